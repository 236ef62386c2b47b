"""The ledger's database on a Postgres server, for several machines (extra: paidup[postgres])."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret
from paidup.payments.errors import LedgerUnavailable
from paidup.payments.statements import INSERT, MARK, UPDATE

__all__ = ["Postgres"]

#: Of one ledger object; more threads than that take turns.
MOST_CONNECTIONS = 8
CONNECT_SECONDS = 10

#: Whatever works on one invoice takes turns, as all writers do in SQLite: without that, two
#: transactions that began together would not see each other's fences.
_TURN = "select pg_advisory_xact_lock(hashtextextended(%s, 0))"
#: A mark must be on disk when its transaction ends, whatever the server's default is.
_DURABLE = "select set_config('synchronous_commit', 'on', true)"

_Statements = Sequence[tuple[str, tuple[Any, ...]]]


class _ConnectionLostError(LedgerUnavailable):
    """Before the commit, so nothing of the transaction was kept."""


class Postgres:
    """A few connections, made when they are needed and made anew when the server dropped them."""

    def __init__(self, dsn: str) -> None:
        try:
            import psycopg
            from psycopg import conninfo
        except ImportError:
            raise ConfigurationError(
                "a Postgres ledger needs psycopg: pip install 'paidup[postgres]'",
                argument="ledger",
            ) from None
        self._psycopg = psycopg
        self._read = conninfo.conninfo_to_dict
        self.conflict: type[Exception] = psycopg.errors.UniqueViolation
        self._dsn = Secret(dsn)
        self._lock = threading.Lock()
        self._room = threading.BoundedSemaphore(MOST_CONNECTIONS)
        self._idle: list[Any] = []
        self._others: list[Any] = []
        self._process = os.getpid()
        self._closed = False

    def _connect(self) -> Any:
        psycopg = self._psycopg
        try:
            wanted: Any = self._read(self._dsn.reveal())
            wanted.setdefault("connect_timeout", CONNECT_SECONDS)
            connection = psycopg.connect(**wanted)
            connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
            return connection
        except psycopg.Error:
            # The driver's message may quote the DSN, and with it a password.
            pass
        raise LedgerUnavailable("the ledger's server cannot be reached")

    def _take(self) -> Any:
        with self._lock:
            if self._closed:
                raise LedgerUnavailable("the ledger is closed")
            if self._process != os.getpid():
                # A connection must not be used on the other side of a fork, nor be ended there.
                self._others, self._idle = [*self._others, *self._idle], []
                self._process = os.getpid()
            if self._idle:
                return self._idle.pop()
        return self._connect()

    def _give_back(self, connection: Any) -> None:
        with self._lock:
            if not self._closed and not connection.closed:
                self._idle.append(connection)
                return
        with suppress(self._psycopg.Error):
            connection.close()

    def transaction(self, statements: Iterable[tuple[str, tuple[Any, ...]]]) -> list[Any]:
        """Run the statements as one durable transaction: a row count, or rows, for each."""
        asked = list(statements)
        with self._room:
            try:
                return self._once(asked)
            except _ConnectionLostError:
                pass
            # Nothing was committed: once more, on a connection of now.
            return self._once(asked)

    def _once(self, statements: _Statements) -> list[Any]:
        connection = self._take()
        committing = False
        kind = ""
        try:
            results = self._run(connection, statements)
            committing = True
            connection.commit()
            return results
        except self.conflict:
            connection.rollback()
            raise
        except self._psycopg.Error as error:
            kind = type(error).__name__
            with suppress(self._psycopg.Error):
                connection.rollback()
        except BaseException:
            # Interrupted in between: nobody knows what the server makes of it.
            connection.close()
            raise
        finally:
            self._give_back(connection)
        problem = f"the ledger cannot be written or read ({kind})"
        if connection.closed and not committing:
            # The server went away: what else is idle is as dead.
            self._drop_idle()
            raise _ConnectionLostError(problem)
        raise LedgerUnavailable(problem)

    @staticmethod
    def _run(connection: Any, statements: _Statements) -> list[Any]:
        results: list[Any] = []
        with connection.cursor() as cursor:
            if not all(text.startswith("select") for text, _ in statements):
                cursor.execute(_DURABLE)
                cursor.execute(_TURN, (_place(statements),))
            for text, values in statements:
                cursor.execute(text.replace("?", "%s"), values)
                results.append(cursor.fetchall() if text.startswith("select") else cursor.rowcount)
        return results

    def _drop_idle(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def close(self) -> None:
        """Close every connection."""
        self._closed = True
        self._drop_idle()


def _place(statements: _Statements) -> str:
    """Whose turn it is about: an invoice, or the tables themselves."""
    for text, values in statements:
        if text == INSERT:
            return repr(values[1:4])
        if text in (UPDATE, MARK):
            return repr(values[:3])
    return "paidup"
