"""Filters of a list: what is written, and what is refused because it would be read otherwise."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.arguments import encode
from paidup.core.errors import InvalidRequest
from paidup.core.filters import (
    Filter,
    all_of,
    any_of,
    at_least,
    at_most,
    contains,
    greater_than,
    less_than,
    not_equal,
)
from paidup.core.forms import encode_query
from paidup.core.operation import Field
from paidup.core.values import OpenStrEnum


class Status(OpenStrEnum):
    PAID = "paid"


def field(kind: Any = "string", **limits: Any) -> Field:
    return Field(name="wire", argument="argument", kind=kind, place="query", filter=True, **limits)


DAY = field(format="date")
NUMBER = field("number")


@pytest.mark.parametrize(
    ("what", "value", "wire"),
    [
        (field(), "paid", ["paid"]),
        (field(), Status.PAID, ["paid"]),
        (field(), "a!b>c<d?e=f*g", ["a!b>c<d?e=f*g"]),
        (field(), not_equal("paid"), ["!paid"]),
        (field(), any_of("paid"), ["paid"]),
        (field(), any_of("unpaid", Status.PAID), ["unpaid|paid"]),
        (field(), contains("a b"), ["?*a b*"]),
        (field(), all_of(contains("a"), not_equal("ab")), ["?*a*", "!ab"]),
        (NUMBER, 20, ["20"]),
        (NUMBER, Decimal("2E+1"), ["20"]),
        (NUMBER, -5, ["-5"]),
        (NUMBER, greater_than(Decimal("20.50")), [">20.50"]),
        (NUMBER, at_least(20), [">=20"]),
        (NUMBER, less_than(20), ["<20"]),
        (NUMBER, at_most(20), ["<=20"]),
        (NUMBER, all_of(at_least(20), less_than(40)), [">=20", "<40"]),
        (NUMBER, all_of(at_least(1), all_of(at_most(9), not_equal(5))), [">=1", "<=9", "!5"]),
        (NUMBER, any_of(1, Decimal("2.5")), ["1|2.5"]),
        (field("integer"), any_of(1, 2), ["1|2"]),
        (field("boolean"), True, ["true"]),
        (field("boolean"), not_equal(False), ["!false"]),
        (DAY, date(2026, 11, 20), ["2026-11-20"]),
        (DAY, less_than(date(2026, 11, 20)), ["<2026-11-20"]),
        (DAY, at_least("2026-11-20"), [">=2026-11-20"]),
    ],
)
def test_what_a_filter_sends(what: Field, value: Any, wire: list[str]) -> None:
    assert encode(what, value) == wire


@pytest.mark.parametrize(
    ("what", "value", "words"),
    [
        (field(), ">5", "operator"),
        (field(), ">=5", "operator"),
        (field(), "<5", "operator"),
        (field(), "!paid", "operator"),
        (field(), "?*a*", "operator"),
        (field(), "=5", "operator"),
        (field(), " >5", "operator"),
        (field(), "\ufeff>5", "operator"),
        (field(), "\0 \u200b!paid", "operator"),
        (field(), "\u200b", "empty"),
        (field(), "a|b", "operator"),
        (field(), any_of("paid", "a|b"), "operator"),
        (field(), any_of("paid", "!b"), "operator"),
        (field(), not_equal("!paid"), "operator"),
        (field(), greater_than("=5"), "operator"),
        (field(), contains("a|b"), "operator"),
        (field(), contains(">a"), "operator"),
        (field(), contains("a*b"), "star"),
        (field(), "", "empty"),
        (field(), "  ", "empty"),
        (field(), any_of("", "a"), "empty"),
        (field(), contains(""), "empty"),
        (field(), ["paid", "unpaid"], "any_of"),
        (field(), ("paid",), "any_of"),
        (field(), {"paid"}, "any_of"),
        (field(), None, "null"),
        (field(), not_equal(None), "null"),
        (field(), 5, "text"),
        (field(), any_of(not_equal("a")), "text"),
        (NUMBER, 1.5, "float"),
        (NUMBER, greater_than(1.5), "float"),
        (NUMBER, less_than("5"), "Decimal"),
        (NUMBER, less_than(Decimal("NaN")), "finite"),
        (NUMBER, less_than(Decimal("1E+999999")), "digits"),
        (field("number", minimum=1), greater_than(0), "at least 1"),
        (field(max_length=3), any_of("abc", "abcd"), "3 characters"),
        (DAY, less_than("20.11.2026"), "yyyy-mm-dd"),
        (field("boolean"), "true", "True or False"),
    ],
)
def test_what_is_refused(what: Field, value: Any, words: str) -> None:
    with pytest.raises(InvalidRequest, match=words) as caught:
        encode(what, value)
    assert caught.value.argument == "argument"


def test_a_refusal_names_the_ways_to_say_it() -> None:
    with pytest.raises(InvalidRequest) as caught:
        encode(field(), "unpaid|paid")
    for function in (any_of, not_equal, greater_than, at_least, less_than, at_most, contains):
        assert function.__name__ in str(caught.value)


@pytest.mark.parametrize("make", [any_of, all_of])
def test_a_filter_of_nothing_is_refused(make: Any) -> None:
    with pytest.raises(InvalidRequest):
        make()


def test_only_filters_hold_at_once() -> None:
    with pytest.raises(InvalidRequest, match="all_of"):
        all_of(at_least(1), 2)  # type: ignore[arg-type]


def test_filters_are_values() -> None:
    made = all_of(at_least(20), less_than(40))
    assert made == Filter(((">=", (20,)), ("<", (40,))))
    assert len({made, all_of(at_least(20), less_than(40))}) == 1
    assert pickle.loads(pickle.dumps(made)) == made
    with pytest.raises(AttributeError):
        made.terms = ()  # type: ignore[misc]


def test_a_field_without_filters_takes_any_text() -> None:
    plain = Field(name="wire", argument="argument", kind="string", place="query")
    assert encode(plain, ">5|6") == ">5|6"
    with pytest.raises(InvalidRequest):
        encode(plain, greater_than("5"))


def read(text: str) -> tuple[str, list[str]]:
    """Operator and alternatives, as the provider reads one pair."""
    operator = next((one for one in ("?*", ">=", "<=", "!", ">", "<") if text.startswith(one)), "")
    rest = text.removeprefix(operator)
    return operator, (rest.removesuffix("*") if operator == "?*" else rest).split("|")


OPERATORS = {
    "": any_of, "!": not_equal, ">": greater_than, ">=": at_least, "<": less_than,
    "<=": at_most, "?*": contains,
}  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(sorted(OPERATORS)), st.text(max_size=8)), min_size=1))
def test_what_is_sent_is_read_as_it_was_meant(terms: list[tuple[str, str]]) -> None:
    made = all_of(*[OPERATORS[operator](text) for operator, text in terms])
    try:
        query = encode_query([("wire", encode(field(), made))])
    except InvalidRequest:
        return
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True)
    assert [read(text) for _, text in pairs] == [(operator, [text]) for operator, text in terms]
