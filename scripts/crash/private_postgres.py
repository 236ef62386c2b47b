"""A Postgres server of one's own: a temporary folder, a free loopback port, a password."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen

__all__ = ["NotInstalledError", "Server", "private_server"]

#: The account of Debian's package; `initdb` refuses to run as root.
ACCOUNT = "postgres"
PATIENCE = 30.0


class NotInstalledError(Exception):
    """There is no Postgres here, or no account to run it as."""


@frozen
class Server:
    """A running server; `folder` has its data and its log."""

    dsn: str
    password: str
    port: int
    process: subprocess.Popen[Any]
    folder: Path

    def new_database(self, name: str) -> str:
        """Make an empty database; its DSN."""
        import psycopg
        from psycopg import sql

        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        return f"{self.dsn.removesuffix('/postgres')}/{name}"


def binaries() -> Path:
    """The folder with `initdb` and `postgres`; raises `NotInstalledError`."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None:
        raise NotInstalledError("Postgres is not installed (Debian's package postgresql)")
    return Path(on_path).resolve().parent


def _version(path: Path) -> int:
    name = path.parent.parent.name
    return int(name) if name.isdigit() else 0


def _account() -> dict[str, Any]:
    """Arguments for `subprocess`: as whom to run the server."""
    if os.geteuid() != 0:
        return {}
    try:
        found = pwd.getpwnam(ACCOUNT)
    except KeyError:
        raise NotInstalledError(f"Postgres does not run as root and {ACCOUNT} is no user") from None
    return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}


@contextmanager
def private_server() -> Iterator[Server]:
    """Run a server while the block runs. Raises `NotInstalledError` where that cannot be."""
    folder, account = binaries(), _account()
    password = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(prefix="paidup-postgres-") as temporary:
        home = Path(temporary)
        (home / "password").write_text(password)
        if account:
            for path in (home, home / "password"):
                os.chown(path, account["user"], account["group"])
        command = [str(folder / "initdb"), "-D", str(home / "data"), "-U", "paidup", "--no-sync"]
        command += ["-A", "scram-sha-256", f"--pwfile={home / 'password'}", "--no-instructions"]
        command += ["--locale=C", "-E", "UTF8"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=home, **account)
        server = _start(folder, home, password, account)
        try:
            yield server
        finally:
            # A fast shutdown: connections are cut, nothing is waited for.
            server.process.send_signal(signal.SIGINT)
            server.process.wait(PATIENCE)


def _start(folder: Path, home: Path, password: str, account: dict[str, Any]) -> Server:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = int(listener.getsockname()[1])
    command = [str(folder / "postgres"), "-D", str(home / "data"), "-p", str(port)]
    for setting in (
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        # Nothing here outlives the process, so the disk need not be waited for.
        "fsync=off",
        "max_connections=60",
    ):
        command += ["-c", setting]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=home, stdout=log, stderr=log, **account)
    dsn = f"postgresql://paidup:{password}@127.0.0.1:{port}/postgres"
    server = Server(dsn, password, port, process, home)
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        if b"ready to accept" in (home / "log").read_bytes():
            return server
        time.sleep(0.05)
    process.kill()
    process.wait()
    raise RuntimeError((home / "log").read_text(errors="replace")[-2000:])
