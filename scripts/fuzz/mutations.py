"""Ways to spoil an answer: its bytes, its JSON, its status, its headers. All from one seed."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

from fuzz.answers import Answer

__all__ = ["AFTER_COMMIT", "ANY_STATUS", "garbage", "spoiled"]

#: What may stand over an answer to a request that was carried out. Any other 4xx is a refusal by
#: HTTP itself: a provider that refuses what it has done cannot be understood by anybody.
AFTER_COMMIT = (
    *(200, 200, 200, 200, 201, 202, 203, 204, 205, 206, 207, 226, 250, 299),
    *(300, 301, 302, 303, 304, 307, 308, 399, 408, 409, 425, 430, 444, 460, 498, 499),
    *(500, 500, 501, 502, 502, 503, 503, 504, 504, 505, 507, 508, 511, 520, 522, 524, 530, 599),
)
ANY_STATUS = (
    *AFTER_COMMIT,
    *(400, 400, 401, 402, 403, 404, 405, 406, 407, 410, 411, 412, 413, 414, 415, 416, 417, 418),
    *(421, 422, 422, 423, 424, 426, 428, 429, 429, 431, 451),
)
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 0.1, 299.99, 300.01, 30000, 30001, 29999, 2**63, -(2**80)),
    *("", " ", "x", "0", "null", "USD", "EUR", "usd", "300.00", "-300", "1e999", "NaN", "\x00"),
    *("\ud800", "\u202e", "ﬀ", "x" * 5000, [], {}, [None], {"id": None}, [[[]]], {"": ""}),
)
TEXTS = (
    *("", "{}", "[]", "null", "true", "0", '"success"', "{", "[1,2", "<html></html>", "\ufeff{}"),
    *("OK", "success", '{"status":"success"}', '{"data":null}', '{"data":{}}', '{"error":{}}'),
    *("NaN", "Infinity", '{"a":1,"a":2}', "[" * 3000, '{"a":' * 3000, "1" * 5000),
)
HEADERS: tuple[tuple[str, str], ...] = (
    ("content-type", "text/html"),
    ("content-type", ""),
    ("content-type", "application/json; charset=utf-16"),
    ("content-encoding", "identity"),
    ("content-length", "0"),
    ("retry-after", "-1"),
    ("retry-after", "99999999999999999999"),
    ("retry-after", "Fri, 99 Foo 0000 00:00:00 GMT"),
    ("retry-after", "nan"),
    ("location", "http://elsewhere.invalid/"),
    ("date", "never"),
    ("paypal-debug-id", "\x07" * 40),
    ("x-request-id", "x" * 9000),
    ("chargebee-idempotency-replayed", "TRUE"),
    ("chargebee-idempotency-replayed", "false"),
    ("transfer-encoding", "chunked"),
    ("set-cookie", "a=b"),
)


def _place(document: Any, random: Random) -> tuple[Any, Any] | None:
    """A random container and key, any depth alike."""
    places: list[tuple[Any, Any]] = []
    stack = [document]
    while stack:
        one = stack.pop()
        keys: Any = one.keys() if isinstance(one, dict) else range(len(one))
        for key in keys:
            places.append((one, key))
            if isinstance(one[key], dict | list):
                stack.append(one[key])
    return random.choice(places) if places else None


def _drop(parent: Any, key: Any, _random: Random) -> None:
    del parent[key]


def _replace(parent: Any, key: Any, random: Random) -> None:
    parent[key] = random.choice(VALUES)


def _wrap(parent: Any, key: Any, random: Random) -> None:
    parent[key] = random.choice((lambda one: [one], lambda one: {"value": one}))(parent[key])


def _retype(parent: Any, key: Any, random: Random) -> None:
    value = parent[key]
    if isinstance(value, str):
        parent[key] = random.choice((value.upper(), value + " ", value[:-1], value * 2, [value]))
    elif isinstance(value, bool | type(None)):
        parent[key] = random.choice((str(value), 1, 0))
    elif isinstance(value, int | float):
        parent[key] = random.choice(
            (str(value), -value, value + 1, value * 100, value / 100, float(value))
        )
    else:
        parent[key] = json.dumps(value)


def _empty(parent: Any, key: Any, _random: Random) -> None:
    value = parent[key]
    parent[key] = [] if isinstance(value, list) else {} if isinstance(value, dict) else ""


def _double(parent: Any, key: Any, _random: Random) -> None:
    if isinstance(parent, list):
        parent.append(parent[key])
    else:
        parent[f"{key}_"] = parent[key]


_CHANGES: tuple[Callable[[Any, Any, Random], None], ...] = (
    _drop,
    _drop,
    _replace,
    _replace,
    _wrap,
    _retype,
    _retype,
    _empty,
    _double,
)


def _json(body: bytes, random: Random) -> bytes:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return _bytes(body, random)
    if not isinstance(document, dict | list):
        return body
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        place = _place(document, random)
        if place is not None:
            random.choice(_CHANGES)(*place, random)
    return json.dumps(document).encode("utf-8", "surrogatepass")


def _bytes(body: bytes, random: Random) -> bytes:
    spoiled = bytearray(body)
    for _ in range(random.choice((1, 1, 2, 8))):
        at = random.randrange(len(spoiled) + 1)
        match random.randrange(6):
            case 0 if at < len(spoiled):
                spoiled[at] ^= 1 << random.randrange(8)
            case 1:
                del spoiled[at : at + random.choice((1, 4, 64))]
            case 2:
                spoiled[at:at] = random.randbytes(random.choice((1, 3, 16)))
            case 3:
                spoiled[at:at] = spoiled[at : at + 40]
            case 4:
                del spoiled[at:]
            case _:
                spoiled[at:at] = random.choice((b"\x00", b'"', b"}", b",", b"\\u0000", b"\xff"))
    return bytes(spoiled)


def garbage(random: Random) -> bytes:
    """A body that was never an answer."""
    if random.random() < 0.3:
        return random.randbytes(random.randrange(200))
    return random.choice(TEXTS).encode("utf-8")


def spoiled(answer: Answer, random: Random, statuses: tuple[int, ...] | None) -> Answer:
    """The answer with one to three things wrong; `statuses` are what may stand over it."""
    status, headers, body = answer
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        kind = random.random()
        if kind < 0.55:
            body = _json(body, random)
        elif kind < 0.75:
            body = _bytes(body, random)
        elif kind < 0.85:
            headers = (*headers, random.choice(HEADERS))
        elif kind < 0.95 and statuses:
            status = random.choice(statuses)
        else:
            body = garbage(random)
    return status, headers, body
