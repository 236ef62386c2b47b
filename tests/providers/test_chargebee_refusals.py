"""Chargebee, both versions: how refusals read, and what is refused here."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    AuthenticationFailed,
    InvalidRequest,
    InvalidState,
    NotFound,
    OutcomeUnknown,
    PaymentDeclined,
    ProviderFailure,
    RequestRejected,
)
from paidup.sandbox import Sandbox
from tests.providers.calls.chargebee_v1 import PAID_AT
from tests.providers.support import Account, Open, Requests

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


@both
def test_an_unknown_invoice(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(NotFound, match="no-such not found") as caught:
        account("invoices.record_payment", "no-such", **RECORD[provider])
    error = caught.value
    assert (error.status, error.code, error.request_id) == (404, "resource_not_found", None)
    assert (error.provider, error.operation) == (provider, "invoices.record_payment")
    assert json.loads(error.body or b"")["api_error_code"] == "resource_not_found"
    assert error.idempotency_key


@both
@pytest.mark.parametrize("status", ["paid", "void", "draft"])
def test_the_wrong_state(sandbox: Sandbox, open_account: Open, provider: str, status: str) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider, status=status)
    with pytest.raises(InvalidState) as caught:
        account("invoices.record_payment", invoice, **RECORD[provider])
    assert (caught.value.status, caught.value.code) == (409, "invalid_state_for_request")
    assert caught.value.attempts == 1


@both
def test_a_decline(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    source = {"payment_source_id": "pm_1"} if provider == "chargebee" else {}
    sandbox.decline(provider, invoice)
    with pytest.raises(PaymentDeclined, match="declined") as caught:
        account("invoices.collect_payment", invoice, **source)
    assert (caught.value.status, caught.value.code) == (400, "payment_processing_failed")
    assert [each.status for each in sandbox.payments(provider, invoice)] == ["failed"]
    assert account("invoices.collect_payment", invoice, **source).invoice.status == "paid"


@both
@pytest.mark.parametrize("outcome", ["in_progress", "timeout", "needs_attention"])
def test_a_charge_that_is_not_finished(
    sandbox: Sandbox, open_account: Open, provider: str, outcome: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    source = {"payment_source_id": "pm_1"} if provider == "chargebee" else {}
    sandbox.charge_outcome(provider, invoice, outcome)
    result = account("invoices.collect_payment", invoice, **source)
    assert result.transaction.status == outcome
    assert result.invoice.status == "payment_due"


def test_a_wrong_parameter_is_named(
    sandbox: Sandbox, chargebee_v1: Account, invoice_v1: str
) -> None:
    with pytest.raises(RequestRejected, match=r"amount is above 30000 \(param: amount\)") as caught:
        chargebee_v1("invoices.record_payment", invoice_v1, **RECORD["chargebee_v1"], amount=30_001)
    assert (caught.value.status, caught.value.code) == (400, "param_wrong_value")
    assert sandbox.payments("chargebee_v1", invoice_v1) == []


@both
def test_a_wrong_key(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox, api_key="test_other")
    with pytest.raises(AuthenticationFailed, match="API key is not valid") as caught:
        account("invoices.list")
    assert (caught.value.status, caught.value.code) == (401, "api_authentication_failed")


@both
def test_the_gateways_limit_may_have_charged(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    # 429, but not Chargebee's own: the gateway was asked already.
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    sandbox.fault(
        provider,
        "rate_limited",
        operation="invoices.collect_payment",
        times=None,
        code="third_party_api_request_limit_exceeded",
    )
    source = {"payment_source_id": "pm_1"} if provider == "chargebee" else {}
    with pytest.raises(OutcomeUnknown) as caught:
        account("invoices.collect_payment", invoice, **source)
    assert caught.value.status == 429
    # The key makes a repeat safe, so it was tried.
    keys = {one.header("chargebee-idempotency-key") for one in sandbox.requests(provider)}
    assert keys == {caught.value.key}
    assert caught.value.attempts == 3


@both
@pytest.mark.parametrize("code", ["site_not_ready", "site_read_only_mode"])
def test_a_site_that_is_not_ready_carried_nothing_out(
    sandbox: Sandbox, open_account: Open, provider: str, code: str
) -> None:
    account = open_account(provider, sandbox, retries=0)
    invoice = sandbox.open_invoice(provider)
    sandbox.fault(provider, "error_before_commit", status=503, code=code)
    with pytest.raises(ProviderFailure) as caught:
        account("invoices.record_payment", invoice, **RECORD[provider])
    assert (caught.value.status, caught.value.code) == (503, code)


# Arguments

WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("chargebee", {}, "transaction"),
    ("chargebee", {"transaction": {}}, "transaction.payment_method"),
    ("chargebee", {"transaction": {"payment_method": None}}, "transaction.payment_method"),
    ("chargebee", {"transaction": "cash"}, "transaction"),
    ("chargebee", {"transaction": {"payment_method": "cash", "sum": 1}}, "transaction.sum"),
    (
        "chargebee",
        {"transaction": {"payment_method": "cash", "amount": 1.0}},
        "transaction.amount",
    ),
    (
        "chargebee",
        {"transaction": {"payment_method": "cash", "amount": Decimal("1.50")}},
        "transaction.amount",
    ),
    (
        "chargebee",
        {"transaction": {"payment_method": "cash", "amount": -1}},
        "transaction.amount",
    ),
    (
        "chargebee",
        {"transaction": {"payment_method": "cash", "amount": True}},
        "transaction.amount",
    ),
    (
        "chargebee",
        {"transaction": {"payment_method": "cash", "date": datetime(2025, 1, 1)}},  # noqa: DTZ001
        "transaction.date",
    ),
    (
        "chargebee",
        {"transaction": {"payment_method": "cash", "reference_number": "r" * 101}},
        "transaction.reference_number",
    ),
    ("chargebee", {"transaction": {"payment_method": "cash"}, "comment": "c" * 301}, "comment"),
    ("chargebee_v1", {"payment_method": "cash", "paid_at": 1.5}, "paid_at"),
    ("chargebee_v1", {"payment_method": "cash", "paid_at": "now"}, "paid_at"),
    ("chargebee_v1", {"payment_method": "cash", "paid_at": PAID_AT, "amount": 0}, "amount"),
    ("chargebee_v1", {"payment_method": "cash", "paid_at": PAID_AT, "amount": "5"}, "amount"),
    ("chargebee_v1", {"payment_method": "cash", "paid_at": PAID_AT, "memo": "m" * 301}, "memo"),
    (
        "chargebee_v1",
        {"payment_method": "cash", "paid_at": PAID_AT, "reference_number": "r" * 101},
        "reference_number",
    ),
]


@pytest.mark.parametrize(("provider", "keywords", "argument"), WRONG)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, open_account: Open, provider: str, keywords: Any, argument: str
) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises((InvalidRequest, TypeError)) as caught:
        account("invoices.record_payment", "inv_1", **keywords)
    if isinstance(caught.value, InvalidRequest):
        assert caught.value.argument == argument
    else:
        assert argument in str(caught.value)
    assert sandbox.requests(provider) == []


def test_a_method_that_the_spec_does_not_know_is_left_to_the_provider(
    sandbox: Sandbox, chargebee: Account, invoice: str
) -> None:
    requests = Requests(sandbox, "chargebee", "invoices.record_payment")
    with pytest.raises(RequestRejected) as caught:
        chargebee("invoices.record_payment", invoice, transaction={"payment_method": "barter"})
    assert caught.value.code == "param_wrong_value"
    assert len(requests.received()) == 1
