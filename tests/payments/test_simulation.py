"""A slice of the simulation, two of the mutants, and the diagram. All of it: `make simulate`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from simulate.campaign import Tally, campaign, numbers, one
from simulate.mutants import MUTANTS, applied
from simulate.mutate import hunt
from simulate.scenarios import WORLDS, grid_size
from simulate.strategies import STRATEGIES

from paidup.payments.machine import TRANSITIONS
from paidup.payments.operation import State

PAGE = Path(__file__).parents[2] / "docs" / "exactly-once.md"


@pytest.fixture(scope="module")
def tally() -> Tally:
    return campaign(numbers(10_000, seed=11), seed=11, processes=1)


def test_nothing_is_doubled_lost_or_stuck(tally: Tally) -> None:
    assert tally.scenarios == 10_000
    assert tally.bad == 0, tally.examples


def test_the_slice_has_everything_in_it(tally: Tally) -> None:
    for word in ("fault", "two faults", "crash", "freeze"):
        assert tally.counts[word] > 3000, word
    for who in ("nobody", "worker", "operation", "payer", "webhooks"):
        assert tally.counts[f"with {who}"] > 1000, who
    for world in WORLDS:
        assert tally.by_world[world.name, "park", "all"] > 200, world.name


def test_every_transition_seen_is_listed(tally: Tally) -> None:
    listed = {(before, after) for before, found in TRANSITIONS.items() for after in found}
    assert tally.transitions <= listed
    assert len(tally.transitions) >= 17


def test_most_scenarios_need_no_person(tally: Tally) -> None:
    assert tally.counts["parked"] / tally.scenarios < 0.10


def test_the_full_run_is_large_enough() -> None:
    assert grid_size() >= 500_000


def test_a_number_replays_its_scenario() -> None:
    for number in (4711, 123_456):
        first, again = (one(number, seed=5) for _ in range(2))
        assert first[0].scenario == again[0].scenario
        assert first[0].ledger.rows == again[0].ledger.rows


def test_the_usual_strategies_do_harm_in_the_same_worlds() -> None:
    chosen = numbers(1_000, seed=3)
    for name in STRATEGIES:
        found = campaign(chosen, seed=3, strategy=name, processes=1)
        assert found.counts["double"] > 20, name
        assert found.counts["lost"] > 20, name


@pytest.mark.parametrize("name", ["no durable mark before sending", "no fence"])
def test_a_missing_protection_is_seen(name: str) -> None:
    mutant = next(one for one in MUTANTS if one.name == name)
    assert hunt(mutant, 5_000, seed=1).harm > 0
    assert campaign(numbers(300, seed=1), seed=1, processes=1).bad == 0, "it is back again"


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_every_mutant_still_finds_its_place_in_the_text(mutant: object) -> None:
    with applied(next(one for one in MUTANTS if one is mutant)):
        pass


def test_the_diagram_in_the_docs_is_the_machines() -> None:
    text = PAGE.read_text(encoding="utf-8")
    block = re.search(r"```mermaid\nstateDiagram-v2\n(.*?)```", text, re.DOTALL)
    assert block is not None
    arrows = re.findall(r"^\s*(\w+) --> (\w+)", block.group(1), re.MULTILINE)
    drawn = {(State(before), State(after)) for before, after in arrows}
    assert drawn == {(before, after) for before, found in TRANSITIONS.items() for after in found}
    assert len(arrows) == len(drawn)
