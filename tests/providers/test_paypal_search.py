"""PayPal: searching by every filter, page by page or all at once."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from paidup import InvalidRequest, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.paypal.models import InvoiceList
from tests.providers.calls.paypal import ITEM
from tests.providers.support import Account, Requests, of_kind
from tests.providers.test_paging import walked

#: An invoice with something to find for every filter.
RARE: dict[str, Any] = {
    "detail": {
        "currency_code": "EUR",
        "reference": "order-17",
        "memo": "Ours",
        "invoice_number": "R-17",
        "invoice_date": date(2026, 1, 15),
        "payment_term": {"due_date": date(2026, 2, 15)},
    },
    "primary_recipients": [
        {
            "billing_info": {
                "business_name": "Acme",
                "name": {"given_name": "Kim", "surname": "Rare"},
                "email_address": "kim@example.com",
            }
        }
    ],
    "items": [{**ITEM, "unit_amount": {"currency_code": "EUR", "value": "17.00"}}],
}
ALWAYS = {"start": datetime(2000, 1, 1, tzinfo=UTC), "end": datetime(2999, 1, 1, tzinfo=UTC)}
NEVER = {"start": "2000-01-01T00:00:00Z", "end": "2000-12-31T23:59:59.999Z"}


def euros(lower: str, upper: str) -> dict[str, Any]:
    return {
        name: {"currency_code": "EUR", "value": value}
        for name, value in (("lower_amount", lower), ("upper_amount", upper))
    }


@pytest.fixture
def rare(sandbox: Sandbox, paypal: Account) -> str:
    """The id of the one invoice among many that the filters find; it is paid."""
    for _ in range(3):
        sandbox.open_invoice("paypal", amount="300.00")
    made = paypal("invoices.create", **RARE, prefer="return=representation")
    paypal("invoices.record_payment", made.id, method="CASH")
    return str(made.id)


@pytest.mark.parametrize(
    "filters",
    [
        {"recipient_email": "kim@example.com"},
        {"recipient_first_name": "Kim"},
        {"recipient_last_name": "Rare"},
        {"recipient_business_name": "Acme"},
        {"invoice_number": "R-17"},
        {"status": ["PAID", "CANCELLED"]},
        {"reference": "order-17"},
        {"currency_code": "EUR"},
        {"memo": "Ours"},
        {"total_amount_range": euros("17.00", "17.00")},
        {"invoice_date_range": {"start": "2026-01-15", "end": date(2026, 1, 15)}},
        {"due_date_range": {"start": "2026-02-01", "end": "2026-02-28"}},
        {"payment_date_range": ALWAYS},
        {"reference": "order-17", "memo": "Ours", "archived": False, "fields": ["id"]},
    ],
    ids=lambda filters: next(iter(filters)),
)
def test_each_filter_finds_it(
    sandbox: Sandbox, paypal: Account, rare: str, filters: dict[str, Any]
) -> None:
    found = paypal("invoices.search", **filters)
    assert of_kind(found, InvoiceList)
    assert [one.id for one in found.items] == [rare]
    assert set(json.loads(sandbox.requests("paypal")[-1].body)) == set(filters)


@pytest.mark.parametrize(
    "filters",
    [
        {"recipient_email": "robin@example.com"},
        {"invoice_number": "R-1"},
        {"status": ["CANCELLED"]},
        {"reference": "order-17", "memo": "Theirs"},
        {"currency_code": "GBP"},
        {"total_amount_range": euros("17.01", "99")},
        {"total_amount_range": euros("1", "16.99")},
        {"invoice_date_range": {"start": "2000-01-01", "end": "2000-01-31"}},
        {"due_date_range": {"start": "2026-02-16", "end": "2999-12-31"}},
        {"payment_date_range": NEVER},
        {"creation_date_range": NEVER},
        {"archived": True},
    ],
    ids=lambda filters: next(iter(filters)),
)
def test_what_does_not_fit_is_not_found(
    sandbox: Sandbox, paypal: Account, rare: str, filters: dict[str, Any]
) -> None:
    assert rare in {one.id for one in sandbox.invoices("paypal")}
    # An empty page comes without items.
    assert not paypal("invoices.search", **filters).items


def test_without_filters_there_is_no_body(sandbox: Sandbox, paypal: Account, rare: str) -> None:
    found = paypal("invoices.search", page_size=3, total_required=True)
    assert (found.total_items, found.total_pages, len(found.items)) == (4, 2, 3)
    assert found.items[0].id == rare
    request = sandbox.requests("paypal")[-1]
    assert (request.body, request.query) == (b"", "page_size=3&total_required=true")
    assert [one.method for one in found.links] == ["POST", "POST"]


def test_the_third_value_of_archived(sandbox: Sandbox, paypal: Account, rare: str) -> None:
    found = paypal("invoices.search", reference="order-17", extra_body={"archived": None})
    assert [one.id for one in found.items] == [rare]
    assert b'"archived":null' in sandbox.requests("paypal")[-1].body


def test_all_pages_of_a_search(sandbox: Sandbox, paypal: Account) -> None:
    paid = {sandbox.open_invoice("paypal", status="paid") for _ in range(7)}
    other = [sandbox.open_invoice("paypal") for _ in range(3)]
    sent = Requests(sandbox, "paypal", "invoices.search")
    yesterday = datetime.now(UTC) - timedelta(days=1)
    span = {"start": yesterday, "end": yesterday + timedelta(days=2)}
    filters = {"status": ["PAID", "DRAFT"], "creation_date_range": span}
    more = {"extra_body": {"archived": None}}
    found = [
        one.id for one in walked(paypal, "invoices.search_all", page_size=3, **filters, **more)
    ]
    assert (len(found), set(found)) == (7, paid)
    assert not set(other) & set(found)
    received = sent.received()
    assert [one.query for one in received] == [f"page={page}&page_size=3" for page in (1, 2, 3, 4)]
    assert len({one.body for one in received}) == 1
    assert json.loads(received[0].body)["archived"] is None
    assert len(walked(paypal, "invoices.search_all")) == 10
    assert sent.received()[-1].query == "page=2&page_size=100"


def test_a_page_of_a_search_is_read_again_where_its_answer_is_lost(
    sandbox: Sandbox, paypal: Account
) -> None:
    made = {sandbox.open_invoice("paypal") for _ in range(4)}
    sandbox.fault("paypal", "truncated", operation="invoices.search", times=2)
    assert {one.id for one in walked(paypal, "invoices.search_all", page_size=2)} == made


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"page": 0}, "page"),
        ({"page": 1001}, "page"),
        ({"page_size": 0}, "page_size"),
        ({"page_size": 101}, "page_size"),
        ({"page_size": "10"}, "page_size"),
        ({"status": ["PAID"] * 6}, "status"),
        ({"status": "PAID"}, "status"),
        ({"recipient_email": "e" * 255}, "recipient_email"),
        ({"recipient_first_name": "n" * 141}, "recipient_first_name"),
        ({"recipient_last_name": "n" * 141}, "recipient_last_name"),
        ({"recipient_business_name": "n" * 301}, "recipient_business_name"),
        ({"invoice_number": "9" * 26}, "invoice_number"),
        ({"reference": "r" * 121}, "reference"),
        ({"memo": "m" * 501}, "memo"),
        ({"currency_code": "EURO"}, "currency_code"),
        ({"archived": "null"}, "archived"),
        ({"total_amount_range": {}}, "total_amount_range.lower_amount"),
        ({"total_amount_range": {"lower_amount": {"currency_code": "EUR", "value": 1.5}}},
         "total_amount_range.lower_amount.value"),
        ({"invoice_date_range": {"start": "2026-02-31", "end": "2026-03-01"}},
         "invoice_date_range.start"),
        ({"due_date_range": {"start": "2026-02-01"}}, "due_date_range.end"),
        ({"payment_date_range": {"start": "2026-02-01", "end": "2026-02-02"}},
         "payment_date_range.start"),
        ({"creation_date_range": {**ALWAYS, "end": datetime(2026, 1, 1)}},  # noqa: DTZ001
         "creation_date_range.end"),
    ],
)  # fmt: skip
def test_a_search_that_is_never_sent(
    sandbox: Sandbox, paypal: Account, keywords: dict[str, Any], argument: str
) -> None:
    names = ["invoices.search"]
    if argument != "page":  # what a walk decides by itself
        names.append("invoices.search_all")
    for name in names:
        with pytest.raises(InvalidRequest) as caught:
            # A walk refuses at once, without being gone through.
            paypal(name, **keywords)
        assert caught.value.argument == argument
    assert sandbox.requests("paypal") == []


def test_a_status_nobody_knows(paypal: Account) -> None:
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.search", status=["LOST"])
    assert caught.value.code == "INVALID_PARAMETER_SYNTAX"
