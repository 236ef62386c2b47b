"""Pabbly's subscriptions: what they cost at once, what is recorded later, how they end."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.pabbly.models import (
    CreatedSubscription,
    CreateSubscriptionRequest,
    Done,
    SubscriptionAnswer,
    SubscriptionList,
    SubscriptionStatus,
)
from tests.providers.calls.pabbly import PLAN
from tests.providers.support import Account
from tests.providers.test_paging import walked

ADA = {"first_name": "Ada", "last_name": "Payer", "email": "ada@example.com", "plan_id": PLAN}
CARD = {"card_number": "4242424242424242", "month": "12", "year": "2030", "cvv": "987"}
NOBODY = "5e5e2bca815f5442a4208dfe"


def test_a_card_that_comes_along_is_charged(sandbox: Sandbox, pabbly: Account) -> None:
    made = pabbly(
        "subscriptions.create",
        **ADA,
        **CARD,
        gateway_type="test",
        quantity=2,
        plan_amount=Decimal("12.50"),
        street="1 Main Street",
        country="US",
    )
    assert isinstance(made, CreatedSubscription)
    sent = json.loads(sandbox.requests("pabbly")[0].body, parse_float=Decimal)
    assert (sent["plan_amount"], sent["quantity"]) == (Decimal("12.5"), 2)
    assert made.data.subscription.status is SubscriptionStatus.LIVE
    assert made.data.customer.email_id == "ada@example.com"
    assert made.data.customer.billing_address.street1 == "1 Main Street"
    assert made.data.invoice.status == "paid"
    (payment,) = sandbox.payments("pabbly", made.data.invoice.id)
    assert (payment.amount, payment.method) == (Decimal(25), "test")
    (method,) = pabbly("payment_methods.list_by_customer", made.data.customer.id).data
    assert method.gateway.type_ == "test"
    assert "4242" not in str(method.to_dict())


def test_what_is_paid_elsewhere_is_recorded_later(sandbox: Sandbox, pabbly: Account) -> None:
    made = pabbly("subscriptions.create", **ADA, gateway_type="offline").data
    assert (made.subscription.status, made.invoice.status) == ("pending", "sent")
    assert sandbox.payments("pabbly", made.invoice.id) == []
    paid = pabbly("invoices.record_payment", made.invoice.id, payment_mode="bank transfer").data
    assert paid.subscription.status == "live"
    read = pabbly("subscriptions.get", made.subscription.id)
    assert isinstance(read, SubscriptionAnswer)
    assert read.data.status == "live"
    assert read.data.activation_date
    assert sandbox.requests("pabbly")[-1].path == f"/subscription/{made.subscription.id}"


def test_a_free_one_has_no_invoice(sandbox: Sandbox, pabbly: Account) -> None:
    made = pabbly("subscriptions.create", **ADA, gateway_type="free").data
    assert made.subscription.status == "live"
    assert not made.invoice
    assert pabbly("invoices.list").data == []


def test_a_customer_there_is_subscribes_again(sandbox: Sandbox, pabbly: Account) -> None:
    invoice = sandbox.open_invoice("pabbly")
    customer = pabbly("invoices.get", invoice).data.customer_id
    (method,) = pabbly("payment_methods.list_by_customer", customer).data
    made = pabbly(
        "subscriptions.create_for_customer", customer, plan_id=PLAN, method_id=method.id
    ).data
    sent = sandbox.requests("pabbly")[-1]
    assert (sent.method, sent.path) == ("POST", f"/subscription/{customer}")
    assert (made.customer.id, made.invoice.status) == (customer, "paid")
    assert len(sandbox.payments("pabbly", made.invoice.id)) == 1
    listed = pabbly("subscriptions.list_by_customer", customer)
    assert isinstance(listed, SubscriptionList)
    newest, first = listed.data
    assert newest.id == made.subscription.id != first.id
    with pytest.raises(NotFound, match="No payment method found"):
        pabbly("subscriptions.create_for_customer", customer, plan_id=PLAN, method_id=NOBODY)
    with pytest.raises(NotFound, match="No customer found"):
        pabbly("subscriptions.create_for_customer", NOBODY, plan_id=PLAN)
    assert len(pabbly("subscriptions.list").data) == 2


@pytest.mark.parametrize(
    ("keywords", "words"),
    [
        ({"gateway_type": "stripe"}, "card_number is required"),
        ({"gateway_type": "barter"}, "gateway_type is not known"),
        ({"gateway_type": "offline", "quantity": 0}, "quantity must be at least 1"),
        ({"gateway_type": "offline", "plan_amount": 0}, "plan_amount must be above zero"),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_a_subscription_that_is_refused_leaves_nothing(
    sandbox: Sandbox, pabbly: Account, keywords: dict[str, Any], words: str, status: int
) -> None:
    sandbox.behaviour("pabbly").refusal_status = status
    with pytest.raises(RequestRejected, match=words) as caught:
        pabbly("subscriptions.create", **ADA, **keywords)
    assert caught.value.status == status
    for name in ("customers.list", "subscriptions.list", "invoices.list"):
        assert pabbly(name).data == []


def test_an_unknown_plan(sandbox: Sandbox, pabbly: Account) -> None:
    with pytest.raises(NotFound, match="No plan found"):
        pabbly("subscriptions.create", **{**ADA, "plan_id": NOBODY}, gateway_type="offline")
    assert pabbly("subscriptions.list", plan_id=NOBODY).data == []


def test_cancelling_now_and_at_the_end(sandbox: Sandbox, pabbly: Account) -> None:
    invoice = sandbox.open_invoice("pabbly")
    subscription = pabbly("invoices.get", invoice).data.subscription_id
    later = pabbly("subscriptions.cancel", subscription, cancel_at_end=True)
    assert isinstance(later, Done)
    sent = sandbox.requests("pabbly")[-1]
    assert (sent.method, sent.path) == ("POST", f"/subscription/{subscription}/cancel")
    assert sent.body == b'{"cancel_at_end":true}'
    assert pabbly("subscriptions.get", subscription).data.status == "nonrenewing"
    pabbly("subscriptions.cancel", subscription, cancel_at_end=False)
    ended = pabbly("subscriptions.get", subscription).data
    assert ended.status == "cancelled"
    assert ended.canceled_date
    with pytest.raises(RequestRejected, match="already cancelled"):
        pabbly("subscriptions.cancel", subscription, cancel_at_end=False)
    with pytest.raises(NotFound, match="No subscription found"):
        pabbly("subscriptions.cancel", NOBODY, cancel_at_end=False)
    # What is owed stays owed, and paying it revives nothing.
    paid = pabbly("invoices.record_payment", invoice, payment_mode="cash").data
    assert (paid.invoice.status, paid.subscription.status) == ("paid", "cancelled")


def test_filters_and_pages(sandbox: Sandbox, pabbly: Account) -> None:
    made = [sandbox.open_invoice("pabbly") for _ in range(3)]
    pabbly("invoices.record_payment", made[0], payment_mode="cash")
    live = pabbly("invoices.get", made[0]).data
    assert [one.id for one in pabbly("subscriptions.list", status="live").data] == [
        live.subscription_id
    ]
    assert len(pabbly("subscriptions.list", billing_cycle="lifetime", billing_period="m").data) == 3
    for nothing in ({"billing_cycle": "onetime"}, {"billing_period": "y"}, {"product_id": NOBODY}):
        assert pabbly("subscriptions.list", **nothing).data == []
    assert len(walked(pabbly, "subscriptions.list_all", limit=2)) == 3
    one = walked(pabbly, "subscriptions.list_all_by_customer", live.customer_id, status="live")
    assert [each.id for each in one] == [live.subscription_id]
    assert pabbly("subscriptions.list_by_customer", NOBODY).data == []


def test_card_data_are_not_shown(sandbox: Sandbox, pabbly: Account) -> None:
    given = {**ADA, **CARD, "gateway_type": "barter"}
    shown = repr(CreateSubscriptionRequest(**given))
    with pytest.raises(RequestRejected) as caught:
        pabbly("subscriptions.create", **given)
    for text in (shown, str(caught.value), repr(caught.value)):
        assert "4242424242424242" not in text
        assert "987" not in text


@pytest.mark.parametrize(
    ("name", "arguments", "keywords", "argument"),
    [
        ("subscriptions.create", (), {**ADA, "gateway_type": ""}, "gateway_type"),
        ("subscriptions.create", (), {**ADA, "gateway_type": "test", "quantity": "1"}, "quantity"),
        (
            "subscriptions.create",
            (),
            {**ADA, "gateway_type": "test", "plan_amount": 12.5},
            "plan_amount",
        ),
        ("subscriptions.create_for_customer", (NOBODY,), {"plan_id": ""}, "plan_id"),
        ("subscriptions.cancel", (NOBODY,), {"cancel_at_end": "false"}, "cancel_at_end"),
        ("subscriptions.cancel", (NOBODY,), {"cancel_at_end": None}, "cancel_at_end"),
        ("subscriptions.list", (), {"limit": 101}, "limit"),
        ("subscriptions.list_by_customer", (NOBODY,), {"limit": 0}, "limit"),
        ("subscriptions.get", ("a/../b",), {}, "subscription_id"),
        ("subscriptions.create_for_customer", ("..",), {"plan_id": PLAN}, "customer_id"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox,
    pabbly: Account,
    name: str,
    arguments: tuple[str, ...],
    keywords: dict[str, Any],
    argument: str,
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        pabbly(name, *arguments, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("pabbly") == []
