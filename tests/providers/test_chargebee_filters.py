"""Chargebee v2: every filter of the lists, typed, and what it lets through."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from paidup import InvalidRequest
from paidup.core.operation import Field
from paidup.sandbox import Sandbox
from tests.providers.calls.chargebee import NEW
from tests.providers.support import Account, operations

LISTS = ("invoices.list", "transactions.list")
HOUR = 3600


def good_value(field: Field) -> Any:
    """A value that the checks let through."""
    if field.kind == "array":
        assert field.item is not None
        return [good_value(field.item)] * (field.min_items or 1)
    if field.argument.startswith("sort_by"):
        return "date"
    words = {
        "status": "success" if "transactions" in field.name else "paid",
        "price_type": "tax_exclusive",
        "dunning_status": "stopped",
        "channel": "web",
        "type": "payment",
        "gateway": "stripe",
        "payment_method": "card",
    }
    match field.kind:
        case "integer":
            return 1_700_000_000 if field.format == "unix-time" else 5
        case "boolean":
            return True
        case "string":
            return words.get(field.name.partition("[")[0], "text")
    raise AssertionError(field.name)


def filters(operation: str) -> list[Field]:
    table = operations("chargebee")[operation]
    return [field for field in table.fields if field.name not in ("limit", "offset")]


@pytest.mark.parametrize("operation", LISTS)
def test_the_provider_knows_every_filter_there_is(chargebee: Account, operation: str) -> None:
    known = filters(operation)
    assert len(known) > 70
    for field in known:
        value = good_value(field)
        if operation == "transactions.list" and field.argument.startswith("status"):
            value = ["success"] if field.kind == "array" else "success"
        assert chargebee(operation, **{field.argument: value}).list_ is not None, field.name
    values = {
        field.argument: good_value(field)
        for field in known
        if not field.argument.startswith(("sort_by", "status"))
    }
    # All at once: nobody is customer "text" and has none.
    assert chargebee(operation, **values).list_ == []


@pytest.mark.parametrize("operation", LISTS)
def test_a_filter_of_the_wrong_kind_is_refused_before_it_is_sent(
    sandbox: Sandbox, chargebee: Account, operation: str
) -> None:
    for field in filters(operation):
        wrong: list[Any] = [1.5, None, object()]
        match field.kind:
            case "array":
                wrong += ["text", [], [1.5], [None]]
                wrong += [[good_value(field)[0]]] if field.min_items == 2 else []
            case "boolean":
                wrong += ["true", 1]
            case "integer":
                wrong += ["5", True]
                wrong += [0, 10**10] if field.minimum is not None else []
            case "string":
                wrong += [5, True]
                wrong += [""] if field.min_length else []
        for value in wrong:
            with pytest.raises(InvalidRequest) as caught:
                chargebee(operation, **{field.argument: value})
            assert str(caught.value.argument).startswith(field.argument), (field.name, value)
    assert sandbox.requests("chargebee") == []


class Shop:
    """Three invoices of one customer, an hour apart: paid, partly paid, void."""

    def __init__(self, sandbox: Sandbox, account: Account) -> None:
        self.account = account
        ids = []
        for amount in (10_000, 20_000, 30_000):
            charges = [{"amount": amount, "description": "Work"}]
            keywords = {**NEW, "charges": charges, "auto_collection": "off"}
            if amount == 20_000:
                keywords["subscription_id"] = "sub_1"
            ids.append(account("invoices.create", **keywords).invoice.id)
            sandbox.clock.advance(HOUR)
        self.paid, self.part, self.void = ids
        sandbox.open_invoice("chargebee", amount="7.00", status="posted")
        first = {"payment_method": "cash", "reference_number": "desk-1"}
        account("invoices.record_payment", self.paid, transaction=first)
        sandbox.clock.advance(HOUR)
        second = {"payment_method": "check", "reference_number": "desk-2", "amount": 5_000}
        account("invoices.record_payment", self.part, transaction=second)
        account("invoices.void", self.void)

    def listed(self, **filters: Any) -> list[str]:
        """Names of the invoices that are let through, the customer's only, the oldest first."""
        names = {self.paid: "paid", self.part: "part", self.void: "void"}
        found = self.account("invoices.list", customer_id_is="cust_8841", **filters)
        return sorted(names[entry.invoice.id] for entry in found.list_)


@pytest.fixture
def shop(sandbox: Sandbox, chargebee: Account) -> Shop:
    return Shop(sandbox, chargebee)


