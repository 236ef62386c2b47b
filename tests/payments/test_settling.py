"""Webhooks settle what waits in the ledger: by what is read then, and without sending anything."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any

import pytest
from attrs import evolve

import paidup
from paidup import ConnectionFailed, InvalidRequest, Timeout
from paidup.payments import (
    Indeterminate,
    Ledger,
    Outcome,
    Pending,
    Recorded,
    Rejected,
    RequiresAction,
    State,
    collect_payment,
    record_payment,
    settle_event,
)
from paidup.payments.machine import TRANSITIONS, Profile, Rules, prompted
from paidup.payments.operation import InvoiceState, SeenPayment, View
from paidup.payments.subjects import Subject, subject_of
from paidup.sandbox import Sandbox
from paidup.webhooks import Event
from tests.payments.test_machine import MARKER, planned, unknown
from tests.payments.test_outcomes import QUICK


def event(provider: str, kind: str = "", **data: Any) -> Event:
    return Event(provider=provider, id="ev_1", type=kind, data=data)


def settle(
    sandbox: Sandbox, ledger: Ledger, mode: str, name: str, about: Event
) -> tuple[Outcome, ...]:
    """One webhook, as another process handles it."""
    if mode == "async":

        async def handle() -> tuple[Outcome, ...]:
            async with sandbox.connect(getattr(paidup, f"Async{name}")) as client:
                return await settle_event(client, about, ledger=ledger)

        return asyncio.run(handle())
    with sandbox.connect(getattr(paidup, name)) as client:
        return settle_event(client, about, ledger=ledger)


def posts(sandbox: Sandbox, provider: str) -> int:
    return sum(one.method == "POST" for one in sandbox.requests(provider))


def test_a_charge_that_needed_the_payer_is_settled_by_its_webhook(
    sandbox: Sandbox, ledger: Ledger, mode: str
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, "action_required")
    with sandbox.connect(paidup.Rapyd) as client:
        waiting = collect_payment(client, invoice, key="k", ledger=ledger)
    assert isinstance(waiting, RequiresAction)
    (payment,) = sandbox.payments("rapyd", invoice)
    about = event("rapyd", "PAYMENT_COMPLETED", id=payment.id)
    # Nothing has happened yet: an early or forged one changes nothing.
    (early,) = settle(sandbox, ledger, mode, "Rapyd", about)
    assert isinstance(early, RequiresAction)
    sandbox.finish_payment("rapyd", payment.id)
    sent = posts(sandbox, "rapyd")
    (outcome,) = settle(sandbox, ledger, mode, "Rapyd", about)
    assert isinstance(outcome, Recorded)
    assert (outcome.key, outcome.evidence, outcome.payment.id) == ("k", "reconciled", payment.id)  # type: ignore[union-attr]
    assert outcome.invoice_after is not None
    assert outcome.invoice_after.status is InvoiceState.PAID
    assert settle(sandbox, ledger, mode, "Rapyd", about) == ()
    assert posts(sandbox, "rapyd") == sent
    assert [one.after for one in ledger.events("k")][-1] is State.RECORDED


@pytest.mark.parametrize(
    ("provider", "name", "outcome_word"),
    [("chargebee_v1", "ChargebeeV1", "in_progress"), ("payload", "Payload", "pending"),
     ("rapyd", "Rapyd", "pending")],
)  # fmt: skip
@pytest.mark.parametrize("status", ["succeeded", "failed"])
def test_a_pending_charge_is_settled_either_way(
    sandbox: Sandbox, ledger: Ledger, mode: str, provider: str, name: str, outcome_word: str,
    status: Any,
) -> None:  # fmt: skip
    invoice = sandbox.open_invoice(provider, amount="300.00")
    sandbox.charge_outcome(provider, invoice, outcome_word)
    with sandbox.connect(getattr(paidup, name)) as client:
        assert isinstance(collect_payment(client, invoice, key="k", ledger=ledger), Pending)
    (payment,) = sandbox.payments(provider, invoice)
    sandbox.finish_payment(provider, payment.id, status)
    about = {
        "chargebee_v1": event(
            "chargebee", "payment_succeeded", invoice={"id": invoice}, transaction={}
        ),
        "payload": event("payload", "processed", id=payment.id, object="transaction"),
        "rapyd": event("rapyd", "INVOICE_PAYMENT_SUCCEEDED", id=invoice),
    }[provider]
    (outcome,) = settle(sandbox, ledger, mode, name, about)
    assert isinstance(outcome, Recorded if status == "succeeded" else Rejected)
    assert posts(sandbox, provider) == 1


def test_a_lost_charge_at_payload_is_found_through_its_transaction(
    sandbox: Sandbox, ledger: Ledger, mode: str
) -> None:
    invoice = sandbox.open_invoice("payload", amount="300.00")
    sandbox.fault("payload", "reset_after_commit")
    with sandbox.connect(paidup.Payload) as client:
        assert isinstance(collect_payment(client, invoice, key="k", ledger=ledger), Pending)
    (payment,) = sandbox.payments("payload", invoice)
    about = event("payload", "processed", id=payment.id, object="transaction")
    (outcome,) = settle(sandbox, ledger, mode, "Payload", about)
    assert isinstance(outcome, Recorded)
    assert len(sandbox.payments("payload", invoice)) == 1


def test_an_indeterminate_payment_that_arrives_late_is_recorded_by_its_own_marker(
    sandbox: Sandbox, ledger: Ledger, mode: str
) -> None:
    invoice = sandbox.open_invoice("paypal", amount="300.00")
    sandbox.fault("paypal", "delay_before_commit", seconds=1.5)
    hurried = Timeout(connect=2.0, read=0.1, total=5.0)
    with sandbox.connect(paidup.PayPal, timeout=hurried) as client:
        rules = evolve(QUICK, settle=0.05)
        parked = record_payment(
            client, invoice, key="k", amount=100, ledger=ledger, rules=rules, wait=5
        )
    assert isinstance(parked, Indeterminate)
    about = event("paypal", "INVOICING.INVOICE.PAID", invoice={"id": invoice})
    (still,) = settle(sandbox, ledger, mode, "PayPal", about)
    assert isinstance(still, Indeterminate)
    until = time.monotonic() + 20
    while not sandbox.payments("paypal", invoice) and time.monotonic() < until:
        time.sleep(0.02)
    (outcome,) = settle(sandbox, ledger, mode, "PayPal", about)
    assert isinstance(outcome, Recorded)
    assert outcome.evidence == "reconciled"
    assert len(sandbox.payments("paypal", invoice)) == 1


def test_an_event_about_something_else_settles_nothing(
    sandbox: Sandbox, ledger: Ledger, mode: str
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, "pending")
    with sandbox.connect(paidup.Rapyd) as client:
        collect_payment(client, invoice, key="k", ledger=ledger)
    for about in (
        event("rapyd", "INVOICE_CREATED", id="invoice_other"),
        event("rapyd", "CUSTOMER_CREATED"),
        event("rapyd", "INVOICE_UPDATED", id={"odd": 1}),
    ):
        assert settle(sandbox, ledger, mode, "Rapyd", about) == ()
    with pytest.raises(InvalidRequest, match="comes from payload"):
        settle(sandbox, ledger, mode, "Rapyd", event("payload"))


@pytest.mark.parametrize("wrong", ["x", None, {"type": "PAYMENT_COMPLETED"}])
def test_what_is_no_event_or_no_client_is_refused(
    sandbox: Sandbox, ledger: Ledger, wrong: Any
) -> None:
    with sandbox.connect(paidup.Rapyd) as client:
        with pytest.raises(InvalidRequest, match="event must be an Event"):
            settle_event(client, wrong, ledger=ledger)
        with pytest.raises(InvalidRequest, match="client must be a client"):
            settle_event(wrong, event("rapyd"), ledger=ledger)
        with pytest.raises(InvalidRequest, match="client must be a client"):
            collect_payment(wrong, "inv", key="k", ledger=ledger)


def test_another_accounts_operations_are_left_alone(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, "pending")
    about = event("rapyd", "INVOICE_UPDATED", id=invoice)
    with sandbox.connect(paidup.Rapyd) as client:
        collect_payment(client, invoice, key="k", ledger=ledger, account="north")
        assert settle_event(client, about, ledger=ledger) == ()
        assert len(settle_event(client, about, ledger=ledger, account="north")) == 1


def test_a_read_that_fails_is_told_so_that_the_event_may_come_again(
    sandbox: Sandbox, ledger: Ledger, mode: str
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, "pending")
    with sandbox.connect(paidup.Rapyd) as client:
        collect_payment(client, invoice, key="k", ledger=ledger)
    sandbox.fault("rapyd", "reset_before_commit", operation="invoices.get", times=9)
    about = event("rapyd", "INVOICE_UPDATED", id=invoice)
    with pytest.raises(ConnectionFailed):
        settle(sandbox, ledger, mode, "Rapyd", about)
    sandbox.clear_faults()
    (outcome,) = settle(sandbox, ledger, mode, "Rapyd", about)
    assert isinstance(outcome, Pending)


def test_an_operation_somebody_works_on_is_settled_by_its_own_payment_only(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, "pending")
    about = event("rapyd", "INVOICE_UPDATED", id=invoice)
    with sandbox.connect(paidup.Rapyd) as client:
        collect_payment(client, invoice, key="k", ledger=ledger)
        far = time.time() + 3600
        row, held = ledger.begin(ledger.load("k"), "other", far, 60.0)
        assert held
        (outcome,) = settle_event(client, about, ledger=ledger)
        assert isinstance(outcome, Pending)
        assert ledger.load("k") == row
        (payment,) = sandbox.payments("rapyd", invoice)
        sandbox.finish_payment("rapyd", payment.id)
        (outcome,) = settle_event(client, about, ledger=ledger)
        assert isinstance(outcome, Recorded)
    # The worker finds it settled and cannot write over it.
    assert not ledger.save(evolve(row, state=State.UNKNOWN), State.AWAITING)
    assert ledger.load("k").state is State.RECORDED


SUBJECTS: list[tuple[Event, str | None, str | None]] = [
    (event("rapyd", "INVOICE_PAYMENT_CREATED", id="i", payment={"id": "p"}), "i", "p"),
    (event("rapyd", "PAYMENT_COMPLETED", id="p", invoice="i"), "i", "p"),
    (event("rapyd", "REFUND_COMPLETED", id="r", payment="p"), None, "p"),
    (event("chargebee", "payment_failed", invoice={"id": "i"}, transaction={"id": "t"}), "i", "t"),
    (event("paypal", "INVOICING.INVOICE.PAID", id="i"), "i", None),
    (event("paypal", "INVOICING.INVOICE.PAID", invoice={"id": "i"}, id="other"), "i", None),
    (event("payload", "processed", id="t", object="transaction"), None, "t"),
    (event("payload", "processed", id="i", object="invoice"), "i", None),
    (event("payload", "payment_link:status", id="l", object="payment_link"), None, None),
    (event("pabbly", "invoice_create", id="i"), "i", None),
    (event("pabbly", "payment_success", invoice={"id": "i"}), "i", None),
    (event("rapyd", "PAYMENT_COMPLETED", id=None, invoice=["i"]), None, None),
    (event("elsewhere", "x", id="i"), None, None),
]


@pytest.mark.parametrize(("about", "invoice", "payment"), SUBJECTS)
def test_what_an_event_is_about(about: Event, invoice: str | None, payment: str | None) -> None:
    subject = subject_of(about)
    assert isinstance(subject, Subject)
    assert (subject.invoice_id, subject.payment_id) == (invoice, payment)
    assert (subject.transaction_id == payment) or about.provider != "payload"


def view(*payments: SeenPayment, due: int = 100, **more: Any) -> View:
    known: Mapping[str, Any] = {"invoice_id": "inv", "state": InvoiceState.OPEN, **more}
    return View(due=due, payments=payments, **known)  # type: ignore[arg-type]


PROFILES = [Profile(marker="always"), Profile(marker="never", guard=True), Profile(guard=True)]


@pytest.mark.parametrize("profile", PROFILES)
def test_a_prompt_never_makes_anything_sendable(profile: Profile) -> None:
    for row in (unknown(), unknown(state=State.AWAITING), planned(state=State.INDETERMINATE)):
        for seen in (view(), view(due=0), view(state=InvoiceState.PAID, due=0)):
            for now in (1.0, 10_000.0, 10_000_000.0):
                found = prompted(row, seen, profile, Rules(on_absent="resend"), now)
                assert found.state is not State.PLANNED
                assert found.state is row.state or found.state in TRANSITIONS[row.state]


def test_only_our_own_payment_settles_what_a_person_was_to_decide() -> None:
    parked = planned(state=State.INDETERMINATE, error="absent", payment_id="p1")
    profile = Profile(marker="always")
    ours = SeenPayment(id="p2", texts=(f"desk {MARKER}",))
    found = prompted(parked, view(ours), profile, Rules(), 5.0)
    assert (found.state, found.payment_id, found.error) == (State.RECORDED, "p2", None)
    by_id = SeenPayment(id="p1")
    silent = Profile(marker="never")
    assert prompted(parked, view(by_id), silent, Rules(), 5.0).state is State.RECORDED
    for other in (
        view(SeenPayment(id="p3")),
        view(by_id),
        view(SeenPayment(id="p1", counts=False)),
        view(SeenPayment(id="p1", counts=None)),
        view(SeenPayment(id="p2", texts=(MARKER,), counts=None)),
        view(state=InvoiceState.PAID, due=0),
    ):
        assert prompted(parked, other, profile, Rules(), 5.0) is parked


ODD_IDS = ["..", ".", "a/../b", "\0", "a\0b", "\ud800", "x" * 900_000, "%2e%2e", " ", "\n", "None"]


@pytest.mark.parametrize("odd", ODD_IDS, ids=lambda odd: ascii(odd)[:12])
@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("Payload", lambda odd: event("payload", id=odd, object="transaction")),
        ("PayloadV2", lambda odd: event("payload", id=odd, object="transaction")),
        ("PayloadV2", lambda odd: event("payload", id=odd, object="invoice")),
        ("Pabbly", lambda odd: event("pabbly", id=odd)),
        ("Rapyd", lambda odd: event("rapyd", "PAYMENT_COMPLETED", id=odd, invoice=odd)),
        ("Chargebee", lambda odd: event("chargebee", invoice={"id": odd})),
    ],
)
def test_an_id_that_is_none_names_nothing(
    sandbox: Sandbox, ledger: Ledger, mode: str, name: str, about: Any, odd: str
) -> None:
    """Not every provider signs its webhooks, so anybody can send one with such an id."""
    assert settle(sandbox, ledger, mode, name, about(odd)) == ()
    assert all(one.method == "POST" for one in sandbox.requests(about(odd).provider))


def test_a_marker_quoted_in_another_payment_is_not_called_ours(
    sandbox: Sandbox, ledger: Ledger, mode: str
) -> None:
    """Who pays again in place of a parked operation may well name the first in the reference."""
    invoice = sandbox.open_invoice("paypal", amount="300.00")
    sandbox.fault("paypal", "reset_before_commit")
    with sandbox.connect(paidup.PayPal) as client:
        rules = evolve(QUICK, settle=0.05)
        parked = record_payment(
            client, invoice, key="k", amount=100, ledger=ledger, rules=rules, wait=5
        )
        assert isinstance(parked, Indeterminate)
        quoting = f"in place of {ledger.load('k').marker}"
        record_payment(client, invoice, key="l", amount=50, note=quoting, ledger=ledger)
    about = event("paypal", "INVOICING.INVOICE.PAID", invoice={"id": invoice})
    (outcome,) = settle(sandbox, ledger, mode, "PayPal", about)
    assert isinstance(outcome, Indeterminate)
    assert len(sandbox.payments("paypal", invoice)) == 1


def test_a_charge_listed_without_its_state_settles_nothing() -> None:
    """An invoice of Payload names it at once; only the list, by our marker, tells its state."""
    bare = view(SeenPayment(id="p1"))
    for state in (State.AWAITING, State.INDETERMINATE):
        row = unknown(state=state, payment_id="p1", doubtful=False)
        assert prompted(row, bare, Profile(marker="always"), Rules(), 5.0) is row
        found = prompted(row, bare, Profile(marker="never"), Rules(), 5.0)
        assert found.state is State.RECORDED
