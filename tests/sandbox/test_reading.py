"""The sandbox's own readers: bracket forms, strict JSON, Basic credentials."""

from __future__ import annotations

import base64
from decimal import Decimal
from typing import Any
from urllib.parse import quote_plus

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from paidup.sandbox.answers import Malformed, json_bytes
from paidup.sandbox.calls import Call
from paidup.sandbox.reading import (
    basic_credentials,
    choice,
    form_tree,
    integer,
    json_list,
    read_form,
    read_json,
    read_query,
)

FORM = "application/x-www-form-urlencoded"


class Line(BaseModel):
    model_config = ConfigDict(extra="forbid")
    amount: Decimal | None = None
    count: int | None = None
    flag: bool | None = None
    text: str | None = None


class Order(BaseModel):
    model_config = ConfigDict(extra="forbid")
    lines: list[Line] | None = None
    line: Line | None = None


def call(body: bytes = b"", **headers: str) -> Call:
    return Call(
        method="POST",
        path="/x",
        query_text="",
        headers=tuple((name.replace("_", "-"), value) for name, value in headers.items()),
        body=body,
        at=0.0,
        target="/x",
    )


def form(body: bytes) -> Order:
    return read_form(call(body, content_type="application/x-www-form-urlencoded"), Order)


def json_order(body: bytes) -> Order:
    return read_json(call(body, content_type="application/json; charset=utf-8"), Order)


def test_brackets_are_un_nested() -> None:
    assert form_tree(b"a=1&b%5Bc%5D=2&b[d][0]=x+y&b[d][1]=%C3%A4&e[1]=z") == {
        "a": "1",
        "b": {"c": "2", "d": ["x y", "ä"]},
        "e": {"1": "z"},
    }
    assert form_tree(b"") == {}
    order = form(b"lines[0][amount]=1.50&lines[0][count]=2&lines[1][flag]=true")
    assert order.lines == [
        Line(amount=Decimal("1.50"), count=2),
        Line(flag=True),
    ]


@pytest.mark.parametrize(
    "body",
    [b"a", b"=1", b"a=1&a=2", b"a=1&a[b]=2", b"a[b]=2&a=1", b"a[=1", b"a]=1", b"a[]=1",
     b"a[b]c=1", b"a=%", b"a=%e4", b"a=\xe4", b"a[b][c][d][e][f]=1", b"a=1&&b=2"],
)  # fmt: skip
def test_what_is_no_form_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        form_tree(body)


@pytest.mark.parametrize(
    "field",
    ["line[count]=1_0", "line[count]= 1", "line[count]=1.0", "line[count]=%2B1", "line[count]=01",
     "line[amount]= 1", "line[amount]=1_0", "line[flag]=1", "line[flag]=yes", "line[other]=1",
     "lines[x][count]=1"],
)  # fmt: skip
def test_what_a_model_would_convert_kindly_is_refused_in_forms(field: str) -> None:
    with pytest.raises(Malformed):
        form(field.encode())


@pytest.mark.parametrize(
    "body",
    [b'{"line":{"amount":"1.5"}}', b'{"line":{"count":"1"}}', b'{"line":{"count":1.0}}',
     b'{"line":{"flag":1}}', b'{"line":{"text":1}}', b'{"line":{"text":null}}',
     b'{"line":{"other":1}}', b'{"line":{"count":1,"count":1}}', b'{"line":{"amount":NaN}}',
     b'{"lines":{"0":{}}}', b"[]", b"1", b"", b"\xff", b'{"line":{"amount":true}}'],
)  # fmt: skip
def test_json_of_other_types_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        json_order(body)


def test_numbers_in_json_stay_exact() -> None:
    order = json_order(b'{"line":{"amount":12345678901234567890.12},"lines":[{"amount":5}]}')
    assert order.line == Line(amount=Decimal("12345678901234567890.12"))
    assert order.lines == [Line(amount=Decimal(5))]
    written = json_bytes({"a": Decimal("300.00"), "b": Decimal("0.10"), "c": Decimal("1E+3")})
    assert written == b'{"a":300,"b":0.1,"c":1000}'
    with pytest.raises(TypeError, match="float"):
        json_bytes([1.5])


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Basic " + base64.b64encode(b"key:").decode(), ("key", "")),
        ("basic " + base64.b64encode(b"key:a:b").decode(), ("key", "a:b")),
        ("Basic " + base64.b64encode(b"key").decode(), None),
        ("Basic !!!", None),
        ("Basic /w==", None),
        ("Bearer abc", None),
        ("", None),
    ],
)
def test_basic_credentials(header: str, found: tuple[str, str] | None) -> None:
    assert basic_credentials(call(authorization=header)) == found


