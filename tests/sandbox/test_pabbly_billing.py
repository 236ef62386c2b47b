"""Pabbly in the sandbox around the invoice: raw requests that no client of ours would send."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from paidup_schemas import pabbly as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

PLAN = "64c0ffee0000000000000003"
NOBODY = "5e5e2bca815f5442a4208dfe"
ADA = {"first_name": "Ada", "last_name": "Payer"}
CASH = {"payment_mode": "cash"}


@pytest.fixture
def pabbly(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic("pabbly")


@pytest.fixture
def ids(sandbox: Sandbox, pabbly: httpx.Client) -> dict[str, str]:
    """An invoice that is paid, and whatever belongs to it, by the name in a path."""
    invoice = sandbox.open_invoice("pabbly")
    data = pabbly.post(f"invoice/recordpayment/{invoice}", json=CASH).json()["data"]
    return {
        "invoice": invoice,
        "customer": data["customer"]["id"],
        "subscription": data["subscription"]["id"],
        "payment": sandbox.payments("pabbly", invoice)[0].id,
        "nobody": NOBODY,
    }


@pytest.mark.parametrize(
    ("method", "path", "body", "model"),
    [
        ("GET", "invoices/{customer}", None, schemas.InvoiceList),
        ("POST", "invoices/create-metered/{subscription}", {"amount": 5}, schemas.MeteredInvoice),
        ("DELETE", "invoices/{invoice}", None, schemas.Done),
        ("POST", "customer", {**ADA, "email_id": "a@example.com"}, schemas.CustomerAnswer),
        ("GET", "customer/{customer}", None, schemas.CustomerAnswer),
        ("PUT", "customer/{customer}", {"phone": "1"}, schemas.CustomerAnswer),
        ("GET", "customers", None, schemas.CustomerList),
        ("DELETE", "customers/{customer}", None, schemas.Done),
        (
            "POST",
            "subscription",
            {**ADA, "email": "a@example.com", "plan_id": PLAN, "gateway_type": "offline"},
            schemas.CreatedSubscription,
        ),
        ("POST", "subscription/{customer}", {"plan_id": PLAN}, schemas.CreatedSubscription),
        ("GET", "subscription/{subscription}", None, schemas.SubscriptionAnswer),
        ("GET", "subscriptions", None, schemas.SubscriptionList),
        ("GET", "subscriptions/{customer}", None, schemas.SubscriptionList),
        ("POST", "subscription/{subscription}/cancel", {"cancel_at_end": True}, schemas.Done),
        ("GET", "transactions/{customer}", None, schemas.CustomerTransactionList),
        (
            "POST",
            "transaction/refund/{payment}",
            {"amount": 1, "refund_type": "record_refund"},
            schemas.Done,
        ),
        ("DELETE", "transaction/{payment}", None, schemas.Done),
        ("GET", "paymentmethods/{customer}", None, schemas.PaymentMethodList),
    ],
)
def test_every_answer_has_the_shape_of_the_spec(
    pabbly: httpx.Client, ids: dict[str, str], method: str, path: str, body: Any, model: Any
) -> None:
    answer = pabbly.request(method, path.format(**ids), json=body)
    assert answer.status_code == 200
    assert answer.json()["status"] == "success"
    model.model_validate_json(answer.content, strict=True)


def test_a_failed_payment_says_failed(sandbox: Sandbox, pabbly: httpx.Client) -> None:
    invoice = sandbox.open_invoice("pabbly")
    answer = pabbly.post(
        f"invoice/failedpayment/{invoice}", json={"error_message": "Card declined"}
    )
    assert answer.status_code == 200
    assert (answer.json()["status"], answer.json()["message"]) == (
        "failed",
        "Your payment is failed.",
    )
    assert {"customer", "product"} <= set(answer.json()["data"])
    schemas.RecordedFailure.model_validate_json(answer.content, strict=True)
    assert [each.executed for each in sandbox.requests("pabbly")] == [True]


def test_refunds_and_payments_have_lists_of_their_own(
    pabbly: httpx.Client, ids: dict[str, str]
) -> None:
    customer = ids["customer"]
    assert pabbly.get(f"refund/{customer}").json() == {
        "status": "error",
        "message": "No transaction found",
    }
    refund = {"amount": 300, "refund_type": "record_refund"}
    pabbly.post(f"transaction/refund/{ids['payment']}", json=refund)
    answer = pabbly.get(f"refund/{customer}")
    schemas.CustomerTransactionList.model_validate_json(answer.content, strict=True)
    assert [one["type"] for one in answer.json()["data"]] == ["refund"]
    (payment,) = pabbly.get(f"transactions/{customer}").json()["data"]
    assert (payment["type"], payment["status"]) == ("payment", "refund")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "customer/{nobody}", None),
        ("PUT", "customer/{nobody}", {"phone": "1"}),
        ("DELETE", "customers/{nobody}", None),
        ("GET", "customer?email=nobody@example.com", None),
        ("GET", "subscription/{nobody}", None),
        ("POST", "subscription/{nobody}", {"plan_id": PLAN}),
        ("POST", "subscription/{customer}", {"plan_id": NOBODY}),
        ("POST", "subscription/{nobody}/cancel", {"cancel_at_end": True}),
        ("POST", "invoices/create-metered/{nobody}", {"amount": 5}),
        ("DELETE", "invoices/{customer}", None),
        ("POST", "invoice/failedpayment/{nobody}", {"error_message": "no"}),
        ("POST", "transaction/refund/{nobody}", {"amount": 5}),
        ("DELETE", "transaction/{invoice}", None),
        ("PUT", "invoices/{invoice}", {}),
        ("GET", "customers/{customer}", None),
        ("GET", "subscription/{subscription}/cancel", None),
    ],
)
def test_what_there_is_not_is_not_found(
    sandbox: Sandbox, pabbly: httpx.Client, ids: dict[str, str], method: str, path: str, body: Any
) -> None:
    answer = pabbly.request(method, path.format(**ids), json=body)
    assert answer.status_code == 404
    assert answer.json()["status"] == "error"
    assert not sandbox.requests("pabbly")[-1].executed


@pytest.mark.parametrize(
    ("method", "path", "body", "words"),
    [
        ("GET", "customer", None, "email is required"),
        ("GET", "customer?email=", None, "email"),
        ("GET", "customer/{customer}?fields=id", None, "fields"),
        ("POST", "customer", {"first_name": "Ada"}, "last_name"),
        ("POST", "customer", {**ADA, "email_id": "a@b.c", "email": "a@b.c"}, "email"),
        ("POST", "customer", {**ADA, "email_id": "a@b.c", "billing_address": ""}, "billing_addr"),
        ("PUT", "customer/{customer}", {"enable_portal": "maybe"}, "enable_portal"),
        ("PUT", "customer/{customer}", {"email_id": "a@b.c"}, "email_id"),
        ("POST", "subscription/{customer}", {"plan_id": PLAN, "plan_amount": "5"}, "plan_amount"),
        ("POST", "subscription/{customer}", {"plan_id": PLAN, "quantity": 1.5}, "quantity"),
        ("POST", "subscription/{subscription}/cancel", {}, "cancel_at_end"),
        ("POST", "subscription/{subscription}/cancel", {"cancel_at_end": "yes"}, "cancel_at_end"),
        ("POST", "invoices/create-metered/{subscription}", {"amount": "5"}, "amount"),
        ("POST", "invoices/create-metered/{subscription}", {"amount": -5}, "amount"),
        (
            "POST",
            "invoices/create-metered/{subscription}",
            {"amount": 5, "invoice_date": "2026-02-30"},
            "invoice_date",
        ),
        ("POST", "invoice/failedpayment/{invoice}", {"error_message": ""}, "error_message"),
        ("POST", "transaction/refund/{payment}", {"refund_type": "record_refund"}, "amount"),
        ("POST", "transaction/refund/{payment}", {"amount": None}, "amount"),
        ("DELETE", "invoices/{invoice}?force=1", None, "force"),
        ("DELETE", "transaction/{payment}?force=1", None, "force"),
        ("GET", "subscriptions?status=alive", None, "status"),
        ("GET", "transactions/{customer}?status=done", None, "status"),
        ("GET", "refund/{customer}?status=refund", None, "status"),
        ("GET", "paymentmethods/{customer}?limit=101", None, "limit"),
    ],
)
def test_a_malformed_request_is_refused_in_prose_and_changes_nothing(
    sandbox: Sandbox,
    pabbly: httpx.Client,
    ids: dict[str, str],
    method: str,
    path: str,
    body: Any,
    words: str,
) -> None:
    reads = ("customers", "subscriptions", "invoices", "transactions/{customer}")
    before = [pabbly.get(each.format(**ids)).content for each in reads]
    for status in (200, 400):
        sandbox.behaviour("pabbly").refusal_status = status
        answer = pabbly.request(method, path.format(**ids), json=body)
        assert answer.status_code == status
        assert set(answer.json()) == {"status", "message"}
        assert answer.json()["status"] == "error"
        assert answer.json()["message"].startswith(words)
    assert [pabbly.get(each.format(**ids)).content for each in reads] == before


def test_a_refunded_invoice_can_be_opened(sandbox: Sandbox, pabbly: httpx.Client) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="20", status="refunded")
    held = sandbox.invoice("pabbly", invoice)
    assert (held.status, held.wire_status, held.due) == ("paid", "refunded", 0)
    assert pabbly.get(f"invoice/{invoice}").json()["data"]["due_amount"] == 0


def test_the_ledger_keeps_what_was_deleted(sandbox: Sandbox, pabbly: httpx.Client) -> None:
    invoice = sandbox.open_invoice("pabbly")
    pabbly.post(f"invoice/recordpayment/{invoice}", json=CASH)
    pabbly.delete(f"invoices/{invoice}")
    assert pabbly.get(f"invoice/{invoice}").status_code == 404
    assert len(sandbox.payments("pabbly", invoice)) == 1
