"""Chargebee v2: payments moved between invoices, and credits used up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from paidup import InvalidState, NotFound, RequestRejected
from paidup.sandbox import Sandbox
from tests.providers.calls.chargebee_v1 import NEW
from tests.providers.support import Account


class Purse:
    """A customer with two invoices over 300.00, the first paid with 305.00."""

    def __init__(self, sandbox: Sandbox, account: Account) -> None:
        self.sandbox, self.account = sandbox, account
        self.first, self.second = (account("invoices.create", **NEW).invoice.id for _ in range(2))
        given = {"payment_method": "cash", "amount": 30_500}
        made = account("invoices.record_payment", self.first, transaction=given)
        self.payment = made.transaction.id

    def due(self, invoice: str) -> Decimal:
        return self.sandbox.invoice("chargebee", invoice).due

    @property
    def total(self) -> Decimal:
        """What the ledger holds of the customer's money, wherever it counts."""
        found = [self.sandbox.invoice("chargebee", one) for one in (self.first, self.second)]
        return sum((one.paid for one in found), Decimal(0))


@pytest.fixture
def purse(sandbox: Sandbox, chargebee: Account) -> Purse:
    return Purse(sandbox, chargebee)


def test_what_was_paid_too_much_is_applied_to_another_invoice(purse: Purse) -> None:
    result = purse.account(
        "invoices.apply_payments", purse.second, transactions=[{"id": purse.payment}]
    )
    assert (result.invoice.amount_due, result.invoice.amount_paid) == (29_500, 500)
    assert [one.txn_id for one in result.invoice.linked_payments] == [purse.payment]
    assert purse.total == 305
    assert purse.sandbox.invoice("chargebee", purse.first).excess == 0
    with pytest.raises(NotFound, match="nothing left"):
        purse.account("invoices.apply_payments", purse.second, transactions=[{"id": purse.payment}])
    # It is one transaction, however many invoices it pays.
    assert len(purse.account("transactions.list").list_) == 1


def test_a_part_is_applied_and_never_more_than_there_is(purse: Purse) -> None:
    call = ("invoices.apply_payments", purse.second)
    with pytest.raises(RequestRejected, match=r"param: transactions\[amount\]\[0\]"):
        purse.account(*call, transactions=[{"id": purse.payment, "amount": 501}])
    assert purse.due(purse.second) == 300
    purse.account(*call, transactions=[{"id": purse.payment, "amount": 200}])
    assert purse.due(purse.second) == 298
    # Without a name, all that is left.
    assert purse.account(*call).invoice.amount_due == 29_500
    with pytest.raises(InvalidState, match="no payment in excess"):
        purse.account(*call)
    assert purse.total == 305


def test_another_customers_money_stays_where_it_is(purse: Purse) -> None:
    other = purse.sandbox.open_invoice("chargebee")
    with pytest.raises(NotFound):
        purse.account("invoices.apply_payments", other, transactions=[{"id": purse.payment}])
    with pytest.raises(InvalidState):
        purse.account("invoices.apply_payments", other)
    assert purse.sandbox.payments("chargebee", other) == []


def test_a_payment_taken_off_can_be_applied_again(purse: Purse) -> None:
    result = purse.account(
        "invoices.remove_payment", purse.first, transaction={"id": purse.payment}
    )
    assert (result.invoice.status, result.invoice.amount_due) == ("payment_due", 30_000)
    assert result.invoice.linked_payments == []
    assert result.transaction.id == purse.payment
    assert purse.total == 0
    with pytest.raises(NotFound):
        purse.account("invoices.remove_payment", purse.first, transaction={"id": purse.payment})
    applied = purse.account("invoices.apply_payments", purse.second).invoice
    assert (applied.status, applied.amount_due) == ("paid", 0)
    again = purse.account("invoices.apply_payments", purse.first).invoice
    assert again.amount_due == 29_500
    assert purse.total == 305
    # Off the second invoice, it is there for the first.
    purse.account("invoices.remove_payment", purse.second, transaction={"id": purse.payment})
    assert purse.account("invoices.apply_payments", purse.first).invoice.status == "paid"
    assert purse.total == 300


def test_credits_are_used_up(sandbox: Sandbox, chargebee: Account) -> None:
    invoice = sandbox.open_invoice("chargebee")
    notes = [{"id": "CN-1"}]
    with pytest.raises(InvalidState, match="no credit"):
        chargebee("invoices.apply_credits", invoice, credit_notes=notes)
    sandbox.behaviour("chargebee").credit = 1_000
    result = chargebee("invoices.apply_credits", invoice, credit_notes=notes).invoice
    assert (result.credits_applied, result.amount_due, result.amount_paid) == (1_000, 29_000, 0)
    assert result.status == "payment_due"
    with pytest.raises(InvalidState):
        chargebee("invoices.apply_credits", invoice, credit_notes=notes)
    sandbox.behaviour("chargebee").credit = 100_000
    assert chargebee("invoices.apply_credits", invoice).invoice.status == "paid"
    assert sandbox.payments("chargebee", invoice) == []
    # Credits hold an invoice as payments do.
    with pytest.raises(InvalidState):
        chargebee("invoices.void", invoice)


@pytest.mark.parametrize("status", ["paid", "void", "draft"])
@pytest.mark.parametrize("method", ["apply_payments", "apply_credits", "write_off"])
def test_only_an_open_invoice_can_be_settled(
    sandbox: Sandbox, chargebee: Account, status: str, method: str
) -> None:
    sandbox.behaviour("chargebee").credit = 1_000
    invoice = sandbox.open_invoice("chargebee", status=status)
    with pytest.raises(InvalidState) as caught:
        chargebee(f"invoices.{method}", invoice)
    assert (caught.value.status, caught.value.code) == (409, "invalid_state_for_request")
