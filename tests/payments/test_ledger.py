"""The ledger: one file, durable, shared by threads and processes, never a false entry."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
from attrs import evolve
from crash.private_postgres import NotInstalledError, Server, private_server
from simulate.memory_ledger import MemoryLedger

from paidup.core.errors import InvalidRequest
from paidup.payments import Ledger, OperationMismatch
from paidup.payments.operation import LIVE, Row, State
from tests.support.ledger_rows import marked, planned

LEASE = 120.0
NUMBERS = count()


@pytest.fixture(scope="module")
def server() -> Iterator[Server | str]:
    try:
        with private_server() as server:
            yield server
    except NotInstalledError as error:
        yield str(error)


@pytest.fixture(params=["file", "memory", "postgres"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    if request.param == "memory":
        made = Ledger.in_memory()
    elif request.param == "file":
        made = Ledger(tmp_path / "ledger.sqlite3")
    else:
        pytest.importorskip("psycopg", reason="psycopg is not installed (paidup[postgres])")
        server = request.getfixturevalue("server")
        if isinstance(server, str):
            pytest.skip(server)
        made = Ledger(server.new_database(f"ledger_{next(NUMBERS)}"))
    with made:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ledger.sqlite3"


class TestOperations:
    def test_everything_of_a_row_comes_back(self, ledger: Ledger) -> None:
        row, held = ledger.begin(planned(amount="12.50"), "one", 5, LEASE)
        assert held
        full = evolve(
            row,
            currency="USD", customer="cus", full=False, request='{"note": "ü"}'.encode(),
            evidence="reconciled", payment_id="p", error="e", detail="d", lease_until=1.25,
            attempts=2, looks=3, doubtful=True, deadline=2.5, first_dispatch=3.5,
            last_dispatch=4.5, baseline=frozenset({"x", "ÿ"}), baseline_due="12.50", next_at=6.5,
            updated_at=7.5,
        )  # fmt: skip
        assert ledger.save(full, State.PLANNED)
        assert ledger.load("key") == full

    def test_the_same_key_with_other_arguments(self, ledger: Ledger) -> None:
        row, _ = ledger.begin(planned(), "one", 0, LEASE)
        with pytest.raises(OperationMismatch):
            ledger.begin(planned(fingerprint="other"), "two", 50, LEASE)
        assert ledger.mark(marked(row, attempts=1, first_dispatch=60.0), State.PLANNED)
        with pytest.raises(OperationMismatch):
            ledger.begin(planned(fingerprint="other"), "two", 500, LEASE)
        assert ledger.load("key").owner == "one", "and it is not claimed either"

    def test_a_key_for_which_nothing_was_sent_takes_other_arguments(self, ledger: Ledger) -> None:
        stale, _ = ledger.begin(planned(), "one", 0, LEASE)
        row, held = ledger.begin(planned(fingerprint="other"), "two", 500, LEASE)
        assert (held, row.fingerprint, row.owner) == (True, "other", "two")
        assert row.fence > stale.fence
        assert not ledger.mark(marked(stale), State.PLANNED)
        assert not ledger.save(evolve(stale, state=State.REJECTED), State.PLANNED)

    def test_a_lease_holds_until_it_is_over_or_given_back(self, ledger: Ledger) -> None:
        row, held = ledger.begin(planned(), "one", 0, LEASE)
        assert (held, row.fence, row.lease_until) == (True, 1, LEASE)
        assert ledger.begin(planned(), "two", 119, LEASE)[1] is False
        taken, held = ledger.begin(planned(), "two", 120, LEASE)
        assert (held, taken.owner, taken.fence) == (True, "two", 2)
        assert not ledger.save(evolve(row, detail="stale"), State.PLANNED)
        assert not ledger.mark(marked(row), State.PLANNED)
        assert ledger.save(evolve(taken, lease_until=0.0, next_at=200.0), State.PLANNED)
        assert ledger.begin(planned(), "one", 199, LEASE)[1] is False
        assert ledger.begin(planned(), "one", 200, LEASE)[1] is True

    def test_a_final_operation_is_nobodys(self, ledger: Ledger) -> None:
        row, _ = ledger.begin(planned(), "one", 0, LEASE)
        done = evolve(row, state=State.REJECTED, lease_until=0.0)
        assert ledger.save(done, State.PLANNED)
        assert ledger.begin(planned(), "two", 1e9, LEASE) == (done, False)

    @pytest.mark.parametrize("state", sorted(LIVE))
    def test_one_live_operation_for_each_invoice(self, ledger: Ledger, state: State) -> None:
        first, _ = ledger.begin(planned("first"), "one", 0, LEASE)
        first = marked(first, lease_until=0.0)
        assert ledger.mark(first, State.PLANNED)
        assert ledger.save(evolve(first, state=state), State.DISPATCHING)
        second, held = ledger.begin(planned("second"), "two", 1, LEASE)
        assert held
        assert second.fence > first.fence
        assert not ledger.mark(marked(second), State.PLANNED)
        assert ledger.load("second") == second
        assert [event.after for event in ledger.events("second")] == [State.PLANNED]
        elsewhere, _ = ledger.begin(planned("third", "other"), "two", 1, LEASE)
        assert ledger.mark(marked(elsewhere), State.PLANNED)

    def test_what_is_settled_without_a_claim_makes_other_looks_stale(self, ledger: Ledger) -> None:
        first, _ = ledger.begin(planned("first"), "one", 0, LEASE)
        first = evolve(marked(first), lease_until=0.0)
        assert ledger.mark(first, State.PLANNED)
        waiting = evolve(first, state=State.AWAITING)
        assert ledger.save(waiting, State.DISPATCHING)
        second, held = ledger.begin(planned("second"), "two", 1, LEASE)
        assert held
        done = evolve(waiting, state=State.RECORDED, owner="webhook", detail="seen")
        assert ledger.settle(done, State.AWAITING)
        assert ledger.load("first") == evolve(done, fence=second.fence + 1)
        assert (event := ledger.events("first")[-1]).after is State.RECORDED
        assert (event.actor, event.before, event.detail) == ("webhook", State.AWAITING, "seen")
        # The one live operation is gone, and yet nothing may be sent on the old look.
        assert not ledger.mark(marked(second), State.PLANNED)
        assert not ledger.settle(evolve(done, owner="late"), State.AWAITING)
        assert len(ledger.events("first")) == 4

    def test_one_operation_of_an_invoice_is_worked_on_at_a_time(self, ledger: Ledger) -> None:
        ledger.begin(planned("first"), "one", 0, LEASE)
        assert ledger.begin(planned("second"), "two", 1, LEASE)[1] is False
        assert ledger.begin(planned("second"), "two", 120, LEASE)[1] is True

    def test_a_look_that_another_operation_made_stale_allows_no_dispatch(
        self, ledger: Ledger
    ) -> None:
        first, _ = ledger.begin(planned("first"), "one", 0, LEASE)
        second, _ = ledger.begin(planned("second"), "two", 120, LEASE)
        second = marked(second)
        assert ledger.mark(second, State.PLANNED)
        assert ledger.save(evolve(second, state=State.RECORDED), State.DISPATCHING)
        assert not ledger.mark(marked(first), State.PLANNED)

    def test_the_trail_tells_each_change_once_and_no_other(self, ledger: Ledger) -> None:
        row, _ = ledger.begin(planned(), "one", 0, LEASE)
        ledger.begin(planned(), "two", 1, LEASE)
        sent = marked(row, updated_at=3.0)
        assert ledger.mark(sent, State.PLANNED)
        assert not ledger.mark(sent, State.PLANNED)
        done = evolve(sent, state=State.RECORDED, updated_at=4.0)
        assert not ledger.save(done, State.UNKNOWN), "that is not what it was"
        assert ledger.save(done, State.DISPATCHING)
        assert not ledger.save(done, State.DISPATCHING)
        trail = [(one.at, one.actor, one.before, one.after) for one in ledger.events("key")]
        assert trail == [
            (0.0, "one", None, State.PLANNED),
            (3.0, "one", State.PLANNED, State.DISPATCHING),
            (4.0, "one", State.DISPATCHING, State.RECORDED),
        ]

    def test_what_is_open_and_what_needs_a_person(self, ledger: Ledger) -> None:
        for number, state in enumerate((State.UNKNOWN, State.INDETERMINATE, State.RECORDED)):
            row, _ = ledger.begin(planned(state, state, created_at=number), "one", 0, LEASE)
            assert ledger.save(evolve(row, state=state), State.PLANNED)
        ledger.begin(planned("new", "new", created_at=-1.0), "one", 0, LEASE)
        assert [row.op_id for row in ledger.unsettled()] == ["new", "unknown"]
        assert [row.op_id for row in ledger.unsettled(limit=1)] == ["new"]
        assert [row.op_id for row in ledger.in_state(State.INDETERMINATE)] == ["indeterminate"]
        with pytest.raises(InvalidRequest):
            ledger.load("nobody's")
        assert ledger.find("nobody's") is None


class TestDecide:
    @pytest.fixture
    def parked(self, ledger: Ledger) -> Ledger:
        row, _ = ledger.begin(planned(), "one", 0, LEASE)
        change: dict[str, Any] = {
            "state": State.INDETERMINATE, "error": "absent", "doubtful": True, "attempts": 12,
            "request": b"{}", "first_dispatch": 1.0, "baseline_due": "100", "lease_until": 0.0,
        }  # fmt: skip
        assert ledger.save(evolve(row, **change), State.PLANNED)
        return ledger

    @pytest.mark.parametrize("state", [State.RECORDED, State.ABANDONED])
    def test_confirmed_or_given_up(self, parked: Ledger, state: State) -> None:
        row = parked.decide("key", state, actor="ann", reason="the bank says so")
        assert parked.load("key") == row
        assert (row.state, row.error, row.detail) == (state, None, "the bank says so")
        last = parked.events("key")[-1]
        assert (last.actor, last.before, last.after) == ("ann", State.INDETERMINATE, state)
        assert last.detail == "the bank says so"
        assert parked.begin(planned(), "two", 1e9, LEASE)[1] is False

    def test_sent_again(self, parked: Ledger) -> None:
        row = parked.decide("key", State.PLANNED, actor="ann", reason="not there")
        assert (row.doubtful, row.request, row.first_dispatch) == (True, b"{}", 1.0)
        assert (row.attempts, row.baseline_due) == (0, None)
        assert parked.begin(planned(), "two", 1e9, LEASE)[1] is True

    def test_only_once_and_only_where_it_is_undecided(self, parked: Ledger) -> None:
        with pytest.raises(InvalidRequest, match="only an indeterminate"):
            parked.decide("key", State.REJECTED, actor="ann", reason="")
        parked.decide("key", State.ABANDONED, actor="ann", reason="")
        with pytest.raises(InvalidRequest, match="only an indeterminate"):
            parked.decide("key", State.RECORDED, actor="bob", reason="")
        assert len(parked.events("key")) == 3


def _all(count: int, act: Callable[[int], Any]) -> list[Any]:
    """The same thing from so many threads at once."""
    gate = threading.Barrier(count)

    def one(number: int) -> Any:
        gate.wait()
        return act(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


class TestTogether:
    def test_threads_claim_and_mark_one_at_a_time(self, ledger: Ledger) -> None:
        for turn in range(10):
            row = planned(f"key-{turn}", f"inv-{turn}")
            claims = _all(4, lambda n, row=row: ledger.begin(row, f"w{n}", 0, LEASE))
            held = [found for found, mine in claims if mine]
            assert len(held) == 1
            marks = _all(4, lambda _, row=held[0]: ledger.mark(marked(row), State.PLANNED))
            assert sorted(marks) == [False, False, False, True]

    def test_threads_with_two_operations_send_one(self, ledger: Ledger) -> None:
        for turn in range(10):
            rows = [planned(f"{turn}-{n}", f"inv-{turn}") for n in range(4)]
            # Leases of no length: every claim succeeds, one after another.
            held = _all(4, lambda n, rows=rows: ledger.begin(rows[n], f"w{n}", 0, 0.0)[0])
            marks = _all(4, lambda n, held=held: ledger.mark(marked(held[n]), State.PLANNED))
            assert sum(marks) <= 1
            assert all(not mark for mark, row in zip(marks, held, strict=True) if row.fence < 4)

    def test_processes(self, path: Path) -> None:
        # Both are made first, and begin when they are told to.
        script = (
            "import sys\n"
            "from paidup.payments import Ledger\n"
            "from paidup.payments.operation import State\n"
            "from tests.support.ledger_rows import marked, planned\n"
            "ledger, won = Ledger(sys.argv[1]), 0\n"
            "sys.stdin.readline()\n"
            "for turn in range(100):\n"
            "    row, held = ledger.begin(planned(f'k{turn}', f'i{turn}'), sys.argv[2], 0, 120)\n"
            "    won += held and ledger.mark(marked(row), State.PLANNED)\n"
            "print(won)\n"
        )
        Ledger(path).close()
        with ExitStack() as stack:
            workers = [
                stack.enter_context(
                    subprocess.Popen(
                        [sys.executable, "-c", script, str(path), name],
                        stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE,
                        text=True,
                        cwd=Path(__file__).parents[2],
                    )
                )
                for name in ("one", "two")
            ]
            for worker in workers:
                assert worker.stdin is not None
                worker.stdin.write("go\n")
                worker.stdin.flush()
            won = [int(worker.communicate(timeout=60)[0]) for worker in workers]
        assert sum(won) == 100
        with Ledger(path) as ledger:
            for turn in range(100):
                assert [event.after for event in ledger.events(f"k{turn}")] == [
                    State.PLANNED,
                    State.DISPATCHING,
                ]


def test_the_simulators_ledger_answers_like_the_shipped_one() -> None:
    """The simulation proves something only if its ledger keeps the same promises."""
    random = Random(7)
    keys = {"a": "inv", "b": "inv", "c": "other"}
    states = [State.PLANNED, State.UNKNOWN, State.RECORDED, State.INDETERMINATE, State.AWAITING]
    for _ in range(150):
        with Ledger.in_memory() as shipped:
            copy, now = MemoryLedger(), 0.0
            seen: list[Row] = []
            for _ in range(20):
                now += random.choice((0.0, 1.0, 70.0, 200.0))
                act = random.choice(("begin", "save", "mark", "settle"))
                if act == "begin" or not seen:
                    key = random.choice(list(keys))
                    call = (planned(key, keys[key]), random.choice("xy"), now, LEASE)
                    found = shipped.begin(*call)
                    assert copy.begin(*call) == found
                    seen.append(found[0])
                    continue
                row = random.choice(seen)
                change: dict[str, Any] = {
                    "lease_until": random.choice((0.0, row.lease_until)),
                    "next_at": random.choice((0.0, now + 50)),
                    "updated_at": now,
                }
                if act == "mark":
                    row, before = marked(row, **change), row.state
                    answer = shipped.mark(row, before)
                    assert copy.mark(row, before) is answer
                elif act == "save":
                    row, before = evolve(row, state=random.choice(states), **change), row.state
                    answer = shipped.save(row, before)
                    assert copy.save(row, before) is answer
                else:
                    row, before = evolve(row, state=State.RECORDED, owner="w", **change), row.state
                    answer = shipped.settle(row, before)
                    assert copy.settle(row, before) is answer
                    row = copy.rows[row.op_id]
                if answer:
                    seen.append(row)
            for key in copy.rows:
                assert shipped.load(key) == copy.load(key)
