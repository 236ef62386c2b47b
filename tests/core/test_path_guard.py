"""An id is one path segment and nothing else, whatever it holds."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from paidup.core.errors import InvalidRequest
from paidup.core.operation import Field
from paidup.core.request import prepare
from paidup.core.retry import Timeout
from paidup.core.wire import build_request
from tests.core.conftest import Serve
from tests.support.acme import ONCE, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import answer

BASE = "https://api.acme.example/v1"
TRICKS = [
    "..", ".", "", " ", "\t", "None", "../customers/1", "a/../b", "a/..", "./a", "..\\a", "a\\..",
    " .. ", "a/ ../b", "..;/a", "..;a", "%2e%2e", "%2E%2E%2Fcustomers", "..%2f", "a%00", "%2f",
    "a\r\nHost: evil", "a\n", "\x00", "a\x7f", "a\u2028b", "\u202e", "\ud800", " a", "a ",
    "\u00a0", "x" * 501,
]  # fmt: skip
HARMLESS = [
    "inv_1", "INV-50", "5e5e2c62815f5442a4208e02", "a b", "a/b", "a?b=c", "a#b", "a&b", "a;b",
    "a:b", "@evil.example", "//evil.example", "https:", "a..b", "...", "..a", "a%", "100%zz",
    "é", "日本", "😀", "{invoice_id}", "{note}", "a+b", "~user", "None1", "a\\b", "x" * 500,
]  # fmt: skip


@pytest.mark.parametrize("value", [*TRICKS, None, 7, 1.5, True, b"inv", ["a"], ("a",), object()])
def test_what_is_no_segment_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        prepare(READ, {"invoice_id": value})
    assert caught.value.argument == "invoice_id"


@pytest.mark.parametrize("value", HARMLESS)
def test_what_is_one_segment_arrives_as_one(value: str) -> None:
    assert sent(value) == value


def sent(value: str) -> str:
    """The segment as a server reads it, all else checked to be as it was."""
    prepared = prepare(ONCE, {"invoice_id": value})
    request = build_request("POST", BASE + prepared.target, [], b"", Timeout(), 1.0)
    url = request.url
    assert (url.scheme, url.host, url.port, url.userinfo) == (
        "https",
        "api.acme.example",
        None,
        b"",
    )
    assert (url.query, url.fragment) == (b"", "")
    raw = url.raw_path.decode("ascii")
    assert raw == "/v1" + prepared.target
    start, version, resource, segment, action = raw.split("/")
    assert (start, version, resource, action) == ("", "v1", "invoices", "pay")
    return httpx.URL("http://x/?q=" + segment).params["q"] if "+" not in segment else segment


@given(st.text(max_size=80) | st.text(alphabet="./\\%2eEfF;?#@: a", max_size=12))
@example("..")
@example("%2e%2e%2f")
def test_any_text_is_one_segment_or_refused(value: str) -> None:
    try:
        sent(value)
    except InvalidRequest as error:
        assert error.argument == "invoice_id"


@given(st.text(max_size=40), st.text(max_size=40))
def test_two_ids_stay_two_segments(first: str, second: str) -> None:
    another = Field(name="other", argument="other", kind="string", place="path", required=True)
    operation = evolve(READ, path="/a/{invoice_id}/b/{other}", fields=(READ.fields[0], another))
    try:
        target = prepare(operation, {"invoice_id": first, "other": second}).target
    except InvalidRequest as error:
        assert error.argument in ("invoice_id", "other")
    else:
        start, a, _, b, _ = target.split("/")
        assert (start, a, b) == ("", "a", "b")


@pytest.mark.parametrize("value", ["@evil.example", "//evil.example/x", "a/b", "é"])
def test_on_the_wire(serve: Serve, mode: Mode, value: str) -> None:
    server = serve(answer(200, PAID))
    call(mode, READ, settings_of(server.url), invoice_id=value)
    assert server.received[0].target.count("/") == 2
    assert server.received[0].header("Host") == f"127.0.0.1:{server.port}"


@pytest.mark.parametrize("value", TRICKS)
def test_nothing_is_sent_of_a_trick(serve: Serve, value: str) -> None:
    server = serve()
    with pytest.raises(InvalidRequest):
        call("sync", READ, settings_of(server.url), invoice_id=value)
    assert server.connections == 0
