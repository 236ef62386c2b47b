"""One good call of every operation there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

from paidup.sandbox import Sandbox
from tests.providers.support import PROVIDERS, Account

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "pabbly.invoices.record_payment": {"payment_mode": "cash"},
    "chargebee.invoices.record_payment": {"transaction": {"payment_method": "cash"}},
    "chargebee_v1.invoices.record_payment": {"payment_method": "cash", "paid_at": 1},
    "paypal.invoices.record_payment": {"method": "CASH"},
    "paypal.invoices.create": {"detail": {"currency_code": "USD"}},
    "payload.transactions.create": {"type": "payment", "amount": 1},
    "payload.payment_methods.create": {"type": "card"},
}


@frozen
class Call:
    """One operation with good arguments; `invoice` is the one it is about."""

    operation: str
    arguments: tuple[Any, ...]
    keywords: dict[str, Any]
    invoice: str

    def make(self, account: Account, **more: Any) -> Any:
        return account(self.operation, *self.arguments, **{**self.keywords, **more})


Prepare = Callable[[Sandbox, Account], Call]

PAID_AT = 1_764_745_257
OFFLINE = {"payment_method": "cash", "reference_number": "desk-1"}
CARD = {"card_number": "4242424242424242", "expiry": "12/30", "card_code": "123"}
DETAIL = {"currency_code": "USD", "reference": "order-8841"}
ITEM = {
    "name": "Work",
    "quantity": "1",
    "unit_amount": {"currency_code": "USD", "value": "10.00"},
}


def _about_an_invoice(provider: str, operation: str, **keywords: Any) -> Prepare:
    def prepare(sandbox: Sandbox, _account: Account) -> Call:
        invoice = sandbox.open_invoice(provider, amount="300.00", currency="USD")
        return Call(operation, (invoice,), keywords, invoice)

    return prepare


def _list(provider: str, operation: str, **keywords: Any) -> Prepare:
    def prepare(sandbox: Sandbox, _account: Account) -> Call:
        invoice = sandbox.open_invoice(provider, amount="300.00", currency="USD")
        return Call(operation, (), keywords, invoice)

    return prepare


def _of_a_payment(provider: str, pay: str, operation: str, **keywords: Any) -> Prepare:
    """A read of an invoice that was paid just before."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        before = CALLS[provider][pay](sandbox, account)
        before.make(account)
        return Call(operation, (before.invoice,), keywords, before.invoice)

    return prepare


def _rapyd_payment(operation: str) -> Prepare:
    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("rapyd")
        payment = account("invoices.pay", invoice).data.payment
        if operation == "payments.get":
            return Call(operation, (payment.id,), {}, invoice)
        return Call(operation, (), {"invoice": invoice, "limit": 10}, invoice)

    return prepare


def _paypal_draft(sandbox: Sandbox, _account: Account) -> Call:
    invoice = sandbox.open_invoice("paypal", amount="10.00", status="draft")
    return Call("invoices.send", (invoice,), {"send_to_recipient": True}, invoice)


def _payload_payment(sandbox: Sandbox, account: Account) -> Call:
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


def _payload_transaction(operation: str) -> Prepare:
    def prepare(sandbox: Sandbox, account: Account) -> Call:
        before = _payload_payment(sandbox, account)
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

    return prepare


def _payload_method(sandbox: Sandbox, account: Account) -> Call:
    invoice = sandbox.open_invoice("payload", amount="300.00")
    keywords = {
        "type": "card",
        "customer_id": account("invoices.get", invoice).customer_id,
        "card": CARD,
    }
    return Call("payment_methods.create", (), keywords, invoice)


def _table(provider: str) -> dict[str, Prepare]:
    def about(operation: str, **keywords: Any) -> tuple[str, Prepare]:
        return operation, _about_an_invoice(provider, operation, **keywords)

    def listing(operation: str, **keywords: Any) -> tuple[str, Prepare]:
        return operation, _list(provider, operation, **keywords)

    match provider:
        case "pabbly":
            rows = [
                about(
                    "invoices.record_payment",
                    payment_mode="cash",
                    payment_note="Paid at the desk",
                    transaction="desk-1",
                ),
                about("invoices.get"),
                listing("invoices.list", limit=5),
                (
                    "invoices.list_transactions",
                    _of_a_payment(
                        provider, "invoices.record_payment", "invoices.list_transactions"
                    ),
                ),
            ]
        case "chargebee":
            rows = [
                about("invoices.record_payment", transaction=OFFLINE, comment="Paid at the desk"),
                about("invoices.collect_payment", payment_source_id="pm_1"),
                about("invoices.get"),
                listing("invoices.list", limit=5),
                (
                    "invoices.list_payments",
                    _of_a_payment(provider, "invoices.record_payment", "invoices.list_payments"),
                ),
            ]
        case "chargebee_v1":
            rows = [
                about("invoices.record_payment", paid_at=PAID_AT, **OFFLINE),
                about("invoices.collect_payment"),
                about("invoices.get"),
                listing("invoices.list", limit=5),
                (
                    "invoices.list_transactions",
                    _of_a_payment(
                        provider, "invoices.record_payment", "invoices.list_transactions"
                    ),
                ),
            ]
        case "rapyd":
            rows = [
                about("invoices.pay"),
                about("invoices.get"),
                listing("invoices.list", limit=5),
                ("payments.get", _rapyd_payment("payments.get")),
                ("payments.list", _rapyd_payment("payments.list")),
            ]
        case "paypal":
            rows = [
                about("invoices.record_payment", method="CASH", note="desk-1"),
                about("invoices.get"),
                listing("invoices.list", page=1, page_size=5, total_required=True),
                listing("invoices.create", detail=DETAIL, items=[ITEM]),
                ("invoices.send", _paypal_draft),
            ]
        case _:
            rows = [
                ("transactions.create", _payload_payment),
                ("transactions.get", _payload_transaction("transactions.get")),
                ("transactions.list", _payload_transaction("transactions.list")),
                about("invoices.get"),
                listing("invoices.list", limit=5),
                ("line_items.list", _payload_transaction("line_items.list")),
                ("payment_methods.list", _payload_transaction("payment_methods.list")),
                ("payment_methods.get", _payload_transaction("payment_methods.get")),
                ("payment_methods.create", _payload_method),
            ]
    return dict(rows)


CALLS: dict[str, dict[str, Prepare]] = {provider: _table(provider) for provider in PROVIDERS}
