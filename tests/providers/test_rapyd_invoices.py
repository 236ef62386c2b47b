"""Rapyd's invoices from draft to their end, each step and each refusal."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    InvalidRequest,
    InvalidState,
    NotFound,
    OutcomeUnknown,
    RequestRejected,
    raw_response,
)
from paidup.sandbox import Sandbox
from paidup_clients.rapyd.models import (
    BillingReason,
    InvoiceAnswer,
    InvoiceLine,
    InvoiceStatus,
    NextAction,
)
from tests.providers.support import Account, of_kind

CUSTOMER = "cus_00000000000000000000000000000001"
UNKNOWN = "invoice_90be94b2416dfb41b7458ad551e62e0"
DRAFT = {"billing": "pay_automatically", "customer": CUSTOMER, "currency": "USD"}
#: What is done to an invoice, and the states it can be done in.
STEPS = {
    "invoices.update": {"draft"},
    "invoices.delete": {"draft"},
    "invoices.finalize": {"draft"},
    "invoices.void": {"open", "uncollectible"},
    "invoices.mark_uncollectible": {"open"},
}
REFUSALS = {
    "invoices.update": "ERROR_UPDATE_NOT_DRAFT_INVOICE",
    "invoices.delete": "ERROR_DELETE_NOT_DRAFT_INVOICE",
    "invoices.finalize": "ERROR_UPDATE_NOT_DRAFT_INVOICE",
    "invoices.void": "ERROR_VOID_NOT_UNCOLLECTIBLE_OR_OPEN_INVOICE",
    "invoices.mark_uncollectible": "ERROR_MARK_UNCOLLECTIBLE_NOT_OPEN_INVOICE",
}


def test_from_a_draft_of_nothing_to_a_paid_invoice(sandbox: Sandbox, rapyd: Account) -> None:
    created = rapyd(
        "invoices.create",
        **DRAFT,
        description="October",
        days_until_due=14,
        metadata={"order": "8841", "10": "ten", "2": Decimal("2.50")},
        statement_descriptor="ACME OCTOBER",
        tax_percent=Decimal("8.875"),
    )
    assert of_kind(created, InvoiceAnswer)
    draft = created.data
    assert (draft.status, draft.total, draft.lines) == (InvoiceStatus.DRAFT, 0, [])
    assert (draft.customer, draft.currency, draft.description) == (CUSTOMER, "USD", "October")
    assert draft.due_date - draft.created_at == 14 * 86_400
    assert draft.metadata.to_dict() == {"2": Decimal("2.5"), "10": "ten", "order": "8841"}
    (sent,) = sandbox.requests("rapyd")
    assert b'"metadata":{"2":2.5,"10":"ten","order":"8841"}' in sent.body
    assert b'"tax_percent":8.875' in sent.body

    for amount in (Decimal("100.00"), Decimal("19.99"), Decimal("-20.00")):
        rapyd(
            "invoice_items.create",
            customer=CUSTOMER,
            currency="USD",
            invoice=draft.id,
            amount=amount,
        )
    read = rapyd("invoices.get", draft.id).data
    # 8.875 percent of 99.99 is 8.8741...
    assert (read.subtotal, read.tax, read.total) == (
        Decimal("99.99"),
        Decimal("8.87"),
        Decimal("108.86"),
    )
    assert sandbox.invoice("rapyd", draft.id).amount == Decimal("108.86")

    opened = rapyd("invoices.finalize", draft.id).data
    assert (opened.status, opened.payment) == (InvoiceStatus.OPEN, None)
    paid = rapyd("invoices.pay", draft.id).data
    assert paid.status is InvoiceStatus.PAID
    (payment,) = sandbox.payments("rapyd", draft.id)
    assert payment.amount == paid.payment.amount == Decimal("108.86")


def test_a_draft_is_changed(sandbox: Sandbox, rapyd: Account) -> None:
    draft = sandbox.open_invoice("rapyd", amount="200.00", status="draft")
    changed = rapyd(
        "invoices.update",
        draft,
        due_date=1_800_000_000,
        metadata={"order": "8842"},
        tax_percent=Decimal("0.0001"),
        payment_fields={"descriptor": "x"},
    ).data
    assert (changed.due_date, changed.metadata["order"]) == (1_800_000_000, "8842")
    # A hundredth of a percent of a percent comes to nothing.
    assert (changed.tax_percent, changed.tax, changed.total) == (Decimal("0.0001"), 0, 200)
    again = rapyd("invoices.update", draft, tax_percent=19).data
    assert (again.tax, again.total, again.due_date) == (38, 238, 1_800_000_000)
    assert sandbox.invoice("rapyd", draft).due == 238


def test_an_update_of_nothing_sends_no_body(sandbox: Sandbox, rapyd: Account) -> None:
    draft = sandbox.open_invoice("rapyd", status="draft")
    assert rapyd("invoices.update", draft).data.status == "draft"
    (sent,) = sandbox.requests("rapyd")
    # An empty object would be signed as nothing.
    assert sent.body == b""


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("status", ["draft", "open", "paid", "void", "uncollectible"])
def test_each_step_in_each_state(sandbox: Sandbox, rapyd: Account, step: str, status: str) -> None:
    invoice = sandbox.open_invoice("rapyd", status=status)
    if status in STEPS[step]:
        result = rapyd(step, invoice).data
        if step == "invoices.delete":
            assert (result.id, result.deleted) == (invoice, True)
            return
        ends = {"invoices.finalize": "open", "invoices.void": "void"}
        ends |= {"invoices.update": "draft", "invoices.mark_uncollectible": "uncollectible"}
        assert result.status == sandbox.invoice("rapyd", invoice).wire_status == ends[step]
        return
    with pytest.raises(InvalidState) as caught:
        rapyd(step, invoice)
    assert (caught.value.status, caught.value.code) == (400, REFUSALS[step])
    assert sandbox.invoice("rapyd", invoice).wire_status == status
    assert sandbox.requests("rapyd")[-1].executed is False


@pytest.mark.parametrize("step", STEPS)
def test_each_step_of_an_invoice_there_is_not(sandbox: Sandbox, rapyd: Account, step: str) -> None:
    with pytest.raises(NotFound) as caught:
        rapyd(step, UNKNOWN)
    assert caught.value.status == 400
    with pytest.raises(NotFound):
        rapyd("invoices.list_lines", UNKNOWN)


def test_a_deleted_invoice_is_gone_or_shown(sandbox: Sandbox, rapyd: Account) -> None:
    gone, shown = (sandbox.open_invoice("rapyd", status="draft") for _ in range(2))
    item = rapyd("invoices.list_lines", gone).data[0].invoice_item
    rapyd("invoices.delete", gone)
    assert sandbox.invoice("rapyd", gone).status == "void"
    with pytest.raises(NotFound):
        rapyd("invoices.get", gone)
    with pytest.raises(NotFound):
        rapyd("invoices.pay", gone)
    with pytest.raises(NotFound):
        rapyd("invoice_items.get", item)
    assert [one.id for one in rapyd("invoices.list").data] == [shown]
    sandbox.behaviour("rapyd").deleted_readable = True
    assert rapyd("invoices.get", gone).data.status is InvoiceStatus.DELETED
    with pytest.raises(NotFound) as caught:
        rapyd("invoices.delete", gone)
    assert caught.value.code == "ERROR_DELETE_INVOICE"


def test_a_lost_deletion_is_repeated_and_stays_in_doubt(sandbox: Sandbox, rapyd: Account) -> None:
    draft = sandbox.open_invoice("rapyd", status="draft")
    sandbox.fault("rapyd", "reset_after_commit", operation="invoices.delete")
    with pytest.raises(OutcomeUnknown, match="deleted before") as caught:
        rapyd("invoices.delete", draft)
    assert caught.value.attempts == 2
    assert sandbox.invoice("rapyd", draft).wire_status == "deleted"
    # Reading it tells: it is gone.
    with pytest.raises(NotFound):
        rapyd.finish(caught.value.reconcile())
    other = sandbox.open_invoice("rapyd", status="draft")
    sandbox.fault("rapyd", "reset_before_commit", operation="invoices.delete")
    assert raw_response(rapyd("invoices.delete", other)).attempts == 2


@pytest.mark.parametrize(
    ("outcome", "status", "action"),
    [
        ("succeeded", "paid", NextAction.NOT_APPLICABLE),
        ("action_required", "open", NextAction.THREE_D_VERIFICATION),
        ("failed", "open", NextAction.NOT_APPLICABLE),
        ("declined", "open", NextAction.NOT_APPLICABLE),
    ],
)
def test_finalizing_may_charge(
    sandbox: Sandbox, rapyd: Account, outcome: Any, status: str, action: NextAction
) -> None:
    sandbox.behaviour("rapyd").finalize_charges = True
    sandbox.behaviour("rapyd").charge = outcome
    draft = sandbox.open_invoice("rapyd", status="draft")
    result = rapyd("invoices.finalize", draft).data
    assert (result.status, result.payment.next_action) == (status, action)
    (payment,) = sandbox.payments("rapyd", draft)
    if outcome in ("failed", "declined"):
        sandbox.behaviour("rapyd").charge = "succeeded"
        assert rapyd("invoices.pay", draft).data.status == "paid"
        return
    # Paying now would charge twice; each state has its code.
    with pytest.raises(InvalidState) as caught:
        rapyd("invoices.pay", draft)
    codes = {"paid": "ERROR_UPDATE_NOT_DRAFT_INVOICE", "open": "ERROR_PAY_INVOICE_PAYMENT_PENDING"}
    assert caught.value.code == codes[status]
    assert sandbox.payments("rapyd", draft) == [payment]


def test_finalizing_charges_nobody_who_is_to_be_sent_an_invoice(
    sandbox: Sandbox, rapyd: Account
) -> None:
    sandbox.behaviour("rapyd").finalize_charges = True
    sent = rapyd("invoices.create", **{**DRAFT, "billing": "send_invoice"}).data
    rapyd("invoice_items.create", customer=CUSTOMER, currency="USD", invoice=sent.id, amount=5)
    assert rapyd("invoices.finalize", sent.id).data.payment is None
    assert sandbox.payments("rapyd", sent.id) == []


def test_lines_and_a_preview(sandbox: Sandbox, rapyd: Account) -> None:
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoices.get_upcoming", customer=CUSTOMER, currency="USD")
    assert caught.value.code == "INVALID_SUBSCRIPTION_TRIAL_END"
    sandbox.behaviour("rapyd").empty_upcoming = True
    assert rapyd("invoices.get_upcoming", customer=CUSTOMER, currency="USD").data.total == 0
    for currency, amount in (("USD", 10), ("EUR", 70), ("USD", 5)):
        rapyd("invoice_items.create", customer=CUSTOMER, currency=currency, amount=amount)
    preview = rapyd("invoices.get_upcoming", customer=CUSTOMER, currency="USD").data
    assert (preview.total, preview.billing_reason) == (15, BillingReason.UPCOMING)
    assert not preview.id
    lines = rapyd("invoices.list_upcoming_lines", customer=CUSTOMER, currency="USD").data
    assert all(of_kind(one, InvoiceLine) for one in lines)
    assert lines == preview.lines
    # The next invoice in that currency takes them over, and the preview is empty again.
    invoice = rapyd("invoices.create", **DRAFT).data
    assert (invoice.total, [one.id for one in invoice.lines]) == (15, [one.id for one in lines])
    assert rapyd("invoices.list_lines", invoice.id).data == invoice.lines
    assert rapyd("invoices.get_upcoming", customer=CUSTOMER, currency="USD").data.total == 0
    assert rapyd("invoices.get_upcoming", customer=CUSTOMER, currency="EUR").data.total == 70
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoices.get_upcoming", customer=CUSTOMER)
    assert caught.value.code == "MISSING_INVALID_PARAMETERS"


def test_a_subscription_has_one_customer_and_a_currency(sandbox: Sandbox, rapyd: Account) -> None:
    first = rapyd("invoices.create", **{**DRAFT, "currency": "EUR", "subscription": "sub_1"}).data
    assert (first.subscription, first.currency) == ("sub_1", "EUR")
    without = {name: value for name, value in DRAFT.items() if name != "currency"}
    second = rapyd("invoices.create", **without, subscription="sub_1").data
    assert second.currency == "EUR"
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoices.create", **{**DRAFT, "customer": "cus_2"}, subscription="sub_1")
    assert caught.value.code == "INVALID_INVOICE_CUSTOMER"
    with pytest.raises(RequestRejected):
        rapyd("invoices.create", **without)
    assert len(sandbox.invoices("rapyd")) == 2
    listed = rapyd("invoices.list", subscription="sub_1", customer=CUSTOMER).data
    assert {one.id for one in listed} == {first.id, second.id}


def test_an_uncollectible_invoice_may_still_be_voided(sandbox: Sandbox, rapyd: Account) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    rapyd("invoices.mark_uncollectible", invoice)
    with pytest.raises(InvalidState):
        rapyd("invoices.pay", invoice)
    assert rapyd("invoices.void", invoice).data.status is InvoiceStatus.VOID
    assert sandbox.invoice("rapyd", invoice).due == 0


@pytest.mark.parametrize(
    ("operation", "keywords", "argument"),
    [
        ("invoices.create", {"statement_descriptor": "x" * 23}, "statement_descriptor"),
        ("invoices.create", {"tax_percent": 101}, "tax_percent"),
        ("invoices.create", {"tax_percent": -1}, "tax_percent"),
        ("invoices.create", {"tax_percent": 8.5}, "tax_percent"),
        ("invoices.create", {"days_until_due": "30"}, "days_until_due"),
        ("invoices.create", {"due_date": None}, "due_date"),
        ("invoices.create", {"metadata": {"rate": 1.5}}, "metadata.rate"),
        ("invoices.create", {"metadata": {"id": 2**53}}, "metadata.id"),
        ("invoices.create", {"metadata": "text"}, "metadata"),
        ("invoices.create", {"customer": ""}, "customer"),
        ("invoices.get_upcoming", {"customer": ""}, "customer"),
        ("invoices.list", {"limit": 101}, "limit"),
    ],
)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox, rapyd: Account, operation: str, keywords: dict[str, Any], argument: str
) -> None:
    given = DRAFT if operation == "invoices.create" else {}
    with pytest.raises(InvalidRequest) as caught:
        rapyd(operation, **{**given, **keywords})
    assert caught.value.argument == argument
    assert sandbox.requests("rapyd") == []


@pytest.mark.parametrize(
    "keywords",
    [
        {"billing": "by_pigeon"},
        {"customer": "acct_1"},
        {"currency": "usd"},
        {"currency": "XXX"},
        {"tax_percent": Decimal("1.00001")},
    ],
)
def test_what_the_provider_refuses(
    sandbox: Sandbox, rapyd: Account, keywords: dict[str, Any]
) -> None:
    with pytest.raises(RequestRejected) as caught:
        rapyd("invoices.create", **{**DRAFT, **keywords})
    assert caught.value.code == "MISSING_INVALID_PARAMETERS"
    assert sandbox.invoices("rapyd") == []
