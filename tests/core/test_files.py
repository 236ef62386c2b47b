"""Answers that are files come back as they came; operations that answer nothing give None."""

from __future__ import annotations

import copy
import gzip
import logging
import pickle
from typing import Any

import pytest
from attrs import evolve

from paidup import FileContent, InvalidRequest, raw_response
from paidup.core import errors, wire
from paidup.core.provider import Failure
from tests.core.conftest import Serve
from tests.support.acme import ACME, ONCE, READ, Mode, call, settings_of
from tests.support.scripted_server import Step, answer, raw, reset

FILE = evolve(READ, name="invoices.get_file", answers="file")
WRITTEN = evolve(ONCE, name="invoices.make_file", answers="file")
NOTHING = evolve(READ, name="invoices.delete", method="DELETE", effect="write", answers="nothing")
PNG = b"\x89PNG\r\n\x1a\n\x00\xff" * 20
IMAGE = {"Content-Type": "image/png"}


def fetched(mode: Mode, url: str, operation: Any = FILE, **more: Any) -> FileContent:
    content = call(mode, operation, settings_of(url, **more), parse=lambda content: content)
    assert isinstance(content, FileContent)
    return content


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (PNG, "image/png"),
        (b"%PDF-1.7", "application/pdf"),
        (b"--Boundary\r\nContent-Type: image/png\r\n\r\niVBO", "application/json"),
        (b'{"id": "inv_1"}', "application/json; charset=utf-8"),
        (b'{"id": NaN}', "application/problem+json"),
        (b" ", "text/csv"),
        (b"a,b\n1,2\n", "TEXT/CSV"),
    ],
)
def test_the_very_bytes_and_their_type(serve: Serve, mode: Mode, body: bytes, kind: str) -> None:
    sent = answer(200, body=body, headers={"Content-Type": kind, "X-Request-Id": "r-1"})
    server = serve(reset(), sent)
    content = fetched(mode, server.url)
    assert content == FileContent(body, kind)
    told = raw_response(content)
    assert (told.status, told.body, told.attempts, told.request_id) == (200, body, 2, "r-1")
    assert server.received[0].header("accept") == "*/*"


def test_another_type_can_be_asked_for(serve: Serve, mode: Mode) -> None:
    server = serve(answer(200, body=PNG, headers=IMAGE))
    assert fetched(mode, server.url, headers={"Accept": "image/png"}).content == PNG
    assert server.received[0].header("accept") == "image/png"


def test_without_a_type(serve: Serve, mode: Mode) -> None:
    plain = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc")
    assert fetched(mode, serve(plain).url) == FileContent(b"abc", "")


def test_it_does_not_show_what_is_inside(
    serve: Serve, mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(answer(200, body=b"CANARY", headers=IMAGE))
    content = fetched(mode, server.url)
    assert repr(content) == "FileContent(content_type='image/png')"
    assert "CANARY" not in caplog.text
    for same in (copy.copy(content), copy.deepcopy(content), pickle.loads(pickle.dumps(content))):
        assert same == content
    with pytest.raises(AttributeError):
        content.content = b""  # type: ignore[misc]


LOST: dict[str, Step] = {
    "nothing": answer(200, body=b"", headers=IMAGE),
    "no content": answer(204, body=b""),
    "a page": answer(200, body=b"\n <!DOCTYPE HTML><title>Log in</title>", headers=IMAGE),
    "a marked page": answer(200, body=b"\xef\xbb\xbf<!doctype html>", headers=IMAGE),
    "another page": answer(200, body=b"<HTML lang=en>", headers={"Content-Type": "text/html"}),
    "cut short": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + PNG[:50]),
    "too large": answer(200, body=b"\0" * (wire.LARGEST_ANSWER + 1), headers=IMAGE),
    "gzip bomb": answer(
        200,
        body=gzip.compress(b"\0" * (wire.LARGEST_ANSWER + 1)),
        headers={"Content-Encoding": "gzip"},
    ),
}


@pytest.mark.parametrize("what", LOST)
def test_what_is_no_file(serve: Serve, mode: Mode, what: str) -> None:
    server = serve(*[LOST[what]] * 3)
    with pytest.raises(errors.ResponseUnreadable) as caught:
        fetched(mode, server.url)
    assert caught.value.attempts == len(server.received) == 3
    # Of a write nobody knows then whether it was carried out.
    with pytest.raises(errors.OutcomeUnknown):
        fetched(mode, serve(LOST[what]).url, WRITTEN)


def test_a_refusal_is_read_as_json(serve: Serve, mode: Mode) -> None:
    document = {"code": "already_paid", "message": "Too late."}
    with pytest.raises(errors.InvalidState, match="Too late") as caught:
        fetched(mode, serve(answer(409, document)).url)
    assert caught.value.code == "already_paid"
    with pytest.raises(errors.NotFound):
        fetched(mode, serve(answer(404, body=PNG, headers=IMAGE)).url)


def test_a_refusal_under_a_good_status(serve: Serve, mode: Mode) -> None:
    """Only where the answer is JSON by its own words is the overlay asked."""

    def interpret(_operation: Any, _reply: Any, document: Any) -> Any:
        return Failure(("declined",), "No.") if "code" in (document or ()) else document

    provider = evolve(ACME, interpret=interpret)
    refused = {"code": "declined"}
    with pytest.raises(errors.PaymentDeclined):
        fetched(mode, serve(answer(200, refused)).url, provider=provider)
    text = answer(200, body=b'{"code": "declined"}', headers={"Content-Type": "text/plain"})
    assert fetched(mode, serve(text).url, provider=provider).content_type == "text/plain"


def nothing(mode: Mode, url: str) -> Any:
    return call(mode, NOTHING, settings_of(url), parse=lambda _document: None)


def test_nothing_is_none(serve: Serve, mode: Mode) -> None:
    server = serve(reset(), answer(204, body=b""))
    result = nothing(mode, server.url)
    assert result is None
    assert len(server.received) == 2
    with pytest.raises(InvalidRequest):
        raw_response(result)


@pytest.mark.parametrize("body", [b"", PNG, b"<html>", b"null"])
def test_nothing_where_something_else_came(serve: Serve, mode: Mode, body: bytes) -> None:
    server = serve(*[answer(200, body=body)] * 3)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        nothing(mode, server.url)
    assert caught.value.attempts == 3


def test_a_repeat_that_finds_nothing_left_is_in_doubt(serve: Serve, mode: Mode) -> None:
    server = serve(reset(), answer(404, {"message": "gone"}))
    with pytest.raises(errors.OutcomeUnknown) as caught:
        nothing(mode, server.url)
    assert (caught.value.status, caught.value.attempts) == (404, 2)
