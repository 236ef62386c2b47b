"""Payload: authorise, capture, void and refund, and what each does to invoice and ledger."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, OutcomeUnknown, PaymentDeclined, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.payload.models import TransactionChange, TransactionStatus, TransactionType
from tests.providers.calls.payload import CARD
from tests.providers.support import Account

CUSTOMER = "acct_3bW9JND5iKnAlOYn9u82q"
DAY = 86400


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("payload", amount="300.00")


def pay(payload: Account, invoice: str, amount: Any = 300, **more: Any) -> Any:
    return payload(
        "transactions.create",
        type="payment",
        amount=amount,
        customer_id=CUSTOMER,
        allocations=[{"entry_type": "payment", "invoice_id": invoice}],
        **more,
    )


def refund(payload: Account, payment: str, amount: Any, /, **more: Any) -> Any:
    return payload(
        "transactions.create",
        type="refund",
        amount=amount,
        ledger=[{"assoc_transaction_id": payment, **more}],
    )


def state(sandbox: Sandbox, invoice: str) -> tuple[str, Any]:
    read = sandbox.invoice("payload", invoice)
    return read.wire_status, read.due


def test_authorise_then_capture(sandbox: Sandbox, payload: Account, invoice: str) -> None:
    made = pay(payload, invoice, 100, status="authorized")
    assert made.status is TransactionStatus.AUTHORIZED
    assert state(sandbox, invoice) == ("unpaid", 300)
    captured = payload("transactions.update", made.id, status=TransactionChange.PROCESSED)
    assert (captured.id, captured.status) == (made.id, "processed")
    assert state(sandbox, invoice) == ("partially_paid", 200)
    (booked,) = sandbox.payments("payload", invoice)
    assert (booked.id, booked.status, booked.wire_status) == (made.id, "succeeded", "processed")
    sent = sandbox.requests("payload")[-1]
    assert (sent.method, sent.path) == ("PUT", f"/transactions/{made.id}")
    assert sent.body == b'{"status":"processed"}'


def test_an_authorisation_can_be_voided(sandbox: Sandbox, payload: Account, invoice: str) -> None:
    made = pay(payload, invoice, status="authorized")
    assert payload("transactions.update", made.id, status="voided").status == "voided"
    assert state(sandbox, invoice) == ("unpaid", 300)
    with pytest.raises(RequestRejected, match="The transaction is voided"):
        payload("transactions.update", made.id, status="processed")
    assert pay(payload, invoice).status == "processed"


def test_a_payment_is_voided_until_it_settles(
    sandbox: Sandbox, payload: Account, invoice: str
) -> None:
    first, second = pay(payload, invoice, 100), pay(payload, invoice, 200)
    assert state(sandbox, invoice) == ("paid", 0)
    assert payload("transactions.update", first.id, status="voided").status == "voided"
    assert state(sandbox, invoice) == ("partially_paid", 100)
    assert [one.status for one in sandbox.payments("payload", invoice)] == ["failed", "succeeded"]
    lines = payload("line_items.list", invoice_id=invoice, entry_type="payment").values
    assert [one.transaction_id for one in lines] == [second.id]
    sandbox.clock.advance(DAY)
    with pytest.raises(RequestRejected, match="has settled: refund it") as caught:
        payload("transactions.update", second.id, status="voided")
    assert (caught.value.status, caught.value.code) == (400, "InvalidAttributes")
    assert state(sandbox, invoice) == ("partially_paid", 100)


def test_what_was_captured_settles_a_day_later(
    sandbox: Sandbox, payload: Account, invoice: str
) -> None:
    made = pay(payload, invoice, status="authorized")
    sandbox.clock.advance(DAY)
    payload("transactions.update", made.id, status="processed")
    sandbox.clock.advance(DAY / 2)
    assert payload("transactions.update", made.id, status="voided").status == "voided"


def test_a_capture_of_more_than_is_due_is_refused(
    sandbox: Sandbox, payload: Account, invoice: str
) -> None:
    made = pay(payload, invoice, status="authorized")
    pay(payload, invoice, 100)
    with pytest.raises(RequestRejected, match="More than is due"):
        payload("transactions.update", made.id, status="processed")
    assert payload("transactions.get", made.id).status == "authorized"
    sandbox.behaviour("payload").over_allocation = "accept"
    payload("transactions.update", made.id, status="processed")
    assert sandbox.invoice("payload", invoice).excess == 100


def test_a_capture_is_sent_once_and_reading_tells(
    sandbox: Sandbox, payload: Account, invoice: str
) -> None:
    made = pay(payload, invoice, status="authorized")
    sandbox.fault("payload", "reset_before_commit", operation="transactions.update")
    with pytest.raises(OutcomeUnknown) as caught:
        payload("transactions.update", made.id, status="processed")
    assert caught.value.attempts == 1
    found = payload.finish(caught.value.reconcile())
    # Its status is still the old one, so it may be sent again.
    assert found["transactions.get"].status == "authorized"
    assert payload("transactions.update", made.id, status="processed").status == "processed"
    assert payload("transactions.update", made.id, status="processed").status == "processed"
    assert len(sandbox.payments("payload", invoice)) == 1


def test_a_refund_gives_back_up_to_the_amount(
    sandbox: Sandbox, payload: Account, invoice: str
) -> None:
    paid = pay(payload, invoice)
    part = refund(payload, paid.id, Decimal("100.50"))
    assert (part.type_, part.status, part.status_code) == (
        TransactionType.REFUND,
        "processed",
        "approved",
    )
    assert part.amount == Decimal("100.50")
    assert part.customer_id == CUSTOMER
    read = payload("transactions.get", part.id, fields=["*", "ledger"])
    assert [one.assoc_transaction_id for one in read.ledger] == [paid.id]
    with pytest.raises(RequestRejected, match="More than is left of the payment"):
        refund(payload, paid.id, 200)
    assert refund(payload, paid.id, Decimal("199.50"), amount=Decimal("199.50")).id != part.id
    with pytest.raises(RequestRejected):
        refund(payload, paid.id, Decimal("0.01"))
    (booked,) = sandbox.payments("payload", invoice)
    assert booked.details["refunded"] == 300
    assert state(sandbox, invoice) == ("paid", 0)
    listed = payload("transactions.list", type="refund").values
    assert sum(one.amount for one in listed) == 300


def test_a_refunded_payment_is_not_voided(sandbox: Sandbox, payload: Account, invoice: str) -> None:
    paid = pay(payload, invoice)
    back = refund(payload, paid.id, 1)
    for made in (paid, back):
        with pytest.raises(RequestRejected):
            payload("transactions.update", made.id, status="voided")
    assert state(sandbox, invoice) == ("paid", 0)


@pytest.mark.parametrize("status", ["authorized", "voided", "declined"])
def test_only_a_processed_payment_is_refunded(
    sandbox: Sandbox, payload: Account, invoice: str, status: str
) -> None:
    if status == "declined":
        sandbox.decline("payload", invoice)
        with pytest.raises(PaymentDeclined):
            pay(payload, invoice, order_number="a")
        (made,) = payload("transactions.list", order_number="a").values
    else:
        made = pay(payload, invoice, status="authorized")
    if status == "voided":
        payload("transactions.update", made.id, status="voided")
    with pytest.raises(RequestRejected, match=f"The payment is {status}"):
        refund(payload, made.id, 1)
    assert [one.type_ for one in payload("transactions.list").values] == ["payment"]


def test_a_refund_without_a_payment_names_account_and_method(
    payload: Account, sandbox: Sandbox
) -> None:
    card = {"type": "card", "card": CARD}
    for missing in ({"processing_id": "acct_sandboxprocessing"}, {"payment_method": card}):
        with pytest.raises(RequestRejected, match="is required"):
            payload("transactions.create", type="refund", amount=5, **missing)
    made = payload(
        "transactions.create",
        type="refund",
        amount=5,
        processing_id="acct_sandboxprocessing",
        payment_method=card,
    )
    assert (made.type_, made.status, made.amount) == ("refund", "processed", 5)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"ledger": [{"assoc_transaction_id": "txn_none"}]}, "There is no such transaction"),
        ({"ledger": [{"assoc_transaction_id": "a"}] * 2}, "Only one entry"),
        ({"allocations": [{"invoice_id": "inv_1"}]}, "Not on a refund"),
        ({"status": "authorized"}, "Not on a refund"),
        ({"type": "chargeback"}, "Only payments and refunds"),
    ],
)
def test_refunds_that_are_refused(
    sandbox: Sandbox, payload: Account, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(RequestRejected, match=words) as caught:
        payload("transactions.create", **{"type": "refund", "amount": 5, **more})
    assert caught.value.code == "InvalidAttributes"
    assert payload("transactions.list").values == []


def test_a_refund_and_its_entry_agree(sandbox: Sandbox, payload: Account, invoice: str) -> None:
    paid = pay(payload, invoice)
    with pytest.raises(RequestRejected, match="Must be the amount of the refund"):
        refund(payload, paid.id, 5, amount=6)
    assert "refunded" not in sandbox.payments("payload", invoice)[0].details


def test_what_an_invoice_was_opened_with_can_be_voided(sandbox: Sandbox, payload: Account) -> None:
    invoice = sandbox.open_invoice("payload", amount="300.00", status="paid")
    (line,) = payload("line_items.list", invoice_id=invoice, entry_type="payment").values
    payload("transactions.update", line.transaction_id, status="voided")
    assert state(sandbox, invoice) == ("unpaid", 300)


def test_what_is_not_there(payload: Account) -> None:
    with pytest.raises(NotFound):
        payload("transactions.update", "txn_none", status="voided")


@pytest.mark.parametrize(
    ("operation", "path", "keywords", "argument"),
    [
        ("transactions.update", ("txn_1",), {"status": None}, "status"),
        ("transactions.update", ("",), {"status": "voided"}, "transaction_id"),
        (
            "transactions.create",
            (),
            {"type": "refund", "amount": 1, "ledger": [{}]},
            "ledger[0].assoc_transaction_id",
        ),
        (
            "transactions.create",
            (),
            {
                "type": "refund",
                "amount": 1,
                "ledger": [{"assoc_transaction_id": "a", "amount": 0.5}],
            },
            "ledger[0].amount",
        ),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox,
    payload: Account,
    operation: str,
    path: tuple[str, ...],
    keywords: dict[str, Any],
    argument: str,
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        payload(operation, *path, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("payload") == []
