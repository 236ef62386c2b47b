"""The ledger on a real Postgres server; skipped where none is installed."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from attrs import evolve
from crash.private_postgres import NotInstalledError, Server, private_server

import paidup
from paidup import ConfigurationError, InvalidRequest
from paidup.payments import (
    AlreadySettled,
    Indeterminate,
    Ledger,
    LedgerTooNew,
    LedgerUnavailable,
    OperationMismatch,
    Pending,
    Recorded,
    Rules,
    State,
    record_payment,
)
from paidup.payments.operation import Row
from paidup.sandbox import Sandbox

psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed (paidup[postgres])")

NUMBERS = count()
QUICK = Rules(settle=0.05, first_pause=0.01, longest_pause=0.05)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    try:
        with private_server() as server:
            yield server
    except NotInstalledError as error:
        pytest.skip(str(error))


@pytest.fixture
def dsn(server: Server) -> str:
    """An empty database for each test."""
    return server.new_database(f"test_{next(NUMBERS)}")


@pytest.fixture
def ledger(dsn: str) -> Iterator[Ledger]:
    with Ledger(dsn) as ledger:
        yield ledger


def plan(op_id: str = "op-1", invoice: str = "inv-1", **changes: Any) -> Row:
    row = Row(
        op_id=op_id,
        provider="pabbly",
        account="https://example.com",
        invoice_id=invoice,
        kind="record",
        fingerprint=f"of {op_id} {invoice}",
        marker="opabc",
        idempotency_key="paidup-opabc",
    )
    return evolve(row, **changes)


def in_flight(row: Row) -> Row:
    return evolve(
        row,
        state=State.DISPATCHING,
        fence=row.fence + 1,
        lease_until=1120.0,
        request=b'{"body":"\xc3\xa9"}',
        attempts=1,
        amount="300.00",
        baseline=frozenset({"a", "b"}),
        baseline_due="300.00",
        last_dispatch=1000.0,
    )


def test_a_row_comes_back_as_it_was_stored(ledger: Ledger) -> None:
    row, held = ledger.begin(plan(), "one", 1000.0, 120.0)
    assert held
    marked = in_flight(row)
    assert ledger.mark(marked, State.PLANNED)
    assert ledger.load("op-1") == marked
    done = evolve(marked, state=State.RECORDED, evidence="response", lease_until=0.0)
    assert ledger.save(done, State.DISPATCHING)
    assert ledger.find("op-1") == done
    assert ledger.unsettled() == []
    trail = [(event.before, event.after, event.actor) for event in ledger.events("op-1")]
    assert trail == [
        (None, "planned", "one"),
        ("planned", "dispatching", "one"),
        ("dispatching", "recorded", "one"),
    ]


def test_only_the_holder_of_the_fence_can_write(ledger: Ledger) -> None:
    row, _ = ledger.begin(plan(), "one", 1000.0, 120.0)
    assert not ledger.begin(plan(), "two", 1100.0, 120.0)[1]
    taken, held = ledger.begin(plan(), "two", 1121.0, 120.0)
    assert held
    assert not ledger.mark(in_flight(row), State.PLANNED)
    assert not ledger.save(evolve(row, state=State.REJECTED), State.PLANNED)
    assert ledger.mark(in_flight(taken), State.PLANNED)


def test_one_live_operation_for_each_invoice(ledger: Ledger) -> None:
    first, _ = ledger.begin(plan("op-1"), "one", 1000.0, 1.0)
    second, held = ledger.begin(plan("op-2"), "two", 1002.0, 120.0)
    assert held
    assert not ledger.mark(in_flight(first), State.PLANNED)
    assert ledger.mark(in_flight(second), State.PLANNED)
    other, _ = ledger.begin(plan("op-3", "inv-2"), "three", 1002.0, 120.0)
    assert ledger.mark(in_flight(other), State.PLANNED)


def test_another_fingerprint_is_refused(ledger: Ledger) -> None:
    row, _ = ledger.begin(plan(), "one", 1000.0, 120.0)
    assert ledger.mark(evolve(in_flight(row), attempts=1), State.PLANNED)
    with pytest.raises(OperationMismatch):
        ledger.begin(plan(invoice="inv-2"), "one", 2000.0, 120.0)


def test_an_operator_decides_once(ledger: Ledger) -> None:
    row, _ = ledger.begin(plan(), "one", 1000.0, 120.0)
    assert ledger.save(evolve(row, state=State.INDETERMINATE), State.PLANNED)
    decided = ledger.decide("op-1", State.RECORDED, actor="ada", reason="seen in the dashboard")
    assert decided.state is State.RECORDED
    with pytest.raises(InvalidRequest):
        ledger.decide("op-1", State.ABANDONED, actor="bob", reason="no")
    assert [row.op_id for row in ledger.in_state(State.RECORDED)] == ["op-1"]


def test_many_threads_claim_an_operation_once(dsn: str) -> None:
    """Also the tables are made once, however many processes open the ledger first."""
    start = threading.Barrier(8)

    def claim(number: int) -> int:
        start.wait()
        with Ledger(dsn) as ledger:
            return sum(
                ledger.begin(plan(f"op-{each}", f"inv-{each}"), f"w{number}", 1000.0, 120.0)[1]
                for each in range(20)
            )

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(claim, range(8))) == 20


def test_operations_of_one_invoice_mark_one_at_a_time(dsn: str) -> None:
    """They claimed in the same moment, so neither saw the other's lease."""
    with Ledger(dsn) as ledger:
        for turn in range(20):
            invoice = f"inv-{turn}"
            start = threading.Barrier(4)

            def race(number: int, invoice: str = invoice, start: threading.Barrier = start) -> bool:
                start.wait()
                row, held = ledger.begin(plan(f"{invoice}-{number}", invoice), "w", 1000.0, 120.0)
                return held and ledger.mark(in_flight(row), State.PLANNED)

            with ThreadPoolExecutor(4) as pool:
                assert sum(pool.map(race, range(4))) == 1


