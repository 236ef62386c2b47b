"""Options of a client: `with_options`, several accounts, injected HTTP clients, closing."""

from __future__ import annotations

import asyncio
import copy
import pickle
from base64 import b64encode
from typing import Any

import httpx
import pytest

from paidup import Pabbly, Rapyd, Timeout
from paidup.core.errors import ConfigurationError, InvalidRequest, OutcomeUnknown, RateLimited
from tests.core.conftest import Serve
from tests.support.acme import MODES, Mode
from tests.support.clients import CREDENTIALS, SITE, class_of, connect, method_of
from tests.support.scripted_server import answer, close

INVOICE = {"status": "success", "data": {"id": "inv_1"}}
PROVIDERS = sorted(CREDENTIALS)


def test_the_original_stays_as_it_was(serve: Serve) -> None:
    server = serve(*[answer(200, INVOICE)] * 4)
    with Pabbly("key", "secret", base_url=server.url) as original:
        resource = original.invoices
        before = copy.copy(original._session.settings.headers)
        other = original.with_options(timeout=3, retries=0, headers={"X-Mine": "1"})
        third = other.with_options(headers={"x-mine": "2", "X-Other": "3"})
        for client in (original, other, third):
            client.invoices.get("inv_1")
        resource.get("inv_1")
        assert type(other) is Pabbly
        assert other is not original
        assert other.invoices is not original.invoices
        assert original.invoices is resource
        assert original._session.settings.headers == before == {}
        assert original._session.settings.policy.retries == 2
        assert other._session.settings.policy.retries == 0
        assert other._session.settings.policy.timeout == Timeout(connect=3, read=3, total=3)
        assert third._session.settings.policy.retries == 0
    sent = [request.header("X-Mine") for request in server.received]
    assert sent == [None, "1", "2", None]
    assert server.received[2].header("X-Other") == "3"
    assert server.connections == 1


def test_fewer_retries_for_one_call_only(serve: Serve) -> None:
    server = serve(*[answer(429, {}, headers={"Retry-After": "0"})] * 4)
    with Pabbly("key", "secret", base_url=server.url, retries=1) as client:
        with pytest.raises(RateLimited):
            client.with_options(retries=0).invoices.get("inv_1")
        assert len(server.received) == 1
        with pytest.raises(RateLimited):
            client.invoices.get("inv_1")
        assert len(server.received) == 3


