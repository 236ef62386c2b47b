"""Every result can give the response behind it."""

from __future__ import annotations

import copy
import gc
import pickle
from typing import Any

import pytest

from paidup import InvalidRequest, RawResponse, raw_response
from paidup.core import results
from tests.core.conftest import Serve
from tests.support.acme import KEYED, READ, Invoice, Mode, call, settings_of
from tests.support.scripted_server import answer, reset


def test_status_headers_request_id_body(serve: Serve, mode: Mode) -> None:
    document = b'{"id": "inv_1", "new": "field"}'
    server = serve(reset(), answer(201, body=document, headers={"X-Request-Id": "r-1"}))
    result = call(mode, KEYED, settings_of(server.url), idempotency_key="k-1")
    raw = raw_response(result)
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.request_id, raw.body) == (201, "r-1", document)
    assert raw.headers["x-request-id"] == raw.headers["X-REQUEST-ID"] == "r-1"
    assert (raw.idempotency_key, raw.attempts) == ("k-1", 2)
    assert raw.elapsed > 0


def test_it_shows_neither_body_nor_headers(serve: Serve) -> None:
    told = answer(200, {"id": "CANARY"}, headers={"Set-Cookie": "CANARY"})
    result = call("sync", READ, settings_of(serve(told).url))
    assert "CANARY" not in repr(raw_response(result))


@pytest.mark.parametrize(
    "other",
    [
        copy.copy,
        copy.deepcopy,
        lambda result: pickle.loads(pickle.dumps(result)),
        lambda result: Invoice(result.id),
        lambda result: result.id,
        lambda _result: None,
        lambda _result: {},
    ],
)
def test_only_of_the_very_object(serve: Serve, other: Any) -> None:
    result = call("sync", READ, settings_of(serve(answer(200, {"id": "inv_1"})).url))
    assert raw_response(result).status == 200
    with pytest.raises(InvalidRequest):
        raw_response(other(result))


def test_it_lives_as_long_as_its_result(serve: Serve) -> None:
    gc.collect()
    before = len(results._responses)
    server = serve(*[answer(200, {"id": "inv_1"})] * 3)
    kept = [call("sync", READ, settings_of(server.url)) for _ in range(3)]
    assert len(results._responses) == before + 3
    kept.clear()
    gc.collect()
    assert len(results._responses) == before
