"""A process that pays a batch through `paidup.payments`, and may be killed at any moment."""

from __future__ import annotations

import functools
import json
import os
import sys
import threading
import time
from collections import deque
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from attrs import frozen

import paidup
from paidup.core.errors import PaidupError
from paidup.payments import FULL, AlreadySettled, Ledger, Outcome, Pending, Rules, api
from paidup.payments.engine import Work

__all__ = ["CLASSES", "Item", "Job", "start", "words_of"]

CLASSES = {
    "pabbly": "Pabbly",
    "chargebee": "Chargebee",
    "chargebee_v1": "ChargebeeV1",
    "paypal": "PayPal",
    "rapyd": "Rapyd",
    "payload": "Payload",
    "payload_v2": "PayloadV2",
}


@frozen(kw_only=True)
class Item:
    """One payment to make; without an amount, everything due."""

    key: str
    invoice: str
    amount: str | None


@frozen(kw_only=True)
class Job:
    """What one worker does: a batch, with so many threads, on one ledger."""

    provider: str
    verb: str
    connect: dict[str, Any]
    ledger: str
    items: tuple[Item, ...]
    threads: int
    #: The owner written into the ledger; None for one that no other worker has.
    owner: str | None
    rules: Rules
    report: Path
    seed: int


def start(job: Job) -> int:
    """Fork a worker and return its process id. Nothing of the parent's may be open but files."""
    sys.stdout.flush()
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        _work(job)
        status = 0
    finally:
        os._exit(status)


def words_of(outcome: Outcome) -> str:
    """An outcome in one word, for the report."""
    if isinstance(outcome, AlreadySettled):
        return "settled_unattributed" if outcome.attempted else "settled_other"
    return type(outcome).__name__.lower()


def _work(job: Job) -> None:
    if job.owner is not None:
        # Two processes that take each other for themselves, as with a copied configuration.
        setattr(api, "Work", functools.partial(Work, owner=job.owner))  # noqa: B010
    items = list(job.items)
    Random(job.seed).shuffle(items)  # noqa: S311
    queue = deque(items)
    report = os.open(job.report, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    kind: Any = getattr(paidup, CLASSES[job.provider])
    with Ledger(job.ledger) as ledger, kind(**job.connect) as client:
        run = functools.partial(_drain, job, ledger, client, queue, report)
        threads = [threading.Thread(target=run, daemon=True) for _ in range(job.threads)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def _drain(job: Job, ledger: Ledger, client: Any, queue: deque[Item], report: int) -> None:
    function: Any = api.record_payment if job.verb == "record" else api.collect_payment
    options: dict[str, Any] = {"ledger": ledger, "rules": job.rules}
    if (job.provider, job.verb) == ("chargebee", "collect"):
        options["payment_method_id"] = "pm_test"
    while True:
        try:
            item = queue.popleft()
        except IndexError:
            return
        amount = FULL if item.amount is None else Decimal(item.amount)
        line = {"key": item.key}
        try:
            outcome = function(client, item.invoice, key=item.key, amount=amount, **options)
        except PaidupError as error:
            line["error"] = type(error).__name__
            outcome = None
        except Exception as error:  # noqa: BLE001  whatever it is, it must not be
            line["stray"] = repr(error)
            outcome = None
        if outcome is None or isinstance(outcome, Pending):
            queue.append(item)
            if "stray" not in line:
                time.sleep(0.02)
                continue
        else:
            line["outcome"] = words_of(outcome)
        # One write, so that a kill leaves whole lines or none.
        os.write(report, (json.dumps(line) + "\n").encode())
        if "stray" in line:
            return
