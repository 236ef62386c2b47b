"""The table of retries over real sockets: exact attempts, the same bytes, the same key."""

from __future__ import annotations

import asyncio
import gzip
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from paidup.core import errors
from paidup.core.retry import Policy, Timeout
from paidup.core.session import AsyncSession, Session
from paidup.core.settings import Settings
from paidup.core.wire import new_async_client, new_client
from tests.core.conftest import Serve
from tests.support.acme import KEYED, OPERATIONS, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import (
    ScriptedServer,
    Step,
    answer,
    close,
    closed_port,
    raw,
    reset,
    silence,
)

CUT = b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"id": "inv_1"'
LOST: dict[str, Step] = {
    "reset": reset(),
    "closed": close(),
    "silent": silence(),
    "cut in the headers": raw(b"HTTP/1.1 200 OK\r\nContent-"),
    "cut in the body": raw(CUT),
    "chunks without an end": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}"),
    "no HTTP": raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "500": answer(500, {"message": "oops"}),
    "502 HTML": answer(502, body=b"<html>Bad gateway</html>"),
    "503": answer(503),
    "504": answer(504),
    "520": answer(520, body=b"<html>Web server is returning an unknown error</html>"),
    "HTML": answer(200, body=b"<html>Welcome to our hotel</html>"),
    "empty": answer(200),
    "half a JSON": answer(200, body=b'{"id": "inv_1"'),
}
BRISK = Policy(timeout=Timeout(connect=2, read=0.2, total=10))


def assert_identical(server: ScriptedServer) -> None:
    first = server.received[0]
    for other in server.received[1:]:
        assert other.head == first.head
        assert other.body == first.body


@pytest.mark.parametrize("retry", ["safe", "keyed", "once"])
class TestTheTable:
    def test_never_sent(self, mode: Mode, retry: str) -> None:
        settings = settings_of(f"http://127.0.0.1:{closed_port()}")
        with pytest.raises(errors.ConnectionFailed) as caught:
            call(mode, OPERATIONS[retry], settings)
        assert caught.value.attempts == 3

    @pytest.mark.parametrize("how", LOST)
    def test_in_doubt(self, serve: Serve, mode: Mode, retry: str, how: str) -> None:
        server = serve(LOST[how], answer(200, PAID))
        settings = settings_of(server.url, policy=BRISK)
        if retry == "once":
            with pytest.raises(errors.OutcomeUnknown) as caught:
                call(mode, OPERATIONS[retry], settings, note="n-1")
            assert caught.value.attempts == len(server.received) == 1
            assert caught.value.reference == "n-1"
            return
        assert call(mode, OPERATIONS[retry], settings).id == "inv_1"
        assert len(server.received) == 2
        assert_identical(server)

    @pytest.mark.parametrize("how", LOST)
    def test_in_doubt_to_the_end(self, serve: Serve, mode: Mode, retry: str, how: str) -> None:
        server = serve(*[LOST[how]] * 3)
        with pytest.raises(errors.PaidupError) as caught:
            call(mode, OPERATIONS[retry], settings_of(server.url, policy=BRISK))
        if retry == "safe":
            readable = (errors.ConnectionFailed, errors.ResponseUnreadable, errors.ProviderFailure)
            assert isinstance(caught.value, readable)
        else:
            assert type(caught.value) is errors.OutcomeUnknown
        assert len(server.received) == (1 if retry == "once" else 3)
        assert_identical(server)

    @pytest.mark.parametrize(
        "told", [None, "0.3", "0", "-3", "Fri, 20 Nov 2015 12:00:00 GMT", "in a while"]
    )
    def test_throttled(self, serve: Serve, mode: Mode, retry: str, told: str | None) -> None:
        headers = {"Retry-After": told} if told else {}
        server = serve(answer(429, {"message": "slow"}, headers=headers), answer(200, PAID))
        assert call(mode, OPERATIONS[retry], settings_of(server.url)).id == "inv_1"
        first, second = server.received
        assert_identical(server)
        waited = second.at - first.at
        assert waited >= 0.29 if told == "0.3" else waited < 0.29

    @pytest.mark.parametrize("wait", ["11", "Fri, 20 Nov 2099 12:00:00 GMT"])
    def test_throttled_beyond_the_deadline(
        self, serve: Serve, mode: Mode, retry: str, wait: str
    ) -> None:
        server = serve(answer(429, {"message": "slow"}, headers={"Retry-After": wait}))
        with pytest.raises(errors.RateLimited) as caught:
            call(mode, OPERATIONS[retry], settings_of(server.url))
        assert caught.value.retry_after is not None
        assert caught.value.retry_after >= 11
        assert len(server.received) == 1

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
    def test_refused(self, serve: Serve, mode: Mode, retry: str, status: int) -> None:
        server = serve(answer(status, {"message": "no"}))
        with pytest.raises(errors.ApiError) as caught:
            call(mode, OPERATIONS[retry], settings_of(server.url))
        assert caught.value.status == status
        assert len(server.received) == 1


