"""The durable row of one payment operation, and what is read and answered about it."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import Final, Literal

from attrs import field, frozen

__all__ = [
    "FINAL",
    "LIVE",
    "Accepted",
    "ActionNeeded",
    "Answer",
    "Doubtful",
    "Evidence",
    "InProgress",
    "InvoiceState",
    "Kind",
    "NotSent",
    "Refused",
    "Row",
    "SeenPayment",
    "State",
    "View",
]

#: A marker of any operation.
_MARKER: Final = re.compile(r"\bop[a-z2-7]{12}\b")
Kind = Literal["record", "collect"]
#: How we know: the answer itself, a replayed answer, a read that shows our marker, or a conclusion.
Evidence = Literal["response", "replayed", "reconciled", "inferred"]


class State(StrEnum):
    """Where an operation stands."""

    PLANNED = "planned"
    DISPATCHING = "dispatching"
    UNKNOWN = "unknown"
    #: Accepted, but the payer must act or the bank must answer: from here on only reads.
    AWAITING = "awaiting"
    RECORDED = "recorded"
    #: Nothing was due before we ever sent.
    SETTLED_OTHER = "settled_other"
    #: Nothing is due after we sent, and nothing shows whether by us.
    SETTLED_UNATTRIBUTED = "settled_unattributed"
    REJECTED = "rejected"
    INDETERMINATE = "indeterminate"
    ABANDONED = "abandoned"


FINAL = frozenset(
    {
        State.RECORDED,
        State.SETTLED_OTHER,
        State.SETTLED_UNATTRIBUTED,
        State.REJECTED,
        State.INDETERMINATE,
        State.ABANDONED,
    }
)
#: At most one operation of an invoice may be in these: two would blind the baseline.
LIVE = frozenset({State.DISPATCHING, State.UNKNOWN, State.AWAITING})


class InvoiceState(StrEnum):
    """The status of an invoice in our words. `UNKNOWN` never counts as paid."""

    DRAFT = "draft"
    OPEN = "open"
    PARTIALLY_PAID = "partially_paid"
    PAID = "paid"
    PROCESSING = "processing"
    VOID = "void"
    UNCOLLECTIBLE = "uncollectible"
    REFUNDED = "refunded"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class SeenPayment:
    """A payment on an invoice as a read shows it; `texts` are the fields that may hold a marker."""

    id: str
    amount: Decimal | None = None
    currency: str | None = None
    #: Whether it counts: False for one that failed, was voided or declined; None while it is open.
    counts: bool | None = True
    texts: tuple[str, ...] = field(default=(), repr=False)
    status: str | None = None
    action_url: str | None = field(default=None, repr=False)

    def bears(self, marker: str) -> bool:
        """Whether this is its marker: the last one; any before was quoted, as by who paid again."""
        parts = [text.rpartition(marker) for text in self.texts]
        return any(found and not _MARKER.search(behind) for _, found, behind in parts)


@frozen(kw_only=True)
class View:
    """An invoice as one look shows it, in major units."""

    invoice_id: str
    state: InvoiceState
    due: Decimal
    total: Decimal | None = None
    currency: str | None = None
    payments: tuple[SeenPayment, ...] = ()
    #: Whether the texts of the payments were read too, so that a missing marker means something.
    complete: bool = True
    raw_status: str | None = None
    #: Whose invoice it is, where the charge must name it.
    customer: str | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing is due any more. A status we do not know never counts as paid."""
        if self.state is InvoiceState.PAID:
            return True
        return self.due <= 0 and self.state in (InvoiceState.OPEN, InvoiceState.PARTIALLY_PAID)

    def obstacle(self, kind: Kind) -> str | None:
        """Why nothing can be paid on it, or None."""
        match self.state:
            case InvoiceState.DRAFT | InvoiceState.VOID:
                return f"invoice_{self.state}"
            case InvoiceState.UNCOLLECTIBLE | InvoiceState.REFUNDED:
                return f"invoice_{self.state}"
            case InvoiceState.PROCESSING if kind == "collect" or self.due <= 0:
                # A charge under way may yet succeed; another beside it would be too much.
                return "payment_in_progress"
            case InvoiceState.UNKNOWN:
                # It may be a word for void, disputed or written off.
                return "invoice_unknown"
        if kind == "collect" and any(one.counts is None for one in self.payments):
            return "payment_in_progress"
        return None

    def mismatch(self, amount: Decimal, currency: str | None, *, partial: bool) -> str | None:
        """Why this amount cannot be paid on it, or None."""
        if amount > self.due:
            return "exceeds_due"
        if currency and currency != self.currency:
            # An invoice that does not state its currency cannot be checked against another.
            return "wrong_currency" if self.currency else "currency_unstated"
        return None if partial or amount == self.due else "partial_unsupported"

    @property
    def payment_ids(self) -> frozenset[str]:
        """All that is listed, failed ones too: one of them may be what became of our request."""
        return frozenset(one.id for one in self.payments)

    def with_marker(self, marker: str) -> SeenPayment | None:
        """Our own payment, where its reference or note comes back in reads."""
        ours = [one for one in self.payments if one.bears(marker)]
        # One that counts before one that may yet, and that before one that failed.
        ours.sort(key=lambda one: (True, None, False).index(one.counts))
        return ours[0] if ours else None


