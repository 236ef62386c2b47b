"""Payload v2: payments from outside are recorded, transactions collect and refund."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    InvalidRequest,
    NotFound,
    OutcomeUnknown,
    PaymentDeclined,
    RequestRejected,
)
from paidup.payload_v2.filters import contains
from paidup.sandbox import Sandbox
from paidup_clients.payload_v2.models import PaymentAllocation, Transaction, TransactionStatusValue
from tests.providers.calls.payload_v2 import CARD
from tests.providers.support import Account, Open
from tests.support.scripted_server import ScriptedServer, answer

PAYER = {"account_id": "acct_sandboxcustomer"}
TEST_CARD = "4111111111119903"


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("payload_v2", amount="29.99", currency="USD")


def record(payload_v2: Account, invoice: str, amount: str = "29.99", **more: Any) -> Any:
    keywords = {"invoice_id": invoice, "amount": Decimal(amount), "external_payment": True}
    return payload_v2("payment_allocations.create", **{**keywords, **more})


def pay(payload_v2: Account, *invoices: str, **more: Any) -> Any:
    keywords = {
        "type": "payment",
        "amount": Decimal("29.99"),
        "sender": PAYER,
        "invoice_allocations": [{"invoice_id": one} for one in invoices],
    }
    return payload_v2("transactions.create", **{**keywords, **more})


def refund(payload_v2: Account, payment: str, part: Decimal, **more: Any) -> Any:
    transfers = [{"assoc_transaction_id": payment, "amount": part}]
    return payload_v2("transactions.create", type="refund", transfers=transfers, **more)


# Recording


def test_an_external_payment_is_recorded(
    sandbox: Sandbox, payload_v2: Account, invoice: str
) -> None:
    attrs = {"payment_method": "check", "check_number": "CHK-5678", "received_date": "2024-01-15"}
    made = record(payload_v2, invoice, attrs=attrs)
    assert isinstance(made, PaymentAllocation)
    assert (made.external_payment, made.transaction_id) == (True, None)
    assert type(made.amount) is Decimal
    assert made.attrs.additional_properties == attrs
    (payment,) = sandbox.payments("payload_v2", invoice)
    assert (payment.id, payment.amount, payment.method) == (made.id, Decimal("29.99"), "check")
    read = payload_v2("invoices.get", invoice)
    assert (read.status, read.totals.balance_due) == ("paid", 0)
    sent = sandbox.requests("payload_v2")[0]
    assert (sent.method, sent.path) == ("POST", "/payment_allocations")
    assert (
        sent.body
        == (
            '{"invoice_id":"' + invoice + '","amount":29.99,"external_payment":true,'
            '"attrs":{"payment_method":"check","check_number":"CHK-5678",'
            '"received_date":"2024-01-15"}}'
        ).encode()
    )


def test_in_parts(payload_v2: Account, invoice: str) -> None:
    first = record(payload_v2, invoice, "10.00")
    read = payload_v2("invoices.get", invoice)
    assert (read.status, read.totals.balance_due) == ("partially_paid", Decimal("19.99"))
    with pytest.raises(RequestRejected, match="More than the balance due") as caught:
        record(payload_v2, invoice, "20.00")
    assert (caught.value.status, caught.value.code) == (400, "InvalidAttributes")
    second = record(payload_v2, invoice, "19.99")
    assert payload_v2("invoices.get", invoice).status == "paid"
    listed = payload_v2("payment_allocations.list", invoice_id=invoice).values
    assert [one.id for one in listed] == [first.id, second.id]


@pytest.mark.parametrize("status", ["draft", "paid", "void"])
def test_only_an_open_invoice_takes_it(sandbox: Sandbox, payload_v2: Account, status: str) -> None:
    invoice = sandbox.open_invoice("payload_v2", amount="29.99", status=status)
    with pytest.raises(RequestRejected, match="The invoice is"):
        record(payload_v2, invoice)
    assert sandbox.payments("payload_v2", invoice) == []


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"amount": Decimal("29.991")}, "Too many decimals"),
        ({"amount": Decimal(0)}, "Invalid value"),
        ({"amount": Decimal(-1)}, "Invalid value"),
        ({"invoice_id": "inv_none"}, "no such invoice"),
        ({"external_payment": False}, "transaction_id: Required"),
        ({"attrs": {"text": "x" * 250}}, "At most 255"),
    ],
)
def test_what_cannot_be_recorded(
    sandbox: Sandbox, payload_v2: Account, invoice: str, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(RequestRejected, match=words):
        record(payload_v2, invoice, **more)
    assert sandbox.payments("payload_v2", invoice) == []


def test_a_recorded_payment_taken_back_opens_the_invoice(
    sandbox: Sandbox, payload_v2: Account, invoice: str
) -> None:
    made = record(payload_v2, invoice)
    payload_v2("payment_allocations.delete", made.id)
    assert payload_v2("invoices.get", invoice).status == "unpaid"
    with pytest.raises(NotFound):
        payload_v2("payment_allocations.get", made.id)
    assert payload_v2("payment_allocations.list", invoice_id=invoice).values == []
    assert [one.status for one in sandbox.payments("payload_v2", invoice)] == ["failed"]


def test_a_payment_by_transaction_is_not_taken_back_so(payload_v2: Account, invoice: str) -> None:
    pay(payload_v2, invoice)
    (made,) = payload_v2("payment_allocations.list", external_payment="false").values
    with pytest.raises(RequestRejected, match="belongs to a transaction"):
        payload_v2("payment_allocations.delete", made.id)
    assert payload_v2("invoices.get", invoice).status == "paid"


# Collecting


def test_a_transaction_pays_the_invoice(
    sandbox: Sandbox, payload_v2: Account, invoice: str
) -> None:
    made = pay(
        payload_v2, invoice, description="order-8841", fields=["*", "invoice_allocations"],
        receiver={"account_id": "acct_sandboxprocessing"},
    )  # fmt: skip
    assert isinstance(made, Transaction)
    assert made.status.value is TransactionStatusValue.PROCESSED
    assert made.status.code == "approved"
    assert made.sender.account_id == PAYER["account_id"]
    (allocation,) = made.invoice_allocations
    assert (allocation.invoice_id, allocation.external_payment) == (invoice, False)
    assert allocation.transaction_id == made.id
    (payment,) = sandbox.payments("payload_v2", invoice)
    assert (payment.id, payment.reference) == (allocation.id, "order-8841")
    assert payload_v2("invoices.get", invoice).status == "paid"
    sent = sandbox.requests("payload_v2")[0]
    assert sent.query == "fields[]=%2A&fields[]=invoice_allocations"


def test_one_payment_for_several_invoices(
    sandbox: Sandbox, payload_v2: Account, invoice: str
) -> None:
    other = sandbox.open_invoice("payload_v2", amount="100.00")
    parts = [
        {"invoice_id": invoice, "amount": Decimal("29.99")},
        {"invoice_id": other, "amount": Decimal(40)},
    ]
    made = pay(payload_v2, amount=Decimal(80), invoice_allocations=parts)
    assert payload_v2("invoices.get", invoice).status == "paid"
    assert payload_v2("invoices.get", other).totals.balance_due == 60
    listed = payload_v2("payment_allocations.list", transaction_id=made.id).values
    assert [one.amount for one in listed] == [Decimal("29.99"), Decimal(40)]


def test_transactions_are_found_by_ones_own_text(payload_v2: Account, invoice: str) -> None:
    made = pay(payload_v2, invoice, amount=Decimal(10), description="order-8841 op77")
    pay(payload_v2, invoice, amount=Decimal(5), description="order-8842")

    def found(**filters: Any) -> list[str]:
        return [one.id for one in payload_v2("transactions.list", **filters).values]

    assert found(description="order-8841 op77") == [made.id]
    assert found(description=contains("op77")) == [made.id]
    assert len(found(status_value="processed", type="payment")) == 2
    assert found(status_value="voided") == []
    assert len(found(sender_account_id=PAYER["account_id"])) == 2
    assert found(receiver_account_id="acct_none") == []
    bare = payload_v2("transactions.get", made.id)
    assert not bare.invoice_allocations
    whole = payload_v2("transactions.get", made.id, fields=["*", "invoice_allocations"])
    assert [one.invoice_id for one in whole.invoice_allocations] == [invoice]


@pytest.mark.parametrize(
    "code",
    [
        "card_expired",
        "duplicate_attempt",
        "exceeded_limit",
        "general_decline",
        "invalid_card_code",
        "invalid_card_number",
        "suspicious_activity",
        "too_many_attempts",
    ],
)
def test_a_decline_has_the_code_of_its_transaction(
    sandbox: Sandbox, payload_v2: Account, invoice: str, code: str
) -> None:
    sandbox.charge_outcome("payload_v2", invoice, code)
    with pytest.raises(PaymentDeclined) as caught:
        pay(payload_v2, invoice, description="order-8841")
    error = caught.value
    assert (error.status, error.code) == (400, code)
    document = json.loads(error.body or b"")
    assert document["error_type"] == "TransactionDeclined"
    assert document["details"]["status"]["value"] == "declined"
    assert str(document["details"]["status"]["message"]) in str(error)
    assert payload_v2("invoices.get", invoice).status == "unpaid"
    (kept,) = payload_v2("transactions.list", description="order-8841").values
    assert kept.status.value == "declined"
    assert payload_v2("payment_allocations.list", invoice_id=invoice).values == []


def test_a_decline_of_a_kind_nobody_knows(open_account: Open) -> None:
    document = {
        "object": "error",
        "error_type": "TransactionDeclined",
        "error_description": "declined",
        "details": {"status": {"value": "declined", "code": "insufficient balance"}},
    }
    with ScriptedServer(lambda _: answer(400, document)) as server:
        account = open_account("payload_v2", api_key="k", base_url=server.url)
        with pytest.raises(PaymentDeclined, match="declined") as caught:
            account("transactions.create", type="payment", amount=1)
    assert caught.value.code == "insufficient balance"


def test_a_test_card_is_declined_and_never_shown(payload_v2: Account, invoice: str) -> None:
    card = {"card_number": TEST_CARD, "expiry": "12/35", "card_code": "987"}
    with pytest.raises(PaymentDeclined) as caught:
        pay(payload_v2, invoice, sender={"method": {"type": "card", "card": card}})
    assert TEST_CARD not in f"{caught.value} {caught.value!r}"
    with pytest.raises(InvalidRequest) as refused:
        pay(payload_v2, invoice, sender={"method": {"type": "card", "card": {**card, "cvc": "1"}}})
    assert TEST_CARD not in f"{refused.value} {refused.value!r}"


def test_the_same_again_is_declined_as_a_duplicate(
    sandbox: Sandbox, payload_v2: Account, invoice: str
) -> None:
    sandbox.behaviour("payload_v2").duplicate_window = 60
    pay(payload_v2, invoice, amount=Decimal(10))
    with pytest.raises(PaymentDeclined) as caught:
        pay(payload_v2, invoice, amount=Decimal(10))
    assert caught.value.code == "duplicate_attempt"
    sandbox.clock.advance(61)
    assert pay(payload_v2, invoice, amount=Decimal(10)).status.value == "processed"
    assert payload_v2("invoices.get", invoice).totals.balance_due == Decimal("9.99")


@pytest.mark.parametrize(
    ("end", "status", "invoice_status"),
    [("succeeded", "processed", "paid"), ("failed", "rejected", "unpaid")],
)
def test_a_bank_decides_later(
    sandbox: Sandbox, payload_v2: Account, invoice: str, end: Any, status: str, invoice_status: str
) -> None:
    sandbox.charge_outcome("payload_v2", invoice, "pending")
    made = pay(payload_v2, invoice)
    assert made.status.value == "processing"
    assert payload_v2("invoices.get", invoice).status == "unpaid"
    (payment,) = sandbox.payments("payload_v2", invoice)
    sandbox.finish_payment("payload_v2", payment.id, end)
    assert payload_v2("transactions.get", made.id).status.value == status
    assert payload_v2("invoices.get", invoice).status == invoice_status


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"amount": Decimal("30.00")}, "More than the balance due"),
        ({"amount": Decimal("29.999")}, "Too many decimals"),
        ({"sender": {"account_id": "acct_none"}}, "no such account"),
        ({"sender": {"method_id": "pm_none"}}, "no such method"),
        ({"sender": {}}, "account_id: Required"),
        (
            {"sender": {"account_id": "acct_sandboxprocessing", "method_id": "pm_sandboxdefault"}},
            "another account",
        ),
        ({"sender": {"account_id": "acct_sandboxprocessing"}}, "no default method"),
        ({"receiver": PAYER}, "no such account"),
        ({"invoice_allocations": [{"invoice_id": "inv_none"}]}, "no such invoice"),
        ({"attrs": {"text": "x" * 250}}, "At most 255"),
    ],
)
def test_a_wrong_attribute_is_named_with_its_reason(
    sandbox: Sandbox, payload_v2: Account, invoice: str, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(RequestRejected, match=words) as caught:
        pay(payload_v2, invoice, **more)
    assert (caught.value.status, caught.value.code) == (400, "InvalidAttributes")
    assert sandbox.payments("payload_v2", invoice) == []
    assert payload_v2("transactions.list").values == []


def test_parts_that_do_not_fit(sandbox: Sandbox, payload_v2: Account, invoice: str) -> None:
    other = sandbox.open_invoice("payload_v2", amount="100.00")
    half = {"invoice_id": invoice, "amount": Decimal(20)}
    for parts, words in (
        ([half, {"invoice_id": other}], "amount: Required"),
        ([half, half], "twice"),
        ([half, {"invoice_id": other, "amount": Decimal(10)}], "More than the transaction"),
        ([{"invoice_id": invoice, "amount": Decimal(31)}], "More than the transaction"),
    ):
        with pytest.raises(RequestRejected, match=words):
            pay(payload_v2, invoice_allocations=parts)
    assert sandbox.payments("payload_v2", invoice) == []


@pytest.mark.parametrize("status", ["draft", "paid", "void"])
def test_only_an_open_invoice_is_charged(
    sandbox: Sandbox, payload_v2: Account, status: str
) -> None:
    invoice = sandbox.open_invoice("payload_v2", amount="29.99", status=status)
    with pytest.raises(RequestRejected, match="The invoice is"):
        pay(payload_v2, invoice)


def test_which_method_is_charged(sandbox: Sandbox, payload_v2: Account, invoice: str) -> None:
    sandbox.behaviour("payload_v2").default_method = False
    with pytest.raises(RequestRejected, match="no default method"):
        pay(payload_v2, invoice)
    stored = payload_v2("payment_methods.create", type="card", **PAYER, card=CARD)
    made = pay(payload_v2, invoice, sender={"method_id": stored.id})
    assert (made.sender.method_id, made.sender.account_id) == (stored.id, PAYER["account_id"])


# Voids and refunds


@pytest.mark.parametrize("fault", ["reset_before_commit", "reset_after_commit"])
def test_a_void_whose_answer_is_lost_is_made_again(
    sandbox: Sandbox, payload_v2: Account, invoice: str, fault: str
) -> None:
    made = pay(payload_v2, invoice)
    sandbox.fault("payload_v2", fault, operation="transactions.update")
    if fault == "reset_before_commit":
        payload_v2("transactions.update", made.id, status={"value": "voided"})
    else:
        # The second one is refused, perhaps because of the first.
        with pytest.raises(OutcomeUnknown) as caught:
            payload_v2("transactions.update", made.id, status={"value": "voided"})
        found = payload_v2.finish(caught.value.reconcile())
        assert found["transactions.get"].status.value == "voided"
    assert payload_v2("transactions.get", made.id).status.value == "voided"


def test_a_void_opens_the_invoice_again(payload_v2: Account, invoice: str) -> None:
    made = pay(payload_v2, invoice)
    voided = payload_v2("transactions.update", made.id, status={"value": "voided"})
    assert voided.status.value == "voided"
    read = payload_v2("invoices.get", invoice)
    assert (read.status, read.totals.balance_due) == ("unpaid", Decimal("29.99"))
    assert payload_v2("payment_allocations.list", invoice_id=invoice).values == []
    with pytest.raises(RequestRejected, match="The payment is voided"):
        payload_v2("transactions.update", made.id, status={"value": "voided"})


def test_a_refund_links_its_payment(payload_v2: Account, invoice: str) -> None:
    made = pay(payload_v2, invoice)
    first = refund(payload_v2, made.id, Decimal(10), fields=["*", "transfers"])
    assert (first.type_, first.amount, first.status.value) == ("refund", 10, "processed")
    assert [one.assoc_transaction_id for one in first.transfers] == [made.id]
    with pytest.raises(RequestRejected, match="More than was paid"):
        refund(payload_v2, made.id, Decimal(20))
    with pytest.raises(RequestRejected, match="is refunded"):
        payload_v2("transactions.update", made.id, status={"value": "voided"})
    refund(payload_v2, made.id, Decimal("19.99"), amount=Decimal("19.99"))
    assert len(payload_v2("transactions.list", type="refund").values) == 2
    # No page says that a refund opens an invoice.
    assert payload_v2("invoices.get", invoice).status == "paid"


def test_what_cannot_be_refunded(payload_v2: Account, invoice: str) -> None:
    made = pay(payload_v2, invoice)
    payload_v2("transactions.update", made.id, status={"value": "voided"})
    for payment, words in ((made.id, "The payment is voided"), ("txn_none", "no such payment")):
        with pytest.raises(RequestRejected, match=words):
            refund(payload_v2, payment, Decimal(1))
    with pytest.raises(RequestRejected, match="one amount"):
        refund(payload_v2, pay(payload_v2, invoice).id, Decimal(1), amount=Decimal(2))
    with pytest.raises(RequestRejected, match="transfers: Required"):
        payload_v2("transactions.create", type="refund", amount=1)


@pytest.mark.parametrize(
    ("operation", "keywords", "argument"),
    [
        ("payment_allocations.create", {"amount": 29.99}, "amount"),
        ("payment_allocations.create", {"amount": "29.99"}, "amount"),
        ("payment_allocations.create", {"amount": Decimal("NaN")}, "amount"),
        ("payment_allocations.create", {"external_payment": "true"}, "external_payment"),
        ("payment_allocations.create", {"invoice_id": ""}, "invoice_id"),
        ("payment_allocations.create", {"attrs": {"score": 1.5}}, "attrs.score"),
        ("transactions.create", {"amount": True}, "amount"),
        ("transactions.create", {"sender": {"method": {}}}, "sender.method.type"),
        (
            "transactions.create",
            {"invoice_allocations": [{"amount": 1}]},
            "invoice_allocations[0].invoice_id",
        ),
        (
            "transactions.create",
            {"transfers": [{"assoc_transaction_id": "t", "amount": 0.5}]},
            "transfers[0].amount",
        ),
        ("transactions.update", {"status": "voided"}, "status"),
        ("transactions.update", {"status": {"code": "x", "value": "voided"}}, "status.code"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, payload_v2: Account, operation: str, keywords: dict[str, Any], argument: str
) -> None:
    good: dict[str, dict[str, Any]] = {
        "payment_allocations.create": {"invoice_id": "i", "amount": 1, "external_payment": True},
        "transactions.create": {"type": "payment", "amount": 1},
        "transactions.update": {},
    }
    path = ("txn_1",) if operation == "transactions.update" else ()
    with pytest.raises(InvalidRequest) as caught:
        payload_v2(operation, *path, **{**good[operation], **keywords})
    assert caught.value.argument == argument
    assert sandbox.requests("payload_v2") == []
