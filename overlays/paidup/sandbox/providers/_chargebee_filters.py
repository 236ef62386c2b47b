"""Filters of Chargebee's lists in API v2: literal names such as `status[in]`, read on documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

from attrs import frozen

from paidup.sandbox.reading import Rule, boolean, choice, integer, json_list, text

__all__ = [
    "Filter",
    "amounts",
    "flag",
    "ordered",
    "passes",
    "query_rules",
    "texts",
    "times",
    "words",
]

_DAY: Final = 24 * 60 * 60
_NAME: Final = re.compile(r"(.+)\[([a-z_]+)\]")
_LISTS: Final = frozenset({"in", "not_in", "between"})
_BASIC: Final = ("is", "is_not", "in", "not_in")


@frozen
class Filter:
    """What can be asked of one field."""

    operators: tuple[str, ...]
    element: Rule
    numbers: bool = False


def texts(*more: str, lists: bool = True) -> Filter:
    """Text; `more` are further operators."""
    known = ("is", "is_not", "starts_with", *(("in", "not_in") if lists else ()))
    return Filter((*known, *more), text(shortest=1))


def words(known: type[Enum], *more: str) -> Filter:
    """One of an enumeration's values."""
    return Filter((*_BASIC, *more), choice(*(each.value for each in known)))


def times() -> Filter:
    """Unix seconds of ten digits."""
    rule = integer(1_000_000_000, 9_999_999_999)
    return Filter(("after", "before", "on", "between"), rule, numbers=True)


def amounts() -> Filter:
    """Minor units."""
    known = ("is", "is_not", "lt", "lte", "gt", "gte", "between")
    return Filter(known, integer(), numbers=True)


def flag() -> Filter:
    """True or false."""
    return Filter(("is",), boolean)


def query_rules(fields: Mapping[str, Filter]) -> dict[str, Rule]:
    """The query parameters of these filters, and how each is read."""
    return {
        f"{name}[{operator}]": _rule(one, operator)
        for name, one in fields.items()
        for operator in one.operators
    }


def _rule(one: Filter, operator: str) -> Rule:
    if operator == "is_present":
        return boolean
    if operator in _LISTS:
        longest = 2 if operator == "between" else None
        return json_list(one.element, numbers=one.numbers, longest=longest)
    return one.element


#: On the same day in UTC, and with both ends: what the provider does is not established.
_TESTS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "is": lambda found, asked: bool(found == asked),
    "is_not": lambda found, asked: bool(found != asked),
    "in": lambda found, asked: found in asked,
    "not_in": lambda found, asked: found not in asked,
    "starts_with": lambda found, asked: found is not None and str(found).startswith(asked),
    "is_present": lambda found, asked: (found is not None) is asked,
    "after": lambda found, asked: found is not None and found > asked,
    "before": lambda found, asked: found is not None and found < asked,
    "on": lambda found, asked: found is not None and found // _DAY == asked // _DAY,
    "between": lambda found, asked: found is not None and asked[0] <= found <= asked[1],
    "lt": lambda found, asked: found is not None and found < asked,
    "lte": lambda found, asked: found is not None and found <= asked,
    "gt": lambda found, asked: found is not None and found > asked,
    "gte": lambda found, asked: found is not None and found >= asked,
}


def passes(document: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    """Whether every filter asked for lets this document through."""
    for name, wanted in asked.items():
        match = _NAME.fullmatch(name)
        if match is None or match[1] == "sort_by":
            continue
        if not _TESTS[match[2]](document.get(match[1]), wanted):
            return False
    return True


def ordered(found: list[Any], asked: Mapping[str, Any], key: Callable[[Any, str], Any]) -> None:
    """Sort in place where that is asked for; `key` gives an entry's value of a field."""
    for name in ("sort_by[asc]", "sort_by[desc]"):
        if name in asked:
            wanted = asked[name]
            found.sort(key=lambda each: key(each, wanted), reverse=name.endswith("[desc]"))
