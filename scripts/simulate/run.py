"""Simulate the shipped state machine; exit status 1 if a payment is doubled, lost or stuck.

python scripts/simulate/run.py                    every scenario, and the usual strategies
python scripts/simulate/run.py --scenario 4711    one of them, step by step
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from simulate.campaign import Tally, campaign, numbers
from simulate.checker import BAD, PROMISE, verdicts
from simulate.scenarios import WORLDS, Scenario
from simulate.strategies import STRATEGIES
from simulate.world import Universe

#: How many scenarios the longest freezes and the usual strategies are given.
BESIDE = 60_000


def replay(number: int, seed: int, *, long_freezes: bool, strategy: str | None) -> bool:
    """Print what happens in one scenario."""
    scenario = Scenario.of(number, seed, long_freezes=long_freezes)
    print(f"scenario {number}, seed {seed}: {scenario.world.name}, {scenario.on_absent}")
    print(f"  faults {scenario.faults}, of the other operation {scenario.other_faults}")
    print(f"  {scenario.stop}\n  {scenario.company}\n  {scenario.reads}")
    trace: list[str] = []
    universe = Universe(scenario, STRATEGIES[strategy] if strategy else None, trace)
    universe.run()
    print("\n".join(trace))
    for payment in universe.provider.payments:
        print(f"held: {payment.id} of {payment.op}: {payment.amount} counts {payment.counts}")
    found = verdicts(universe)
    print("verdict:", ", ".join(found) or "good")
    return not set(found) & set(BAD)


def _totals(tally: Tally, seconds: float) -> None:
    counts = tally.counts
    print(f"{tally.scenarios:,} scenarios in {seconds:.0f} s")
    print(
        f"  with a fault {counts['fault']:,}, with two {counts['two faults']:,}, "
        f"crashes {counts['crash']:,}, freezes {counts['freeze']:,}"
    )
    print(
        f"  with a second worker {counts['with worker']:,}, "
        f"a second operation {counts['with operation']:,}, "
        f"another payer {counts['with payer']:,}, an operator {counts['operator']:,}, "
        f"webhooks {counts['with webhooks']:,}"
    )
    print("  " + ", ".join(f"{word} {counts[word]}" for word in BAD))
    for word, examples in tally.examples.items():
        print(f"  {word}: replay with --scenario {', '.join(map(str, examples))}")


def _parked(tally: Tally) -> None:
    print(f"left to a person (parked): {tally.share('parked')} of all")
    print(f"  {'provider':<28}{'park':>9}{'resend':>9}")
    for world in WORLDS:
        cells = ""
        for mode in ("park", "resend"):
            all_ = tally.by_world[world.name, mode, "all"]
            parked = tally.by_world[world.name, mode, "parked"]
            cells += f"{100 * parked / all_:>7.2f} %" if all_ else f"{'-':>9}"
        print(f"  {world.name:<28}{cells}")


def _beyond(limit: int, seed: int) -> Tally:
    """What a process frozen past the settle time can do: only what the docs say it can."""
    tally = campaign(numbers(limit, seed, long_freezes=True), seed, long_freezes=True)
    lines = [f"{word} {tally.counts[f'residual {word}']}" for word in PROMISE]
    print(f"freezes past the settle time: {tally.scenarios:,} scenarios")
    print(f"  in the class that no client can rule out: {', '.join(lines)}")
    print("  elsewhere: " + ", ".join(f"{word} {tally.counts[word]}" for word in BAD))
    return tally


def _beside(ours: Tally, limit: int, seed: int) -> None:
    print(f"  {'strategy':<34}{'scenarios':>11}{'double':>10}{'lost':>10}{'parked':>10}")
    rows = [("paidup", ours)]
    chosen = numbers(limit, seed)
    rows += [(name, campaign(chosen, seed, strategy=name)) for name in STRATEGIES]
    for name, tally in rows:
        shares = "".join(f"{tally.share(word):>10}" for word in ("double", "lost", "parked"))
        print(f"  {name:<34}{tally.scenarios:>11,}{shares}")


def main() -> int:
    """Run what the arguments say."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--scenario", type=int, help="print the trace of one scenario")
    parser.add_argument("--limit", type=int, help="a seeded choice of so many scenarios")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--long-freezes", action="store_true", help="freezes past the settle time")
    parser.add_argument("--strategy", choices=sorted(STRATEGIES), help="instead of paidup's")
    parser.add_argument("--only", action="store_true", help="without what is shown beside")
    parser.add_argument("--processes", type=int)
    options = parser.parse_args()
    long_freezes = options.long_freezes
    if options.scenario is not None:
        good = replay(
            options.scenario, options.seed, long_freezes=long_freezes, strategy=options.strategy
        )
        return 0 if good else 1
    started = time.monotonic()
    tally = campaign(
        numbers(options.limit, options.seed, long_freezes=long_freezes),
        options.seed,
        long_freezes=long_freezes,
        strategy=options.strategy,
        processes=options.processes,
    )
    _totals(tally, time.monotonic() - started)
    _parked(tally)
    bad = tally.bad
    if not options.only and options.strategy is None:
        limit = min(options.limit or BESIDE, BESIDE)
        bad += _beyond(limit, options.seed).bad
        _beside(tally, limit, options.seed)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
