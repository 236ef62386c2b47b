"""A ledger in a dictionary: the interface and the compare-and-set of the shipped one, and fast.

`tests/payments/test_ledger.py` drives both with the same calls and compares.
"""

from __future__ import annotations

from attrs import evolve

from paidup.payments import machine
from paidup.payments.errors import OperationMismatch
from paidup.payments.operation import FINAL, LIVE, Row, State

__all__ = ["MemoryLedger"]


class MemoryLedger:
    """One dictionary, used from one thread."""

    #: Whether an invoice may have one live operation only; a mutant switches it off.
    one_live = True
    #: Whether a dispatch needs that no other operation was worked on since the claim.
    invoice_fence = True
    #: Whether what is settled without a claim raises the fence.
    settle_fence = True
    #: Whether a write needs the fence it was claimed with.
    fenced = True

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.transitions: set[tuple[State, State]] = set()

    def _others(self, row: Row) -> list[Row]:
        if len(self.rows) == 1:
            return []
        place = (row.provider, row.account, row.invoice_id)
        return [
            other
            for other in self.rows.values()
            if other.op_id != row.op_id
            and (other.provider, other.account, other.invoice_id) == place
        ]

    def begin(self, planned: Row, owner: str, now: float, lease: float) -> tuple[Row, bool]:
        """See `paidup.payments.Ledger.begin`."""
        row = self.rows.setdefault(planned.op_id, planned)
        if row.fingerprint != planned.fingerprint:
            raise OperationMismatch("another fingerprint", argument="key")
        if row.state in FINAL or row.lease_until > now or row.next_at > now:
            return row, False
        others = self._others(row)
        if any(other.lease_until > now for other in others):
            return row, False
        fence = 1 + max([row.fence, *(other.fence for other in others)])
        row = evolve(row, fence=fence, owner=owner, lease_until=now + lease, updated_at=now)
        self.rows[row.op_id] = row
        return row, True

    def load(self, op_id: str) -> Row:
        """See `paidup.payments.Ledger.load`."""
        return self.rows[op_id]

    def save(self, row: Row, before: State) -> bool:
        """See `paidup.payments.Ledger.save`."""
        return self._store(row, before, row.fence)

    def mark(self, row: Row, before: State) -> bool:
        """See `paidup.payments.Ledger.mark`."""
        if self.invoice_fence and any(other.fence >= row.fence for other in self._others(row)):
            return False
        return self._store(row, before, row.fence - 1)

    def settle(self, row: Row, before: State) -> bool:
        """See `paidup.payments.Ledger.settle`."""
        kept = self.rows[row.op_id]
        if kept.fence != row.fence or kept.state is not before:
            return False
        fences = [row.fence, *(other.fence for other in self._others(row))]
        self.transitions.add((before, row.state))
        self.rows[row.op_id] = evolve(
            row, fence=1 + max(fences) if self.settle_fence else row.fence
        )
        return True

    def decide(self, op_id: str, state: State, now: float) -> None:
        """See `paidup.payments.Ledger.decide`."""
        row = self.rows[op_id]
        self.settle(machine.decided(row, state, "operator", "looked", now), row.state)

    def _store(self, row: Row, before: State, fence: int) -> bool:
        kept = self.rows[row.op_id]
        if self.fenced and (kept.fence != fence or kept.state is not before):
            return False
        alone = not any(other.state in LIVE for other in self._others(row))
        if self.one_live and row.state in LIVE and not alone:
            return False
        if row.state is not kept.state:
            self.transitions.add((kept.state, row.state))
        self.rows[row.op_id] = row
        return True
