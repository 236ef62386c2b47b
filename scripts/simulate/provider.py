"""A provider with one invoice: what it really holds, what it answers, what its reads show."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from paidup.payments.operation import (
    Accepted,
    Answer,
    Doubtful,
    InProgress,
    InvoiceState,
    NotSent,
    Refused,
    Row,
    SeenPayment,
    View,
)
from simulate.scenarios import Reads, World

__all__ = ["EARLIER", "INVOICE", "Payment", "Provider"]

INVOICE = "inv"
DUE = Decimal(100)
EARLIER = Decimal(40)
ZERO = Decimal(0)
#: Faults after which the provider has not acted, and what the client makes of them.
UNDONE: dict[str, Answer] = {
    "connect": NotSent(reason="ConnectionFailed"),
    "limited": NotSent(reason="RateLimited"),
    "reset_before": Doubtful(reason="reset"),
    "timeout_before": Doubtful(reason="timeout"),
    "error_before": Doubtful(reason="status 500"),
    "refused": Refused(code="invalid_request"),
}
#: Faults after which it has, and the client cannot tell.
DONE: dict[str, Answer] = {
    "reset_after": Doubtful(reason="reset"),
    "timeout_after": Doubtful(reason="timeout"),
    "error_after": Doubtful(reason="status 500"),
    "unreadable": Doubtful(reason="unreadable"),
    "truncated": Doubtful(reason="reset"),
    "delayed": Doubtful(reason="timeout"),
}


class Payment:
    """One payment that the provider holds; `op` is whose request made it."""

    __slots__ = ("amount", "at", "counts", "id", "marker", "op")

    def __init__(self, number: int, op: str | None, amount: Decimal, marker: str, at: float):
        self.id = f"p{number}"
        self.op = op
        self.amount = amount
        self.marker = marker
        self.at = at
        self.counts: bool | None = True


class _Kept(NamedTuple):
    at: float
    request: bytes
    answer: Answer


class Provider:
    """The truth of one scenario."""

    def __init__(self, world: World, reads: Reads, *, strict: bool) -> None:
        self.world = world
        self.reads = reads
        self.strict = strict
        self.payments: list[Payment] = []
        self.keys: dict[str, _Kept] = {}
        self.total = DUE
        if world.profile.partial:
            self.total += EARLIER
            self._book(None, EARLIER, "", -1e6)

    def _book(self, op: str | None, amount: Decimal, marker: str, at: float) -> Payment:
        payment = Payment(len(self.payments), op, amount, marker, at)
        self.payments.append(payment)
        return payment

    def due(self, until: float = float("inf")) -> Decimal:
        """What is due, counting the payments made until then."""
        paid = sum((one.amount for one in self.payments if one.counts and one.at <= until), ZERO)
        return max(self.total - paid, ZERO)

    def pay(self, amount: Decimal, at: float) -> None:
        """Somebody else pays."""
        self._book(None, min(amount, self.due()), "", at)

    def execute(self, row: Row, request: bytes, fault: str, at: float) -> Answer:
        """Carry out a request that arrived whole, or without its end."""
        key = row.idempotency_key if self.world.key_ttl else ""
        cut = fault == "truncated"
        body = request[:10] if cut else request
        kept = self.keys.get(key) if key else None
        if kept is not None and at <= kept.at + self.world.key_ttl:
            if kept.request != body:
                return Refused(code="invalid_request", message="another body under this key")
            answer = kept.answer
            if isinstance(answer, Accepted):
                return Accepted(payment_id=answer.payment_id, replayed=True)
            return answer
        answer = self._fresh(row, fault, at, cut)
        if key and (self.strict or not isinstance(answer, Refused)):
            self.keys[key] = _Kept(at, body, answer)
        return answer

    def _fresh(self, row: Row, fault: str, at: float, cut: bool) -> Answer:
        due = self.due()
        whole = row.amount is None or (cut and self.world.omitted_means_all)
        amount = due if whole else Decimal(row.amount or 0)
        if self._refuses(amount, due):
            return Refused(code="invalid_state")
        if self._looks_repeated(row, at):
            return Refused(code="declined", duplicate=True)
        marker = row.marker if self.world.echo and not cut else ""
        payment = self._book(row.op_id, amount, marker, at)
        if fault in ("pending", "pending_declined"):
            payment.counts = None
            return InProgress(payment_id=payment.id)
        return Accepted(payment_id=payment.id)

    def _refuses(self, amount: Decimal, due: Decimal) -> bool:
        if self.world.refuses == "paid":
            open_one = self.world.adapter == "rapyd" and any(
                one.counts is None for one in self.payments
            )
            return due <= 0 or open_one
        return self.world.refuses == "above_due" and (amount > due or due <= 0)

    def _looks_repeated(self, row: Row, at: float) -> bool:
        if self.world.adapter != "payload" or not self.strict:
            return False
        return any(one.op is not None and one.at > at - 300 for one in self.payments)

    def view(self, now: float, *, deep: bool) -> View:
        """What a read shows now."""
        due = self.due(now - self.reads.due_lag)
        shown = []
        if deep or self.world.lists:
            for one in self.payments:
                if one.at <= now - self.reads.list_lag:
                    with_text = one.marker and (deep or self.world.texts)
                    shown.append(
                        SeenPayment(
                            id=one.id,
                            amount=one.amount,
                            counts=one.counts,
                            texts=(f"receipt 7 {one.marker}",) if with_text else (),
                        )
                    )
        state = InvoiceState.PAID if due <= 0 else InvoiceState.OPEN
        if self.world.adapter == "rapyd" and any(one.counts is None for one in shown):
            state = InvoiceState.PROCESSING
        return View(
            invoice_id=INVOICE,
            state=state,
            due=due,
            total=self.total,
            payments=tuple(shown),
            complete=deep or self.world.texts or self.world.adapter == "rapyd",
        )
