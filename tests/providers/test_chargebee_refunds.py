"""Chargebee, both versions: refunds, and the transactions they are."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paidup import InvalidRequest, InvalidState, NotFound, PaymentDeclined, RequestRejected
from paidup.sandbox import Sandbox
from tests.providers.calls.chargebee_v1 import PAID_AT
from tests.providers.support import Account, Open

VERSIONS = ("chargebee", "chargebee_v1")
both = pytest.mark.parametrize("provider", VERSIONS)
BACK: dict[str, Any] = {
    "payment_method": "bank_transfer",
    "date": PAID_AT,
    "reference_number": "back-1",
}
MEMO: dict[str, dict[str, Any]] = {"chargebee": {}, "chargebee_v1": {"memo": "Given back"}}


def paid(sandbox: Sandbox, account: Account, provider: str, *amounts: int) -> str:
    """An invoice over 300.00 that took these payments, in minor units."""
    invoice = sandbox.open_invoice(provider, amount="300.00")
    source = {"payment_source_id": "pm_1"} if provider == "chargebee" else {}
    for amount in amounts:
        account("invoices.collect_payment", invoice, amount=amount, **source)
    return invoice


def refunds(sandbox: Sandbox, provider: str, invoice: str) -> list[tuple[Decimal, str]]:
    """Amount and state of what was given back."""
    return [
        (-one.amount, one.status) for one in sandbox.payments(provider, invoice) if one.amount < 0
    ]


@both
def test_a_refund_leaves_the_invoice_paid(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = paid(sandbox, account, provider, 30_000)
    result = account("invoices.refund", invoice, refund_amount=1_000)
    assert (result.transaction.type_, result.transaction.amount) == ("refund", 1_000)
    assert result.transaction.status == "success"
    assert (result.invoice.status, result.invoice.amount_due) == ("paid", 0)
    assert refunds(sandbox, provider, invoice) == [(10, "succeeded")]
    rest = account("invoices.refund", invoice)
    assert rest.transaction.amount == 29_000
    with pytest.raises(InvalidState, match="no payment to refund") as caught:
        account("invoices.refund", invoice)
    assert (caught.value.status, caught.value.code) == (409, "invalid_state_for_request")


@both
def test_one_transaction_is_refunded_at_a_time(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = paid(sandbox, account, provider, 20_000, 10_000)
    with pytest.raises(RequestRejected, match="param: refund_amount"):
        account("invoices.refund", invoice, refund_amount=10_001)
    assert refunds(sandbox, provider, invoice) == []
    assert account("invoices.refund", invoice).transaction.amount == 10_000
    assert account("invoices.refund", invoice).transaction.amount == 20_000


@both
@pytest.mark.parametrize("status", ["open", "draft", "paid", "void"])
def test_what_took_no_payment_has_none_to_refund(
    sandbox: Sandbox, open_account: Open, provider: str, status: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = sandbox.open_invoice(provider, status=status)
    with pytest.raises(InvalidState):
        account("invoices.refund", invoice, refund_amount=1)
    with pytest.raises(InvalidState):
        account("invoices.record_refund", invoice, transaction=BACK, **MEMO[provider])
    assert sandbox.payments(provider, invoice) == []


@both
def test_a_refund_can_be_declined_or_stay_open(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    invoice = paid(sandbox, account, provider, 30_000)
    sandbox.decline(provider, invoice)
    with pytest.raises(PaymentDeclined):
        account("invoices.refund", invoice, refund_amount=1_000)
    sandbox.charge_outcome(provider, invoice, "in_progress")
    result = account("invoices.refund", invoice)
    assert (result.transaction.status, result.invoice.status) == ("in_progress", "paid")
    assert refunds(sandbox, provider, invoice) == [(10, "failed"), (300, "pending")]
    # What is under way is not given back twice.
    with pytest.raises(InvalidState):
        account("invoices.refund", invoice)
    sandbox.finish_payment(provider, result.transaction.id, "failed")
    assert account("invoices.get", invoice).invoice.status == "paid"
    assert account("invoices.refund", invoice).transaction.amount == 30_000


@both
def test_a_recorded_refund(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    invoice = paid(sandbox, account, provider, 30_000)
    result = account(
        "invoices.record_refund", invoice, transaction={**BACK, "amount": 5}, **MEMO[provider]
    )
    assert (result.transaction.type_, result.transaction.amount) == ("refund", 5)
    assert (result.transaction.date, result.transaction.reference_number) == (PAID_AT, "back-1")
    assert result.transaction.payment_method == "bank_transfer"
    assert refunds(sandbox, provider, invoice) == [(Decimal("0.05"), "succeeded")]
    with pytest.raises(RequestRejected, match=r"param: transaction\[amount\]"):
        account(
            "invoices.record_refund",
            invoice,
            transaction={**BACK, "amount": 30_000},
            **MEMO[provider],
        )
    with pytest.raises(RequestRejected, match=r"param: transaction\[payment_method\]"):
        account("invoices.record_refund", invoice, **({"memo": "x"} if MEMO[provider] else {}))
    assert len(refunds(sandbox, provider, invoice)) == 1


WRONG: list[tuple[str, str, dict[str, Any], str]] = [
    ("chargebee", "refund", {"refund_amount": 0}, "refund_amount"),
    ("chargebee", "refund", {"refund_amount": Decimal("1.5")}, "refund_amount"),
    ("chargebee", "refund", {"comment": "c" * 301}, "comment"),
    ("chargebee", "refund", {"customer_notes": "c" * 2001}, "customer_notes"),
    ("chargebee", "refund", {"credit_note": {"reason": "x"}}, "credit_note.reason"),
    ("chargebee", "record_refund", {"transaction": {"date": 1}}, "transaction.payment_method"),
    (
        "chargebee",
        "record_refund",
        {"transaction": {"payment_method": "cash"}},
        "transaction.date",
    ),
    (
        "chargebee",
        "record_refund",
        {"transaction": {**BACK, "amount": -1}},
        "transaction.amount",
    ),
    ("chargebee_v1", "refund", {"refund_amount": 0}, "refund_amount"),
    ("chargebee_v1", "refund", {"memo": "m" * 301}, "memo"),
    ("chargebee_v1", "record_refund", {"memo": "m" * 65_001}, "memo"),
    (
        "chargebee_v1",
        "record_refund",
        {"memo": "m", "transaction": {**BACK, "reference_number": "r" * 101}},
        "transaction.reference_number",
    ),
]


@pytest.mark.parametrize(("provider", "method", "keywords", "argument"), WRONG)
def test_what_is_refused_before_it_is_sent(
    sandbox: Sandbox,
    open_account: Open,
    provider: str,
    method: str,
    keywords: Any,
    argument: str,
) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(InvalidRequest) as caught:
        account(f"invoices.{method}", "inv_1", **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests(provider) == []


def test_where_a_refund_hangs(sandbox: Sandbox, chargebee: Account, chargebee_v1: Account) -> None:
    """At v2 on a credit note, which the invoice shows; at v1 on the invoice itself."""
    invoice = paid(sandbox, chargebee, "chargebee", 30_000)
    result = chargebee("invoices.refund", invoice, credit_note={"reason_code": "waiver"})
    assert result.credit_note.id
    assert len(result.invoice.linked_payments) == 1
    (note,) = chargebee("invoices.get", invoice).invoice.issued_credit_notes
    assert (note.cn_id, note.cn_total) == (result.credit_note.id, 30_000)
    assert note.cn_status == "refunded"
    (entry,) = chargebee("invoices.list_payments", invoice).list_
    assert entry.transaction.type_ == "payment"
    customer = result.invoice.customer_id
    (found,) = chargebee("transactions.list", customer_id_is=customer, type_is="refund").list_
    assert found.transaction.id == result.transaction.id

    invoice = paid(sandbox, chargebee_v1, "chargebee_v1", 30_000)
    refund = chargebee_v1("invoices.refund", invoice)
    linked = [(one.txn_type, one.txn_amount) for one in refund.invoice.linked_transactions]
    assert linked == [("payment", 30_000), ("refund", 30_000)]
    newest, payment = chargebee_v1("invoices.list_transactions", invoice).list_
    assert newest.transaction.id == refund.transaction.id
    assert newest.transaction.refunded_txn_id == payment.transaction.id
    assert [one.txn_id for one in payment.transaction.linked_refunds] == [refund.transaction.id]


# Transactions


@both
def test_transactions_of_the_site_and_of_one_owner(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    first = paid(sandbox, account, provider, 10_000)
    sandbox.clock.advance(60)
    second = paid(sandbox, account, provider, 20_000)
    sandbox.clock.advance(60)
    refund = account("invoices.refund", first, refund_amount=5).transaction
    everything = account("transactions.list").list_
    # The latest first.
    assert [one.transaction.amount for one in everything] == [5, 20_000, 10_000]
    page = account("transactions.list", limit=2)
    rest = account("transactions.list", limit=2, offset=page.next_offset)
    assert [one.transaction.amount for one in (*page.list_, *rest.list_)] == [5, 20_000, 10_000]
    customer = account("invoices.get", first).invoice.customer_id
    mine = account("transactions.list_by_customer", customer).list_
    assert next(one.transaction.id for one in mine) == refund.id
    assert {one.transaction.id for one in mine} == {
        one.id for one in sandbox.payments(provider, first)
    }
    assert account("transactions.get", refund.id).transaction == refund
    assert account("transactions.list_by_subscription", "sub_1").list_ == []
    (booked,) = sandbox.payments(provider, second)
    assert account("transactions.get", booked.id).transaction.amount == 20_000
    with pytest.raises(NotFound):
        account("transactions.get", "txn_none")
