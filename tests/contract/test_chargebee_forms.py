"""Chargebee's lists on the wire: field first in forms, one JSON text in queries."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from paidup_clients.chargebee import models as v2
from tests.providers.support import GOOD, Open
from tests.support.scripted_server import ScriptedServer, answer

INVOICE = answer(200, {"invoice": {"id": "1"}})
#: From the fact sheet: what the official client writes.
CHARGES = b"charges[amount][0]=1000&charges[description][0]=a&charges[amount][1]=2000"

FORMS: list[tuple[str, str, tuple[str, ...], dict[str, Any], bytes]] = [
    (
        "chargebee",
        "invoices.create",
        (),
        {
            "customer_id": "c1",
            "coupon_ids": ["c1", "c2"],
            "charges": [{"amount": 1000, "description": "a"}, {"amount": 2000}],
        },
        b"customer_id=c1&coupon_ids[0]=c1&coupon_ids[1]=c2&" + CHARGES,
    ),
    (
        "chargebee_v1",
        "invoices.create",
        (),
        {"charges": [{"amount": 1000, "description": "a"}, {"amount": 2000}]},
        CHARGES,
    ),
    (
        "chargebee_v1",
        "invoices.create",
        (),
        {
            "shipping_address": {"line1": "1 High Street", "zip": "00100"},
            "addons": [{"id": "a b"}, {"id": "c", "quantity": 2}],
        },
        (
            b"shipping_address[line1]=1+High+Street&shipping_address[zip]=00100"
            b"&addons[id][0]=a+b&addons[id][1]=c&addons[quantity][1]=2"
        ),
    ),
    (
        "chargebee",
        "invoices.create_for_charge_items_and_charges",
        (),
        {
            "item_prices": [v2.NewItemPrice(item_price_id="day-USD", quantity=3, unit_price=0)],
            "charges": [v2.NewCharge(amount=5, taxable=False)],
            "discounts": [{"apply_on": "invoice_amount", "percentage": 10}],
            "create_pending_invoice": True,
        },
        (
            b"create_pending_invoice=true&item_prices[item_price_id][0]=day-USD"
            b"&item_prices[quantity][0]=3&item_prices[unit_price][0]=0"
            b"&charges[amount][0]=5&charges[taxable][0]=false"
            b"&discounts[apply_on][0]=invoice_amount&discounts[percentage][0]=10"
        ),
    ),
    (
        "chargebee",
        "invoices.apply_payments",
        ("1",),
        {"transactions": [{"id": "txn_1", "amount": 0}, {"id": "txn_2"}], "comment": "Moved"},
        (
            b"comment=Moved&transactions[id][0]=txn_1&transactions[amount][0]=0"
            b"&transactions[id][1]=txn_2"
        ),
    ),
    (
        "chargebee",
        "invoices.apply_credits",
        ("1",),
        {"credit_notes": [{"id": "CN-1"}, {"id": "CN-2"}]},
        b"credit_notes[id][0]=CN-1&credit_notes[id][1]=CN-2",
    ),
    (
        "chargebee",
        "invoices.close",
        ("1",),
        {
            "invoice_date": datetime(2025, 12, 3, 7, 0, 57, tzinfo=UTC),
            "notes_to_remove": [{"entity_type": "customer", "entity_id": "c1"}],
        },
        (
            b"invoice_date=1764745257&notes_to_remove[entity_type][0]=customer"
            b"&notes_to_remove[entity_id][0]=c1"
        ),
    ),
    (
        "chargebee",
        "invoices.record_refund",
        ("1",),
        {
            "transaction": {"payment_method": "cash", "date": 1764745257, "amount": 1995},
            "credit_note": {"reason_code": "waiver"},
        },
        (
            b"transaction[payment_method]=cash&transaction[date]=1764745257&transaction[amount]=1995"
            b"&credit_note[reason_code]=waiver"
        ),
    ),
]


@pytest.mark.parametrize(
    ("provider", "operation", "path", "keywords", "body"),
    FORMS,
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_bytes_of_a_form(
    open_account: Open,
    provider: str,
    operation: str,
    path: tuple[str, ...],
    keywords: dict[str, Any],
    body: bytes,
) -> None:
    with ScriptedServer(lambda _: INVOICE) as server:
        account = open_account(provider, **GOOD[provider], base_url=server.url)
        account(operation, *path, **keywords)
        (sent,) = server.received
    assert sent.body == body
    assert sent.header("content-type") == "application/x-www-form-urlencoded"


QUERIES: list[tuple[dict[str, Any], str]] = [
    ({"status_in": ["paid", "posted"]}, "status[in]=%5B%22paid%22%2C%22posted%22%5D"),
    ({"status_in": (v2.InvoiceStatus.PAID,)}, "status[in]=%5B%22paid%22%5D"),
    ({"id_not_in": ['a"b', "ü"]}, "id[not_in]=%5B%22a%5C%22b%22%2C%22%C3%BC%22%5D"),
    (
        {"date_between": [datetime(2020, 1, 1, tzinfo=UTC), 1_700_000_000]},
        "date[between]=%5B1577836800%2C1700000000%5D",
    ),
    ({"total_between": [-5, 5]}, "total[between]=%5B-5%2C5%5D"),
    ({"subscription_id_is_present": False}, "subscription_id[is_present]=false"),
    ({"einvoice_status_is": "success"}, "einvoice[status][is]=success"),
    ({"sort_by_asc": "date"}, "sort_by[asc]=date"),
]


@pytest.mark.parametrize(("keywords", "query"), QUERIES, ids=lambda value: str(value)[:40])
def test_the_bytes_of_a_filter(open_account: Open, keywords: Any, query: str) -> None:
    with ScriptedServer(lambda _: answer(200, {"list": []})) as server:
        account = open_account("chargebee", **GOOD["chargebee"], base_url=server.url)
        account("invoices.list", **keywords)
        (sent,) = server.received
    assert sent.target == f"/invoices?{query}"
