"""Take each protection of the machine away in turn; exit status 1 if the simulator misses one."""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from simulate.campaign import Tally, campaign, numbers
from simulate.checker import PROMISE
from simulate.mutants import MUTANTS, Mutant, applied

LIMIT = 120_000


def hunt(mutant: Mutant, limit: int, seed: int) -> Tally:
    """Run scenarios until the mutant does harm, or all of them."""
    chosen = numbers(limit, seed, long_freezes=mutant.long_freezes)
    with applied(mutant):
        return campaign(
            chosen, seed, long_freezes=mutant.long_freezes, processes=1, stop_early=True
        )


def _hunt(work: tuple[int, int, int]) -> Tally:
    index, limit, seed = work
    return hunt(MUTANTS[index], limit, seed)


def main() -> int:
    """Every mutant, on all cores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=int, default=LIMIT)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    started = time.monotonic()
    survivors = 0
    work = [(index, options.limit, options.seed) for index in range(len(MUTANTS))]
    with ProcessPoolExecutor() as pool:
        for mutant, tally in zip(MUTANTS, pool.map(_hunt, work), strict=True):
            harm = ", ".join(
                f"{word} {tally.counts[word]}" for word in PROMISE if tally.counts[word]
            )
            survivors += not tally.harm
            where = "" if not mutant.long_freezes else " (long freezes)"
            print(
                f"{'detected' if tally.harm else 'SURVIVED':<9} {mutant.name}{where}: "
                f"{harm or 'nothing'} in {tally.scenarios:,}"
            )
    print(f"{len(MUTANTS) - survivors} of {len(MUTANTS)} in {time.monotonic() - started:.0f} s")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
