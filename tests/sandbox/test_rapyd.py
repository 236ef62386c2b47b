"""Rapyd in the sandbox: the documented answers, and switches for what the documents leave open."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.sandbox.rapyd_client import UNKNOWN, Signing, paid_invoice, refused

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

#: The keys of the answer on the page "Pay Invoice".
DOCUMENTED_KEYS = (
    "id attempt_count billing billing_reason created_at currency customer description discount "
    "due_date days_until_due metadata payment_method payment payout payment_fields period_end "
    "period_start lines statement_descriptor subscription discount_amount subtotal tax tax_percent "
    "total status payout_fields type"
)
NOT_DRAFT = (
    "The request tried to a update an invoice but the invoice is not draft. Can only update draft "
    "invoice. The request was rejected."
)
NOT_FOUND = (
    "The request tried to retrieve an invoice, but the invoice was not found. The request was "
    "rejected. Corrective action: Use a valid invoice ID."
)
CARD = "card_b9548d9b53a565b2315fecdc6c87f158"


@pytest.fixture
def rapyd(sandbox: Sandbox) -> Iterator[Signing]:
    client = Signing(sandbox)
    yield client
    client.close()


# The page's examples


def curl(sandbox: Sandbox, headers: dict[str, str], invoice_id: str) -> dict[str, Any]:
    """The page's call with host, keys, salt, signature and timestamp replaced."""
    finished = subprocess.run(
        [
            "curl", "--silent", "--show-error", "--noproxy", "*",
            "-X", "post", f"{sandbox.base_url('rapyd')}/v1/invoices/{invoice_id}/pay",
            "-H", f"access_key: {headers['access_key']}",
            "-H", "Content-Type: application/json",
            "-H", "idempotency: your-idempotency-parameter-here",
            "-H", f"salt: {headers['salt']}",
            "-H", f"signature: {headers['signature']}",
            "-H", f"timestamp: {headers['timestamp']}",
            "--data-raw", "",
        ],
        capture_output=True, check=True, timeout=10,
    )  # fmt: skip
    answer: dict[str, Any] = json.loads(finished.stdout)
    return answer


def test_the_documents_curl_call_pays_an_invoice_of_nothing(
    sandbox: Sandbox, rapyd: Signing
) -> None:
    invoice_id = sandbox.open_invoice("rapyd", amount="0", status="draft")
    headers = rapyd.headers("POST", f"/v1/invoices/{invoice_id}/pay")
    answer = curl(sandbox, headers, invoice_id)

    assert list(answer) == ["status", "data"]
    operation_id = answer["status"].pop("operation_id")
    assert len(operation_id) == 36
    assert answer["status"] == {
        "error_code": "",
        "status": "SUCCESS",
        "message": "",
        "response_code": "",
    }
    invoice = answer["data"]
    assert list(invoice) == DOCUMENTED_KEYS.split()
    assert (invoice["status"], invoice["payment"], invoice["total"]) == ("paid", None, 0)
    assert (invoice["attempt_count"], invoice["lines"]) == (0, [])
    assert invoice["due_date"] - invoice["created_at"] == 30 * 86_400
    assert sandbox.payments("rapyd", invoice_id) == []
    assert sandbox.invoice("rapyd", invoice_id).status == "paid"
    assert sandbox.requests("rapyd")[0].operation == "invoices.pay"


def test_the_documents_curl_call_is_refused_as_documented(sandbox: Sandbox, rapyd: Signing) -> None:
    settled = sandbox.open_invoice("rapyd", status="paid")
    for invoice_id, code, message in (
        (settled, "ERROR_UPDATE_NOT_DRAFT_INVOICE", NOT_DRAFT),
        (UNKNOWN, "ERROR_GET_INVOICE", NOT_FOUND),
    ):
        headers = rapyd.headers("POST", f"/v1/invoices/{invoice_id}/pay")
        answer = curl(sandbox, headers, invoice_id)
        del answer["status"]["operation_id"]
        assert answer == {
            "status": {
                "error_code": code,
                "status": "ERROR",
                "message": message,
                "response_code": code,
            }
        }


