"""The pure machine, one question at a time."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from paidup.payments import machine
from paidup.payments.machine import TRANSITIONS, Profile, Rules
from paidup.payments.operation import (
    FINAL,
    Accepted,
    ActionNeeded,
    Answer,
    Doubtful,
    InProgress,
    InvoiceState,
    NotSent,
    Refused,
    Row,
    SeenPayment,
    State,
    View,
)

MARKER = "opabc"
KEYED = Profile(key_ttl=1800.0, marker="always", guard=True)
GUARDED = Profile(marker="always", guard=True)
SILENT = Profile(marker="never", guard=True)
BARE = Profile(marker="always")
WHOLE = Profile(marker="maybe", partial=False)
PARK = Rules()
RESEND = Rules(on_absent="resend")


def planned(**changes: Any) -> Row:
    """A new operation for everything due."""
    row = Row(
        op_id="key",
        provider="p",
        account="a",
        invoice_id="inv",
        kind="record",
        fingerprint="f",
        marker=MARKER,
        idempotency_key="k",
    )
    return evolve(row, **changes)


def unknown(**changes: Any) -> Row:
    """An operation whose first request is in doubt since second 0."""
    doubt: dict[str, Any] = {
        "state": State.UNKNOWN,
        "doubtful": True,
        "amount": "100",
        "attempts": 1,
        "request": b"{}",
        "first_dispatch": 0.0,
        "last_dispatch": 0.0,
        "baseline": frozenset({"old"}),
        "baseline_due": "100",
    }
    return planned(**(doubt | changes))


def paid(payment_id: str, *, counts: bool | None = True, marker: str = "") -> SeenPayment:
    return SeenPayment(id=payment_id, amount=Decimal(100), counts=counts, texts=(marker,))


def view(*payments: SeenPayment, due: str = "100", **changes: Any) -> View:
    """The invoice with these payments, and one that was there before."""
    state = InvoiceState.PAID if due == "0" else InvoiceState.OPEN
    found = View(
        invoice_id="inv",
        state=state,
        due=Decimal(due),
        currency="USD",
        payments=(SeenPayment(id="old"), *payments),
    )
    return evolve(found, **changes)


def look(row: Row, seen: View, profile: Profile = BARE, rules: Rules = PARK, at: float = 0) -> Row:
    return machine.looked(row, seen, profile, rules, at)


class TestPlanned:
    def test_full_is_resolved_and_may_be_sent(self) -> None:
        row = look(planned(), view(due="12.50"))
        assert (row.state, row.amount, row.full, row.currency) == (
            State.PLANNED,
            "12.50",
            True,
            "USD",
        )
        assert row.baseline == {"old"}
        assert row.baseline_due == "12.50"

    @pytest.mark.parametrize(
        ("seen", "changes", "code"),
        [
            (view(state=InvoiceState.DRAFT), {}, "invoice_draft"),
            (view(state=InvoiceState.VOID, due="0"), {}, "invoice_void"),
            (view(state=InvoiceState.UNCOLLECTIBLE), {}, "invoice_uncollectible"),
            (view(state=InvoiceState.REFUNDED), {}, "invoice_refunded"),
            (view(state=InvoiceState.UNKNOWN, due="0"), {}, "invoice_unknown"),
            (view(state=InvoiceState.PROCESSING), {"kind": "collect"}, "payment_in_progress"),
            (view(), {"amount": "100.01"}, "exceeds_due"),
            (view(), {"currency": "EUR"}, "wrong_currency"),
        ],
    )
    def test_what_cannot_be_paid_is_rejected(
        self, seen: View, changes: dict[str, Any], code: str
    ) -> None:
        row = look(planned(**changes), seen)
        assert (row.state, row.error) == (State.REJECTED, code)

    def test_a_part_is_rejected_where_only_the_whole_can_be_paid(self) -> None:
        row = look(planned(amount="40"), view(), WHOLE)
        assert (row.state, row.error) == (State.REJECTED, "partial_unsupported")

    def test_an_unknown_status_is_refused_since_it_may_mean_void(self) -> None:
        row = look(planned(), view(state=InvoiceState.UNKNOWN))
        assert (row.state, row.error) == (State.REJECTED, "invoice_unknown")

    def test_nothing_due_before_we_sent(self) -> None:
        row = look(planned(), view(due="0"))
        assert (row.state, row.evidence) == (State.SETTLED_OTHER, "inferred")

    def test_our_marker_is_already_there(self) -> None:
        row = look(planned(), view(paid("new", marker=MARKER)))
        assert (row.state, row.evidence, row.payment_id) == (State.RECORDED, "reconciled", "new")

    def test_our_marker_is_on_a_payment_still_open(self) -> None:
        row = look(planned(), view(paid("new", counts=None, marker=MARKER)))
        assert (row.state, row.payment_id) == (State.AWAITING, "new")


class TestAgain:
    """Planned a second time, after an attempt in doubt came to nothing."""

    def again(self, seen: View, profile: Profile = GUARDED, rules: Rules = PARK) -> Row:
        return look(unknown(state=State.PLANNED), seen, profile, rules, 2000)

    def test_guarded(self) -> None:
        assert self.again(view()).state is State.PLANNED

    def test_nothing_due_is_not_called_anybodys(self) -> None:
        assert self.again(view(due="0")).state is State.SETTLED_UNATTRIBUTED

    def test_a_late_arrival_stops_it(self) -> None:
        row = self.again(view(paid("new")), BARE, RESEND)
        assert (row.state, row.error) == (State.INDETERMINATE, "appeared")

    def test_a_smaller_amount_due_stops_it_though_no_payment_is_listed(self) -> None:
        row = self.again(view(due="60"), BARE, RESEND)
        assert (row.state, row.error) == (State.INDETERMINATE, "appeared")

    def test_a_greater_amount_due_ends_what_the_guard_protects(self) -> None:
        assert self.again(view(due="130")).error == "due_changed"
        assert self.again(view(due="130"), rules=RESEND).state is State.PLANNED

    def test_a_voided_invoice_is_not_a_rejection(self) -> None:
        assert self.again(view(state=InvoiceState.VOID)).state is State.INDETERMINATE

    def test_an_operators_word_takes_the_baseline_anew(self) -> None:
        row = unknown(state=State.PLANNED, baseline_due=None, amount="40")
        row = look(row, view(paid("somebody")), BARE, PARK, 90_000)
        assert row.state is State.PLANNED
        assert row.baseline == {"old", "somebody"}
        assert row.doubtful


class TestUnknown:
    def test_marker_found(self) -> None:
        row = look(unknown(), view(paid("new", marker=MARKER)))
        assert (row.state, row.evidence) == (State.RECORDED, "reconciled")

    @pytest.mark.parametrize("profile", [WHOLE, SILENT])
    def test_nothing_due_and_no_marker_to_rely_on(self, profile: Profile) -> None:
        assert look(unknown(), view(due="0"), profile).state is State.SETTLED_UNATTRIBUTED

    def test_a_marker_that_always_comes_back_is_waited_for(self) -> None:
        assert look(unknown(), view(due="0"), at=899).state is State.UNKNOWN
        assert look(unknown(), view(due="0"), at=900).state is State.SETTLED_UNATTRIBUTED

    @pytest.mark.parametrize("profile", [BARE, GUARDED, SILENT])
    def test_within_the_settle_time_only_waits(self, profile: Profile) -> None:
        row = look(unknown(looks=9), view(), profile, RESEND, 850)
        assert row.state is State.UNKNOWN
        assert row.next_at == 900, "not later than the end of the settle time"

    @pytest.mark.parametrize(
        ("profile", "rules", "state"),
        [
            (BARE, PARK, State.INDETERMINATE),
            (BARE, RESEND, State.PLANNED),
            (GUARDED, PARK, State.PLANNED),
            (SILENT, PARK, State.PLANNED),
        ],
    )
    def test_nothing_came_of_it(self, profile: Profile, rules: Rules, state: State) -> None:
        assert look(unknown(), view(), profile, rules, 900).state is state

    def test_the_guard_does_not_cover_a_part(self) -> None:
        row = look(unknown(amount="40"), view(), GUARDED, PARK, 900)
        assert (row.state, row.error) == (State.INDETERMINATE, "absent")

    @pytest.mark.parametrize(
        ("seen", "changes", "reason"),
        [
            (view(paid("new")), {}, "appeared"),
            (view(due="60"), {}, "appeared"),
            (view(paid("new", counts=False, marker=MARKER)), {}, "declined_or_voided"),
            (view(), {"error": "invalid_request"}, "invalid_request"),
            (view(), {"attempts": 12}, "exhausted"),
            (view(), {"first_dispatch": -90_000.0}, "exhausted"),
            (view(state=InvoiceState.VOID), {}, "invoice_void"),
        ],
    )
    def test_what_forbids_another_request(
        self, seen: View, changes: dict[str, Any], reason: str
    ) -> None:
        row = look(unknown(**changes), seen, GUARDED, RESEND, 900)
        assert (row.state, row.error) == (State.INDETERMINATE, reason)


class TestKey:
    def test_resends_while_the_key_outlives_a_late_delivery(self) -> None:
        assert machine.next_step(unknown(), KEYED, PARK, 899) == "resend"
        assert machine.next_step(unknown(), KEYED, PARK, 900) == "look"
        quick = Rules(settle=60)
        assert machine.next_step(unknown(), KEYED, quick, 1499) == "resend"
        assert machine.next_step(unknown(), KEYED, quick, 1500) == "look"

    @pytest.mark.parametrize(
        "changes", [{"attempts": 12}, {"request": None}, {"first_dispatch": None}]
    )
    def test_not_for_ever_and_not_without_the_same_bytes(self, changes: dict[str, Any]) -> None:
        assert machine.next_step(unknown(**changes), KEYED, PARK, 10) == "look"

    def test_not_without_a_promise(self) -> None:
        assert machine.next_step(unknown(), GUARDED, PARK, 10) == "look"

    def test_waits_and_ends(self) -> None:
        assert machine.next_step(unknown(next_at=20.0), KEYED, PARK, 10) == "wait"
        for state in FINAL:
            assert machine.next_step(unknown(state=state), KEYED, PARK, 10) == "done"


class TestAnswers:
    def sent(self, **changes: Any) -> Row:
        row = planned(amount="100", baseline_due="100", fence=3, **changes)
        return machine.dispatch(row, b"{}", PARK, 50)

    def test_the_mark(self) -> None:
        row = self.sent()
        assert row.state is State.DISPATCHING
        assert (row.fence, row.attempts, row.request) == (4, 1, b"{}")
        assert (row.first_dispatch, row.last_dispatch, row.lease_until) == (50, 50, 170)

    def test_a_second_mark_keeps_the_bytes_and_the_first_time(self) -> None:
        row = machine.dispatch(unknown(), b"other", PARK, 50)
        assert (row.request, row.first_dispatch, row.last_dispatch) == (b"{}", 0, 50)

    @pytest.mark.parametrize(("now", "late"), [(49, True), (50, False), (55, False), (56, True)])
    def test_the_send_window(self, now: float, late: bool) -> None:
        assert machine.too_late_to_send(self.sent(), PARK, now) is late

    @pytest.mark.parametrize(
        ("answer", "state"),
        [
            (Accepted(payment_id="p"), State.RECORDED),
            (ActionNeeded(payment_id="p", url="https://x", deadline=9.0), State.AWAITING),
            (InProgress(payment_id="p"), State.AWAITING),
            (NotSent(), State.PLANNED),
            (Refused(code="declined"), State.REJECTED),
            (Refused(code="declined", duplicate=True), State.UNKNOWN),
            (Doubtful(reason="timeout"), State.UNKNOWN),
        ],
    )
    def test_of_the_first_attempt(self, answer: Answer, state: State) -> None:
        row = machine.answered(self.sent(), answer, PARK, 60)
        assert row.state is state
        assert row.doubtful is (state is State.UNKNOWN)
        assert row.payment_id == getattr(answer, "payment_id", None)

    @pytest.mark.parametrize(
        ("answer", "state", "error"),
        [
            (Accepted(payment_id="p", replayed=True), State.RECORDED, None),
            (NotSent(), State.UNKNOWN, None),
            (Refused(code="invalid_state"), State.UNKNOWN, "invalid_state"),
            (Refused(code="declined", duplicate=True), State.UNKNOWN, None),
            (Doubtful(), State.UNKNOWN, None),
        ],
    )
    def test_after_a_doubt(self, answer: Answer, state: State, error: str | None) -> None:
        row = machine.answered(machine.dispatch(unknown(), b"", PARK, 50), answer, PARK, 80)
        assert (row.state, row.error) == (state, error)
        if state is State.UNKNOWN:
            assert row.last_dispatch == 80, "the settle time runs from the answer"

    def test_not_sent_forgets_the_attempt_but_not_for_ever(self) -> None:
        row = machine.answered(self.sent(), NotSent(reason="x"), PARK, 60)
        assert (row.request, row.first_dispatch, row.next_at > 60) == (None, None, True)
        row = machine.answered(self.sent(attempts=11), NotSent(reason="x"), PARK, 60)
        assert (row.state, row.error) == (State.REJECTED, "not_sent")

    def test_where_the_payer_must_go_is_kept(self) -> None:
        answer = ActionNeeded(payment_id="p", url="https://x", deadline=9.0)
        row = machine.answered(self.sent(), answer, PARK, 60)
        row = machine.look_failed(row, "ConnectionFailed", PARK, 70)
        assert (row.detail, row.deadline) == ("https://x", 9.0)


class TestAwaiting:
    def awaited(self, seen: View, at: float = 100, **changes: Any) -> Row:
        row = unknown(state=State.AWAITING, payment_id="ours", doubtful=False, **changes)
        return look(row, seen, SILENT, PARK, at)

    def test_decided(self) -> None:
        assert self.awaited(view(paid("ours"))).state is State.RECORDED
        row = self.awaited(view(paid("ours", counts=False)))
        assert (row.state, row.error) == (State.REJECTED, "declined")

    def test_an_earlier_attempt_that_was_declined_decides_nothing(self) -> None:
        declined = paid("earlier", counts=False, marker=MARKER)
        row = unknown(state=State.AWAITING, payment_id="ours")
        assert look(row, view(declined)).state is State.AWAITING
        undecided = paid("later", counts=None, marker=MARKER)
        assert look(unknown(), view(declined, undecided)).payment_id == "later"

    def test_without_an_id_the_marker_tells_which_it_is(self) -> None:
        row = unknown(state=State.AWAITING, payment_id=None, doubtful=False)
        declined = view(paid("ours", counts=False, marker=MARKER))
        assert look(row, declined).state is State.REJECTED
        assert look(row, view()).state is State.AWAITING

    def test_declined_after_a_doubt_with_something_else_there(self) -> None:
        row = unknown(state=State.AWAITING, payment_id="ours")
        row = look(row, view(paid("ours", counts=False), paid("new")), SILENT)
        assert row.state is State.INDETERMINATE

    def test_paid_by_somebody_else(self) -> None:
        assert self.awaited(view(due="0")).state is State.SETTLED_UNATTRIBUTED
        assert self.awaited(view(paid("ours", counts=None), due="0")).state is State.AWAITING

    def test_waits_longer_than_for_a_doubt(self) -> None:
        assert self.awaited(view(), 1_209_600).state is State.AWAITING
        assert self.awaited(view(), 1_209_601).state is State.INDETERMINATE


def test_a_row_found_dispatching_is_in_doubt() -> None:
    row = machine.claimed(planned(state=State.DISPATCHING), 5)
    assert (row.state, row.doubtful) == (State.UNKNOWN, True)
    assert machine.claimed(planned(), 5) == planned()


def test_looks_that_fail_change_nothing_until_a_day_is_over() -> None:
    row = machine.look_failed(unknown(), "ConnectionFailed", PARK, 86_400)
    assert (row.state, row.looks, row.next_at > 86_400) == (State.UNKNOWN, 1, True)
    row = machine.look_failed(unknown(), "ConnectionFailed", PARK, 86_401)
    assert (row.state, row.error) == (State.INDETERMINATE, "exhausted")
    fresh = machine.look_failed(planned(), "ConnectionFailed", PARK, 1e9)
    assert fresh.state is State.PLANNED


def test_pauses_grow_and_are_bounded() -> None:
    row, pauses = planned(), []
    for _ in range(12):
        row = machine.look_failed(row, "x", PARK, 0)
        pauses.append(row.next_at)
    assert pauses[:4] == [2, 4, 8, 16]
    assert pauses[-1] == 300


def test_every_state_has_its_transitions_and_final_ones_have_none() -> None:
    assert set(TRANSITIONS) == set(State)
    for state in FINAL - {State.INDETERMINATE}:
        assert not TRANSITIONS[state]
