"""Pabbly's customers, and what they have on file."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.pabbly.models import (
    AddressRequest,
    CustomerAnswer,
    CustomerList,
    Done,
    PaymentMethodList,
)
from tests.providers.support import Account
from tests.providers.test_paging import walked

NOBODY = "5e5e2bca815f5442a4208dfe"
ADA = {"first_name": "Ada", "last_name": "Payer", "email_id": "ada@example.com"}


@pytest.fixture
def customer(pabbly: Account) -> str:
    return str(pabbly("customers.create", **ADA).data.id)


def test_a_customer_is_created_and_read(sandbox: Sandbox, pabbly: Account) -> None:
    made = pabbly(
        "customers.create",
        **ADA,
        company_name="Payers",
        is_affiliate=True,
        billing_address={"street1": "1 Main Street", "country": "US"},
        shipping_address=AddressRequest(attention="Ada", city="Springfield"),
    )
    assert isinstance(made, CustomerAnswer)
    (sent,) = sandbox.requests("pabbly")
    assert (sent.method, sent.path) == ("POST", "/customer")
    assert json.loads(sent.body)["shipping_address"] == {"attention": "Ada", "city": "Springfield"}
    read = pabbly("customers.get", made.data.id)
    assert read.data == made.data
    assert (read.data.email_id, read.data.company_name) == ("ada@example.com", "Payers")
    assert read.data.is_affiliate is True
    assert read.data.billing_address.street1 == "1 Main Street"
    assert read.data.shipping_address.attention == "Ada"
    assert sandbox.requests("pabbly")[-1].path == f"/customer/{made.data.id}"


def test_a_customer_is_found_by_email(sandbox: Sandbox, pabbly: Account, customer: str) -> None:
    found = pabbly("customers.get_by_email", email="ada@example.com")
    assert found.data.id == customer
    sent = sandbox.requests("pabbly")[-1]
    assert (sent.path, sent.query) == ("/customer", "email=ada%40example.com")
    with pytest.raises(NotFound, match="No customer found"):
        pabbly("customers.get_by_email", email="nobody@example.com")


def test_a_second_customer_with_the_same_address(
    sandbox: Sandbox, pabbly: Account, customer: str
) -> None:
    second = pabbly("customers.create", **ADA).data.id
    assert pabbly("customers.get_by_email", email="ada@example.com").data.id == second != customer
    sandbox.behaviour("pabbly").second_customer = "refuse"
    with pytest.raises(RequestRejected, match="already exists"):
        pabbly("customers.create", **ADA)
    assert len(pabbly("customers.list").data) == 2


def test_a_customer_is_changed(sandbox: Sandbox, pabbly: Account, customer: str) -> None:
    changed = pabbly(
        "customers.update",
        customer,
        phone="5550111",
        enable_affiliate="yes",
        enable_portal="no",
        billing_address={"city": "Springfield"},
    )
    sent = sandbox.requests("pabbly")[-1]
    assert (sent.method, sent.path) == ("PUT", f"/customer/{customer}")
    assert json.loads(sent.body)["enable_portal"] == "no"
    assert (changed.data.phone, changed.data.first_name) == ("5550111", "Ada")
    assert (changed.data.is_affiliate, changed.data.portal_status) == (True, False)
    assert changed.data.billing_address.city == "Springfield"
    assert pabbly("customers.get", customer).data == changed.data


def test_a_customer_is_deleted(sandbox: Sandbox, pabbly: Account, customer: str) -> None:
    gone = pabbly("customers.delete", customer)
    assert isinstance(gone, Done)
    sent = sandbox.requests("pabbly")[-1]
    assert (sent.method, sent.path) == ("DELETE", f"/customers/{customer}")
    for name, keywords in (
        ("customers.get", {}),
        ("customers.update", {"phone": "1"}),
        ("customers.delete", {}),
        ("subscriptions.create_for_customer", {"plan_id": "p"}),
    ):
        with pytest.raises(NotFound, match="No customer found"):
            pabbly(name, customer, **keywords)
    assert pabbly("customers.list").data == []


def test_customers_come_in_pages(sandbox: Sandbox, pabbly: Account) -> None:
    made = [
        pabbly("customers.create", **{**ADA, "email_id": f"{number}@example.com"}).data.id
        for number in range(3)
    ]
    listed = pabbly("customers.list", limit=2)
    assert isinstance(listed, CustomerList)
    assert [one.id for one in listed.data] == made[:0:-1]
    assert [one.id for one in walked(pabbly, "customers.list_all", limit=2)] == made[::-1]


@pytest.mark.parametrize("status", [200, 400])
def test_the_methods_on_file(sandbox: Sandbox, pabbly: Account, customer: str, status: int) -> None:
    sandbox.behaviour("pabbly").empty_list_status = status
    assert pabbly("payment_methods.list_by_customer", customer).data == []
    invoice = sandbox.open_invoice("pabbly")
    payer = pabbly("invoices.get", invoice).data.customer_id
    listed = pabbly("payment_methods.list_by_customer", payer)
    assert isinstance(listed, PaymentMethodList)
    (method,) = listed.data
    assert (method.customer_id, method.type_, method.gateway.type_) == (payer, "card", "test")
    assert [one.id for one in walked(pabbly, "payment_methods.list_all_by_customer", payer)] == [
        method.id
    ]


@pytest.mark.parametrize(
    ("name", "arguments", "keywords", "argument"),
    [
        ("customers.create", (), {**ADA, "email_id": ""}, "email_id"),
        ("customers.create", (), {**ADA, "is_affiliate": "true"}, "is_affiliate"),
        ("customers.create", (), {**ADA, "billing_address": "Main Street"}, "billing_address"),
        ("customers.create", (), {**ADA, "billing_address": {"zip": "1"}}, "billing_address.zip"),
        ("customers.get_by_email", (), {"email": ""}, "email"),
        ("customers.update", (NOBODY,), {"phone": 5550111}, "phone"),
        ("customers.update", (NOBODY,), {"enable_portal": True}, "enable_portal"),
        ("customers.list", (), {"limit": 101}, "limit"),
        ("payment_methods.list_by_customer", (NOBODY,), {"page": 0}, "page"),
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