# Paying


@pytest.mark.parametrize("status", ["draft", "open"])
def test_paying_charges_the_default_method(sandbox: Sandbox, rapyd: Signing, status: str) -> None:
    invoice_id = sandbox.open_invoice("rapyd", amount="39.50", currency="EUR", status=status)
    before = paid_invoice(rapyd.get(f"/v1/invoices/{invoice_id}"))
    assert (before["status"], before["payment"], before["attempt_count"]) == (status, None, 0)
    answer = rapyd.pay(invoice_id)
    invoice = paid_invoice(answer)
    assert b'"total":39.5,' in answer.content
    assert (invoice["status"], invoice["attempt_count"]) == ("paid", 1)
    charged = invoice["payment"]
    assert (charged["status"], charged["next_action"]) == ("CLO", "not_applicable")
    assert charged["amount"] == charged["original_amount"] == 39.5
    assert charged["paid"] is True
    assert charged["paid_at"] >= charged["created_at"]
    assert charged["payment_method"] == invoice["payment_method"]
    assert charged["invoice"] == invoice_id
    assert charged["customer_token"] == invoice["customer"]

    (payment,) = sandbox.payments("rapyd", invoice_id)
    assert (payment.id, payment.amount, payment.currency) == (charged["id"], Decimal("39.5"), "EUR")
    assert (payment.status, payment.wire_status) == ("succeeded", "CLO")
    assert sandbox.invoice("rapyd", invoice_id).due == 0
    again = paid_invoice(rapyd.get(f"/v1/invoices/{invoice_id}"))
    assert again == invoice


def test_the_method_named_is_charged_and_whole_sums_have_no_decimals(
    sandbox: Sandbox, rapyd: Signing
) -> None:
    invoice_id = sandbox.open_invoice("rapyd", amount="300.00")
    answer = rapyd.pay(invoice_id, b'{"payment_method":"%s"}' % CARD.encode())
    assert paid_invoice(answer)["payment"]["payment_method"] == CARD
    assert b'"total":300,' in answer.content
    assert sandbox.payments("rapyd", invoice_id)[0].method == CARD


