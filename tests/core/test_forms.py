"""Bracket forms and query strings, read back by a decoder of this file's own."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.errors import InvalidRequest
from paidup.core.forms import encode_form, encode_query

Lists = Literal["field_first", "index_first"]
BOTH: tuple[Lists, ...] = ("field_first", "index_first")


class Mode(StrEnum):
    CASH = "cash"


def decode_form(body: bytes, lists: Lists) -> dict[str, Any]:
    """Read a bracket form as a server would; all leaves are text."""
    read: dict[str, Any] = {}
    for name, value in parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True):
        first, *steps = re.findall(r"[^\[\]]+", name)
        assert name == first + "".join(f"[{step}]" for step in steps)
        if lists == "field_first" and steps and steps[-1].isdigit():
            _put_index_last(read, [first, *steps[:-1]], int(steps[-1]), value)
        else:
            _put(read, [first, *steps], value)
    return {key: _listed(value) for key, value in read.items()}


def _put(into: dict[str, Any], steps: list[str], value: object) -> None:
    for step in steps[:-1]:
        into = into.setdefault(step, {})
    assert steps[-1] not in into
    into[steps[-1]] = value


def _put_index_last(into: dict[str, Any], steps: list[str], index: int, value: str) -> None:
    _put(into, [*steps, str(index)], value)


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if all(key.isdigit() for key in value):
        assert list(value) == [str(number) for number in range(len(value))]
        return [_listed(item) for item in value.values()]
    return {key: _listed(item) for key, item in value.items()}


def as_text(value: Any) -> Any:
    """What a decoder must find again for a value that was encoded."""
    if isinstance(value, dict):
        return {key: as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else format(value, "f") if type(value) is Decimal else str(value)


def transposed(value: Any) -> Any:
    """The column form of lists of objects that field-first names spell."""
    if isinstance(value, dict):
        return {key: transposed(item) for key, item in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return {key: transposed([item[key] for item in value]) for key in value[0]}
    return value


def test_field_first_puts_the_index_behind() -> None:
    fields = {
        "charges": [{"amount": 1000, "description": "a"}, {"amount": 2000}],
        "coupon_ids": ["c1", "c2"],
        "transaction": {"amount": 1995, "payment_method": Mode.CASH},
    }
    assert encode_form(fields, lists="field_first") == (
        b"charges[amount][0]=1000&charges[description][0]=a&charges[amount][1]=2000"
        b"&coupon_ids[0]=c1&coupon_ids[1]=c2"
        b"&transaction[amount]=1995&transaction[payment_method]=cash"
    )


def test_field_first_keeps_the_index_behind_nested_objects() -> None:
    assert encode_form({"a": [{"b": {"c": 1}}]}, lists="field_first") == b"a[b][c][0]=1"
    assert encode_form({"a": {"b": [{"c": 1}]}}, lists="field_first") == b"a[b][c][0]=1"


def test_index_first_puts_the_index_before_the_field() -> None:
    fields = {"customer_id": "acct_1", "amount": 100, "allocations": [{"invoice_id": "inv_1"}]}
    assert encode_form(fields, lists="index_first") == (
        b"customer_id=acct_1&amount=100&allocations[0][invoice_id]=inv_1"
    )
    assert encode_form({"a": [["x"], ["y"]]}, lists="index_first") == b"a[0][0]=x&a[1][0]=y"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, b"true"),
        (False, b"false"),
        (None, b""),
        ("", b""),
        (0, b"0"),
        (-5, b"-5"),
        (Decimal("300.00"), b"300.00"),
        (Decimal("1E+3"), b"1000"),
        (Decimal("1E-7"), b"0.0000001"),
        (Decimal("-0.00"), b"0.00"),
        ("a b&c=d+e[%]\r\n", b"a+b%26c%3Dd%2Be%5B%25%5D%0D%0A"),
        ("Müller 日", b"M%C3%BCller+%E6%97%A5"),
        (Mode.CASH, b"cash"),
    ],
)
def test_scalars(value: object, written: bytes) -> None:
    for lists in BOTH:
        assert encode_form({"x": value}, lists=lists) == b"x=" + written


def test_order_is_kept_and_nothing_is_nothing() -> None:
    assert encode_form({"b": 1, "a": 2, "0": 3}, lists="field_first") == b"b=1&a=2&0=3"
    assert encode_form({}, lists="field_first") == b""


@pytest.mark.parametrize(
    ("fields", "argument"),
    [
        ({"amount": 45.0}, "amount"),
        ({"a": {"b": [1, 2.5]}}, "a.b[1]"),
        ({"a": Decimal("NaN")}, "a"),
        ({"a": Decimal("Infinity")}, "a"),
        ({"a": Decimal("1e999999999")}, "a"),
        ({"a": Decimal("1e-999999999")}, "a"),
        ({"a": 10**6000}, "a"),
        ({"a": []}, "a"),
        ({"a": {"b": {}}}, "a.b"),
        ({"a": {"b][c": 1}}, "a"),
        ({"a": {"": 1}}, "a"),
        ({"a": {1: 1}}, "a"),
        ({"a": b"bytes"}, "a"),
        ({"a": {1, 2}}, "a"),
        ({"a": "\ud800"}, "a"),
        ({"a": {"\ud800": 1}}, "a.\\ud800"),
        ({"a[b]": 1, "a": {"b": 2}}, "a.b"),
        ({"": 1}, None),
    ],
)
def test_what_a_form_cannot_carry_is_refused(fields: Any, argument: str | None) -> None:
    for lists in BOTH:
        with pytest.raises(InvalidRequest) as caught:
            encode_form(fields, lists=lists)
        assert caught.value.argument == argument


def test_a_list_in_a_list_is_refused_where_the_field_comes_first() -> None:
    with pytest.raises(InvalidRequest, match="list inside a list"):
        encode_form({"a": [{"b": ["x"]}]}, lists="field_first")


def test_endless_fields_are_refused() -> None:
    endless: dict[str, object] = {}
    endless["again"] = endless
    with pytest.raises(InvalidRequest, match="deeper than 100"):
        encode_form(endless, lists="index_first")


def test_an_unknown_way_with_lists_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="field_first"):
        encode_form({}, lists="other")  # type: ignore[arg-type]  # what a caller may pass


letters = st.characters(codec="utf-8")
keys = st.text(letters, min_size=1, max_size=5).filter(
    lambda key: "[" not in key and "]" not in key and not key.isdigit()
)
scalars = (
    st.text(letters, max_size=8)
    | st.booleans()
    | st.none()
    | st.integers(-(2**63), 2**63)
    | st.decimals(-(10**6), 10**6, allow_nan=False, places=3).filter(bool)
)
nested = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(keys, inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


@given(st.dictionaries(keys, nested, max_size=4))
def test_index_first_forms_round_trip(fields: dict[str, Any]) -> None:
    assert decode_form(encode_form(fields, lists="index_first"), "index_first") == as_text(fields)


@st.composite
def tables(draw: st.DrawFn) -> list[dict[str, Any]]:
    columns = draw(st.lists(keys, min_size=1, max_size=3, unique=True))
    rows = draw(st.integers(1, 3))
    return [{column: draw(scalars) for column in columns} for _ in range(rows)]


@given(
    st.dictionaries(
        keys,
        scalars
        | st.lists(scalars, min_size=1, max_size=3)
        | tables()
        | st.dictionaries(keys, scalars | tables(), min_size=1, max_size=3),
        max_size=4,
    )
)
def test_field_first_forms_round_trip(fields: dict[str, Any]) -> None:
    decoded = decode_form(encode_form(fields, lists="field_first"), "field_first")
    assert decoded == as_text(transposed(fields))


def test_query_names_stay_literal_and_lists_repeat_their_key() -> None:
    pairs = [
        ("status[is]", "paid"),
        ("fields[]", ["id", "status"]),
        ("limit", 10),
        ("q", "a b+c&d=[1]"),
        ("open", True),
        ("none", None),
        ("above", Decimal("1E+2")),
        ("limit", 20),
    ]
    assert encode_query(pairs) == (
        "status[is]=paid&fields[]=id&fields[]=status&limit=10&q=a%20b%2Bc%26d%3D%5B1%5D"
        "&open=true&none=&above=100&limit=20"
    )
    assert encode_query({"status[in]": '["paid","posted"]'}) == (
        "status[in]=%5B%22paid%22%2C%22posted%22%5D"
    )
    assert encode_query([]) == encode_query({}) == ""


@pytest.mark.parametrize(
    ("name", "value", "argument"),
    [
        ("a", 1.0, "a"),
        ("a", ["x", 1.0], "a[1]"),
        ("a", [], "a"),
        ("a", [["x"]], "a[0]"),
        ("a", {"is": "x"}, "a"),
        ("a", "\ud800", "a"),
        ("", "x", None),
    ],
)
def test_what_a_query_cannot_carry_is_refused(
    name: str, value: object, argument: str | None
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        encode_query([(name, value)])
    assert caught.value.argument == argument


@given(
    st.lists(
        st.tuples(st.text(letters, min_size=1), scalars | st.lists(scalars, min_size=1)), max_size=5
    )
)
def test_a_query_drops_nothing(pairs: list[tuple[str, Any]]) -> None:
    flat = [
        (name, as_text(item))
        for name, value in pairs
        for item in (value if isinstance(value, list) else [value])
    ]
    assert parse_qsl(encode_query(pairs), keep_blank_values=True) == flat
