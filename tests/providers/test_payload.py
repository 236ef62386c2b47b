"""Payload: a transaction with an allocation pays an invoice, and declines are told with 400."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    AuthenticationFailed,
    InvalidRequest,
    NotFound,
    PaymentDeclined,
    PermissionDenied,
    RequestRejected,
    raw_response,
)
from paidup.sandbox import Sandbox
from paidup_clients.payload.models import (
    EntryType,
    InvoiceStatus,
    NewAllocation,
    Transaction,
    TransactionStatus,
)
from tests.providers.calls.payload import CARD
from tests.providers.support import Account, Open
from tests.support.scripted_server import ScriptedServer, answer

TEST_CARD = "4111111111119903"


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("payload", amount="29.99", currency="USD")


@pytest.fixture
def customer(payload: Account, invoice: str) -> str:
    found: str = payload("invoices.get", invoice).customer_id
    return found


def pay(payload: Account, invoice: str, customer: str, **more: Any) -> Any:
    keywords = {
        "type": "payment",
        "amount": Decimal("29.99"),
        "customer_id": customer,
        "allocations": [{"invoice_id": invoice, "entry_type": "payment"}],
    }
    return payload("transactions.create", **{**keywords, **more})


def test_an_allocation_pays_the_invoice(
    sandbox: Sandbox, payload: Account, invoice: str, customer: str
) -> None:
    result = payload(
        "transactions.create",
        type="payment",
        amount=Decimal("29.99"),
        customer_id=customer,
        allocations=[NewAllocation(invoice_id=invoice, entry_type=EntryType.PAYMENT)],
        order_number="order-8841",
        description="Für die № 8841",
        attrs={"run": "2026-11-20", "count": 3},
    )
    assert isinstance(result, Transaction)
    assert result.status is TransactionStatus.PROCESSED
    assert result.status_code == "approved"
    assert result.amount == Decimal("29.99")
    assert type(result.amount) is Decimal
    (payment,) = sandbox.payments("payload", invoice)
    assert payment.id == result.id
    read = payload("invoices.get", invoice)
    assert read.status is InvoiceStatus.PAID
    assert read.amount_due == 0
    sent = sandbox.requests("payload")[1]
    assert (sent.method, sent.path) == ("POST", "/transactions")
    assert sent.header("content-type") == "application/json"
    # test_secret_key_sandbox and an empty password
    assert sent.header("authorization") == "Basic dGVzdF9zZWNyZXRfa2V5X3NhbmRib3g6"
    assert (
        sent.body
        == (
            '{"type":"payment","amount":29.99,"customer_id":"' + customer + '",'
            '"allocations":[{"invoice_id":"' + invoice + '","entry_type":"payment"}],'
            '"description":"Für die № 8841","order_number":"order-8841",'
            '"attrs":{"run":"2026-11-20","count":3}}'
        ).encode()
    )


def test_a_part_leaves_it_partially_paid(
    sandbox: Sandbox, payload: Account, invoice: str, customer: str
) -> None:
    pay(payload, invoice, customer, amount=10)
    read = payload("invoices.get", invoice)
    assert read.status is InvoiceStatus.PARTIALLY_PAID
    assert read.amount_due == Decimal("19.99")
    pay(payload, invoice, customer, amount=Decimal("19.99"))
    assert payload("invoices.get", invoice).status == "paid"


def test_what_was_paid_stands_in_the_line_items(
    sandbox: Sandbox, payload: Account, invoice: str, customer: str
) -> None:
    made = pay(payload, invoice, customer)
    lines = payload("line_items.list", invoice_id=invoice)
    assert [one.entry_type for one in lines.values] == ["charge", "payment"]
    assert lines.values[1].transaction_id == made.id
    assert abs(lines.values[1].amount) == Decimal("29.99")
    payments = payload("line_items.list", invoice_id=invoice, entry_type="payment")
    assert [one.id for one in payments.values] == [lines.values[1].id]
    bare = payload("invoices.get", invoice, fields=["*", "items"])
    assert [one.id for one in bare.items] == [one.id for one in lines.values]
    sent = sandbox.requests("payload")[-1]
    assert sent.query == "fields[]=%2A&fields[]=items"


def test_transactions_are_found_by_ones_own_reference(
    sandbox: Sandbox, payload: Account, invoice: str, customer: str
) -> None:
    made = pay(payload, invoice, customer, order_number="order-8841")
    other = sandbox.open_invoice("payload", amount="29.99")
    pay(payload, other, customer, order_number="order-8842")
    listed = payload("transactions.list", order_number="order-8841", type="payment", limit=5)
    assert [one.id for one in listed.values] == [made.id]
    got = payload("transactions.get", made.id, fields=["*", "allocations"])
    assert got.id == made.id
    assert [one.invoice_id for one in got.allocations] == [invoice]


def test_payment_methods(sandbox: Sandbox, payload: Account, invoice: str, customer: str) -> None:
    made = payload("payment_methods.create", type="card", customer_id=customer, card=CARD)
    assert made.card.card_number == "xxxxxxxxxxxx4242"
    assert payload("payment_methods.get", made.id) == made
    listed = payload("payment_methods.list", customer_id=customer)
    assert made.id in [one.id for one in listed.values]
    result = pay(payload, invoice, customer, payment_method_id=made.id)
    assert result.payment_method_id == made.id


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
    sandbox: Sandbox, payload: Account, invoice: str, customer: str, code: str
) -> None:
    sandbox.charge_outcome("payload", invoice, code)
    with pytest.raises(PaymentDeclined) as caught:
        pay(payload, invoice, customer)
    error = caught.value
    assert (error.status, error.code) == (400, code)
    document = json.loads(error.body or b"")
    assert document["error_type"] == "TransactionDeclined"
    assert document["details"]["status"] == "declined"
    assert str(document["details"]["status_message"]) in str(error)
    assert payload("invoices.get", invoice).status == "unpaid"
    assert error.request_id is None


def test_a_decline_of_a_kind_nobody_knows(open_account: Open) -> None:
    document = {
        "object": "error",
        "error_type": "TransactionDeclined",
        "error_description": "declined",
        "details": {"status": "declined", "status_code": "insufficient balance"},
    }
    with ScriptedServer(lambda _: answer(400, document)) as server:
        account = open_account("payload", api_key="k", base_url=server.url)
        with pytest.raises(PaymentDeclined) as caught:
            account("transactions.create", type="payment", amount=1)
    assert caught.value.code == "insufficient balance"


def test_a_test_card_is_declined_and_never_shown(
    sandbox: Sandbox, payload: Account, invoice: str, customer: str
) -> None:
    card = {"card_number": TEST_CARD, "expiry": "12/30", "card_code": "987"}
    method = {"type": "card", "card": card}
    with pytest.raises(PaymentDeclined) as caught:
        pay(payload, invoice, customer, payment_method=method)
    assert TEST_CARD not in f"{caught.value} {caught.value!r}"
    for wrong in (
        {**card, "cvc": "1"},
        {**card, "expiry": 1230},
        {"card_number": 4111111111119903},
    ):
        with pytest.raises(InvalidRequest) as refused:
            pay(payload, invoice, customer, payment_method={"type": "card", "card": wrong})
        assert TEST_CARD not in f"{refused.value} {refused.value!r}"
        assert refused.value.argument is not None
        assert refused.value.argument.startswith("payment_method.card.")


def test_the_same_again_is_declined_as_a_duplicate(
    sandbox: Sandbox, payload: Account, invoice: str, customer: str
) -> None:
    sandbox.behaviour("payload").duplicate_window = 60
    pay(payload, invoice, customer)
    with pytest.raises(PaymentDeclined) as caught:
        pay(payload, invoice, customer)
    assert caught.value.code == "duplicate_attempt"
    assert [one.status for one in sandbox.payments("payload", invoice)].count("succeeded") == 1
    sandbox.clock.advance(61)
    other = sandbox.open_invoice("payload", amount="29.99")
    assert pay(payload, other, customer).status == "processed"


def test_a_bank_payment_may_be_rejected_days_later(
    sandbox: Sandbox, payload: Account, invoice: str, customer: str
) -> None:
    sandbox.charge_outcome("payload", invoice, "pending")
    made = pay(payload, invoice, customer)
    assert made.status == "processing"
    assert payload("invoices.get", invoice).status == "unpaid"
    sandbox.finish_payment("payload", made.id)
    assert payload("invoices.get", invoice).status == "paid"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"amount": Decimal("30.00")}, "More than is due"),
        ({"amount": Decimal("29.999")}, "Too many decimals"),
        ({"customer_id": "acct_none"}, "There is no such customer"),
        ({"allocations": [{"invoice_id": "inv_none"}]}, "There is no such invoice"),
        ({"payment_method_id": "pm_none"}, "There is no such method"),
    ],
)
def test_a_wrong_attribute_is_named_with_its_reason(
    sandbox: Sandbox,
    payload: Account,
    invoice: str,
    customer: str,
    more: dict[str, Any],
    words: str,
) -> None:
    with pytest.raises(RequestRejected, match=words) as caught:
        pay(payload, invoice, customer, **more)
    assert (caught.value.status, caught.value.code) == (400, "InvalidAttributes")
    assert sandbox.payments("payload", invoice) == []


@pytest.mark.parametrize("status", ["draft", "void"])
def test_the_wrong_state(sandbox: Sandbox, payload: Account, customer: str, status: str) -> None:
    closed = sandbox.open_invoice("payload", amount="29.99", status=status)
    # No code tells this from any other wrong attribute.
    with pytest.raises(RequestRejected, match="invoice is"):
        pay(payload, closed, customer)


def test_what_is_not_found(sandbox: Sandbox, payload: Account, customer: str) -> None:
    for name, missing in (
        ("invoices.get", "inv_none"),
        ("transactions.get", "txn_none"),
        ("payment_methods.get", "pm_none"),
    ):
        with pytest.raises(NotFound) as caught:
            payload(name, missing)
        assert (caught.value.status, caught.value.code) == (404, "NotFound")
        assert caught.value.operation == name
    with pytest.raises(NotFound):
        payload("invoices.list", customer_id="acct_none")


def test_a_wrong_key(sandbox: Sandbox, open_account: Open) -> None:
    with pytest.raises(AuthenticationFailed) as caught:
        open_account("payload", sandbox, api_key="test_secret_key_other")("invoices.list")
    assert (caught.value.status, caught.value.code) == (401, "Unauthorized")


@pytest.mark.parametrize("name", ["Forbidden", "NotPermitted"])
def test_two_names_for_403(open_account: Open, name: str) -> None:
    document = {"object": "error", "error_type": name, "error_description": "No."}
    with ScriptedServer(lambda _: answer(403, document)) as server:
        account = open_account("payload", api_key="k", base_url=server.url)
        with pytest.raises(PermissionDenied) as caught:
            account("invoices.get", "inv_1")
    assert caught.value.code == name


def test_an_error_object_is_a_refusal_even_in_a_success(open_account: Open) -> None:
    document = {"object": "error", "error_type": "NotFound", "error_description": "Gone."}
    with ScriptedServer(lambda _: answer(200, document)) as server:
        account = open_account("payload", api_key="k", base_url=server.url)
        with pytest.raises(NotFound, match=r"Gone\.") as caught:
            account("transactions.create", type="payment", amount=1)
    assert (caught.value.status, caught.value.code) == (200, "NotFound")


def test_reasons_are_gathered_from_the_tree(open_account: Open) -> None:
    document = {
        "object": "error",
        "error_type": "InvalidAttributes",
        "error_description": "receipts",
        "details": {
            "receipts": [{"type": "Invalid value"}, {"type": 5, "name": None}],
            "a": {"b": {"c": "Required"}},
            "x": "payer@example.com",
        },
    }
    with ScriptedServer(lambda _: answer(400, document)) as server:
        account = open_account("payload", api_key="k", base_url=server.url)
        with pytest.raises(RequestRejected) as caught:
            account("invoices.list")
    assert "receipts; receipts.type: Invalid value; a.b.c: Required; x: [e-mail]" in str(
        caught.value
    )


def test_a_tree_without_end_does_no_harm(open_account: Open) -> None:
    tree: Any = "deep"
    for _ in range(90):
        tree = {"a": [tree]} if _ % 2 else [tree, {"b": tree}] if _ < 20 else {"c": tree}
    document = {"error_type": "InvalidAttributes", "details": tree}
    with ScriptedServer(lambda _: answer(400, document)) as server:
        account = open_account("payload", api_key="k", base_url=server.url)
        with pytest.raises(RequestRejected) as caught:
            account("invoices.list")
    assert len(str(caught.value)) < 700


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"amount": 29.99}, "amount"),
        ({"amount": "29.99"}, "amount"),
        ({"amount": Decimal("NaN")}, "amount"),
        ({"amount": True}, "amount"),
        ({"amount": None}, "amount"),
        ({"allocations": {"invoice_id": "inv_1"}}, "allocations"),
        ({"allocations": [{}]}, "allocations[0].invoice_id"),
        ({"allocations": [{"invoice_id": ""}]}, "allocations[0].invoice_id"),
        ({"allocations": [{"invoice_id": "i", "amount": 1.5}]}, "allocations[0].amount"),
        ({"attrs": {"score": 1.5}}, "attrs.score"),
        ({"order_number": 8841}, "order_number"),
        ({"customer_id": ""}, "customer_id"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, payload: Account, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        payload("transactions.create", **{"type": "payment", "amount": 1, **keywords})
    assert caught.value.argument == argument
    assert sandbox.requests("payload") == []


def test_an_amount_that_no_double_can_hold_is_refused(sandbox: Sandbox, payload: Account) -> None:
    with pytest.raises(InvalidRequest) as caught:
        payload("transactions.create", type="payment", amount=Decimal("9007199254740993.01"))
    assert caught.value.argument == "amount"
    assert sandbox.requests("payload") == []


def test_pages(sandbox: Sandbox, payload: Account) -> None:
    ids = [sandbox.open_invoice("payload") for _ in range(3)]
    first = payload("invoices.list", limit=2, order_by="created_at")
    rest = payload("invoices.list", limit=2, offset=2)
    assert sorted(one.id for one in (*first.values, *rest.values)) == sorted(ids)
    assert payload("invoices.list", offset=9).values == []
    assert raw_response(rest).status == 200
