"""A call ends when its time is over, however the other side spends it."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from typing import Any

import httpx
import pytest

from paidup.core import errors
from paidup.core.retry import Policy, Timeout
from paidup.core.session import AsyncSession, Session
from paidup.core.wire import new_async_client, new_client
from tests.core.conftest import Serve
from tests.support.acme import HASTY, KEYED, ONCE, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import Step, answer, drip, silence

BODY = json.dumps({"id": "inv_1", "padding": "x" * 400}).encode()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY)
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
SHORT = Policy(retries=2, timeout=Timeout(connect=0.3, read=0.3, total=0.3))

DRIPS: dict[str, Step] = {
    "status line": drip(b"HTTP/1.1 200 OK" + b"!" * 400, every=0.02),
    "headers": drip(b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 400, every=0.02),
    "body": drip(HEAD + BODY, every=0.02),
    "chunk size": drip(CHUNKED + b"1;" + b"x" * 400, every=0.02),
    "interim answers": drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 100, every=0.02),
}


@pytest.mark.parametrize("what", DRIPS)
@pytest.mark.parametrize("operation", [READ, ONCE], ids=["read", "money"])
def test_a_slow_drip_does_not_outlast_the_deadline(
    serve: Serve, mode: Mode, operation: Any, what: str
) -> None:
    server = serve(DRIPS[what])
    started = time.monotonic()
    with pytest.raises(errors.PaidupError) as caught:
        call(mode, operation, settings_of(server.url, policy=SHORT))
    assert 0.25 < time.monotonic() - started < 10
    if operation is ONCE:
        assert type(caught.value) is errors.OutcomeUnknown
    else:
        assert isinstance(caught.value, errors.ConnectionFailed | errors.ResponseUnreadable)
    assert len(server.received) == 1


def test_what_came_of_a_slow_answer_is_kept(serve: Serve, mode: Mode) -> None:
    server = serve(drip(HEAD + BODY, every=0.01, size=20))
    policy = Policy(timeout=Timeout(connect=0.2, read=0.2, total=0.2))
    with pytest.raises(errors.OutcomeUnknown) as caught:
        call(mode, ONCE, settings_of(server.url, policy=policy))
    assert caught.value.status == 200
    assert caught.value.body is not None
    assert BODY.startswith(caught.value.body)


def test_a_slow_answer_within_the_time_is_read(serve: Serve, mode: Mode) -> None:
    server = serve(drip(HEAD + BODY, every=0.01, size=50))
    assert call(mode, ONCE, settings_of(server.url)).id == "inv_1"


def test_silence_ends_with_the_read_timeout(serve: Serve, mode: Mode) -> None:
    policy = Policy(retries=0, timeout=Timeout(connect=1, read=0.2, total=30))
    started = time.monotonic()
    with pytest.raises(errors.ConnectionFailed) as caught:
        call(mode, READ, settings_of(serve(silence()).url, policy=policy))
    assert 0.15 < time.monotonic() - started < 10
    assert "no answer in time" in str(caught.value)


def test_the_deadline_covers_all_attempts_and_pauses(serve: Serve, mode: Mode) -> None:
    policy = Policy(retries=10, timeout=Timeout(connect=1, read=0.2, total=0.7))
    slow = HASTY._replace(random=lambda: 0.2)
    server = serve(*[silence(0.15)] * 20)
    started = time.monotonic()
    with pytest.raises(errors.ConnectionFailed):
        call(mode, READ, settings_of(server.url, policy=policy, clock=slow))
    assert time.monotonic() - started < 10
    assert 2 <= len(server.received) <= 5


def test_a_server_that_never_accepts(mode: Mode) -> None:
    """A full backlog: the connection is not made in time, so nothing was sent."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        waiting = []
        for _ in range(8):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
            waiting.append(one)
        try:
            policy = Policy(retries=0, timeout=Timeout(connect=0.3, read=5, total=10))
            with pytest.raises(errors.ConnectionFailed):
                call(mode, ONCE, settings_of(f"http://127.0.0.1:{port}", policy=policy))
        finally:
            for one in waiting:
                one.close()


def test_no_free_connection_was_never_sent(serve: Serve) -> None:
    server = serve(silence(1.0, then=answer(200, PAID)), answer(200, PAID))
    policy = Policy(retries=0, timeout=Timeout(connect=0.2, read=5, total=5))
    with httpx.Client(limits=httpx.Limits(max_connections=1)) as http:
        session = Session(settings_of(server.url, policy=policy), http)
        first = threading.Thread(
            target=session.call, args=(ONCE, dict, {"invoice_id": "inv_1"}), daemon=True
        )
        first.start()
        server.wait_for(1)
        with pytest.raises(errors.ConnectionFailed):
            session.call(ONCE, dict, {"invoice_id": "inv_2"})
        first.join()
    assert len(server.received) == 1


def test_a_call_that_ran_out_of_time_gives_its_connection_back(serve: Serve, mode: Mode) -> None:
    server = serve(drip(HEAD + BODY, every=0.1, size=40), silence(), answer(200, PAID))
    brief = settings_of(server.url, policy=SHORT)
    patient = settings_of(server.url)
    one = httpx.Limits(max_connections=1)

    def blocking() -> Any:
        with httpx.Client(limits=one) as http:
            for _ in range(2):
                with pytest.raises(errors.OutcomeUnknown):
                    Session(brief, http).call(ONCE, dict, {"invoice_id": "inv_1"})
            return Session(patient, http).call(ONCE, dict, {"invoice_id": "inv_1"})

    async def tasks() -> Any:
        async with httpx.AsyncClient(limits=one) as http:
            for _ in range(2):
                with pytest.raises(errors.OutcomeUnknown):
                    await AsyncSession(brief, http).call(ONCE, dict, {"invoice_id": "inv_1"})
            return await AsyncSession(patient, http).call(ONCE, dict, {"invoice_id": "inv_1"})

    assert (blocking() if mode == "sync" else asyncio.run(tasks())) == PAID


def test_a_cancelled_task_gives_its_connection_back(serve: Serve) -> None:
    server = serve(silence(), answer(200, PAID))

    async def run() -> Any:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as http:
            session = AsyncSession(settings_of(server.url), http)
            task = asyncio.create_task(session.call(KEYED, dict, {"invoice_id": "inv_1"}))
            await asyncio.to_thread(server.wait_for, 1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await session.call(KEYED, dict, {"invoice_id": "inv_1"})

    assert asyncio.run(run()) == PAID


def test_the_callers_own_timeout_stays_the_callers(serve: Serve) -> None:
    server = serve(silence())

    async def run() -> None:
        async with new_async_client() as http:
            session = AsyncSession(settings_of(server.url), http)
            async with asyncio.timeout(0.2):
                await session.call(READ, dict, {"invoice_id": "inv_1"})

    with pytest.raises(TimeoutError):
        asyncio.run(run())


def test_our_own_client_keeps_the_deadline_at_the_socket() -> None:
    """The hook into the HTTP library's pool still takes."""
    with new_client() as http:
        transport: Any = http._transport
        assert type(transport._pool._network_backend).__module__ == "paidup.core.deadline"
