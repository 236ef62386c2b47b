"""Stores of what came before: each key once, for a while, in bounded room."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from paidup import ConfigurationError
from paidup.webhooks import (
    MemoryReplays,
    ReplaysUnavailable,
    SQLiteReplays,
    WebhookReplayed,
)
from tests.webhooks.senders import rapyd, rapyd_webhooks

Make = Callable[..., Any]


@pytest.fixture(params=["memory", "sqlite"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    def made(**options: Any) -> Any:
        if request.param == "memory":
            return MemoryReplays(**options)
        return SQLiteReplays(tmp_path / "replays.sqlite3", **options)

    return made


def test_a_key_is_first_once_and_again_when_its_time_is_over(make: Make) -> None:
    now = [100.0]
    store = make(clock=lambda: now[0])
    assert store.first("a", 10)
    assert not store.first("a", 10)
    assert store.first("b", 1000)
    now[0] = 109.9
    assert not store.first("a", 10)
    now[0] = 110.0
    assert store.first("a", 10)
    assert not store.first("b", 10)
    store.forget("b")
    store.forget("never seen")
    assert store.first("b", 10)


def test_threads_agree_on_who_was_first(make: Make) -> None:
    store = make()
    with ThreadPoolExecutor(8) as pool:
        for key in "abc":
            assert sum(pool.map(lambda _, key=key: store.first(key, 60), range(32))) == 1


def test_memory_is_bounded() -> None:
    now = [0.0]
    store = MemoryReplays(100, clock=lambda: now[0])
    for number in range(1000):
        assert store.first(str(number), 60)
    assert len(store) == 100
    assert not store.first("999", 60)
    assert store.first("899", 60)
    now[0] = 60.0
    assert store.first("new", 60)
    assert len(store) == 1
    assert repr(store) == "MemoryReplays(capacity=100)"
    for capacity in (0, True, "1"):
        with pytest.raises(ConfigurationError):
            MemoryReplays(capacity)  # type: ignore[arg-type]


def test_a_file_is_private_and_forgets_what_is_over(tmp_path: Path) -> None:
    path = tmp_path / "replays.sqlite3"
    now = [0.0]
    store = SQLiteReplays(path, clock=lambda: now[0])
    assert os.stat(path).st_mode & 0o777 == 0o600
    for number in range(10):
        store.first(str(number), 60)
    now[0] = 61.0
    store.first("new", 60)
    with sqlite3.connect(path) as connection:
        assert connection.execute("select key from seen").fetchall() == [("new",)]
    connection.close()
    assert not SQLiteReplays(path, clock=lambda: now[0]).first("new", 60)


def _claim(path: str) -> int:
    store = SQLiteReplays(path)
    return sum(store.first(str(number), 60) for number in range(20))


def test_processes_share_a_file(tmp_path: Path) -> None:
    path = str(tmp_path / "replays.sqlite3")
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert sum(pool.map(_claim, [path, path])) == 20


def test_two_verifiers_share_a_file(tmp_path: Path) -> None:
    one, other = (
        rapyd_webhooks(replays=SQLiteReplays(tmp_path / "replays.sqlite3")) for _ in range(2)
    )
    delivery = rapyd()
    one.verify(delivery.body, delivery.headers)
    with pytest.raises(WebhookReplayed):
        other.verify(delivery.body, delivery.headers)


def test_a_store_that_fails_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ReplaysUnavailable, match="cannot be opened"):
        SQLiteReplays(tmp_path / "none" / "replays.sqlite3")
    with pytest.raises(ConfigurationError):
        SQLiteReplays(":memory:")
    path = tmp_path / "replays.sqlite3"
    verifier = rapyd_webhooks(replays=SQLiteReplays(path))
    path.write_bytes(b"not a database" * 100)
    delivery = rapyd()
    with pytest.raises(ReplaysUnavailable, match="DatabaseError"):
        verifier.verify(delivery.body, delivery.headers)
