"""The conductor on a real ledger in memory, with scripted looks and answers."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from paidup.core.errors import InvalidRequest
from paidup.payments import Ledger, LedgerUnavailable
from paidup.payments.conductor import Command, Desk, Keep, Look, LookFailed, Nap, Transmit, conduct
from paidup.payments.machine import Profile, Rules
from paidup.payments.operation import (
    Accepted,
    Answer,
    Doubtful,
    InvoiceState,
    NotSent,
    Row,
    SeenPayment,
    State,
    View,
)

OPEN = View(invoice_id="inv", state=InvoiceState.OPEN, due=Decimal(100), currency="USD")
PAID = evolve(OPEN, state=InvoiceState.PAID, due=Decimal(0))
OURS = evolve(PAID, payments=(SeenPayment(id="p", texts=("receipt 7 m-key",)),))


def planned(key: str = "key", **changes: Any) -> Row:
    row = Row(
        op_id=key,
        provider="p",
        account="a",
        invoice_id="inv",
        kind="record",
        fingerprint="f",
        marker=f"m-{key}",
        idempotency_key=f"k-{key}",
    )
    return evolve(row, **changes)


class Drive:
    """A driver with a clock of its own that notes every command."""

    def __init__(self, ledger: Ledger, *, looks: Any = (), answers: Any = ()) -> None:
        self.ledger = ledger
        self.looks = list(looks)
        self.answers = list(answers)
        self.now = 1000.0
        self.commands: list[Command] = []
        self.built = 0
        #: Called before a command is carried out.
        self.before: Callable[[Command], None] = lambda _command: None

    def run(
        self,
        row: Row | None = None,
        *,
        profile: Profile | None = None,
        patience: float = 0.0,
        owner: str = "one",
        stop_at: type[Command] | None = None,
    ) -> Row | None:
        """Carry it to its end, or to the first command of a kind, where the process "dies"."""
        desk = Desk(
            ledger=self.ledger,
            profile=profile or Profile(marker="always"),
            rules=Rules(),
            owner=owner,
            clock=lambda: self.now,
            build=self.build,
            patience=patience,
        )
        steps = conduct(row or planned(), desk)
        result: Any = None
        while True:
            try:
                command = steps.send(result)
            except StopIteration as end:
                final: Row = end.value
                return final
            self.commands.append(command)
            if stop_at is not None and isinstance(command, stop_at):
                return None
            self.before(command)
            result = self.carry_out(command)

    def carry_out(self, command: Command) -> Any:
        if isinstance(command, Keep):
            return command.step()
        if isinstance(command, Look):
            return self.looks.pop(0)
        if isinstance(command, Transmit):
            answer: Answer = self.answers.pop(0)
            return answer
        self.now += command.seconds
        return None

    def build(self, row: Row) -> bytes:
        self.built += 1
        return f"{row.amount} {self.built}".encode()

    def kinds(self) -> list[str]:
        return [type(one).__name__ for one in self.commands]

    @property
    def sent(self) -> list[Transmit]:
        return [one for one in self.commands if isinstance(one, Transmit)]


@pytest.fixture
def ledger() -> Ledger:
    return Ledger.in_memory()


def kept(ledger: Ledger, key: str = "key") -> Row:
    return ledger.load(key)


def test_an_undisturbed_payment_takes_one_look_one_request_and_three_transactions(
    ledger: Ledger,
) -> None:
    drive = Drive(ledger, looks=[OPEN], answers=[Accepted(payment_id="p")])
    row = drive.run()
    assert row == kept(ledger)
    assert row is not None
    assert (row.state, row.evidence, row.payment_id) == (State.RECORDED, "response", "p")
    assert row.lease_until == 0
    assert drive.kinds() == ["Keep", "Look", "Keep", "Transmit", "Keep"]


def test_the_mark_is_stored_before_the_request_leaves(ledger: Ledger) -> None:
    drive = Drive(ledger, looks=[OPEN])
    assert drive.run(stop_at=Transmit) is None
    row = kept(ledger)
    assert row.state is State.DISPATCHING
    assert row.request == b"100 1"
    assert row.baseline_due == "100"


def test_the_same_key_later_gives_the_same_outcome_without_a_call(ledger: Ledger) -> None:
    first = Drive(ledger, looks=[OPEN], answers=[Accepted(payment_id="p")]).run()
    again = Drive(ledger)
    assert again.run(owner="two") == first
    assert again.kinds() == ["Keep"]


def test_a_dead_owners_work_is_taken_up_when_its_lease_is_over(ledger: Ledger) -> None:
    Drive(ledger, looks=[OPEN]).run(stop_at=Transmit)
    drive = Drive(ledger, looks=[OURS])
    early = drive.run(owner="two")
    assert early is not None
    assert early.state is State.DISPATCHING, "still leased"
    drive.now += 130
    row = drive.run(owner="two")
    assert row is not None
    assert (row.state, row.evidence) == (State.RECORDED, "reconciled")
    assert not drive.sent
    states = [event.after for event in ledger.events("key")]
    assert states == [State.PLANNED, State.DISPATCHING, State.UNKNOWN, State.RECORDED]


def test_patience_waits_for_what_is_not_there_yet(ledger: Ledger) -> None:
    looks = [OPEN, OPEN, OPEN, OURS]
    drive = Drive(ledger, looks=looks, answers=[Doubtful(reason="timeout")])
    row = drive.run(patience=60)
    assert row is not None
    assert row.state is State.RECORDED
    assert len(drive.sent) == 1
    naps = [one.seconds for one in drive.commands if isinstance(one, Nap)]
    assert naps == [2, 4, 8]


def test_without_patience_the_state_so_far_comes_back(ledger: Ledger) -> None:
    row = Drive(ledger, looks=[OPEN], answers=[Doubtful()]).run()
    assert row is not None
    assert (row.state, row.lease_until) == (State.UNKNOWN, 0)


def test_a_keyed_resend_has_the_same_bytes_and_needs_no_look(ledger: Ledger) -> None:
    answers = [Doubtful(), Accepted(payment_id="p", replayed=True)]
    drive = Drive(ledger, looks=[OPEN], answers=answers)
    row = drive.run(profile=Profile(key_ttl=1800, marker="always", guard=True), patience=10)
    assert row is not None
    assert (row.state, row.evidence, row.attempts) == (State.RECORDED, "replayed", 2)
    assert [one.request for one in drive.sent] == [b"100 1", b"100 1"]


def test_a_guarded_repeat_is_told_in_the_audit_trail(ledger: Ledger) -> None:
    Drive(ledger, looks=[OPEN], answers=[Doubtful()]).run()
    drive = Drive(ledger, looks=[OPEN], answers=[Accepted(payment_id="p")])
    drive.now += 1000
    drive.run(profile=Profile(marker="always", guard=True))
    assert [str(event.after) for event in ledger.events("key")] == [
        "planned", "dispatching", "unknown", "planned", "dispatching", "recorded",
    ]  # fmt: skip


def test_frozen_between_mark_and_request_nothing_is_sent(ledger: Ledger) -> None:
    drive = Drive(ledger, looks=[OPEN])

    def freeze(command: Command) -> None:
        if isinstance(command, Keep) and len(drive.commands) == 3:
            drive.now += 5.1

    drive.before = freeze
    row = drive.run()
    assert row is not None
    assert (row.state, row.doubtful, row.detail) == (
        State.PLANNED,
        False,
        "frozen before sending",
    )
    assert not drive.sent


def test_a_freeze_after_a_look_does_not_make_it_a_later_look(ledger: Ledger) -> None:
    Drive(ledger, looks=[OPEN], answers=[Doubtful()]).run()
    drive = Drive(ledger, looks=[OPEN])
    drive.now += 800

    def freeze(command: Command) -> None:
        if isinstance(command, Look):
            drive.now += 200

    drive.before = freeze
    row = drive.run(profile=Profile(marker="always", guard=True))
    assert row is not None
    assert row.state is State.UNKNOWN
    assert not drive.sent


def test_a_stale_worker_changes_nothing(ledger: Ledger) -> None:
    """Frozen while its request was out; meanwhile another one found and finished the work."""
    slow = Drive(ledger, looks=[OPEN], answers=[Doubtful()])

    def freeze(command: Command) -> None:
        if isinstance(command, Transmit):
            other = Drive(ledger, looks=[OURS])
            other.now += 130
            found = other.run(owner="two")
            assert found is not None
            assert found.state is State.RECORDED

    slow.before = freeze
    row = slow.run()
    assert row == kept(ledger)
    assert row is not None
    assert (row.state, row.owner) == (State.RECORDED, "two")


def test_a_look_made_stale_by_another_operation_is_not_acted_on(ledger: Ledger) -> None:
    slow = Drive(ledger, looks=[OPEN])

    def freeze(command: Command) -> None:
        if isinstance(command, Look):
            slow.now += 130
            other = Drive(ledger, looks=[OPEN], answers=[Accepted(payment_id="p")])
            other.now = slow.now
            found = other.run(planned("other"), owner="two")
            assert found is not None
            assert found.state is State.RECORDED

    slow.before = freeze
    row = slow.run()
    assert row is not None
    assert row.state is State.PLANNED
    assert not slow.sent
    slow.looks, slow.before = [PAID], lambda _command: None
    slow.now += 10
    row = slow.run()
    assert row is not None
    assert row.state is State.SETTLED_OTHER


def test_a_second_operation_waits_while_the_first_is_in_doubt(ledger: Ledger) -> None:
    Drive(ledger, looks=[OPEN], answers=[Doubtful()]).run()
    other = Drive(ledger, looks=[OPEN])
    row = other.run(planned("other"), owner="two")
    assert row is not None
    assert (row.state, row.lease_until) == (State.PLANNED, 0)
    assert row.detail == "another payment of this invoice is in flight"
    assert not other.sent


def test_what_everything_due_comes_to_is_asked_again_while_nothing_was_sent(
    ledger: Ledger,
) -> None:
    Drive(ledger, looks=[OPEN], answers=[NotSent(reason="ConnectionFailed")]).run()
    drive = Drive(ledger, looks=[evolve(OPEN, due=Decimal(60))], answers=[Accepted()])
    drive.now += 100
    row = drive.run()
    assert row is not None
    assert (row.state, row.amount) == (State.RECORDED, "60")


def test_the_texts_are_read_only_where_payments_are_there(ledger: Ledger) -> None:
    shallow = evolve(OPEN, complete=False, payments=(SeenPayment(id="old"),))
    drive = Drive(ledger, looks=[shallow, evolve(shallow, complete=True)], answers=[Accepted()])
    drive.run()
    assert [one.deep for one in drive.commands if isinstance(one, Look)] == [False, True]


def test_a_look_that_fails_before_anything_was_sent_is_the_callers(ledger: Ledger) -> None:
    drive = Drive(ledger, looks=[LookFailed(ConnectionError("down"))])
    with pytest.raises(ConnectionError):
        drive.run()
    assert kept(ledger).lease_until == 0, "the next call need not wait for a lease"


def test_a_look_that_fails_after_a_doubt_is_not(ledger: Ledger) -> None:
    Drive(ledger, looks=[OPEN], answers=[Doubtful()]).run()
    drive = Drive(ledger, looks=[LookFailed(ConnectionError("down"))])
    drive.now += 10
    row = drive.run()
    assert row is not None
    assert (row.state, row.detail) == (State.UNKNOWN, "ConnectionError")


def test_a_request_that_cannot_be_built_lets_go_of_the_lease(ledger: Ledger) -> None:
    class Clumsy(Drive):
        def build(self, row: Row) -> bytes:
            raise InvalidRequest("too long", argument="note")

    with pytest.raises(InvalidRequest):
        Clumsy(ledger, looks=[OPEN]).run()
    assert (kept(ledger).state, kept(ledger).lease_until) == (State.PLANNED, 0)


class Failing(Ledger):
    """A ledger whose disk is full from the n-th write on."""

    writes_left = 99

    def mark(self, row: Row, before: State) -> bool:
        self._spend()
        return super().mark(row, before)

    def save(self, row: Row, before: State) -> bool:
        self._spend()
        return super().save(row, before)

    def _spend(self) -> None:
        self.writes_left -= 1
        if self.writes_left < 0:
            raise LedgerUnavailable("the ledger cannot be written or read: disk is full")


def test_a_full_disk_before_the_request_sends_nothing() -> None:
    failing = Failing.in_memory()
    failing.writes_left = 0
    drive = Drive(failing, looks=[OPEN])
    with pytest.raises(LedgerUnavailable) as caught:
        drive.run()
    assert not caught.value.sent
    assert not drive.sent


def test_a_full_disk_after_the_request_says_that_it_was_sent() -> None:
    failing = Failing.in_memory()
    failing.writes_left = 1
    drive = Drive(failing, looks=[OPEN], answers=[Accepted(payment_id="p")])
    with pytest.raises(LedgerUnavailable, match=r"was sent.*recorded") as caught:
        drive.run()
    assert caught.value.sent
    failing.writes_left = 9
    later = Drive(failing, looks=[OURS])
    later.now += 130
    row = later.run()
    assert row is not None
    assert (row.state, later.sent) == (State.RECORDED, [])


def test_an_operators_resend_keeps_bytes_and_key_and_stays_careful(ledger: Ledger) -> None:
    Drive(ledger, looks=[OPEN], answers=[Doubtful()]).run(planned(amount="40"))
    drive = Drive(ledger, looks=[OPEN])
    drive.now += 1000
    row = drive.run(planned(amount="40"))
    assert row is not None
    assert (row.state, row.error) == (State.INDETERMINATE, "absent")
    ledger.decide("key", State.PLANNED, actor="ann", reason="the bank has it, they do not")
    again = Drive(ledger, looks=[OPEN], answers=[Accepted(payment_id="p")])
    again.now += 5000
    row = again.run(planned(amount="40"))
    assert row is not None
    assert (row.state, again.sent[0].request) == (State.RECORDED, b"40 1")
