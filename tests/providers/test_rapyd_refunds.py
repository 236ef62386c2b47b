"""Rapyd: payments canceled, captured and changed, and refunds up to what was paid."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    InvalidRequest,
    InvalidState,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RequestRejected,
)
from paidup.sandbox import Sandbox
from paidup_clients.rapyd.models import NextAction, PaymentStatus, Refund, RefundStatus
from tests.providers.support import Account, Open, of_kind
from tests.providers.test_paging import walked


def waiting(sandbox: Sandbox, rapyd: Account, outcome: str) -> tuple[str, str]:
    """An invoice of 300.00 whose payment is active, and that payment."""
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, outcome)
    return invoice, rapyd("invoices.pay", invoice).data.payment.id


@pytest.fixture
def paid(sandbox: Sandbox, rapyd: Account) -> str:
    """A payment of 300.00 that is closed."""
    payment: str = rapyd("invoices.pay", sandbox.open_invoice("rapyd")).data.payment.id
    return payment


# Payments


@pytest.mark.parametrize("outcome", ["pending", "action_required", "capture_required"])
def test_an_active_payment_is_canceled_and_the_invoice_paid_again(
    sandbox: Sandbox, rapyd: Account, outcome: str
) -> None:
    invoice, payment = waiting(sandbox, rapyd, outcome)
    with pytest.raises(InvalidState) as caught:
        rapyd("invoices.pay", invoice)
    assert caught.value.code == "ERROR_PAY_INVOICE_PAYMENT_PENDING"
    canceled = rapyd("payments.cancel", payment).data
    assert (canceled.status, canceled.next_action) == (
        PaymentStatus.CAN,
        NextAction.NOT_APPLICABLE,
    )
    assert (canceled.paid, canceled.amount, canceled.original_amount) == (False, 0, 300)
    assert rapyd("invoices.get", invoice).data.status == "open"
    assert rapyd("invoices.pay", invoice).data.status == "paid"
    kept = [(one.status, one.wire_status) for one in sandbox.payments("rapyd", invoice)]
    assert kept == [("failed", "CAN"), ("succeeded", "CLO")]


def test_what_cannot_be_canceled(sandbox: Sandbox, rapyd: Account, paid: str) -> None:
    _, canceled = waiting(sandbox, rapyd, "pending")
    rapyd("payments.cancel", canceled)
    for payment in (paid, canceled, "payment_0"):
        with pytest.raises(InvalidState) as caught:
            rapyd("payments.cancel", payment)
        assert (caught.value.status, caught.value.code) == (400, "ERROR_CANCEL_PAYMENT")
    invoice, active = waiting(sandbox, rapyd, "pending")
    sandbox.behaviour("rapyd").cancelable = False
    with pytest.raises(InvalidState) as caught:
        rapyd("payments.cancel", active)
    assert caught.value.code == "ERROR_PAYMENT_METHOD_TYPE_DOES_NOT_SUPPORT_PAYMENT_CANCELLATION"
    assert sandbox.payments("rapyd", invoice)[0].status == "pending"


def test_a_lost_cancellation_is_not_repeated(sandbox: Sandbox, rapyd: Account) -> None:
    _, payment = waiting(sandbox, rapyd, "pending")
    sandbox.fault("rapyd", "reset_before_commit", operation="payments.cancel")
    with pytest.raises(OutcomeUnknown) as caught:
        rapyd("payments.cancel", payment)
    assert caught.value.attempts == 1
    # It had not come to it, and now it has been paid: a repeat would have told of neither.
    sandbox.finish_payment("rapyd", payment)
    (read,) = rapyd.finish(caught.value.reconcile()).values()
    assert read.data.status is PaymentStatus.CLO


def test_an_authorization_is_captured(sandbox: Sandbox, rapyd: Account) -> None:
    invoice, payment = waiting(sandbox, rapyd, "capture_required")
    captured = rapyd(
        "payments.capture",
        payment,
        amount=Decimal("300.00"),
        receipt_email="payer@example.com",
        statement_descriptor="ACME",
    ).data
    assert (captured.status, captured.paid, captured.captured) == (PaymentStatus.CLO, True, True)
    assert (captured.amount, captured.is_partial) == (300, False)
    assert (captured.receipt_email, captured.statement_descriptor) == ("payer@example.com", "ACME")
    assert rapyd("invoices.get", invoice).data.status == "paid"
    assert sandbox.invoice("rapyd", invoice).paid == 300
    with pytest.raises(InvalidState) as caught:
        rapyd("payments.capture", payment, amount=300)
    assert caught.value.code == "ERROR_CAPTURE_PAYMENT"
    assert sandbox.invoice("rapyd", invoice).paid == 300


def test_a_part_is_captured_where_the_account_may(sandbox: Sandbox, rapyd: Account) -> None:
    invoice, payment = waiting(sandbox, rapyd, "capture_required")
    for amount in (100, 301, 0, -5):
        with pytest.raises(InvalidState) as caught:
            rapyd("payments.capture", payment, amount=amount)
        assert caught.value.code == "ERROR_CAPTURE_PAYMENT"
    sandbox.behaviour("rapyd").partial_capture = True
    for amount in (301, 0, -5):
        with pytest.raises(InvalidState):
            rapyd("payments.capture", payment, amount=amount)
    part = rapyd("payments.capture", payment, amount=100).data
    assert (part.amount, part.original_amount, part.is_partial) == (100, 300, True)
    assert sandbox.invoice("rapyd", invoice).due == 200
    assert rapyd("invoices.get", invoice).data.status == "open"


def test_what_cannot_be_captured(sandbox: Sandbox, rapyd: Account, paid: str) -> None:
    _, authenticating = waiting(sandbox, rapyd, "action_required")
    for payment in (paid, authenticating, "payment_0"):
        with pytest.raises(InvalidState) as caught:
            rapyd("payments.capture", payment)
        assert caught.value.code == "ERROR_CAPTURE_PAYMENT"
    _, authorized = waiting(sandbox, rapyd, "capture_required")
    with pytest.raises(RequestRejected) as rejected:
        rapyd("payments.capture", authorized, amount=Decimal("299.999"))
    assert rejected.value.code == "MISSING_INVALID_PARAMETERS"
    assert rapyd("payments.capture", authorized).data.amount == 300


def test_an_active_payment_is_changed(sandbox: Sandbox, rapyd: Account, paid: str) -> None:
    _, payment = waiting(sandbox, rapyd, "pending")
    changed = rapyd(
        "payments.update",
        payment,
        address={"name": "Ada", "line_1": "1 Main Street", "country": "US"},
        metadata={"order": "8841"},
        initiation_type="recurring",
        receipt_email="payer@example.com",
    ).data
    assert (changed.initiation_type, changed.receipt_email) == ("recurring", "payer@example.com")
    assert (changed.metadata["order"], changed.address["name"]) == ("8841", "Ada")
    again = rapyd("payments.update", payment, description="Work").data
    assert (again.description, again.receipt_email) == ("Work", "payer@example.com")
    with pytest.raises(InvalidState) as caught:
        rapyd("payments.update", paid, description="Work")
    assert caught.value.code == "ERROR_UPDATE_PAYMENT"
    with pytest.raises(NotFound) as missing:
        rapyd("payments.update", "payment_0", description="Work")
    assert missing.value.code == "ERROR_GET_PAYMENT"


# Refunds


def test_refunds_in_parts_up_to_the_payment(sandbox: Sandbox, rapyd: Account, paid: str) -> None:
    first = rapyd(
        "refunds.create",
        payment=paid,
        amount=Decimal("100.50"),
        currency="USD",
        reason="Returned",
        merchant_reference_id="return-1",
        metadata={"order": "8841"},
    ).data
    assert of_kind(first, Refund)
    # Not given back before the issuer has accepted it.
    assert first.status is RefundStatus.PENDING
    assert (first.amount, first.currency, first.payment) == (Decimal("100.5"), "USD", paid)
    assert (first.reason, first.merchant_reference_id) == ("Returned", "return-1")
    payment = rapyd("payments.get", paid).data
    assert (payment.status, payment.refunded, payment.refunded_amount) == (
        PaymentStatus.CLO,
        True,
        Decimal("100.5"),
    )
    with pytest.raises(RequestRejected) as caught:
        rapyd("refunds.create", payment=paid, amount=Decimal("199.51"))
    assert caught.value.code == "ERROR_REFUND_AMOUNT_EXCEEDS_PAYMENT_AMOUNT"
    rest = rapyd("refunds.create", payment=paid).data
    assert rest.amount == Decimal("199.5")
    with pytest.raises(InvalidState) as full:
        rapyd("refunds.create", payment=paid, amount=1)
    assert full.value.code == "ERROR_CREATE_REFUND_EWALLET_ALREADY_FULLY_REFUNDED"
    listed = rapyd("refunds.list", payment_id=paid).data
    assert [one.id for one in listed] == [first.id, rest.id]
    payment = rapyd("payments.get", paid).data
    assert (payment.refunded_amount, payment.refunds["total_count"]) == (300, 2)
    # The invoice's status does not tell of it.
    assert rapyd("invoices.get", payment.invoice).data.status == "paid"
    (booked,) = sandbox.payments("rapyd", payment.invoice)
    assert [one.amount for one in booked.details["refunds"]] == [first.amount, rest.amount]


@pytest.mark.parametrize("status", ["Error", "Rejected"])
def test_a_refund_that_failed_leaves_the_money(
    sandbox: Sandbox, rapyd: Account, paid: str, status: Any
) -> None:
    sandbox.behaviour("rapyd").refund = status
    failed = rapyd("refunds.create", payment=paid, amount=300).data
    assert failed.status == status
    if status == "Error":
        # As the sample of the webhook has it.
        assert (failed.amount, failed.currency, failed.created_at) == (None, "", 0)
        assert failed.failure_reason
    payment = rapyd("payments.get", paid).data
    assert (payment.refunded, payment.refunded_amount) == (False, 0)
    sandbox.behaviour("rapyd").refund = "Completed"
    assert rapyd("refunds.create", payment=paid, amount=300).data.status is RefundStatus.COMPLETED


@pytest.mark.parametrize("outcome", ["pending", "action_required", "capture_required", "failed"])
def test_only_what_is_closed_is_refunded(sandbox: Sandbox, rapyd: Account, outcome: str) -> None:
    invoice, payment = waiting(sandbox, rapyd, outcome)
    with pytest.raises(InvalidState) as caught:
        rapyd("refunds.create", payment=payment, amount=5)
    assert caught.value.code == "ERROR_CREATE_REFUND"
    assert sandbox.payments("rapyd", invoice)[0].details["refunds"] == []


@pytest.mark.parametrize(
    ("keywords", "kind", "code"),
    [
        ({"payment": "payment_0"}, NotFound, "ERROR_ADDING_REFUND"),
        ({"currency": "EUR"}, RequestRejected, "ERROR_CREATE_REFUND_CURRENCY_NOT_VALID"),
        ({"amount": 0}, InvalidState, "ERROR_CREATE_REFUND"),
        ({"amount": -5}, InvalidState, "ERROR_CREATE_REFUND"),
        ({"amount": Decimal("0.001")}, RequestRejected, "MISSING_INVALID_PARAMETERS"),
        ({"extra_body": {"ewallet": 1}}, RequestRejected, "MISSING_INVALID_PARAMETERS"),
    ],
)
def test_what_is_refused(
    sandbox: Sandbox,
    rapyd: Account,
    paid: str,
    keywords: dict[str, Any],
    kind: type[Exception],
    code: str,
) -> None:
    with pytest.raises(kind) as caught:
        rapyd("refunds.create", **{"payment": paid, "amount": 5, **keywords})
    assert of_kind(caught.value, kind)
    error: Any = caught.value
    assert error.code == code
    assert rapyd("refunds.list").data == []


def test_a_refund_is_read_changed_and_walked(sandbox: Sandbox, rapyd: Account, paid: str) -> None:
    made = [rapyd("refunds.create", payment=paid, amount=amount).data for amount in (1, 2, 3, 4)]
    changed = rapyd("refunds.update", made[0].id, metadata={"checked": True}).data
    assert changed.metadata.to_dict() == {"checked": True}
    assert rapyd("refunds.get", made[0].id).data == changed
    assert [one.id for one in walked(rapyd, "refunds.list_all", limit=3)] == [
        one.id for one in made
    ]
    (query,) = {each.query for each in sandbox.requests("rapyd") if "limit=3" in each.query} - {
        f"limit=3&starting_after={made[2].id}",
        f"limit=3&starting_after={made[3].id}",
    }
    assert query == "limit=3"
    rapyd("refunds.list", payment_id=paid)
    assert sandbox.requests("rapyd")[-1].query == f"paymentId={paid}"
    # A payment shows three of them and says that there are more.
    shown = rapyd("payments.get", paid).data.refunds
    assert (len(shown["data"]), shown["has_more"]) == (3, True)
    for operation, keywords in (("refunds.get", {}), ("refunds.update", {"metadata": {}})):
        with pytest.raises(PermissionDenied) as caught:
            rapyd(operation, "refund_0", **keywords)
        assert (caught.value.status, caught.value.code) == (401, "UNAUTHORIZED_API_CALL")
    with pytest.raises(RequestRejected):
        rapyd("refunds.list", starting_after="refund_0")


def test_lists_of_refunds_reach_back_90_days(
    sandbox: Sandbox, open_account: Open, rapyd: Account, paid: str
) -> None:
    old = rapyd("refunds.create", payment=paid, amount=1).data.id
    days = 91 * 86_400
    sandbox.clock.advance(days)
    account = open_account("rapyd", sandbox, clock_offset=days - 5)
    new = account("refunds.create", payment=paid, amount=1).data.id
    assert [one.id for one in account("refunds.list").data] == [new]
    with pytest.raises(RequestRejected) as caught:
        account("refunds.list", starting_after=old, ending_before=new)
    assert caught.value.code == "ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS"
    sandbox.behaviour("rapyd").refunds_of_90_days = False
    assert [one.id for one in account("refunds.list").data] == [old, new]


@pytest.mark.parametrize(
    ("operation", "path", "keywords", "argument"),
    [
        ("refunds.create", (), {"payment": "payment_1", "amount": 1.5}, "amount"),
        ("refunds.create", (), {"payment": ""}, "payment"),
        (
            "refunds.create",
            (),
            {"payment": "payment_1", "merchant_reference_id": "x" * 256},
            "merchant_reference_id",
        ),
        ("refunds.list", (), {"limit": 101}, "limit"),
        ("refunds.update", ("refund_1",), {"metadata": None}, "metadata"),
        ("payments.capture", ("payment_1",), {"amount": "5"}, "amount"),
        ("payments.update", ("payment_1",), {"address": {"street": "x"}}, "address.street"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox,
    rapyd: Account,
    operation: str,
    path: tuple[str, ...],
    keywords: dict[str, Any],
    argument: str,
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        rapyd(operation, *path, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("rapyd") == []
