"""Rapyd: signed calls, a 200 that need not mean paid, and codes with suffixes."""

from __future__ import annotations

import json
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
    RateLimited,
    RequestRejected,
    raw_response,
)
from paidup.sandbox import Sandbox
from paidup_clients.rapyd.models import (
    InvoiceAnswer,
    InvoiceList,
    InvoiceStatus,
    NextAction,
    PaymentAnswer,
    PaymentList,
    PaymentStatus,
)
from tests.providers.support import GOOD, Account, Open, Requests, of_kind
from tests.support.scripted_server import ScriptedServer, answer

UNKNOWN = "invoice_90be94b2416dfb41b7458ad551e62e0"


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("rapyd", amount="300.00", currency="USD")


def test_paying(sandbox: Sandbox, rapyd: Account, invoice: str) -> None:
    result = rapyd("invoices.pay", invoice)
    assert of_kind(result, InvoiceAnswer)
    assert result.data.status is InvoiceStatus.PAID
    assert result.data.total == Decimal(300)
    assert type(result.data.total) is Decimal
    assert result.data.payment.status is PaymentStatus.CLO
    assert result.data.payment.amount == result.data.payment.original_amount == 300
    assert raw_response(result).request_id == result.status.operation_id
    (payment,) = sandbox.payments("rapyd", invoice)
    assert payment.id == result.data.payment.id
    (sent,) = sandbox.requests("rapyd")
    assert sent.body == b""


def test_paying_with_a_stored_method(sandbox: Sandbox, rapyd: Account, invoice: str) -> None:
    result = rapyd("invoices.pay", invoice, payment_method="other_bank_1")
    assert result.data.payment.payment_method_type_category == "bank_transfer"
    (sent,) = sandbox.requests("rapyd")
    assert sent.body == b'{"payment_method":"other_bank_1"}'
    assert sent.header("content-type") == "application/json"


def test_an_invoice_of_nothing_is_paid_at_once(sandbox: Sandbox, rapyd: Account) -> None:
    empty = sandbox.open_invoice("rapyd", amount="0")
    result = rapyd("invoices.pay", empty)
    assert result.data.status == "paid"
    assert result.data.payment is None


@pytest.mark.parametrize(
    ("outcome", "status", "next_action"),
    [
        ("action_required", PaymentStatus.ACT, NextAction.THREE_D_VERIFICATION),
        ("pending", PaymentStatus.ACT, NextAction.PENDING_CONFIRMATION),
        ("capture_required", PaymentStatus.ACT, NextAction.PENDING_CAPTURE),
        ("failed", PaymentStatus.ERR, NextAction.NOT_APPLICABLE),
    ],
)
def test_a_200_is_not_yet_paid(
    sandbox: Sandbox,
    rapyd: Account,
    invoice: str,
    outcome: str,
    status: PaymentStatus,
    next_action: NextAction,
) -> None:
    sandbox.charge_outcome("rapyd", invoice, outcome)
    result = rapyd("invoices.pay", invoice)
    payment = result.data.payment
    assert result.data.status is InvoiceStatus.OPEN
    assert payment.status is status
    assert payment.next_action is next_action
    assert payment.paid is False
    assert (payment.amount, payment.original_amount) == (0, 300)
    # A failed one has an address to send the payer to as well: it tells nothing.
    assert bool(payment.redirect_url) is (outcome in ("action_required", "failed"))
    again = rapyd("payments.get", payment.id)
    assert isinstance(again, PaymentAnswer)
    assert again.data == payment


def test_the_payer_acts_and_the_invoice_is_paid(
    sandbox: Sandbox, rapyd: Account, invoice: str
) -> None:
    sandbox.charge_outcome("rapyd", invoice, "action_required")
    payment = rapyd("invoices.pay", invoice).data.payment
    with pytest.raises(InvalidState) as caught:
        rapyd("invoices.pay", invoice)
    assert caught.value.code == "ERROR_PAY_INVOICE_PAYMENT_PENDING"
    sandbox.finish_payment("rapyd", payment.id)
    assert rapyd("invoices.get", invoice).data.status == "paid"
    assert rapyd("payments.get", payment.id).data.status == "CLO"


