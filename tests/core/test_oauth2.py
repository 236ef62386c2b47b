"""OAuth2 client credentials: one token for all, renewed in time, and nothing sent without one."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest

from paidup.core import errors
from paidup.core.oauth2 import ClientCredentials
from paidup.core.provider import Reply
from paidup.core.retry import Policy, Timeout
from paidup.core.secrets import Secret
from paidup.core.session import AsyncSession, Session
from paidup.core.wire import LARGEST_ANSWER, new_async_client, new_client
from tests.core.conftest import Serve
from tests.support.acme import KEYED, ONCE, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import (
    Received,
    ScriptedServer,
    Step,
    answer,
    close,
    closed_port,
    drip,
    raw,
    reset,
    silence,
)

TOKEN_PATH = "/oauth2/token"
GRANT = {"access_token": "T1", "expires_in": 3600}


def read_token(reply: Reply) -> tuple[str, float] | None:
    try:
        document = json.loads(reply.body)
        return (document["access_token"], float(document["expires_in"])) if reply.ok else None
    except (ValueError, KeyError, TypeError):
        return None


class Api:
    """A provider with a token endpoint: gives T1, T2, ... and takes only what it gave last."""

    def __init__(self, lifetime: float = 3600.0, slow: float = 0.0) -> None:
        self.given = 0
        self.lifetime = lifetime
        self.slow = slow
        self.token_steps: list[Step] = []

    def __call__(self, request: Received) -> Step:
        if request.target == TOKEN_PATH:
            if self.token_steps:
                return self.token_steps.pop(0)
            self.given += 1
            token = {"access_token": f"T{self.given}", "expires_in": self.lifetime}
            return silence(self.slow, then=answer(200, token)) if self.slow else answer(200, token)
        if request.header("Authorization") == f"Bearer T{self.given}":
            return answer(200, PAID)
        return answer(401, {"code": "invalid_token", "message": "the token is no longer valid"})


def auth_of(url: str, **options: Any) -> ClientCredentials:
    options.setdefault("read_token", read_token)
    return ClientCredentials(url + TOKEN_PATH, Secret("id"), Secret("secret"), **options)


def paths(server: ScriptedServer) -> list[str]:
    return ["token" if request.target == TOKEN_PATH else "api" for request in server.received]


def test_the_token_is_asked_for_as_the_standard_says(serve: Serve, mode: Mode) -> None:
    server = serve(choose=Api())
    call(mode, ONCE, settings_of(server.url, auth=auth_of(server.url)), note="n")
    asked, used = server.received
    assert asked.head.startswith(b"POST /oauth2/token HTTP/1.1\r\n")
    assert asked.body == b"grant_type=client_credentials"
    assert asked.header("Content-Type") == "application/x-www-form-urlencoded"
    assert asked.header("Authorization") == "Basic " + b64encode(b"id:secret").decode()
    assert used.header("Authorization") == "Bearer T1"
    assert used.body == b'{"note":"n"}'


def test_a_token_is_kept_and_shared(serve: Serve, mode: Mode) -> None:
    server = serve(choose=Api())
    settings = settings_of(server.url, auth=auth_of(server.url))
    for _ in range(3):
        call(mode, READ, settings)
    assert paths(server) == ["token", "api", "api", "api"]


@pytest.mark.parametrize(
    ("lifetime", "margin", "renewed_after"),
    [(3600.0, 60.0, 3540.0), (3600.0, 600.0, 3000.0), (100.0, 60.0, 50.0), (2.0, 60.0, 1.0)],
)
def test_it_is_renewed_before_it_ends(
    serve: Serve, mode: Mode, lifetime: float, margin: float, renewed_after: float
) -> None:
    now = [0.0]
    server = serve(choose=Api(lifetime))
    auth = auth_of(server.url, margin=margin, clock=lambda: now[0])
    settings = settings_of(server.url, auth=auth)
    call(mode, READ, settings)
    now[0] = renewed_after - 0.01
    call(mode, READ, settings)
    assert paths(server) == ["token", "api", "api"]
    now[0] = renewed_after
    call(mode, READ, settings)
    assert paths(server)[3:] == ["token", "api"]
    assert server.received[-1].header("Authorization") == "Bearer T2"


@pytest.mark.parametrize("lifetime", [0.0, -5.0])
def test_a_token_that_is_born_old_serves_one_call(
    serve: Serve, mode: Mode, lifetime: float
) -> None:
    server = serve(choose=Api(lifetime))
    settings = settings_of(server.url, auth=auth_of(server.url))
    for _ in range(2):
        call(mode, READ, settings)
    assert paths(server) == ["token", "api"] * 2


@pytest.mark.parametrize("operation", [READ, ONCE, KEYED], ids=["read", "once", "keyed"])
def test_a_401_renews_once_and_sends_the_same_again(
    serve: Serve, mode: Mode, operation: Any
) -> None:
    api = Api()
    server = serve(choose=api)
    settings = settings_of(server.url, auth=auth_of(server.url))
    call(mode, READ, settings)
    api.given += 1  # T1 is revoked
    call(mode, operation, settings)
    assert paths(server) == ["token", "api", "api", "token", "api"]
    refused, again = server.received[2], server.received[4]
    assert refused.body == again.body
    assert refused.header("Acme-Idempotency-Key") == again.header("Acme-Idempotency-Key")
    assert refused.header("Authorization") == "Bearer T1"
    assert again.header("Authorization") == "Bearer T3"


def test_a_second_401_is_the_answer(serve: Serve, mode: Mode) -> None:
    def choose(request: Received) -> Step:
        if request.target == TOKEN_PATH:
            return answer(200, GRANT)
        return answer(401, {"code": "invalid_token", "message": "never"})

    server = serve(choose=choose)
    with pytest.raises(errors.AuthenticationFailed) as caught:
        call(mode, ONCE, settings_of(server.url, auth=auth_of(server.url)))
    assert caught.value.code == "invalid_token"
    assert b"never" in (caught.value.body or b"")
    assert paths(server) == ["token", "api", "token", "api"]


FAILING: dict[str, tuple[Step, type[errors.PaidupError]]] = {
    "400": (answer(400, {"code": "invalid_client"}), errors.AuthenticationFailed),
    "401": (answer(401, {"code": "invalid_client"}), errors.AuthenticationFailed),
    "401 HTML": (answer(401, body=b"<html>"), errors.AuthenticationFailed),
    "403": (answer(403), errors.AuthenticationFailed),
    "429": (answer(429), errors.RateLimited),
    "404": (answer(404), errors.ConnectionFailed),
    "408": (answer(408), errors.ConnectionFailed),
    "409": (answer(409), errors.ConnectionFailed),
    "500": (answer(500), errors.ConnectionFailed),
    "503": (answer(503), errors.ConnectionFailed),
    "520": (answer(520), errors.ConnectionFailed),
    "redirect": (answer(307, headers={"Location": "/x"}), errors.ConnectionFailed),
    "HTML": (answer(200, body=b"<html>"), errors.ConnectionFailed),
    "empty": (answer(200), errors.ConnectionFailed),
    "no token": (answer(200, {"expires_in": 60}), errors.ConnectionFailed),
    "reset": (reset(), errors.ConnectionFailed),
    "closed": (close(), errors.ConnectionFailed),
    "silent": (silence(), errors.ConnectionFailed),
    "drip": (drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 999, 0.02), errors.ConnectionFailed),
    "cut": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"), errors.ConnectionFailed),
    "too large": (answer(200, body=b"x" * (LARGEST_ANSWER + 1)), errors.ConnectionFailed),
    "gzip": (
        answer(200, body=b"x", headers={"Content-Encoding": "gzip"}),
        errors.ConnectionFailed,
    ),
}


@pytest.mark.parametrize("what", FAILING)
@pytest.mark.parametrize("operation", [ONCE, READ], ids=["money", "read"])
def test_without_a_token_nothing_is_sent(
    serve: Serve, mode: Mode, operation: Any, what: str
) -> None:
    step, kind = FAILING[what]
    server = serve(choose=lambda _request: step)
    policy = Policy(retries=1, timeout=Timeout(connect=1, read=0.2, total=0.6))
    settings = settings_of(server.url, auth=auth_of(server.url), policy=policy)
    with pytest.raises(errors.PaidupError) as caught:
        call(mode, operation, settings)
    assert type(caught.value) is kind
    assert "api" not in paths(server)
    assert "secret" not in repr(caught.value)


def test_a_token_endpoint_out_of_reach(serve: Serve, mode: Mode) -> None:
    server = serve()
    auth = auth_of(f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(errors.ConnectionFailed):
        call(mode, ONCE, settings_of(server.url, auth=auth))
    assert server.connections == 0


def test_a_token_endpoint_that_recovers_is_asked_again(serve: Serve, mode: Mode) -> None:
    api = Api()
    api.token_steps = [answer(503), reset()]
    server = serve(choose=api)
    assert call(mode, ONCE, settings_of(server.url, auth=auth_of(server.url))).id == "inv_1"
    assert paths(server) == ["token", "token", "token", "api"]


def test_a_renewal_that_fails_after_a_401_leaves_no_doubt(serve: Serve, mode: Mode) -> None:
    api = Api()
    server = serve(choose=api)
    settings = settings_of(server.url, auth=auth_of(server.url), policy=Policy(retries=0))
    call(mode, READ, settings)
    api.given += 1
    api.token_steps = [reset()]
    with pytest.raises(errors.ConnectionFailed):
        call(mode, ONCE, settings)


def test_a_401_that_never_ends_is_no_obstacle(serve: Serve, mode: Mode) -> None:
    """The HTTP library reads a 401 before it renews: within limits, and the write stays undone."""
    bomb = answer(401, body=b"x" * (LARGEST_ANSWER + 1))
    garbled = answer(401, body=b"no gzip", headers={"Content-Encoding": "gzip"})
    for step, kind in ((bomb, errors.ConnectionFailed), (garbled, None)):
        steps = [answer(200, GRANT), step, answer(200, GRANT), answer(200, PAID)]
        server = serve(*steps)
        settings = settings_of(server.url, auth=auth_of(server.url), policy=Policy(retries=0))
        if kind is None:
            assert call(mode, ONCE, settings).id == "inv_1"
        else:
            with pytest.raises(kind):
                call(mode, ONCE, settings)


def in_threads(count: int, work: Callable[[], Any]) -> list[Any]:
    results: list[Any] = []

    def run() -> None:
        try:
            results.append(work())
        except errors.PaidupError as error:
            results.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return results


def test_many_threads_share_one_token_and_one_renewal(serve: Serve) -> None:
    api = Api(slow=0.05)
    server = serve(choose=api)
    with new_client() as http:
        session = Session(settings_of(server.url, auth=auth_of(server.url)), http)

        def work() -> Any:
            return session.call(READ, dict, {"invoice_id": "inv_1"})

        assert in_threads(16, work) == [PAID] * 16
        assert paths(server).count("token") == 1
        api.given += 1  # revoked
        assert in_threads(16, work) == [PAID] * 16
    assert paths(server).count("token") == 2


def test_many_tasks_share_one_token_and_one_renewal(serve: Serve) -> None:
    api = Api(slow=0.05)
    server = serve(choose=api)

    async def run() -> None:
        async with new_async_client() as http:
            session = AsyncSession(settings_of(server.url, auth=auth_of(server.url)), http)

            async def many() -> list[Any]:
                calls = [session.call(READ, dict, {"invoice_id": "inv_1"}) for _ in range(16)]
                return list(await asyncio.gather(*calls))

            assert await many() == [PAID] * 16
            assert paths(server).count("token") == 1
            api.given += 1
            assert await many() == [PAID] * 16

    asyncio.run(run())
    assert paths(server).count("token") == 2


def test_threads_that_wait_for_a_token_keep_their_own_deadline(serve: Serve) -> None:
    """One by one they would otherwise wait out the whole time of each before them."""
    server = serve(choose=lambda _request: silence())
    policy = Policy(retries=0, timeout=Timeout(connect=1, read=0.4, total=0.4))
    with new_client() as http:
        session = Session(settings_of(server.url, auth=auth_of(server.url), policy=policy), http)
        started = time.monotonic()
        found = in_threads(6, lambda: session.call(ONCE, dict, {"invoice_id": "inv_1"}))
    assert time.monotonic() - started < 1.2
    assert [type(error) for error in found] == [errors.ConnectionFailed] * 6


def test_tasks_that_wait_for_a_token_keep_their_own_deadline(serve: Serve) -> None:
    server = serve(choose=lambda _request: silence())
    policy = Policy(retries=0, timeout=Timeout(connect=1, read=0.4, total=0.4))

    async def run() -> list[Any]:
        async with new_async_client() as http:
            settings = settings_of(server.url, auth=auth_of(server.url), policy=policy)
            session = AsyncSession(settings, http)
            calls = [session.call(ONCE, dict, {"invoice_id": "inv_1"}) for _ in range(6)]
            return list(await asyncio.gather(*calls, return_exceptions=True))

    started = time.monotonic()
    found = asyncio.run(run())
    assert time.monotonic() - started < 1.2
    assert [type(error) for error in found] == [errors.ConnectionFailed] * 6


def test_a_task_cancelled_while_it_fetches_a_token_leaves_the_lock_free(serve: Serve) -> None:
    api = Api()
    api.token_steps = [silence()]
    server = serve(choose=api)

    async def run() -> Any:
        async with new_async_client() as http:
            session = AsyncSession(settings_of(server.url, auth=auth_of(server.url)), http)
            first = asyncio.create_task(session.call(READ, dict, {"invoice_id": "inv_1"}))
            await asyncio.to_thread(server.wait_for, 1)
            waiting = asyncio.create_task(session.call(READ, dict, {"invoice_id": "inv_2"}))
            await asyncio.sleep(0.05)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return await asyncio.wait_for(waiting, 5)

    assert asyncio.run(run()) == PAID
    assert paths(server) == ["token", "token", "api"]


def test_a_task_cancelled_while_it_waits_for_the_lock_leaves_it_alone(serve: Serve) -> None:
    api = Api(slow=0.2)
    server = serve(choose=api)

    async def run() -> Any:
        async with new_async_client() as http:
            session = AsyncSession(settings_of(server.url, auth=auth_of(server.url)), http)
            first = asyncio.create_task(session.call(READ, dict, {"invoice_id": "inv_1"}))
            await asyncio.to_thread(server.wait_for, 1)
            waiting = asyncio.create_task(session.call(READ, dict, {"invoice_id": "inv_2"}))
            await asyncio.sleep(0.02)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            return await first

    assert asyncio.run(run()) == PAID
    assert paths(server) == ["token", "api"]


def test_one_async_client_in_two_event_loops(serve: Serve) -> None:
    """As frameworks do that run each request in a loop of its own."""
    server = serve(choose=Api())
    settings = settings_of(server.url, auth=auth_of(server.url))
    for _ in range(2):
        call("async", READ, settings)
    assert paths(server) == ["token", "api", "api"]


def test_nothing_shows_the_token_or_the_credentials(serve: Serve) -> None:
    server = serve(choose=Api())
    auth = auth_of(server.url)
    call("sync", READ, settings_of(server.url, auth=auth))
    shown = repr(auth) + str(vars(auth)) + repr(auth._token) + repr(auth._grant)
    for secret in ("T1", "secret", b64encode(b"id:secret").decode()):
        assert secret not in shown
