"""What a payment comes to, and what callers see of invoices and payments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import field, frozen

from paidup.core.money import Money
from paidup.payments.operation import Evidence, InvoiceState

__all__ = [
    "AlreadySettled",
    "Capabilities",
    "Indeterminate",
    "Invoice",
    "Lossy",
    "Outcome",
    "Payment",
    "Pending",
    "Recorded",
    "Rejected",
    "RequiresAction",
]


@frozen(kw_only=True)
class Invoice:
    """An invoice at any provider."""

    id: str
    provider: str
    status: InvoiceState
    #: The provider's own word, whatever `status` made of it.
    raw_status: str | None
    due: Money | None
    total: Money | None


@frozen(kw_only=True)
class Payment:
    """A payment on an invoice. `counts` is False where it failed, None while it is open."""

    id: str
    amount: Money | None
    counts: bool | None
    status: str | None
    #: The texts the provider gives back: reference, note.
    texts: tuple[str, ...] = field(default=(), repr=False)


@frozen
class Lossy:
    """A field the provider cannot carry as given, and what is sent instead; None is nothing."""

    field: str
    sent: str | None


@frozen(kw_only=True)
class Capabilities:
    """What a provider can do here, and within which limits; static."""

    provider: str
    record: bool
    collect: bool
    #: An amount below what is due can be given.
    partial: bool
    #: Our methods, and the provider's word for each; methods not named map to `other_method`.
    methods: Mapping[str, str] = field(factory=dict)
    other_method: str | None = None
    #: Whether a moment of payment can be given: no, a day, or a time.
    paid_at: str | None = None
    reference_max: int | None = None
    note_max: int | None = None
    #: Seconds for which the provider honours an idempotency key for these operations; 0 for none.
    key_ttl: int = 0
    #: The field in which our marker travels and comes back.
    marker_field: str | None = None
    #: It refuses a second full settlement.
    guard: bool = False


@frozen(kw_only=True)
class _Common:
    key: str
    provider: str
    invoice_id: str
    #: As read before sending, and as known afterwards; None where it was not read.
    invoice_before: Invoice | None = None
    invoice_after: Invoice | None = None
    payment: Payment | None = None
    evidence: Evidence | None = None
    lossy: tuple[Lossy, ...] = ()
    request_id: str | None = None
    #: The provider's last answer, where there was one; never in `repr`.
    raw: Any = field(default=None, repr=False, eq=False)


@frozen(kw_only=True)
class Recorded(_Common):
    """The payment is booked (record) or charged (collect), exactly once, and it is ours."""


@frozen(kw_only=True)
class AlreadySettled(_Common):
    """Nothing is due. `attempted` tells whether we had sent something: then it may be ours."""

    attempted: bool = False


@frozen(kw_only=True)
class RequiresAction(_Common):
    """The payer must act at `url`, before `deadline` where one is known."""

    #: Opens the payment for whoever holds it.
    url: str | None = field(default=None, repr=False)
    deadline: datetime | None = None


@frozen(kw_only=True)
class Pending(_Common):
    """Not decided yet. Call again with the same key, not before `retry_at`."""

    retry_at: datetime | None = None
    reason: str | None = None


@frozen(kw_only=True)
class Rejected(_Common):
    """Refused, and certainly not carried out. `code` is in our words, `message` the provider's."""

    code: str
    message: str = ""


@frozen(kw_only=True)
class Indeterminate(_Common):
    """Reading cannot tell: a person must decide. `candidates` may be the payment in doubt."""

    reason: str = ""
    #: The invoice as each read of this call showed it, the first one first.
    reads: tuple[Invoice, ...] = ()
    candidates: tuple[Payment, ...] = ()


Outcome = Recorded | AlreadySettled | RequiresAction | Pending | Rejected | Indeterminate
