"""Rapyd's signature: the vectors, and each attempt as a server receives it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from decimal import Decimal
from email.utils import formatdate
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import paidup.rapyd.client
from paidup import (
    AsyncRapyd,
    AuthenticationFailed,
    ConfigurationError,
    OutcomeUnknown,
    Rapyd,
    raw_response,
)
from paidup.core.operation import Field, Operation
from paidup.rapyd import canonical_json, sign_request, sign_webhook

from .rapyd_server import ACCESS, SECRET, Answered, rapyd_server

VECTORS = json.loads(
    (Path(__file__).parents[1] / "contract" / "data" / "rapyd_signatures.json").read_text(),
    parse_float=Decimal,
)
REQUESTS: list[dict[str, Any]] = VECTORS["requests"]
INVOICE = "invoice_3c69b5228f548953a4da8cb5f80d79b8"
PAID = {"status": {"status": "SUCCESS"}, "data": {"id": INVOICE, "status": "paid"}}
LISTED = {"status": {"status": "SUCCESS"}, "data": []}
SIGNED_OUT = {"status": {"error_code": "UNAUTHENTICATED_API_CALL", "status": "ERROR"}}

#: An operation with what none of Rapyd's own has: literal brackets in a parameter's name.
BRACKETS = Operation(
    provider="rapyd",
    name="invoices.search",
    method="GET",
    path="/v1/invoices/{invoice}/search",
    effect="read",
    retry="safe",
    fields=(
        Field(name="invoice", argument="invoice", kind="string", place="path", required=True),
        Field(name="status[is]", argument="status_is", kind="string", place="query"),
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
    ),
)


Use = Callable[[Any], Any]


def blocking(url: str, use: Use, **options: Any) -> Any:
    with Rapyd(ACCESS, SECRET, base_url=url, **options) as rapyd:
        return use(rapyd)


def waiting(url: str, use: Use, **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncRapyd(ACCESS, SECRET, base_url=url, **options) as rapyd:
            return await use(rapyd)

    return asyncio.run(run())


both = pytest.mark.parametrize("calling", [blocking, waiting])


def at(monkeypatch: pytest.MonkeyPatch, *moments: float) -> None:
    """Let the signer's clock show these moments in turn, then the last."""
    left = list(moments)
    clock = SimpleNamespace(time=lambda: left.pop(0) if len(left) > 1 else left[0])
    monkeypatch.setattr(paidup.rapyd.client, "time", clock)


def signed(vector: dict[str, Any], **changes: Any) -> str:
    given = {**vector, **changes}
    keys = {key: given[key] for key in ("access_key", "secret_key", "salt", "timestamp")}
    return sign_request(given["method"], given["path"], given["body_string"], **keys)


@pytest.mark.parametrize("vector", REQUESTS, ids=lambda vector: vector["name"])
def test_request_vectors(vector: dict[str, Any]) -> None:
    assert signed(vector) == vector["signature"]
    assert signed(vector, body_string=vector["body_string"].encode()) == vector["signature"]
    assert signed(vector, timestamp=str(vector["timestamp"])) == vector["signature"]
    assert signed(vector, method=vector["method"].lower()) == vector["signature"]
    if vector["body"]:
        assert canonical_json(vector["body"]) == vector["body_string"].encode()
        assert signed(vector, body_string=canonical_json(vector["body"])) == vector["signature"]


@pytest.mark.parametrize("body", [None, "", b"", "{}", b"{}"])
def test_no_body_and_an_empty_object_are_signed_as_nothing(body: str | bytes | None) -> None:
    (vector,) = [one for one in REQUESTS if one["name"] == "post_empty_body"]
    assert signed(vector, body_string=body) == vector["signature"]


@pytest.mark.parametrize("vector", VECTORS["webhooks"], ids=lambda vector: vector["name"])
def test_webhook_vectors(vector: dict[str, Any]) -> None:
    keys = {key: vector[key] for key in ("access_key", "secret_key", "salt", "timestamp")}
    for body in (vector["body_string"], vector["body_string"].encode()):
        assert sign_webhook(vector["url"], body, **keys) == vector["signature"]
    assert sign_webhook(vector["url"] + "/", vector["body_string"], **keys) != vector["signature"]


