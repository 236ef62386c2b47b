"""Which events came before: in memory for one process, in SQLite for several."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Protocol

from paidup.core.errors import ConfigurationError
from paidup.webhooks.errors import ReplaysUnavailable

__all__ = ["MemoryReplays", "Replays", "SQLiteReplays"]


class Replays(Protocol):
    """A store of keys (64 hexadecimal digits) that threads, or processes, share."""

    def first(self, key: str, lifetime: float) -> bool:
        """Remember a key for so many seconds; False where it is remembered already. Atomic."""
        ...

    def forget(self, key: str) -> None:
        """Let a key count as new again."""
        ...


class MemoryReplays:
    """In the memory of one process: gone when it ends, unknown to its siblings.

    Past `capacity` the oldest key makes room, so memory is bounded.
    """

    def __init__(
        self, capacity: int = 100_000, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        if isinstance(capacity, bool) or not isinstance(capacity, int) or capacity < 1:
            raise ConfigurationError("capacity must be at least 1", argument="capacity")
        self._capacity = capacity
        self._clock = clock
        self._until: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def first(self, key: str, lifetime: float) -> bool:
        """Remember a key; False where it is remembered already."""
        with self._lock:
            now = self._clock()
            if self._until.get(key, now) > now:
                return False
            self._until.pop(key, None)
            self._until[key] = now + lifetime
            while len(self._until) > self._capacity or next(iter(self._until.values())) <= now:
                self._until.popitem(last=False)
            return True

    def forget(self, key: str) -> None:
        """Let a key count as new again."""
        with self._lock:
            self._until.pop(key, None)

    def __len__(self) -> int:
        return len(self._until)

    def __repr__(self) -> str:
        return f"MemoryReplays(capacity={self._capacity})"


class SQLiteReplays:
    """In a file of mode 0600 that processes of one machine share; outlives them."""

    def __init__(self, path: str | Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = str(path)
        self._clock = clock
        if self._path == ":memory:":
            raise ConfigurationError("path must name a file: see MemoryReplays", argument="path")
        try:
            # Made here, so that it never exists with wider permissions.
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise ReplaysUnavailable(f"the file cannot be opened: {error.strerror}") from None
        self._run(
            ("create table if not exists seen (key text primary key, until real) without rowid",),
            ("create index if not exists seen_until on seen (until)",),
        )

    def first(self, key: str, lifetime: float) -> bool:
        """Remember a key; False where it is remembered already."""
        now = self._clock()
        return bool(
            self._run(
                ("delete from seen where until <= ?", now),
                ("insert or ignore into seen values (?, ?)", key, now + lifetime),
            )
        )

    def forget(self, key: str) -> None:
        """Let a key count as new again."""
        self._run(("delete from seen where key = ?", key))

    def _run(self, *statements: tuple[str | float, ...]) -> int:
        """One durable transaction over a connection of its own; the last statement's row count."""
        changed = 0
        try:
            with closing(
                sqlite3.connect(self._path, isolation_level=None, timeout=30.0)
            ) as connection:
                connection.execute("begin immediate")
                for text, *values in statements:
                    changed = connection.execute(str(text), values).rowcount
                connection.execute("commit")
        except sqlite3.Error as error:
            problem = type(error).__name__
        else:
            return changed
        raise ReplaysUnavailable(f"the replay store cannot be read or written ({problem})")

    def __repr__(self) -> str:
        return f"SQLiteReplays({self._path!r})"
