"""What holds at every provider, for each verb it has, blocking and async."""

from __future__ import annotations

from decimal import Decimal

import pytest

from paidup import ConnectionFailed, InvalidRequest, Money, PaidupError
from paidup.payments import (
    AlreadySettled,
    Indeterminate,
    OperationMismatch,
    Pending,
    Recorded,
    Rejected,
    Rules,
)
from tests.payments.conftest import Case

#: Impatient rules, so that waiting for the settle window takes no time.
QUICK = Rules(settle=0.05, first_pause=0.01, longest_pause=0.05)


def test_a_payment_takes_one_read_and_one_write(case: Case) -> None:
    invoice = case.invoice()
    outcome = case.pay(invoice, reference="receipt 1")
    assert isinstance(outcome, Recorded)
    assert outcome.evidence == "response"
    assert case.booked(invoice) == 1
    calls = [one for one in case.sandbox.requests(case.provider) if "oauth2" not in one.path]
    assert [one.method for one in calls] == ["GET", "POST"]


def test_the_amount_is_sent_explicitly_where_one_can_be(case: Case) -> None:
    invoice = case.invoice()
    case.pay(invoice)
    write = [one for one in case.sandbox.requests(case.provider) if one.method == "POST"][-1]
    carries = b"300" in write.body
    assert carries == (case.provider not in ("pabbly", "rapyd"))


def test_the_same_key_again_is_the_same_outcome_and_no_second_payment(case: Case) -> None:
    invoice = case.invoice()
    first, second = case.pay(invoice), case.pay(invoice)
    assert isinstance(first, Recorded)
    assert isinstance(second, Recorded)
    assert case.writes() == 1
    assert case.booked(invoice) == 1


def test_the_same_key_with_another_invoice_is_refused(case: Case) -> None:
    first, second = case.invoice(), case.invoice()
    case.pay(first)
    with pytest.raises(OperationMismatch):
        case.pay(second)
    assert case.booked(second) == 0


@pytest.mark.parametrize(
    "fault", ["reset_after_commit", "error_after_commit", "html", "truncated", "close_after_commit"]
)
def test_a_lost_answer_is_found_again_and_paid_once(case: Case, fault: str) -> None:
    invoice = case.invoice()
    case.sandbox.fault(case.provider, fault, operation=write_of(case))
    outcome = case.pay(invoice, wait=10, rules=QUICK)
    assert isinstance(outcome, Recorded | AlreadySettled)
    assert case.booked(invoice) == 1


@pytest.mark.parametrize("fault", ["reset_before_commit", "error_before_commit"])
def test_a_payment_lost_on_the_way_is_never_reported_as_done(case: Case, fault: str) -> None:
    invoice = case.invoice()
    case.sandbox.fault(case.provider, fault)
    outcome = case.pay(invoice, wait=10, rules=QUICK)
    if isinstance(outcome, Indeterminate):
        assert case.booked(invoice) == 0
    else:
        assert isinstance(outcome, Recorded)
        assert case.booked(invoice) == 1


def test_without_patience_a_lost_answer_is_pending_until_the_call_goes_on(case: Case) -> None:
    invoice = case.invoice()
    case.sandbox.fault(case.provider, "reset_after_commit")
    assert isinstance(case.pay(invoice, rules=QUICK), Pending)
    outcome = case.pay(invoice, wait=10, rules=QUICK)
    assert isinstance(outcome, Recorded | AlreadySettled)
    assert case.booked(invoice) == 1


def test_a_rate_limit_moves_no_money_and_the_call_goes_on(case: Case) -> None:
    invoice = case.invoice()
    case.sandbox.fault(case.provider, "rate_limited", operation=write_of(case))
    outcome = case.pay(invoice, wait=10, rules=QUICK)
    assert isinstance(outcome, Recorded)
    assert case.booked(invoice) == 1


