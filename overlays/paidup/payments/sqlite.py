"""The ledger's database in one file: WAL, full synchronisation, mode 0600."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from paidup.payments.errors import LedgerUnavailable

__all__ = ["SQLite"]


class SQLite:
    """One connection for each thread; for memory, one for all of them behind a lock."""

    conflict = sqlite3.IntegrityError

    def __init__(self, path: str) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._closed = False
        self._shared = self._connect() if path == ":memory:" else None
        if self._shared is None:
            self._make_file()

    def _make_file(self) -> None:
        path = Path(self._path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Made here, so that it never exists with wider permissions.
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise LedgerUnavailable(f"the ledger cannot be opened: {error.strerror}") from None

    def _connect(self) -> sqlite3.Connection:
        if self._closed:
            raise LedgerUnavailable("the ledger is closed")
        try:
            connection = sqlite3.connect(
                self._path, isolation_level=None, check_same_thread=False, timeout=30.0
            )
            # Kept in the file; refused only while somebody else is setting it.
            with suppress(sqlite3.OperationalError):
                connection.execute("pragma journal_mode = wal").fetchall()
            connection.execute("pragma synchronous = full")
        except sqlite3.Error as error:
            raise LedgerUnavailable(f"the ledger cannot be opened: {error}") from None
        with self._lock:
            self._open.append(connection)
        return connection

    def _connection(self) -> sqlite3.Connection:
        if self._shared is not None:
            return self._shared
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        # A connection must not be used on the other side of a fork.
        if found is None or self._local.process != os.getpid() or self._closed:
            found = self._local.connection = self._connect()
            self._local.process = os.getpid()
        return found

    def transaction(self, statements: Iterable[tuple[str, tuple[Any, ...]]]) -> list[Any]:
        """Run the statements as one durable transaction: a row count, or rows, for each."""
        if self._shared is None:
            return self._run(self._connection(), list(statements))
        with self._lock:
            return self._run(self._shared, list(statements))

    @staticmethod
    def _run(
        connection: sqlite3.Connection, statements: list[tuple[str, tuple[Any, ...]]]
    ) -> list[Any]:
        results: list[Any] = []
        reads = all(text.startswith("select") for text, _ in statements)
        try:
            connection.execute("begin" if reads else "begin immediate")
            for text, values in statements:
                cursor = connection.execute(text, values)
                results.append(cursor.fetchall() if text.startswith("select") else cursor.rowcount)
            connection.execute("commit")
        except BaseException as error:
            with suppress(sqlite3.Error):
                connection.execute("rollback")
            if isinstance(error, sqlite3.IntegrityError) or not isinstance(error, sqlite3.Error):
                raise
            raise LedgerUnavailable(f"the ledger cannot be written or read: {error}") from None
        return results

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            self._closed = True
            for connection in self._open:
                connection.close()
            self._open.clear()
