"""Chargebee API v1 in the sandbox."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

import httpx
import pytest

from paidup_schemas import chargebee_v1 as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

NAME = "chargebee_v1"
CASH = {"payment_method": "cash", "paid_at": "1763625600"}


@pytest.fixture
def chargebee(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic(NAME)


@pytest.fixture
def invoice_id(sandbox: Sandbox) -> str:
    return sandbox.open_invoice(NAME)


def test_a_payment_without_amount_settles_what_is_due(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    answer = chargebee.post(
        f"invoices/{invoice_id}/record_payment",
        data={**CASH, "reference_number": "line 7", "memo": "at the desk"},
    )
    assert answer.status_code == 200
    schemas.InvoicePayment.model_validate_json(answer.content, strict=True)
    document = answer.json()
    assert document["invoice"]["status"] == "paid"
    assert (document["invoice"]["amount"], document["invoice"]["amount_due"]) == (30000, 0)
    assert document["transaction"]["amount"] == 30000
    assert document["transaction"]["date"] == 1763625600
    assert document["transaction"]["reference_number"] == "line 7"
    (payment,) = sandbox.payments(NAME, invoice_id)
    assert (payment.amount, payment.method) == (Decimal(300), "cash")
    assert (payment.reference, payment.note) == ("line 7", "at the desk")


def test_partial_payments_leave_the_status_until_nothing_is_due(
    sandbox: Sandbox, chargebee: httpx.Client
) -> None:
    invoice_id = sandbox.open_invoice(NAME, status="not_paid")
    path = f"invoices/{invoice_id}/record_payment"
    first = chargebee.post(path, data={**CASH, "amount": "10000"}).json()
    assert (first["invoice"]["status"], first["invoice"]["amount_due"]) == ("not_paid", 20000)
    assert sandbox.invoice(NAME, invoice_id).status == "open"
    second = chargebee.post(path, data={**CASH, "amount": "20000"}).json()
    assert second["invoice"]["status"] == "paid"
    listed = chargebee.get(f"invoices/{invoice_id}/transactions")
    schemas.TransactionList.model_validate_json(listed.content, strict=True)
    amounts = [each["transaction"]["amount"] for each in listed.json()["list"]]
    assert amounts == [20000, 10000]


def test_an_amount_above_the_due_is_refused_unless_switched(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    path = f"invoices/{invoice_id}/record_payment"
    answer = chargebee.post(path, data={**CASH, "amount": "30001"})
    assert answer.status_code == 400
    assert answer.json()["api_error_code"] == "param_wrong_value"
    assert answer.json()["param"] == "amount"
    assert sandbox.payments(NAME, invoice_id) == []
    sandbox.behaviour(NAME).over_payment = "excess"
    assert chargebee.post(path, data={**CASH, "amount": "30001"}).status_code == 200
    assert sandbox.invoice(NAME, invoice_id).excess == Decimal("0.01")


def test_currencies_without_minor_unit_are_whole(sandbox: Sandbox, chargebee: httpx.Client) -> None:
    invoice_id = sandbox.open_invoice(NAME, amount="5000", currency="JPY")
    assert chargebee.get(f"invoices/{invoice_id}").json()["invoice"]["amount"] == 5000
    with pytest.raises(ValueError, match="not documented"):
        sandbox.open_invoice(NAME, amount="5", currency="KWD")


@pytest.mark.parametrize("status", ["paid", "void", "draft"])
def test_only_an_open_invoice_takes_a_payment(
    sandbox: Sandbox, chargebee: httpx.Client, status: str
) -> None:
    invoice_id = sandbox.open_invoice(NAME, status=status)
    for operation, data in (("record_payment", CASH), ("collect_payment", {})):
        answer = chargebee.post(f"invoices/{invoice_id}/{operation}", data=data)
        assert answer.status_code == 409
        assert answer.json()["api_error_code"] == "invalid_state_for_request"
        assert answer.json()["type"] == "invalid_request"
    assert sandbox.payments(NAME, invoice_id) == []


@pytest.mark.parametrize(
    ("data", "param"),
    [
        ({"paid_at": "1763625600"}, "payment_method"),
        ({"payment_method": "cash"}, "paid_at"),
        ({**CASH, "payment_method": "card"}, "payment_method"),
        ({**CASH, "amount": "0"}, "amount"),
        ({**CASH, "amount": "1.5"}, "amount"),
        ({**CASH, "amount": "1_000"}, "amount"),
        ({**CASH, "amount": " 5"}, "amount"),
        ({**CASH, "amount": ""}, "amount"),
        ({**CASH, "amount": "9" * 30}, "amount"),
        ({**CASH, "reference_number": "x" * 101}, "reference_number"),
        ({**CASH, "memo": "x" * 301}, "memo"),
        ({**CASH, "comment": "v2"}, "comment"),
        ({**CASH, "transaction[amount]": "5"}, "transaction"),
    ],
)
def test_a_wrong_parameter_is_named(
    sandbox: Sandbox,
    chargebee: httpx.Client,
    invoice_id: str,
    data: dict[str, str],
    param: str,
) -> None:
    answer = chargebee.post(f"invoices/{invoice_id}/record_payment", data=data)
    assert answer.status_code == 400
    assert answer.json()["api_error_code"] == "param_wrong_value"
    assert answer.json()["param"] == param
    assert sandbox.payments(NAME, invoice_id) == []


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"payment_method":"cash","paid_at":1763625600}', "application/json"),
        (b"payment_method=cash&paid_at=1763625600", "text/plain"),
        (b"payment_method=cash&paid_at", "application/x-www-form-urlencoded"),
        (b"payment_method=ca%zzsh&paid_at=1763625600", "application/x-www-form-urlencoded"),
        (b"payment_method=%ff&paid_at=1763625600", "application/x-www-form-urlencoded"),
        (b"", "application/x-www-form-urlencoded"),
    ],
)
def test_a_body_that_is_no_such_form_is_refused(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str, body: bytes, content_type: str
) -> None:
    answer = chargebee.post(
        f"invoices/{invoice_id}/record_payment",
        content=body,
        headers={"content-type": content_type},
    )
    assert answer.status_code == 400
    assert sandbox.payments(NAME, invoice_id) == []


def test_a_field_given_twice_is_refused(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    answer = chargebee.post(
        f"invoices/{invoice_id}/record_payment",
        content=b"payment_method=cash&paid_at=1763625600&amount=1&amount=2",
        headers={"content-type": "application/x-www-form-urlencoded; charset=utf-8"},
    )
    assert (answer.status_code, answer.json()["param"]) == (400, "amount")
    assert sandbox.payments(NAME, invoice_id) == []


def test_a_charge_needs_no_body_and_can_be_declined(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    sandbox.decline(NAME, invoice_id)
    path = f"invoices/{invoice_id}/collect_payment"
    declined = chargebee.post(path)
    assert declined.status_code == 400
    assert declined.json()["type"] == "payment"
    assert declined.json()["api_error_code"] == "payment_processing_failed"
    charged = chargebee.post(path, data={"amount": "30000"})
    assert charged.json()["invoice"]["status"] == "paid"
    assert charged.json()["transaction"]["status"] == "success"
    assert [each.status for each in sandbox.payments(NAME, invoice_id)] == ["failed", "succeeded"]
    statuses = chargebee.get(f"invoices/{invoice_id}/transactions").json()["list"]
    assert [each["transaction"]["status"] for each in statuses] == ["success", "failure"]
    assert [each.executed for each in sandbox.requests(NAME)] == [True, True, True]


@pytest.mark.parametrize("outcome", ["in_progress", "timeout", "needs_attention"])
@pytest.mark.parametrize("ending", ["succeeded", "failed"])
def test_a_charge_can_stay_open_and_end_later(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str, outcome: str, ending: str
) -> None:
    sandbox.charge_outcome(NAME, invoice_id, outcome)
    answer = chargebee.post(f"invoices/{invoice_id}/collect_payment").json()
    assert answer["transaction"]["status"] == outcome
    assert answer["invoice"]["status"] == "payment_due"
    again = chargebee.post(f"invoices/{invoice_id}/collect_payment")
    assert again.status_code == 409
    (payment,) = sandbox.payments(NAME, invoice_id)
    sandbox.finish_payment(NAME, payment.id, "succeeded" if ending == "succeeded" else "failed")
    status = chargebee.get(f"invoices/{invoice_id}").json()["invoice"]["status"]
    assert status == ("paid" if ending == "succeeded" else "payment_due")


def test_a_late_failure_opens_the_invoice_again(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    chargebee.post(f"invoices/{invoice_id}/collect_payment")
    (payment,) = sandbox.payments(NAME, invoice_id)
    sandbox.finish_payment(NAME, payment.id, "failed", wire_status="late_failure")
    invoice = chargebee.get(f"invoices/{invoice_id}").json()["invoice"]
    assert (invoice["status"], invoice["amount_due"]) == ("payment_due", 30000)
    assert invoice["linked_transactions"][0]["txn_status"] == "late_failure"


def test_lists_come_in_pages(sandbox: Sandbox, chargebee: httpx.Client) -> None:
    ids = [sandbox.open_invoice(NAME) for _ in range(12)]
    first = chargebee.get("invoices", params={"limit": 7})
    schemas.InvoiceList.model_validate_json(first.content, strict=True)
    second = chargebee.get("invoices", params={"limit": 7, "offset": first.json()["next_offset"]})
    listed = [each["invoice"]["id"] for each in first.json()["list"] + second.json()["list"]]
    assert listed == ids[::-1]
    assert "next_offset" not in second.json()
    assert len(chargebee.get("invoices").json()["list"]) == 10
    assert chargebee.get("invoices?paid_on_after=0").json() == {"list": []}


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("offset=5", "offset"),
        ("offset=%5B%22offset%22%2C%22x%22%5D", "offset"),
        ("status%5Bis%5D=paid", "status[is]"),
        ("limit=1&limit=2", "limit"),
    ],
)
def test_a_wrong_query_is_named(chargebee: httpx.Client, query: str, param: str) -> None:
    answer = chargebee.get(f"invoices?{query}")
    assert (answer.status_code, answer.json()["api_error_code"]) == (400, "param_wrong_value")
    assert answer.json()["param"] == param


def test_access_paths_and_methods(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    url = f"{sandbox.base_url(NAME)}/invoices/{invoice_id}"
    key = sandbox.credentials(NAME)["api_key"]
    wrong: list[tuple[tuple[str, str] | None, str]] = [
        (None, "basic_authentication_failed"),
        (("wrong", ""), "api_authentication_failed"),
        ((key, "password"), "api_authentication_failed"),
    ]
    for auth, code in wrong:
        answer = httpx.get(url, auth=auth, trust_env=False)
        assert (answer.status_code, answer.json()["api_error_code"]) == (401, code)
    for path in ("invoices/none", "invoices/" + "9" * 51, "nothing"):
        answer = chargebee.get(path)
        assert (answer.status_code, answer.json()["api_error_code"]) == (404, "resource_not_found")
    answer = chargebee.get(f"invoices/{invoice_id}/record_payment")
    assert answer.status_code == 405
    assert answer.json()["api_error_code"] == "http_method_not_supported"


def test_events_can_only_be_disabled(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    for switch in ("webhook", "actions", "email"):
        answer = chargebee.post(
            f"invoices/{invoice_id}/record_payment",
            data=CASH,
            headers={f"chargebee-event-{switch}": "on"},
        )
        assert answer.status_code == 400
    assert sandbox.payments(NAME, invoice_id) == []
    answer = chargebee.post(
        f"invoices/{invoice_id}/record_payment",
        data=CASH,
        headers={"chargebee-event-webhook": "all-disabled"},
    )
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        ("lock_timeout", 429, "rate_limited"),
        ("third_party_api_request_limit_exceeded", 429, "rate_limited"),
        ("site_not_ready", 503, "error_before_commit"),
    ],
)
def test_a_fault_speaks_with_the_code_asked_for(
    sandbox: Sandbox,
    chargebee: httpx.Client,
    invoice_id: str,
    code: str,
    status: int,
    kind: str,
) -> None:
    sandbox.fault(NAME, kind, code=code, status=status)
    answer = chargebee.post(f"invoices/{invoice_id}/collect_payment")
    assert (answer.status_code, answer.json()["api_error_code"]) == (status, code)
    assert sandbox.payments(NAME, invoice_id) == []


def test_failures_before_the_api_are_no_json(chargebee: httpx.Client, invoice_id: str) -> None:
    for status, is_json in ((500, True), (503, True), (502, False), (504, False), (520, False)):
        answer = chargebee.get(
            f"invoices/{invoice_id}",
            headers={"x-sandbox-fault": f"error_before_commit:{status}"},
        )
        assert answer.status_code == status
        assert answer.headers["content-type"].startswith("application/json") is is_json


def test_paid_invoices_are_found_by_time_of_payment(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    chargebee.post(f"invoices/{invoice_id}/record_payment", data=CASH)
    sandbox.open_invoice(NAME)
    before, after = int(time.time()) - 60, int(time.time()) + 60
    found = chargebee.get(f"invoices?paid_on_after={before}").json()["list"]
    assert [each["invoice"]["id"] for each in found] == [invoice_id]
    assert chargebee.get(f"invoices?paid_on_after={after}").json()["list"] == []
