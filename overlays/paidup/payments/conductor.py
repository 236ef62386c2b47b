"""The way of one operation, from intent to outcome, without I/O.

A generator that says what it needs next: a ledger step, a look at the invoice, one attempt, a
pause. The sync and the async driver, the batch and the simulator all drive this one.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any

from attrs import evolve, field, frozen

from paidup.payments import machine
from paidup.payments.errors import LedgerUnavailable
from paidup.payments.machine import Profile, Rules
from paidup.payments.operation import FINAL, Answer, NotSent, Row, State, View

__all__ = ["Command", "Desk", "Keep", "Look", "LookFailed", "Nap", "Transmit", "conduct", "prompt"]


@frozen
class Keep:
    """Carry out a step of the ledger; it is on disk when this returns."""

    step: Callable[[], Any] = field(repr=False)


@frozen
class Look:
    """Read the invoice; with `deep`, also the texts of its payments."""

    deep: bool


@frozen
class LookFailed:
    """A read that came to nothing; it changes nothing but the time."""

    error: Exception


@frozen
class Transmit:
    """Make one attempt of this row with these bytes."""

    row: Row
    request: bytes = field(repr=False)


@frozen
class Nap:
    """Wait so many seconds."""

    seconds: float


Command = Keep | Look | Transmit | Nap


@frozen(kw_only=True)
class Desk:
    """What one operation is worked on with."""

    ledger: Any
    profile: Profile
    rules: Rules
    owner: str
    clock: Callable[[], float]
    #: The request's bytes, once amount and currency are known.
    build: Callable[[Row], bytes]
    #: Seconds the caller is ready to wait for an outcome that is not there yet.
    patience: float = 0.0
    #: Told of every look, for the invoice before and after.
    seen: Callable[[Row, View], None] = lambda _row, _view: None


def conduct(planned: Row, desk: Desk) -> Generator[Command, Any, Row]:
    """Work on an operation until it is final, or as far as the caller's patience goes."""
    give_up = desk.clock() + desk.patience
    denied = 0
    while True:
        begin = partial(desk.ledger.begin, planned, desk.owner, desk.clock(), desk.rules.lease)
        row: Row
        held: bool
        row, held = yield Keep(begin)
        if held:
            row = yield from _work(row, planned, desk)
        if row.state in FINAL:
            return row
        # Somebody else has it: ask again, ever more seldom.
        denied = 0 if held else denied + 1
        pause = desk.rules.first_pause * 2.0 ** min(denied, 5)
        pause = max(row.next_at - desk.clock(), pause)
        if desk.clock() + pause > give_up:
            return row
        yield Nap(pause)


def prompt(row: Row, desk: Desk) -> Generator[Command, Any, Row]:
    """Look at an operation that is under way or in doubt, without taking it over or sending.

    What the look settles is stored only if nobody has touched the row since it was loaded.
    """
    asked = desk.clock()
    view: View | LookFailed = yield Look(deep=True)
    if isinstance(view, LookFailed):
        raise view.error
    desk.seen(row, view)
    found = machine.prompted(row, view, desk.profile, desk.rules, asked)
    if found is row:
        return row
    settled = evolve(found, owner=desk.owner, lease_until=0.0)
    if (yield Keep(partial(desk.ledger.settle, settled, row.state))):
        return settled
    return (yield from _load(desk, row))


def _work(row: Row, planned: Row, desk: Desk) -> Generator[Command, Any, Row]:
    """Look, and send where that is safe, while the lease is ours; let go of it afterwards."""
    found = machine.claimed(row, desk.clock())
    if found is not row:
        if not (yield _save(desk, found, row.state)):
            return (yield from _load(desk, row))
        row = found
    step = machine.next_step(row, desk.profile, desk.rules, desk.clock())
    if step == "look":
        return (yield from _look(row, planned, desk))
    if step == "resend":
        return (yield from _send(row, desk))
    return (yield from _let_go(row, row.state, desk))


def _look(row: Row, planned: Row, desk: Desk) -> Generator[Command, Any, Row]:
    before = row.state
    fresh = before is State.PLANNED and not row.doubtful
    if fresh and row.amount != planned.amount:
        # Nothing was sent: what "everything due" comes to is asked again.
        row = evolve(row, amount=planned.amount, currency=planned.currency)
    # What is not seen was not there then: a freeze after the look must not make it look older.
    asked = desk.clock()
    view: View | LookFailed = yield Look(deep=row.attempts > 0)
    needs_texts = desk.profile.marker != "never"
    if needs_texts and isinstance(view, View) and not view.complete and view.payments:
        view = yield Look(deep=True)
    if isinstance(view, LookFailed):
        reason = type(view.error).__name__
        row = machine.look_failed(row, reason, desk.rules, desk.clock())
        row = yield from _let_go(row, before, desk)
        if fresh and row.state is State.PLANNED:
            # Nothing was ever sent: the caller is better served by the error itself.
            raise view.error
        return row
    desk.seen(row, view)
    row = machine.looked(row, view, desk.profile, desk.rules, asked)
    if row.state is not State.PLANNED:
        return (yield from _let_go(row, before, desk))
    if before is not State.PLANNED and not (yield _save(desk, row, before)):
        return (yield from _load(desk, row))
    return (yield from _send(row, desk))


def _send(row: Row, desk: Desk) -> Generator[Command, Any, Row]:
    try:
        request = row.request or desk.build(row)
    except Exception:
        yield from _let_go(row, row.state, desk)
        raise
    marked = machine.dispatch(row, request, desk.rules, desk.clock())
    if not (yield Keep(partial(desk.ledger.mark, marked, row.state))):
        # The lease was lost, or another operation has the invoice.
        return (yield from _let_go(machine.busy(row, desk.rules, desk.clock()), row.state, desk))
    if machine.too_late_to_send(marked, desk.rules, desk.clock()):
        answer: Answer = NotSent(reason="frozen before sending")
    else:
        answer = yield Transmit(marked, request)
    row = machine.answered(marked, answer, desk.rules, desk.clock())
    return (yield from _let_go(row, marked.state, desk, sent=not isinstance(answer, NotSent)))


def _let_go(
    row: Row, before: State, desk: Desk, *, sent: bool = False
) -> Generator[Command, Any, Row]:
    free = evolve(row, lease_until=0.0)
    if (yield _save(desk, free, before, sent=sent)):
        return free
    return (yield from _load(desk, row))


def _save(desk: Desk, row: Row, before: State, *, sent: bool = False) -> Keep:
    def save() -> bool:
        try:
            kept: bool = desk.ledger.save(row, before)
        except LedgerUnavailable as error:
            if not sent:
                raise
            raise LedgerUnavailable(
                f"the request was sent, and its outcome ({row.state}) could not be stored; "
                f"call again with the same key ({error.message})",
                sent=True,
            ) from error
        return kept

    return Keep(save)


def _load(desk: Desk, row: Row) -> Generator[Command, Any, Row]:
    kept: Row = yield Keep(partial(desk.ledger.load, row.op_id))
    return kept
