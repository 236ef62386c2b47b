"""Good calls of every operation of Pabbly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, after, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "PLAN"]

#: The one plan of the sandbox.
PLAN = "64c0ffee0000000000000003"
_NAME = {"first_name": "Ada", "last_name": "Payer"}
_CARD = {"card_number": "4242424242424242", "month": "12", "year": "2030", "cvv": "123"}

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.record_payment": {"payment_mode": "cash"},
    "invoices.record_failed_payment": {"error_message": "declined"},
    "invoices.create_metered": {"amount": 5},
    "customers.create": {**_NAME, "email_id": "ada@example.com"},
    "customers.get_by_email": {"email": "ada@example.com"},
    "customers.update": {"phone": "1"},
    "subscriptions.create": {
        **_NAME,
        "email": "ada@example.com",
        "plan_id": PLAN,
        "gateway_type": "offline",
    },
    "subscriptions.create_for_customer": {"plan_id": PLAN},
    "subscriptions.cancel": {"cancel_at_end": True},
    "transactions.refund": {"amount": 5},
}

_RECORD = about(
    "pabbly",
    "invoices.record_payment",
    payment_mode="cash",
    payment_note="Paid at the desk",
    transaction="desk-1",
)


def _of(operation: str, part: str, **keywords: Any) -> tuple[str, Prepare]:
    """About the customer or the subscription of an invoice."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("pabbly", amount="300.00", currency="USD")
        found = getattr(account("invoices.get", invoice).data, part)
        return Call(operation, (found,), keywords, invoice, pays=False)

    return operation, prepare


def _of_payment(operation: str, part: str, **keywords: Any) -> tuple[str, Prepare]:
    """About a payment recorded just before, or the customer who made it."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        first = _RECORD[1](sandbox, account)
        first.make(account)
        (payment,) = account("invoices.list_transactions", first.invoice).message
        return Call(operation, (getattr(payment, part),), keywords, first.invoice, pays=False)

    return operation, prepare


def _new(
    operation: str, keywords: Callable[[Sandbox, Account, str], dict[str, Any]]
) -> tuple[str, Prepare]:
    """Without an id in the path; the keywords may take up what is there."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("pabbly", amount="300.00", currency="USD")
        return Call(operation, (), keywords(sandbox, account, invoice), invoice, pays=False)

    return operation, prepare


def _email(_sandbox: Sandbox, account: Account, invoice: str) -> dict[str, Any]:
    customer = account("invoices.get", invoice).data.customer_id
    return {"email": account("customers.get", customer).data.email_id}


def _refunded(sandbox: Sandbox, account: Account) -> Call:
    first = _of_payment("transactions.refund", "id", amount=300, refund_type="record_refund")
    refund = first[1](sandbox, account)
    refund.make(account)
    customer = account("invoices.get", refund.invoice).data.customer_id
    return Call("refunds.list_by_customer", (customer,), {"limit": 5}, refund.invoice)


CALLS: dict[str, Prepare] = dict(
    [
        _RECORD,
        about(
            "pabbly",
            "invoices.record_failed_payment",
            error_message="Card declined",
            transaction="desk-2",
        ),
        about("pabbly", "invoices.get"),
        about("pabbly", "invoices.delete"),
        listing("pabbly", "invoices.list", limit=5),
        _of("invoices.list_by_customer", "customer_id", limit=5),
        after(_RECORD, "invoices.list_transactions"),
        _of("invoices.create_metered", "subscription_id", amount=12, invoice_date="2026-11-20"),
        _new(
            "customers.create",
            lambda *_: {
                **_NAME,
                "email_id": "ada@example.com",
                "billing_address": {"city": "Springfield", "country": "US"},
            },
        ),
        _of("customers.get", "customer_id"),
        _new("customers.get_by_email", _email),
        _of("customers.update", "customer_id", company_name="Payers", enable_portal="no"),
        listing("pabbly", "customers.list", limit=5),
        _of("customers.delete", "customer_id"),
        _new(
            "subscriptions.create",
            lambda *_: {
                **_NAME,
                **_CARD,
                "email": "ada@example.com",
                "plan_id": PLAN,
                "gateway_type": "test",
            },
        ),
        _of("subscriptions.create_for_customer", "customer_id", plan_id=PLAN),
        _of("subscriptions.get", "subscription_id"),
        listing("pabbly", "subscriptions.list", limit=5, status="pending"),
        _of("subscriptions.list_by_customer", "customer_id", limit=5),
        _of("subscriptions.cancel", "subscription_id", cancel_at_end=False),
        _of_payment("transactions.list_by_customer", "customer_id", limit=5),
        _of_payment(
            "transactions.refund",
            "id",
            amount=300,
            refund_type="record_refund",
            description="back-1",
        ),
        _of_payment("transactions.delete", "id"),
        ("refunds.list_by_customer", _refunded),
        _of("payment_methods.list_by_customer", "customer_id", limit=5),
    ]
)
