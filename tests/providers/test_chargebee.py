"""Chargebee, both versions: calls, bracket forms, headers and keys, as they go over the wire."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from paidup import (
    InvalidRequest,
    RequestRejected,
    raw_response,
)
from paidup.sandbox import Sandbox
from paidup_clients.chargebee import models as v2
from paidup_clients.chargebee_v1 import models as v1
from tests.providers.calls.chargebee_v1 import PAID_AT
from tests.providers.support import Account, Open

VERSIONS = ("chargebee", "chargebee_v1")
RECORD: dict[str, dict[str, Any]] = {
    "chargebee": {"transaction": {"payment_method": "check", "date": PAID_AT}},
    "chargebee_v1": {"payment_method": "check", "paid_at": PAID_AT},
}
both = pytest.mark.parametrize("provider", VERSIONS)


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("chargebee", amount="300.00", currency="USD")


@pytest.fixture
def invoice_v1(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("chargebee_v1", amount="300.00", currency="USD")


def test_recording_a_payment_at_v2(sandbox: Sandbox, chargebee: Account, invoice: str) -> None:
    result = chargebee(
        "invoices.record_payment",
        invoice,
        transaction=v2.OfflineTransaction(
            payment_method=v2.OfflinePaymentMethod.CHECK,
            amount=12_000,
            date=PAID_AT,
            reference_number="№ 42/a&b=c",
        ),
        comment="Paid at the desk: 120 €",
    )
    assert isinstance(result, v2.InvoicePayment)
    assert result.invoice.id == invoice
    assert result.invoice.status is v2.InvoiceStatus.PAYMENT_DUE
    assert (result.invoice.amount_paid, result.invoice.amount_due) == (12_000, 18_000)
    assert result.transaction.amount == 12_000
    assert result.transaction.status == "success"
    (sent,) = sandbox.requests("chargebee")
    assert (sent.method, sent.path) == ("POST", f"/invoices/{invoice}/record_payment")
    assert sent.header("content-type") == "application/x-www-form-urlencoded"
    assert sent.body == (
        b"transaction[payment_method]=check&transaction[amount]=12000"
        b"&transaction[date]=1764745257"
        b"&transaction[reference_number]=%E2%84%96+42%2Fa%26b%3Dc"
        b"&comment=Paid+at+the+desk%3A+120+%E2%82%AC"
    )
    # test_sandbox_v2_key and an empty password
    assert sent.header("authorization") == "Basic dGVzdF9zYW5kYm94X3YyX2tleTo="
    (payment,) = sandbox.payments("chargebee", invoice)
    assert payment.amount == Decimal("120.00")
    assert payment.reference == "№ 42/a&b=c"


def test_recording_a_payment_at_v1(
    sandbox: Sandbox, chargebee_v1: Account, invoice_v1: str
) -> None:
    result = chargebee_v1(
        "invoices.record_payment",
        invoice_v1,
        payment_method="bank_transfer",
        paid_at=datetime(2025, 12, 3, 7, 0, 57, tzinfo=UTC),
        amount=30_000,
        reference_number="wire-1",
        memo="Wired",
    )
    assert isinstance(result, v1.InvoicePayment)
    assert result.invoice.status is v1.InvoiceStatus.PAID
    assert result.transaction.reference_number == "wire-1"
    (sent,) = sandbox.requests("chargebee_v1")
    assert sent.body == (
        b"payment_method=bank_transfer&paid_at=1764745257&amount=30000"
        b"&reference_number=wire-1&memo=Wired"
    )


def test_collecting(sandbox: Sandbox, chargebee: Account, invoice: str) -> None:
    result = chargebee("invoices.collect_payment", invoice, amount=100, payment_source_id="pm_1")
    assert result.transaction.amount == 100
    (sent,) = sandbox.requests("chargebee")
    assert sent.body == b"amount=100&payment_source_id=pm_1"
    rest = chargebee("invoices.collect_payment", invoice, payment_source_id="pm_1")
    assert rest.invoice.status == "paid"
    assert rest.transaction.amount == 29_900


def test_collecting_at_v1_needs_no_body(
    sandbox: Sandbox, chargebee_v1: Account, invoice_v1: str
) -> None:
    result = chargebee_v1("invoices.collect_payment", invoice_v1)
    assert result.invoice.status == "paid"
    (sent,) = sandbox.requests("chargebee_v1")
    assert sent.body == b""


@both
def test_lists_and_pages(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    ids = [sandbox.open_invoice(provider) for _ in range(3)]
    first = account("invoices.list", limit=2)
    assert len(first.list_) == 2
    second = account("invoices.list", limit=2, offset=first.next_offset)
    listed = [entry.invoice.id for entry in (*first.list_, *second.list_)]
    assert sorted(listed) == sorted(ids)
    assert not second.next_offset


def test_filters_keep_their_literal_names(
    sandbox: Sandbox, chargebee: Account, invoice: str
) -> None:
    paid = sandbox.open_invoice("chargebee", status="paid")
    found = chargebee(
        "invoices.list",
        status_is="paid",
        include_deleted=False,
        date_after=datetime(2020, 1, 1, tzinfo=UTC),
        sort_by_desc="date",
    )
    assert [entry.invoice.id for entry in found.list_] == [paid]
    (sent,) = sandbox.requests("chargebee")
    assert set(sent.query.split("&")) == {
        "include_deleted=false",
        "status[is]=paid",
        "date[after]=1577836800",
        "sort_by[desc]=date",
    }


@both
def test_all_headers_of_the_document(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    headers = {
        "chargebee_request_origin_device": "Firefox/131 (X11; Linux)",
        "chargebee_request_origin_ip": "192.0.2.7",
        "chargebee_request_origin_user": "payer@example.com",
        "chargebee_request_origin_user_encoded": "cGF5ZXJAZXhhbXBsZS5jb20=",
        "chargebee_event_webhook": "all-disabled",
        "chargebee_event_actions": "all-disabled",
        "chargebee_event_email": "all-disabled",
        "idempotency_key": "desk-1",
    }
    if provider == "chargebee":
        headers["chargebee_business_entity_id"] = "be_1"
    account("invoices.record_payment", invoice, **RECORD[provider], **headers)
    (sent,) = sandbox.requests(provider)
    names = {key.replace("_", "-"): value for key, value in headers.items()}
    names["chargebee-idempotency-key"] = names.pop("idempotency-key")
    assert {name: sent.header(name) for name in names} == names
    assert len([name for name, _ in sent.headers]) == len({name for name, _ in sent.headers})


@both
@pytest.mark.parametrize("value", ["two\r\nX-Injected: 1", "line\n", " start", "ü", "", "a\x00"])
@pytest.mark.parametrize("argument", ["chargebee_request_origin_user", "idempotency_key"])
def test_a_header_that_could_end_its_line_is_refused(
    sandbox: Sandbox, open_account: Open, provider: str, argument: str, value: str
) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(InvalidRequest) as caught:
        account("invoices.record_payment", "1", **RECORD[provider], **{argument: value})
    assert caught.value.argument == argument
    assert sandbox.requests(provider) == []


# Keys


@both
def test_a_key_is_made_for_each_call(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    results = [
        account("invoices.record_payment", sandbox.open_invoice(provider), **RECORD[provider])
        for _ in range(2)
    ]
    sent = [each.header("chargebee-idempotency-key") for each in sandbox.requests(provider)]
    assert len(set(sent)) == 2
    assert [str(UUID(key)) for key in sent] == sent
    assert [raw_response(each).idempotency_key for each in results] == sent


@both
def test_the_callers_key_pays_once(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    call = ("invoices.record_payment", invoice)
    first = account(*call, **RECORD[provider], idempotency_key="desk-1")
    again = account(*call, **RECORD[provider], idempotency_key="desk-1")
    assert again == first
    assert "chargebee-idempotency-replayed" not in raw_response(first).headers
    assert raw_response(again).headers["Chargebee-Idempotency-Replayed"] == "true"
    assert raw_response(again).idempotency_key == "desk-1"
    assert len(sandbox.payments(provider, invoice)) == 1


@both
def test_the_key_with_another_request_is_refused(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    first, second = sandbox.open_invoice(provider), sandbox.open_invoice(provider)
    account("invoices.record_payment", first, **RECORD[provider], idempotency_key="desk-1")
    with pytest.raises(RequestRejected) as caught:
        account("invoices.record_payment", second, **RECORD[provider], idempotency_key="desk-1")
    assert (caught.value.status, caught.value.code) == (422, "unable_to_process_request")
    assert caught.value.idempotency_key == "desk-1"
    assert sandbox.payments(provider, second) == []


@both
@pytest.mark.parametrize("key", ["", "k" * 101])
def test_a_key_of_the_wrong_length_is_refused_here(
    sandbox: Sandbox, open_account: Open, provider: str, key: str
) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(InvalidRequest) as caught:
        account("invoices.record_payment", "1", **RECORD[provider], idempotency_key=key)
    assert caught.value.argument == "idempotency_key"
    assert sandbox.requests(provider) == []
