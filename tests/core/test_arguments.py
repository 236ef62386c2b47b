"""What a caller passes is turned into what goes on the wire, or refused with its name."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from attrs import define
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.arguments import encode
from paidup.core.errors import InvalidRequest
from paidup.core.operation import Field
from paidup.core.values import UNSET, OpenIntEnum, OpenStrEnum

NAIVE = datetime(2026, 11, 20)  # noqa: DTZ001  what is to be refused


class Method(OpenStrEnum):
    CASH = "cash"


class Level(OpenIntEnum):
    LOW = 1


class Plain(Enum):
    TEXT = "text"
    NUMBER = 7


def field(kind: Any, **limits: Any) -> Field:
    return Field(name="wire_name", argument="argument", kind=kind, **limits)


def refusal(what: Field, value: Any) -> InvalidRequest:
    with pytest.raises(InvalidRequest) as caught:
        encode(what, value)
    return caught.value


@pytest.mark.parametrize(
    ("what", "value", "wire"),
    [
        (field("string"), "text", "text"),
        (field("string"), "", ""),
        (field("string"), Method.CASH, "cash"),
        (field("string"), Method("new"), "new"),
        (field("string"), Plain.TEXT, "text"),
        (field("string", nullable=True), None, None),
        (field("string", money="major"), Decimal("10.50"), "10.50"),
        (field("string", money="major"), Decimal("1E+2"), "100"),
        (field("string", money="major"), 3, "3"),
        (field("string", max_length=3), "äöü", "äöü"),
        (field("string", format="date"), date(2026, 11, 20), "2026-11-20"),
        (field("string", format="date"), "2026-11-20", "2026-11-20"),
        (
            field("string", format="date-time"),
            datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=2))),
            "2026-11-20T10:00:00Z",
        ),
        (
            field("string", format="date-time"),
            datetime(2026, 11, 20, 12, 0, 0, 5000, tzinfo=UTC),
            "2026-11-20T12:00:00.005Z",
        ),
        (field("string", format="date-time"), "2026-11-20T12:00:00+01:00", None),
        (field("string", format="date-time"), "2026-11-20t12:00:00.123z", None),
        (field("integer"), 7, 7),
        (field("integer"), Level.LOW, 1),
        (field("integer", format="unix-time"), datetime(1970, 1, 2, tzinfo=UTC), 86400),
        (field("number"), Decimal("0.1"), Decimal("0.1")),
        (field("number"), 5, 5),
        (field("boolean"), False, False),
        (field("array"), ("a", 1), ["a", 1]),
        (field("array", item=field("integer")), [], []),
        (field("any"), {"a": 1}, {"a": 1}),
        (field("any"), Plain.NUMBER, 7),
    ],
)
def test_what_goes_on_the_wire(what: Field, value: Any, wire: Any) -> None:
    encoded = encode(what, value)
    assert encoded == (value if wire is None and value is not None else wire)
    assert not isinstance(encoded, Enum) or type(encoded) is Level


@pytest.mark.parametrize("kind", ["string", "integer", "number", "boolean", "array", "object"])
@pytest.mark.parametrize(
    "value", [None, 1.5, math.nan, -0.0, b"bytes", object(), {1, 2}, complex(1), Method, ...]
)
def test_wrong_types_are_refused_by_name(kind: str, value: Any) -> None:
    error = refusal(field(kind), value)
    assert error.argument == "argument"
    assert str(error).startswith("argument ")


@pytest.mark.parametrize("kind", ["string", "integer", "number", "any"])
@pytest.mark.parametrize("value", [0.1, 19.99, 1e300, float("inf")])
def test_floats_are_refused_everywhere(kind: str, value: float) -> None:
    for what in (field(kind), field(kind, money="major"), field(kind, nullable=True)):
        assert "float" in str(refusal(what, value))


@pytest.mark.parametrize("value", [True, False])
@pytest.mark.parametrize("kind", ["string", "integer", "number", "array", "object"])
def test_a_boolean_is_no_number(kind: str, value: bool) -> None:
    assert refusal(field(kind), value).argument == "argument"


@pytest.mark.parametrize("value", ["1", "10.00", Decimal(1), "cash"])
def test_text_is_no_whole_number(value: Any) -> None:
    assert "minor units" in str(refusal(field("integer", money="minor"), value))


@pytest.mark.parametrize("name", ["NaN", "sNaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("kind", ["string", "number"])
def test_only_finite_decimals(kind: str, name: str) -> None:
    assert "finite" in str(refusal(field(kind, money="major"), Decimal(name)))


@pytest.mark.parametrize("value", [Decimal("1E+1000000"), Decimal("1E-1000000"), 1 << 14_000])
def test_an_absurd_amount_is_refused_before_it_is_written_out(value: Any) -> None:
    assert "digits" in str(refusal(field("string", money="major"), value))


@pytest.mark.parametrize(
    ("format_", "value"),
    [
        ("date-time", NAIVE),
        ("date-time", "2026-11-20T12:00:00"),
        ("date-time", "2026-11-20"),
        ("date-time", "20261120T120000Z"),
        ("date-time", "noon"),
        ("date-time", ""),
        ("date", NAIVE),
        ("date", datetime(2026, 11, 20, tzinfo=UTC)),
        ("date", "2026-13-01"),
        ("date", "20261120"),
        ("date", "2026-11-20\n"),
        ("date", "20/11/2026"),
        (None, NAIVE),
        (None, date(2026, 11, 20)),
    ],
)
def test_a_time_has_its_zone_and_a_date_has_none(format_: str | None, value: Any) -> None:
    assert refusal(field("string", format=format_), value).argument == "argument"


def test_a_naive_datetime_is_no_unix_time() -> None:
    what = field("integer", format="unix-time")
    assert "aware" in str(refusal(what, NAIVE))
    assert refusal(what, date(2026, 11, 20)).argument == "argument"
    assert refusal(field("integer"), datetime(2026, 11, 20, tzinfo=UTC)).argument == "argument"


@pytest.mark.parametrize(
    ("what", "value"),
    [
        (field("string", min_length=1), ""),
        (field("string", max_length=3), "abcd"),
        (field("string", pattern="^[a-z]+$"), "abc1"),
        (field("string", pattern="^[a-z]+$"), "abc\n"),
        (field("string", pattern=r"^\d+$"), "٣"),
        (field("integer", minimum=1), 0),
        (field("integer", maximum=100), 101),
        (field("number", minimum=0), Decimal("-0.01")),
        (field("array", min_items=1), []),
        (field("array", max_items=1), [1, 2]),
    ],
)
def test_limits(what: Field, value: Any) -> None:
    assert refusal(what, value).argument == "argument"


def test_a_pattern_that_means_a_dollar_keeps_it() -> None:
    assert encode(field("string", pattern=r"^\d+\$"), "12$") == "12$"


AMOUNT = field(
    "object",
    fields=(
        Field(name="value", argument="value", kind="number", required=True, minimum=0),
        Field(name="currency_code", argument="currency", kind="string", max_length=3),
        Field(
            name="tags",
            argument="tags",
            kind="array",
            item=Field(name="", argument="", kind="string", max_length=2),
        ),
        Field(name="more", argument="more", kind="object", open=True),
    ),
)


@define
class Model:
    """As a generated model: it writes itself as a mapping, and checks nothing."""

    written: Any

    def to_dict(self) -> Any:
        return {"value": self.written, "currency_code": "EUR"}


@define
class Broken:
    def to_dict(self) -> Any:
        return "text".isoformat()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({}, "argument.value"),
        ({"value": UNSET}, "argument.value"),
        ({"value": None}, "argument.value"),
        ({"value": 1.5}, "argument.value"),
        ({"value": -1}, "argument.value"),
        ({"value": 1, "currency_code": "EURO"}, "argument.currency_code"),
        ({"value": 1, "curency": "EUR"}, "argument.curency"),
        ({"value": 1, 7: "EUR"}, "argument.7"),
        ({"value": 1, "tags": ["ab", "abc"]}, "argument.tags[1]"),
        ({"value": 1, "more": {"x": 0.1}}, "argument.more.x"),
        (Model(1.5), "argument.value"),
        (Model("ten"), "argument.value"),
        (Broken(), "argument"),
        (Model, "argument"),
        ([("value", 1)], "argument"),
        ("value", "argument"),
    ],
)
def test_what_is_nested_is_named_by_its_path(value: Any, path: str) -> None:
    assert refusal(AMOUNT, value).argument == path


def test_a_model_and_a_mapping_are_the_same() -> None:
    written = {"value": Decimal(3), "currency_code": "EUR"}
    assert encode(AMOUNT, Model(Decimal(3))) == encode(AMOUNT, written) == written
    assert encode(AMOUNT, {"value": 1, "tags": UNSET, "more": {"x": "y"}}) == {
        "value": 1,
        "more": {"x": "y"},
    }


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text()
    | st.binary() | st.datetimes() | st.dates() | st.just(UNSET),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)  # fmt: skip


@given(
    st.sampled_from(["string", "integer", "number", "boolean", "array", "any"]),
    st.sampled_from([None, "date", "date-time", "unix-time"]),
    st.sampled_from([None, "major", "minor"]),
    anything,
)
def test_nothing_but_invalid_request(kind: Any, format_: Any, money: Any, value: Any) -> None:
    try:
        encode(field(kind, format=format_, money=money), value)
    except InvalidRequest as error:
        assert error.argument == "argument"


@given(anything)
def test_nothing_but_invalid_request_from_an_object(value: Any) -> None:
    try:
        encode(AMOUNT, value)
    except InvalidRequest as error:
        assert str(error.argument).startswith("argument")
