"""Every kind of fault over real sockets, with the ledger as the judge."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

CASH = {"payment_mode": "cash"}


@pytest.fixture
def pabbly(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic("pabbly")


@pytest.fixture
def invoice_id(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("pabbly")


def pay(client: httpx.Client, invoice_id: str, fault: str | None = None) -> httpx.Response:
    headers = {"x-sandbox-fault": fault} if fault else {}
    return client.post(f"invoice/recordpayment/{invoice_id}", json=CASH, headers=headers)


def paid(sandbox: Sandbox, invoice_id: str) -> int:
    return len(sandbox.payments("pabbly", invoice_id))


@pytest.mark.parametrize("by_header", [True, False])
@pytest.mark.parametrize(
    ("kind", "status", "committed"),
    [
        ("rate_limited", 429, 0),
        ("error_before_commit", 500, 0),
        ("error_after_commit", 500, 1),
        ("html", 200, 1),
        ("empty", 200, 1),
        ("not_json", 200, 1),
    ],
)
def test_a_wrong_answer(
    sandbox: Sandbox,
    pabbly: httpx.Client,
    invoice_id: str,
    kind: str,
    status: int,
    committed: int,
    by_header: bool,
) -> None:
    if not by_header:
        sandbox.fault("pabbly", kind)
    answer = pay(pabbly, invoice_id, kind if by_header else None)
    assert answer.status_code == status
    assert paid(sandbox, invoice_id) == committed
    (entry,) = sandbox.requests("pabbly")
    assert (entry.fault, entry.status, entry.executed) == (kind, status, bool(committed))
    assert pay(pabbly, invoice_id).status_code == 200
    assert paid(sandbox, invoice_id) == 1


@pytest.mark.parametrize("by_header", [True, False])
@pytest.mark.parametrize(
    ("kind", "error", "committed"),
    [
        ("reset_before_commit", httpx.ReadError, 0),
        ("reset_after_commit", httpx.ReadError, 1),
        ("close_before_commit", httpx.RemoteProtocolError, 0),
        ("close_after_commit", httpx.RemoteProtocolError, 1),
        ("truncated", httpx.RemoteProtocolError, 1),
    ],
)
def test_a_connection_that_ends(
    sandbox: Sandbox,
    pabbly: httpx.Client,
    invoice_id: str,
    kind: str,
    error: type[Exception],
    committed: int,
    by_header: bool,
) -> None:
    if not by_header:
        sandbox.fault("pabbly", kind)
    with pytest.raises(error):
        pay(pabbly, invoice_id, kind if by_header else None)
    assert paid(sandbox, invoice_id) == committed
    (entry,) = sandbox.requests("pabbly")
    assert entry.status == (200 if kind == "truncated" else None)
    assert entry.executed == bool(committed)
    assert pay(pabbly, invoice_id).status_code == 200
    assert paid(sandbox, invoice_id) == 1


def test_html_is_html_and_half_json_is_not_json(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str
) -> None:
    answer = pay(pabbly, invoice_id, "html")
    assert answer.headers["content-type"].startswith("text/html")
    answer = pay(pabbly, invoice_id, "not_json")
    assert answer.headers["content-type"] == "application/json"
    with pytest.raises(ValueError, match="Unterminated"):
        answer.json()
    assert pay(pabbly, invoice_id, "empty").content == b""


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_any_status_of_failure(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str, status: int, moment: str
) -> None:
    assert pay(pabbly, invoice_id, f"error_{moment}_commit:{status}").status_code == status
    assert paid(sandbox, invoice_id) == (moment == "after")


@pytest.mark.parametrize("after", [None, 7, "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_retry_after_is_sent_as_given(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str, after: int | str | None
) -> None:
    sandbox.fault("pabbly", "rate_limited", retry_after=after)
    answer = pay(pabbly, invoice_id)
    assert answer.status_code == 429
    assert answer.headers.get("retry-after") == (None if after is None else str(after))
    assert paid(sandbox, invoice_id) == 0
    assert pay(pabbly, invoice_id, "rate_limited:3").headers["retry-after"] == "3"


def test_a_delayed_answer_comes_late_and_after_the_commit(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str
) -> None:
    started = time.monotonic()
    assert pay(pabbly, invoice_id, "delay:0.2").status_code == 200
    assert time.monotonic() - started >= 0.2
    sandbox.fault("pabbly", "delay", seconds=30)
    with pytest.raises(httpx.ReadTimeout):
        pabbly.get(f"invoice/{invoice_id}", timeout=0.1)


def test_a_delayed_request_commits_after_its_client_has_gone(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str
) -> None:
    sandbox.fault("pabbly", "delay_before_commit", seconds=0.3)
    with pytest.raises(httpx.ReadTimeout):
        pabbly.post(f"invoice/recordpayment/{invoice_id}", json=CASH, timeout=0.1)
    assert paid(sandbox, invoice_id) == 0
    deadline = time.monotonic() + 5
    while not paid(sandbox, invoice_id) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert paid(sandbox, invoice_id) == 1


def test_a_fault_strikes_as_often_as_asked_and_in_order(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str
) -> None:
    sandbox.fault("pabbly", "rate_limited", times=2)
    sandbox.fault("pabbly", "error_before_commit", status=503)
    assert [pay(pabbly, invoice_id).status_code for _ in range(4)] == [429, 429, 503, 200]
    assert sandbox.faults("pabbly") == []
    sandbox.fault("pabbly", "rate_limited", times=None)
    assert [pay(pabbly, invoice_id).status_code for _ in range(3)] == [429, 429, 429]
    sandbox.clear_faults()
    assert pay(pabbly, invoice_id).json()["status"] == "error"


def test_a_fault_of_commits_waits_for_a_call_that_writes(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str
) -> None:
    sandbox.fault("pabbly", "error_after_commit")
    assert pabbly.get(f"invoice/{invoice_id}").status_code == 200
    assert pay(pabbly, invoice_id).status_code == 500
    sandbox.fault("pabbly", "html")
    assert pabbly.get(f"invoice/{invoice_id}").headers["content-type"].startswith("text/html")


def test_a_fault_waits_for_its_operation(
    sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str
) -> None:
    sandbox.fault("pabbly", "error_before_commit", operation="invoices.get")
    assert pay(pabbly, invoice_id).status_code == 200
    assert pabbly.get(f"invoice/{invoice_id}").status_code == 500
    sandbox.fault("pabbly", "reset_before_commit", operation="*")
    with pytest.raises(httpx.ReadError):
        pabbly.get("no/such/path")


def test_faults_that_cannot_be(sandbox: Sandbox, pabbly: httpx.Client, invoice_id: str) -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        sandbox.fault("pabbly", "gremlin")
    with pytest.raises(ValueError, match="no operation"):
        sandbox.fault("pabbly", "delay", operation="invoices.burn")
    with pytest.raises(ValueError, match="times"):
        sandbox.fault("pabbly", "delay", times=0)
    with pytest.raises(KeyError, match="no provider"):
        sandbox.fault("stripe", "delay")
    for header in ("gremlin", "delay:soon", "empty:99", "truncated:5"):
        answer = pay(pabbly, invoice_id, header)
        assert answer.status_code == 400
        assert answer.headers["content-type"] == "text/plain"
    assert paid(sandbox, invoice_id) == 0
