"""Pabbly: one envelope for success, refusal and empty lists; prose instead of codes."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    ApiError,
    AuthenticationFailed,
    InvalidRequest,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    ProviderFailure,
    RateLimited,
    RequestRejected,
    ResponseUnreadable,
    raw_response,
)
from paidup.sandbox import Sandbox
from paidup_clients.pabbly.models import (
    InvoiceAnswer,
    InvoiceList,
    InvoiceStatus,
    RecordedPayment,
    TransactionList,
)
from tests.providers.support import Account, Open, Requests
from tests.support.scripted_server import ScriptedServer, answer

INVOICE = "5e5e2c62815f5442a4208e02"


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("pabbly", amount="300.00", currency="USD")


def test_recording_a_payment_settles_the_invoice(
    sandbox: Sandbox, pabbly: Account, invoice: str
) -> None:
    paid = pabbly(
        "invoices.record_payment",
        invoice,
        payment_mode="cash",
        payment_note="Paid at the desk",
        transaction="desk-1",
    )
    assert isinstance(paid, RecordedPayment)
    assert paid.data.invoice.id == invoice
    assert paid.data.invoice.status is InvoiceStatus.PAID
    assert str(paid.data.invoice.status) == "paid"
    assert paid.data.invoice.amount == Decimal(300)
    assert type(paid.data.invoice.amount) is Decimal
    assert paid.data.invoice.due_amount == 0
    (payment,) = sandbox.payments("pabbly", invoice)
    assert (payment.method, payment.note, payment.reference) == (
        "cash",
        "Paid at the desk",
        "desk-1",
    )


def test_what_goes_over_the_wire(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    pabbly("invoices.record_payment", invoice, payment_mode="Scheck über 300 €")
    (sent,) = sandbox.requests("pabbly")
    assert (sent.method, sent.path, sent.query) == (
        "POST",
        f"/invoice/recordpayment/{invoice}",
        "",
    )
    assert sent.body == '{"payment_mode":"Scheck über 300 €"}'.encode()
    assert sent.header("content-type") == "application/json"
    # sandbox-api-key:sandbox-secret-key
    assert sent.header("authorization") == "Basic c2FuZGJveC1hcGkta2V5OnNhbmRib3gtc2VjcmV0LWtleQ=="


def test_reading_by_id_and_by_number(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    by_id = pabbly("invoices.get", invoice)
    assert isinstance(by_id, InvoiceAnswer)
    assert by_id.data.status == "sent"
    by_number = pabbly("invoices.get", by_id.data.invoice_id)
    assert by_number.data.id == invoice


def test_the_lists(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    later = sandbox.open_invoice("pabbly", amount="5", currency="USD")
    listed = pabbly("invoices.list")
    assert isinstance(listed, InvoiceList)
    assert [one.id for one in listed.data] == [later, invoice]
    assert [one.id for one in pabbly("invoices.list", limit=1, page=2).data] == [invoice]
    pabbly("invoices.record_payment", invoice, payment_mode="cash", transaction="desk-1")
    transactions = pabbly("invoices.list_transactions", invoice)
    assert isinstance(transactions, TransactionList)
    (transaction,) = transactions.message
    assert transaction.invoice_id == invoice
    assert transaction.amount == Decimal(300)
    assert transaction.status == "success"


@pytest.mark.parametrize("status", [200, 400])
def test_no_transactions_are_an_empty_list(
    sandbox: Sandbox, pabbly: Account, invoice: str, status: int
) -> None:
    sandbox.behaviour("pabbly").empty_list_status = status
    listed = pabbly("invoices.list_transactions", invoice)
    assert listed.message == []
    raw = raw_response(listed)
    assert raw.status == status
    assert json.loads(raw.body) == {"status": "error", "message": "No transaction found"}


def test_no_invoices_are_an_empty_list(sandbox: Sandbox, pabbly: Account, invoice: str) -> None:
    assert pabbly("invoices.list", page=2).data == []
    assert pabbly("invoices.list", end_date="2001-01-01").data == []


@pytest.mark.parametrize("status", [404, 400, 200])
def test_an_unknown_invoice(sandbox: Sandbox, pabbly: Account, status: int) -> None:
    sandbox.behaviour("pabbly").not_found_status = status
    for name, keywords in (
        ("invoices.get", {}),
        ("invoices.record_payment", {"payment_mode": "cash"}),
    ):
        # At 200 and 400 nothing but the words tells it from any other refusal.
        with pytest.raises(NotFound, match="No Invoice found") as caught:
            pabbly(name, INVOICE, **keywords)
        error = caught.value
        assert (error.status, error.code, error.request_id) == (status, None, None)
        assert (error.provider, error.operation) == ("pabbly", name)
        assert json.loads(error.body or b"")["status"] == "error"
        assert error.attempts == 1


@pytest.mark.parametrize("status", [200, 400])
def test_a_refusal_may_come_as_a_success(
    sandbox: Sandbox, pabbly: Account, invoice: str, status: int
) -> None:
    sandbox.behaviour("pabbly").refusal_status = status
    pabbly("invoices.record_payment", invoice, payment_mode="cash")
    requests = Requests(sandbox, "pabbly", "invoices.record_payment")
    with pytest.raises(RequestRejected, match="Invoice is already paid") as caught:
        pabbly("invoices.record_payment", invoice, payment_mode="cash")
    assert caught.value.status == status
    assert len(requests.received()) == 1
    assert len(sandbox.payments("pabbly", invoice)) == 1


def test_a_list_that_is_refused_is_not_empty(open_account: Open) -> None:
    # The account's own list answers 400 for real errors only.
    document = {"status": "error", "message": "No product found"}
    with ScriptedServer(lambda _: answer(400, document)) as server:
        account = open_account("pabbly", api_key="key", secret_key="word", base_url=server.url)
        with pytest.raises(RequestRejected, match="No product found"):
            account("invoices.list", product_id="x")


def test_a_void_invoice(sandbox: Sandbox, pabbly: Account) -> None:
    void = sandbox.open_invoice("pabbly", status="void")
    with pytest.raises(RequestRejected, match="Invoice is void"):
        pabbly("invoices.record_payment", void, payment_mode="cash")
    assert sandbox.payments("pabbly", void) == []


def test_wrong_keys_are_refused_with_403(sandbox: Sandbox, open_account: Open) -> None:
    for wrong in ({"api_key": "other"}, {"secret_key": "other"}):
        with pytest.raises(AuthenticationFailed, match="Invalid user api") as caught:
            open_account("pabbly", sandbox, **wrong)("invoices.list")
        assert caught.value.status == 403


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, RequestRejected),
        (401, AuthenticationFailed),
        (403, AuthenticationFailed),
        (404, NotFound),
        (422, RequestRejected),
        (429, RateLimited),
    ],
)
def test_each_documented_status(open_account: Open, status: int, kind: type[ApiError]) -> None:
    document = {"status": "error", "message": "The reason"}
    with ScriptedServer(lambda _: answer(status, document)) as server:
        account = open_account(
            "pabbly", api_key="key", secret_key="word", base_url=server.url, retries=0
        )
        with pytest.raises(kind, match="The reason") as caught:
            account("invoices.record_payment", INVOICE, payment_mode="cash")
    assert type(caught.value) is kind
    assert caught.value.status == status
    assert not issubclass(kind, PermissionDenied)


@pytest.mark.parametrize("status", [500, 502, 503, 520])
def test_a_failure_of_the_provider(
    sandbox: Sandbox, pabbly: Account, invoice: str, status: int
) -> None:
    sandbox.fault("pabbly", "error_before_commit", operation="invoices.get", times=3, status=status)
    with pytest.raises(ProviderFailure) as caught:
        pabbly("invoices.get", invoice)
    assert caught.value.status == status


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        # success: false beside a fitting status, and other spellings of a refusal
        ({"success": False, "message": "The reason"}, RequestRejected),
        ({"success": False, "error": "The reason"}, RequestRejected),
        ({"status": "error"}, RequestRejected),
        ({"status": "error", "message": {"code": 1}}, RequestRejected),
        ({"status": "error", "message": ["The reason"]}, RequestRejected),
        ({"status": "error", "message": "NO INVOICE FOUND"}, NotFound),
        # no refusal, but not what was promised either
        ({"status": "success"}, OutcomeUnknown),
        ({"status": "success", "data": None}, OutcomeUnknown),
        ({"status": "success", "data": []}, OutcomeUnknown),
        ({}, OutcomeUnknown),
        ([], OutcomeUnknown),
        ("paid", OutcomeUnknown),
        (None, OutcomeUnknown),
        ({"status": None, "message": None, "data": {"invoice": None}}, OutcomeUnknown),
    ],
)
def test_odd_answers_to_a_payment(open_account: Open, document: Any, kind: type[Exception]) -> None:
    with ScriptedServer(lambda _: answer(200, document)) as server:
        account = open_account("pabbly", api_key="key", secret_key="word", base_url=server.url)
        with pytest.raises(kind) as caught:
            account("invoices.record_payment", INVOICE, payment_mode="cash")
        assert len(server.received) == 1
    assert type(caught.value) is kind


@pytest.mark.parametrize("document", [{"status": "success"}, {"status": "success", "message": "x"}])
def test_a_list_that_is_none(open_account: Open, document: Any) -> None:
    with ScriptedServer(lambda _: answer(200, document)) as server:
        account = open_account(
            "pabbly", api_key="key", secret_key="word", base_url=server.url, retries=0
        )
        for name, arguments in (
            ("invoices.list", ()),
            ("invoices.get", (INVOICE,)),
        ):
            with pytest.raises(ResponseUnreadable):
                account(name, *arguments)


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({}, None),
        ({"payment_mode": ""}, "payment_mode"),
        ({"payment_mode": None}, "payment_mode"),
        ({"payment_mode": 5}, "payment_mode"),
        ({"payment_mode": 5.0}, "payment_mode"),
        ({"payment_mode": "cash", "payment_note": 1}, "payment_note"),
        ({"payment_mode": "cash", "transaction": {"id": "x"}}, "transaction"),
        ({"payment_mode": "cash", "amount": Decimal(1)}, None),
        ({"payment_mode": "cash", "extra_body": {"payment_mode": "x"}}, "extra_body"),
        ({"payment_mode": "cash", "extra_body": {"rate": 1.5}}, None),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, pabbly: Account, invoice: str, keywords: Any, argument: str | None
) -> None:
    with pytest.raises((InvalidRequest, TypeError)) as caught:
        pabbly("invoices.record_payment", invoice, **keywords)
    if argument is not None:
        assert isinstance(caught.value, InvalidRequest)
        assert caught.value.argument == argument
    assert sandbox.requests("pabbly") == []


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"limit": "5"}, "limit"),
        ({"limit": True}, "limit"),
        ({"page": 0}, "page"),
        ({"start_date": "03/03/2020"}, "start_date"),
        ({"end_date": "2020-02-30"}, "end_date"),
    ],
)
def test_a_wrong_filter_is_refused_before_it_is_sent(
    sandbox: Sandbox, pabbly: Account, keywords: Any, argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        pabbly("invoices.list", **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("pabbly") == []
