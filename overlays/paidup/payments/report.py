"""From the row an operation ended with to the outcome a caller matches on."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.errors import InvalidRequest
from paidup.core.money import Money
from paidup.payments.operation import Row, SeenPayment, State, View
from paidup.payments.outcomes import (
    AlreadySettled,
    Indeterminate,
    Invoice,
    Outcome,
    Payment,
    Pending,
    Recorded,
    Rejected,
    RequiresAction,
)

if TYPE_CHECKING:
    from paidup.payments.engine import Work

__all__ = ["invoice_of", "outcome_of", "payment_of"]

#: Refusals of our own, found in the read before anything was sent.
_WORDS = {
    "exceeds_due": "the amount is more than what is due",
    "wrong_currency": "the invoice is in another currency",
    "currency_unstated": "the invoice states no currency, so a given one cannot be checked",
    "partial_unsupported": "the provider settles whole invoices only",
    "payment_in_progress": "another payment of the invoice is under way",
    "invoice_draft": "the invoice is a draft",
    "invoice_void": "the invoice is void",
    "invoice_uncollectible": "the invoice was given up as uncollectible",
    "invoice_refunded": "the invoice was refunded",
    "invoice_unknown": "the invoice is in a status that is not known here",
}


def invoice_of(provider: str, view: View) -> Invoice:
    """A view as callers see it."""
    return Invoice(
        id=view.invoice_id,
        provider=provider,
        status=view.state,
        raw_status=view.raw_status,
        due=_money(view.due, view.currency),
        total=_money(view.total, view.currency),
    )


def payment_of(seen: SeenPayment) -> Payment:
    """A payment as callers see it."""
    return Payment(
        id=seen.id,
        amount=_money(seen.amount, seen.currency),
        counts=seen.counts,
        status=seen.status,
        texts=seen.texts,
    )


def _money(amount: Decimal | None, currency: str | None) -> Money | None:
    if amount is None or currency is None:
        return None
    try:
        return Money(amount, currency)
    except InvalidRequest:
        # A currency or a precision that ISO 4217 does not know: the raw answer still has it.
        return None


def outcome_of(work: Work, row: Row) -> Outcome:
    """The outcome of a row. Raises the error of the plain client where nothing was ever sent."""
    if row.state is State.PLANNED and not row.doubtful and work.error is not None:
        raise work.error
    provider = row.provider
    # Some answers to the write carry the invoice; else a look after it does, where there was one.
    after = work.answered or work.after
    common: dict[str, Any] = {
        "key": row.op_id,
        "provider": provider,
        "invoice_id": row.invoice_id,
        "invoice_before": invoice_of(provider, work.before) if work.before else None,
        "invoice_after": invoice_of(provider, after) if after else None,
        "payment": _payment(work, row),
        "evidence": row.evidence,
        "lossy": work.lossy,
        "request_id": work.request_id,
        "raw": work.raw,
    }
    match row.state:
        case State.RECORDED:
            return Recorded(**common)
        case State.SETTLED_OTHER | State.SETTLED_UNATTRIBUTED:
            attempted = row.state is State.SETTLED_UNATTRIBUTED
            return AlreadySettled(**common, attempted=attempted)
        case State.REJECTED:
            code = row.error or ""
            return Rejected(**common, code=code, message=row.detail or _WORDS.get(code, ""))
        case State.ABANDONED:
            # A person gave it up; nobody found out whether it was carried out.
            return Indeterminate(**common, reason="abandoned")
        case State.INDETERMINATE:
            return Indeterminate(
                **common,
                reason=row.error or "",
                reads=tuple(invoice_of(provider, view) for view in work.views),
                candidates=_candidates(work, row),
            )
        case State.AWAITING if row.detail:
            return RequiresAction(**common, url=row.detail, deadline=_moment(row.deadline))
    return Pending(**common, retry_at=_moment(row.next_at), reason=row.detail)


def _payment(work: Work, row: Row) -> Payment | None:
    if row.payment_id is None:
        return None
    seen = work.views[-1].payments if work.views else ()
    for one in seen:
        if one.id == row.payment_id:
            return payment_of(one)
    amount = Decimal(row.amount) if row.amount is not None else None
    counts = True if row.state is State.RECORDED else None
    return Payment(
        id=row.payment_id, amount=_money(amount, row.currency), counts=counts, status=None
    )


def _candidates(work: Work, row: Row) -> tuple[Payment, ...]:
    seen = work.views[-1].payments if work.views else ()
    return tuple(payment_of(one) for one in seen if one.id not in row.baseline)


def _moment(seconds: float | None) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None
