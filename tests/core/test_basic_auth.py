"""HTTP Basic, and the base of strategies that sign each attempt."""

from __future__ import annotations

from base64 import b64decode, b64encode
from itertools import count

import pytest

from paidup.core.auth import BasicAuth, HeaderAuth
from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret
from tests.core.conftest import Serve
from tests.support.acme import KEYED, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import answer, reset


@pytest.mark.parametrize(
    ("auth", "pair"),
    [
        (BasicAuth(Secret("key"), Secret("secret")), "key:secret"),
        (BasicAuth(Secret("key")), "key:"),
        (BasicAuth(Secret("key"), Secret("a:b")), "key:a:b"),
    ],
)
def test_the_header(serve: Serve, mode: Mode, auth: BasicAuth, pair: str) -> None:
    server = serve(reset(), answer(200, PAID))
    call(mode, READ, settings_of(server.url, auth=auth))
    for request in server.received:
        assert request.header("Authorization") == "Basic " + b64encode(pair.encode()).decode()


def test_a_refusal_is_not_tried_again(serve: Serve, mode: Mode) -> None:
    server = serve(answer(401, {"message": "who are you"}))
    with pytest.raises(Exception, match="who are you"):
        call(mode, READ, settings_of(server.url))
    assert len(server.received) == 1


class Signed(HeaderAuth):
    """Shows what it was given to sign, and that each attempt is signed anew."""

    def __init__(self, base_url: str) -> None:
        super().__init__(base_url)
        self._numbers = count(1)

    def headers(self, method: str, target: str, body: bytes) -> dict[str, str]:
        signed = b64encode(f"{method} {target} ".encode() + body).decode()
        return {"signature": signed, "salt": str(next(self._numbers))}


@pytest.mark.parametrize("base", ["", "/rapyd", "/a/b"])
def test_what_is_signed_is_what_is_sent(serve: Serve, mode: Mode, base: str) -> None:
    server = serve(reset(), answer(500), answer(200, PAID))
    settings = settings_of(server.url + base, auth=Signed(server.url + base))
    call(mode, KEYED, settings, invoice_id="é/1", note="n", idempotency_key="k")
    assert [request.header("salt") for request in server.received] == ["1", "2", "3"]
    for request in server.received:
        signed = b64decode(str(request.header("signature")))
        target = request.target.removeprefix(base).encode()
        assert signed == b"POST " + target + b" " + request.body
        assert request.header("Acme-Idempotency-Key") == "k"


def test_nothing_shows_the_credentials() -> None:
    auth = BasicAuth(Secret("CANARY"), Secret("CANARY"))
    shown = repr(auth) + str(vars(auth)) + str(auth._value)
    assert "CANARY" not in shown
    assert b64encode(b"CANARY:CANARY").decode() not in shown


def test_a_user_with_a_colon_is_refused_since_the_server_would_split_it_elsewhere() -> None:
    with pytest.raises(ConfigurationError) as caught:
        BasicAuth(Secret("CANARY:x"), Secret("password"), argument="client_id")
    assert caught.value.argument == "client_id"
    assert "CANARY" not in repr(caught.value)