_WORDS = st.text("abcxyz_äß&=+% ", min_size=1, max_size=5)
_TREES = st.dictionaries(
    _WORDS, st.recursive(st.text(max_size=5), lambda inner: st.dictionaries(
        _WORDS, inner, min_size=1, max_size=3), max_leaves=4), max_size=3,
)  # fmt: skip


def _written(tree: dict[str, Any], prefix: str = "") -> list[str]:
    fields: list[str] = []
    for key, value in tree.items():
        name = f"{prefix}[{quote_plus(key)}]" if prefix else quote_plus(key)
        if isinstance(value, dict):
            fields += _written(value, name)
        else:
            fields.append(f"{name}={quote_plus(value)}")
    return fields


@settings(max_examples=200, deadline=None)
@given(_TREES)
def test_every_tree_comes_back(tree: dict[str, Any]) -> None:
    body = "&".join(_written(tree)).encode()
    depth = max((line.count("[") for line in body.decode().split("&")), default=0)
    if depth < 5:
        assert form_tree(body) == tree


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_break_the_readers(body: bytes) -> None:
    for read in (form_tree, form, json_order):
        try:
            read(body)
        except Malformed:
            continue


def test_lists_of_objects_whose_field_comes_first() -> None:
    body = (
        b"lines[amount][0]=1.50&lines[count][1]=2&lines[text][0]=a&line[text]=b&ids[0]=x&ids[1]=y"
    )
    assert form_tree(body, lists="field_first") == {
        "lines": [{"amount": "1.50", "text": "a"}, {"count": "2"}],
        "line": {"text": "b"},
        "ids": ["x", "y"],
    }
    ordered = call(b"lines[count][1]=2&lines[count][0]=1", content_type=FORM)
    order = read_form(ordered, Order, lists="field_first")
    assert order.lines == [Line(count=1), Line(count=2)]


@pytest.mark.parametrize(
    "body",
    [b"lines[count][1]=2", b"lines[count][0]=1&lines[text][2]=a", b"lines[count][00]=1"],
)
def test_elements_that_do_not_count_from_zero_are_refused(body: bytes) -> None:
    with pytest.raises(Malformed) as caught:
        form_tree(body, lists="field_first")
    assert caught.value.field == ("lines",)


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["amount", "text", "count"]), st.text(max_size=5), min_size=1
        ),
        min_size=1,
        max_size=12,
    )
)
def test_field_first_lists_round_trip(rows: list[dict[str, str]]) -> None:
    body = "&".join(
        f"lines[{name}][{number}]={quote_plus(value)}"
        for number, row in enumerate(rows)
        for name, value in row.items()
    )
    assert form_tree(body.encode(), lists="field_first") == {"lines": rows}


RULES = {
    "status[in]": json_list(choice("paid", "posted")),
    "date[between]": json_list(integer(10, 99), numbers=True, longest=2),
}


def query(text: str) -> dict[str, Any]:
    return read_query(evolve(call(), query_text=text), RULES)


def test_a_list_in_one_json_text() -> None:
    assert query("status[in]=%5B%22paid%22%2C%20%22posted%22%5D") == {
        "status[in]": ["paid", "posted"]
    }
    assert query("date[between]=[10,99]") == {"date[between]": [10, 99]}


@pytest.mark.parametrize(
    "text",
    [
        "status[in]=paid",
        "status[in]=",
        "status[in]=[]",
        "status[in]=[%22paid%22",
        "status[in]=['paid']",
        "status[in]=[1]",
        "status[in]=[%22void%22]",
        "status[in]={%22a%22:1}",
        "date[between]=[10]",
        "date[between]=[10,20,30]",
        "date[between]=[10,100]",
        "date[between]=[%2210%22,20]",
        "date[between]=[10,%2020]",
        "date[between]=[10,2e1]",
        "date[between]=[10,true]",
    ],
)
def test_what_is_no_such_list_is_refused(text: str) -> None:
    with pytest.raises(Malformed) as caught:
        query(text)
    assert caught.value.field_name() == text.partition("=")[0]
