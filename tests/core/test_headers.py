"""Headers of a caller's own: added to every call, but none that authorise, frame or split."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.errors import InvalidRequest
from paidup.core.redaction import SECRET_HEADERS
from paidup.core.request import check_header, check_headers, prepare
from paidup.core.wire import new_client
from tests.core.conftest import Serve
from tests.support.acme import ACME, KEYED, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import answer


@pytest.mark.parametrize(
    "name",
    [
        *sorted(SECRET_HEADERS), "Authorization", "ACCESS_KEY", "Content-Type", "Content-Length",
        "Host", "Transfer-Encoding", "Connection", "Expect", "TE", "Trailer", "Upgrade",
        "Accept-Encoding", "Content-Encoding", "Idempotency-Key", "chargebee-idempotency-key",
        "PayPal-Request-Id",
    ],
)  # fmt: skip
def test_headers_that_authorise_or_frame_are_refused(name: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        check_headers({name: "CANARY"})
    assert caught.value.argument == "headers"
    assert "CANARY" not in str(caught.value)


@pytest.mark.parametrize(
    "value",
    ["a\r\nX-Evil: 1", "a\n", "\ra", "a\x00", "", " ", " a", "a ", "é", "\x7f", 7, None, b"a", 1.5],
)
def test_a_value_is_one_line_of_ascii(value: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        check_headers({"X-Mine": value})
    assert caught.value.argument == "headers"
    assert repr(value) not in str(caught.value) or value in ("", " ", 7, None, 1.5)


@pytest.mark.parametrize("name", ["", "X Mine", "X-Mine:", "X\r\nEvil", "é", 7, None, b"X"])
def test_a_name_is_a_token(name: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        check_headers({name: "a"})
    assert caught.value.argument == "headers"


@pytest.mark.parametrize("headers", [["X"], "X", 7, [("X", "a")]])
def test_headers_are_a_mapping(headers: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        check_headers(headers)
    assert caught.value.argument == "headers"


@given(st.text(max_size=30))
def test_any_value_is_sent_as_it_is_or_refused(value: str) -> None:
    try:
        check_header("X-Mine", value, "headers")
    except InvalidRequest:
        return
    assert httpx.Headers([("X-Mine", value)]).raw == [(b"X-Mine", value.encode("ascii"))]


def test_each_header_is_sent_once(serve: Serve, mode: Mode) -> None:
    server = serve(answer(200, PAID))
    provider = evolve(ACME, headers=(("Content-Type", "application/json"), ("X-Version", "1")))
    headers = {"user-agent": "mine/1", "ACCEPT": "*/*", "x-version": "2", "X-Mine": "a"}
    call(mode, READ, settings_of(server.url, provider=provider, headers=headers))
    request = server.received[0]
    assert request.header("User-Agent") == "mine/1"
    assert request.header("Accept") == "*/*"
    assert request.header("X-Version") == "2"
    assert request.header("X-Mine") == "a"
    assert request.header("Content-Type") == "application/json"


def test_the_argument_of_a_call_wins() -> None:
    prepared = prepare(
        KEYED,
        {"invoice_id": "inv_1", "idempotency_key": "of-the-call"},
        extra_headers={"acme-idempotency-key": "of-the-client"},
    )
    sent = [value for name, value in prepared.headers if name.lower() == "acme-idempotency-key"]
    assert sent == ["of-the-call"]


def test_nothing_of_an_injected_client_joins(serve: Serve) -> None:
    server = serve(
        answer(200, PAID, headers={"Set-Cookie": "session=1"}), answer(200, PAID), answer(200, PAID)
    )
    http = httpx.Client(
        headers={"X-Theirs": "1", "Authorization": "Bearer theirs"},
        cookies={"theirs": "1"},
        params={"theirs": "1"},
        auth=("theirs", "theirs"),
        base_url="http://127.0.0.1:9/elsewhere",
    )
    from paidup.core.session import Session

    with http:
        session = Session(settings_of(server.url), http)
        for _ in range(2):
            session.call(READ, dict, {"invoice_id": "inv_1"})
    for request in server.received:
        assert request.target == "/invoices/inv_1"
        assert request.header("X-Theirs") is None
        assert request.header("Cookie") is None
        assert "theirs" not in str(request.header("Authorization"))


def test_no_cookie_is_kept(serve: Serve, mode: Mode) -> None:
    server = serve(
        answer(429, headers={"Set-Cookie": "session=1; Path=/"}),
        answer(200, PAID),
    )
    call(mode, READ, settings_of(server.url))
    assert server.received[1].header("Cookie") is None


def test_our_own_client_adds_nothing(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server = serve(answer(200, PAID))
    with new_client() as http:
        assert http.trust_env is False
    call("sync", READ, settings_of(server.url))
    assert len(server.received) == 1
