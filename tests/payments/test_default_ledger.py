"""The ledger that a call opens by itself, where none is given."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

import paidup
from paidup.payments import Ledger, Recorded, State, api, record_payment
from paidup.sandbox import Sandbox


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "ledger.sqlite3"
    monkeypatch.setenv("PAIDUP_LEDGER", str(path))
    return path


def test_an_async_call_opens_it_off_the_event_loop_and_closes_it(
    sandbox: Sandbox, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    opened: list[tuple[Any, threading.Thread]] = []

    class Watched(Ledger):
        def __init__(self) -> None:
            super().__init__()
            opened.append((self, threading.current_thread()))

    monkeypatch.setattr(api, "Ledger", Watched)

    async def pay() -> None:
        async with sandbox.connect(paidup.AsyncPabbly) as pabbly:
            waiting = record_payment(pabbly, invoice, key="k")
            assert not path.exists()  # noqa: ASYNC240
            assert isinstance(await waiting, Recorded)

    asyncio.run(pay())
    ((ledger, thread),) = opened
    assert thread is not threading.main_thread()
    with pytest.raises(paidup.PaidupError, match="closed"):
        ledger.find("k")
    with Ledger() as again:
        assert again.load("k").state is State.RECORDED


def test_a_blocking_call_closes_it(sandbox: Sandbox, path: Path) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    with sandbox.connect(paidup.Pabbly) as pabbly:
        assert isinstance(record_payment(pabbly, invoice, key="k"), Recorded)
    with Ledger(path) as ledger:
        assert ledger.load("k").state is State.RECORDED
