"""Good calls of every operation of Rapyd."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "LOOKS"]

_NEW = "cus_00000000000000000000000000008841"
_INVOICE = {"billing": "pay_automatically", "customer": _NEW, "currency": "USD"}
_ITEM = {"customer": _NEW, "currency": "USD", "amount": 25}
#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.create": _INVOICE,
    "invoices.get_upcoming": {"customer": _NEW},
    "invoices.list_upcoming_lines": {"customer": _NEW},
    "invoice_items.create": _ITEM,
    "refunds.create": {"payment": "payment_1"},
    "refunds.update": {"metadata": {}},
}


def _upcoming(operation: str) -> tuple[str, Prepare]:
    def prepare(sandbox: Sandbox, account: Account) -> Call:
        account("invoice_items.create", **_ITEM)
        keywords = {"customer": _NEW, "currency": "USD"}
        return Call(operation, (), keywords, sandbox.open_invoice("rapyd"))

    return operation, prepare


def _item(operation: str, **keywords: Any) -> tuple[str, Prepare]:
    """A call about the one item of a draft."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("rapyd", status="draft")
        (line,) = account("invoices.list_lines", invoice).data
        return Call(operation, (line.invoice_item,), keywords, invoice)

    return operation, prepare


def _items_of(sandbox: Sandbox, _account: Account) -> Call:
    invoice = sandbox.open_invoice("rapyd")
    return Call("invoice_items.list", (), {"invoice": invoice, "limit": 10}, invoice)


def _finalize(sandbox: Sandbox, _account: Account) -> Call:
    # Where finalizing charges: otherwise the ledger would not tell a lost answer.
    sandbox.behaviour("rapyd").finalize_charges = True
    invoice = sandbox.open_invoice("rapyd", status="draft")
    return Call("invoices.finalize", (invoice,), {}, invoice)


def _payment(operation: str, outcome: str | None = None, **keywords: Any) -> tuple[str, Prepare]:
    """A call about the payment of an invoice, or the list of them."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("rapyd")
        if outcome is not None:
            sandbox.charge_outcome("rapyd", invoice, outcome)
        payment = account("invoices.pay", invoice).data.payment
        if operation == "payments.list":
            return Call(operation, (), {"invoice": invoice, "limit": 10}, invoice)
        return Call(operation, (payment.id,), keywords, invoice, made=_captured(invoice))

    return operation, prepare


def _captured(invoice: str) -> Callable[[Sandbox], int]:
    def count(sandbox: Sandbox) -> int:
        return sum(one.status == "succeeded" for one in sandbox.payments("rapyd", invoice))

    return count


def _refund(operation: str) -> tuple[str, Prepare]:
    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("rapyd")
        payment = account("invoices.pay", invoice).data.payment
        keywords = {"payment": payment.id, "amount": 25, "merchant_reference_id": "desk-1"}

        def made(sandbox: Sandbox) -> int:
            (paid,) = sandbox.payments("rapyd", invoice)
            return len(paid.details["refunds"])

        if operation == "refunds.create":
            return Call(operation, (), keywords, invoice, made=made)
        refund = account("refunds.create", **keywords).data
        match operation:
            case "refunds.list":
                return Call(operation, (), {"payment_id": payment.id, "limit": 10}, invoice)
            case "refunds.update":
                return Call(operation, (refund.id,), {"metadata": {"desk": "1"}}, invoice)
        return Call(operation, (refund.id,), {}, invoice)

    return operation, prepare


CALLS: dict[str, Prepare] = dict(
    [
        about("rapyd", "invoices.pay"),
        about("rapyd", "invoices.get"),
        listing("rapyd", "invoices.list", limit=5),
        listing("rapyd", "invoices.create", **_INVOICE),
        about("rapyd", "invoices.update", status="draft", description="Work"),
        about("rapyd", "invoices.delete", status="draft"),
        ("invoices.finalize", _finalize),
        about("rapyd", "invoices.void"),
        about("rapyd", "invoices.mark_uncollectible"),
        about("rapyd", "invoices.list_lines"),
        _upcoming("invoices.get_upcoming"),
        _upcoming("invoices.list_upcoming_lines"),
        listing("rapyd", "invoice_items.create", **_ITEM),
        ("invoice_items.list", _items_of),
        _item("invoice_items.get"),
        _item("invoice_items.update", amount=50),
        _item("invoice_items.delete"),
        _payment("payments.get"),
        _payment("payments.list"),
        _payment("payments.update", "pending", description="Work"),
        _payment("payments.cancel", "pending"),
        _payment("payments.capture", "capture_required", amount=300),
        _refund("refunds.create"),
        _refund("refunds.list"),
        _refund("refunds.get"),
        _refund("refunds.update"),
    ]
)


def _paid(_call: Call, found: dict[str, Any], _error: Any) -> None:
    assert found["invoices.get"].data.status == "paid"
    (payment,) = found["payments.list"].data
    assert payment.status == "CLO"


def _in_status(status: str) -> Callable[[Call, dict[str, Any], Any], None]:
    def look(_call: Call, found: dict[str, Any], _error: Any) -> None:
        (read,) = found.values()
        assert read.data.status == status

    return look


def _created(call: Call, found: dict[str, Any], _error: Any) -> None:
    (listed,) = found.values()
    (one,) = listed.data
    assert one.customer == call.keywords["customer"]


def _changed(call: Call, found: dict[str, Any], _error: Any) -> None:
    (read,) = found.values()
    (name,) = call.keywords
    shown = getattr(read.data, name)
    assert (shown.to_dict() if name == "metadata" else shown) == call.keywords[name]


def _given_back(call: Call, found: dict[str, Any], error: Any) -> None:
    assert found["payments.get"].data.refunded_amount == call.keywords["amount"]
    assert error.reference == "desk-1"


#: What the reads after a lost answer must show.
LOOKS: dict[str, Callable[[Call, dict[str, Any], Any], None]] = {
    "invoices.pay": _paid,
    "invoices.finalize": _paid,
    "invoices.void": _in_status("void"),
    "invoices.mark_uncollectible": _in_status("uncollectible"),
    "invoices.create": _created,
    "invoices.update": _changed,
    "invoice_items.create": _created,
    "invoice_items.update": _changed,
    "payments.update": _changed,
    "payments.cancel": _in_status("CAN"),
    "payments.capture": _in_status("CLO"),
    "refunds.create": _given_back,
    "refunds.update": _changed,
}
