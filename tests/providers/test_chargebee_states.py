"""Chargebee, both versions: making, closing, voiding and deleting invoices, and dunning."""

from __future__ import annotations

from typing import Any

import pytest

from paidup import InvalidRequest, InvalidState, NotFound, PaymentDeclined, RequestRejected
from paidup.sandbox import Sandbox
from tests.providers.calls.chargebee_v1 import NEW, PAID_AT
from tests.providers.support import Account, Open

VERSIONS = ("chargebee", "chargebee_v1")
both = pytest.mark.parametrize("provider", VERSIONS)
RECORD: dict[str, dict[str, Any]] = {
    "chargebee": {"transaction": {"payment_method": "check", "date": PAID_AT, "amount": 100}},
    "chargebee_v1": {"payment_method": "check", "paid_at": PAID_AT, "amount": 100},
}
SOURCE: dict[str, dict[str, Any]] = {
    "chargebee": {"payment_source_id": "pm_1"},
    "chargebee_v1": {},
}


def total_of(provider: str, invoice: Any) -> int:
    return int(invoice.total if provider == "chargebee" else invoice.amount)


# Making


@both
def test_a_new_invoice_waits_to_be_paid(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    made = account("invoices.create", **NEW, subscription_id="sub_1").invoice
    assert (made.status, total_of(provider, made), made.amount_due) == (
        "payment_due",
        30_000,
        30_000,
    )
    assert (made.customer_id, made.subscription_id, made.po_number) == (
        "cust_8841",
        "sub_1",
        "po-8841",
    )
    assert sandbox.payments(provider, made.id) == []
    for method, owner in (("customer", "cust_8841"), ("subscription", "sub_1")):
        (entry,) = account(f"invoices.list_by_{method}", owner).list_
        assert entry.invoice.id == made.id
        assert account(f"invoices.list_by_{method}", "somebody").list_ == []


@both
def test_auto_collection_charges_a_new_invoice_or_makes_none(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    sandbox.behaviour(provider).auto_collection = "on"
    made = account("invoices.create", **NEW).invoice
    assert made.status == "paid"
    (payment,) = sandbox.payments(provider, made.id)
    assert (payment.amount, payment.status) == (300, "succeeded")
    sandbox.behaviour(provider).first_charge = "is declined"
    with pytest.raises(PaymentDeclined) as caught:
        account("invoices.create", **NEW)
    assert caught.value.code == "payment_processing_failed"
    assert [one.id for one in sandbox.invoices(provider)] == [made.id]


@both
def test_what_is_no_invoice_is_refused(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(RequestRejected, match="param: customer_id"):
        account("invoices.create", charges=NEW["charges"])
    with pytest.raises(RequestRejected, match="no lines"):
        account("invoices.create", customer_id="cust_1")
    with pytest.raises(RequestRejected, match=r"param: charges\[amount\]\[1\]"):
        account(
            "invoices.create",
            customer_id="cust_1",
            charges=[{"amount": 1}, {"description": "free?"}],
        )
    assert sandbox.invoices(provider) == []


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"charges": []}, "charges"),
    ({"charges": {"amount": [1]}}, "charges"),
    ({"charges": [{"amount": 0}]}, "charges[0].amount"),
    ({"charges": [{"amount": 1}, {"amount": 1.5}]}, "charges[1].amount"),
    ({"charges": [{"amount": 1, "description": "d" * 251}]}, "charges[0].description"),
    ({"charges": [{"amount": 1, "price": 1}]}, "charges[0].price"),
    ({"addons": [{"id": "a", "quantity": 0}]}, "addons[0].quantity"),
    ({"customer_id": "c" * 51}, "customer_id"),
    ({"po_number": "p" * 101}, "po_number"),
    ({"shipping_address": {"zip": "z" * 21}}, "shipping_address.zip"),
]


