"""Payload v2: invoices from draft to closed, their lines, payers, and what payers pay with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    AuthenticationFailed,
    InvalidRequest,
    NotFound,
    OutcomeUnknown,
    RequestRejected,
)
from paidup.payload_v2.filters import any_of, not_equal
from paidup.sandbox import Sandbox
from paidup_clients.payload_v2.models import Invoice, InvoiceStatus, NewInvoiceItem, NewLineItem
from paidup_clients.payload_v2.models.new_invoice_item_type import NewInvoiceItemType
from tests.providers.calls.payload_v2 import CARD, LINE
from tests.providers.support import Account, Open, Requests

PAYER = {"account_id": "acct_sandboxcustomer"}
TEST_CARD = "4111111111119903"


def make(payload_v2: Account, **more: Any) -> Any:
    return payload_v2("invoices.create", **{"payer": PAYER, "items": [LINE], **more})


def test_what_is_sent(sandbox: Sandbox, payload_v2: Account) -> None:
    made = payload_v2(
        "invoices.create",
        payer=PAYER,
        biller={"account_id": "acct_sandboxprocessing"},
        due_date=date(2026, 12, 20),
        items=[
            NewInvoiceItem(
                type_=NewInvoiceItemType.LINE_ITEM, line_item=NewLineItem(value=Decimal("29.90"))
            )
        ],
        status="open",
    )
    assert isinstance(made, Invoice)
    assert made.status is InvoiceStatus.UNPAID
    assert made.due_date == "2026-12-20"
    (sent,) = sandbox.requests("payload_v2")
    assert (sent.method, sent.path) == ("POST", "/invoices")
    assert sent.header("x-api-version") == "v2.0"
    assert sent.header("content-type") == "application/json"
    assert sent.body == (
        b'{"payer":{"account_id":"acct_sandboxcustomer"},'
        b'"biller":{"account_id":"acct_sandboxprocessing"},"due_date":"2026-12-20",'
        b'"items":[{"type":"line_item","line_item":{"value":29.9}}],"status":"open"}'
    )


def test_reads_ask_for_version_2_too(sandbox: Sandbox, payload_v2: Account) -> None:
    payload_v2("invoices.list")
    changed = payload_v2.with_options(headers={"X-Tenant": "north"})
    changed("invoices.list")
    assert {one.header("x-api-version") for one in sandbox.requests("payload_v2")} == {"v2.0"}


def test_a_draft_is_published_and_closed(payload_v2: Account) -> None:
    made = make(payload_v2, status="draft")
    assert made.status == "draft"
    published = payload_v2("invoices.update", made.id, status="open", due_date=date(2027, 1, 31))
    assert (published.status, published.due_date) == ("unpaid", "2027-01-31")
    assert published.totals.balance_due == Decimal("29.99")
    assert published.items[0].id == made.items[0].id
    # Publishing again changes nothing.
    assert payload_v2("invoices.update", made.id, status="open").status == "unpaid"
    assert payload_v2("invoices.update", made.id, status="closed").status == "closed"
    with pytest.raises(RequestRejected, match="The invoice is closed") as caught:
        payload_v2("invoices.update", made.id, status="closed")
    assert (caught.value.status, caught.value.code) == (400, "InvalidAttributes")
    assert payload_v2("invoices.get", made.id).status == "closed"


def test_without_a_status_either_may_come(sandbox: Sandbox, payload_v2: Account) -> None:
    assert make(payload_v2).status == "unpaid"
    sandbox.behaviour("payload_v2").new_invoice_status = "draft"
    assert make(payload_v2).status == "draft"


def test_lines_make_the_balance(payload_v2: Account) -> None:
    invoice = make(payload_v2).id
    added = payload_v2(
        "invoice_items.create",
        invoice_id=invoice,
        type="line_item",
        line_item={"value": Decimal("-9.99")},
        description="Discount",
    )
    assert payload_v2("invoices.get", invoice).totals.balance_due == 20
    changed = payload_v2(
        "invoice_items.update", added.id, line_item={"value": Decimal("-4.99")}, attrs={"a": "b"}
    )
    assert changed.line_item.value == Decimal("-4.99")
    assert changed.description == "Discount"
    assert changed.attrs.additional_properties == {"a": "b"}
    assert payload_v2("invoices.get", invoice).totals.balance_due == 25
    listed = payload_v2("invoice_items.list", invoice_id=invoice).values
    assert [one.type_ for one in listed] == ["line_item", "line_item"]
    assert [one.invoice_id for one in listed] == [invoice, invoice]
    payload_v2("invoice_items.delete", added.id)
    with pytest.raises(NotFound):
        payload_v2("invoice_items.get", added.id)
    assert payload_v2("invoices.get", invoice).totals.balance_due == Decimal("29.99")


def test_lines_cannot_undo_what_is_paid(payload_v2: Account) -> None:
    invoice = make(payload_v2)
    (line,) = invoice.items
    part = {"invoice_id": invoice.id, "amount": Decimal(20), "external_payment": True}
    payload_v2("payment_allocations.create", **part)
    with pytest.raises(RequestRejected, match="already paid"):
        payload_v2("invoice_items.update", line.id, line_item={"value": Decimal(10)})
    with pytest.raises(RequestRejected, match="already paid"):
        payload_v2("invoice_items.delete", line.id)
    assert payload_v2("invoice_items.get", line.id).line_item.value == Decimal("29.99")
    # Lowered to what is paid, it is paid.
    payload_v2("invoice_items.update", line.id, line_item={"value": Decimal(20)})
    assert payload_v2("invoices.get", invoice.id).status == "paid"
    for name, arguments, keywords in (
        ("invoice_items.create", (), {"invoice_id": invoice.id, **LINE}),
        ("invoice_items.update", (line.id,), {"description": "x"}),
        ("invoice_items.delete", (line.id,), {}),
        ("invoices.update", (invoice.id,), {"description": "x"}),
    ):
        with pytest.raises(RequestRejected, match="The invoice is paid"):
            payload_v2(name, *arguments, **keywords)


def test_a_deleted_invoice_is_gone(payload_v2: Account) -> None:
    kept, gone = make(payload_v2).id, make(payload_v2).id
    payload_v2("invoices.delete", gone)
    for name in ("invoices.get", "invoices.delete"):
        with pytest.raises(NotFound) as caught:
            payload_v2(name, gone)
        assert (caught.value.status, caught.value.code) == (404, "NotFound")
    assert [one.id for one in payload_v2("invoices.list").values] == [kept]
    with pytest.raises(RequestRejected, match="no such invoice"):
        payload_v2("invoice_items.create", invoice_id=gone, **LINE)


def test_an_invoice_with_payments_is_not_deleted(payload_v2: Account) -> None:
    invoice = make(payload_v2).id
    part = {"invoice_id": invoice, "amount": Decimal(1), "external_payment": True}
    payload_v2("payment_allocations.create", **part)
    with pytest.raises(RequestRejected, match="has payments"):
        payload_v2("invoices.delete", invoice)
    assert payload_v2("invoices.get", invoice).status == "partially_paid"


@pytest.mark.parametrize("resource", ["invoices", "invoice_items", "payment_allocations"])
def test_a_deletion_whose_answer_is_lost_is_repeated_and_unknown(
    sandbox: Sandbox, payload_v2: Account, resource: str
) -> None:
    invoice = make(payload_v2)
    if resource == "payment_allocations":
        part = {"invoice_id": invoice.id, "amount": Decimal(1), "external_payment": True}
        invoice = payload_v2("payment_allocations.create", **part)
    victim = invoice.items[0].id if resource == "invoice_items" else invoice.id
    sent = Requests(sandbox, "payload_v2", f"{resource}.delete")
    sandbox.fault("payload_v2", "reset_after_commit", operation=f"{resource}.delete")
    with pytest.raises(OutcomeUnknown) as caught:
        payload_v2(f"{resource}.delete", victim)
    assert caught.value.status == 404
    assert len(sent.received()) == 2
    assert sent.executed == 1
    # The read tells.
    with pytest.raises(NotFound):
        payload_v2.finish(caught.value.reconcile())


@pytest.mark.parametrize(
    ("operation", "change"),
    [
        ("invoice_items.update", {"line_item": {"value": Decimal(5)}}),
        ("accounts.update", {"name": "Robin Buyer"}),
        ("invoices.update", {"description": "Changed"}),
    ],
)
def test_a_change_whose_answer_is_lost_is_made_again(
    sandbox: Sandbox, payload_v2: Account, operation: str, change: dict[str, Any]
) -> None:
    invoice = make(payload_v2)
    victim = {
        "invoice_items.update": invoice.items[0].id,
        "accounts.update": PAYER["account_id"],
        "invoices.update": invoice.id,
    }[operation]
    sandbox.fault("payload_v2", "reset_after_commit", operation=operation)
    made = payload_v2(operation, victim, **change)
    assert made.id == victim
    assert payload_v2(operation.replace("update", "get"), victim) == made


def test_filters(payload_v2: Account) -> None:
    other = payload_v2("accounts.create", type="customer", name="Other").id
    draft = make(payload_v2, status="draft").id
    open_one = make(payload_v2, payer={"account_id": other}).id

    def found(**filters: Any) -> list[str]:
        return [one.id for one in payload_v2("invoices.list", **filters).values]

    assert found(payer_account_id=other) == [open_one]
    assert found(status=any_of("draft", "closed")) == [draft]
    assert found(status=not_equal("draft")) == [open_one]
    assert found(biller_account_id="acct_sandboxprocessing") == [draft, open_one]
    assert found(limit=1, offset=1) == [open_one]
    bare = payload_v2("invoices.get", draft, fields=["id", "status"])
    assert (bare.id, bare.status) == (draft, "draft")
    assert not bare.totals


def test_items_may_have_to_be_asked_for(sandbox: Sandbox, payload_v2: Account) -> None:
    sandbox.behaviour("payload_v2").items_unasked = False
    invoice = make(payload_v2).id
    assert not payload_v2("invoices.get", invoice).items
    assert len(payload_v2("invoices.get", invoice, fields=["*", "items"]).items) == 1


def test_accounts(payload_v2: Account) -> None:
    made = payload_v2(
        "accounts.create",
        type="customer",
        name="Dana Payer",
        contact_details={"email": "dana@example.com", "phone_number": "2125550100"},
    )
    (found,) = payload_v2("accounts.list", contact_details_email="dana@example.com").values
    assert found == made
    payload_v2("accounts.update", made.id, contact_details={"email": "new@example.com"})
    details = payload_v2("accounts.get", made.id).contact_details
    assert (details.email, details.phone_number) == ("new@example.com", "2125550100")
    types = [one.type_ for one in payload_v2("accounts.list", type="processing").values]
    assert types == ["processing"]


def test_payment_methods(payload_v2: Account) -> None:
    made = payload_v2(
        "payment_methods.create",
        type="card",
        account_id=PAYER["account_id"],
        card=CARD,
        account_defaults={"paying": "payments"},
    )
    assert made.card.card_number == "xxxxxxxxxxxx4242"
    assert made.account_defaults.paying == "payments"
    assert payload_v2("payment_methods.get", made.id) == made
    # There is one default only.
    listed = payload_v2("payment_methods.list", account_id=PAYER["account_id"]).values
    defaults = [one.id for one in listed if one.account_defaults and one.account_defaults.paying]
    assert defaults == [made.id]
    bank = {"account_number": "123456789", "routing_number": "036001808"}
    stored = payload_v2("payment_methods.create", type="bank_account", bank_account=bank)
    assert stored.bank_account.account_number == "xxxxx6789"


@pytest.mark.parametrize(
    ("operation", "keywords", "words"),
    [
        ("invoices.create", {"payer": {"account_id": "acct_none"}}, "no such account"),
        ("invoices.create", {"payer": PAYER, "biller": PAYER}, "no such account"),
        ("invoices.create", {"payer": {**PAYER, "method_id": "pm_none"}}, "no such method"),
        (
            "invoices.create",
            {"payer": PAYER, "items": [{**LINE, "line_item": {"value": Decimal("1.001")}}]},
            "Too many decimals",
        ),
        (
            "invoices.create",
            {"payer": PAYER, "items": [{**LINE, "line_item": {"value": Decimal(-1)}}]},
            "below zero",
        ),
        ("invoices.create", {"payer": PAYER, "attrs": {"text": "x" * 250}}, "At most 255"),
        ("invoice_items.create", {"invoice_id": "inv_none", **LINE}, "no such invoice"),
        ("payment_methods.create", {"type": "card", "account_id": "acct_none"}, "no such account"),
        ("payment_methods.create", {"type": "card"}, "card: Required"),
        ("payment_methods.create", {"type": "bank_account"}, "bank_account: Required"),
        ("payment_methods.create", {"type": "card", "card": {"card_number": "12"}}, "Invalid"),
        # A word that is not known goes out, for the provider to judge.
        ("accounts.create", {"type": "processing", "name": "x"}, "type"),
    ],
)
def test_a_wrong_attribute_is_named_with_its_reason(
    payload_v2: Account, operation: str, keywords: dict[str, Any], words: str
) -> None:
    with pytest.raises(RequestRejected, match=words) as caught:
        payload_v2(operation, **keywords)
    assert (caught.value.status, caught.value.code) == (400, "InvalidAttributes")


@pytest.mark.parametrize(
    ("operation", "keywords", "argument"),
    [
        ("invoices.create", {"payer": None}, "payer"),
        ("invoices.create", {"payer": {}}, "payer.account_id"),
        ("invoices.create", {"payer": {**PAYER, "name": "x"}}, "payer.name"),
        ("invoices.create", {"payer": PAYER, "due_date": "tomorrow"}, "due_date"),
        (
            "invoices.create",
            {"payer": PAYER, "items": [{**LINE, "line_item": {"value": 1.5}}]},
            "items[0].line_item.value",
        ),
        (
            "invoices.create",
            {"payer": PAYER, "items": [{**LINE, "description": "x" * 129}]},
            "items[0].description",
        ),
        ("invoice_items.create", {"invoice_id": "", **LINE}, "invoice_id"),
        ("accounts.create", {"type": "customer", "name": ""}, "name"),
        (
            "accounts.create",
            {"type": "customer", "name": "x", "contact_details": {"phone_number": "12"}},
            "contact_details.phone_number",
        ),
        (
            "accounts.create",
            {"type": "customer", "name": "x", "contact_details": {"email": "x" * 65}},
            "contact_details.email",
        ),
        ("payment_methods.create", {"type": "card", "account_holder": "x" * 129}, "account_holder"),
        ("invoices.list", {"limit": 0}, "limit"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, payload_v2: Account, operation: str, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        payload_v2(operation, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("payload_v2") == []


def test_a_card_number_is_never_shown(payload_v2: Account) -> None:
    for wrong in ({"card_number": int(TEST_CARD)}, {"card_number": TEST_CARD, "cvc": "1"}):
        with pytest.raises(InvalidRequest) as caught:
            payload_v2("payment_methods.create", type="card", card=wrong)
        assert TEST_CARD not in f"{caught.value} {caught.value!r}"


@pytest.mark.parametrize(
    "name",
    [
        "invoices.get",
        "invoice_items.get",
        "payment_allocations.get",
        "transactions.get",
        "accounts.get",
        "payment_methods.get",
    ],
)
def test_what_is_not_found(payload_v2: Account, name: str) -> None:
    with pytest.raises(NotFound) as caught:
        payload_v2(name, "x_none")
    assert (caught.value.status, caught.value.code) == (404, "NotFound")
    assert caught.value.operation == name


def test_a_wrong_key(sandbox: Sandbox, open_account: Open) -> None:
    with pytest.raises(AuthenticationFailed) as caught:
        open_account("payload_v2", sandbox, api_key="test_secret_key_other")("invoices.list")
    assert (caught.value.status, caught.value.code) == (401, "Unauthorized")
