"""Good calls of every operation of Payload, API v2."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "CARD", "LINE"]

LINE = {"type": "line_item", "line_item": {"value": Decimal("29.99")}}
CARD = {"card_number": "4242424242424242", "expiry": "12/35", "card_code": "123"}
#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.create": {"payer": {"account_id": "acct_1"}},
    "invoice_items.create": {"invoice_id": "inv_1", **LINE},
    "payment_allocations.create": {
        "invoice_id": "inv_1",
        "amount": Decimal(1),
        "external_payment": True,
    },
    "transactions.create": {"type": "payment", "amount": 1},
    "transactions.update": {"status": {"value": "voided"}},
    "accounts.create": {"type": "customer", "name": "Robin Payer"},
    "payment_methods.create": {"type": "card"},
}


def _invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("payload_v2", amount="300.00")


def _payer(account: Account, invoice: str) -> str:
    found: str = account("invoices.get", invoice).payer.account_id
    return found


def _create(sandbox: Sandbox, account: Account) -> Call:
    invoice = _invoice(sandbox)
    payer = {"account_id": _payer(account, invoice)}
    keywords = {"payer": payer, "items": [LINE], "status": "open", "description": f"for {invoice}"}
    return Call("invoices.create", (), keywords, invoice)


def _item(sandbox: Sandbox, _account: Account) -> Call:
    invoice = _invoice(sandbox)
    keywords = {"invoice_id": invoice, **LINE, "description": "Consulting"}
    return Call("invoice_items.create", (), keywords, invoice)


def _allocation(sandbox: Sandbox, _account: Account) -> Call:
    invoice = _invoice(sandbox)
    attrs = {"payment_method": "check", "reference": f"desk-{invoice}"}
    keywords = {"invoice_id": invoice, "amount": Decimal(300), "external_payment": True}
    return Call("payment_allocations.create", (), {**keywords, "attrs": attrs}, invoice)


def _payment(sandbox: Sandbox, account: Account) -> Call:
    invoice = _invoice(sandbox)
    keywords = {
        "type": "payment",
        "amount": Decimal(300),
        "sender": {"account_id": _payer(account, invoice)},
        "invoice_allocations": [{"invoice_id": invoice}],
        "description": f"order-{invoice}",
    }
    return Call("transactions.create", (), keywords, invoice)


def _account(sandbox: Sandbox, _account: Account) -> Call:
    details = {"email": "robin@example.com", "phone_number": "2125550100"}
    keywords = {"type": "customer", "name": "Robin Payer", "contact_details": details}
    return Call("accounts.create", (), keywords, _invoice(sandbox))


def _method(sandbox: Sandbox, account: Account) -> Call:
    invoice = _invoice(sandbox)
    keywords = {"type": "card", "account_id": _payer(account, invoice), "card": CARD}
    return Call("payment_methods.create", (), keywords, invoice)


def _on(before: Prepare, operation: str, **keywords: Any) -> tuple[str, Prepare]:
    """A call about what another call made just before."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        first = before(sandbox, account)
        made = first.make(account)
        pays = not operation.endswith(".delete")
        return Call(operation, (made.id,), keywords, first.invoice, pays=pays)

    return operation, prepare


def _list(before: Prepare, operation: str, *shared: str) -> tuple[str, Prepare]:
    """A list of what another call made just before, by the arguments the two share."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        first = before(sandbox, account)
        first.make(account)
        keywords = {name: first.keywords[name] for name in shared}
        return Call(operation, (), keywords, first.invoice)

    return operation, prepare


CALLS: dict[str, Prepare] = dict(
    [
        ("invoices.create", _create),
        listing("payload_v2", "invoices.list", limit=5),
        about("payload_v2", "invoices.get"),
        about("payload_v2", "invoices.update", description="Changed"),
        about("payload_v2", "invoices.delete"),
        ("invoice_items.create", _item),
        _list(_item, "invoice_items.list", "invoice_id"),
        _on(_item, "invoice_items.get"),
        _on(_item, "invoice_items.update", line_item={"value": Decimal(5)}),
        _on(_item, "invoice_items.delete"),
        ("payment_allocations.create", _allocation),
        _list(_allocation, "payment_allocations.list", "invoice_id"),
        _on(_allocation, "payment_allocations.get"),
        _on(_allocation, "payment_allocations.delete"),
        ("transactions.create", _payment),
        _list(_payment, "transactions.list", "description"),
        _on(_payment, "transactions.get"),
        _on(_payment, "transactions.update", status={"value": "voided"}),
        ("accounts.create", _account),
        _list(_account, "accounts.list", "type"),
        _on(_account, "accounts.get"),
        _on(_account, "accounts.update", name="Robin Buyer"),
        ("payment_methods.create", _method),
        _list(_method, "payment_methods.list", "account_id"),
        _on(_method, "payment_methods.get"),
    ]
)
