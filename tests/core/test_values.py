"""Absence, open enumerations and the lenient readers that generated models are made of."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.values import (
    UNSET,
    OpenIntEnum,
    OpenStrEnum,
    Unset,
    read_decimal,
    read_enum,
    read_list,
    read_object,
)


class Status(OpenStrEnum):
    PAID = "paid"
    OPEN = "open"


class Level(OpenIntEnum):
    LOW = 1


TRAVELS = [
    copy.copy,
    copy.deepcopy,
    *(
        lambda value, protocol=protocol: pickle.loads(pickle.dumps(value, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ),
]
each_way = pytest.mark.parametrize("travel", TRAVELS)


@each_way
def test_unset_keeps_its_identity(travel: Any) -> None:
    assert travel(UNSET) is UNSET
    assert travel({"a": [UNSET]})["a"][0] is UNSET


def test_unset_is_falsy_and_plain() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)
    assert list(Unset) == [UNSET]


@each_way
@pytest.mark.parametrize("value", [Status.PAID, Status("brand_new"), Status("")])
def test_an_enumeration_travels(travel: Any, value: Status) -> None:
    arrived = travel(value)
    assert type(arrived) is Status
    assert arrived == value
    assert arrived.is_known is value.is_known
    assert (travel(Status.PAID) is Status.PAID) is True


@each_way
@pytest.mark.parametrize("value", [Level.LOW, Level(99)])
def test_a_numbered_enumeration_travels(travel: Any, value: Level) -> None:
    arrived = travel(value)
    assert (type(arrived), int(arrived), arrived.is_known) == (Level, int(value), value.is_known)


def test_what_is_unknown_is_kept() -> None:
    odd = Status("brand_new")
    assert odd == "brand_new"
    assert str(odd) == f"{odd}" == odd.value == odd.name == "brand_new"
    assert odd.is_known is False
    assert Status.PAID.is_known is True
    assert odd == Status("brand_new")
    assert hash(odd) == hash(Status("brand_new")) == hash("brand_new")
    assert odd not in list(Status)
    assert odd != Status.PAID
    assert "brand_new" in repr(odd)
    with pytest.raises(KeyError):
        Status["brand_new"]


def test_an_unknown_number_is_kept() -> None:
    odd = Level(99)
    assert odd == 99
    assert odd.is_known is False
    assert Level(1) is Level.LOW
    with pytest.raises(ValueError, match="not a valid"):
        Level(True and "1")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 1, 1.5, [], {}])
def test_what_is_no_text_is_no_member(value: Any) -> None:
    with pytest.raises(ValueError, match="not a valid"):
        Status(value)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(anything)
def test_readers_never_fail(value: Any) -> None:
    read_enum(Status, value)
    read_decimal(value)
    read_list(lambda element: read_enum(Status, element), value)
    assert read_object(dict, value) == value


def test_what_a_reader_does_not_recognise_it_keeps() -> None:
    assert read_enum(Status, "paid") is Status.PAID
    assert read_enum(Status, None) is None
    assert read_enum(Status, ["paid"]) == ["paid"]
    assert read_enum(Status, 1) == 1
    assert read_enum(Level, "1") == "1"
    assert read_enum(Level, True) is True
    assert read_list(str, [1, 2]) == ["1", "2"]
    assert read_list(str, "text") == "text"
    assert read_object(lambda document: document["id"], {"id": 1}) == 1
    assert read_object(lambda document: document["id"], "") == ""


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (1, Decimal(1)),
        ("1.10", Decimal("1.10")),
        (Decimal("0.1"), Decimal("0.1")),
        ("", ""),
        ("abc", "abc"),
        ("NaN", "NaN"),
        ("Infinity", "Infinity"),
        (None, None),
        (True, True),
        ([1], [1]),
    ],
)
def test_a_number_is_a_decimal(value: Any, number: Any) -> None:
    read = read_decimal(value)
    assert read == number
    assert type(read) is type(number)
