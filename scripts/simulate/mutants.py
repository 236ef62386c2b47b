"""The protections of the machine, each with what removing it looks like in the shipped text."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from attrs import evolve

from simulate import worker
from simulate.memory_ledger import MemoryLedger

__all__ = ["MUTANTS", "Mutant", "applied"]

MACHINE = "paidup.payments.machine"
CONDUCTOR = "paidup.payments.conductor"
ANSWERED = "    row = evolve(row, updated_at=now)\n    match answer:\n"


@dataclass(frozen=True)
class Mutant:
    """One protection taken away: edits of a module's text, a flag of the ledger, or a rule."""

    name: str
    module: str = MACHINE
    edits: tuple[tuple[str, str], ...] = ()
    ledger: str | None = None
    rules: tuple[str, float] | None = None
    #: Seen only where a process may be frozen longer than the settle time.
    long_freezes: bool = False


def _read_as(reasons: str, other: str) -> tuple[tuple[str, str], ...]:
    """Take these doubtful answers for something definite."""
    edit = (
        "    row = evolve(row, updated_at=now)\n"
        f"    if isinstance(answer, Doubtful) and answer.reason in {reasons}:\n"
        f"        answer = {other}\n"
        "    match answer:\n"
    )
    return ((ANSWERED, edit),)


MARKED = """    if not (yield Keep(partial(desk.ledger.mark, marked, row.state))):"""
UNMARKED = """    held, marked = row, evolve(marked, fence=row.fence)
    if False:"""
REFUSED = "case Refused() if not row.doubtful and not answer.duplicate:"
LEFT = "                last_dispatch=now,\n                error"
NOT_DUE = 'State.SETTLED_UNATTRIBUTED, evidence="inferred"'

MUTANTS = (
    Mutant(
        "no durable mark before sending",
        CONDUCTOR,
        ((MARKED, UNMARKED), ("row, marked.state, desk, sent", "row, held.state, desk, sent")),
    ),
    Mutant("no fence", ledger="fenced"),
    Mutant("two live operations on one invoice", ledger="one_live"),
    Mutant("sending on a look that another operation made stale", ledger="invoice_fence"),
    Mutant(
        "a 5xx or a reset is a failure",
        edits=_read_as('("reset", "status 500")', 'Refused(code="failed")'),
    ),
    Mutant("a timeout is not sent", edits=_read_as('("timeout",)', "NotSent()")),
    Mutant(
        "an unreadable 200 is a failure",
        edits=_read_as('("unreadable",)', 'Refused(code="failed")'),
    ),
    Mutant("no settle time", rules=("settle", 0.0)),
    Mutant(
        "no comparison with the baseline",
        edits=(("    if row.baseline_due is None:\n        return False", "    return False"),),
    ),
    Mutant("the key's lifetime is ignored", edits=(("    return in_time and ", "    return "),)),
    Mutant(
        "the key's margin does not cover late delivery",
        edits=(("max(rules.key_margin, rules.settle)", "rules.key_margin"),),
    ),
    Mutant("a refusal after a doubt is a rejection", edits=((REFUSED, "case Refused():"),)),
    Mutant(
        "no check of the send window",
        edits=(("    if row.last_dispatch is None:\n        return True", "    return False"),),
    ),
    Mutant(
        "an absent marker is trusted within the settle time",
        edits=(
            (
                "    if now < dispatched + rules.settle:",
                '    if now < dispatched + rules.settle and profile.marker != "always":',
            ),
        ),
    ),
    Mutant(
        "a row found dispatching is planned",
        edits=(("state=State.UNKNOWN, doubtful=True, upd", "state=State.PLANNED, upd"),),
    ),
    Mutant(
        "the guard is trusted on a partial payment",
        edits=(("(profile.guard and full)", "profile.guard"),),
        long_freezes=True,
    ),
    Mutant(
        "a look is dated by its answer",
        CONDUCTOR,
        (("desk.profile, desk.rules, asked)", "desk.profile, desk.rules, desk.clock())"),),
        long_freezes=True,
    ),
    Mutant(
        "the settle time counts from the mark alone",
        edits=((LEFT, LEFT.rsplit("\n", 1)[1]),),
        long_freezes=True,
    ),
    Mutant(
        "nothing due after a doubt counts as paid by us",
        edits=((NOT_DUE, 'State.RECORDED, evidence="inferred"'),),
    ),
    Mutant(
        "nothing due after a doubt counts as paid by others",
        edits=((NOT_DUE, 'State.SETTLED_OTHER, evidence="inferred"'),),
    ),
    Mutant(
        "a webhook settles what a person was to decide by a conclusion",
        edits=(
            ("    if ours is None or not ours.counts:", "    if ours is None and view.due > 0:"),
            ('"reconciled", ours.id), updated_at', '"reconciled", ours and ours.id), updated_at'),
        ),
    ),
    Mutant("a webhook settles without raising the fence", ledger="settle_fence"),
    Mutant(
        "not sent after a doubt forgets the doubt",
        edits=(
            ("        case NotSent() if not row.doubtful:", "        case NotSent():"),
            ("back = evolve(row, state", "back = evolve(row, doubtful=False, state"),
        ),
    ),
)


@contextmanager
def applied(mutant: Mutant) -> Iterator[None]:
    """The mutant in place of the shipped text. Raises `LookupError` where the text has moved on."""
    module = importlib.import_module(mutant.module)
    kept: dict[str, Any] = dict(vars(module))
    rules = dict(worker.RULES)
    text = inspect.getsource(module)
    for old, new in mutant.edits:
        if old not in text:
            raise LookupError(f"{mutant.name}: not found in {mutant.module}: {old!r}")
        text = text.replace(old, new)
    try:
        if mutant.edits:
            exec(compile(text, f"<{mutant.name}>", "exec"), vars(module))  # noqa: S102
            # The classes stay those that everybody else has imported.
            vars(module).update({name: it for name, it in kept.items() if isinstance(it, type)})
        if mutant.ledger is not None:
            setattr(MemoryLedger, mutant.ledger, False)
        if mutant.rules is not None:
            change: dict[str, Any] = dict([mutant.rules])
            for mode in rules:
                worker.RULES[mode] = evolve(rules[mode], **change)
        yield
    finally:
        vars(module).clear()
        vars(module).update(kept)
        if mutant.ledger is not None:
            setattr(MemoryLedger, mutant.ledger, True)
        worker.RULES.update(rules)
