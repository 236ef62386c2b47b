"""Starting, stopping, the handle's own methods, the command line and the pytest fixture."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest

from paidup.core.errors import InvalidRequest
from paidup.sandbox import Sandbox, serve

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT / 'overlays'}{os.pathsep}{ROOT / 'generated'}"}


class FakeProvider:
    name = "pabbly"


class FakeClient:
    provider: ClassVar = FakeProvider

    def __init__(self, **options: Any) -> None:
        self.options = options


def test_it_starts_and_stops_quickly_and_leaves_nothing_behind() -> None:
    threads = threading.active_count()
    with serve():
        pass
    for _ in range(10):
        with serve() as sandbox:
            assert httpx.get(f"{sandbox.url}/_sandbox/providers", trust_env=False).is_success
    assert threading.active_count() == threads


def test_a_port_is_free_again_at_once_even_with_connections_open() -> None:
    with serve() as first:
        client = httpx.Client(trust_env=False)
        client.get(f"{first.url}/_sandbox/providers")
        port = first.port
    with serve(port=port) as second:
        assert second.port == port
        assert client.get(f"{second.url}/_sandbox/providers").is_success
    client.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/", trust_env=False)


def test_a_port_in_use_is_an_os_error() -> None:
    with serve() as running, pytest.raises(OSError, match="in use"):
        serve(port=running.port).__enter__()


def test_it_stops_while_a_request_is_held() -> None:
    with serve() as sandbox:
        sandbox.fault("pabbly", "delay", seconds=600)
        held = socket.create_connection((sandbox.host, sandbox.port))
        held.sendall(b"GET /pabbly/api/v1/invoices HTTP/1.1\r\nHost: x\r\n\r\n")
        while not sandbox.requests("pabbly"):
            time.sleep(0.01)
        started = time.monotonic()
    assert time.monotonic() - started < 60
    held.close()


def test_a_client_that_leaves_within_its_request_does_no_harm(sandbox: Sandbox) -> None:
    with socket.create_connection((sandbox.host, sandbox.port)) as leaving:
        leaving.sendall(b"POST /pabbly/api/v1/invoices HTTP/1.1\r\nHost: x\r\n")
        leaving.sendall(b"Content-Length: 100\r\n\r\n{")
    assert httpx.get(f"{sandbox.url}/_sandbox/providers", trust_env=False).is_success
    assert sandbox.requests("pabbly") == []


def test_an_answer_does_not_wait_for_an_acknowledgement(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client]
) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    pabbly = basic("pabbly")
    started = time.monotonic()
    for _ in range(200):
        pabbly.get(f"invoice/{invoice_id}")
    # Two writes without TCP_NODELAY take 40 ms a call.
    assert time.monotonic() - started < 7


def test_of_many_at_once_one_settles_the_invoice(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client]
) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    pabbly = basic("pabbly")

    def pay(_attempt: int) -> str:
        path = f"invoice/recordpayment/{invoice_id}"
        return str(pabbly.post(path, json={"payment_mode": "cash"}).json()["status"])

    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(pay, range(24)))
    assert sorted(set(said)) == ["error", "success"]
    assert said.count("success") == len(sandbox.payments("pabbly", invoice_id)) == 1
    assert len(sandbox.requests("pabbly")) == 24


def test_it_connects_clients_with_address_and_credentials(sandbox: Sandbox) -> None:
    client = sandbox.connect(FakeClient, retries=0)
    assert client.options == {
        **sandbox.credentials("pabbly"),
        "base_url": f"http://127.0.0.1:{sandbox.port}/pabbly/api/v1",
        "retries": 0,
    }


def test_requests_are_kept_byte_for_byte(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client]
) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    body = b'{"payment_mode":"cash","payment_note":"\xc3\xa4"}'
    basic("pabbly").post(
        f"invoice/recordpayment/{invoice_id}?a=%20b",
        content=body,
        headers={"content-type": "application/json", "X-One": "1"},
    )
    (entry,) = sandbox.requests("pabbly")
    assert (entry.method, entry.path) == ("POST", f"/invoice/recordpayment/{invoice_id}")
    assert entry.query == "a=%20b"
    assert entry.body == body
    assert entry.header("x-one") == "1"
    assert entry.operation == "invoices.record_payment"
    assert "Basic" not in repr(entry)


def test_time_moves_and_skews(sandbox: Sandbox) -> None:
    real = time.time()
    sandbox.clock.advance(3600)
    sandbox.clock.set_offset("pabbly", -60)
    assert 3590 < sandbox.clock.now("rapyd") - real < 3610
    assert 3530 < sandbox.clock.now("pabbly") - real < 3550
    with pytest.raises(ValueError, match="forward"):
        sandbox.clock.advance(-1)
    answer = httpx.get(f"{sandbox.base_url('pabbly')}/invoices", trust_env=False)
    assert answer.headers["date"]


def test_reset_starts_afresh(sandbox: Sandbox) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    sandbox.fault("pabbly", "delay")
    sandbox.clock.advance(1000)
    sandbox.reset()
    assert sandbox.faults("pabbly") == []
    assert sandbox.clock.now() < time.time() + 1
    with pytest.raises(KeyError, match="no invoice"):
        sandbox.invoice("pabbly", invoice_id)


@pytest.mark.parametrize(
    "options",
    [
        {"amount": "0"},
        {"amount": "-1"},
        {"amount": "1.001"},
        {"amount": 1.5},
        {"currency": "EURO"},
        {"status": "lost"},
    ],
)
def test_invoices_that_cannot_be(sandbox: Sandbox, options: dict[str, Any]) -> None:
    with pytest.raises((ValueError, InvalidRequest)):
        sandbox.open_invoice("pabbly", **options)


def test_an_unknown_provider_is_named(sandbox: Sandbox) -> None:
    with pytest.raises(KeyError, match="no provider 'stripe'"):
        sandbox.base_url("stripe")
    assert httpx.get(f"{sandbox.url}/stripe/v1", trust_env=False).status_code == 404


def test_paths_keep_their_segments(sandbox: Sandbox, basic: Callable[[str], httpx.Client]) -> None:
    invoice_id = sandbox.open_invoice("pabbly")
    pabbly = basic("pabbly")
    assert pabbly.get(f"invoice/{invoice_id[:3]}%2F{invoice_id[3:]}").status_code == 404
    assert pabbly.get(f"invoice/%2E%2E/invoice/{invoice_id}").status_code == 404
    assert pabbly.get(f"invoice/%{ord(invoice_id[0]):x}{invoice_id[1:]}").status_code == 200


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_addresses_and_stops_cleanly(as_json: bool, number: int) -> None:
    command = [sys.executable, "-W", "error", "-m", "paidup.sandbox"]
    running = subprocess.Popen(
        [*command, "--json"] if as_json else command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    )
    assert running.stdout is not None
    try:
        first = running.stdout.readline()
        if as_json:
            address = json.loads(first)["providers"]["pabbly"]["base_url"]
            assert httpx.get(f"{address}/invoices", trust_env=False).status_code == 403
        else:
            assert first.startswith("control: http://127.0.0.1:")
    finally:
        running.send_signal(number)
        _, errors = running.communicate(timeout=10)
    assert (running.returncode, errors) == (0, "")


def test_the_command_says_when_a_port_is_taken(sandbox: Sandbox) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "paidup.sandbox", "--port", str(sandbox.port)],
        capture_output=True, text=True, env=ENVIRONMENT, timeout=10, check=False,
    )  # fmt: skip
    assert finished.returncode == 1
    assert f"cannot listen on 127.0.0.1:{sandbox.port}" in finished.stderr


def test_the_fixture_that_the_wheel_ships(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_it(paidup_sandbox):\n"
        "    assert paidup_sandbox.invoices('pabbly') == []\n"
        "    paidup_sandbox.open_invoice('pabbly')\n"
        "def test_again(paidup_sandbox):\n"
        "    assert paidup_sandbox.invoices('pabbly') == []\n"
    )
    finished = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider",
            "-p", "paidup.sandbox.pytest_plugin", str(tmp_path),
        ],
        # The installed wheel registers the plugin by itself, the source folders do not.
        env={**ENVIRONMENT, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True, text=True, cwd=tmp_path, timeout=60, check=False,
    )  # fmt: skip
    assert "2 passed" in finished.stdout, finished.stdout + finished.stderr


def test_the_plugin_and_the_package_import_no_server() -> None:
    code = (
        "import sys, paidup.sandbox, paidup.sandbox.pytest_plugin\n"
        "print([name for name in ('starlette', 'uvicorn', 'pydantic') if name in sys.modules])"
    )
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, check=True
    )
    assert finished.stdout.strip() == "[]"


def test_the_sandbox_imports_nothing_of_what_it_checks() -> None:
    code = (
        "import sys\n"
        "from paidup.sandbox import serve\n"
        "with serve() as sandbox:\n"
        "    for name in sandbox.providers: sandbox.emulator(name)\n"
        "allowed = {'paidup.core.' + name for name in\n"
        "           ('money', 'json_text', 'errors', 'currencies')} | {'paidup.core'}\n"
        "ours = ('paidup.', 'paidup_clients')\n"
        "loaded = {name for name in sys.modules if name.startswith(ours)}\n"
        "print(sorted(name for name in loaded\n"
        "             if not name.startswith('paidup.sandbox') and name not in allowed))\n"
        "print('httpx' in sys.modules)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, check=True
    )
    assert finished.stdout.split("\n")[:2] == ["[]", "False"]