def test_an_empty_object_is_signed_as_nothing(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    message = refused(rapyd.pay(invoice_id, b"{}"), "UNAUTHENTICATED_API_CALL", 401)
    assert "signature did not match" in message
    assert paid_invoice(rapyd.pay(invoice_id, b"{}", signed=b""))["status"] == "paid"


def test_an_empty_body_needs_no_content_type(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    target = f"/v1/invoices/{invoice_id}/pay"
    url = sandbox.base_url("rapyd") + target
    answer = httpx.post(url, headers=rapyd.headers("POST", target), trust_env=False)
    assert paid_invoice(answer)["status"] == "paid"


@pytest.mark.parametrize("status", ["paid", "void", "uncollectible"])
def test_a_finished_invoice_cannot_be_paid(sandbox: Sandbox, rapyd: Signing, status: str) -> None:
    invoice_id = sandbox.open_invoice("rapyd", status=status)
    assert refused(rapyd.pay(invoice_id), "ERROR_UPDATE_NOT_DRAFT_INVOICE") == NOT_DRAFT
    assert sandbox.payments("rapyd", invoice_id) == []
    assert sandbox.requests("rapyd")[0].executed is False


def test_a_second_payment_is_refused(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd", status="draft")
    paid_invoice(rapyd.pay(invoice_id))
    refused(rapyd.pay(invoice_id), "ERROR_UPDATE_NOT_DRAFT_INVOICE")
    assert len(sandbox.payments("rapyd", invoice_id)) == 1


def test_the_documents_disagree_about_what_can_be_paid(sandbox: Sandbox, rapyd: Signing) -> None:
    for payable, other in (("draft", "open"), ("open", "draft")):
        sandbox.behaviour("rapyd").payable = payable
        refusing = sandbox.open_invoice("rapyd", status=other)
        refused(rapyd.pay(refusing), "ERROR_UPDATE_NOT_DRAFT_INVOICE")
        paid_invoice(rapyd.pay(sandbox.open_invoice("rapyd", status=payable)))


@pytest.mark.parametrize("code", ["ERROR_GET_INVOICE", "ERROR_PAY_INVOICE", "INVALID_INVOICE_ID"])
def test_what_there_is_not_is_a_400(sandbox: Sandbox, rapyd: Signing, code: str) -> None:
    sandbox.behaviour("rapyd").not_found_code = code
    refused(rapyd.pay(UNKNOWN), code)
    assert refused(rapyd.get(f"/v1/invoices/{UNKNOWN}"), "ERROR_GET_INVOICE") == NOT_FOUND
    refused(rapyd.get("/v1/payments/payment_0"), "ERROR_GET_PAYMENT")


def test_a_method_must_be_stored(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    refused(rapyd.pay(invoice_id, b'{"payment_method":"us_visa_card"}'), "ERROR_CREATE_PAYMENT")
    sandbox.behaviour("rapyd").default_payment_method = False
    without = sandbox.open_invoice("rapyd")
    assert paid_invoice(rapyd.get(f"/v1/invoices/{without}"))["payment_method"] is None
    refused(rapyd.pay(without), "ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND")
    given = b'{"payment_method":"other_73b2e0fcd0ddb3200c1fcc5a4aeaeebf"}'
    charged = paid_invoice(rapyd.pay(without, given))["payment"]
    assert charged["payment_method_type_category"] == "bank_transfer"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"payment_method":""}', "application/json"),
        (b'{"payment_method":5}', "application/json"),
        (b'{"payment_method":null}', "application/json"),
        (b'{"amount":5}', "application/json"),
        (b'["payment_method"]', "application/json"),
        (b'{"payment_method":"card_1"}', "text/plain"),
    ],
)
def test_a_malformed_body_is_refused(
    sandbox: Sandbox, rapyd: Signing, body: bytes, content_type: str
) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    answer = rapyd.pay(invoice_id, body, extra={"content-type": content_type})
    refused(answer, "MISSING_INVALID_PARAMETERS")
    assert sandbox.payments("rapyd", invoice_id) == []


# Payments that do not simply succeed


@pytest.mark.parametrize(
    ("outcome", "next_action"),
    [
        ("action_required", "3d_verification"),
        ("pending", "pending_confirmation"),
        ("capture_required", "pending_capture"),
    ],
)
def test_an_active_payment_is_not_paid_yet(
    sandbox: Sandbox, rapyd: Signing, outcome: str, next_action: str
) -> None:
    invoice_id = sandbox.open_invoice("rapyd", status="draft")
    sandbox.charge_outcome("rapyd", invoice_id, outcome)
    invoice = paid_invoice(rapyd.pay(invoice_id))
    active = invoice["payment"]
    assert invoice["status"] == "open"
    assert (active["status"], active["next_action"]) == ("ACT", next_action)
    assert (active["amount"], active["original_amount"]) == (0, 300)
    assert (active["paid"], active["paid_at"]) == (False, 0)
    assert bool(active["redirect_url"]) is (outcome == "action_required")
    assert (active["payment_method"] is None) is (outcome == "action_required")
    assert sandbox.invoice("rapyd", invoice_id).due == 300

    refused(rapyd.pay(invoice_id), "ERROR_PAY_INVOICE_PAYMENT_PENDING")
    assert len(sandbox.payments("rapyd", invoice_id)) == 1

    sandbox.finish_payment("rapyd", active["id"])
    done = paid_invoice(rapyd.get(f"/v1/invoices/{invoice_id}"))
    assert done["status"] == "paid"
    assert done["payment"]["status"] == "CLO"
    assert (done["payment"]["amount"], done["payment"]["next_action"]) == (300, "not_applicable")
    assert done["payment"]["paid_at"] > 0
    assert sandbox.payments("rapyd", invoice_id)[0].wire_status == "CLO"
    refused(rapyd.pay(invoice_id), "ERROR_UPDATE_NOT_DRAFT_INVOICE")


@pytest.mark.parametrize(
    ("word", "shown", "failure"), [("", "ERR", "ERROR_PROCESSING_CARD - [05]"), ("EXP", "EXP", "")]
)
def test_an_active_payment_may_fail_and_the_invoice_be_paid_later(
    sandbox: Sandbox, rapyd: Signing, word: str, shown: str, failure: str
) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    sandbox.charge_outcome("rapyd", invoice_id, "action_required")
    payment_id = paid_invoice(rapyd.pay(invoice_id))["payment"]["id"]
    sandbox.finish_payment("rapyd", payment_id, "failed", wire_status=word)
    failed = rapyd.get(f"/v1/payments/{payment_id}").json()["data"]
    assert (failed["status"], failed["failure_code"], failed["amount"]) == (shown, failure, 0)
    assert failed["redirect_url"]
    assert sandbox.invoice("rapyd", invoice_id).status == "open"
    assert paid_invoice(rapyd.pay(invoice_id))["status"] == "paid"
    assert [each.status for each in sandbox.payments("rapyd", invoice_id)] == [
        "failed",
        "succeeded",
    ]


def test_a_payment_is_finished_over_http_too(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    control = sandbox.base_url("rapyd").removesuffix("/rapyd") + "/_sandbox/rapyd"
    switched = httpx.post(f"{control}/behaviour", json={"charge": "pending"}, trust_env=False)
    assert switched.json()["charge"] == "pending"
    payment_id = paid_invoice(rapyd.pay(invoice_id))["payment"]["id"]
    httpx.post(f"{control}/payments/{payment_id}/finish", json={}, trust_env=False)
    assert sandbox.invoice("rapyd", invoice_id).status == "paid"


def test_a_failed_payment_is_a_200_with_a_redirect(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    sandbox.charge_outcome("rapyd", invoice_id, "failed")
    invoice = paid_invoice(rapyd.pay(invoice_id))
    assert invoice["status"] == "open"
    failed = invoice["payment"]
    assert (failed["status"], failed["next_action"]) == ("ERR", "not_applicable")
    assert failed["redirect_url"]
    assert failed["failure_code"] == "ERROR_PROCESSING_CARD - [05]"
    assert failed["failure_message"] == "Do Not Honor"
    assert paid_invoice(rapyd.pay(invoice_id))["attempt_count"] == 2


def test_a_decline_is_a_400_with_the_issuers_code(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd", status="draft")
    sandbox.decline("rapyd", invoice_id, times=2)
    answer = rapyd.pay(invoice_id)
    assert refused(answer, "ERROR_PROCESSING_CARD - [05]") == "Do Not Honor"
    assert "data" not in answer.json()
    behaviour = sandbox.behaviour("rapyd")
    behaviour.decline_code = "ERROR_CREATE_PAYMENT_INSUFFICIENT_FUNDS"
    behaviour.decline_shows_payment = True
    answer = rapyd.pay(invoice_id)
    refused(answer, "ERROR_CREATE_PAYMENT_INSUFFICIENT_FUNDS")
    assert answer.json()["data"]["status"] == "ERR"
    assert sandbox.invoice("rapyd", invoice_id).wire_status == "draft"
    assert [each.status for each in sandbox.payments("rapyd", invoice_id)] == ["failed", "failed"]
    assert [each.executed for each in sandbox.requests("rapyd")] == [False, False]
    assert paid_invoice(rapyd.pay(invoice_id))["status"] == "paid"


def test_refusals_can_be_bare_texts(sandbox: Sandbox, rapyd: Signing) -> None:
    sandbox.behaviour("rapyd").bare_refusals = True
    answer = rapyd.pay(UNKNOWN)
    assert (answer.status_code, answer.json()) == (400, NOT_FOUND)


# Idempotency


def test_the_key_is_ignored_by_default(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    sandbox.charge_outcome("rapyd", invoice_id, "failed")
    key = {"idempotency": "one"}
    first = paid_invoice(rapyd.pay(invoice_id, extra=key))
    second = paid_invoice(rapyd.pay(invoice_id, extra=key))
    assert (first["status"], second["status"]) == ("open", "paid")
    kept = [each.idempotency_key for each in sandbox.payments("rapyd", invoice_id)]
    assert kept == ["one", "one"]


def test_a_switched_account_replays_by_the_key_alone_for_a_day(
    sandbox: Sandbox, rapyd: Signing
) -> None:
    sandbox.behaviour("rapyd").idempotent_posts = True
    first, second = (sandbox.open_invoice("rapyd") for _ in range(2))
    key = {"idempotency": "one"}
    answer = rapyd.pay(first, extra=key)
    sandbox.clock.advance(86_399)
    assert rapyd.pay(first, extra=key).content == answer.content
    assert rapyd.pay(second, extra=key).content == answer.content
    assert [each.executed for each in sandbox.requests("rapyd")] == [True, False, False]
    assert sandbox.payments("rapyd", second) == []
    assert paid_invoice(rapyd.pay(second))["id"] == second
    sandbox.clock.advance(2)
    refused(rapyd.pay(first, extra=key), "ERROR_UPDATE_NOT_DRAFT_INVOICE")


def test_refusals_are_replayed_unless_switched(sandbox: Sandbox, rapyd: Signing) -> None:
    behaviour = sandbox.behaviour("rapyd")
    behaviour.idempotent_posts = True
    invoice_id = sandbox.open_invoice("rapyd")
    sandbox.decline("rapyd", invoice_id, times=2)
    replayed = [rapyd.pay(invoice_id, extra={"idempotency": "one"}) for _ in range(2)]
    assert replayed[0].content == replayed[1].content
    behaviour.replay_refusals = False
    executed = [rapyd.pay(invoice_id, extra={"idempotency": "two"}) for _ in range(2)]
    assert [each.status_code for each in executed] == [400, 200]


# Failures of the provider


def test_the_firewall_answers_without_json(sandbox: Sandbox, rapyd: Signing) -> None:
    sandbox.fault("rapyd", "rate_limited")
    answer = rapyd.get("/v1/invoices")
    assert answer.status_code == 429
    assert answer.headers["content-type"] == "text/html"
    assert "retry-after" not in answer.headers
    sandbox.fault("rapyd", "rate_limited", code="TOO_MANY")
    refused(rapyd.get("/v1/invoices"), "TOO_MANY", 429)


def test_an_answer_lost_after_the_commit_shows_in_the_ledger(
    sandbox: Sandbox, rapyd: Signing
) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    sandbox.fault("rapyd", "error_after_commit", status=500)
    answer = rapyd.pay(invoice_id)
    assert answer.status_code == 500
    assert answer.json()["status"]["status"] == "ERROR"
    assert len(sandbox.payments("rapyd", invoice_id)) == 1
    assert len(rapyd.get(f"/v1/payments?invoice={invoice_id}").json()["data"]) == 1


def test_amounts_and_states_are_checked_when_an_invoice_is_opened(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="above zero"):
        sandbox.open_invoice("rapyd", amount="-1")
    with pytest.raises(ValueError, match="no status"):
        sandbox.open_invoice("rapyd", amount="0", status="late")
    settled: Any = sandbox.invoice(
        "rapyd", sandbox.open_invoice("rapyd", amount="0", status="paid")
    )
    assert (settled.amount, settled.due, settled.excess) == (0, 0, 0)
    given_up = sandbox.open_invoice("rapyd", status="uncollectible")
    assert sandbox.invoice("rapyd", given_up).status == "void"