@pytest.mark.parametrize("negative", VECTORS["negative"], ids=lambda negative: negative["name"])
def test_the_usual_mistakes_are_not_made(negative: dict[str, Any]) -> None:
    (vector,) = [one for one in REQUESTS if one["name"] == negative["of"]]
    assert signed(vector) != negative["wrong_signature"]


@both
def test_paying_without_a_body_signs_nothing_and_sends_nothing(
    calling: Callable[..., Any],
) -> None:
    with rapyd_server(Answered(200, PAID)) as (url, received):
        result = calling(url, lambda rapyd: rapyd.invoices.pay(INVOICE))
    (request,) = received
    assert result.data.status == "paid"
    assert (request.method, request.target) == ("POST", f"/v1/invoices/{INVOICE}/pay")
    assert request.body == b""
    assert request.headers["content-length"] == "0"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["access_key"] == ACCESS
    assert request.headers["signature"] == request.signature()
    assert SECRET not in str(request)


@both
@pytest.mark.parametrize(
    "extra",
    [
        {"note": "Café – 日本語 ✓ 😀 ß & / < > \u2028 \x7f"},
        {
            "amount": Decimal("19.90"),
            "tax": Decimal("1E-7"),
            "10": 1,
            "2": 2,
            "whole": Decimal("45.0"),
        },
        {"metadata": {"deep": [{}, [], None, True, 'quote" back\\slash \n \u0001']}},
    ],
)
def test_the_signature_is_over_exactly_the_bytes_sent(
    calling: Callable[..., Any], extra: dict[str, Any]
) -> None:
    with rapyd_server(Answered(200, PAID)) as (url, received):
        calling(
            url,
            lambda rapyd: rapyd.invoices.pay(
                INVOICE, payment_method="card_b9548d9b53a565b2315fecdc6c87f158", extra_body=extra
            ),
        )
    (request,) = received
    assert request.headers["signature"] == request.signature()
    assert request.headers["content-length"] == str(len(request.body))
    assert b": " not in request.body.replace(b"quote", b"")
    sent = json.loads(request.body, parse_float=Decimal)
    assert sent.pop("payment_method") == "card_b9548d9b53a565b2315fecdc6c87f158"
    assert sent == extra


@both
@pytest.mark.parametrize("base_path", ["", "/proxy/rapyd"])
@pytest.mark.parametrize(
    ("arguments", "target"),
    [
        ({"customer": "cus_1", "limit": 10}, "customer=cus_1&limit=10"),
        ({"customer": "a b+c&d=e#f?g/h"}, "customer=a%20b%2Bc%26d%3De%23f%3Fg%2Fh"),
        ({"customer": "50%", "date": "%2F"}, "customer=50%25&date=%252F"),
        ({"customer": "Müller", "date": "日本😀"}, None),
        ({"customer": "[x]", "date": "~'()*!;:@$,"}, None),
        ({"customer": ""}, "customer="),
    ],
)
def test_the_signature_is_over_exactly_the_target_sent(
    calling: Callable[..., Any], base_path: str, arguments: dict[str, Any], target: str | None
) -> None:
    with rapyd_server(Answered(200, LISTED)) as (url, received):
        calling(url + base_path, lambda rapyd: rapyd.invoices.list(**arguments))
    (request,) = received
    assert request.headers["signature"] == request.signature(base_path)
    assert request.body == b""
    if target is not None:
        assert request.target == f"{base_path}/v1/invoices?{target}"


@both
@pytest.mark.parametrize("invoice", ["inv[1]", "ünï/cödé?#%", "a b", "5% off", "a..b", "é;x=1@:"])
def test_ids_and_bracket_parameters_are_signed_as_they_are_sent(
    calling: Callable[..., Any], invoice: str
) -> None:
    arguments = {"invoice": invoice, "status_is": "paid [x]", "fields": ["a[b]", "ö", "%5B"]}

    def search(rapyd: Any) -> Any:
        return rapyd._session.call(BRACKETS, dict, arguments)

    with rapyd_server(Answered(200, LISTED)) as (url, received):
        calling(url, search)
    (request,) = received
    assert request.headers["signature"] == request.signature()
    path, _, query = request.target.partition("?")
    assert path.count("/") == 4
    assert query.count("=") == 4
    assert request.target.isascii()