def test_what_the_filters_let_through(shop: Shop) -> None:
    everything = ["paid", "part", "void"]
    read = {name: shop.account("invoices.get", getattr(shop, name)).invoice for name in everything}
    dates = {name: invoice.date for name, invoice in read.items()}
    cases: list[tuple[dict[str, Any], list[str]]] = [
        ({}, everything),
        ({"status_is": "paid"}, ["paid"]),
        ({"status_is_not": "paid"}, ["part", "void"]),
        ({"status_in": ["paid", "voided"]}, ["paid", "void"]),
        ({"status_not_in": ["paid", "voided"]}, ["part"]),
        ({"id_is": shop.part}, ["part"]),
        ({"id_in": [shop.part, shop.void, "none"]}, ["part", "void"]),
        ({"id_starts_with": shop.part[:-1]}, everything),
        ({"subscription_id_is_present": True}, ["part"]),
        ({"subscription_id_is_present": False}, ["paid", "void"]),
        ({"subscription_id_is_not": "sub_1"}, ["paid", "void"]),
        ({"customer_id_in": ["cust_8841"]}, everything),
        ({"recurring_is": True}, []),
        ({"total_is": 20_000}, ["part"]),
        ({"total_is_not": 20_000}, ["paid", "void"]),
        ({"total_lt": 20_000}, ["paid"]),
        ({"total_lte": 20_000}, ["paid", "part"]),
        ({"total_gt": 20_000}, ["void"]),
        ({"total_gte": 20_000}, ["part", "void"]),
        ({"total_between": [10_000, 20_000]}, ["paid", "part"]),
        ({"amount_due_gt": 0}, ["part"]),
        ({"amount_paid_between": [1, 9_999]}, ["part"]),
        ({"date_after": dates["paid"]}, ["part", "void"]),
        ({"date_before": dates["void"]}, ["paid", "part"]),
        ({"date_between": [dates["part"], dates["void"]]}, ["part", "void"]),
        ({"date_after": datetime.fromtimestamp(dates["part"], UTC)}, ["void"]),
        ({"paid_at_after": dates["paid"]}, ["paid"]),
        ({"paid_on_after": dates["paid"]}, ["paid"]),
        ({"voided_at_after": dates["paid"]}, ["void"]),
        ({"voided_at_before": dates["paid"]}, []),
        ({"dunning_status_is_present": True}, []),
        ({"einvoice_status_is_not": "success"}, everything),
        ({"status_is": "payment_due", "total_gt": 20_000}, []),
    ]
    for keywords, names in cases:
        assert shop.listed(**keywords) == names, keywords


def test_a_day_is_one_in_utc(sandbox: Sandbox, chargebee: Account) -> None:
    invoice = sandbox.open_invoice("chargebee")
    made = chargebee("invoices.get", invoice).invoice.date
    day = made // 86_400 * 86_400
    for moment, found in ((day, 1), (day + 86_399, 1), (day + 86_400, 0), (day - 1, 0)):
        assert len(chargebee("invoices.list", date_on=moment).list_) == found


def test_lists_are_sorted(shop: Shop) -> None:
    for keywords, expected in (
        ({"sort_by_asc": "date"}, [shop.paid, shop.part, shop.void]),
        ({"sort_by_desc": "date"}, [shop.void, shop.part, shop.paid]),
    ):
        found = shop.account("invoices.list", customer_id_is="cust_8841", **keywords)
        assert [entry.invoice.id for entry in found.list_] == expected


def test_filters_hold_on_every_page_of_a_walk(shop: Shop, sandbox: Sandbox) -> None:
    before = len(sandbox.requests("chargebee"))
    walk = shop.account.client.invoices.list_all(limit=1, status_in=["paid", "payment_due"])
    if hasattr(walk, "__next__"):
        found = [entry.invoice.id for entry in walk]
    else:

        async def collect() -> list[str]:
            return [entry.invoice.id async for entry in walk]

        found = shop.account.finish(collect())
    assert sorted(found) == sorted([shop.paid, shop.part])
    sent = sandbox.requests("chargebee")[before:]
    assert len(sent) == 2
    assert all("status[in]=" in request.query for request in sent)


def test_deleted_invoices_are_listed_when_asked_for(sandbox: Sandbox, chargebee: Account) -> None:
    invoice = sandbox.open_invoice("chargebee")
    chargebee("invoices.delete", invoice)
    assert chargebee("invoices.list").list_ == []
    (entry,) = chargebee("invoices.list", include_deleted=True).list_
    assert (entry.invoice.id, entry.invoice.deleted) == (invoice, True)


def test_what_filters_let_through_of_the_transactions(shop: Shop) -> None:
    back = {"payment_method": "cash", "date": 1_700_000_000, "reference_number": "back-1"}
    shop.account("invoices.record_refund", shop.paid, transaction={**back, "amount": 100})
    cases: list[tuple[dict[str, Any], list[str]]] = [
        ({}, ["back-1", "desk-1", "desk-2"]),
        ({"type_is": "refund"}, ["back-1"]),
        ({"type_in": ["payment"], "payment_method_is": "check"}, ["desk-2"]),
        ({"reference_number_is": "desk-1"}, ["desk-1"]),
        ({"reference_number_starts_with": "desk"}, ["desk-1", "desk-2"]),
        ({"reference_number_is_present": False}, []),
        ({"amount_lt": 5_000}, ["back-1"]),
        ({"subscription_id_is": "sub_1"}, ["desk-2"]),
        ({"customer_id_is_present": True}, ["back-1", "desk-1", "desk-2"]),
        ({"date_before": 1_700_000_001}, ["back-1"]),
        ({"status_not_in": ["success"]}, []),
        ({"gateway_is": "stripe"}, []),
    ]
    for keywords, references in cases:
        found = shop.account("transactions.list", **keywords).list_
        given = sorted(entry.transaction.reference_number for entry in found)
        assert given == references, keywords
    ordered = shop.account("transactions.list", sort_by_asc="date").list_
    assert ordered[0].transaction.reference_number == "back-1"
