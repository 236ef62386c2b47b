"""Payload's filters: typed comparisons, all of them sent, and no operator by accident."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, OutcomeUnknown, Payload
from paidup.payload.filters import (
    Filter,
    all_of,
    any_of,
    at_least,
    at_most,
    contains,
    greater_than,
    less_than,
    not_equal,
)
from paidup.payload_v2 import filters as v2
from paidup.sandbox import Sandbox
from paidup_clients.payload.models import InvoiceStatus
from tests.providers.support import Account, operations
from tests.providers.test_paging import walked


@pytest.fixture
def ids(sandbox: Sandbox) -> list[str]:
    opened = [(10, "open"), (20, "paid"), (30, "partially_paid"), (40, "draft")]
    return [
        sandbox.open_invoice("payload", amount=str(amount), status=status)
        for amount, status in opened
    ]


@pytest.mark.parametrize(
    ("filters", "found", "query"),
    [
        ({"status": "unpaid"}, [0], "status=unpaid"),
        ({"status": InvoiceStatus.PAID}, [1], "status=paid"),
        ({"status": not_equal("paid")}, [0, 2, 3], "status=%21paid"),
        ({"status": any_of("unpaid", "paid")}, [0, 1], "status=unpaid%7Cpaid"),
        ({"status": contains("paid")}, [0, 1, 2], "status=%3F%2Apaid%2A"),
        ({"amount_due": 10}, [0], "amount_due=10"),
        ({"amount_due": greater_than(Decimal("10.00"))}, [2, 3], "amount_due=%3E10.00"),
        ({"amount_due": at_least(15)}, [2, 3], "amount_due=%3E%3D15"),
        ({"amount_due": less_than(15)}, [0, 1], "amount_due=%3C15"),
        ({"amount_due": at_most(10)}, [0, 1], "amount_due=%3C%3D10"),
        (
            {"amount_due": all_of(at_least(10), less_than(40))},
            [0, 2],
            "amount_due=%3E%3D10&amount_due=%3C40",
        ),
        (
            {"status": all_of(not_equal("draft"), not_equal("paid")), "amount_due": less_than(11)},
            [0],
            "status=%21draft&status=%21paid&amount_due=%3C11",
        ),
        ({"due_date": greater_than(date(2000, 1, 1))}, [0, 1, 2, 3], "due_date=%3E2000-01-01"),
        ({"due_date": less_than("2000-01-01")}, [], "due_date=%3C2000-01-01"),
        ({"created_at": at_least("2000-01-01")}, [0, 1, 2, 3], "created_at=%3E%3D2000-01-01"),
        ({"external_uid": "none"}, [], "external_uid=none"),
    ],
)
def test_what_a_filter_finds_and_sends(
    sandbox: Sandbox,
    payload: Account,
    ids: list[str],
    filters: dict[str, Any],
    found: list[int],
    query: str,
) -> None:
    listed = payload("invoices.list", **filters)
    assert [ids.index(one.id) for one in listed.values] == found
    assert sandbox.requests("payload")[-1].query == query


def test_a_walk_filters_every_page(sandbox: Sandbox, payload: Account, ids: list[str]) -> None:
    wanted = all_of(at_least(10), at_most(40))
    found = walked(payload, "invoices.list_all", limit=1, amount_due=wanted)
    assert [ids.index(one.id) for one in found] == [0, 2, 3]
    sent = [one.query for one in sandbox.requests("payload")]
    assert len(sent) == 4
    assert all("amount_due=%3E%3D10&amount_due=%3C%3D40" in query for query in sent)


@pytest.mark.parametrize(
    ("operation", "filters"),
    [
        ("customers.list", {"email": "!kim@payer.example"}),
        ("invoices.list", {"status": "unpaid|partially_paid"}),
        ("invoices.list", {"number": ">5"}),
        ("invoices.list", {"status": ["unpaid", "paid"]}),
        ("invoices.list", {"due_date": "20.11.2026"}),
        ("invoices.list", {"due_date": less_than("soon")}),
        ("invoices.list", {"amount_due": greater_than(1.5)}),
        ("invoices.list", {"amount_due": ">5"}),
        ("invoices.list", {"external_uid": ""}),
        ("line_items.list", {"type": contains("a*")}),
        ("payment_links.list", {"status": "?*a*"}),
        ("payment_methods.list", {"type": any_of("card", "!bank_account")}),
        ("transactions.list", {"order_number": "<script>"}),
        ("transactions.list", {"customer_id": None}),
    ],
)
def test_what_would_be_read_otherwise_is_refused(
    sandbox: Sandbox, payload: Account, operation: str, filters: dict[str, Any]
) -> None:
    for method in (operation, f"{operation}_all"):
        resource, _, name = method.partition(".")
        with pytest.raises(InvalidRequest) as caught:
            payload.finish(getattr(getattr(payload.client, resource), name)(**filters))
        assert caught.value.argument == next(iter(filters))
    assert sandbox.requests("payload") == []


def test_a_reference_that_no_filter_can_find_is_told_when_it_is_looked_for(
    sandbox: Sandbox, payload: Account
) -> None:
    invoice = sandbox.open_invoice("payload", amount="29.99")
    sandbox.fault("payload", "reset_after_commit")
    with pytest.raises(OutcomeUnknown) as caught:
        payload(
            "transactions.create",
            type="payment",
            amount=Decimal("29.99"),
            customer_id="acct_3bW9JND5iKnAlOYn9u82q",
            allocations=[{"entry_type": "payment", "invoice_id": invoice}],
            order_number="line 4|5",
        )
    with pytest.raises(InvalidRequest, match="any_of"):
        payload.finish(caught.value.reconcile())


@pytest.mark.parametrize(
    "name", [name for name, one in operations("payload_v2").items() if one.paging is not None]
)
def test_no_text_is_an_operator_in_v2(sandbox: Sandbox, payload_v2: Account, name: str) -> None:
    paging = {"fields", "limit", "offset", "order_by"}
    names = [one.argument for one in operations("payload_v2")[name].fields]
    for argument in set(names) - paging:
        for text in ("?*a*", "!a", ">a", "a|b", " <a"):
            with pytest.raises(InvalidRequest) as caught:
                payload_v2(name, **{argument: text})
            assert caught.value.argument == argument
    assert sandbox.requests("payload_v2") == []


def test_a_lost_charge_of_v2_is_not_looked_for_by_another_description(
    sandbox: Sandbox, payload_v2: Account
) -> None:
    invoice = sandbox.open_invoice("payload_v2", amount="29.99")
    payer = payload_v2("invoices.get", invoice).payer
    sandbox.fault("payload_v2", "reset_after_commit")
    with pytest.raises(OutcomeUnknown) as caught:
        payload_v2(
            "transactions.create",
            type="payment",
            amount=Decimal("29.99"),
            sender={"account_id": payer.account_id},
            invoice_allocations=[{"invoice_id": invoice}],
            description="line 4|5",
        )
    # It would be read as "line 4" or "5", and show that there is none.
    with pytest.raises(InvalidRequest, match="any_of"):
        payload_v2.finish(caught.value.reconcile())


def test_comparisons_in_v2(sandbox: Sandbox, payload_v2: Account) -> None:
    made = [sandbox.open_invoice("payload_v2", status=one) for one in ("open", "paid", "draft")]
    listed = payload_v2("invoices.list", status=v2.any_of("paid", "unpaid")).values
    assert [one.id for one in listed] == made[:2]
    assert sandbox.requests("payload_v2")[-1].query.startswith("status=paid%7Cunpaid")


def test_fields_are_asked_for_by_name(sandbox: Sandbox, payload: Account, ids: list[str]) -> None:
    (one,) = payload("invoices.list", fields=("amount_due",), status="unpaid").values
    assert (one.id, one.amount_due) == (ids[0], 10)
    assert not one.status
    with pytest.raises(InvalidRequest) as caught:
        payload("invoices.list", fields="amount_due")
    assert caught.value.argument == "fields"


def what_a_type_checker_sees(payload: Payload, made: Filter[str]) -> None:
    """Never run; mypy and pyright read it."""
    payload.invoices.list(status=any_of("paid", InvoiceStatus.UNPAID), number=made)
    payload.invoices.list(due_date=all_of(at_least(date(2026, 1, 1)), less_than("2027-01-01")))
    payload.invoices.list(amount_due=all_of(at_least(1), less_than(Decimal("9.5"))))
    payload.invoices.list(amount_due=greater_than(1.5))  # type: ignore[arg-type]
    payload.invoices.list(amount_due=contains("5"))  # type: ignore[arg-type]
    payload.invoices.list(status=any_of(5))  # type: ignore[arg-type]
    payload.invoices.list(status=["paid"])  # type: ignore[arg-type]
