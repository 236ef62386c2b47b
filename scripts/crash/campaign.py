"""One provider, one verb, one ledger: workers are started and killed until all is paid."""

from __future__ import annotations

import json
import os
import signal
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any, Literal

from attrs import define, evolve, field, frozen

from crash.sandbox_process import SandboxProcess
from crash.worker import Item, Job, start
from paidup.payments import Ledger, Rules, State
from paidup.payments.adapters.base import marker_of
from paidup.payments.operation import FINAL, Row

__all__ = ["BAD", "RULES", "Result", "Setup", "campaign"]

#: Quick, and yet no request is on its way for longer than `settle`: the longest delay that the
#: sandbox is told is a quarter of it, the rest is for a busy machine. A lease is shorter than that
#: delay, so that rows are taken over while the requests of the killed are still to be carried out.
RULES = Rules(lease=0.25, send_window=0.2, settle=2.4, first_pause=0.05, longest_pause=0.25)
LONGEST_DELAY = 0.6
#: Seconds for the last workers, which nobody kills, to come to an end.
PATIENCE = 90.0
AMOUNT, PART = "300.00", "100.00"
WHOLE_ONLY = ("pabbly", "rapyd")

FAULTS = (
    "reset_after_commit",
    "reset_before_commit",
    "close_after_commit",
    "close_before_commit",
    "error_after_commit",
    "error_before_commit",
    "truncated",
    "html",
    "empty",
    "not_json",
    "rate_limited",
)
#: With faults, the least helpful of what a provider leaves open.
UNHELPFUL: dict[str, dict[str, Any]] = {
    "pabbly": {"second_payment": "accept", "echo_transaction": False}
}
BAD = ("double", "lost", "false", "stuck", "stray", "repeated")


@frozen(kw_only=True)
class Setup:
    """What a campaign is about."""

    provider: str
    verb: str
    faults: bool
    workers: int = 1
    owners: Literal["equal", "distinct"] = "distinct"
    database: Literal["sqlite", "postgres"] = "sqlite"
    kills: int = 20

    @property
    def name(self) -> str:
        """For the table and the folder."""
        parts = [self.provider, self.verb, "faults" if self.faults else "plain"]
        if self.workers > 1:
            parts += [f"{self.workers} workers", f"{self.owners} owners", self.database]
        return " ".join(parts)


@define(kw_only=True)
class Result:
    """What came of it."""

    setup: Setup
    payments: int = 0
    kills: int = 0
    counts: Counter[str] = field(factory=Counter)
    problems: list[str] = field(factory=list)

    @property
    def bad(self) -> bool:
        """Whether anything is that must not be."""
        return any(self.counts[word] for word in BAD)


class _Batch:
    """The payments of a campaign, and the ones that are not over."""

    def __init__(self, setup: Setup, sandbox: SandboxProcess, random: Random) -> None:
        self.setup, self.sandbox, self.random = setup, sandbox, random
        self.items: list[Item] = []

    def grow(self, invoices: int) -> None:
        """Open more invoices; on every third, where that can be, two or three equal parts."""
        for _ in range(invoices):
            invoice = self.sandbox.open_invoice(self.setup.provider, AMOUNT)
            parts = 1
            if self.setup.provider not in WHOLE_ONLY and self.random.random() < 0.3:
                parts = self.random.choice((2, 3))
            amount = None if parts == 1 else PART
            for part in range(parts):
                self.items.append(Item(key=f"{invoice}/{part}", invoice=invoice, amount=amount))


def campaign(setup: Setup, sandbox: SandboxProcess, ledger: str, folder: Path, seed: int) -> Result:
    """Run one; the ledger is new."""
    random = Random(f"{seed} {setup.name}")  # noqa: S311
    sandbox.reset()
    if setup.faults:
        sandbox.behave(setup.provider, UNHELPFUL.get(setup.provider, {}))
    batch = _Batch(setup, sandbox, random)
    batch.grow(15 if setup.kills else 40)
    told = sandbox.providers[setup.provider]
    job = Job(
        provider=setup.provider,
        verb=setup.verb,
        connect={**told["credentials"], "base_url": told["base_url"]},
        ledger=ledger,
        items=(),
        threads=1,
        owner=None,
        rules=RULES,
        report=folder / "report",
        seed=0,
    )
    job.report.touch()
    result = Result(setup=setup)
    turns = 0
    while result.kills < setup.kills and turns < 10 * setup.kills:
        turns += 1
        open_items = _unfinished(batch.items, job.report)
        if len(open_items) < 15:
            batch.grow(10)
            open_items = _unfinished(batch.items, job.report)
        _set_faults(setup, sandbox, random)
        result.kills += _kill_some(setup, job, open_items, random)
    sandbox.clear_faults()
    _finish(setup, job, batch, random, result)
    _judge(setup, sandbox, ledger, batch.items, job.report, result)
    return result


def _set_faults(setup: Setup, sandbox: SandboxProcess, random: Random) -> None:
    """Delays always, so that kills meet requests on their way; the rest where it is wanted."""
    for _ in range(random.randint(2, 6)):
        kind = random.choice(("delay", "delay_before_commit", "delay_before_commit"))
        longest = random.choice((LONGEST_DELAY / 20, LONGEST_DELAY))
        seconds = round(random.uniform(0.005, longest), 3)
        sandbox.fault(setup.provider, {"kind": kind, "seconds": seconds})
        if setup.faults and random.random() < 0.4:
            sandbox.fault(setup.provider, {"kind": random.choice(FAULTS)})


