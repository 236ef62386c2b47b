"""Kill paying processes at random moments; exit status 1 if a payment is doubled or lost.

python scripts/crash/run.py                 every provider and verb, one and two workers
python scripts/crash/run.py --kills 20      at least so many kills over all providers
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

sys.path.insert(0, str(Path(__file__).parent.parent))

import paidup
from crash.campaign import BAD, Result, Setup, campaign
from crash.private_postgres import NotInstalledError, private_server
from crash.sandbox_process import sandbox_process
from crash.worker import CLASSES
from paidup.core.wire import new_client
from paidup.payments.engine import adapter_named

CASES = (
    ("pabbly", "record"),
    ("chargebee", "record"),
    ("chargebee", "collect"),
    ("chargebee_v1", "record"),
    ("chargebee_v1", "collect"),
    ("paypal", "record"),
    ("rapyd", "collect"),
    ("payload", "collect"),
    ("payload_v2", "record"),
    ("payload_v2", "collect"),
)
#: Two workers meet on one provider of each kind: whole only, with a key, with a marker only.
TOGETHER = (("pabbly", "record"), ("chargebee", "record"), ("payload", "collect"))
Owners = Literal["equal", "distinct"]
OWNERS: tuple[Owners, ...] = ("equal", "distinct")
COLUMNS = ("response", "replayed", "reconciled", "inferred", "parked", "refused")


def setups(
    kills: int, providers: set[str], *, workers: str, owned: tuple[Owners, ...], postgres: bool
) -> Iterator[Setup]:
    """All campaigns; `kills` is shared out over those of one worker."""
    cases = [case for case in CASES if case[0] in providers]
    each = -(-kills // (2 * len(cases)))
    if workers != "two":
        for provider, verb in cases:
            for faults in (False, True):
                yield Setup(provider=provider, verb=verb, faults=faults, kills=each)
    if workers == "one":
        return
    databases: list[Literal["sqlite", "postgres"]] = ["sqlite", "postgres"]
    for provider, verb in TOGETHER:
        if provider not in providers:
            continue
        for database in databases if postgres else databases[:1]:
            for owners in owned:
                for some in (0, each):
                    yield Setup(
                        provider=provider, verb=verb, faults=some > 0, workers=2,
                        owners=owners, database=database, kills=some,
                    )  # fmt: skip


def _warm_up() -> None:
    """Import what workers need, so that a forked one starts in milliseconds."""
    from importlib import import_module

    for name, class_name in CLASSES.items():
        kind = getattr(paidup, class_name)
        adapter_named(kind.provider.name)
        import_module(f"paidup_clients.{name}.models")
        import_module(f"paidup_clients.{name}.operations")
        import_module(f"paidup_clients.{name}.resources")
    new_client().close()


def _head() -> str:
    heads = "".join(f"{name:>11}" for name in COLUMNS)
    return f"{'campaign':<52}{'payments':>9}{'kills':>6}{heads}{'double':>7}{'lost':>5}{'other':>6}"


def _line(name: str, results: list[Result]) -> str:
    def total(word: str) -> int:
        return sum(one.counts[word] for one in results)

    cells = "".join(f"{total(name):>11}" for name in COLUMNS)
    other = sum(total(word) for word in BAD if word not in ("double", "lost"))
    payments, kills = sum(one.payments for one in results), sum(one.kills for one in results)
    return (
        f"{name:<52}{payments:>9}{kills:>6}{cells}{total('double'):>7}{total('lost'):>5}{other:>6}"
    )


def main() -> int:
    """Run what the arguments say."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--kills", type=int, default=320, help="over all providers, one worker")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--provider", action="append", choices=sorted(CLASSES))
    parser.add_argument("--workers", choices=("one", "two", "both"), default="both")
    parser.add_argument("--owners", choices=OWNERS, help="of two workers: only these")
    parser.add_argument("--no-postgres", action="store_true")
    options = parser.parse_args()
    started = time.monotonic()
    _warm_up()
    results: list[Result] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="paidup-crash-")))
        server = None
        if not options.no_postgres and options.workers != "one":
            try:
                server = stack.enter_context(private_server())
            except NotInstalledError as error:
                print(f"without Postgres: {error}")
        sandbox = stack.enter_context(sandbox_process())
        print(_head())
        wanted = setups(
            options.kills,
            set(options.provider or CLASSES),
            workers=options.workers,
            owned=(options.owners,) if options.owners else OWNERS,
            postgres=server is not None,
        )
        for number, setup in enumerate(wanted):
            place = folder / str(number)
            place.mkdir()
            ledger = str(place / "ledger.sqlite3")
            if setup.database == "postgres" and server is not None:
                ledger = server.new_database(f"campaign_{number}")
            result = campaign(setup, sandbox, ledger, place, options.seed)
            results.append(result)
            print(_line(setup.name, [result]), flush=True)
            for problem in result.problems[:5]:
                print(f"    {problem}")
    print("of each provider:")
    for name in CLASSES:
        of_it = [one for one in results if one.setup.provider == name]
        if of_it:
            print(_line(name, of_it))
    print(_line("all", results))
    print(f"{time.monotonic() - started:.0f} s, seed {options.seed}")
    return 1 if any(result.bad for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