def test_payments_go_through_it(ledger: Ledger, sandbox: Sandbox) -> None:
    with sandbox.connect(paidup.PayPal) as paypal:
        for fault in (None, "reset_after_commit", "error_after_commit", "reset_before_commit"):
            invoice = sandbox.open_invoice("paypal", amount="300.00")
            if fault:
                sandbox.fault("paypal", fault)
            outcome = record_payment(
                paypal, invoice, key=f"k-{fault}", ledger=ledger, rules=QUICK, wait=10
            )
            assert isinstance(outcome, Recorded)
            assert len(sandbox.payments("paypal", invoice)) == 1


def test_two_ledgers_at_once_pay_each_invoice_once(dsn: str, sandbox: Sandbox) -> None:
    invoices = [sandbox.open_invoice("pabbly", amount="300.00") for _ in range(10)]

    def batch(_number: int) -> list[object]:
        with Ledger(dsn) as ledger, sandbox.connect(paidup.Pabbly) as pabbly:
            return [
                record_payment(pabbly, one, key=f"k-{one}", ledger=ledger, rules=QUICK, wait=10)
                for one in invoices
            ]

    with ThreadPoolExecutor(4) as pool:
        results = [one for many in pool.map(batch, range(4)) for one in many]
    assert all(isinstance(one, Recorded) for one in results)
    assert [len(sandbox.payments("pabbly", one)) for one in invoices] == [1] * 10


def test_parts_of_one_invoice_at_once_are_each_paid_once(dsn: str, sandbox: Sandbox) -> None:
    invoice = sandbox.open_invoice("chargebee", amount="300.00")

    def part(number: int) -> object:
        with Ledger(dsn) as ledger, sandbox.connect(paidup.Chargebee) as chargebee:
            return record_payment(
                chargebee,
                invoice,
                key=f"part-{number % 3}",
                amount=Decimal(100),
                ledger=ledger,
                rules=QUICK,
                wait=20,
            )

    with ThreadPoolExecutor(6) as pool:
        results = list(pool.map(part, range(6)))
    assert all(isinstance(one, Recorded) for one in results)
    assert len(sandbox.payments("chargebee", invoice)) == 3


def drop_connections(server: Server) -> None:
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where pid <> pg_backend_pid() and usename = 'paidup'"
        )


def test_a_dropped_connection_is_made_anew(server: Server, ledger: Ledger) -> None:
    ledger.begin(plan(), "one", 1000.0, 120.0)
    for _ in range(3):
        drop_connections(server)
        assert ledger.load("op-1").owner == "one"
    drop_connections(server)
    assert ledger.begin(plan("op-2", "inv-2"), "one", 1000.0, 120.0)[1]


