"""Pabbly in the sandbox: the documented answers, and switches for what the documents leave open."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from paidup_schemas import pabbly as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

#: The keys of the answer in "Record Payment Invoice".
DOCUMENTED_KEYS = {
    "user": "currency process lockout_count status createdAt updatedAt id parent first_name "
    "last_name email address_line1 address_line2 city state country zip_code phone mobile "
    "facebook_url twitter_url time_zone date_format ip_address currency_symbol",
    "customer": "company_name is_affiliate website phone billing_address shipping_address "
    "portal_status copy_billing_address createdAt updatedAt id first_name last_name email_id",
    "product": "createdAt updatedAt id product_name description notification_email redirect_url",
    "subscription": "plan setup_fee payment_terms currency_symbol addons payment_method taxable "
    "gateway_type gateway_id custom_fields cron_process createdAt updatedAt id customer_id "
    "product_id plan_id amount email_id status quantity starts_at activation_date expiry_date "
    "trial_days trial_expiry_date next_billing_date last_billing_date canceled_date",
    "invoice": "invoice_id quantity product_id setup_fee currency_symbol credit_note tax_apply "
    "cron_process retry retry_count createdAt updatedAt id customer_id subscription_id status "
    "payment_term amount due_amount due_date plan_id",
}
DOCUMENTED_PLAN = (
    "plan_active bump_offer createdAt updatedAt id product_id user_id plan_name plan_code price "
    "billing_period billing_period_num billing_cycle billing_cycle_num trial_period setup_fee "
    "plan_description"
)
CASH = {"payment_mode": "cash"}


@pytest.fixture
def pabbly(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic("pabbly")


def test_the_documents_curl_call_settles_the_invoice(sandbox: Sandbox) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    keys = sandbox.credentials("pabbly")
    finished = subprocess.run(
        [
            "curl", "--silent", "--show-error", "--noproxy", "*", "-X", "POST",
            f"{sandbox.base_url('pabbly')}/invoice/recordpayment/{invoice_id}",
            "-u", f"{keys['api_key']}:{keys['secret_key']}",
            "-H", "Content-Type: application/json",
            "-d", """{
    "payment_mode": "cash",
    "payment_note": "The custmer has made a cash payout",
    "transaction": "Transaction data if any"
  }""",
        ],
        capture_output=True, check=True, timeout=10,
    )  # fmt: skip
    answer = json.loads(finished.stdout)

    assert answer["status"] == "success"
    assert answer["message"] == "Your payment is successful."
    assert set(answer["data"]) == set(DOCUMENTED_KEYS)
    for part, keys_of_part in DOCUMENTED_KEYS.items():
        assert set(answer["data"][part]) == set(keys_of_part.split()), part
    assert set(answer["data"]["subscription"]["plan"]) == set(DOCUMENTED_PLAN.split())
    assert answer["data"]["invoice"]["status"] == "paid"
    assert answer["data"]["invoice"]["amount"] == 300
    assert answer["data"]["invoice"]["due_amount"] == 0
    assert answer["data"]["subscription"]["status"] == "live"
    schemas.RecordedPayment.model_validate_json(finished.stdout, strict=True)

    (payment,) = sandbox.payments("pabbly", invoice_id)
    assert payment.amount == Decimal(300)
    assert payment.method == "cash"
    assert payment.note == "The custmer has made a cash payout"
    assert payment.reference == "Transaction data if any"


def test_an_open_invoice_is_read_by_id_and_by_number(
    sandbox: Sandbox, pabbly: httpx.Client
) -> None:
    invoice_id = sandbox.open_invoice("pabbly", amount="12.30", currency="EUR")
    by_id = pabbly.get(f"invoice/{invoice_id}")
    by_number = pabbly.get(f"invoice/{by_id.json()['data']['invoice_id']}")
    assert by_id.json() == by_number.json()
    assert b'"amount":12.3,' in by_id.content
    assert by_id.json()["message"] == "Invoice data"
    assert by_id.json()["data"]["status"] == "sent"
    schemas.InvoiceAnswer.model_validate_json(by_id.content, strict=True)


def test_the_list_of_transactions_stands_under_message(
    sandbox: Sandbox, pabbly: httpx.Client
) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    pabbly.post(f"invoice/recordpayment/{invoice_id}", json={**CASH, "transaction": "line 7"})
    answer = pabbly.get(f"invoices/transactions/{invoice_id}").json()
    assert "data" not in answer
    (transaction,) = answer["message"]
    assert transaction["status"] == "success"
    assert transaction["amount"] == 300
    assert transaction["transaction"] == "line 7"
    assert transaction["id"] == sandbox.payments("pabbly", invoice_id)[0].id
    sandbox.behaviour("pabbly").echo_transaction = False
    answer = pabbly.get(f"invoices/transactions/{invoice_id}").json()
    assert answer["message"][0]["transaction"] == ""


@pytest.mark.parametrize("status", [200, 400])
def test_no_transactions_are_told_as_an_error(
    sandbox: Sandbox, pabbly: httpx.Client, status: int
) -> None:
    sandbox.behaviour("pabbly").empty_list_status = status
    invoice_id = sandbox.open_invoice("pabbly")
    answer = pabbly.get(f"invoices/transactions/{invoice_id}")
    assert answer.status_code == status
    assert answer.json() == {"status": "error", "message": "No transaction found"}


def test_invoices_come_in_pages_the_newest_first(sandbox: Sandbox, pabbly: httpx.Client) -> None:
    assert pabbly.get("invoices").json()["status"] == "error"
    ids = [sandbox.open_invoice("pabbly") for _ in range(12)]
    listed = []
    for page in (1, 2):
        answer = pabbly.get("invoices", params={"limit": 7, "page": page})
        schemas.InvoiceList.model_validate_json(answer.content, strict=True)
        listed += [each["id"] for each in answer.json()["data"]]
    assert listed == ids[::-1]
    assert len(pabbly.get("invoices").json()["data"]) == 10
    assert pabbly.get("invoices?start_date=2999-01-01").json()["message"] == "No Invoice found"


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=ten", "page=0", "size=5", "limit=5&limit=6"]
)
def test_a_wrong_query_is_refused(pabbly: httpx.Client, query: str) -> None:
    answer = pabbly.get(f"invoices?{query}")
    assert answer.status_code == 200
    assert answer.json()["status"] == "error"
    assert answer.json()["message"].startswith(query.partition("=")[0])


def test_a_second_payment_is_refused_unless_switched(
    sandbox: Sandbox, pabbly: httpx.Client
) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    path = f"invoice/recordpayment/{invoice_id}"
    assert pabbly.post(path, json=CASH).json()["status"] == "success"
    assert pabbly.post(path, json=CASH).json()["status"] == "error"
    assert len(sandbox.payments("pabbly", invoice_id)) == 1
    sandbox.behaviour("pabbly").second_payment = "accept"
    assert pabbly.post(path, json=CASH).json()["status"] == "success"
    assert len(sandbox.payments("pabbly", invoice_id)) == 2
    assert sandbox.invoice("pabbly", invoice_id).excess == Decimal(300)
    assert [each.executed for each in sandbox.requests("pabbly")] == [True, False, True]


@pytest.mark.parametrize("status", ["void", "paid"])
def test_a_settled_invoice_takes_no_payment(
    sandbox: Sandbox, pabbly: httpx.Client, status: str
) -> None:
    invoice_id = sandbox.open_invoice("pabbly", status=status)
    answer = pabbly.post(f"invoice/recordpayment/{invoice_id}", json=CASH)
    assert answer.json()["status"] == "error"
    assert sandbox.payments("pabbly", invoice_id) == []


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"{}", "application/json"),
        (b'{"payment_mode":""}', "application/json"),
        (b'{"payment_mode":5}', "application/json"),
        (b'{"payment_mode":null}', "application/json"),
        (b'{"payment_mode":"cash","payment_note":null}', "application/json"),
        (b'{"payment_mode":"cash","amount":5}', "application/json"),
        (b'{"payment_mode":"cash","payment_mode":"check"}', "application/json"),
        (b'["payment_mode"]', "application/json"),
        (b'{"payment_mode":"cash"', "application/json"),
        (b'{"payment_mode":"cash"}', "text/plain"),
        (b"payment_mode=cash", "application/x-www-form-urlencoded"),
        (b"", "application/json"),
    ],
)
def test_a_malformed_request_is_refused_in_prose(
    sandbox: Sandbox, pabbly: httpx.Client, content: bytes, content_type: str
) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    answer = pabbly.post(
        f"invoice/recordpayment/{invoice_id}",
        content=content,
        headers={"content-type": content_type},
    )
    assert answer.status_code == 200
    assert answer.json()["status"] == "error"
    assert set(answer.json()) == {"status", "message"}
    assert sandbox.payments("pabbly", invoice_id) == []
    sandbox.behaviour("pabbly").refusal_status = 400
    again = pabbly.post(
        f"invoice/recordpayment/{invoice_id}",
        content=content,
        headers={"content-type": content_type},
    )
    assert again.status_code == 400


@pytest.mark.parametrize(
    "auth",
    [None, ("sandbox-api-key", "wrong"), ("wrong", "sandbox-secret-key"), ("sandbox-api-key", "")],
)
def test_wrong_keys_are_answered_with_403(sandbox: Sandbox, auth: tuple[str, str] | None) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    url = f"{sandbox.base_url('pabbly')}/invoice/recordpayment/{invoice_id}"
    answer = httpx.post(url, json=CASH, auth=auth, trust_env=False)
    assert answer.status_code == 403
    assert answer.json() == {"status": "error", "message": "Invalid user api"}
    assert sandbox.payments("pabbly", invoice_id) == []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "invoice/5e5e2c62815f5442a4208e02", 404),
        ("POST", "invoice/recordpayment/5e5e2c62815f5442a4208e02", 404),
        ("POST", "invoice/recordpayment/INV-1", 404),
        ("GET", "nothing/here", 404),
        ("DELETE", "invoices", 404),
    ],
)
def test_what_there_is_not_is_not_found(
    sandbox: Sandbox, pabbly: httpx.Client, method: str, path: str, status: int
) -> None:
    sandbox.open_invoice("pabbly")
    answer = pabbly.request(method, path, json=CASH if method == "POST" else None)
    assert answer.status_code == status
    assert answer.json()["status"] == "error"


def test_the_ledger_is_the_truth_in_our_words(sandbox: Sandbox, pabbly: httpx.Client) -> None:
    invoice_id = sandbox.open_invoice("pabbly", amount=Decimal("19.99"), currency="INR")
    before: Any = sandbox.invoice("pabbly", invoice_id)
    assert (before.status, before.wire_status) == ("open", "sent")
    assert (before.amount, before.due, before.paid) == (Decimal("19.99"), Decimal("19.99"), 0)
    pabbly.post(f"invoice/recordpayment/{invoice_id}", json=CASH)
    after = sandbox.invoice("pabbly", invoice_id)
    assert (after.status, after.due, after.paid) == (
        "paid",
        Decimal(0),
        Decimal("19.99"),
    )
