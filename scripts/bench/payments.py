"""What the payment layer costs over the plain calls, and payments per second through the sandbox.

python -m bench.payments ROUNDS COUNT      prints JSON; needs the sandbox's environment
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from crash.sandbox_process import SandboxProcess, sandbox_process

import paidup
from paidup.payments import Ledger, Recorded, record_payment

IN_FLIGHT = (1, 8, 64)
CLASSES = {"pabbly": "Pabbly", "chargebee": "Chargebee", "paypal": "PayPal"}


def plain_pabbly(client: paidup.Pabbly, invoice: str) -> None:
    client.invoices.get(invoice)
    client.invoices.record_payment(invoice, payment_mode="cash", transaction="receipt-1")


def plain_chargebee(client: paidup.Chargebee, invoice: str) -> None:
    client.invoices.get(invoice)
    transaction = {"amount": 30000, "payment_method": "cash", "reference_number": "receipt-1"}
    client.invoices.record_payment(invoice, transaction=transaction)


def plain_paypal(client: paidup.PayPal, invoice: str) -> None:
    client.invoices.get(invoice)
    amount = {"currency_code": "USD", "value": "300.00"}
    client.invoices.record_payment(invoice, method="CASH", note="receipt-1", amount=amount)


PLAIN: dict[str, Callable[[Any, str], None]] = {
    "pabbly": plain_pabbly,
    "chargebee": plain_chargebee,
    "paypal": plain_paypal,
}


def client_of(sandbox: SandboxProcess, provider: str, prefix: str = "") -> Any:
    told = sandbox.providers[provider]
    kind = getattr(paidup, prefix + CLASSES[provider])
    return kind(**told["credentials"], base_url=told["base_url"])


@contextmanager
def new_ledger() -> Iterator[Ledger]:
    """A ledger on the disk, as it is by default."""
    with (
        tempfile.TemporaryDirectory(prefix="paidup-bench-") as folder,
        Ledger(Path(folder) / "ledger.sqlite3") as ledger,
    ):
        yield ledger


def _timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def _pay(client: Any, invoice: str, ledger: Ledger) -> None:
    outcome = record_payment(client, invoice, key=invoice, ledger=ledger)
    if not isinstance(outcome, Recorded):
        raise TypeError(f"not recorded: {outcome!r}")


def overhead(
    sandbox: SandboxProcess, provider: str, rounds: int, count: int
) -> dict[str, list[float]]:
    """Seconds of a payment, with the ledger and without, in rounds that take turns."""
    times: dict[str, list[float]] = {"plain": [], "paid": []}
    with client_of(sandbox, provider) as client, new_ledger() as ledger:
        for turn in range(rounds + 1):
            plain, paid = [], []
            for _ in range(count):
                one = sandbox.open_invoice(provider, "300.00")
                two = sandbox.open_invoice(provider, "300.00")
                plain.append(_timed(lambda one=one: PLAIN[provider](client, one)))  # type: ignore[misc]
                paid.append(_timed(lambda two=two: _pay(client, two, ledger)))  # type: ignore[misc]
            if turn:  # the first round warms up
                times["plain"].append(median(plain))
                times["paid"].append(median(paid))
    return times


def disk(count: int) -> float:
    """Seconds until a small write is on this disk; a payment waits for three."""
    spent = []
    with tempfile.NamedTemporaryFile(prefix="paidup-bench-") as file:
        for _ in range(count):
            file.seek(0)
            file.write(b"x" * 4096)
            file.flush()
            spent.append(_timed(lambda: os.fdatasync(file.fileno())))
    return median(spent)


def threads(sandbox: SandboxProcess, in_flight: int, count: int) -> float:
    """Payments per second, blocking."""
    invoices = [sandbox.open_invoice("pabbly", "300.00") for _ in range(count)]
    with (
        client_of(sandbox, "pabbly") as client,
        new_ledger() as ledger,
        ThreadPoolExecutor(in_flight) as pool,
    ):
        started = time.perf_counter()
        for _ in pool.map(lambda invoice: _pay(client, invoice, ledger), invoices):
            pass
        return count / (time.perf_counter() - started)


async def tasks(sandbox: SandboxProcess, in_flight: int, count: int) -> float:
    """Payments per second, async."""
    invoices = [sandbox.open_invoice("pabbly", "300.00") for _ in range(count)]
    room = asyncio.Semaphore(in_flight)
    with new_ledger() as ledger:
        async with client_of(sandbox, "pabbly", "Async") as client:

            async def pay(invoice: str) -> None:
                async with room:
                    outcome = await record_payment(client, invoice, key=invoice, ledger=ledger)
                if not isinstance(outcome, Recorded):
                    raise TypeError(f"not recorded: {outcome!r}")

            started = time.perf_counter()
            await asyncio.gather(*map(pay, invoices))
            return count / (time.perf_counter() - started)


def plain_rate(sandbox: SandboxProcess, in_flight: int, count: int) -> float:
    """The two plain calls per second, blocking: what the sandbox itself allows."""
    invoices = [sandbox.open_invoice("pabbly", "300.00") for _ in range(count)]
    with client_of(sandbox, "pabbly") as client, ThreadPoolExecutor(in_flight) as pool:
        started = time.perf_counter()
        for _ in pool.map(lambda invoice: plain_pabbly(client, invoice), invoices):
            pass
        return count / (time.perf_counter() - started)


def main(rounds: int, count: int) -> dict[str, Any]:
    """All figures."""
    with sandbox_process() as sandbox:
        return {
            "overhead": {name: overhead(sandbox, name, rounds, count) for name in CLASSES},
            "disk": disk(20 * rounds),
            "plain": {each: plain_rate(sandbox, each, 8 * count) for each in IN_FLIGHT},
            "threads": {each: threads(sandbox, each, 8 * count) for each in IN_FLIGHT},
            "tasks": {each: asyncio.run(tasks(sandbox, each, 8 * count)) for each in IN_FLIGHT},
        }


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))))
