"""Running many scenarios on all cores, and adding up what came of them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from random import Random

from paidup.payments.operation import State
from simulate.checker import BAD, PROMISE, verdicts
from simulate.scenarios import Scenario, grid_size
from simulate.strategies import STRATEGIES
from simulate.world import Universe

__all__ = ["Tally", "campaign", "numbers", "one"]

CHUNK = 500


@dataclass
class Tally:
    """Counts over scenarios; the numbers of the first bad ones, to replay them."""

    scenarios: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    by_world: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    examples: dict[str, list[int]] = field(default_factory=dict)
    transitions: set[tuple[State, State]] = field(default_factory=set)

    def add(self, other: Tally) -> None:
        """Add another tally to this one."""
        self.scenarios += other.scenarios
        self.counts.update(other.counts)
        self.by_world.update(other.by_world)
        self.transitions |= other.transitions
        for word, numbers_ in other.examples.items():
            kept = self.examples.setdefault(word, [])
            kept += numbers_[: max(0, 5 - len(kept))]

    @property
    def bad(self) -> int:
        """How many things went wrong that must not."""
        return sum(self.counts[word] for word in BAD)

    @property
    def harm(self) -> int:
        """How often the promise was broken."""
        return sum(self.counts[word] for word in PROMISE)

    def share(self, *words: str) -> str:
        """A percentage of the scenarios."""
        return f"{100 * sum(self.counts[word] for word in words) / max(self.scenarios, 1):.2f} %"


def one(
    number: int, seed: int, *, long_freezes: bool = False, strategy: str | None = None
) -> tuple[Universe, list[str]]:
    """Run one scenario."""
    scenario = Scenario.of(number, seed, long_freezes=long_freezes)
    universe = Universe(scenario, STRATEGIES[strategy] if strategy else None)
    universe.run()
    return universe, verdicts(universe)


def _run(work: tuple[list[int], int, bool, str | None]) -> Tally:
    chosen, seed, long_freezes, strategy = work
    tally = Tally()
    for number in chosen:
        universe, found = one(number, seed, long_freezes=long_freezes, strategy=strategy)
        tally.scenarios += 1
        tally.transitions |= universe.ledger.transitions
        scenario = universe.scenario
        tally.by_world[scenario.world.name, scenario.on_absent, "all"] += 1
        for word in dict.fromkeys(found):
            if word in BAD and scenario.residual:
                tally.counts[f"residual {word}"] += 1
                continue
            tally.counts[word] += 1
            tally.by_world[scenario.world.name, scenario.on_absent, word] += 1
            if word in BAD:
                tally.examples.setdefault(word, []).append(number)
        if universe.stopped is not None:
            tally.counts[universe.stopped.how] += 1
        tally.counts["operator"] += bool(universe.asked)
        tally.counts["fault"] += universe.faults_met > 0
        tally.counts["two faults"] += universe.faults_met > 1
        tally.counts[f"with {scenario.company.who}"] += 1
        tally.counts["with webhooks"] += bool(universe.handlers)
    return tally


def numbers(limit: int | None, seed: int, *, long_freezes: bool = False) -> list[int]:
    """All scenario numbers, or a seeded choice of them."""
    size = grid_size(long_freezes=long_freezes)
    if limit is None or limit == size:
        return list(range(size))
    if limit > size:
        return list(range(limit))
    return Random(seed).sample(range(size), limit)  # noqa: S311  a simulation


def _chunks(chosen: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(chosen), CHUNK):
        yield chosen[start : start + CHUNK]


def campaign(
    chosen: Iterable[int],
    seed: int,
    *,
    long_freezes: bool = False,
    strategy: str | None = None,
    processes: int | None = None,
    stop_early: bool = False,
) -> Tally:
    """Run these scenarios; with `stop_early`, no more than it takes to see one go wrong."""
    work = [(part, seed, long_freezes, strategy) for part in _chunks(list(chosen))]
    total = Tally()
    count = processes or len(os.sched_getaffinity(0))
    if count == 1:
        for part in work:
            total.add(_run(part))
            if stop_early and total.harm:
                break
        return total
    with ProcessPoolExecutor(count) as pool:
        for tally in pool.map(_run, work):
            total.add(tally)
    return total
