"""What went wrong in a finished scenario, by what the provider really holds."""

from __future__ import annotations

from decimal import Decimal

from paidup.payments.machine import TRANSITIONS
from paidup.payments.operation import State
from simulate.provider import Payment
from simulate.world import Universe

__all__ = ["BAD", "PROMISE", "verdicts"]

PROMISE = ("double", "lost", "false success", "stuck")
#: An unlisted transition is a hole in the diagram.
BAD = (*PROMISE, "unlisted transition")


def verdicts(universe: Universe) -> list[str]:
    """One word for each thing that went wrong, and "parked" for each operation left to a person."""
    found: list[str] = []
    ops = {worker.planned.op_id for worker in universe.workers}
    for op_id in sorted(ops):
        found += _of_operation(universe, op_id)
    if _paid_twice_by_two(universe):
        found.append("double")
    for before, after in universe.ledger.transitions:
        if after not in TRANSITIONS[before]:
            found.append("unlisted transition")
    return found


def _of_operation(universe: Universe, op_id: str) -> list[str]:
    found: list[str] = []
    ours = [one for one in universe.provider.payments if one.op == op_id and one.counts]
    if len(ours) > 1:
        found.append("double")
    row = universe.final(op_id)
    if row is None:
        return [*found, "stuck"]
    match row.state:
        case State.RECORDED:
            if not ours or not _is_one_of(row.payment_id, ours):
                found.append("false success")
        case State.REJECTED | State.SETTLED_OTHER:
            if ours:
                found.append("lost")
    if row.state is State.INDETERMINATE or op_id in universe.asked:
        found.append("parked")
    settled = row.state in (State.SETTLED_OTHER, State.SETTLED_UNATTRIBUTED)
    if settled and universe.provider.due() > 0:
        found.append("false success")
    return found


def _is_one_of(payment_id: str | None, ours: list[Payment]) -> bool:
    return payment_id is None or any(one.id == payment_id for one in ours)


def _paid_twice_by_two(universe: Universe) -> bool:
    """Two operations, each for everything due, both carried out."""
    scenario = universe.scenario
    if scenario.company.who != "operation" or not scenario.world.full:
        return False
    if scenario.reads.due_lag:
        # Then nobody can know that the first one, long final, has paid the invoice.
        return False
    booked = [one for one in universe.provider.payments if one.op is not None and one.counts]
    paid = sum((one.amount for one in booked), Decimal(0))
    return len({one.op for one in booked}) > 1 and paid > Decimal(100)
