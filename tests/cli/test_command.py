"""The `paidup` command, as a process of its own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest

COMMAND = (sys.executable, "-W", "error", "-m", "paidup")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_the_sandbox_starts_quickly_says_where_it_is_and_stops_cleanly(
    stop: signal.Signals,
) -> None:
    started = time.monotonic()
    process = subprocess.Popen(
        [*COMMAND, "sandbox", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        # Two seconds on an idle machine; the rest is for a busy one.
        assert time.monotonic() - started < 20
        text = json.dumps(told)
        assert "http://127.0.0.1:" in text
        names = ("pabbly", "chargebee", "chargebee_v1", "rapyd", "paypal", "payload", "payload_v2")
        assert [name for name in names if name not in text] == []
    finally:
        process.send_signal(stop)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 0, errors
    assert errors == ""


def test_without_a_command_it_says_what_there_is() -> None:
    run = subprocess.run(COMMAND, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 2
    assert "sandbox" in run.stderr


def test_it_tells_its_version() -> None:
    command = [*COMMAND, "--version"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.startswith("paidup ")
