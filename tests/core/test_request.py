"""The request is built once: method, target, headers and final bytes."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.errors import InvalidRequest
from paidup.core.operation import Field, Operation
from paidup.core.request import prepare
from paidup.core.values import UNSET
from tests.core.conftest import Serve
from tests.support.acme import KEYED, ONCE, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import answer

PAY = {"invoice_id": "inv_1"}


def test_the_exact_bytes_of_a_form(serve: Serve, mode: Mode) -> None:
    server = serve(answer(200, PAID))
    call(mode, KEYED, settings_of(server.url), amount=300, note="a b&c=é", idempotency_key="k-1")
    request = server.received[0]
    assert request.head.split(b"\r\n")[0] == b"POST /invoices/inv_1/payments HTTP/1.1"
    assert request.body == b"amount=300&note=a+b%26c%3D%C3%A9"
    assert sorted(name.lower() for name, _ in request.headers) == [
        "accept", "accept-encoding", "acme-idempotency-key", "authorization", "content-length",
        "content-type", "host", "user-agent",
    ]  # fmt: skip
    assert request.header("Content-Type") == "application/x-www-form-urlencoded"
    assert request.header("Content-Length") == str(len(request.body))
    assert request.header("Accept") == "application/json"
    assert request.header("Accept-Encoding") == "identity"
    assert str(request.header("User-Agent")).startswith("paidup/")


def test_the_exact_bytes_of_json(serve: Serve, mode: Mode) -> None:
    server = serve(answer(200, PAID))
    call(mode, ONCE, settings_of(server.url), amount=Decimal("300.10"), note="é")
    assert server.received[0].body == '{"amount":300.1,"note":"é"}'.encode()
    assert server.received[0].header("Content-Type") == "application/json"


def test_a_read_has_no_body(serve: Serve, mode: Mode) -> None:
    server = serve(answer(200, PAID))
    call(mode, READ, settings_of(server.url), expand=["a", "b c"], text="é&")
    request = server.received[0]
    assert request.target == "/invoices/inv_1?expand[]=a&expand[]=b%20c&text=%C3%A9%26"
    assert request.body == b""
    assert request.header("Content-Type") is None
    assert request.header("Content-Length") is None


def test_absent_is_not_sent_and_null_is() -> None:
    nullable = evolve(ONCE.fields[2], nullable=True)
    operation = evolve(ONCE, fields=(*ONCE.fields[:2], nullable))
    assert prepare(operation, {**PAY, "note": None}).body == b'{"note":null}'
    assert prepare(operation, {**PAY, "note": UNSET}).body == b"{}"
    with pytest.raises(InvalidRequest, match="note cannot be null"):
        prepare(ONCE, {**PAY, "note": None})


def test_a_body_that_may_be_left_out_is() -> None:
    optional = evolve(ONCE, body_required=False)
    prepared = prepare(optional, PAY)
    assert prepared.body == b""
    assert "Content-Type" not in dict(prepared.headers)


@pytest.mark.parametrize("place", ["path", "query", "header", "body"])
def test_what_is_required_is_asked_for_by_name(place: Any) -> None:
    needed = Field(name="X", argument="the_argument", kind="string", place=place, required=True)
    with pytest.raises(InvalidRequest) as caught:
        prepare(evolve(ONCE, fields=(ONCE.fields[0], needed)), PAY)
    assert caught.value.argument == "the_argument"


def test_arguments_are_frozen_before_the_first_attempt() -> None:
    lines = ["a"]
    listed = Field(name="lines", argument="lines", kind="array")
    prepared = prepare(evolve(ONCE, fields=(ONCE.fields[0], listed)), {**PAY, "lines": lines})
    lines.append("b")
    assert prepared.body == b'{"lines":["a"]}'


def test_extra_fields_are_added_as_they_are() -> None:
    assert prepare(ONCE, PAY, extra_body={"new": [1, None]}).body == b'{"new":[1,null]}'
    assert prepare(KEYED, PAY, extra_body={"new": {"a": 1}}).body == b"new[a]=1"
    assert prepare(ONCE, PAY, extra_body={}).body == b"{}"
    assert prepare(READ, PAY, extra_body={}).body == b""


@pytest.mark.parametrize(
    ("operation", "extra", "argument"),
    [
        (READ, {"new": 1}, "extra_body"),
        (ONCE, {"note": "again"}, "extra_body"),
        (ONCE, ["new"], "extra_body"),
        (ONCE, "new", "extra_body"),
        (ONCE, {"new": 0.1}, "new"),
        (ONCE, {"new": object()}, "new"),
        (KEYED, {"new": 0.1}, "new"),
        (ONCE, {7: 1}, None),
        (KEYED, {7: 1}, None),
    ],
)
def test_extra_fields_do_not_get_round_the_guards(
    operation: Any, extra: Any, argument: str | None
) -> None:
    arguments = PAY if operation is READ else {**PAY, "note": "checked"}
    with pytest.raises(InvalidRequest) as caught:
        prepare(operation, arguments, extra_body=extra)
    assert caught.value.argument == argument


def test_the_callers_reference_is_found_wherever_it_stands() -> None:
    inner = Field(name="number", argument="number", kind="string", reference=True)
    nested = Field(name="transaction", argument="transaction", kind="object", fields=(inner,))
    operation = evolve(ONCE, fields=(ONCE.fields[0], nested))
    assert prepare(operation, {**PAY, "transaction": {"number": "r-1"}}).reference == "r-1"
    assert prepare(operation, PAY).reference is None
    assert prepare(ONCE, {**PAY, "note": "r-2"}).reference == "r-2"


def test_a_key_is_made_only_where_it_is_honoured() -> None:
    assert prepare(KEYED, PAY).idempotency_key != prepare(KEYED, PAY).idempotency_key
    assert prepare(KEYED, {**PAY, "idempotency_key": None}).idempotency_key
    unpromised = evolve(KEYED, retry="once", idempotency=None)
    assert prepare(unpromised, PAY).idempotency_key is None
    assert prepare(unpromised, {**PAY, "idempotency_key": "k"}).idempotency_key == "k"


@pytest.mark.parametrize(
    "key", ["", " ", " k", "k ", "k\r\nX-Evil: 1", "k\n", "ключ", "k\x00", "k" * 101, 7, 1.5, b"k"]
)
def test_a_key_is_one_short_line_of_ascii(key: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        prepare(KEYED, {**PAY, "idempotency_key": key})
    assert caught.value.argument == "idempotency_key"


def test_an_address_that_is_too_long_is_refused_here() -> None:
    with pytest.raises(InvalidRequest) as caught:
        prepare(READ, {**PAY, "text": "x" * 70_000})
    assert caught.value.argument == "text"


@pytest.mark.parametrize(
    ("operation", "arguments", "named"),
    [
        (ONCE, {"amount": 1.5}, "amount"),
        (ONCE, {"amount": "1"}, "amount"),
        (ONCE, {"amount": -1}, "amount"),
        (ONCE, {"note": "x" * 21}, "note"),
        (ONCE, {"note": None}, "note"),
        (ONCE, {"note": "\ud800"}, "note"),
        (KEYED, {"note": "\ud800"}, "note"),
        (KEYED, {"idempotency_key": "k\r\nX-Evil: 1"}, "idempotency_key"),
        (READ, {"invoice_id": ".."}, "invoice_id"),
        (READ, {"invoice_id": None}, "invoice_id"),
        (READ, {"invoice_id": 7}, "invoice_id"),
        (READ, {"expand": "text"}, "expand"),
        (READ, {"expand": []}, "expand[]"),
        (READ, {"text": "\ud800"}, "text"),
    ],
)
def test_nothing_is_sent_of_what_is_refused(
    serve: Serve, mode: Mode, operation: Any, arguments: Any, named: str
) -> None:
    server = serve()
    with pytest.raises(InvalidRequest) as caught:
        call(mode, operation, settings_of(server.url), **arguments)
    assert caught.value.argument == named
    assert server.connections == 0


def test_what_is_prepared_shows_no_content() -> None:
    prepared = prepare(KEYED, {**PAY, "note": "CANARY", "idempotency_key": "k"})
    assert "CANARY" not in repr(prepared)


def filtering(**limits: Any) -> Operation:
    """A list whose filter is one JSON text in the query."""
    element = Field(name="total[in]", argument="total_in", **limits)
    listed = Field(
        name="total[in]",
        argument="total_in",
        kind="array",
        place="query",
        item=element,
        min_items=1,
        max_items=3,
        encoding="json",
    )
    return evolve(READ, path="/invoices", fields=(listed,))


@pytest.mark.parametrize(
    ("kind", "given", "written"),
    [
        ("string", ["paid"], '["paid"]'),
        ("string", ("paid", "posted"), '["paid","posted"]'),
        ("string", ['a"b', "c,d", "é\\]&="], '["a\\"b","c,d","é\\\\]&="]'),
        ("integer", [-5, 1_700_000_000], "[-5,1700000000]"),
        ("boolean", [True, False], "[true,false]"),
    ],
)
def test_a_list_in_a_query_as_one_json_text(kind: Any, given: Any, written: str) -> None:
    target = prepare(filtering(kind=kind), {"total_in": given}).target
    assert target == f"/invoices?total[in]={quote(written, safe='')}"


@pytest.mark.parametrize(
    ("kind", "given", "argument"),
    [
        ("string", "paid", "total_in"),
        ("string", [], "total_in"),
        ("string", ["a"] * 4, "total_in"),
        ("string", [1], "total_in[0]"),
        ("string", ["a", None], "total_in[1]"),
        ("string", ["a", "\ud800"], "total_in[1]"),
        ("integer", [1, 1.0], "total_in[1]"),
        ("integer", [1, 2**53], "total_in[1]"),
        ("integer", {"a": 1}, "total_in"),
    ],
)
def test_a_list_that_cannot_be_sent_as_json_names_the_element(
    kind: Any, given: Any, argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        prepare(filtering(kind=kind), {"total_in": given})
    assert caught.value.argument == argument
    assert str(caught.value).startswith(argument)


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=20), min_size=1, max_size=3))
def test_a_json_list_in_a_query_reads_back_as_it_was(given: list[str]) -> None:
    target = prepare(filtering(kind="string"), {"total_in": given}).target
    ((name, text),) = parse_qsl(target.partition("?")[2], strict_parsing=True)
    assert (name, json.loads(text)) == ("total[in]", given)
    assert target.isascii()
