"""Payload: customers, their payment methods, and payment links."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.payload.models import PaymentLinkType
from tests.providers.calls.payload import CARD
from tests.providers.support import Account

CUSTOMER = "acct_3bW9JND5iKnAlOYn9u82q"
PROCESSING = "acct_sandboxprocessing"


@pytest.fixture
def kim(payload: Account) -> Any:
    return payload("customers.create", name="Kim", email="kim@payer.example", external_uid="kim-1")


def store(payload: Account, customer: str, **more: Any) -> Any:
    return payload("payment_methods.create", type="card", customer_id=customer, card=CARD, **more)


def invoice_of(payload: Account, customer: str) -> str:
    made = payload(
        "invoices.create",
        customer_id=customer,
        due_date="2026-12-20",
        items=[{"entry_type": "charge", "amount": 20}],
    )
    return str(made.id)


def pay(payload: Account, customer: str) -> Any:
    invoice = invoice_of(payload, customer)
    return payload(
        "transactions.create",
        type="payment",
        amount=20,
        customer_id=customer,
        allocations=[{"entry_type": "payment", "invoice_id": invoice}],
    )


def test_a_customer_is_found_and_changed(payload: Account, kim: Any) -> None:
    assert kim.id.startswith("acct_")
    for filters in ({"email": "kim@payer.example"}, {"external_uid": "kim-1"}, {"name": "Kim"}):
        (found,) = payload("customers.list", **filters).values
        assert found == kim
    changed = payload("customers.update", kim.id, email="new@payer.example", phone_number="1")
    assert (changed.name, changed.email, changed.phone_number) == ("Kim", "new@payer.example", "1")
    assert payload("customers.get", kim.id) == changed
    assert payload("customers.list", email="kim@payer.example").values == []


def test_a_customer_has_invoices_and_a_default_method_of_their_own(
    sandbox: Sandbox, payload: Account, kim: Any
) -> None:
    with pytest.raises(RequestRejected, match="no default payment method"):
        pay(payload, kim.id)
    card = store(payload, kim.id, default_payment_method=True)
    made = pay(payload, kim.id)
    assert (made.payment_method_id, made.customer_id) == (card.id, kim.id)
    assert len(payload("invoices.list", customer_id=kim.id).values) == 2
    assert payload("invoices.list", customer_id=CUSTOMER).values == []
    read = payload("customers.get", kim.id, fields=["*", "payment_methods"])
    assert [one.id for one in read.payment_methods] == [card.id]
    (old,) = payload("payment_methods.list", customer_id=CUSTOMER).values
    assert old.default_payment_method is True


def test_a_deleted_customer_is_not_found(payload: Account, kim: Any) -> None:
    card = store(payload, kim.id)
    payload("customers.delete", kim.id)
    for operation, path, keywords in (
        ("customers.get", kim.id, {}),
        ("customers.update", kim.id, {"name": "x"}),
        ("customers.delete", kim.id, {}),
        ("payment_methods.get", card.id, {}),
    ):
        with pytest.raises(NotFound):
            payload(operation, path, **keywords)
    with pytest.raises(NotFound):
        payload("invoices.list", customer_id=kim.id)
    with pytest.raises(RequestRejected, match="There is no such customer"):
        invoice_of(payload, kim.id)


def test_a_customer_with_invoices_is_not_deleted(payload: Account, kim: Any) -> None:
    invoice = invoice_of(payload, kim.id)
    with pytest.raises(RequestRejected, match="has invoices") as caught:
        payload("customers.delete", kim.id)
    assert caught.value.code == "BadRequest"
    payload("invoices.delete", invoice)
    assert payload("customers.delete", kim.id).id == kim.id


def test_an_id_of_ones_own_is_unique(payload: Account, kim: Any) -> None:
    with pytest.raises(RequestRejected, match="external_uid: Must be unique"):
        payload("customers.create", name="Lee", email="lee@payer.example", external_uid="kim-1")
    lee = payload("customers.create", name="Lee", email="kim@payer.example")
    with pytest.raises(RequestRejected, match="Must be unique"):
        payload("customers.update", lee.id, external_uid="kim-1")
    assert payload("customers.update", kim.id, external_uid="kim-1").id == kim.id
    assert len(payload("customers.list", email="kim@payer.example").values) == 2


def test_one_payment_method_is_the_default(payload: Account, kim: Any) -> None:
    first = store(payload, kim.id, default_payment_method=True)
    second = store(payload, kim.id)
    changed = payload("payment_methods.update", second.id, default_payment_method=True)
    assert changed.default_payment_method is True
    assert payload("payment_methods.get", first.id).default_payment_method is False
    assert pay(payload, kim.id).payment_method_id == second.id
    payload("payment_methods.update", second.id, default_payment_method=False, description="Old")
    read = payload("payment_methods.get", second.id)
    assert (read.default_payment_method, read.description) == (False, "Old")
    assert read.card.card_number == "xxxxxxxxxxxx4242"
    with pytest.raises(RequestRejected, match="no default payment method"):
        pay(payload, kim.id)


def test_a_deleted_payment_method_is_charged_no_more(payload: Account, kim: Any) -> None:
    card = store(payload, kim.id, default_payment_method=True)
    made = pay(payload, kim.id)
    assert payload("payment_methods.delete", card.id).id == card.id
    with pytest.raises(NotFound):
        payload("payment_methods.get", card.id)
    with pytest.raises(NotFound):
        payload("payment_methods.update", card.id, description="x")
    with pytest.raises(RequestRejected, match="no default payment method"):
        pay(payload, kim.id)
    with pytest.raises(RequestRejected, match="There is no such method"):
        payload("transactions.create", type="payment", amount=1, payment_method_id=card.id)
    assert payload("transactions.get", made.id).payment_method.id == card.id


def test_a_link_asks_for_what_is_due(sandbox: Sandbox, payload: Account) -> None:
    invoice = sandbox.open_invoice("payload", amount="300.00")
    made = payload("payment_links.create", invoice_id=invoice, type=PaymentLinkType.ONE_TIME)
    assert (made.amount, made.status, made.type_) == (300, "active", "one_time")
    assert made.url
    payload(
        "transactions.create",
        type="payment",
        amount=100,
        customer_id=CUSTOMER,
        allocations=[{"entry_type": "payment", "invoice_id": invoice}],
    )
    assert payload("payment_links.get", made.id).amount == 200
    (found,) = payload("payment_links.list", invoice_id=invoice).values
    assert found.id == made.id
    with pytest.raises(RequestRejected, match="It is the invoice's balance"):
        payload("payment_links.update", made.id, amount=5)
    payload("payment_links.delete", made.id)
    with pytest.raises(NotFound):
        payload("payment_links.get", made.id)
    assert payload("invoices.get", invoice).amount_due == 200


def test_a_link_for_an_amount(payload: Account) -> None:
    made = payload(
        "payment_links.create",
        type="reusable",
        description="Donation",
        processing_id=PROCESSING,
        amount_editable=True,
    )
    assert (made.amount, made.amount_editable, made.type_) == (None, True, "reusable")
    changed = payload("payment_links.update", made.id, amount=Decimal("10.50"))
    assert (changed.amount, changed.description) == (Decimal("10.50"), "Donation")
    (found,) = payload("payment_links.list", type="reusable", status="active").values
    assert found == changed


@pytest.mark.parametrize(
    ("operation", "keywords", "words"),
    [
        ("payment_links.create", {"description": "x"}, "processing_id: is required"),
        ("payment_links.create", {"processing_id": PROCESSING}, "description: is required"),
        ("payment_links.create", {"invoice_id": "inv_none"}, "There is no such invoice"),
        ("payment_links.create", {"customer_id": "acct_none"}, "There is no such customer"),
        (
            "payment_links.create",
            {"description": "x", "processing_id": PROCESSING, "amount": -1},
            "amount: Invalid value",
        ),
        (
            "payment_methods.create",
            {"type": "card", "customer_id": "acct_none"},
            "no such customer",
        ),
        (
            "customers.create",
            {"name": "a", "email": "b", "primary_processing_id": "acct_none"},
            "primary_processing_id: Invalid value",
        ),
    ],
)
def test_creations_that_are_refused(
    payload: Account, operation: str, keywords: dict[str, Any], words: str
) -> None:
    resource = operation.partition(".")[0]
    before = payload(f"{resource}.list").values
    with pytest.raises(RequestRejected, match=words) as caught:
        payload(operation, **keywords)
    assert caught.value.code == "InvalidAttributes"
    assert payload(f"{resource}.list").values == before


@pytest.mark.parametrize("resource", ["customers", "payment_links", "payment_methods"])
def test_what_is_not_there(payload: Account, resource: str) -> None:
    for operation, keywords in (("get", {}), ("update", {"description": "x"}), ("delete", {})):
        with pytest.raises(NotFound) as caught:
            payload(f"{resource}.{operation}", "none", **keywords)
        assert caught.value.operation == f"{resource}.{operation}"


@pytest.mark.parametrize(
    ("operation", "path", "keywords", "argument"),
    [
        ("customers.create", (), {"name": "", "email": "a@b.example"}, "name"),
        ("customers.create", (), {"name": "a", "email": ""}, "email"),
        ("customers.create", (), {"name": "a", "email": "b", "attrs": {"x": 1.5}}, "attrs.x"),
        ("customers.update", ("acct_1",), {"keep_active": True}, None),
        ("customers.get", ("../invoices",), {}, "customer_id"),
        ("payment_links.create", (), {"amount": 10.5}, "amount"),
        ("payment_links.create", (), {"amount_editable": 1}, "amount_editable"),
        ("payment_methods.update", ("pm_1",), {"default_payment_method": "yes"}, "default"),
        ("payment_methods.update", ("pm_1",), {"billing_address": {"zip": "1"}}, "billing_address"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox,
    payload: Account,
    operation: str,
    path: tuple[str, ...],
    keywords: dict[str, Any],
    argument: str | None,
) -> None:
    # An argument there is not is Python's own refusal.
    with pytest.raises(InvalidRequest if argument else TypeError) as caught:
        payload(operation, *path, **keywords)
    assert (argument or "keep_active") in str(caught.value)
    assert sandbox.requests("payload") == []