@pytest.mark.parametrize("shown", [False, True])
def test_a_decline_with_the_issuers_code(
    sandbox: Sandbox, rapyd: Account, invoice: str, shown: bool
) -> None:
    sandbox.behaviour("rapyd").decline_shows_payment = shown
    sandbox.decline("rapyd", invoice)
    with pytest.raises(PaymentDeclined, match=r"\[05\]") as caught:
        rapyd("invoices.pay", invoice)
    error = caught.value
    assert (error.status, error.code) == (400, "ERROR_PROCESSING_CARD")
    document = json.loads(error.body or b"")
    assert error.request_id == document["status"]["operation_id"]
    assert document["status"]["error_code"] == "ERROR_PROCESSING_CARD - [05]"
    assert ("data" in document) is shown
    assert rapyd("invoices.get", invoice).data.status == "open"


@pytest.mark.parametrize("code", ["ERROR_GET_INVOICE", "ERROR_PAY_INVOICE", "INVALID_INVOICE_ID"])
def test_not_found_is_a_400_with_one_of_three_codes(
    sandbox: Sandbox, rapyd: Account, code: str
) -> None:
    sandbox.behaviour("rapyd").not_found_code = code
    with pytest.raises(NotFound) as caught:
        rapyd("invoices.pay", UNKNOWN)
    error = caught.value
    assert (error.status, error.code, error.operation) == (400, code, "invoices.pay")
    assert error.request_id


def test_other_things_not_found(sandbox: Sandbox, rapyd: Account, invoice: str) -> None:
    with pytest.raises(NotFound) as caught:
        rapyd("invoices.get", UNKNOWN)
    assert caught.value.code == "ERROR_GET_INVOICE"
    with pytest.raises(NotFound) as caught:
        rapyd("payments.get", "payment_none")
    assert caught.value.code == "ERROR_GET_PAYMENT"


@pytest.mark.parametrize("status", ["paid", "void", "uncollectible"])
def test_the_wrong_state(sandbox: Sandbox, rapyd: Account, status: str) -> None:
    settled = sandbox.open_invoice("rapyd", status=status)
    with pytest.raises(InvalidState) as caught:
        rapyd("invoices.pay", settled)
    assert caught.value.code == "ERROR_UPDATE_NOT_DRAFT_INVOICE"
    assert sandbox.payments("rapyd", settled) == []


def test_a_draft_may_be_paid_or_not(sandbox: Sandbox, rapyd: Account) -> None:
    draft = sandbox.open_invoice("rapyd", status="draft")
    sandbox.behaviour("rapyd").payable = "open"
    with pytest.raises(InvalidState):
        rapyd("invoices.pay", draft)
    sandbox.behaviour("rapyd").payable = "draft"
    assert rapyd("invoices.pay", draft).data.status == "paid"


def test_a_method_that_cannot_be_charged(sandbox: Sandbox, rapyd: Account, invoice: str) -> None:
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoices.pay", invoice, payment_method="cash_1")
    assert caught.value.code == "ERROR_CREATE_PAYMENT"
    sandbox.behaviour("rapyd").default_payment_method = False
    bare = sandbox.open_invoice("rapyd")
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoices.pay", bare)
    assert caught.value.code == "ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND"


