"""Good calls of every operation of Payload, API v1."""

from __future__ import annotations

from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "CARD"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "transactions.create": {"type": "payment", "amount": 1},
    "payment_methods.create": {"type": "card"},
}

CARD = {"card_number": "4242424242424242", "expiry": "12/30", "card_code": "123"}


def _payment(sandbox: Sandbox, account: Account) -> Call:
    invoice = sandbox.open_invoice("payload", amount="300.00")
    read = account("invoices.get", invoice)
    keywords = {
        "type": "payment",
        "amount": read.amount_due,
        "customer_id": read.customer_id,
        "allocations": [{"entry_type": "payment", "invoice_id": invoice}],
        "order_number": f"order-{invoice}",
    }
    return Call("transactions.create", (), keywords, invoice)


def _paid(operation: str) -> tuple[str, Prepare]:
    """A read of what a payment made just before has left."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        before = _payment(sandbox, account)
        made = before.make(account)
        match operation:
            case "transactions.get":
                return Call(operation, (made.id,), {}, before.invoice)
            case "transactions.list":
                number = before.keywords["order_number"]
                return Call(operation, (), {"order_number": number}, before.invoice)
            case "line_items.list":
                return Call(operation, (), {"invoice_id": before.invoice}, before.invoice)
            case "payment_methods.get":
                return Call(operation, (made.payment_method_id,), {}, before.invoice)
        customer = before.keywords["customer_id"]
        return Call(operation, (), {"customer_id": customer}, before.invoice)

    return operation, prepare


def _method(sandbox: Sandbox, account: Account) -> Call:
    invoice = sandbox.open_invoice("payload", amount="300.00")
    keywords = {
        "type": "card",
        "customer_id": account("invoices.get", invoice).customer_id,
        "card": CARD,
    }
    return Call("payment_methods.create", (), keywords, invoice)


CALLS: dict[str, Prepare] = dict(
    [
        ("transactions.create", _payment),
        _paid("transactions.get"),
        _paid("transactions.list"),
        about("payload", "invoices.get"),
        listing("payload", "invoices.list", limit=5),
        _paid("line_items.list"),
        _paid("payment_methods.list"),
        _paid("payment_methods.get"),
        ("payment_methods.create", _method),
    ]
)
