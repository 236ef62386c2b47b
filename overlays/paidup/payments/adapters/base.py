"""What an adapter is, and what all of them need: intent, markers, methods, reading amounts."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Protocol

from attrs import field, frozen

from paidup.core.errors import ApiError, InvalidRequest, ResponseUnreadable
from paidup.core.operation import Operation
from paidup.payments.errors import Unsupported
from paidup.payments.machine import Profile
from paidup.payments.operation import (
    Answer,
    InvoiceState,
    Kind,
    Refused,
    Row,
    View,
)
from paidup.payments.outcomes import Capabilities, Lossy

__all__ = [
    "Adapter",
    "Intent",
    "Read",
    "Write",
    "agreed",
    "check_method",
    "given",
    "label_of",
    "marker_of",
    "method_word",
    "reference_with",
    "refusal",
    "stated_due",
]

METHODS = ("cash", "check", "bank_transfer", "wire", "direct_debit", "card", "paypal", "other")
_LABELLED = "other:"


@frozen(kw_only=True)
class Intent:
    """What the caller wants, before any amount is resolved; the fingerprint is over this."""

    kind: Kind
    invoice_id: str
    #: In major units; None means everything due.
    amount: Decimal | None = None
    currency: str | None = None
    method: str = "cash"
    paid_at: datetime | date | None = None
    reference: str | None = field(default=None, repr=False)
    note: str | None = field(default=None, repr=False)
    payment_method_id: str | None = field(default=None, repr=False)

    def fingerprint(self, provider: str, account: str) -> str:
        """A hash of all that makes this intent this one."""
        amount = None if self.amount is None else format(self.amount.normalize(), "f")
        moment = self.paid_at
        if isinstance(moment, datetime):
            moment = moment.astimezone(UTC)
        parts = (
            provider, account, self.kind, self.invoice_id, amount, self.currency, self.method,
            moment and moment.isoformat(), self.reference, self.note, self.payment_method_id,
        )  # fmt: skip
        return hashlib.sha256(repr(parts).encode("utf-8")).hexdigest()


@frozen(kw_only=True)
class Read:
    """A read through the plain client: "invoices.get" with these arguments."""

    name: str
    arguments: Mapping[str, Any]


@frozen(kw_only=True)
class Write:
    """The one write of an operation."""

    operation: Operation
    arguments: Mapping[str, Any]
    parse: Any


class Adapter(Protocol):
    """Everything the engine asks about a provider; no I/O in any of it."""

    capabilities: Capabilities

    def profile(self, kind: Kind) -> Profile:
        """What the provider promises for this verb."""
        ...

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        """Refuse what cannot be carried; say what is carried with a loss."""
        ...

    def reads(self, invoice_id: str, marker: str, *, deep: bool) -> tuple[Read, ...]:
        """The reads of one look."""
        ...

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        """What those reads show."""
        ...

    def write(self, intent: Intent, row: Row) -> Write:
        """The request of the row, amount and currency resolved."""
        ...

    def judge(self, row: Row, answer: Any) -> Answer:
        """What a parsed success means, once checked against what was sent."""
        ...

    def after(self, row: Row, answer: Any) -> View | None:
        """The invoice as the answer to the write shows it, where it does."""
        ...


def marker_of(op_id: str) -> str:
    """A short word that a provider gives back with the payment: 'op' and 60 bits of a hash."""
    digest = hashlib.sha256(op_id.encode("utf-8")).digest()
    return "op" + b32encode(digest).decode("ascii")[:12].lower()


def reference_with(marker: str, reference: str | None, limit: int | None, name: str) -> str:
    """The caller's text with the marker behind it; refused, never cut, where it is too long."""
    text = f"{reference} {marker}" if reference else marker
    if limit is not None and len(text) > limit:
        room = limit - len(marker) - 1
        raise InvalidRequest(
            f"{name} must have at most {room} characters here, not {len(reference or '')}",
            argument=name,
        )
    return text


def given(value: Any) -> Any:
    """A field of an answer, or None where it is absent or null."""
    return value if value or value == 0 else None


def stated_due(state: InvoiceState, due: Decimal | None, provider: str) -> Decimal:
    """What is due. An unpaid invoice that does not say is not read as one with nothing due."""
    if state is InvoiceState.PAID:
        return Decimal(0)
    if due is None:
        raise ResponseUnreadable("the invoice does not say what is due", provider=provider)
    return due


def check_method(method: str) -> None:
    """Refuse a method that is none of ours: "cheque" must not end up as "other" unnoticed."""
    labelled = method.startswith(_LABELLED) and label_of(method)
    if method not in METHODS and not labelled:
        raise InvalidRequest(
            f"method must be one of {', '.join(METHODS)}, or other:label", argument="method"
        )


def label_of(method: str) -> str:
    """The caller's own word behind "other:", or the method as it is."""
    return method.removeprefix(_LABELLED).strip()


def method_word(capabilities: Capabilities, method: str) -> tuple[str, Lossy | None]:
    """The provider's word for a method, and the loss where it has none of its own."""
    word = capabilities.methods.get(method)
    if word is not None:
        return word, None
    if capabilities.other_method is None:
        raise Unsupported(f"{capabilities.provider} has no method {method!r}", argument="method")
    return capabilities.other_method, Lossy("method", capabilities.other_method)


#: Refusals that say an earlier request exists: Payload's, and Chargebee's of a reused key.
_EARLIER_ONE = frozenset({"duplicate_attempt", "unable_to_process_request"})


def refusal(error: ApiError) -> Refused:
    """A definite refusal of the plain client, in the payment layer's words."""
    codes = {
        "NotFound": "not_found",
        "InvalidState": "invalid_state",
        "PaymentDeclined": "declined",
        "RequestRejected": "invalid_request",
    }
    return Refused(
        code=codes.get(type(error).__name__, "provider_error"),
        message=f"{error.code}: {error.message}" if error.code else error.message,
        duplicate=error.code in _EARLIER_ONE,
    )


def agreed(row: Row, invoice_id: object, amount: Decimal | None, currency: object) -> bool:
    """Whether an answer is about what was sent; what it does not state is not held against it."""
    if invoice_id is not None and invoice_id != row.invoice_id:
        return False
    if amount is not None and row.amount is not None and amount != Decimal(row.amount):
        return False
    return currency is None or row.currency is None or currency == row.currency
