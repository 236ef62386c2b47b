"""Pabbly's invoices beyond payment: failures, metered charges, one customer's, deletion."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.pabbly.models import (
    Done,
    EnvelopeStatus,
    InvoiceList,
    MeteredInvoice,
    RecordedFailure,
)
from tests.providers.support import Account
from tests.providers.test_paging import walked

NOBODY = "5e5e2c62815f5442a4208e02"


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("pabbly", amount="300.00", currency="USD")


def test_a_recorded_failure_is_no_refusal(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    noted = pabbly(
        "invoices.record_failed_payment",
        invoice,
        error_message="Card declined",
        transaction="attempt-1",
    )
    assert isinstance(noted, RecordedFailure)
    assert noted.status is EnvelopeStatus.FAILED
    assert noted.message == "Your payment is failed."
    assert noted.data.invoice.id == invoice
    assert noted.data.invoice.status == "sent"
    (attempt,) = sandbox.payments("pabbly", invoice)
    assert (attempt.status, attempt.note, attempt.reference) == (
        "failed",
        "Card declined",
        "attempt-1",
    )
    held = sandbox.invoice("pabbly", invoice)
    assert (held.status, held.due) == ("open", Decimal(300))
    (sent,) = sandbox.requests("pabbly")
    assert sent.path == f"/invoice/failedpayment/{invoice}"
    assert sent.body == b'{"error_message":"Card declined","transaction":"attempt-1"}'


def test_an_invoice_is_paid_after_a_failure(
    sandbox: Sandbox, pabbly: Account, invoice: str
) -> None:
    pabbly("invoices.record_failed_payment", invoice, error_message="Card declined")
    pabbly("invoices.record_payment", invoice, payment_mode="cash")
    listed = pabbly("invoices.list_transactions", invoice).message
    assert [(one.status, one.description) for one in listed] == [
        ("success", ""),
        ("failure", "Card declined"),
    ]
    assert sandbox.invoice("pabbly", invoice).status == "paid"


@pytest.mark.parametrize("refusal_status", [200, 400])
@pytest.mark.parametrize("status", ["paid", "void", "refunded"])
def test_a_failure_of_what_is_not_due_is_refused(
    sandbox: Sandbox, pabbly: Account, status: str, refusal_status: int
) -> None:
    sandbox.behaviour("pabbly").refusal_status = refusal_status
    settled = sandbox.open_invoice("pabbly", status=status)
    with pytest.raises(RequestRejected, match=f"Invoice is .*{status}"):
        pabbly("invoices.record_failed_payment", settled, error_message="Card declined")
    with pytest.raises(RequestRejected, match=f"Invoice is .*{status}"):
        pabbly("invoices.record_payment", settled, payment_mode="cash")
    assert sandbox.payments("pabbly", settled) == []


def test_the_invoices_of_one_customer(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    sandbox.open_invoice("pabbly")
    read = pabbly("invoices.get", invoice).data
    for amount in (1, 2):
        pabbly("invoices.create_metered", read.subscription_id, amount=amount)
    listed = pabbly("invoices.list_by_customer", read.customer_id)
    assert isinstance(listed, InvoiceList)
    assert [one.amount for one in listed.data] == [2, 1, 300]
    assert {one.customer_id for one in listed.data} == {read.customer_id}
    assert sandbox.requests("pabbly")[-1].path == f"/invoices/{read.customer_id}"
    found = walked(pabbly, "invoices.list_all_by_customer", read.customer_id, limit=2)
    assert [one.amount for one in found] == [2, 1, 300]
    later = pabbly("invoices.list_by_customer", read.customer_id, start_date=date(2999, 1, 1))
    assert later.data == []
    # The invoice's id lists nobody's.
    assert pabbly("invoices.list_by_customer", invoice).data == []


def test_what_was_metered_is_charged(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    read = pabbly("invoices.get", invoice).data
    made = pabbly(
        "invoices.create_metered",
        read.subscription_id,
        amount=Decimal("12.50"),
        invoice_date="2026-12-24",
    )
    assert isinstance(made, MeteredInvoice)
    assert made.message == "Invoice is created successfully"
    charged = made.data.invoice
    assert (charged.status, charged.amount, charged.due_amount) == (
        "sent",
        Decimal("12.5"),
        Decimal("12.5"),
    )
    assert charged.due_date.startswith("2026-12-24T")
    assert made.data.customer.id == read.customer_id
    assert sandbox.requests("pabbly")[-1].body == b'{"amount":12.5,"invoice_date":"2026-12-24"}'
    pabbly("invoices.record_payment", charged.id, payment_mode="cash")
    assert sandbox.invoice("pabbly", charged.id).paid == Decimal("12.50")


def test_a_metered_charge_that_is_refused(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    subscription = pabbly("invoices.get", invoice).data.subscription_id
    with pytest.raises(NotFound, match="No subscription found"):
        pabbly("invoices.create_metered", NOBODY, amount=5)
    with pytest.raises(RequestRejected, match="amount must be above zero"):
        pabbly("invoices.create_metered", subscription, amount=0)
    sandbox.behaviour("pabbly").metered_plan = False
    with pytest.raises(RequestRejected, match="Metered billing is not enabled"):
        pabbly("invoices.create_metered", subscription, amount=5)
    sandbox.behaviour("pabbly").metered_plan = True
    pabbly("subscriptions.cancel", subscription, cancel_at_end=False)
    with pytest.raises(RequestRejected, match="cancelled"):
        pabbly("invoices.create_metered", subscription, amount=5)
    assert [one.id for one in pabbly("invoices.list").data] == [invoice]


def test_a_deleted_invoice_is_gone(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    kept = sandbox.open_invoice("pabbly")
    customer = pabbly("invoices.get", invoice).data.customer_id
    gone = pabbly("invoices.delete", invoice)
    assert isinstance(gone, Done)
    assert (gone.status, gone.message) == ("success", "Invoice data deleted")
    sent = sandbox.requests("pabbly")[-1]
    assert (sent.method, sent.path, sent.body) == ("DELETE", f"/invoices/{invoice}", b"")
    for name, keywords in (
        ("invoices.get", {}),
        ("invoices.delete", {}),
        ("invoices.record_payment", {"payment_mode": "cash"}),
        ("invoices.record_failed_payment", {"error_message": "Card declined"}),
    ):
        with pytest.raises(NotFound, match="No Invoice found"):
            pabbly(name, invoice, **keywords)
    assert [one.id for one in pabbly("invoices.list").data] == [kept]
    assert pabbly("invoices.list_by_customer", customer).data == []
    assert pabbly("invoices.list_transactions", invoice).message == []
    assert sandbox.payments("pabbly", invoice) == []


def test_a_customers_id_deletes_no_invoice(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    customer = pabbly("invoices.get", invoice).data.customer_id
    with pytest.raises(NotFound):
        pabbly("invoices.delete", customer)
    assert pabbly("invoices.get", invoice).data.id == invoice


def test_a_paid_invoice_may_be_kept_from_deletion(sandbox: Sandbox, pabbly: Account) -> None:
    sandbox.behaviour("pabbly").delete_paid_invoice = "refuse"
    paid = sandbox.open_invoice("pabbly", status="paid")
    with pytest.raises(RequestRejected, match="already paid"):
        pabbly("invoices.delete", paid)
    sandbox.behaviour("pabbly").delete_paid_invoice = "accept"
    assert pabbly("invoices.delete", paid).status == "success"


def test_the_shared_path_tells_its_ids_apart(pabbly: Account) -> None:
    listing, deletion = pabbly.client.invoices.list_by_customer, pabbly.client.invoices.delete
    with pytest.raises(InvalidRequest) as caught:
        pabbly.finish(listing(customer_id=".."))
    assert caught.value.argument == "customer_id"
    with pytest.raises(InvalidRequest) as caught:
        pabbly.finish(deletion(invoice_id=".."))
    assert caught.value.argument == "invoice_id"


@pytest.mark.parametrize(
    ("name", "keywords", "argument"),
    [
        ("invoices.record_failed_payment", {"error_message": ""}, "error_message"),
        ("invoices.record_failed_payment", {"error_message": None}, "error_message"),
        ("invoices.create_metered", {"amount": 5.5}, "amount"),
        ("invoices.create_metered", {"amount": "5"}, "amount"),
        ("invoices.create_metered", {"amount": True}, "amount"),
        ("invoices.create_metered", {"amount": Decimal("NaN")}, "amount"),
        ("invoices.create_metered", {"amount": 5, "invoice_date": "24/12/2026"}, "invoice_date"),
        ("invoices.list_by_customer", {"limit": 101}, "limit"),
        ("invoices.list_by_customer", {"limit": 0}, "limit"),
        ("invoices.list_by_customer", {"page": 0}, "page"),
        ("invoices.list_by_customer", {"end_date": "2026-02-30"}, "end_date"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, pabbly: Account, name: str, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        pabbly(name, NOBODY, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("pabbly") == []