@both
def test_each_attempt_is_signed_anew_under_the_same_key(
    calling: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, 1764745257.9, 1764745300.0, 1764745400.0)
    busy = Answered(429, {}, {"Retry-After": "0"})
    with rapyd_server(busy, busy, Answered(200, PAID)) as (url, received):
        result = calling(
            url,
            lambda rapyd: rapyd.invoices.pay(
                INVOICE, payment_method="card_1", idempotency_key="key-8841"
            ),
            clock_offset=0,
        )
    assert raw_response(result).attempts == 3
    assert [one.headers["timestamp"] for one in received] == [
        "1764745257", "1764745300", "1764745400",
    ]  # fmt: skip
    assert len({one.headers["salt"] for one in received}) == 3
    assert len({one.headers["signature"] for one in received}) == 3
    for one in received:
        assert one.headers["signature"] == one.signature()
        assert 8 <= len(one.headers["salt"]) <= 16
        assert (one.target, one.body) == (received[0].target, received[0].body)
        assert one.headers["idempotency"] == "key-8841"


@both
def test_a_payment_whose_fate_is_unknown_is_not_signed_again(calling: Callable[..., Any]) -> None:
    with (
        rapyd_server(Answered(503, {}), Answered(200, PAID)) as (url, received),
        pytest.raises(OutcomeUnknown) as caught,
    ):
        calling(url, lambda rapyd: rapyd.invoices.pay(INVOICE, idempotency_key="key-8841"))
    assert len(received) == 1
    assert caught.value.key == "key-8841"


@both
def test_the_clock_offset_moves_the_timestamp(
    calling: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, 1764745257.0)
    with rapyd_server(Answered(200, PAID)) as (url, received):
        for options in ({}, {"clock_offset": 0}, {"clock_offset": -90.5}, {"clock_offset": 12}):
            calling(url, lambda rapyd: rapyd.invoices.get(INVOICE), **options)
    # By default a little behind: Rapyd refuses what lies in the future.
    offsets = [int(one.headers["timestamp"]) - 1764745257 for one in received]
    assert offsets == [-5, 0, -91, 12]
    assert all(one.headers["signature"] == one.signature() for one in received)


@pytest.mark.parametrize("offset", ["5", None, True, float("nan"), float("inf"), 1e18, 10**400])
def test_a_clock_offset_that_is_no_number_of_seconds_is_refused(offset: Any) -> None:
    with pytest.raises(ConfigurationError, match="clock_offset") as caught:
        Rapyd(ACCESS, SECRET, clock_offset=offset)
    assert caught.value.argument == "clock_offset"


@both
@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3600, "3600 s ahead of Rapyd's: see clock_offset"),
        (120, "120 s behind Rapyd's: see clock_offset"),
    ],
)
def test_a_refused_signature_tells_of_a_wrong_clock(
    calling: Callable[..., Any], seconds: int, words: str
) -> None:
    date = formatdate(round(time.time()) + seconds, usegmt=True)
    refusal = Answered(401, SIGNED_OUT, {"Date": date})
    with (
        rapyd_server(refusal) as (url, received),
        pytest.raises(AuthenticationFailed) as caught,
    ):
        calling(url, lambda rapyd: rapyd.invoices.get(INVOICE))
    # One second either way: the two clocks are read at different moments.
    near = {words.replace(str(abs(seconds)), str(abs(seconds) + one)) for one in (-1, 0, 1)}
    assert any(one in str(caught.value) for one in near)
    assert caught.value.code == "UNAUTHENTICATED_API_CALL"
    assert len(received) == 1
    assert SECRET not in f"{caught.value!r} {caught.value}"


@pytest.mark.parametrize("date", [None, "yesterday", "", "now"])
@pytest.mark.parametrize("status", [401, 403])
def test_without_a_notable_difference_nothing_is_said_of_clocks(
    date: str | None, status: int
) -> None:
    value = formatdate(time.time(), usegmt=True) if date == "now" else date
    refusal = Answered(status, SIGNED_OUT, {} if value is None else {"Date": value})
    with rapyd_server(refusal) as (url, _), pytest.raises(AuthenticationFailed) as caught:
        blocking(url, lambda rapyd: rapyd.invoices.get(INVOICE))
    assert "clock" not in str(caught.value)