@frozen(kw_only=True)
class Row:
    """One operation: one receipt applied to one invoice, or one charge of one invoice."""

    op_id: str
    provider: str
    account: str
    invoice_id: str
    kind: Kind
    #: Of the canonical intent: the same id with another fingerprint is refused.
    fingerprint: str
    marker: str
    idempotency_key: str
    state: State = State.PLANNED
    #: Resolved before the first dispatch, in major units, as text.
    amount: str | None = None
    currency: str | None = None
    customer: str | None = None
    #: Whether the amount is all that was due when it was resolved.
    full: bool = True
    #: The frozen request, for a resend of the same bytes.
    request: bytes | None = field(default=None, repr=False)
    evidence: Evidence | None = None
    payment_id: str | None = None
    error: str | None = None
    detail: str | None = None
    #: Raised by every claim and every dispatch above all others of the same invoice.
    fence: int = 0
    owner: str | None = None
    lease_until: float = 0.0
    attempts: int = 0
    looks: int = 0
    #: A request went out whose fate is not known; it stays set until a final state.
    doubtful: bool = False
    #: Until when the payer may act, while the state is AWAITING and the provider said so.
    deadline: float | None = None
    first_dispatch: float | None = None
    last_dispatch: float | None = None
    #: What was there before we sent: ids of payments, and the amount due. No amount: read anew.
    baseline: frozenset[str] = frozenset()
    baseline_due: str | None = None
    next_at: float = 0.0
    created_at: float = 0.0
    updated_at: float = 0.0


@frozen(kw_only=True)
class NotSent:
    """The provider has certainly not acted on the request."""

    reason: str = ""


@frozen(kw_only=True)
class Accepted:
    """A readable success whose invoice, amount and currency agree with what was sent."""

    payment_id: str | None = None
    replayed: bool = False


@frozen(kw_only=True)
class ActionNeeded:
    """Accepted, but the payer must act at `url` before `deadline` (Unix seconds)."""

    payment_id: str | None = None
    url: str | None = None
    deadline: float | None = None


@frozen(kw_only=True)
class InProgress:
    """Accepted; a bank or a capture will decide."""

    payment_id: str | None = None


@frozen(kw_only=True)
class Refused:
    """A definite refusal: `code` in our words, `message` the provider's."""

    code: str
    message: str = ""
    #: The refusal itself says that an earlier, equal request exists.
    duplicate: bool = False


@frozen(kw_only=True)
class Doubtful:
    """Anything else: it may have been carried out."""

    reason: str = ""


Answer = NotSent | Accepted | ActionNeeded | InProgress | Refused | Doubtful
