"""PayPal: drafts made, sent, scheduled, and listed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from paidup import (
    InvalidRequest,
    raw_response,
)
from paidup.sandbox import Sandbox
from paidup_clients.paypal.models import (
    InvoiceStatus,
    SavedInvoice,
)
from tests.providers.calls.paypal import DETAIL, ITEM
from tests.providers.support import Account, of_kind


def test_a_draft_is_made_sent_and_paid(sandbox: Sandbox, paypal: Account) -> None:
    created = paypal("invoices.create", detail=DETAIL, items=[ITEM])
    assert of_kind(created, SavedInvoice)
    assert raw_response(created).status == 201
    assert (created.rel, created.method) == ("self", "GET")
    draft = created.href.rpartition("/")[2]
    assert paypal("invoices.get", draft).status is InvoiceStatus.DRAFT
    sent = paypal("invoices.send", draft)
    assert sent.href
    assert paypal("invoices.get", draft).status is InvoiceStatus.SENT
    paypal("invoices.record_payment", draft, method="CASH")
    read = paypal("invoices.get", draft)
    assert read.status == "PAID"
    assert read.detail.reference == "order-8841"
    assert read.amount.value == "10.00"


def test_the_whole_draft_where_that_is_asked_for(sandbox: Sandbox, paypal: Account) -> None:
    created = paypal("invoices.create", detail=DETAIL, items=[ITEM], prefer="return=representation")
    assert created.status is InvoiceStatus.DRAFT
    assert created.id
    assert created.items[0].unit_amount.value == "10.00"
    assert sandbox.requests("paypal")[-1].header("prefer") == "return=representation"


def test_sending_without_telling_anybody(sandbox: Sandbox, paypal: Account) -> None:
    draft = sandbox.open_invoice("paypal", status="draft")
    paypal("invoices.send", draft, send_to_recipient=False, subject="Your invoice")
    assert paypal("invoices.get", draft).status is InvoiceStatus.UNPAID


def test_sending_needs_no_body(sandbox: Sandbox, paypal: Account) -> None:
    draft = sandbox.open_invoice("paypal", status="draft")
    paypal("invoices.send", draft)
    assert sandbox.requests("paypal")[-1].body == b""


def test_a_date_ahead_schedules(sandbox: Sandbox, paypal: Account) -> None:
    later = {**DETAIL, "invoice_date": date(2999, 1, 1)}
    created = paypal("invoices.create", detail=later, items=[ITEM])
    draft = created.href.rpartition("/")[2]
    sent = paypal("invoices.send", draft)
    assert raw_response(sent).status == 202
    assert sent.links[0].href
    assert paypal("invoices.get", draft).status is InvoiceStatus.SCHEDULED


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"detail": {}}, "detail.currency_code"),
        ({"detail": {**DETAIL, "invoice_number": "9" * 26}}, "detail.invoice_number"),
        ({"detail": {**DETAIL, "memo": "m" * 501}}, "detail.memo"),
        ({"items": [ITEM] * 101}, "items"),
        ({"items": [{**ITEM, "name": "n" * 201}]}, "items[0].name"),
        ({"items": [ITEM, {**ITEM, "quantity": 1}]}, "items[1].quantity"),
        (
            {"items": [{**ITEM, "unit_amount": {"currency_code": "USD", "value": 1.5}}]},
            "items[0].unit_amount.value",
        ),
        ({"additional_recipients": ["nobody"]}, "additional_recipients[0]"),
        ({"prefer": "a\r\nb"}, "prefer"),
    ],
)
def test_what_is_refused_of_a_draft_before_it_is_sent(
    sandbox: Sandbox, paypal: Account, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        paypal("invoices.create", **{"detail": DETAIL, "items": [ITEM], **keywords})
    assert caught.value.argument == argument
    assert sandbox.requests("paypal") == []


def test_pages(sandbox: Sandbox, paypal: Account) -> None:
    ids = [sandbox.open_invoice("paypal") for _ in range(3)]
    first = paypal("invoices.list", page=1, page_size=2, total_required=True)
    second = paypal("invoices.list", page=2, page_size=2)
    assert (first.total_items, first.total_pages) == (3, 2)
    assert sorted(one.id for one in (*first.items, *second.items)) == sorted(ids)
    assert "total_required=true" in sandbox.requests("paypal")[1].query
    with pytest.raises(InvalidRequest):
        paypal("invoices.list", page_size=101)
    # Past the end there are no items at all.
    assert not paypal("invoices.list", page=9).items