def test_a_refusal_may_be_a_bare_text(sandbox: Sandbox, rapyd: Account) -> None:
    sandbox.behaviour("rapyd").bare_refusals = True
    with pytest.raises(RequestRejected, match="the invoice was not found") as caught:
        rapyd("invoices.pay", UNKNOWN)
    assert (caught.value.status, caught.value.code) == (400, None)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("ERROR_GET_INVOICE", NotFound),
        ("ERROR_PROCESSING_CARD - [05]", PaymentDeclined),
        ("SOMETHING_NEW", RequestRejected),
        ("", RequestRejected),
        ("REQUEST_UNDER_REVIEW", OutcomeUnknown),
    ],
)
def test_the_envelope_tells_a_refusal_even_in_a_success(
    open_account: Open, code: str, kind: type[Exception]
) -> None:
    document = {"status": {"error_code": code, "status": "ERROR", "message": "No."}, "data": {}}
    with ScriptedServer(lambda _: answer(200, document)) as server:
        account = open_account("rapyd", **GOOD["rapyd"], base_url=server.url)
        with pytest.raises(kind, match=r"No\.") as caught:
            account("invoices.pay", UNKNOWN)
        assert len(server.received) == 1
    assert of_kind(caught.value, kind)


def test_a_firewall_refuses_in_html(sandbox: Sandbox, open_account: Open, invoice: str) -> None:
    account = open_account("rapyd", sandbox, retries=0)
    sandbox.fault("rapyd", "rate_limited", retry_after=60)
    with pytest.raises(RateLimited) as caught:
        account("invoices.pay", invoice)
    assert (caught.value.retry_after, caught.value.code) == (60, None)
    assert sandbox.payments("rapyd", invoice) == []


# Signatures, as the sandbox's own implementation reads them


@pytest.mark.parametrize(
    "keywords",
    [
        {"limit": 3},
        {"customer": "cus ü&=+/?#%"},
        {"customer": "", "date": "~'()*!;:@$,[x]", "limit": 100},
    ],
)
def test_the_query_is_signed(
    sandbox: Sandbox, rapyd: Account, invoice: str, keywords: dict[str, Any]
) -> None:
    assert isinstance(rapyd("invoices.list", **keywords), InvoiceList)
    (sent,) = sandbox.requests("rapyd")
    assert len(sent.query.split("&")) == len(keywords)


def test_the_body_is_signed_as_javascript_would_write_it(
    sandbox: Sandbox, rapyd: Account, invoice: str
) -> None:
    with pytest.raises(RequestRejected) as caught:
        rapyd(
            "invoices.pay",
            invoice,
            payment_method="card_ü€😀",
            extra_body={"10": 1, "2": Decimal("45.00"), "tiny": Decimal("1E-7"), "a/b": "<&>"},
        )
    # Refused for what it says, not for its signature.
    assert caught.value.code == "MISSING_INVALID_PARAMETERS"
    (sent,) = sandbox.requests("rapyd")
    assert sent.body == (
        '{"2":45,"10":1,"payment_method":"card_ü€😀","tiny":1e-7,"a/b":"<&>"}'.encode()
    )


@pytest.mark.parametrize(
    ("skew", "words"),
    [(-120, "ahead of Rapyd's"), (300, "behind Rapyd's")],
)
def test_a_clock_that_differs_is_told_and_can_be_set_right(
    sandbox: Sandbox, open_account: Open, invoice: str, skew: int, words: str
) -> None:
    sandbox.clock.set_offset("rapyd", skew)
    with pytest.raises(AuthenticationFailed, match=words) as caught:
        open_account("rapyd", sandbox)("invoices.pay", invoice)
    assert caught.value.code == "UNAUTHENTICATED_API_CALL"
    assert caught.value.attempts == 1
    right = open_account("rapyd", sandbox, clock_offset=skew - 2)
    assert right("invoices.pay", invoice).data.status == "paid"


@pytest.mark.parametrize("wrong", [{"secret_key": "rsk_other"}, {"access_key": "rak_other"}])
def test_wrong_keys(sandbox: Sandbox, open_account: Open, wrong: dict[str, str]) -> None:
    with pytest.raises(AuthenticationFailed) as caught:
        open_account("rapyd", sandbox, **wrong)("invoices.list")
    assert (caught.value.status, caught.value.code) == (401, "UNAUTHENTICATED_API_CALL")
    assert caught.value.request_id
    # The clocks agree, so nothing is said of them.
    assert "clock" not in str(caught.value)