@both
@pytest.mark.parametrize(("keywords", "argument"), WRONG)
def test_impossible_lines_are_refused_before_they_are_sent(
    sandbox: Sandbox, open_account: Open, provider: str, keywords: Any, argument: str
) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(InvalidRequest) as caught:
        account("invoices.create", **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests(provider) == []


def test_an_invoice_of_item_prices_can_be_left_pending(
    sandbox: Sandbox, chargebee: Account
) -> None:
    made = chargebee(
        "invoices.create_for_charge_items_and_charges",
        customer_id="cust_1",
        currency_code="EUR",
        net_term_days=30,
        create_pending_invoice=True,
        auto_collection="on",
        item_prices=[
            {"item_price_id": "day", "quantity": 3, "unit_price": 0},
            {"item_price_id": "hour"},
        ],
        charges=[{"amount": 500, "description": "Travel"}],
    ).invoice
    assert (made.status, made.total, made.currency_code) == ("pending", 1_500, "EUR")
    assert made.due_date - made.date == 30 * 86_400
    assert [line.entity_type for line in made.line_items] == [
        "charge_item_price",
        "charge_item_price",
        "adhoc",
    ]
    assert sandbox.payments("chargebee", made.id) == []
    closed = chargebee("invoices.close", made.id, invoice_note="Thank you").invoice
    assert closed.status == "payment_due"
    assert closed.resource_version > made.resource_version


def test_the_two_short_ways_to_an_invoice_at_v1(sandbox: Sandbox, chargebee_v1: Account) -> None:
    one = chargebee_v1(
        "invoices.charge", customer_id="cust_1", amount=700, description="Work"
    ).invoice
    assert (one.amount, one.line_items[0].description) == (700, "Work")
    two = chargebee_v1(
        "invoices.charge_addon", subscription_id="sub_1", addon_id="support", addon_quantity=2
    ).invoice
    assert (two.amount, two.line_items[0].entity_id) == (2_000, "support")
    with pytest.raises(RequestRejected, match="param: amount"):
        chargebee_v1("invoices.charge", customer_id="cust_1", description="Work")
    assert len(sandbox.invoices("chargebee_v1")) == 2


def test_lines_are_added_to_a_pending_invoice_only_at_v1(
    sandbox: Sandbox, chargebee_v1: Account
) -> None:
    pending = sandbox.open_invoice("chargebee_v1", status="draft")
    chargebee_v1("invoices.add_charge", pending, amount=500, description="Work")
    added = chargebee_v1("invoices.add_addon_charge", pending, addon_id="support").invoice
    assert (added.status, added.amount, len(added.line_items)) == ("pending", 31_500, 3)
    chargebee_v1("invoices.close", pending)
    for name, keywords in (
        ("add_charge", {"amount": 500, "description": "Work"}),
        ("add_addon_charge", {"addon_id": "support"}),
    ):
        with pytest.raises(InvalidState, match="not pending"):
            chargebee_v1(f"invoices.{name}", pending, **keywords)
    assert chargebee_v1("invoices.get", pending).invoice.amount == 31_500


# Closing


@both
def test_closing_ends_the_pending_state_once(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    pending = sandbox.open_invoice(provider, status="draft")
    with pytest.raises(InvalidState):
        account("invoices.record_payment", pending, **RECORD[provider])
    assert account("invoices.close", pending).invoice.status == "payment_due"
    with pytest.raises(InvalidState) as caught:
        account("invoices.close", pending)
    assert (caught.value.status, caught.value.code) == (409, "invalid_state_for_request")
    assert account("invoices.record_payment", pending, **RECORD[provider]).transaction.amount == 100


@both
@pytest.mark.parametrize("declined", [False, True])
def test_closing_may_charge(
    sandbox: Sandbox, open_account: Open, provider: str, declined: bool
) -> None:
    account = open_account(provider, sandbox)
    pending = sandbox.open_invoice(provider, status="draft")
    sandbox.behaviour(provider).auto_collection = "on"
    if declined:
        sandbox.decline(provider, pending)
    closed = account("invoices.close", pending).invoice
    assert closed.status == ("payment_due" if declined else "paid")
    (payment,) = sandbox.payments(provider, pending)
    assert payment.status == ("failed" if declined else "succeeded")


# Void, delete


@both
@pytest.mark.parametrize("method", ["void", "delete"])
@pytest.mark.parametrize("status", ["open", "not_paid", "draft"])
def test_what_nothing_hangs_on_can_be_ended(
    sandbox: Sandbox, open_account: Open, provider: str, method: str, status: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider, status=status)
    ended = account(f"invoices.{method}", invoice, comment="A mistake").invoice
    assert ended.amount_due == 0
    assert sandbox.invoice(provider, invoice).status == "void"
    assert sandbox.invoice(provider, invoice).wire_status == (
        "voided" if method == "void" else "deleted"
    )
    with pytest.raises(NotFound if method == "delete" else InvalidState):
        account("invoices.record_payment", invoice, **RECORD[provider])
    assert sandbox.payments(provider, invoice) == []


@both
@pytest.mark.parametrize("method", ["void", "delete"])
def test_payments_and_credits_keep_an_invoice(
    sandbox: Sandbox, open_account: Open, provider: str, method: str
) -> None:
    account = open_account(provider, sandbox)
    part = sandbox.open_invoice(provider)
    account("invoices.record_payment", part, **RECORD[provider])
    settled = sandbox.open_invoice(provider, status="paid")
    for invoice in (part, settled):
        before = sandbox.invoice(provider, invoice)
        with pytest.raises(InvalidState) as caught:
            account(f"invoices.{method}", invoice)
        assert (caught.value.status, caught.value.code) == (409, "invalid_state_for_request")
        assert sandbox.invoice(provider, invoice) == before


@both
@pytest.mark.parametrize("method", ["void", "delete"])
def test_a_failed_payment_keeps_nothing_and_one_in_progress_only_at_v2(
    sandbox: Sandbox, open_account: Open, provider: str, method: str
) -> None:
    account = open_account(provider, sandbox)
    failed, pending = sandbox.open_invoice(provider), sandbox.open_invoice(provider)
    sandbox.decline(provider, failed)
    with pytest.raises(PaymentDeclined):
        account("invoices.collect_payment", failed, **SOURCE[provider])
    sandbox.charge_outcome(provider, pending, "in_progress")
    account("invoices.collect_payment", pending, **SOURCE[provider])
    assert account(f"invoices.{method}", failed)
    if provider == "chargebee":
        with pytest.raises(InvalidState):
            account(f"invoices.{method}", pending)
    else:
        assert account(f"invoices.{method}", pending)


@both
def test_a_void_invoice_is_not_voided_again_and_can_be_deleted(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    account("invoices.void", invoice)
    with pytest.raises(InvalidState, match="voided"):
        account("invoices.void", invoice)
    assert account("invoices.delete", invoice).invoice.status == "voided"
    with pytest.raises(NotFound):
        account("invoices.delete", invoice)


def test_a_deleted_invoice_is_marked_at_v2_and_gone_at_v1(
    sandbox: Sandbox, chargebee: Account, chargebee_v1: Account
) -> None:
    marked = sandbox.open_invoice("chargebee")
    assert chargebee("invoices.delete", marked).invoice.deleted is True
    read = chargebee("invoices.get", marked).invoice
    assert (read.deleted, read.status) == (True, "payment_due")
    gone = sandbox.open_invoice("chargebee_v1")
    chargebee_v1("invoices.delete", gone)
    with pytest.raises(NotFound):
        chargebee_v1("invoices.get", gone)
    assert chargebee_v1("invoices.list").list_ == []


def test_a_site_may_ask_for_a_reason(sandbox: Sandbox, chargebee: Account) -> None:
    invoice = sandbox.open_invoice("chargebee")
    sandbox.behaviour("chargebee").void_reason = "required"
    with pytest.raises(RequestRejected, match="param: void_reason_code"):
        chargebee("invoices.void", invoice)
    voided = chargebee("invoices.void", invoice, void_reason_code="Order_Cancelled").invoice
    assert (voided.status, voided.void_reason_code) == ("voided", "Order_Cancelled")
    assert voided.voided_at is not None


# Writing off, dunning, PDF


def test_writing_off_gives_up_what_is_due(sandbox: Sandbox, chargebee: Account) -> None:
    invoice = sandbox.open_invoice("chargebee")
    chargebee("invoices.record_payment", invoice, **RECORD["chargebee"])
    result = chargebee("invoices.write_off", invoice, comment="Gone")
    assert (result.invoice.write_off_amount, result.invoice.amount_due) == (29_900, 0)
    assert (result.invoice.amount_paid, result.invoice.credits_applied) == (100, 0)
    assert result.credit_note.id
    assert len(sandbox.payments("chargebee", invoice)) == 1
    with pytest.raises(InvalidState):
        chargebee("invoices.write_off", invoice)


@both
def test_dunning_is_stopped_on_open_invoices(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    assert account("invoices.stop_dunning", invoice).invoice.dunning_status == "stopped"
    with pytest.raises(InvalidState):
        account("invoices.stop_dunning", sandbox.open_invoice(provider, status="paid"))


def test_dunning_is_paused_and_resumed_at_v2(sandbox: Sandbox, chargebee: Account) -> None:
    invoice = sandbox.open_invoice("chargebee", status="not_paid")
    with pytest.raises(TypeError):
        chargebee("invoices.pause_dunning", invoice)
    paused = chargebee("invoices.pause_dunning", invoice, expected_payment_date=PAID_AT).invoice
    assert paused.status == "not_paid"
    resumed = chargebee("invoices.resume_dunning", invoice, comment="Late").invoice
    assert resumed.dunning_status == "in_progress"
    assert resumed.resource_version > paused.resource_version


@both
def test_the_link_to_a_pdf_is_a_secret_for_an_hour(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider)
    found = account("invoices.get_pdf", invoice).download
    assert invoice in found.download_url
    assert found.download_url not in repr(found)
    made = account("invoices.get", invoice).invoice
    since = made.date if provider == "chargebee" else made.start_date
    assert 3_590 <= found.valid_till - since <= 3_660
    with pytest.raises(NotFound):
        account("invoices.get_pdf", "none")


def test_an_estimate_makes_nothing(sandbox: Sandbox, chargebee_v1: Account) -> None:
    result = chargebee_v1(
        "estimates.create_invoice",
        invoice={"customer_id": "cust_1"},
        customer={"taxability": "exempt"},
        billing_address={"country": "DE"},
        charges=[{"amount": 100, "description": "Work"}],
    )
    assert result.estimate.to_dict() == {}
    assert sandbox.invoices("chargebee_v1") == []
    (sent,) = sandbox.requests("chargebee_v1")
    assert sent.header("chargebee-idempotency-key") is None


def test_no_invoice_of_the_sandbox_has_orders(sandbox: Sandbox, chargebee_v1: Account) -> None:
    invoice = sandbox.open_invoice("chargebee_v1")
    assert chargebee_v1("invoices.list_orders", invoice).list_ == []
    with pytest.raises(NotFound):
        chargebee_v1("invoices.list_orders", "none")