def test_a_date_to_wait_for_is_waited_for(serve: Serve, mode: Mode) -> None:
    # A date has whole seconds: two ahead is between one and two.
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
    server = serve(answer(429, headers={"Retry-After": soon}), answer(200, PAID))
    call(mode, OPERATIONS["once"], settings_of(server.url))
    first, second = server.received
    assert 0.9 < second.at - first.at < 3


def test_a_key_is_made_once_and_sent_with_every_attempt(serve: Serve, mode: Mode) -> None:
    server = serve(reset(), answer(500), answer(200, PAID), answer(200, PAID))
    call(mode, KEYED, settings_of(server.url), amount=300, note="n")
    call(mode, KEYED, settings_of(server.url), amount=300, note="n")
    keys = [request.header("Acme-Idempotency-Key") for request in server.received]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert all(re.fullmatch(r"[0-9a-f-]{36}", str(key)) for key in keys)
    assert {request.body for request in server.received} == {b"amount=300&note=n"}


def test_the_callers_key_is_sent_as_it_is(serve: Serve, mode: Mode) -> None:
    server = serve(close(), close(), close())
    with pytest.raises(errors.OutcomeUnknown) as caught:
        call(mode, KEYED, settings_of(server.url), idempotency_key="bank-line-8841")
    assert caught.value.key == "bank-line-8841"
    assert {request.header("Acme-Idempotency-Key") for request in server.received} == {
        "bank-line-8841"
    }


def test_a_refusal_after_a_doubtful_attempt_is_unknown(serve: Serve, mode: Mode) -> None:
    server = serve(reset(), answer(409, {"code": "already_paid"}))
    with pytest.raises(errors.OutcomeUnknown) as caught:
        call(mode, KEYED, settings_of(server.url))
    assert caught.value.status == 409
    assert caught.value.attempts == 2


@pytest.mark.parametrize("end", [close(), reset()])
def test_a_stale_connection_is_in_doubt(serve: Serve, mode: Mode, end: Step) -> None:
    """The server took the request on a kept connection and hung up: it may have acted on it."""
    server = serve(answer(200, PAID), end)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        pay_twice(mode, settings_of(server.url))
    assert caught.value.attempts == 1
    assert [request.connection for request in server.received] == [1, 1]


def pay_twice(mode: Mode, settings: Settings) -> None:
    """Two calls over one connection."""
    arguments = {"invoice_id": "inv_1"}
    if mode == "sync":
        with new_client() as http:
            for _ in range(2):
                Session(settings, http).call(OPERATIONS["once"], dict, arguments)
        return

    async def run() -> None:
        async with new_async_client() as http:
            for _ in range(2):
                await AsyncSession(settings, http).call(OPERATIONS["once"], dict, arguments)

    asyncio.run(run())


def test_a_connection_closed_while_idle_is_replaced(serve: Serve, mode: Mode) -> None:
    server = serve(answer(200, PAID, keep=False), answer(200, PAID))
    pay_twice(mode, settings_of(server.url))
    assert server.connections == 2


def test_tls_that_fails_was_never_sent(serve: Serve, mode: Mode) -> None:
    server = serve()
    policy = Policy(retries=0, timeout=Timeout(connect=0.3, read=2, total=10))
    with pytest.raises(errors.ConnectionFailed):
        call(
            mode, OPERATIONS["once"], settings_of(f"https://127.0.0.1:{server.port}", policy=policy)
        )
    assert server.received == []


def test_a_body_that_was_cut_is_kept(serve: Serve, mode: Mode) -> None:
    with pytest.raises(errors.OutcomeUnknown) as unknown:
        call(mode, OPERATIONS["once"], settings_of(serve(raw(CUT)).url))
    with pytest.raises(errors.ResponseUnreadable) as unreadable:
        call(mode, READ, settings_of(serve(*[raw(CUT)] * 3).url))
    for caught in (unknown, unreadable):
        assert caught.value.status == 200
        assert caught.value.body == b'{"id": "inv_1"'


def test_an_unread_answer_of_a_write_is_kept(serve: Serve, mode: Mode) -> None:
    hotel = b"<html>Welcome to our hotel</html>"
    zipped = answer(200, body=gzip.compress(hotel), headers={"Content-Encoding": "gzip"})
    for step in (answer(200, body=hotel), zipped):
        with pytest.raises(errors.OutcomeUnknown) as caught:
            call(mode, OPERATIONS["once"], settings_of(serve(step).url))
        assert caught.value.body == hotel
