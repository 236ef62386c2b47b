"""One process working on one operation: it may die, freeze, and come back under another name."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from paidup.payments import conductor
from paidup.payments.conductor import Desk, Keep
from paidup.payments.machine import Rules
from paidup.payments.operation import LIVE, Row, State
from simulate.scenarios import Stop

if TYPE_CHECKING:
    from simulate.world import Universe

__all__ = ["RULES", "Strategy", "Unreachable", "Worker", "kind_of", "prompted"]

Strategy = Callable[[Row, Desk], Generator[Any, Any, Row]]

RULES = {"park": Rules(), "resend": Rules(on_absent="resend")}
PATIENCE = 39 * 3600.0
#: A caller who was told that nothing was sent comes again after so long.
COME_AGAIN = 60.0
AN_HOUR = 3600.0


class Unreachable(Exception):
    """A read that got no answer."""


class Worker:
    """One process working on one operation; it may die and come back under another name."""

    def __init__(
        self,
        universe: Universe,
        name: str,
        planned: Row,
        stop: Stop | None,
        skew: float,
        strategy: Strategy | None = None,
    ) -> None:
        self.universe = universe
        self.strategy = strategy if strategy is not None else universe.strategy
        self.skew = skew
        self.name = name
        self.planned = planned
        self.stop = stop
        self.lives = 0
        self.steps: dict[str, int] = {}
        self.result: Row | None = None
        self._steps: Generator[Any, Any, Row] | None = None

    def start(self) -> None:
        """Begin, or begin again after a crash."""
        self.lives += 1
        desk = Desk(
            ledger=self.universe.ledger,
            profile=self.universe.scenario.world.profile,
            rules=RULES[self.universe.scenario.on_absent],
            owner=f"{self.name}{self.lives}",
            clock=self._clock,
            build=lambda row: f"{row.op_id} {row.amount}".encode(),
            patience=PATIENCE,
        )
        self._steps = self.strategy(self.planned, desk)
        self._go_on(None)

    def _clock(self) -> float:
        return self.universe.now + self.skew

    def _go_on(self, result: Any) -> None:
        if self._steps is None:
            return
        try:
            step = self._steps.send(result)
        except StopIteration as end:
            self.result = end.value
            self.universe.tell(self.name, f"ends: {end.value.state} {end.value.error or ''}")
            if end.value.state is State.INDETERMINATE and self.universe.scenario.operator:
                self.universe.later(AN_HOUR, self._ask)
            return
        except Unreachable:
            self._crash(COME_AGAIN)
            return
        self._take(step)

    def _ask(self) -> None:
        """A person decides; each operation is asked about once."""
        universe, op_id = self.universe, self.planned.op_id
        row = universe.ledger.load(op_id)
        if row.state is not State.INDETERMINATE or op_id in universe.asked:
            return
        universe.asked.add(op_id)
        ours = [one for one in universe.provider.payments if one.op == op_id]
        if any(one.counts is None for one in ours):
            return
        there = any(one.counts for one in ours)
        universe.tell("operator", "it is there" if there else "send it")
        universe.ledger.decide(op_id, State.RECORDED if there else State.PLANNED, universe.now)
        if not there:
            universe.worker_of(op_id).start()

    def _take(self, step: Any) -> None:
        universe = self.universe
        kind = kind_of(step)
        count = self.steps[kind] = self.steps.get(kind, 0) + 1
        before = after = 0.0
        stop = self.stop
        if stop is not None and stop.step == kind and stop.nth == count:
            self.stop = None
            universe.stopped = stop
            universe.tell(self.name, f"{stop.how} {stop.side} {kind} {count}")
            if stop.how == "crash":
                if stop.side == "after":
                    universe.effect(self, step, 0.0, lambda *_: None)
                self._crash(stop.seconds)
                return
            before, after = (stop.seconds, 0.0) if stop.side == "before" else (0.0, stop.seconds)

        def done(result: Any, wait: float) -> None:
            universe.later(wait + after, lambda: self._go_on(result))

        universe.effect(self, step, before, done)

    def _crash(self, seconds: float) -> None:
        self._steps = None
        self.universe.later(seconds, self.start)


def prompted(planned: Row, desk: Desk) -> Generator[Any, Any, Row]:
    """What a webhook's handler does: look, where the operation waits or is in doubt."""
    row: Row = desk.ledger.load(planned.op_id)
    if row.state in LIVE or row.state is State.INDETERMINATE:
        # By its module, so that a mutant of it is met.
        return (yield from conductor.prompt(row, desk))
    return row


def kind_of(step: Any) -> str:
    if isinstance(step, Keep):
        call = step.step
        return str(getattr(call, "func", call).__name__)
    return type(step).__name__.lower()
