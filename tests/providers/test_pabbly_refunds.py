"""Pabbly's transactions by customer, refunds by book and by gateway, and records deleted."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, OutcomeUnknown, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.pabbly.models import CustomerTransactionList, Done
from tests.providers.calls.pabbly import PLAN
from tests.providers.support import Account
from tests.providers.test_paging import walked

NOBODY = "5e5e2bca815f5442a4208dfe"


class Paid:
    """An invoice of 300 with one recorded payment."""

    def __init__(self, sandbox: Sandbox, pabbly: Account) -> None:
        self.invoice = sandbox.open_invoice("pabbly", amount="300.00", currency="USD")
        data = pabbly("invoices.record_payment", self.invoice, payment_mode="cash").data
        self.customer = str(data.customer.id)
        (payment,) = pabbly("invoices.list_transactions", self.invoice).message
        self.payment = str(payment.id)


@pytest.fixture
def paid(sandbox: Sandbox, pabbly: Account) -> Paid:
    return Paid(sandbox, pabbly)


def booked(sandbox: Sandbox, paid: Paid) -> list[Decimal]:
    """The refunds in the sandbox's ledger."""
    (payment,) = sandbox.payments("pabbly", paid.invoice)
    return [each["amount"] for each in payment.details.get("refunds", [])]


def test_a_refund_is_booked(sandbox: Sandbox, pabbly: Account, paid: Paid) -> None:
    made = pabbly(
        "transactions.refund",
        paid.payment,
        amount=300,
        refund_type="record_refund",
        description="Order cancelled",
    )
    assert isinstance(made, Done)
    assert (made.status, made.message) == ("success", "Payment refunded")
    sent = sandbox.requests("pabbly")[-1]
    assert sent.path == f"/transaction/refund/{paid.payment}"
    assert json.loads(sent.body) == {
        "amount": 300,
        "refund_type": "record_refund",
        "description": "Order cancelled",
    }
    assert booked(sandbox, paid) == [Decimal(300)]
    assert pabbly("invoices.get", paid.invoice).data.status == "refunded"
    listed = pabbly("refunds.list_by_customer", paid.customer)
    assert isinstance(listed, CustomerTransactionList)
    (refund,) = listed.data
    assert (refund.amount, refund.type_, refund.reference_id) == (300, "refund", paid.payment)
    assert refund.description == "Order cancelled"
    (payment,) = pabbly("transactions.list_by_customer", paid.customer).data
    assert (payment.id, payment.status) == (paid.payment, "refund")


def test_parts_add_up_to_what_was_paid(sandbox: Sandbox, pabbly: Account, paid: Paid) -> None:
    for amount in (Decimal("100.25"), Decimal("199.75")):
        assert pabbly("invoices.get", paid.invoice).data.status == "paid"
        pabbly("transactions.refund", paid.payment, amount=amount, refund_type="record_refund")
    assert pabbly("invoices.get", paid.invoice).data.status == "refunded"
    assert booked(sandbox, paid) == [Decimal("100.25"), Decimal("199.75")]
    amounts = [one.amount for one in walked(pabbly, "refunds.list_all_by_customer", paid.customer)]
    assert amounts == [Decimal("199.75"), Decimal("100.25")]


@pytest.mark.parametrize("status", [200, 400])
def test_more_than_was_paid_is_refused(
    sandbox: Sandbox, pabbly: Account, paid: Paid, status: int
) -> None:
    sandbox.behaviour("pabbly").refusal_status = status
    pabbly("transactions.refund", paid.payment, amount=200, refund_type="record_refund")
    for amount in (Decimal("100.01"), 300, 0, -1):
        with pytest.raises(RequestRejected, match="at most what was paid") as caught:
            pabbly("transactions.refund", paid.payment, amount=amount, refund_type="record_refund")
        assert caught.value.status == status
    assert booked(sandbox, paid) == [Decimal(200)]


def test_the_gateway_pays_back_only_what_it_charged(
    sandbox: Sandbox, pabbly: Account, paid: Paid
) -> None:
    with pytest.raises(RequestRejected, match="not made through a gateway"):
        pabbly("transactions.refund", paid.payment, amount=300)
    assert booked(sandbox, paid) == []
    charged = pabbly(
        "subscriptions.create_for_customer", paid.customer, plan_id=PLAN, plan_amount=20
    ).data
    (payment,) = pabbly("invoices.list_transactions", charged.invoice.id).message
    assert pabbly("transactions.refund", payment.id, amount=20).status == "success"
    assert pabbly("invoices.get", charged.invoice.id).data.status == "refunded"