def test_each_attempt_is_signed_anew_under_the_same_key(
    sandbox: Sandbox, rapyd: Account, invoice: str
) -> None:
    sandbox.fault("rapyd", "rate_limited", times=2)
    result = rapyd("invoices.pay", invoice, idempotency_key="run-17")
    sent = sandbox.requests("rapyd")
    assert raw_response(result).attempts == len(sent) == 3
    assert len({each.header("salt") for each in sent}) == 3
    assert len({each.header("signature") for each in sent}) == 3
    assert {each.header("idempotency") for each in sent} == {"run-17"}


# Keys: sent, but promised for no invoice


def test_a_key_is_sent_only_where_the_caller_has_one(
    sandbox: Sandbox, rapyd: Account, invoice: str
) -> None:
    other = sandbox.open_invoice("rapyd")
    rapyd("invoices.pay", invoice)
    result = rapyd("invoices.pay", other, idempotency_key="run-17")
    assert [each.header("idempotency") for each in sandbox.requests("rapyd")] == [None, "run-17"]
    assert raw_response(result).idempotency_key == "run-17"


@pytest.mark.parametrize("switched", [False, True])
def test_a_key_makes_no_lost_payment_safe_to_repeat(
    sandbox: Sandbox, rapyd: Account, invoice: str, switched: bool
) -> None:
    sandbox.behaviour("rapyd").idempotent_posts = switched
    requests = Requests(sandbox, "rapyd", "invoices.pay")
    sandbox.fault("rapyd", "reset_after_commit")
    with pytest.raises(OutcomeUnknown) as caught:
        rapyd("invoices.pay", invoice, idempotency_key="run-17")
    assert len(requests.received()) == 1
    assert caught.value.key == "run-17"
    if switched:
        # The account is checked by key, so the caller may repeat it under the same one.
        assert rapyd("invoices.pay", invoice, idempotency_key="run-17").data.status == "paid"
    assert len(sandbox.payments("rapyd", invoice)) == 1


# Lists


def test_pages(sandbox: Sandbox, rapyd: Account) -> None:
    ids = [sandbox.open_invoice("rapyd") for _ in range(3)]
    first = rapyd("invoices.list", limit=2)
    rest = rapyd("invoices.list", limit=2, starting_after=first.data[-1].id)
    assert [each.id for each in (*first.data, *rest.data)] == ids
    for each in ids:
        rapyd("invoices.pay", each)
    listed = rapyd("payments.list", invoice=ids[1])
    assert isinstance(listed, PaymentList)
    assert [one.invoice for one in listed.data] == [ids[1]]
    # A cursor there is not: the same code as for an invoice, but it is the request that is wrong.
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoices.list", starting_after=UNKNOWN)
    assert caught.value.code == "ERROR_GET_INVOICE"


@pytest.mark.parametrize("limit", [0, 101, "5", 1.5, True])
def test_a_limit_out_of_bounds_is_refused_before_it_is_sent(
    sandbox: Sandbox, rapyd: Account, limit: Any
) -> None:
    for name in ("invoices.list", "payments.list"):
        with pytest.raises(InvalidRequest) as caught:
            rapyd(name, limit=limit)
        assert caught.value.argument == "limit"
    assert sandbox.requests("rapyd") == []


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"payment_method": ""}, "payment_method"),
        ({"payment_method": 5}, "payment_method"),
        ({"payment_method": None}, "payment_method"),
        ({"idempotency_key": "ü"}, "idempotency_key"),
        ({"idempotency_key": "a\r\nX-Injected: 1"}, "idempotency_key"),
        ({"extra_body": {"amount": 1.5}}, "amount"),
        ({"extra_body": {"amount": 2**53}}, "amount"),
        ({"extra_body": {"note": "\ud800"}}, "note"),
        ({"extra_body": ["amount"]}, "extra_body"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, rapyd: Account, invoice: str, keywords: Any, argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        rapyd("invoices.pay", invoice, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("rapyd") == []
