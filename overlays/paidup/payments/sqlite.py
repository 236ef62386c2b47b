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
    """One connection for each process, behind a lock: writers of one file queue anyway."""

    conflict = sqlite3.IntegrityError

    def __init__(self, path: str) -> None:
        self._path = path
        self._closed = False
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        if path != ":memory:":
            self._make_file()

    def _make_file(self) -> None:
        path = Path(self._path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Made here, so that it never exists with wider permissions.
            file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
            try:
                os.fchmod(file, 0o600)
            finally:
                os.close(file)
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
        return connection

    def transaction(self, statements: Iterable[tuple[str, tuple[Any, ...]]]) -> list[Any]:
        """Run the statements as one durable transaction: a row count, or rows, for each."""
        if self._process != os.getpid():
            # Neither a connection nor a lock may be used on the other side of a fork.
            self._process, self._lock, self._connection = os.getpid(), threading.Lock(), None
        with self._lock:
            if self._closed or self._connection is None:
                self._connection = self._connect()
            return self._run(self._connection, list(statements))

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
        """Close the connection; the ledger cannot be used afterwards."""
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
                self._connection = None
