"""A short slice of `make crash`: real processes, real kills, the sandbox's ledger as the truth."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).parents[2] / "scripts" / "crash" / "run.py"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--workers", "one", "--provider", "payload", "--kills", "8"),
        ("--workers", "two", "--provider", "pabbly", "--owners", "equal", "--no-postgres"),
    ],
    ids=["one-worker", "two-workers"],
)
def test_killed_workers_pay_everything_once(arguments: tuple[str, ...]) -> None:
    command = [sys.executable, str(RUN), "--kills", "6", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr
    head, *_, total, _ = result.stdout.splitlines()
    cells = dict(zip(head.split()[1:], total.split()[1:], strict=True))
    assert int(cells["kills"]) >= 3
    assert int(cells["payments"]) > 20
    assert (cells["double"], cells["lost"], cells["other"]) == ("0", "0", "0")