def test_an_unreachable_provider_is_told_and_the_same_key_pays_later(case: Case) -> None:
    invoice = case.invoice()
    case.sandbox.fault(case.provider, "reset_before_commit", operation="invoices.get", times=9)
    with pytest.raises(PaidupError) as caught:
        case.pay(invoice)
    assert isinstance(caught.value, ConnectionFailed)
    assert case.writes() == 0
    case.sandbox.clear_faults()
    assert isinstance(case.pay(invoice, wait=5, rules=QUICK), Recorded)
    assert case.booked(invoice) == 1


def test_a_paid_invoice_is_already_settled_and_nothing_is_sent(case: Case) -> None:
    invoice = case.invoice(status="paid")
    outcome = case.pay(invoice)
    assert isinstance(outcome, AlreadySettled)
    assert outcome.attempted is False
    assert case.writes() == 0


def test_a_void_invoice_is_rejected_and_nothing_is_sent(case: Case) -> None:
    invoice = case.invoice(status="void")
    outcome = case.pay(invoice)
    assert isinstance(outcome, Rejected)
    assert outcome.code == "invoice_void"
    assert case.writes() == 0


def test_an_over_payment_is_rejected_and_nothing_is_sent(case: Case) -> None:
    invoice = case.invoice()
    outcome = case.pay(invoice, amount=Decimal("300.01"))
    assert isinstance(outcome, Rejected)
    assert outcome.code == "exceeds_due"
    assert case.writes() == 0


def test_a_part_is_paid_where_the_provider_can_and_rejected_where_it_cannot(case: Case) -> None:
    invoice = case.invoice()
    outcome = case.pay(invoice, amount=Decimal("100.00"))
    if case.provider in ("pabbly", "rapyd"):
        assert isinstance(outcome, Rejected)
        assert outcome.code == "partial_unsupported"
        assert case.writes() == 0
    else:
        assert isinstance(outcome, Recorded)
        (payment,) = case.sandbox.payments(case.provider, invoice)
        assert payment.amount == Decimal("100.00")


def test_two_equal_parts_under_two_keys_are_two_payments(case: Case) -> None:
    if case.provider in ("pabbly", "rapyd"):
        pytest.skip("settles whole invoices only")
    invoice = case.invoice()
    first = case.pay(invoice, key="part-1", amount=Decimal("100.00"))
    second = case.pay(invoice, key="part-2", amount=Decimal("100.00"))
    assert isinstance(first, Recorded)
    assert isinstance(second, Recorded)
    assert case.booked(invoice) == 2


def test_the_wrong_currency_is_rejected_where_the_invoice_names_its_own(case: Case) -> None:
    invoice = case.invoice()
    if case.provider in ("pabbly", "payload", "payload_v2"):
        pytest.skip("its invoices may name no currency")
    outcome = case.pay(invoice, amount=Money("300.00", "EUR"))
    assert isinstance(outcome, Rejected)
    assert outcome.code == "wrong_currency"
    assert case.writes() == 0


@pytest.mark.parametrize("amount", [1.5, 0, -3, Decimal("NaN"), Decimal("Infinity"), True, "12"])
def test_an_amount_that_is_no_amount_is_refused(case: Case, amount: object) -> None:
    invoice = case.invoice()
    with pytest.raises(InvalidRequest) as caught:
        case.pay(invoice, amount=amount)
    assert caught.value.argument == "amount"
    assert case.sandbox.requests(case.provider) == []


@pytest.mark.parametrize("key", ["", " a", "a\n", "é", "x" * 201, 7])
def test_a_key_that_is_no_key_is_refused(case: Case, key: object) -> None:
    with pytest.raises(InvalidRequest) as caught:
        case.pay(case.invoice(), key=key)  # type: ignore[arg-type]
    assert caught.value.argument == "key"


def write_of(case: Case) -> str:
    """The name of the case's write."""
    if case.provider == "payload_v2" and case.verb == "record":
        return "payment_allocations.create"
    if case.provider.startswith("payload"):
        return "transactions.create"
    if case.provider == "rapyd":
        return "invoices.pay"
    return f"invoices.{case.verb}_payment"
