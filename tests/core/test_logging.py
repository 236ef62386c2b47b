"""One line for each attempt, naming the template of the path; silence of the HTTP library."""

from __future__ import annotations

import asyncio
import logging
import re

import httpx
import pytest

from paidup.core import errors
from paidup.core.session import AsyncSession
from paidup.core.wire import new_async_client
from tests.core.conftest import Serve
from tests.support.acme import KEYED, ONCE, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import answer, closed_port, reset

OURS = re.compile(
    r"acme invoices\.\w+ (GET|POST) /invoices/\{invoice_id\}\S*: (\d{3}|in doubt|not sent), "
    r"attempt \d, request id \S+, \d+ ms"
)


@pytest.fixture(autouse=True)
def everything(caplog: pytest.LogCaptureFixture) -> None:
    for name in (None, "httpx", "httpcore", "paidup", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage() for record in caplog.records if not record.name.startswith("asyncio")
    ]


def test_one_line_for_each_attempt(
    serve: Serve, mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(reset(), answer(500), answer(200, PAID, headers={"X-Request-Id": "r-1"}))
    call(mode, KEYED, settings_of(server.url), idempotency_key="CANARY", note="CANARY")
    written = [record for record in caplog.records if record.name == "paidup"]
    assert [record.levelno for record in written] == [logging.DEBUG] * 3
    assert all(OURS.fullmatch(record.getMessage()) for record in written)
    assert "200, attempt 3, request id r-1" in written[2].getMessage()


def test_no_id_no_query_no_body_no_key_no_header(
    serve: Serve, mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    told = {"Set-Cookie": "CANARY=1", "X-Canary": "CANARY"}
    server = serve(answer(200, {"id": "CANARY"}, headers=told), answer(400, {"message": "CANARY"}))
    call(mode, READ, settings_of(server.url), invoice_id="CANARY", text="CANARY")
    with pytest.raises(errors.RequestRejected):
        call(
            mode,
            ONCE,
            settings_of(server.url, headers={"X-Mine": "CANARY"}),
            invoice_id="CANARY",
            note="CANARY",
        )
    assert lines(caplog)
    assert not [line for line in lines(caplog) if "CANARY" in line]


def test_only_our_own_lines_tell_of_our_calls(
    serve: Serve, mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(answer(200, PAID))
    call(mode, READ, settings_of(server.url))
    with pytest.raises(errors.ConnectionFailed):
        call(mode, READ, settings_of(f"http://127.0.0.1:{closed_port()}"))
    told = {record.name for record in caplog.records if "http" in record.name}
    shown = [record for record in caplog.records if record.name in told]
    # Closing idle connections, outside of any call, tells of no request.
    assert {record.getMessage().split()[0] for record in shown} <= {
        "close.started",
        "close.complete",
    }


def test_the_callers_other_requests_are_logged_as_ever(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(answer(200, PAID), answer(200, PAID))
    call("sync", READ, settings_of(server.url))
    with httpx.Client() as http:
        http.get(server.url + "/theirs")
    assert any("/theirs" in line for line in lines(caplog))
    assert any(record.name.startswith("httpcore") for record in caplog.records)


def test_a_call_of_another_task_is_logged_meanwhile(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(choose=lambda _request: answer(200, PAID))

    async def run() -> None:
        async with new_async_client() as ours, httpx.AsyncClient() as theirs:
            session = AsyncSession(settings_of(server.url), ours)
            await asyncio.gather(
                *(session.call(READ, dict, {"invoice_id": "ours"}) for _ in range(5)),
                *(theirs.get(server.url + "/theirs") for _ in range(5)),
            )

    asyncio.run(run())
    info = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert len(info) == 5
    assert all("/theirs" in line for line in info)


def test_nothing_is_written_above_debug(
    serve: Serve, mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(errors.OutcomeUnknown):
        call(mode, ONCE, settings_of(serve(reset()).url))
    assert not [record for record in caplog.records if record.levelno > logging.DEBUG]


def test_a_provider_writes_no_line_of_its_own(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    told = {"X-Request-Id": "r-1\x1b[2Jx\tFAKE"}
    call("sync", READ, settings_of(serve(answer(200, PAID, headers=told)).url))
    written = [record.getMessage() for record in caplog.records if record.name == "paidup"]
    assert all(line.isprintable() for line in written)
