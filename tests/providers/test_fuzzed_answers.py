"""Answers that are not what was promised: a model or a typed error, and no write is ever hidden."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from paidup import (
    ApiError,
    OutcomeUnknown,
    PaidupError,
    ProviderFailure,
    ResponseUnreadable,
    raw_response,
)
from paidup.sandbox import Sandbox
from tests.providers.calls import ARGUMENTS, CALLS, Call
from tests.providers.support import GOOD, PROVIDERS, Account, Mode, Open, every, operations
from tests.providers.test_documented_errors import refusal
from tests.support.scripted_server import Received, ScriptedServer, Step, answer

#: Every operation with everything that can happen to it: run apart, without coverage.
pytestmark = pytest.mark.matrix

Path = tuple[str | int, ...]
DROPPED = object()
TOKEN = answer(200, {"access_token": "token", "expires_in": 3600})


def paths(document: Any, here: Path = ()) -> Iterator[Path]:
    """Every place in a document; of a list only the first element."""
    if here:
        yield here
    if isinstance(document, dict):
        for name, value in document.items():
            yield from paths(value, (*here, name))
    elif isinstance(document, list) and document:
        yield from paths(document[0], (*here, 0))


def at(document: Any, path: Path) -> Any:
    for step in path:
        document = document[step]
    return document


def changed(document: Any, path: Path, value: Any) -> bytes:
    """The document as JSON with one place changed or dropped."""
    copied = copy.deepcopy(document)
    parent = at(copied, path[:-1])
    if value is DROPPED:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return json.dumps(copied).encode()


def others(value: Any) -> list[Any]:
    """What might stand there instead: nothing, another type, a value nobody knows."""
    found: list[Any] = [DROPPED, None, {"unexpected": [1]}]
    if isinstance(value, str):
        found += ["something_new", 12345]
    elif isinstance(value, bool):
        found += ["yes"]
    elif isinstance(value, int | float):
        found += ["12,5", -(10**30)]
    elif isinstance(value, list):
        found += ["text", [None, [1], {"unexpected": 1}, 5]]
    else:
        found += ["text", [value]]
    return found


def mangled(body: bytes) -> Iterator[bytes]:
    """The whole answer as no JSON that could be trusted."""
    yield from (b"", b" ", b"<!DOCTYPE html><html><body>busy</body></html>", b"null", b"[]", b'"x"')
    yield from (body[: len(body) * tenth // 10] for tenth in range(1, 10))
    yield body + b"}"
    yield body + body
    yield b"\xef\xbb\xbf" + body
    yield body.decode().encode("utf-16")
    yield body[:-1] + b',"bad":"\xff"}'
    yield body[:-1] + b',"twice":1,"twice":2}'
    for number in (b"NaN", b"Infinity", b"-Infinity", b"1e999999", b"9" * 5000, b"01", b"1."):
        yield body[:-1] + b',"number":' + number + b"}"
    yield body[:-1] + b',"deep":' + b"[" * 101 + b"]" * 101 + b"}"
    yield body[:-1] + b',"deep":' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"}"


#: JSON that is unusual but sound: what was promised is there.
ODD = (
    b',"lone":"\\ud800"}',
    b',"tiny":1e-300}',
    b',"deep":' + b"[" * 90 + b"]" * 90 + b"}",
    b',"__class__":{"__init__":1},"self":1,"d":2,"cls":3,"additional_properties":{}}',
    b',"text":"' + b"x" * 100_000 + b'"}',
)


class Replay:
    """One operation whose answer a test replaces."""

    def __init__(self, sandbox: Sandbox, open_account: Open, provider: str, name: str) -> None:
        recording = open_account(provider, sandbox)
        self.call: Call = CALLS[provider][name](sandbox, recording)
        raw = raw_response(self.call.make(recording))
        self.body, self.status = raw.body, raw.status
        self.write = operations(provider)[name].effect != "read"
        self.server = ScriptedServer(self._choose)
        url = {"base_url": self.server.url}
        self.account: Account = open_account(provider, **GOOD[provider], **url, retries=0)
        self._step: Step = TOKEN

    def _choose(self, request: Received) -> Step:
        return TOKEN if request.target.endswith("/oauth2/token") else self._step

    def make(self, body: bytes, status: int | None = None) -> Any:
        """The result, or the error that was raised."""
        self._step = answer(status or self.status, body=body)
        before = len(self.server.received)
        try:
            result = self.call.make(self.account)
        except PaidupError as error:
            result = error
        asked = [one.target for one in self.server.received[before:]]
        assert len([one for one in asked if not one.endswith("/oauth2/token")]) == 1
        return result


@pytest.mark.parametrize(("provider", "name"), every(answers="json"))
def test_every_field_nulled_dropped_or_of_another_kind(
    sandbox: Sandbox, open_account: Open, mode: Mode, provider: str, name: str
) -> None:
    replay = Replay(sandbox, open_account, provider, name)
    document = json.loads(replay.body)
    variants = [(path, value) for path in paths(document) for value in others(at(document, path))]
    # The reading is the same for both clients, so a part is enough for the second.
    variants = variants if mode == "sync" else variants[::20]
    with replay.server:
        for path, value in variants:
            body = changed(document, path, value)
            result = replay.make(body)
            where = f"{path}: {value!r}"
            if isinstance(result, PaidupError):
                expected = OutcomeUnknown if replay.write else ResponseUnreadable
                assert type(result) is expected, f"{where}: {result!r}"
                assert result.body == body
                assert result.status == replay.status
            else:
                read_through(result, where)
        assert replay.server.connections <= 2


def read_through(result: Any, where: str) -> None:
    """A model of an odd answer can be shown, copied, and written again as it came."""
    assert repr(result), where
    again = type(result).from_dict(result.to_dict())
    assert again == result, where
    assert raw_response(result).body


@pytest.mark.parametrize(("provider", "name"), every(answers="json"))
def test_an_answer_that_is_not_json(
    sandbox: Sandbox, open_account: Open, mode: Mode, provider: str, name: str
) -> None:
    replay = Replay(sandbox, open_account, provider, name)
    expected = OutcomeUnknown if replay.write else ResponseUnreadable
    with replay.server:
        bodies = list(mangled(replay.body))
        for body in bodies if mode == "sync" else bodies[::6]:
            error = replay.make(body)
            assert type(error) is expected, f"{body[-60:]!r}: {error!r}"
            assert error.body == body
            assert pickle.loads(pickle.dumps(error)).body == body
            assert repr(body)[2:40] not in f"{error} {error!r}" or len(body) < 40


@pytest.mark.parametrize(("provider", "name"), every(answers="json"))
def test_unusual_json_is_read(
    sandbox: Sandbox, open_account: Open, provider: str, name: str
) -> None:
    replay = Replay(sandbox, open_account, provider, name)
    with replay.server:
        for tail in ODD:
            result = replay.make(replay.body[:-1] + tail)
            assert not isinstance(result, PaidupError), f"{tail[:40]!r}: {result!r}"
            read_through(result, repr(tail[:40]))
        spaced = json.dumps(json.loads(replay.body), indent=8).encode()
        assert not isinstance(replay.make(b"\n\t " + spaced + b"\r\n"), PaidupError)


@pytest.mark.parametrize(("provider", "name"), every(answers="json"))
def test_a_good_body_under_another_status(
    sandbox: Sandbox, open_account: Open, provider: str, name: str
) -> None:
    replay = Replay(sandbox, open_account, provider, name)
    with replay.server:
        for status in (500, 503, 520, 599):
            error = replay.make(replay.body, status)
            assert type(error) is (OutcomeUnknown if replay.write else ProviderFailure)
        for status in (302, 304):
            error = replay.make(b"" if status == 304 else replay.body, status)
            assert type(error) is (OutcomeUnknown if replay.write else ResponseUnreadable)
        for status in (400, 401, 404, 422):
            before = len(replay.server.received)
            try:
                error = replay.make(replay.body, status)
            except AssertionError:
                # A refused token is renewed once, and the call sent again.
                assert (provider, status) == ("paypal", 401)
                assert len(replay.server.received) == before + 3
                continue
            assert isinstance(error, ApiError), f"{status}: {error!r}"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_refusal_with_every_field_changed(open_account: Open, mode: Mode, provider: str) -> None:
    """A status that refuses stays a refusal, whatever stands in the body."""
    write = next(name for name, one in operations(provider).items() if one.effect == "money")
    path = ("inv_1",) if "{" in operations(provider)[write].path else ()
    step = [TOKEN]

    def choose(request: Received) -> Step:
        return TOKEN if request.target.endswith("/oauth2/token") else step[0]

    codes = {
        one.code for one in operations(provider)[write].errors if one.executed != "unknown"
    } - {None}
    with ScriptedServer(choose) as server:
        account = open_account(provider, **GOOD[provider], base_url=server.url, retries=0)
        for code in (sorted(filter(None, codes)) or [""])[:: 5 if mode == "sync" else 25]:
            document = refusal(provider, code or None)
            bodies = [
                changed(document, place, value)
                for place in paths(document)
                for value in others(at(document, place))
            ]
            for body in [*bodies, *mangled(json.dumps(document).encode())]:
                step[0] = answer(400, body=body)
                with pytest.raises(ApiError) as caught:
                    account(write, *path, **ARGUMENTS.get(f"{provider}.{write}", {}))
                assert caught.value.status == 400
                assert caught.value.body == body
                assert len(str(caught.value)) < 1000
