"""PayPal: the codes of its refusals, and what they say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paidup import (
    AuthenticationFailed,
    InvalidState,
    NotFound,
    PermissionDenied,
    RateLimited,
    RequestRejected,
)
from paidup.sandbox import Sandbox
from paidup_clients.paypal.models import (
    InvoiceStatus,
)
from tests.providers.support import Account, Open
from tests.support.scripted_server import Received, ScriptedServer, Step, answer


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("paypal", amount="300.00", currency="USD")


def test_an_unknown_invoice(sandbox: Sandbox, paypal: Account) -> None:
    with pytest.raises(NotFound) as caught:
        paypal("invoices.record_payment", "INV2-NONE", method="CASH")
    error = caught.value
    assert (error.status, error.code) == (404, "RESOURCE_NOT_FOUND")
    assert error.request_id == json.loads(error.body or b"")["debug_id"]
    assert (error.provider, error.operation) == ("paypal", "invoices.record_payment")


@pytest.mark.parametrize("status", ["paid", "void"])
def test_the_wrong_state(sandbox: Sandbox, paypal: Account, status: str) -> None:
    settled = sandbox.open_invoice("paypal", status=status)
    with pytest.raises(InvalidState) as caught:
        paypal("invoices.record_payment", settled, method="CASH")
    # The issue says more than the name of the envelope, UNPROCESSABLE_ENTITY.
    assert (caught.value.status, caught.value.code) == (422, "CANNOT_PROCESS_PAYMENTS")


@pytest.mark.parametrize(
    ("amount", "status", "code", "field"),
    [
        ("300.01", 422, "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE", "/amount/value"),
        ("0", 400, "VALUE_CANNOT_BE_ZERO", "/amount/value"),
        ("0.001", 400, "INVALID_DECIMAL_VALUE", "/amount/value"),
        ("-5", 400, "INVALID_DECIMAL_VALUE", "/amount/value"),
    ],
)
def test_an_amount_that_paypal_refuses(
    sandbox: Sandbox,
    paypal: Account,
    invoice: str,
    amount: str,
    status: int,
    code: str,
    field: str,
) -> None:
    money = {"currency_code": "USD", "value": amount}
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.record_payment", invoice, method="CASH", amount=money)
    assert (caught.value.status, caught.value.code) == (status, code)
    assert f"(field: {field})" in str(caught.value)
    assert sandbox.payments("paypal", invoice) == []


def test_another_currency(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    money = {"currency_code": "EUR", "value": "1.00"}
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.record_payment", invoice, method="CASH", amount=money)
    assert caught.value.code == "NOT_SUPPORTED"


def test_a_method_that_the_spec_does_not_know(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.record_payment", invoice, method="BARTER")
    assert caught.value.code == "INVALID_PAYMENT_METHOD"


def test_linking_a_payment_of_paypals_own(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    linked = {"method": "PAYPAL", "payment_id": "1AB23456CD789012E"}
    with pytest.raises(NotFound):
        paypal("invoices.record_payment", invoice, **linked)
    sandbox.behaviour("paypal").paypal_payment = "known"
    paypal("invoices.record_payment", invoice, **linked)
    assert paypal("invoices.get", invoice).status == "PAID"


def test_both_statuses_of_a_settled_invoice(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    sandbox.behaviour("paypal").settled_status = "MARKED_AS_PAID"
    paypal("invoices.record_payment", invoice, method="CASH")
    assert paypal("invoices.get", invoice).status is InvoiceStatus.MARKED_AS_PAID


def test_several_issues_are_all_told(open_account: Open) -> None:
    document = {
        "name": "UNPROCESSABLE_ENTITY",
        "message": "In general.",
        "debug_id": "d1",
        "details": [
            {"issue": "SOMETHING_NEW", "description": "One.", "field": "/a"},
            {"issue": "CANNOT_PROCESS_PAYMENTS", "description": "Two.", "field": "/b"},
            "not an object",
            {"description": "Three."},
        ],
    }

    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, {"access_token": "t", "expires_in": 3600})
        return answer(422, document, headers={"Paypal-Debug-Id": "d2"})

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(InvalidState) as caught:
            account("invoices.record_payment", "INV2-1", method="CASH")
    assert caught.value.code == "CANNOT_PROCESS_PAYMENTS"
    assert "In general. One. Two. Three. (field: /a, /b)" in str(caught.value)
    assert caught.value.request_id == "d1"


@pytest.mark.parametrize(
    ("status", "name", "kind"),
    [
        (422, "UNPROCESSABLE_ENTITY", RequestRejected),
        (404, "RESOURCE_NOT_FOUND", NotFound),
        (403, "NOT_AUTHORIZED", PermissionDenied),
    ],
)
def test_an_issue_nobody_documented_is_the_code(
    open_account: Open, status: int, name: str, kind: type[Exception]
) -> None:
    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, {"access_token": "t", "expires_in": 3600})
        return answer(status, {"name": name, "details": [{"issue": "SOMETHING_NEW"}]})

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(kind, match="SOMETHING_NEW") as caught:
            account("invoices.record_payment", "INV2-1", method="CASH")
    assert caught.value.code == "SOMETHING_NEW"  # type: ignore[attr-defined]


@pytest.mark.parametrize("details", [None, "none", 5, {"issue": "X"}, [None, 5, "x", []]])
def test_details_of_another_kind_hide_nothing(open_account: Open, details: Any) -> None:
    document = {"name": "RESOURCE_NOT_FOUND", "message": "Not there.", "details": details}

    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, {"access_token": "t", "expires_in": 3600})
        return answer(404, document)

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(NotFound, match=r"Not there\.") as caught:
            account("invoices.get", "INV2-1")
    assert caught.value.code == "RESOURCE_NOT_FOUND"


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, AuthenticationFailed), (403, PermissionDenied), (400, RequestRejected)],
)
def test_a_refusal_in_the_dialect_of_the_token_endpoint(
    open_account: Open, status: int, kind: type[Exception]
) -> None:
    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, {"access_token": "t", "expires_in": 3600})
        return answer(status, {"error": "invalid_token", "error_description": "Expired."})

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(kind, match=r"invalid_token\): Expired\.") as caught:
            account("invoices.record_payment", "INV2-1", method="CASH")
    assert type(caught.value) is kind


def test_a_token_without_the_right_to_write(open_account: Open) -> None:
    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, {"access_token": "t", "expires_in": 3600})
        details = [{"issue": "PERMISSION_DENIED", "description": "No."}]
        return answer(403, {"name": "NOT_AUTHORIZED", "debug_id": "d1", "details": details})

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(PermissionDenied) as caught:
            account("invoices.record_payment", "INV2-1", method="CASH")
    assert caught.value.code == "PERMISSION_DENIED"


def test_a_rate_limit(sandbox: Sandbox, open_account: Open, invoice: str) -> None:
    account = open_account("paypal", sandbox, retries=0)
    sandbox.fault("paypal", "rate_limited", operation="invoices.get")
    with pytest.raises(RateLimited) as caught:
        account("invoices.get", invoice)
    assert (caught.value.code, caught.value.retry_after) == ("RATE_LIMIT_REACHED", None)
