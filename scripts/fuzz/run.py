"""Feed spoiled answers to the clients and the payment layer; exit status 1 if one deceives them.

python scripts/fuzz/run.py                              at least 100,000 answers for each provider
python scripts/fuzz/run.py --replay payload/collect/17  one of them, with what was answered
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from fuzz.answers import CASES, CLASSES, Base, capture
from fuzz.world import BAD, Bench

CHUNK = 1000
COLUMNS = ("recorded", "alreadysettled", "rejected", "indeterminate", "open", "raised")

_benches: dict[tuple[str, str], Bench] = {}


def _prepare(bases: list[Base]) -> None:
    for base in bases:
        _benches[base.provider, base.verb] = Bench(base)


def _chunk(job: tuple[str, str, int, int, int]) -> tuple[str, Counter[str], list[str]]:
    provider, verb, seed, first, last = job
    bench = _benches[provider, verb]
    counts: Counter[str] = Counter()
    problems = []
    for number in range(first, last):
        ended, found, case = bench.run(f"{seed}/{provider}/{verb}/{number}")
        counts["cases"] += 1
        counts["answers"] += case.spoiled
        counts[
            ended.partition(" ")[0] if ended not in ("pending", "requiresaction") else "open"
        ] += 1
        counts[f"of {case.where}"] += 1
        for word in set(found):
            counts[word] += 1
        if found:
            problems.append(f"{provider}/{verb}/{number}: {', '.join(found)}, ended {ended}")
    return provider, counts, problems[:20]


def replay(bases: list[Base], name: str, seed: int) -> int:
    """Show one case."""
    provider, verb, number = name.split("/")
    _prepare([base for base in bases if (base.provider, base.verb) == (provider, verb)])
    bench = _benches[provider, verb]
    told = type(bench.case).answer

    def answer(case: object, prepared: object) -> object:
        given = told(case, prepared)  # type: ignore[arg-type]
        print(f"{prepared.operation.name}: {given!r}"[:3000])  # type: ignore[attr-defined]
        return given

    type(bench.case).answer = answer  # type: ignore[method-assign, assignment]
    ended, found, case = bench.run(f"{seed}/{provider}/{verb}/{number}")
    print(f"{case.where}: held {case.held}, ended {ended}, {found or 'good'}")
    return 1 if found else 0


def main() -> int:
    """Run what the arguments say."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--cases", type=int, default=60_000, help="for each provider")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--provider", action="append", choices=sorted(CLASSES))
    parser.add_argument("--replay", metavar="PROVIDER/VERB/NUMBER")
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    options = parser.parse_args()
    bases = capture()
    if options.replay:
        return replay(bases, options.replay, options.seed)
    wanted = set(options.provider or CLASSES)
    jobs = []
    for provider, verb in CASES:
        if provider not in wanted:
            continue
        verbs = sum(one == provider for one, _ in CASES)
        share = -(-options.cases // verbs)
        jobs += [
            (provider, verb, options.seed, first, min(first + CHUNK, share))
            for first in range(0, share, CHUNK)
        ]
    started = time.monotonic()
    totals: dict[str, Counter[str]] = {name: Counter() for name in CLASSES if name in wanted}
    problems: list[str] = []
    with ProcessPoolExecutor(
        options.processes, get_context("spawn"), initializer=_prepare, initargs=(bases,)
    ) as pool:
        for provider, counts, found in pool.map(_chunk, jobs):
            totals[provider] += counts
            problems += found
    heads = "".join(f"{name:>15}" for name in COLUMNS) + "".join(f"{name:>8}" for name in BAD)
    print(f"{'provider':<14}{'cases':>9}{'answers':>9}{heads}")
    for name, total in totals.items():
        cells = "".join(f"{total[word]:>15,}" for word in COLUMNS)
        bad = "".join(f"{total[word]:>8,}" for word in BAD)
        print(f"{name:<14}{total['cases']:>9,}{total['answers']:>9,}{cells}{bad}")
    print(f"{time.monotonic() - started:.0f} s, seed {options.seed}")
    for problem in problems[:40]:
        print(f"  {problem}")
    return 1 if any(total[word] for total in totals.values() for word in BAD) else 0


if __name__ == "__main__":
    sys.exit(main())