def test_what_was_not_paid_is_not_refunded(sandbox: Sandbox, pabbly: Account) -> None:
    invoice = sandbox.open_invoice("pabbly")
    pabbly("invoices.record_failed_payment", invoice, error_message="Card declined")
    (attempt,) = pabbly("invoices.list_transactions", invoice).message
    with pytest.raises(RequestRejected, match="Only a successful payment"):
        pabbly("transactions.refund", attempt.id, amount=1, refund_type="record_refund")
    with pytest.raises(NotFound, match="No transaction found"):
        pabbly("transactions.refund", NOBODY, amount=1, refund_type="record_refund")
    # An invoice is no payment.
    with pytest.raises(NotFound):
        pabbly("transactions.refund", invoice, amount=1, refund_type="record_refund")


def test_a_lost_refund_is_found_by_hand(sandbox: Sandbox, pabbly: Account, paid: Paid) -> None:
    sandbox.fault("pabbly", "reset_after_commit", operation="transactions.refund")
    with pytest.raises(OutcomeUnknown) as caught:
        pabbly(
            "transactions.refund",
            paid.payment,
            amount=300,
            refund_type="record_refund",
            description="back-8841",
        )
    assert caught.value.reference == "back-8841"
    with pytest.raises(InvalidRequest):
        pabbly.finish(caught.value.reconcile())
    (refund,) = pabbly("refunds.list_by_customer", paid.customer).data
    assert (refund.reference_id, refund.amount) == (paid.payment, 300)
    assert booked(sandbox, paid) == [Decimal(300)]


@pytest.mark.parametrize("status", [200, 400])
def test_lists_of_a_customer_without_any(sandbox: Sandbox, pabbly: Account, status: int) -> None:
    sandbox.behaviour("pabbly").empty_list_status = status
    for name in ("transactions.list_by_customer", "refunds.list_by_customer"):
        assert pabbly(name, NOBODY).data == []
        assert walked(pabbly, name.replace("list_", "list_all_"), NOBODY) == []


def test_filters(sandbox: Sandbox, pabbly: Account, paid: Paid) -> None:
    subscription = pabbly("invoices.get", paid.invoice).data.subscription_id
    charged = pabbly("invoices.create_metered", subscription, amount=5).data.invoice.id
    pabbly("invoices.record_failed_payment", charged, error_message="Card declined")
    pabbly("transactions.refund", paid.payment, amount=1, refund_type="record_refund")

    def invoices(name: str, **filters: Any) -> list[str]:
        return [one.invoice_id for one in pabbly(name, paid.customer, **filters).data]

    transactions = "transactions.list_by_customer"
    assert invoices(transactions) == [charged, paid.invoice]
    assert invoices(transactions, limit=1, page=2) == [paid.invoice]
    assert invoices(transactions, status="failure") == [charged]
    assert invoices(transactions, invoice_id=paid.invoice) == [paid.invoice]
    assert invoices(transactions, subscription_id=subscription, type="payment") != []
    assert invoices(transactions, plan_id=NOBODY) == []
    assert invoices("refunds.list_by_customer", status="success") == [paid.invoice]
    assert invoices("refunds.list_by_customer", invoice_id=charged) == []


def test_a_record_is_deleted(sandbox: Sandbox, pabbly: Account, paid: Paid) -> None:
    gone = pabbly("transactions.delete", paid.payment)
    assert isinstance(gone, Done)
    sent = sandbox.requests("pabbly")[-1]
    assert (sent.method, sent.path) == ("DELETE", f"/transaction/{paid.payment}")
    assert sandbox.payments("pabbly", paid.invoice) == []
    assert pabbly("transactions.list_by_customer", paid.customer).data == []
    held = pabbly("invoices.get", paid.invoice).data
    assert (held.status, held.due_amount) == ("paid", 0)
    for name, keywords in (("transactions.delete", {}), ("transactions.refund", {"amount": 1})):
        with pytest.raises(NotFound, match="No transaction found"):
            pabbly(name, paid.payment, **keywords)


@pytest.mark.parametrize(
    ("name", "keywords", "argument"),
    [
        ("transactions.refund", {"amount": 1.5}, "amount"),
        ("transactions.refund", {"amount": "1"}, "amount"),
        ("transactions.refund", {"amount": None}, "amount"),
        ("transactions.refund", {"amount": Decimal("Infinity")}, "amount"),
        ("transactions.refund", {"amount": 1, "refund_type": True}, "refund_type"),
        ("transactions.list_by_customer", {"limit": 101}, "limit"),
        ("transactions.list_by_customer", {"page": 0}, "page"),
        ("refunds.list_by_customer", {"limit": 0}, "limit"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, pabbly: Account, name: str, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        pabbly(name, NOBODY, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("pabbly") == []