@pytest.mark.parametrize(
    ("options", "kind", "argument"),
    [
        ({"timeout": 0}, ConfigurationError, "timeout"),
        ({"timeout": "5"}, ConfigurationError, "timeout"),
        ({"retries": -1}, ConfigurationError, "retries"),
        ({"retries": True}, ConfigurationError, "retries"),
        ({"headers": {"Authorization": "x"}}, InvalidRequest, "headers"),
        ({"headers": {"X": "a\r\nY: b"}}, InvalidRequest, "headers"),
        ({"headers": ["X"]}, InvalidRequest, "headers"),
    ],
)
def test_bad_options_are_refused_at_once(options: Any, kind: Any, argument: str) -> None:
    with Pabbly("key", "secret") as client, pytest.raises(kind) as caught:
        client.with_options(**options)
    assert caught.value.argument == argument


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"timeout": -1}, "timeout"),
        ({"timeout": None}, "timeout"),
        ({"retries": 99}, "retries"),
        ({"base_url": "http://api.example"}, "base_url"),
        ({"http_client": object()}, "http_client"),
        ({"http_client": "http://proxy"}, "http_client"),
    ],
)
def test_a_client_is_not_made_of_bad_options(
    name: str, mode: Mode, options: Any, argument: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        connect(name, mode, **{"base_url": None, **options})
    assert caught.value.argument == argument


def test_the_wrong_kind_of_http_client_is_refused() -> None:
    """Otherwise a write would leave as a coroutine that nobody awaits."""
    with httpx.Client() as blocking, pytest.raises(ConfigurationError):
        connect("pabbly", "async", http_client=blocking)
    with pytest.raises(ConfigurationError):
        connect("pabbly", "sync", http_client=httpx.AsyncClient())


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("bad", [None, "", " ", "key\n", "a b", "\tkey", "ключ", 7, b"key"])
def test_a_malformed_credential_names_the_option_only(name: str, bad: Any) -> None:
    for argument in CREDENTIALS[name]:
        with pytest.raises(ConfigurationError) as caught:
            connect(name, "sync", **{argument: bad})
        assert caught.value.argument == argument
        assert "ключ" not in repr(caught.value)


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("mode", MODES)
def test_from_env(name: str, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = class_of(name, mode)
    for variable in kind.variables.values():
        monkeypatch.delenv(variable, raising=False)
    for argument, variable in kind.variables.items():
        with pytest.raises(ConfigurationError, match=variable) as caught:
            kind.from_env()
        assert caught.value.argument == argument
        monkeypatch.setenv(variable, {**SITE, **CREDENTIALS[name]}[argument])
    client = kind.from_env(retries=0)
    assert client._session.settings.policy.retries == 0
    other = kind.from_env(base_url="http://localhost:1")
    assert other._session.settings.base_url == "http://localhost:1"


def test_explicit_options_win_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPYD_ACCESS_KEY", "from-env")
    monkeypatch.setenv("RAPYD_SECRET_KEY", "from-env")
    monkeypatch.setenv("RAPYD_ENVIRONMENT", "live")
    assert "api.rapyd.net" in repr(Rapyd.from_env())
    assert "sandboxapi" in repr(Rapyd.from_env(environment="sandbox"))
    monkeypatch.setenv("RAPYD_ENVIRONMENT", "production")
    with pytest.raises(ConfigurationError) as caught:
        Rapyd.from_env()
    assert caught.value.argument == "environment"


def test_accounts_side_by_side(serve: Serve) -> None:
    server = serve(*[answer(200, INVOICE)] * 4)
    with (
        httpx.Client() as shared,
        Pabbly("key-1", "secret-1", base_url=server.url, http_client=shared) as one,
        Pabbly("key-2", "secret-2", base_url=server.url, http_client=shared) as two,
    ):
        for client in (one, two, one, two):
            client.invoices.get("inv_1")
    sent = [request.header("Authorization") for request in server.received]
    pairs = [f"Basic {b64encode(p).decode()}" for p in (b"key-1:secret-1", b"key-2:secret-2")]
    assert sent == pairs * 2


@pytest.mark.parametrize("name", PROVIDERS)
def test_a_closed_client_says_so(serve: Serve, name: str) -> None:
    server = serve()
    client = connect(name, "sync", server.url)
    twin = client.with_options(retries=0)
    client.close()
    client.close()
    for one in (client, twin):
        with pytest.raises(InvalidRequest, match="closed"):
            one.invoices.get("inv_1")
    with connect(name, "sync", server.url) as entered:
        pass
    with pytest.raises(InvalidRequest, match="closed"):
        entered.invoices.get("inv_1")
    assert server.connections == 0


@pytest.mark.parametrize("name", PROVIDERS)
def test_a_closed_async_client_says_so(serve: Serve, name: str) -> None:
    server = serve()

    async def run() -> None:
        client = connect(name, "async", server.url)
        await client.close()
        await client.close()
        with pytest.raises(InvalidRequest, match="closed"):
            await client.invoices.get("inv_1")

    asyncio.run(run())
    assert server.connections == 0


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("mode", MODES)
def test_a_client_shows_where_it_goes_and_no_secret(name: str, mode: Mode) -> None:
    client = connect(name, mode, "http://localhost:1/x")
    assert repr(client) == f"{type(client).__name__}(base_url='http://localhost:1/x')"
    assert "CANARY" not in repr(client._session) + repr(client._session.settings)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)


def test_an_unknown_outcome_is_looked_up_through_the_client(serve: Serve, mode: Mode) -> None:
    transactions = {"status": "success", "message": [{"id": "t_1"}]}
    server = serve(close(), answer(200, INVOICE), answer(200, transactions))
    client = connect("pabbly", mode, server.url)
    pay = method_of(client, "invoices.record_payment")

    def look() -> Any:
        with client:
            with pytest.raises(OutcomeUnknown) as caught:
                pay("inv_1", payment_mode="cash")
            return caught.value.reconcile()

    async def look_async() -> Any:
        async with client:
            with pytest.raises(OutcomeUnknown) as caught:
                await pay("inv_1", payment_mode="cash")
            return await caught.value.reconcile()

    found = look() if mode == "sync" else asyncio.run(look_async())
    assert list(found) == ["invoices.get", "invoices.list_transactions"]
    assert [request.target for request in server.received] == [
        "/invoice/recordpayment/inv_1",
        "/invoice/inv_1",
        "/invoices/transactions/inv_1",
    ]
