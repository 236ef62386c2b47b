"""Rapyd's invoice items: what they add up to, where they wait, and when they are fixed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, InvalidState, NotFound, OutcomeUnknown, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.rapyd.models import InvoiceItem
from tests.providers.support import Account, of_kind
from tests.providers.test_paging import walked

CUSTOMER = "cus_00000000000000000000000000000001"
ITEM = {"customer": CUSTOMER, "currency": "USD"}


@pytest.fixture
def draft(rapyd: Account) -> str:
    invoice = rapyd(
        "invoices.create", billing="pay_automatically", customer=CUSTOMER, currency="USD"
    )
    made: str = invoice.data.id
    return made


@pytest.mark.parametrize(
    ("sums", "amount", "unit", "quantity"),
    [
        ({"amount": Decimal("45.00")}, "45", "45", 1),
        ({"unit_amount": Decimal("19.99"), "quantity": 3}, "59.97", "19.99", 3),
        ({"amount": 60, "unit_amount": 20, "quantity": 3}, "60", "20", 3),
        ({"amount": 50, "unit_amount": 0, "quantity": 0}, "50", "50", 1),
        ({"amount": Decimal("-12.50")}, "-12.5", "-12.5", 1),
    ],
)
def test_an_item_adds_to_its_invoice(
    sandbox: Sandbox,
    rapyd: Account,
    draft: str,
    sums: dict[str, Any],
    amount: str,
    unit: str,
    quantity: int,
) -> None:
    rapyd("invoice_items.create", **ITEM, invoice=draft, amount=100)
    item = rapyd("invoice_items.create", **ITEM, invoice=draft, **sums).data
    assert of_kind(item, InvoiceItem)
    assert (item.amount, item.unit_amount, item.quantity) == (
        Decimal(amount),
        Decimal(unit),
        quantity,
    )
    assert type(item.amount) is Decimal
    # Credits are not discounted unless it is asked for.
    assert item.discountable is (item.amount >= 0)
    assert (item.customer, item.invoice, item.currency) == (CUSTOMER, draft, "USD")
    assert sandbox.invoice("rapyd", draft).amount == 100 + Decimal(amount)
    assert rapyd("invoice_items.get", item.id).data == item


def test_more_credit_than_charge_leaves_nothing_to_pay(
    sandbox: Sandbox, rapyd: Account, draft: str
) -> None:
    rapyd("invoices.update", draft, tax_percent=10)
    rapyd("invoice_items.create", **ITEM, invoice=draft, amount=-5, discountable=True)
    read = rapyd("invoices.get", draft).data
    assert (read.subtotal, read.tax, read.total) == (-5, 0, -5)
    assert rapyd("invoices.pay", draft).data.status == "paid"
    assert sandbox.payments("rapyd", draft) == []


def test_an_item_is_changed_and_taken_off(sandbox: Sandbox, rapyd: Account, draft: str) -> None:
    kept = rapyd("invoice_items.create", **ITEM, invoice=draft, amount=100).data
    item = rapyd("invoice_items.create", **ITEM, invoice=draft, amount=20, description="a").data
    changed = rapyd(
        "invoice_items.update",
        item.id,
        unit_amount=Decimal("1.25"),
        quantity=4,
        discountable=False,
        metadata={"order": "8841"},
    ).data
    assert (changed.amount, changed.discountable, changed.description) == (5, False, "a")
    assert changed.metadata["order"] == "8841"
    assert sandbox.invoice("rapyd", draft).amount == 105
    assert rapyd("invoice_items.update", item.id, description="").data.amount == 5
    deleted = rapyd("invoice_items.delete", item.id).data
    assert (deleted.id, deleted.deleted) == (item.id, True)
    assert sandbox.invoice("rapyd", draft).amount == 100
    assert [one.invoice_item for one in rapyd("invoices.list_lines", draft).data] == [kept.id]


@pytest.mark.parametrize("status", ["open", "paid", "void", "uncollectible"])
def test_what_is_no_draft_is_fixed(sandbox: Sandbox, rapyd: Account, status: str) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00", status=status)
    read = rapyd("invoices.get", invoice).data
    item = read.lines[0].invoice_item
    calls: list[tuple[str, tuple[str, ...], dict[str, Any]]] = [
        ("invoice_items.update", (item,), {"amount": 5}),
        ("invoice_items.delete", (item,), {}),
        ("invoice_items.create", (), {**ITEM, "customer": read.customer, "invoice": invoice}),
    ]
    for operation, path, keywords in calls:
        with pytest.raises(InvalidState) as caught:
            rapyd(operation, *path, **{"amount": 5, **keywords} if not path else keywords)
        assert caught.value.code == "ERROR_UPDATE_NOT_DRAFT_INVOICE"
    assert sandbox.invoice("rapyd", invoice).amount == 300
    assert rapyd("invoice_items.get", item).data.amount == 300


@pytest.mark.parametrize(
    ("keywords", "code"),
    [
        ({}, "ERROR_INVOICE_ITEM_AMOUNT_PARAM"),
        ({"unit_amount": 5}, "ERROR_INVOICE_ITEM_AMOUNT_PARAM"),
        ({"quantity": 5}, "ERROR_INVOICE_ITEM_AMOUNT_PARAM"),
        ({"amount": 11, "unit_amount": 5, "quantity": 2}, "ERROR_INVOICE_ITEM_AMOUNT_PARAM"),
        ({"amount": Decimal("1.005")}, "MISSING_INVALID_PARAMETERS"),
        ({"amount": 5, "currency": "EUR"}, "ERROR_INVOICE_ITEM_CURRENCY_MISMATCH"),
        ({"amount": 5, "customer": "cus_2"}, "INVALID_INVOICE_CUSTOMER"),
        ({"amount": 5, "subscription": "sub_1"}, "MISSING_INVALID_PARAMETERS"),
        ({"amount": 5, "currency": "dollars"}, "MISSING_INVALID_PARAMETERS"),
    ],
)
def test_an_item_that_does_not_fit_its_invoice(
    sandbox: Sandbox, rapyd: Account, draft: str, keywords: dict[str, Any], code: str
) -> None:
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoice_items.create", **{**ITEM, "invoice": draft, **keywords})
    assert (caught.value.status, caught.value.code) == (400, code)
    assert sandbox.invoice("rapyd", draft).amount == 0
    assert rapyd("invoice_items.list").data == []


def test_items_of_a_subscription(sandbox: Sandbox, rapyd: Account) -> None:
    item = rapyd("invoice_items.create", **ITEM, subscription="sub_1", amount=5).data
    assert (item.subscription, item.invoice) == ("sub_1", "")
    refusals = [
        ({**ITEM, "currency": "EUR", "subscription": "sub_1"}, "CURRENCY_MISMATCH"),
        ({**ITEM, "currency": "EUR"}, "CURRENCY_NO_MATCHING_UPCOMING_INVOICE"),
    ]
    for keywords, code in refusals:
        with pytest.raises(RequestRejected) as caught:
            rapyd("invoice_items.create", **keywords, amount=5)
        assert caught.value.code == f"ERROR_INVOICE_ITEM_{code}"
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoice_items.create", **{**ITEM, "customer": "cus_2"}, subscription="sub_1")
    assert caught.value.code == "ERROR_INVOICE_ITEM_AMOUNT_PARAM"
    with pytest.raises(RequestRejected) as caught:
        rapyd(
            "invoice_items.create", customer="cus_2", currency="USD", subscription="sub_1", amount=1
        )
    assert caught.value.code == "INVALID_INVOICE_CUSTOMER"
    # The subscription knows the currency, and its items wait for its own invoice.
    assert rapyd("invoices.get_upcoming", customer=CUSTOMER).data.total == 5
    draft = {"billing": "pay_automatically", "customer": CUSTOMER, "currency": "USD"}
    assert rapyd("invoices.create", **draft).data.total == 0
    assert rapyd("invoices.create", **draft, subscription="sub_1").data.total == 5


def test_items_there_are_not(sandbox: Sandbox, rapyd: Account) -> None:
    codes = {
        "invoice_items.get": "ERROR_GET_INVOICE_ITEMS",
        "invoice_items.update": "INVALID_INVOICE_ITEM_ID",
        "invoice_items.delete": "ERROR_DELETE_INVOICE_ITEMS",
    }
    for operation, code in codes.items():
        with pytest.raises(NotFound) as caught:
            rapyd(operation, "ii_0")
        assert (caught.value.status, caught.value.code) == (400, code)
    with pytest.raises(NotFound) as caught:
        rapyd("invoice_items.create", **ITEM, invoice="invoice_0", amount=5)
    assert caught.value.code == "INVALID_INVOICE_ID"
    # As a cursor it is the request that is wrong.
    with pytest.raises(RequestRejected) as rejected:
        rapyd("invoice_items.list", starting_after="ii_0")
    assert rejected.value.code == "ERROR_GET_INVOICE_ITEMS"


def test_a_lost_deletion_takes_one_item_off(sandbox: Sandbox, rapyd: Account, draft: str) -> None:
    items = [
        rapyd("invoice_items.create", **ITEM, invoice=draft, amount=amount).data.id
        for amount in (10, 20)
    ]
    sandbox.fault("rapyd", "reset_after_commit", operation="invoice_items.delete")
    with pytest.raises(OutcomeUnknown) as caught:
        rapyd("invoice_items.delete", items[0])
    assert caught.value.attempts == 2
    assert sandbox.invoice("rapyd", draft).amount == 20


def test_items_are_listed_filtered_and_walked(sandbox: Sandbox, rapyd: Account, draft: str) -> None:
    own = [
        rapyd("invoice_items.create", **ITEM, invoice=draft, amount=amount).data
        for amount in (1, 2, 3)
    ]
    other = sandbox.open_invoice("rapyd")
    assert rapyd("invoice_items.list", invoice=draft).data == own
    assert rapyd("invoice_items.list", customer=CUSTOMER, limit=2).data == own[:2]
    after = rapyd("invoice_items.list", starting_after=own[1].id, ending_before=own[2].id)
    assert after.data == []
    assert rapyd("invoice_items.list", created=str(own[0].date)).data
    assert rapyd("invoice_items.list", created="1").data == []
    found = walked(rapyd, "invoice_items.list_all", limit=1)
    assert [one.id for one in found[:3]] == [one.id for one in own]
    assert {one.invoice for one in found} == {draft, other}


@pytest.mark.parametrize(
    ("operation", "keywords", "argument"),
    [
        ("create", {**ITEM, "amount": 4.5}, "amount"),
        ("create", {**ITEM, "amount": "4.50"}, "amount"),
        ("create", {**ITEM, "amount": True}, "amount"),
        ("create", {**ITEM, "amount": Decimal("NaN")}, "amount"),
        ("create", {**ITEM, "quantity": Decimal(1)}, "quantity"),
        ("create", {**ITEM, "invoice": ""}, "invoice"),
        ("create", {**ITEM, "discountable": "no"}, "discountable"),
        ("create", {"customer": CUSTOMER, "currency": ""}, "currency"),
        ("list", {"limit": 0}, "limit"),
        ("list", {"limit": 101}, "limit"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, rapyd: Account, operation: str, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        rapyd(f"invoice_items.{operation}", **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("rapyd") == []


def test_amounts_are_written_as_javascript_would(sandbox: Sandbox, rapyd: Account) -> None:
    rapyd("invoice_items.create", **ITEM, amount=Decimal("45.00"), description="a/b & ü")
    (sent,) = sandbox.requests("rapyd")
    assert sent.body == (
        f'{{"currency":"USD","customer":"{CUSTOMER}","amount":45,"description":"a/b & ü"}}'.encode()
    )
