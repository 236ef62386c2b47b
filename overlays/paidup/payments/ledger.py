"""The durable record of operations: SQLite by default, Postgres by DSN, the same SQL.

Safe to share between threads, processes and machines: every change is a compare-and-set on the
fence of its row. Payments are only sent once the mark for them is on disk.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from attrs import frozen

from paidup.core.errors import ConfigurationError, InvalidRequest
from paidup.payments import machine
from paidup.payments.errors import LedgerTooNew, OperationMismatch
from paidup.payments.operation import LIVE, Row, State
from paidup.payments.statements import (
    BORN,
    CLAIM,
    COLUMNS,
    EVENT,
    FINAL_STATES,
    INSERT,
    MARK,
    MUTABLE,
    REAIM,
    REAIMED,
    SCHEMA,
    SCHEMA_VERSION,
    SELECT,
    SETTLE,
    SETTLED,
    UPDATE,
)

__all__ = ["Database", "Event", "Ledger", "SCHEMA_VERSION", "default_path"]


class Database(Protocol):
    """What a ledger needs of a database."""

    def transaction(self, statements: Iterable[tuple[str, tuple[Any, ...]]]) -> list[Any]:
        """Run the statements as one durable transaction: a row count, or rows, for each."""
        ...

    def close(self) -> None: ...

    @property
    def conflict(self) -> type[Exception]:
        """Raised by `transaction` where a unique index refuses."""
        ...


@frozen
class Event:
    """One line of the audit trail: who brought the operation from which state to which."""

    at: float
    actor: str | None
    before: State | None
    after: State
    fence: int
    detail: str | None


def default_path() -> str:
    """`PAIDUP_LEDGER` (a path or a DSN), or a file in the user's state folder."""
    given = os.environ.get("PAIDUP_LEDGER")
    if given:
        return given
    state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return str(Path(state) / "paidup" / "ledger.sqlite3")


