"""Which invoice and which payment a webhook is about, as its body names them; a hint, no proof.

Chargebee, PayPal, Rapyd and Pabbly send the object itself, Payload the id of a transaction, whose
allocations name the invoice (the webhook sections of the providers' pages).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from paidup.payments.adapters.base import Read, given
from paidup.webhooks.event import Event

__all__ = ["Subject", "invoices_of", "subject_of", "transaction_read"]


@frozen(kw_only=True)
class Subject:
    """What an event is about, as far as it says."""

    invoice_id: str | None = None
    payment_id: str | None = None
    #: Where the event names no invoice, the transaction to ask for it.
    transaction_id: str | None = None


def subject_of(event: Event) -> Subject:
    """The subject of an event of any provider; nothing in it for one of another kind."""
    find = _SUBJECTS.get(event.provider)
    return find(event) if find is not None else Subject()


def _rapyd(event: Event) -> Subject:
    data = event.data
    if event.type.startswith("INVOICE_"):
        payment = data.get("payment")
        return Subject(invoice_id=_id(data, "id"), payment_id=_id(_object(payment), "id"))
    if event.type.startswith(("REFUND_", "PAYMENT_REFUND_")):
        return Subject(payment_id=_id(data, "payment"))
    return Subject(invoice_id=_id(data, "invoice"), payment_id=_id(data, "id"))


def _chargebee(event: Event) -> Subject:
    invoice, transaction = (_object(event.data.get(one)) for one in ("invoice", "transaction"))
    return Subject(invoice_id=_id(invoice, "id"), payment_id=_id(transaction, "id"))


def _paypal(event: Event) -> Subject:
    # Seen both ways: the invoice as the resource, and inside it.
    inner = _object(event.data.get("invoice"))
    return Subject(invoice_id=_id(inner, "id") or _id(event.data, "id"))


def _payload(event: Event) -> Subject:
    found = _id(event.data, "id")
    if event.data.get("object") == "invoice":
        return Subject(invoice_id=found)
    if found is None or event.data.get("object") != "transaction":
        return Subject()
    return Subject(payment_id=found, transaction_id=found)


def _pabbly(event: Event) -> Subject:
    invoice = _object(event.data.get("invoice"))
    return Subject(invoice_id=_id(invoice, "id") or _id(event.data, "id"))


_SUBJECTS = {
    "rapyd": _rapyd,
    "chargebee": _chargebee,
    "paypal": _paypal,
    "payload": _payload,
    "pabbly": _pabbly,
}


#: The field that names the invoices a transaction of Payload pays; it comes only when asked for.
_ALLOCATIONS = {"payload": "allocations", "payload_v2": "invoice_allocations"}


def transaction_read(provider: str, transaction_id: str) -> Read:
    """The read that tells which invoices a transaction of Payload pays."""
    arguments = {"transaction_id": transaction_id, "fields": ["*", _ALLOCATIONS[provider]]}
    return Read(name="transactions.get", arguments=arguments)


def invoices_of(provider: str, transaction: Any) -> list[str]:
    """The invoices in the answer to `transaction_read`."""
    allocations = given(getattr(transaction, _ALLOCATIONS[provider], None)) or ()
    found = (getattr(one, "invoice_id", None) for one in allocations)
    return [one for one in found if isinstance(one, str) and one]


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _id(data: Mapping[str, Any], name: str) -> str | None:
    # Text that every ledger can look for: no control, no lone surrogate.
    value = data.get(name)
    return value if isinstance(value, str) and value and value.isprintable() else None
