"""Making a client of any provider: addresses, credentials, the environment, options."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from paidup import (
    ConfigurationError,
)
from paidup.core.secrets import Secret
from tests.providers.support import (
    GOOD,
    MODES,
    PROVIDERS,
    Mode,
    client_class,
)

SPECS = Path(__file__).parents[2] / "specs"
CREDENTIALS = [
    (provider, name) for provider in PROVIDERS for name in GOOD[provider] if name != "site"
]
any_provider = pytest.mark.parametrize("provider", PROVIDERS)


def base_url(client: Any) -> str:
    url: str = client._session.settings.base_url
    return url


def refused(make: Callable[[], Any], argument: str, *secrets: str) -> ConfigurationError:
    """The construction fails, names the argument, and quotes nothing of these."""
    with pytest.raises(ConfigurationError) as caught:
        make()
    error = caught.value
    assert error.argument == argument
    assert argument in str(error).lower()
    for secret in secrets:
        assert secret not in f"{error} {error!r} {error.__context__!r} {error.__cause__!r}"
    return error


# Addresses and environments


@any_provider
def test_addresses_are_those_of_the_spec(provider: str) -> None:
    servers = yaml.safe_load((SPECS / f"{provider}.yaml").read_text())["servers"]
    for server in servers:
        address = server["url"].format(site="acme-test")
        takes_environment = "environment" in inspect.signature(client_class(provider)).parameters
        options = {"environment": server["x-environment"]} if takes_environment else {}
        with client_class(provider)(**GOOD[provider], **options) as client:
            assert base_url(client) == address
            assert address in repr(client)


@pytest.mark.parametrize(
    ("provider", "start", "others"),
    [
        ("pabbly", "https://payments.pabbly.com/api/v1", {}),
        ("rapyd", "https://sandboxapi.rapyd.net", {"live": "https://api.rapyd.net"}),
        (
            "paypal",
            "https://api-m.sandbox.paypal.com",
            {"live": "https://api-m.paypal.com"},
        ),
        (
            "payload",
            "https://api.payload.com",
            {"live_payload_co": "https://api.payload.co"},
        ),
        ("payload_v2", "https://api.payload.com", {}),
    ],
)
def test_where_a_sandbox_is_documented_live_is_asked_for_by_name(
    provider: str, start: str, others: dict[str, str]
) -> None:
    kind = client_class(provider)
    with kind(**GOOD[provider]) as client:
        assert base_url(client) == start
    for name, address in others.items():
        with kind(**GOOD[provider], environment=name) as client:
            assert base_url(client) == address
    for wrong in ("production", "LIVE", "", None, 1, ["live"]):
        refused(partial(kind, **GOOD[provider], environment=wrong), "environment")


@any_provider
@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "http://127.0.0.1.example.com",
        "https://user@example.com",
        "https://user:word@example.com",
        "https://example.com?x=1",
        "https://example.com#x",
        "https://example.com/../x",
        "https://example.com\\@evil.example",
        "https://exa mple.com",
        "https://example.com\n",
        "https://exämple.com",
        "https://example.com:port",
        "ftp://example.com",
        "//example.com",
        "example.com",
        "https://",
        "",
        b"https://example.com",
        1,
    ],
)
def test_an_address_that_could_send_credentials_astray_is_refused(
    provider: str, url: object
) -> None:
    refused(lambda: client_class(provider)(**GOOD[provider], base_url=url), "base_url")


@any_provider
@pytest.mark.parametrize("url", ["https://proxy.example:8443/billing/", "http://[::1]:1/x"])
def test_an_address_of_ones_own_is_taken(provider: str, url: str) -> None:
    with client_class(provider)(**GOOD[provider], base_url=url) as client:
        assert base_url(client) == url.rstrip("/")


# Credentials


@pytest.mark.parametrize(("provider", "argument"), CREDENTIALS)
@pytest.mark.parametrize(
    "value",
    [
        "two words-8841",
        "line-8841\n",
        "\r\nX-Injected: 8841",
        " 8841-start",
        "8841-tab\t",
        "schlüssel-8841",
        "8841-\u200b",
        "8841-\x00",
        "8841-\ud800",
        "8841-\u00a0",
    ],
)
def test_a_credential_that_cannot_be_one_is_refused_and_never_quoted(
    provider: str, argument: str, value: str
) -> None:
    given = {**GOOD[provider], argument: value}
    for mode in MODES:
        refused(partial(client_class(provider, mode), **given), argument, "8841")


@pytest.mark.parametrize(("provider", "argument"), CREDENTIALS)
@pytest.mark.parametrize("value", ["", None, 8841, b"bytes-8841", ["8841"], True])
def test_a_credential_of_another_kind_is_refused(
    provider: str, argument: str, value: object
) -> None:
    refused(lambda: client_class(provider)(**{**GOOD[provider], argument: value}), argument, "8841")


@pytest.mark.parametrize(("provider", "argument"), CREDENTIALS)
def test_a_secret_is_taken_as_well(provider: str, argument: str) -> None:
    given: dict[str, Any] = {**GOOD[provider], argument: Secret(GOOD[provider][argument])}
    client_class(provider)(**given).close()


# The environment


@any_provider
@pytest.mark.parametrize("mode", MODES)
def test_credentials_come_from_the_environment(
    provider: str, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = client_class(provider, mode)
    for argument, variable in kind.variables.items():
        assert variable.startswith(provider.partition("_v")[0].upper())
        monkeypatch.setenv(variable, GOOD[provider][argument])
    close(kind.from_env(), mode)
    for argument, variable in kind.variables.items():
        for wrong in (None, ""):
            with monkeypatch.context() as changed:
                if wrong is None:
                    changed.delenv(variable)
                else:
                    changed.setenv(variable, wrong)
                error = refused(kind.from_env, argument)
                assert variable in str(error)
                # What is given by name wins, so the variable may be missing.
                close(kind.from_env(**{argument: GOOD[provider][argument]}), mode)
        if argument == "site":
            continue
        with monkeypatch.context() as changed:
            changed.setenv(variable, "secret 8841")
            refused(kind.from_env, argument, "8841")


@pytest.mark.parametrize(
    ("provider", "variable", "value"),
    [
        ("rapyd", "RAPYD_ENVIRONMENT", "live"),
        ("paypal", "PAYPAL_ENVIRONMENT", "live"),
        ("payload", "PAYLOAD_ENVIRONMENT", "live_payload_co"),
    ],
)
def test_the_environment_may_name_the_environment(
    provider: str, variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = client_class(provider)
    for argument, name in kind.variables.items():
        monkeypatch.setenv(name, GOOD[provider][argument])
    monkeypatch.delenv(variable, raising=False)
    with kind.from_env() as start:
        first = base_url(start)
    monkeypatch.setenv(variable, value)
    with kind.from_env() as named:
        assert (
            base_url(named) == kind(**GOOD[provider], environment=value)._session.settings.base_url
        )
        assert base_url(named) != first
    monkeypatch.setenv(variable, "nonsense")
    refused(kind.from_env, "environment")
    monkeypatch.setenv(variable, "")
    with kind.from_env() as empty:
        assert base_url(empty) == first


# Options


@any_provider
@pytest.mark.parametrize(
    ("option", "value", "argument"),
    [
        ("timeout", 0, "timeout"),
        ("timeout", -1, "timeout"),
        ("timeout", "5", "timeout"),
        ("timeout", True, "timeout"),
        ("timeout", float("nan"), "timeout"),
        ("timeout", float("inf"), "timeout"),
        ("retries", -1, "retries"),
        ("retries", 11, "retries"),
        ("retries", 1.5, "retries"),
        ("retries", True, "retries"),
        ("retries", "2", "retries"),
        ("http_client", object(), "http_client"),
        ("http_client", "client", "http_client"),
    ],
)
def test_options_that_cannot_be_are_refused(
    provider: str, option: str, value: object, argument: str
) -> None:
    for mode in MODES:
        given: dict[str, Any] = {**GOOD[provider], option: value}
        refused(partial(client_class(provider, mode), **given), argument)


@any_provider
def test_the_other_kind_of_http_client_is_refused(provider: str) -> None:
    with httpx.Client() as blocking:
        kind = client_class(provider, "async")
        refused(lambda: kind(**GOOD[provider], http_client=blocking), "http_client")
    waiting = httpx.AsyncClient()
    refused(lambda: client_class(provider)(**GOOD[provider], http_client=waiting), "http_client")
    asyncio.run(waiting.aclose())


def close(client: Any, mode: Mode) -> None:
    if mode == "sync":
        client.close()
    else:
        asyncio.run(client.close())