def test_a_connection_lost_before_the_payment_sends_nothing(
    server: Server, ledger: Ledger, sandbox: Sandbox
) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    database = ledger._db
    ledger.begin(plan(), "one", 1000.0, 120.0)

    def unreachable() -> Any:
        raise LedgerUnavailable("the ledger's server cannot be reached")

    drop_connections(server)
    with pytest.MonkeyPatch.context() as patch, sandbox.connect(paidup.Pabbly) as pabbly:
        patch.setattr(database, "_connect", unreachable)
        with pytest.raises(LedgerUnavailable) as caught:
            record_payment(pabbly, invoice, key="k", ledger=ledger)
        assert not caught.value.sent
        assert sandbox.payments("pabbly", invoice) == []
    with sandbox.connect(paidup.Pabbly) as pabbly:
        assert isinstance(record_payment(pabbly, invoice, key="k", ledger=ledger), Recorded)


def test_a_ledger_lost_after_the_payment_says_so_and_finds_it_later(
    server: Server, ledger: Ledger, sandbox: Sandbox
) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    sandbox.fault("pabbly", "delay", operation="invoices.record_payment", seconds=0.3)
    rules = evolve(QUICK, lease=0.5)
    blocked = threading.Event()

    def cut() -> None:
        deadline = time.monotonic() + 5
        while not sandbox.payments("pabbly", invoice) and time.monotonic() < deadline:
            time.sleep(0.01)
        blocked.set()
        drop_connections(server)

    real = ledger._db._connect  # type: ignore[attr-defined]

    def connect() -> Any:
        if blocked.is_set():
            raise LedgerUnavailable("the ledger's server cannot be reached")
        return real()

    with pytest.MonkeyPatch.context() as patch, sandbox.connect(paidup.Pabbly) as pabbly:
        patch.setattr(ledger._db, "_connect", connect)
        thread = threading.Thread(target=cut)
        thread.start()
        with pytest.raises(LedgerUnavailable) as caught:
            record_payment(pabbly, invoice, key="k", ledger=ledger, rules=rules)
        thread.join()
        assert caught.value.sent
    with sandbox.connect(paidup.Pabbly) as pabbly:
        found = record_payment(pabbly, invoice, key="k", ledger=ledger, rules=rules, wait=10)
    assert isinstance(found, Recorded | AlreadySettled)
    assert len(sandbox.payments("pabbly", invoice)) == 1


def test_a_newer_ledger_is_refused(dsn: str) -> None:
    Ledger(dsn).close()
    with psycopg.connect(dsn) as connection:
        connection.execute("update paidup_meta set value = '999' where name = 'schema'")
    with pytest.raises(LedgerTooNew):
        Ledger(dsn)


def test_a_closed_ledger_is_refused(dsn: str) -> None:
    ledger = Ledger(dsn)
    ledger.close()
    with pytest.raises(LedgerUnavailable, match="closed"):
        ledger.find("op-1")


@pytest.mark.parametrize(
    "broken",
    [
        "postgresql://paidup:{password}@127.0.0.1:1/postgres",
        "postgresql://nobody:{password}@127.0.0.1:{port}/postgres",
        "postgresql://paidup:{password}@127.0.0.1:{port}/nothing?x-{password}=1",
        "postgresql://paidup:{password}@[::bad/{password}",
    ],
)
def test_the_password_is_in_no_error(server: Server, broken: str) -> None:
    canary = "canary-7f3d2a"
    for password in (canary, server.password):
        text = broken.format(password=password, port=server.port)
        with pytest.raises(LedgerUnavailable) as caught:
            Ledger(text)
        shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
        chained = repr(caught.value.__context__) + repr(caught.value.__cause__)
        assert password not in shown + chained


def test_the_password_is_in_no_repr(ledger: Ledger, server: Server) -> None:
    shown = repr(ledger) + repr(vars(ledger)) + repr(vars(ledger._db))
    assert server.password not in shown


def test_without_the_driver_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    with pytest.raises(ConfigurationError, match=r"paidup\[postgres\]"):
        Ledger("postgresql://paidup:canary@127.0.0.1/postgres")


def test_a_parked_payment_is_kept(ledger: Ledger, sandbox: Sandbox) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    sandbox.fault("pabbly", "reset_before_commit")
    with sandbox.connect(paidup.Pabbly) as pabbly:
        first = record_payment(pabbly, invoice, key="k", ledger=ledger, rules=QUICK)
        assert isinstance(first, Pending)
        second = record_payment(pabbly, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(second, Indeterminate)
    assert [row.op_id for row in ledger.in_state(State.INDETERMINATE)] == ["k"]