def _jobs(setup: Setup, job: Job, items: list[Item], random: Random) -> list[Job]:
    """One for each worker: the same batch, in an order of its own."""
    owner = "worker" if setup.owners == "equal" else None
    return [
        evolve(
            job,
            items=tuple(items),
            threads=random.choice((1, 4)),
            owner=owner,
            seed=random.getrandbits(32),
        )
        for _ in range(setup.workers)
    ]


def _kill_some(setup: Setup, job: Job, items: list[Item], random: Random) -> int:
    """Start the workers, kill them one after the other; how many were still at work."""
    processes = [start(one) for one in _jobs(setup, job, items, random)]
    killed = 0
    for process in processes:
        time.sleep(random.uniform(0.0, 0.25))
        if _ended(process):
            continue
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        killed += 1
    return killed


def _ended(process: int) -> bool:
    return os.waitpid(process, os.WNOHANG)[0] != 0


def _finish(setup: Setup, job: Job, batch: _Batch, random: Random, result: Result) -> None:
    """The last workers run until everything is over; then once more, which must change nothing."""
    _run_out(_jobs(setup, job, _unfinished(batch.items, job.report), random))
    before = batch.sandbox.writes(setup.provider)
    _run_out(_jobs(setup, job, batch.items, random))
    result.counts["repeated"] = batch.sandbox.writes(setup.provider) - before


def _run_out(jobs: list[Job]) -> None:
    waiting = {start(job) for job in jobs}
    deadline = time.monotonic() + PATIENCE
    while waiting and time.monotonic() < deadline:
        time.sleep(0.01)
        waiting = {process for process in waiting if not _ended(process)}
    for process in waiting:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _lines(report: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in report.read_text().splitlines()]


def _unfinished(items: list[Item], report: Path) -> list[Item]:
    over = {line["key"] for line in _lines(report) if "outcome" in line}
    return [item for item in items if item.key not in over]


def _judge(
    setup: Setup,
    sandbox: SandboxProcess,
    where: str,
    items: list[Item],
    report: Path,
    result: Result,
) -> None:
    """Compare the ledger, and what the workers were told, with what the provider holds."""
    result.payments = len(items)
    lines = _lines(report)
    told: dict[str, set[str]] = {}
    for line in lines:
        if "outcome" in line:
            told.setdefault(line["key"], set()).add(line["outcome"])
        if "stray" in line:
            _bad(result, "stray", line["key"], line["stray"])
    held = {item.invoice: sandbox.payments(setup.provider, item.invoice) for item in items}
    with Ledger(where) as ledger:
        for item in items:
            row = ledger.find(item.key)
            _judge_one(item, row, held[item.invoice], told.get(item.key, set()), result)
    for invoice in held:
        due, excess = sandbox.due(setup.provider, invoice)
        if excess > 0:
            _bad(result, "double", invoice, f"{excess} too much")
        for item in items:
            if (
                item.invoice == invoice
                and due > 0
                and told.get(item.key, set())
                & {
                    "settled_other",
                    "settled_unattributed",
                }
            ):
                _bad(result, "false", item.key, f"called settled, and {due} is due")
    if result.counts["repeated"]:
        _bad(result, "repeated", "", "a finished batch run again sent requests", count=0)


def _judge_one(
    item: Item,
    row: Row | None,
    payments: list[dict[str, Any]],
    told: set[str],
    result: Result,
) -> None:
    good = [one for one in payments if one["status"] == "succeeded"]
    ours = sum(_is_of(one, item.key) for one in good)
    if ours > 1:
        _bad(result, "double", item.key, f"held {ours} times")
    if row is None or row.state not in FINAL:
        _bad(result, "stuck", item.key, str(row and row.state))
        if ours and row is None:
            _bad(result, "lost", item.key, "held, and the ledger knows nothing")
        return
    refused = (State.REJECTED, State.ABANDONED, State.SETTLED_OTHER)
    if ours and row.state in refused:
        _bad(result, "lost", item.key, f"held, and the ledger says {row.state}")
    if not ours and row.state is State.RECORDED:
        _bad(result, "false", item.key, "not held, and the ledger says recorded")
    if told != {str(row.state)}:
        _bad(result, "false", item.key, f"told {sorted(told)}, and the ledger says {row.state}")
    if row.state is State.INDETERMINATE:
        result.counts["parked"] += 1
        result.counts[f"parked {row.error}"] += 1
    elif row.evidence is not None:
        result.counts[row.evidence] += 1
    else:
        result.counts["refused"] += 1


def _is_of(payment: dict[str, Any], key: str) -> bool:
    """Whether the provider holds it for this key, by what was sent with it."""
    marker = marker_of(key)
    texts = (payment["reference"], payment["note"], payment["idempotency_key"])
    return any(marker in text for text in texts if text)


def _bad(result: Result, word: str, key: str, what: str, *, count: int = 1) -> None:
    result.counts[word] += count
    result.problems.append(f"{result.setup.name}: {word}: {key} {what}")