class Ledger:
    """Operations by id: `Ledger("payments.sqlite3")` or `Ledger("postgresql://...")`."""

    def __init__(self, where: str | os.PathLike[str] | None = None) -> None:
        text = os.fspath(where) if where is not None else default_path()
        if text.startswith(("postgresql://", "postgres://")):
            from paidup.payments.postgres import Postgres

            self._db: Database = Postgres(text)
        elif ":/" in text and not Path(text).is_absolute():
            # A path object made of a DSN has lost a slash; as a file it would be a second ledger.
            raise ConfigurationError(
                "a ledger is a file, or a DSN that starts with postgresql://", argument="ledger"
            )
        else:
            from paidup.payments.sqlite import SQLite

            self._db = SQLite(text)
        try:
            self._migrate()
        except BaseException:
            self._db.close()
            raise

    @classmethod
    def in_memory(cls) -> Ledger:
        """A ledger that is gone when it is closed: for tests."""
        return cls(":memory:")

    def _migrate(self) -> None:
        found = self._db.transaction(
            [(SCHEMA[0], ()), ("select value from paidup_meta where name = 'schema'", ())]
        )[1]
        version = int(found[0][0]) if found else 0
        if version > SCHEMA_VERSION:
            raise LedgerTooNew(
                f"the ledger has schema {version}, this version of paidup knows {SCHEMA_VERSION}"
            )
        if version < SCHEMA_VERSION:
            insert = (
                "insert into paidup_meta (name, value) values ('schema', ?) "
                "on conflict (name) do update set value = excluded.value"
            )
            self._db.transaction(
                [*((text, ()) for text in SCHEMA), (insert, (str(SCHEMA_VERSION),))]
            )

    def begin(self, planned: Row, owner: str, now: float, lease: float) -> tuple[Row, bool]:
        """The operation of this id, made now if it is new; and whether it is `owner`'s to work on.

        It is not while somebody else works on it or on another operation of the same invoice,
        before its next time, and once it is final. Raises `OperationMismatch`.
        """
        values = _encode(planned)
        statements = [
            # Nothing was ever sent for it: a typo in the arguments must not take the key for ever.
            (
                REAIM,
                (
                    *(values[name] for name in REAIMED),
                    planned.op_id,
                    planned.fingerprint,
                    now,
                ),
            ),
            (INSERT, tuple(values[name] for name in COLUMNS)),
            (CLAIM, (owner, now + lease, now, planned.op_id, planned.fingerprint, now, now, now)),
            (BORN, (planned.op_id,)),
            (f"{SELECT} where op_id = ?", (planned.op_id,)),
        ]
        _, _, held, _, found = self._db.transaction(statements)
        row = _decode(found[0])
        if row.fingerprint != planned.fingerprint:
            raise OperationMismatch(
                f"key {row.op_id!r} names a payment on invoice {row.invoice_id!r} at "
                f"{row.provider}, with other arguments: if it is the same receipt, call with the "
                "arguments first given; only another receipt gets another key",
                argument="key",
            )
        return row, bool(held)

    def load(self, op_id: str) -> Row:
        """The operation of this id. Raises `InvalidRequest` where there is none."""
        row = self.find(op_id)
        if row is None:
            raise InvalidRequest("the ledger has no operation of this key", argument="key")
        return row

    def find(self, op_id: str) -> Row | None:
        """The operation of this id, or None."""
        found = self._select("where op_id = ?", (op_id,))
        return found[0] if found else None

    def unsettled(self, *, limit: int = 1000) -> list[Row]:
        """Operations that are not final, the oldest first: what a nightly job should go on with."""
        return self._select(
            f"where state not in ({FINAL_STATES}) order by created_at limit ?", (limit,)
        )

    def in_state(self, *states: State, limit: int = 1000) -> list[Row]:
        """Operations in these states, the oldest first."""
        holes = ", ".join("?" for _ in states)
        values = (*map(str, states), limit)
        return self._select(f"where state in ({holes}) order by created_at limit ?", values)

    def concerned(
        self, provider: str, account: str, *, invoice_id: str | None, payment_id: str | None
    ) -> list[Row]:
        """Operations on this invoice, or of this payment, that news of it may settle."""
        states = (*LIVE, State.INDETERMINATE)
        holes = ", ".join("?" for _ in states)
        return self._select(
            f"where provider = ? and account = ? and (invoice_id = ? or payment_id = ?) "
            f"and state in ({holes}) order by created_at",
            (provider, account, invoice_id or "", payment_id or "", *map(str, states)),
        )

    def _select(self, condition: str, values: tuple[Any, ...]) -> list[Row]:
        found = self._db.transaction([(f"{SELECT} {condition}", values)])[0]
        return [_decode(one) for one in found]

    def save(self, row: Row, before: State) -> bool:
        """Store a row that was in state `before`; False where the fence does not hold any more."""
        where = (row.op_id, row.fence, str(before))
        return self._change(UPDATE, row, where, before, told=row.state is not before)

    def settle(self, row: Row, before: State) -> bool:
        """Store what became of a row nobody claimed; False where somebody changed it meanwhile.

        No other operation of the invoice can then send on what it read before.
        """
        values = _encode(row)
        mutable = tuple(values[name] for name in MUTABLE if name != "fence")
        told = (str(before), row.error or row.detail, row.op_id, str(row.state), row.owner)
        statements = [
            (SETTLE, (*mutable, row.op_id, row.fence, str(before))),
            (SETTLED, told),
        ]
        return bool(self._db.transaction(statements)[0])

    def mark(self, row: Row, before: State) -> bool:
        """Store that a dispatch begins; `row.fence` is one above what was claimed.

        False where the fence does not hold any more, where another operation of the invoice was
        worked on since the claim, or is in flight: then nothing may be sent.
        """
        where = (row.op_id, row.fence - 1, str(before), row.fence)
        return self._change(MARK, row, where, before, told=True)

    def _change(
        self, update: str, row: Row, where: tuple[Any, ...], before: State, *, told: bool
    ) -> bool:
        values = _encode(row)
        arguments = (*(values[name] for name in MUTABLE), *where)
        statements: list[tuple[str, tuple[Any, ...]]] = [(update, arguments)]
        if told:
            statements.append(_event(row, before, row.error or row.detail))
        try:
            return bool(self._db.transaction(statements)[0])
        except self._db.conflict:
            # The index of live operations: one for each invoice.
            return False

    def decide(self, op_id: str, state: State, *, actor: str, reason: str) -> Row:
        """An operator's word on an indeterminate operation: recorded, planned (send), abandoned.

        Raises `InvalidRequest` for any other operation or state.
        """
        row = self.load(op_id)
        allowed = (State.RECORDED, State.PLANNED, State.ABANDONED)
        if row.state is not State.INDETERMINATE or state not in allowed:
            raise InvalidRequest(
                f"only an indeterminate operation can be made {', '.join(allowed)}",
                argument="state",
            )
        changed = machine.decided(row, state, actor, reason, time.time())
        if not self.settle(changed, row.state):
            raise InvalidRequest("somebody else decided meanwhile", argument="key")
        return self.load(op_id)

    def events(self, op_id: str) -> list[Event]:
        """The audit trail of one operation, the oldest first."""
        query = (
            "select at, actor, from_state, to_state, fence, detail from paidup_event "
            "where op_id = ? order by seq"
        )
        return [
            Event(at, actor, State(before) if before else None, State(after), fence, detail)
            for at, actor, before, after, fence, detail in self._db.transaction(
                [(query, (op_id,))]
            )[0]
        ]

    def close(self) -> None:
        """Close the connections."""
        self._db.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _event(row: Row, before: State, detail: str | None) -> tuple[str, tuple[Any, ...]]:
    return EVENT, (str(before), detail, row.op_id, row.fence, str(row.state), row.owner)


def _encode(row: Row) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(row, name) for name in COLUMNS}
    values["state"] = str(row.state)
    values["full"] = int(row.full)
    values["doubtful"] = int(row.doubtful)
    values["request"] = row.request.decode("utf-8") if row.request is not None else None
    values["baseline"] = json.dumps(sorted(row.baseline))
    return values


def _decode(found: tuple[Any, ...]) -> Row:
    values = dict(zip(COLUMNS, found, strict=True))
    values["state"] = State(values["state"])
    values["full"] = bool(values["full"])
    values["doubtful"] = bool(values["doubtful"])
    request = values["request"]
    values["request"] = request.encode("utf-8") if request is not None else None
    values["baseline"] = frozenset(json.loads(values["baseline"]))
    return Row(**values)
