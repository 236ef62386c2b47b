"""Good calls of every operation of Payload, API v1."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "CARD"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "customers.create": {"name": "Robin Payer", "email": "robin@payer.example"},
    "invoices.create": {"customer_id": "acct_1", "due_date": "2026-12-20"},
    "line_items.create": {"invoice_id": "inv_1", "entry_type": "charge", "amount": 1},
    "payment_methods.create": {"type": "card"},
    "transactions.create": {"type": "payment", "amount": 1},
    "transactions.update": {"status": "processed"},
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


def _capture(sandbox: Sandbox, account: Account) -> Call:
    before = _payment(sandbox, account)
    made = before.make(account, status="authorized")
    return Call("transactions.update", (made.id,), {"status": "processed"}, before.invoice)


def _new(operation: str) -> tuple[str, Prepare]:
    """A creation around an invoice, with a reference of its own."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("payload", amount="300.00")
        customer = account("invoices.get", invoice).customer_id
        keywords: dict[str, dict[str, Any]] = {
            "customers": {
                "name": "Kim Payer",
                "email": f"{invoice}@payer.example",
                "external_uid": f"customer-{invoice}",
            },
            "invoices": {
                "customer_id": customer,
                "due_date": "2026-12-20",
                "items": [{"entry_type": "charge", "amount": Decimal("29.99")}],
                "external_uid": f"order-{invoice}",
            },
            "line_items": {
                "invoice_id": invoice,
                "entry_type": "charge",
                "amount": Decimal("29.99"),
                "description": "Desk",
            },
            "payment_links": {"invoice_id": invoice, "type": "one_time"},
            "payment_methods": {"type": "card", "customer_id": customer, "card": CARD},
        }
        return Call(operation, (), keywords[operation.partition(".")[0]], invoice)

    return operation, prepare


def _made(operation: str, **keywords: Any) -> tuple[str, Prepare]:
    """A call about what was created just before."""
    resource = operation.partition(".")[0]
    create = _new(f"{resource}.create")[1]

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        before = create(sandbox, account)
        made = before.make(account)
        ids = () if operation.endswith(".list") else (made.id,)
        return Call(operation, ids, keywords, before.invoice)

    return operation, prepare


CALLS: dict[str, Prepare] = dict(
    [
        ("transactions.create", _payment),
        ("transactions.update", _capture),
        _paid("transactions.get"),
        _paid("transactions.list"),
        _new("invoices.create"),
        about("payload", "invoices.get"),
        listing("payload", "invoices.list", limit=5),
        about("payload", "invoices.update", due_date="2026-12-31"),
        about("payload", "invoices.delete"),
        _new("line_items.create"),
        _made("line_items.get"),
        _paid("line_items.list"),
        _made("line_items.update", amount=Decimal("19.99")),
        _made("line_items.delete"),
        _new("payment_methods.create"),
        _paid("payment_methods.list"),
        _paid("payment_methods.get"),
        _made("payment_methods.update", default_payment_method=True),
        _made("payment_methods.delete"),
        _new("payment_links.create"),
        _made("payment_links.get"),
        _made("payment_links.list", limit=5),
        _made("payment_links.update", description="Desk"),
        _made("payment_links.delete"),
        _new("customers.create"),
        _made("customers.get"),
        _made("customers.list", limit=5),
        _made("customers.update", email="kim@payer.example"),
        _made("customers.delete"),
    ]
)
