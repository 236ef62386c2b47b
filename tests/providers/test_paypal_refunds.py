"""PayPal: payments deleted, refunds recorded and deleted, and what becomes of the invoice."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, InvalidState, NotFound, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.paypal.models import Money, RecordedRefund
from tests.providers.support import Account, of_kind


def usd(value: str) -> dict[str, str]:
    return {"currency_code": "USD", "value": value}


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("paypal", amount="300.00", currency="USD")


def pay(paypal: Account, invoice: str, value: str) -> str:
    payment = paypal("invoices.record_payment", invoice, method="CASH", amount=usd(value))
    return str(payment.payment_id)


def status(sandbox: Sandbox, invoice: str) -> str:
    return sandbox.invoice("paypal", invoice).wire_status


def test_deleting_payments_one_by_one(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    first, second = pay(paypal, invoice, "100.00"), pay(paypal, invoice, "200.00")
    assert status(sandbox, invoice) == "PAID"
    assert paypal("invoices.delete_payment", invoice, first) is None
    assert [one.id for one in sandbox.payments("paypal", invoice)] == [second]
    assert (status(sandbox, invoice), sandbox.invoice("paypal", invoice).due) == (
        "PARTIALLY_PAID",
        Decimal(100),
    )
    paypal("invoices.delete_payment", invoice, second)
    assert sandbox.payments("paypal", invoice) == []
    read = paypal("invoices.get", invoice)
    assert (read.status, read.due_amount.value) == ("SENT", "300.00")
    assert not read.payments
    for gone in (first, "OTHER"):
        with pytest.raises(NotFound):
            paypal("invoices.delete_payment", invoice, gone)
    with pytest.raises(NotFound):
        paypal("invoices.delete_payment", "INV2-NONE", second)


@pytest.mark.parametrize("before", ["DRAFT", "UNPAID", "SENT"])
def test_an_invoice_without_payments_is_what_it_was(
    sandbox: Sandbox, paypal: Account, before: str
) -> None:
    invoice = sandbox.open_invoice("paypal", status=before)
    payment = paypal("invoices.record_payment", invoice, method="CASH").payment_id
    assert status(sandbox, invoice) == "PAID"
    paypal("invoices.delete_payment", invoice, payment)
    assert status(sandbox, invoice) == before


def test_a_payment_of_paypals_own_stays(sandbox: Sandbox, paypal: Account) -> None:
    paid = sandbox.open_invoice("paypal", amount="300.00", status="paid")
    (transaction,) = paypal("invoices.get", paid).payments.transactions
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.delete_payment", paid, transaction.payment_id)
    assert caught.value.status == 422
    linked = sandbox.open_invoice("paypal")
    sandbox.behaviour("paypal").paypal_payment = "known"
    recorded = paypal("invoices.record_payment", linked, method="PAYPAL", payment_id="1AB")
    with pytest.raises(RequestRejected):
        paypal("invoices.delete_payment", linked, recorded.payment_id)
    assert status(sandbox, paid) == status(sandbox, linked) == "PAID"


def test_a_payment_that_refunds_stand_on_stays(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    first, second = pay(paypal, invoice, "100.00"), pay(paypal, invoice, "200.00")
    paypal("invoices.record_refund", invoice, method="CASH", amount=usd("150.00"))
    with pytest.raises(InvalidState) as caught:
        paypal("invoices.delete_payment", invoice, second)
    assert (caught.value.status, caught.value.code) == (422, "CANNOT_DELETE_EXTERNAL_PAYMENT")
    assert len(sandbox.payments("paypal", invoice)) == 2
    paypal("invoices.delete_payment", invoice, first)
    assert [one.id for one in sandbox.payments("paypal", invoice)] == [second]


def test_refunding_in_parts(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    pay(paypal, invoice, "300.00")
    first = paypal(
        "invoices.record_refund",
        invoice,
        method="BANK_TRANSFER",
        refund_date=date(2026, 11, 20),
        amount=Money(currency_code="USD", value="120.50"),
        idempotency_key="refund-1",
    )
    assert of_kind(first, RecordedRefund)
    assert sandbox.requests("paypal")[-1].header("paypal-request-id") == "refund-1"
    assert status(sandbox, invoice) == "PARTIALLY_REFUNDED"
    rest = paypal("invoices.record_refund", invoice, method="CASH")
    assert status(sandbox, invoice) == "REFUNDED"
    refunds = paypal("invoices.get", invoice).refunds
    assert refunds.refund_amount.value == "300.00"
    assert [
        (one.refund_id, one.amount.value, one.method, one.type_) for one in refunds.transactions
    ] == [
        (first.refund_id, "120.50", "BANK_TRANSFER", "EXTERNAL"),
        (rest.refund_id, "179.50", "CASH", "EXTERNAL"),
    ]
    assert refunds.transactions[0].refund_date == "2026-11-20"
    # What was paid was paid: the payment is still there, and nothing is due again.
    assert [one.amount for one in sandbox.payments("paypal", invoice)] == [Decimal(300)]
    with pytest.raises(InvalidState):
        paypal("invoices.record_payment", invoice, method="CASH")


def test_both_statuses_of_a_refunded_invoice(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    sandbox.behaviour("paypal").refunded_status = "MARKED_AS_REFUNDED"
    pay(paypal, invoice, "300.00")
    paypal("invoices.record_refund", invoice, method="CASH")
    assert status(sandbox, invoice) == "MARKED_AS_REFUNDED"


def test_deleting_refunds(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    pay(paypal, invoice, "100.00")
    refunds = [
        paypal("invoices.record_refund", invoice, method="CASH", amount=usd(value)).refund_id
        for value in ("40.00", "60.00")
    ]
    assert status(sandbox, invoice) == "REFUNDED"
    assert paypal("invoices.delete_refund", invoice, refunds[0]) is None
    assert status(sandbox, invoice) == "PARTIALLY_REFUNDED"
    paypal("invoices.delete_refund", invoice, refunds[1])
    assert status(sandbox, invoice) == "PARTIALLY_PAID"
    assert not paypal("invoices.get", invoice).refunds
    for gone in (*refunds, pay(paypal, invoice, "1.00")):
        with pytest.raises(NotFound):
            paypal("invoices.delete_refund", invoice, gone)


@pytest.mark.parametrize(
    ("opened", "refundable"),
    [
        ("PAID", True),
        ("MARKED_AS_PAID", True),
        ("PARTIALLY_PAID", True),
        ("PARTIALLY_REFUNDED", True),
        ("DRAFT", False),
        ("SENT", False),
        ("UNPAID", False),
        ("SCHEDULED", False),
        ("CANCELLED", False),
        ("REFUNDED", False),
        ("MARKED_AS_REFUNDED", False),
        ("PAYMENT_PENDING", False),
    ],
)
def test_which_states_allow_a_refund(
    sandbox: Sandbox, paypal: Account, opened: str, *, refundable: bool
) -> None:
    invoice = sandbox.open_invoice("paypal", amount="300.00", status=opened)
    if refundable:
        paypal("invoices.record_refund", invoice, method="CASH", amount=usd("1.00"))
        assert status(sandbox, invoice) == "PARTIALLY_REFUNDED"
        return
    with pytest.raises(InvalidState) as caught:
        paypal("invoices.record_refund", invoice, method="CASH")
    assert (caught.value.status, caught.value.code) == (422, "CANNOT_PROCESS_REFUNDS")
    assert status(sandbox, invoice) == opened


@pytest.mark.parametrize(
    ("keywords", "http", "code"),
    [
        ({"amount": usd("300.01")}, 422, "INVALID_REFUND_AMOUNT"),
        ({"amount": usd("0.00")}, 400, "VALUE_CANNOT_BE_ZERO"),
        ({"amount": usd("0.001")}, 400, "INVALID_DECIMAL_VALUE"),
        ({"amount": usd("-1.00")}, 400, "INVALID_DECIMAL_VALUE"),
        ({"amount": usd("10000000.00")}, 400, "INVALID_DECIMAL_VALUE"),
        ({"amount": {"currency_code": "EUR", "value": "1"}}, 400, "NOT_SUPPORTED"),
        ({"method": "BARTER"}, 400, "INVALID_REFUND_METHOD"),
    ],
)
def test_a_refund_that_paypal_refuses(
    sandbox: Sandbox, paypal: Account, invoice: str, keywords: dict[str, Any], http: int, code: str
) -> None:
    pay(paypal, invoice, "300.00")
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.record_refund", invoice, **{"method": "CASH", **keywords})
    assert (caught.value.status, caught.value.code) == (http, code)
    assert status(sandbox, invoice) == "PAID"


def test_a_currency_without_decimals(sandbox: Sandbox, paypal: Account) -> None:
    invoice = sandbox.open_invoice("paypal", amount="3000", currency="JPY", status="paid")
    for value in ("1.5", "1000000"):
        with pytest.raises(RequestRejected) as caught:
            yen = {"currency_code": "JPY", "value": value}
            paypal("invoices.record_refund", invoice, method="CASH", amount=yen)
        assert caught.value.code == "INVALID_INTEGER_VALUE"
    assert status(sandbox, invoice) == "PAID"


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"method": None}, "method"),
        ({"method": "CASH", "refund_date": "2026-02-31"}, "refund_date"),
        ({"method": "CASH", "refund_date": "2026-1-1"}, "refund_date"),
        ({"method": "CASH", "refund_date": datetime(2026, 1, 1)}, "refund_date"),  # noqa: DTZ001
        ({"method": "CASH", "amount": {"value": "1"}}, "amount.currency_code"),
        ({"method": "CASH", "amount": usd("1,50")}, "amount.value"),
        ({"method": "CASH", "amount": {"currency_code": "USD", "value": 1.5}}, "amount.value"),
        ({"method": "CASH", "amount": "1.00"}, "amount"),
    ],
)
def test_a_refund_that_is_never_sent(
    sandbox: Sandbox, paypal: Account, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        paypal("invoices.record_refund", "INV2-1", **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("paypal") == []


@pytest.mark.parametrize("operation", ["invoices.delete_payment", "invoices.delete_refund"])
@pytest.mark.parametrize("transaction", ["", ".", "..", "a/../b", None, 17])
def test_an_id_that_climbs_the_path(
    sandbox: Sandbox, paypal: Account, operation: str, transaction: Any
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        paypal(operation, "INV2-1", transaction)
    assert caught.value.argument == "transaction_id"
    assert sandbox.requests("paypal") == []
