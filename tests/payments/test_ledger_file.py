"""The ledger's file: its mode, its safety on disk, and what happens where it cannot be written."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from attrs import evolve, fields

from paidup.payments import Ledger, LedgerTooNew, LedgerUnavailable
from paidup.payments.operation import Row, State
from paidup.payments.statements import SCHEMA
from tests.support.ledger_rows import marked, planned

LEASE = 120.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ledger.sqlite3"


class TestFile:
    def test_made_on_first_use_for_its_owner_alone(self, path: Path) -> None:
        mask = os.umask(0)
        try:
            with Ledger(path) as ledger:
                ledger.begin(planned(), "one", 0, LEASE)
                for file in path.parent.iterdir():
                    assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
        finally:
            os.umask(mask)
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700

    def test_write_ahead_log_and_full_synchronisation(self, path: Path) -> None:
        with Ledger(path) as ledger:
            connection = ledger._db._connection  # type: ignore[attr-defined]
            assert connection.execute("pragma journal_mode").fetchone() == ("wal",)
            assert connection.execute("pragma synchronous").fetchone() == (2,)

    def test_the_environment_names_it(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PAIDUP_LEDGER", str(path))
        with Ledger():
            assert path.exists()
        monkeypatch.delenv("PAIDUP_LEDGER")
        monkeypatch.setenv("XDG_STATE_HOME", str(path.parent))
        with Ledger():
            assert (path.parent / "paidup" / "ledger.sqlite3").exists()

    def test_a_newer_one_is_refused_and_left_alone(self, path: Path) -> None:
        Ledger(path).close()
        with sqlite3.connect(path) as connection:
            connection.execute("update paidup_meta set value = '2' where name = 'schema'")
        connection.close()
        before = path.read_bytes()
        with pytest.raises(LedgerTooNew, match=r"schema 2.*knows 1"):
            Ledger(path)
        assert path.read_bytes() == before

    def test_not_a_ledger(self, path: Path) -> None:
        path.parent.mkdir()
        path.write_text("no database at all, but long enough to be looked at" * 20)
        with pytest.raises(LedgerUnavailable):
            Ledger(path)

    def test_no_folder_can_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(LedgerUnavailable, match="cannot be opened"):
            Ledger(tmp_path / "file" / "ledger.sqlite3")

    def test_read_only_folder_and_file(self, path: Path) -> None:
        with Ledger(path) as ledger:
            ledger.begin(planned(), "one", 0, LEASE)
        with _as_nobody(path.parent.parent):
            with pytest.raises(LedgerUnavailable):
                Ledger(path.parent.parent / "new.sqlite3")
            with pytest.raises(LedgerUnavailable):
                Ledger(path)

    def test_a_full_disk(self, path: Path) -> None:
        script = (
            "import resource, sys\n"
            "from paidup.payments import Ledger, LedgerUnavailable\n"
            "from tests.support.ledger_rows import marked, planned\n"
            "ledger = Ledger(sys.argv[1])\n"
            "row, held = ledger.begin(planned(), 'one', 0, 120)\n"
            "size = int(sys.argv[2])\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))\n"
            "try:\n"
            "    ledger.mark(marked(row, request=b'x' * 200_000), row.state)\n"
            "except LedgerUnavailable as error:\n"
            "    print(error.message)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(path), "70000"],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        assert "cannot be written" in done.stdout, done.stderr
        with Ledger(path) as ledger:
            assert ledger.load("key").state is State.PLANNED
            assert len(ledger.events("key")) == 1

    def test_columns_are_the_rows_fields(self) -> None:
        database = sqlite3.connect(":memory:")
        for statement in SCHEMA:
            database.execute(statement)
        columns = [found[1] for found in database.execute("pragma table_info(paidup_op)")]
        database.close()
        assert sorted(columns) == sorted(one.name for one in fields(Row))

    def test_three_synchronised_transactions_for_a_payment(self, path: Path) -> None:
        with Ledger(path) as ledger:
            statements: list[str] = []
            connection = ledger._db._connection  # type: ignore[attr-defined]
            connection.set_trace_callback(statements.append)
            row, _ = ledger.begin(planned(), "one", 0, LEASE)
            row = marked(row)
            assert ledger.mark(row, State.PLANNED)
            assert ledger.save(evolve(row, state=State.RECORDED), State.DISPATCHING)
            assert [one for one in statements if one == "commit"] == ["commit"] * 3

    def test_closed(self, path: Path) -> None:
        ledger = Ledger(path)
        ledger.close()
        with pytest.raises(LedgerUnavailable, match="closed"):
            ledger.load("key")


class _as_nobody:  # noqa: N801  a context manager, used like a function
    """Without the right to write below `place`, whoever runs the tests."""

    def __init__(self, place: Path) -> None:
        self.folders = [place, *place.parents]
        self.root = os.geteuid() == 0
        self.modes: list[tuple[Path, int]] = []

    def __enter__(self) -> None:
        place = self.folders[0]
        for found in [place, *place.rglob("*")]:
            self.modes.append((found, stat.S_IMODE(found.stat().st_mode)))
        for found, _ in self.modes:
            found.chmod(0o555 if found.is_dir() else 0o444)
        if self.root:
            for folder in self.folders[1:]:
                mode = stat.S_IMODE(folder.stat().st_mode)
                if not mode & 0o001:
                    self.modes.append((folder, mode))
                    folder.chmod(mode | 0o011)
            os.seteuid(65534)

    def __exit__(self, *_: object) -> None:
        if self.root:
            os.seteuid(0)
        for found, mode in self.modes:
            found.chmod(mode)


def test_many_threads_share_one_connection(tmp_path: Path) -> None:
    before = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else None
    with Ledger(tmp_path / "ledger.sqlite3") as ledger:
        threads = [threading.Thread(target=ledger.find, args=(str(n),)) for n in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if before is not None:
            assert len(os.listdir("/proc/self/fd")) < before + 12
