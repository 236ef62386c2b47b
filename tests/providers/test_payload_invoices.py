"""Payload: invoices and line items, from the draft to the deletion."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, OutcomeUnknown, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.payload.models import EntryType, InvoiceStatus, NewLineItem
from tests.providers.support import Account

CUSTOMER = "acct_3bW9JND5iKnAlOYn9u82q"
DESK = {"entry_type": "charge", "type": "furniture", "description": "Desk", "amount": 100}


def create(payload: Account, *items: Any, **more: Any) -> Any:
    keywords = {"customer_id": CUSTOMER, "due_date": date(2026, 12, 20), **more}
    if items:
        keywords["items"] = items
    return payload("invoices.create", **keywords)


def pay(payload: Account, invoice: str, amount: Any) -> Any:
    return payload(
        "transactions.create",
        type="payment",
        amount=amount,
        customer_id=CUSTOMER,
        allocations=[{"entry_type": "payment", "invoice_id": invoice}],
    )


def test_an_invoice_is_created_with_its_charges(sandbox: Sandbox, payload: Account) -> None:
    lamp = NewLineItem(entry_type=EntryType.CHARGE, amount=Decimal("14.99"), qty=Decimal(2))
    made = create(
        payload,
        DESK,
        lamp,
        {"entry_type": "charge", "amount": Decimal("-9.98"), "incurred_date": date(2026, 11, 20)},
        description="Für das Büro",
        external_uid="order-8841",
        autopay_allowed=False,
        attrs={"run": 3},
    )
    assert made.status is InvoiceStatus.UNPAID
    assert (made.total_due, made.amount_due) == (Decimal(120), Decimal(120))
    assert (made.due_date, made.external_uid) == ("2026-12-20", "order-8841")
    assert [one.total for one in made.items] == [100, Decimal("29.98"), Decimal("-9.98")]
    assert made.items[2].incurred_date == "2026-11-20"
    assert sandbox.invoice("payload", made.id).due == 120
    sent = sandbox.requests("payload")[-1]
    assert (sent.method, sent.path) == ("POST", "/invoices")
    assert sent.body.startswith(b'{"customer_id":"acct_3bW9JND5iKnAlOYn9u82q",')
    assert b'"due_date":"2026-12-20"' in sent.body
    (found,) = payload("invoices.list", external_uid="order-8841").values
    assert found.id == made.id


def test_a_draft_is_published_and_paid(sandbox: Sandbox, payload: Account) -> None:
    made = create(payload, DESK, status="draft")
    assert made.status == "draft"
    with pytest.raises(RequestRejected, match="The invoice is draft"):
        pay(payload, made.id, 100)
    changed = payload("invoices.update", made.id, status="unpaid", description="Ready")
    assert (changed.status, changed.description, changed.due_date) == (
        "unpaid",
        "Ready",
        "2026-12-20",
    )
    pay(payload, made.id, 60)
    assert payload("invoices.get", made.id).status == "partially_paid"
    pay(payload, made.id, 40)
    assert payload("invoices.get", made.id).status == "paid"
    assert [one.amount for one in sandbox.payments("payload", made.id)] == [60, 40]


def test_an_update_leaves_the_rest_alone(sandbox: Sandbox, payload: Account) -> None:
    made = create(payload, DESK, external_uid="a", attrs={"run": 3})
    changed = payload("invoices.update", made.id, due_date="2027-01-01")
    assert sandbox.requests("payload")[-1].body == b'{"due_date":"2027-01-01"}'
    assert [one.id for one in changed.items] == [one.id for one in made.items]
    before, after = made.to_dict(), changed.to_dict()
    assert {name for name in before if before[name] != after[name]} <= {"due_date", "modified_at"}


def test_a_closed_invoice_takes_nothing_more(sandbox: Sandbox, payload: Account) -> None:
    made = create(payload, DESK)
    assert payload("invoices.update", made.id, status="closed").status == "closed"
    with pytest.raises(RequestRejected, match="The invoice is closed"):
        pay(payload, made.id, 100)
    with pytest.raises(RequestRejected, match="The invoice is closed"):
        payload("line_items.create", invoice_id=made.id, entry_type="charge", amount=1)
    with pytest.raises(RequestRejected, match="The invoice is closed"):
        payload("invoices.update", made.id, status="unpaid")
    assert sandbox.invoice("payload", made.id).status == "void"


@pytest.mark.parametrize(
    ("opened", "asked"),
    [("open", "draft"), ("open", "paid"), ("paid", "closed"), ("partially_paid", "unpaid")],
)
def test_a_status_that_cannot_be_set(
    sandbox: Sandbox, payload: Account, opened: str, asked: str
) -> None:
    invoice = sandbox.open_invoice("payload", status=opened)
    before = sandbox.invoice("payload", invoice)
    with pytest.raises(RequestRejected) as caught:
        payload("invoices.update", invoice, status=asked)
    assert caught.value.code == "InvalidAttributes"
    assert sandbox.invoice("payload", invoice) == before


def test_an_id_of_ones_own_is_unique(sandbox: Sandbox, payload: Account) -> None:
    first = create(payload, DESK, external_uid="order-8841")
    with pytest.raises(RequestRejected, match="external_uid: Must be unique"):
        create(payload, DESK, external_uid="order-8841")
    other = create(payload, DESK)
    with pytest.raises(RequestRejected, match="Must be unique"):
        payload("invoices.update", other.id, external_uid="order-8841")
    assert payload("invoices.update", first.id, external_uid="order-8841").id == first.id
    payload("invoices.delete", first.id)
    assert create(payload, DESK, external_uid="order-8841").id != first.id


def test_a_lost_creation_is_found_by_ones_own_id(sandbox: Sandbox, payload: Account) -> None:
    sandbox.fault("payload", "reset_after_commit")
    with pytest.raises(OutcomeUnknown) as caught:
        create(payload, DESK, external_uid="order-8841")
    assert caught.value.reference == "order-8841"
    (found,) = payload.finish(caught.value.reconcile())["invoices.list"].values
    assert found.total_due == 100
    assert len(sandbox.invoices("payload")) == 1


def test_a_deleted_invoice_is_not_found(sandbox: Sandbox, payload: Account) -> None:
    made, kept = create(payload, DESK), create(payload, DESK)
    assert payload("invoices.delete", made.id).id == made.id
    line = made.items[0].id
    for operation, path, keywords in (
        ("invoices.get", made.id, {}),
        ("invoices.update", made.id, {"description": "x"}),
        ("invoices.delete", made.id, {}),
        ("line_items.get", line, {}),
        ("line_items.delete", line, {}),
    ):
        with pytest.raises(NotFound) as caught:
            payload(operation, path, **keywords)
        assert (caught.value.status, caught.value.code) == (404, "NotFound")
    assert [one.id for one in payload("invoices.list").values] == [kept.id]
    with pytest.raises(RequestRejected, match="There is no such invoice"):
        pay(payload, made.id, 100)


@pytest.mark.parametrize("status", ["paid", "partially_paid", "authorized"])
def test_an_invoice_with_payments_is_not_deleted(
    sandbox: Sandbox, payload: Account, status: str
) -> None:
    opened = "open" if status == "authorized" else status
    invoice = sandbox.open_invoice("payload", amount="300.00", status=opened)
    if status == "authorized":
        allocation = {"entry_type": "payment", "invoice_id": invoice}
        payload(
            "transactions.create",
            type="payment",
            amount=300,
            customer_id=CUSTOMER,
            allocations=[allocation],
            status="authorized",
        )
    with pytest.raises(RequestRejected, match="has payments"):
        payload("invoices.delete", invoice)
    assert payload("invoices.get", invoice).id == invoice


# Line items


def test_the_totals_follow_the_charges(sandbox: Sandbox, payload: Account) -> None:
    made = create(payload)
    assert (made.status, made.total_due, made.items) == ("unpaid", 0, [])
    desk = payload("line_items.create", invoice_id=made.id, **DESK)
    assert (desk.entry_type, desk.total, desk.invoice_id) == ("charge", 100, made.id)
    lamp = payload(
        "line_items.create", invoice_id=made.id, entry_type="charge", amount=Decimal("9.99"), qty=3
    )
    assert sandbox.invoice("payload", made.id).due == Decimal("129.97")
    assert payload("line_items.update", lamp.id, qty=1, description="Lamp").total == Decimal("9.99")
    assert payload("line_items.get", lamp.id).description == "Lamp"
    assert sandbox.invoice("payload", made.id).due == Decimal("109.99")
    assert payload("line_items.delete", desk.id).id == desk.id
    read = payload("invoices.get", made.id)
    assert [one.id for one in read.items] == [lamp.id]
    assert (read.status, read.total_due) == ("unpaid", Decimal("9.99"))


def test_a_charge_reopens_and_a_discount_settles(sandbox: Sandbox, payload: Account) -> None:
    made = create(payload, DESK)
    pay(payload, made.id, 100)
    more = payload("line_items.create", invoice_id=made.id, entry_type="charge", amount=20)
    assert sandbox.invoice("payload", made.id).wire_status == "partially_paid"
    discount = payload("line_items.create", invoice_id=made.id, entry_type="charge", amount=-20)
    read = payload("invoices.get", made.id)
    assert (read.status, read.amount_due) == ("paid", 0)
    payload("line_items.delete", more.id)
    assert payload("invoices.get", made.id).amount_due == -20
    payload("line_items.delete", discount.id)
    assert payload("invoices.get", made.id).amount_due == 0


def test_a_payments_line_is_its_transactions(sandbox: Sandbox, payload: Account) -> None:
    made = create(payload, DESK)
    paid = pay(payload, made.id, 100)
    (line,) = payload("line_items.list", transaction_id=paid.id).values
    assert payload("line_items.get", line.id).entry_type is EntryType.PAYMENT
    for operation, keywords in (("update", {"amount": 5}), ("delete", {})):
        with pytest.raises(RequestRejected, match="comes from its transaction"):
            payload(f"line_items.{operation}", line.id, **keywords)
    with pytest.raises(RequestRejected, match="comes from its transaction"):
        payload("line_items.create", invoice_id=made.id, entry_type="payment", amount=5)
    assert sandbox.invoice("payload", made.id).paid == 100


@pytest.mark.parametrize(
    ("keywords", "words"),
    [
        ({"customer_id": "acct_none"}, "There is no such customer"),
        ({"processing_id": "acct_none"}, "processing_id: Invalid value"),
        ({"items": [{**DESK, "entry_type": "payment"}]}, "items.entry_type: A payment's line"),
        ({"items": [DESK, {**DESK, "amount": Decimal("0.001")}]}, "items.amount: Too many"),
        ({"items": [{**DESK, "amount_type": "percentage"}]}, "items.amount_type: Only amounts"),
        ({"status": "paid"}, "status"),
    ],
)
def test_a_creation_that_is_refused(
    sandbox: Sandbox, payload: Account, keywords: dict[str, Any], words: str
) -> None:
    with pytest.raises(RequestRejected, match=words) as caught:
        create(payload, **keywords)
    assert (caught.value.status, caught.value.code) == (400, "InvalidAttributes")
    assert sandbox.invoices("payload") == []


def test_what_is_not_there(payload: Account) -> None:
    for operation, keywords in (
        ("invoices.update", {"description": "x"}),
        ("invoices.delete", {}),
        ("line_items.get", {}),
        ("line_items.update", {"amount": 1}),
        ("line_items.delete", {}),
    ):
        with pytest.raises(NotFound):
            payload(operation, "none", **keywords)
    with pytest.raises(RequestRejected, match="There is no such invoice"):
        payload("line_items.create", invoice_id="inv_none", entry_type="charge", amount=1)


@pytest.mark.parametrize(
    ("operation", "path", "keywords", "argument"),
    [
        ("invoices.create", (), {"customer_id": "a", "due_date": "20.12.2026"}, "due_date"),
        ("invoices.create", (), {"customer_id": "", "due_date": "2026-12-20"}, "customer_id"),
        ("invoices.update", ("inv_1",), {"due_date": "2026-13-01"}, "due_date"),
        ("invoices.update", ("inv_1",), {"external_uid": ""}, "external_uid"),
        ("invoices.update", ("inv_1",), {"autopay_allowed": "true"}, "autopay_allowed"),
        ("invoices.update", ("inv_1",), {"description": None}, "description"),
        ("line_items.update", ("item_1",), {"amount": 9.99}, "amount"),
        ("line_items.update", ("item_1",), {"qty": "2"}, "qty"),
        ("line_items.update", ("item_1",), {"line_number": Decimal(1)}, "line_number"),
        ("line_items.delete", ("..",), {}, "line_item_id"),
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


@pytest.mark.parametrize(
    ("item", "argument"),
    [
        ({"amount": 1}, "items[0].entry_type"),
        ({"entry_type": "charge"}, "items[0].amount"),
        ({**DESK, "amount": 1.5}, "items[0].amount"),
        ({**DESK, "quantity": 2}, "items[0].quantity"),
    ],
)
def test_an_item_that_is_refused_before_it_is_sent(
    sandbox: Sandbox, payload: Account, item: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        create(payload, item)
    assert caught.value.argument == argument
    assert sandbox.requests("payload") == []
