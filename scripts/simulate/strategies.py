"""What is usually done instead, in the same worlds: five strategies without a ledger."""

from __future__ import annotations

from collections.abc import Generator
from itertools import count
from typing import Any

from attrs import evolve

from paidup.payments.conductor import Desk, Look, LookFailed, Nap, Transmit
from paidup.payments.operation import Accepted, InProgress, NotSent, Refused, Row, State
from simulate.worker import Strategy

__all__ = ["STRATEGIES"]

Steps = Generator[Any, Any, Row]
ATTEMPTS = 4
_CALLS = count()


def _ended(row: Row, answer: object) -> Row | None:
    """How an answer ends the matter for these strategies, or None where it does not."""
    if isinstance(answer, Accepted | InProgress):
        return evolve(row, state=State.RECORDED)
    if isinstance(answer, Refused):
        return evolve(row, state=State.REJECTED)
    return None


def _send(row: Row, key: str, attempts: int) -> Steps:
    row = evolve(row, idempotency_key=key)
    for turn in range(attempts):
        answer = yield Transmit(row, f"{row.op_id} {row.amount}".encode())
        end = _ended(row, answer)
        if end is not None:
            return end
        if turn + 1 < attempts:
            yield Nap(2.0**turn)
    return evolve(row, state=State.REJECTED)


def blind_retry(planned: Row, desk: Desk) -> Steps:
    """Send it again until there is an answer, up to four times."""
    return _send(planned, "", ATTEMPTS)


def check_then_pay(planned: Row, desk: Desk) -> Steps:
    """Before every attempt look whether the invoice is still open."""
    for turn in range(ATTEMPTS):
        view = yield Look(deep=True)
        if not isinstance(view, LookFailed):
            if view.settled:
                return evolve(planned, state=State.RECORDED)
            answer = yield Transmit(evolve(planned, idempotency_key=""), planned.op_id.encode())
            end = _ended(planned, answer)
            if end is not None:
                return end
        yield Nap(2.0**turn)
    return evolve(planned, state=State.REJECTED)


def key_per_call(planned: Row, desk: Desk) -> Steps:
    """A client library's random key: kept over the retries of a call, gone with the process."""
    return _send(planned, f"call-{next(_CALLS)}", ATTEMPTS)


def no_retry(planned: Row, desk: Desk) -> Steps:
    """Once; an exception means failed."""
    return _send(planned, "", 1)


def durable_engine(planned: Row, desk: Desk) -> Steps:
    """A durable workflow with one step, repeated until it returns; its id is the key."""
    row = evolve(planned, idempotency_key=f"workflow-{planned.op_id}")
    for turn in range(ATTEMPTS):
        answer = yield Transmit(row, f"{row.op_id} {row.amount}".encode())
        end = _ended(row, answer)
        if end is not None:
            return end
        yield Nap(60.0 if isinstance(answer, NotSent) else 2.0**turn)
    return evolve(row, state=State.REJECTED)


STRATEGIES: dict[str, Strategy] = {
    "blind retry": blind_retry,
    "check, then pay": check_then_pay,
    "a key for each call": key_per_call,
    "no retry": no_retry,
    "durable engine without a guard": durable_engine,
}
