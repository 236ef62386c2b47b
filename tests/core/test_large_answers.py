"""No answer is read past the limit, compressed or not; what is lost of a write is in doubt."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from typing import Any

import pytest

from paidup.core import errors, wire
from tests.core.conftest import Serve
from tests.support.acme import ONCE, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import Step, answer, raw

LIMIT = wire.LARGEST_ANSWER
ZIPPED = {"Content-Encoding": "gzip"}
BOMB = gzip.compress(b"\0" * (200 * 1024 * 1024), compresslevel=1)
VALID = json.dumps(PAID).encode()
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def padded(size: int) -> bytes:
    head = b'{"id": "inv_1", "padding": "'
    return head + b"x" * (size - len(head) - 2) + b'"}'


def chunks(body: bytes, size: int = 1 << 20) -> bytes:
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


TOO_MUCH: dict[str, Step] = {
    "length": answer(200, body=padded(LIMIT + 1)),
    "chunked": raw(CHUNKED + chunks(padded(LIMIT + 1))),
    "until the end": raw(b"HTTP/1.1 200 OK\r\n\r\n" + padded(LIMIT + 1)),
    "gzip": answer(200, body=gzip.compress(padded(LIMIT + 1)), headers=ZIPPED),
    "gzip bomb": answer(200, body=BOMB, headers=ZIPPED),
    "headers": raw(b"HTTP/1.1 200 OK\r\nX-Padding: " + b"x" * 1_000_000 + b"\r\n\r\n{}"),
}
GARBLED: dict[str, Step] = {
    "gzip that is none": answer(200, body=VALID, headers=ZIPPED),
    "gzip cut short": answer(200, body=gzip.compress(VALID)[:-4], headers=ZIPPED),
    "gzip with more behind": answer(200, body=gzip.compress(VALID) + b"more", headers=ZIPPED),
    "gzip twice": answer(200, body=gzip.compress(VALID) * 2, headers=ZIPPED),
    "deflate": answer(200, body=zlib.compress(VALID), headers={"Content-Encoding": "deflate"}),
    "brotli": answer(200, body=VALID, headers={"Content-Encoding": "br"}),
    "two codings": answer(200, body=VALID, headers={"Content-Encoding": "gzip, gzip"}),
    "too short for its length": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + VALID),
    "two lengths": raw(
        b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\nContent-Length: 5\r\n\r\n" + VALID
    ),
    "bad chunk": raw(CHUNKED + b"zz\r\n" + VALID),
    "nested deeply": answer(200, body=b"[" * 100_000),
    "a number without end": answer(200, body=b'{"id": ' + b"9" * 100_000 + b"}"),
    "a key twice": answer(200, body=b'{"id": "a", "id": "b"}'),
    "NaN": answer(200, body=b'{"id": NaN}'),
    "not UTF-8": answer(200, body=b'{"id": "\xff"}'),
}
ALL = TOO_MUCH | GARBLED


@pytest.mark.parametrize("what", ALL)
def test_of_a_read(serve: Serve, mode: Mode, what: str) -> None:
    server = serve(*[ALL[what]] * 3)
    with pytest.raises((errors.ResponseUnreadable, errors.ConnectionFailed)) as caught:
        call(mode, READ, settings_of(server.url))
    assert len(server.received) == 3
    if what not in ("headers", "two lengths"):
        assert type(caught.value) is errors.ResponseUnreadable
        assert caught.value.status == 200


@pytest.mark.parametrize("what", ALL)
def test_of_a_payment(serve: Serve, mode: Mode, what: str) -> None:
    server = serve(ALL[what])
    with pytest.raises(errors.OutcomeUnknown) as caught:
        call(mode, ONCE, settings_of(server.url))
    assert len(server.received) == 1
    if what not in ("headers", "two lengths"):
        assert caught.value.status == 200
        assert caught.value.body is not None
        assert len(caught.value.body) <= LIMIT


@pytest.mark.parametrize("what", ["length", "chunked", "until the end"])
def test_of_what_is_too_large_a_part_is_kept(serve: Serve, mode: Mode, what: str) -> None:
    with pytest.raises(errors.OutcomeUnknown) as caught:
        call(mode, ONCE, settings_of(serve(TOO_MUCH[what]).url))
    body = caught.value.body
    assert body is not None
    assert body.startswith(b'{"id": "inv_1"')
    assert len(body) == wire.LARGEST_FRAGMENT


@pytest.mark.parametrize(
    "step",
    [
        answer(200, body=padded(LIMIT)),
        answer(200, body=gzip.compress(padded(LIMIT)), headers=ZIPPED),
        answer(200, body=gzip.compress(VALID), headers={"Content-Encoding": "GZIP"}),
        answer(200, body=VALID, headers={"Content-Encoding": "identity"}),
        raw(CHUNKED + chunks(VALID, size=1)),
        raw(b"HTTP/1.1 200 OK\r\n\r\n" + VALID),
    ],
)
def test_up_to_the_limit_all_is_read(serve: Serve, mode: Mode, step: Step) -> None:
    assert call(mode, ONCE, settings_of(serve(step).url)).id == "inv_1"


def test_a_bomb_takes_no_memory(serve: Serve, mode: Mode) -> None:
    settings: Any = settings_of(serve(TOO_MUCH["gzip bomb"]).url)
    tracemalloc.start()
    try:
        with pytest.raises(errors.OutcomeUnknown):
            call(mode, ONCE, settings)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * LIMIT
