"""One scenario on a virtual clock: workers, provider and ledger, step by step."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from heapq import heappop, heappush
from typing import Any

from paidup.payments import conductor
from paidup.payments.conductor import Keep, Look, LookFailed, Nap, Transmit
from paidup.payments.operation import FINAL, Answer, Row
from simulate.memory_ledger import MemoryLedger
from simulate.provider import DONE, INVOICE, UNDONE, Payment, Provider
from simulate.scenarios import Scenario, Stop
from simulate.worker import RULES, Strategy, Unreachable, Worker, kind_of, prompted

__all__ = ["BOUND", "RULES", "Strategy", "Universe", "Worker"]

#: Past this every operation must be final: a day of trying, and what a bank takes.
BOUND = 40 * 3600.0
#: How long steps take when nothing is wrong.
KEEP, HALF_A_LOOK, HALF_A_SEND = 0.002, 0.1, 0.15
DEADLINE = 30.0
#: How long after a request could still leave, or its effect not be visible, at the latest.
SLACK = 10.0


class Universe:
    """The provider, the ledger, the clock, and everybody who works."""

    def __init__(
        self,
        scenario: Scenario,
        strategy: Strategy | None = None,
        trace: list[str] | None = None,
    ) -> None:
        self.scenario = scenario
        self.strategy = strategy if strategy is not None else conductor.conduct
        self.trace = trace
        self.now = 0.0
        self.provider = Provider(scenario.world, scenario.reads, strict=scenario.strict)
        self.ledger = MemoryLedger()
        self.sent: dict[str, int] = {}
        self.looks = 0
        self.first_send: float | None = None
        self.stopped: Stop | None = None
        self.faults_met = 0
        self.asked: set[str] = set()
        self.workers: list[Worker] = []
        #: Those who handle webhooks.
        self.handlers: list[Worker] = []
        self._heap: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0

    def tell(self, who: str, what: str) -> None:
        """A line of the trace."""
        if self.trace is not None:
            self.trace.append(f"{self.now:12.3f}  {who:<9} {what}")

    def later(self, seconds: float, action: Callable[[], None]) -> None:
        """Do it then."""
        self._count += 1
        heappush(self._heap, (self.now + seconds, self._count, action))

    def run(self) -> None:
        """Everything to its end, and past it: until the last late request is delivered."""
        scenario, company = self.scenario, self.scenario.company
        first = self._planned("a", full=scenario.world.full)
        self._employ("one", first, scenario.stop, 0.0, 0.0)
        if company.who == "worker":
            self._employ("two", first, None, company.at, scenario.skew)
        elif company.who == "operation":
            other = self._planned("b", full=scenario.world.full)
            self._employ("two", other, None, company.at, scenario.skew)
        elif company.who == "payer":
            self.later(company.at, self._somebody_pays)
        while self._heap:
            at, _, action = heappop(self._heap)
            if at > BOUND:
                break
            self.now = at
            action()

    def _employ(self, name: str, planned: Row, stop: Stop | None, at: float, skew: float) -> None:
        worker = Worker(self, name, planned, stop, skew)
        self.workers.append(worker)
        self.later(at, worker.start)

    def worker_of(self, op_id: str) -> Worker:
        """Whoever works on an operation, and will go on after a person has decided."""
        return next(one for one in self.workers if one.planned.op_id == op_id)

    def _notify(self, step: Transmit) -> None:
        """The provider's webhook about what it has carried out, some time after."""
        seconds = self.scenario.webhook
        if seconds is not None and self.strategy is conductor.conduct:
            handler = Worker(self, "webhook", step.row, None, 0.0, prompted)
            self.handlers.append(handler)
            self.later(seconds, handler.start)

    def _planned(self, op_id: str, *, full: bool) -> Row:
        world = self.scenario.world
        return Row(
            op_id=op_id,
            provider=world.adapter,
            account="acme",
            invoice_id=INVOICE,
            kind=world.kind,
            fingerprint=op_id,
            marker=f"op-{op_id}",
            idempotency_key=f"key-{op_id}",
            amount=None if full else "40",
        )

    def _somebody_pays(self) -> None:
        self.provider.pay(Decimal(self.scenario.company.amount), self.now)
        self.tell("payer", f"pays {self.scenario.company.amount}")

    def effect(self, worker: Worker, step: Any, freeze: float, done: Callable[..., None]) -> None:
        """Let a step take effect, after a freeze; `done` gets its result and how long it takes."""
        if isinstance(step, Keep):

            def keep() -> None:
                result = step.step()
                if self.trace is not None:
                    self.tell(worker.name, f"{kind_of(step)} -> {_shown(result)}")
                done(result, 0.0)

            self.later(KEEP + freeze, keep)
        elif isinstance(step, Look):
            self.later(HALF_A_LOOK + freeze, lambda: self._look(worker, step, done))
        elif isinstance(step, Nap):
            self.later(step.seconds + freeze, lambda: done(None, 0.0))
        else:
            left = self.now
            self.later(HALF_A_SEND + freeze, lambda: self._arrive(worker, step, left, done))

    def _look(self, worker: Worker, step: Look, done: Callable[..., None]) -> None:
        self.looks += 1
        reads = self.scenario.reads
        out = self.first_send is not None and self.now < self.first_send + reads.outage
        if self.looks in reads.fails or out:
            self.tell(worker.name, "look fails")
            done(LookFailed(Unreachable()), HALF_A_LOOK)
            return
        view = self.provider.view(self.now, deep=step.deep)
        if self.trace is not None:
            shown = " ".join(f"{one.id}{'*' if one.texts else ''}" for one in view.payments)
            self.tell(worker.name, f"look{' deep' if step.deep else ''}: due {view.due} [{shown}]")
        done(view, HALF_A_LOOK)

    def _arrive(
        self, worker: Worker, step: Transmit, left: float, done: Callable[..., None]
    ) -> None:
        op_id = step.row.op_id
        turn = self.sent[op_id] = self.sent.get(op_id, 0) + 1
        faults = self.scenario.faults if op_id == "a" else self.scenario.other_faults
        fault = faults[turn - 1] if turn <= len(faults) else "none"
        self.faults_met += fault != "none"
        if self.first_send is None:
            self.first_send = self.now
        self.tell(worker.name, f"request {turn} of {op_id} arrives: {fault}")
        if fault in UNDONE:
            waits = DEADLINE if fault == "timeout_before" else HALF_A_SEND
            done(UNDONE[fault], waits)
            return
        if fault == "delayed":
            # Delivered, and visible, within the settle time after it was sent: that is assumed.
            lag = max(self.scenario.reads.list_lag, self.scenario.reads.due_lag)
            latest = left + RULES["park"].settle - lag - SLACK
            at = max(min(self.now + self.scenario.delay, latest), self.now)
            self.later(at - self.now, lambda: self._deliver(step, fault))
            done(DONE[fault], DEADLINE)
            return
        answer = self._execute(step, fault)
        if fault in DONE:
            done(DONE[fault], DEADLINE if fault == "timeout_after" else HALF_A_SEND)
        else:
            done(answer, 25.0 if fault == "slow" else HALF_A_SEND)

    def _deliver(self, step: Transmit, fault: str) -> None:
        self._execute(step, fault)

    def _execute(self, step: Transmit, fault: str) -> Answer:
        answer = self.provider.execute(step.row, step.request, fault, self.now)
        self.tell("provider", f"{step.row.op_id}: {answer}")
        self._notify(step)
        for payment in self.provider.payments:
            if payment.counts is None and payment.op == step.row.op_id and payment.at == self.now:
                self.later(self.scenario.decision, partial(_decide, payment, fault == "pending"))
        return answer

    def final(self, op_id: str) -> Row | None:
        """How an operation ended, or None where it has not."""
        if self.strategy is conductor.conduct:
            row = self.ledger.rows.get(op_id)
            return row if row is not None and row.state in FINAL else None
        rows = [one.result for one in self.workers if one.result and one.result.op_id == op_id]
        good = [row for row in rows if row.state.value == "recorded"]
        return next(iter(good or rows), None)


def _decide(payment: Payment, counts: bool) -> None:
    payment.counts = counts


def _shown(result: Any) -> str:
    row = result[0] if isinstance(result, tuple) else result
    if isinstance(row, Row):
        held = f" held={result[1]}" if isinstance(result, tuple) else ""
        return f"{row.state} fence {row.fence} attempts {row.attempts}{held}"
    return str(result)
