"""Payload's query language: filters with operators, fields in three spellings, order and pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final
from urllib.parse import parse_qsl

from attrs import frozen

from paidup.sandbox.answers import Malformed
from paidup.sandbox.calls import Call

__all__ = ["Query", "Resource", "read_query_of"]

Document = dict[str, Any]
_NAME: Final = re.compile(r"([a-z0-9_]+)((?:\[[A-Za-z0-9_-]*\])*)")
_DECIMAL: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_FILTER: Final = re.compile(r"(>=|<=|>|<|!|\?\*)?(.*)", re.DOTALL)
_ORDER: Final = re.compile(r"(asc|desc)\(([a-z0-9_]+)\)|([a-z0-9_]+)")
_CONTROLS: Final = frozenset({"fields", "order_by", "limit", "offset"})


@frozen
class Resource:
    """What a resource's objects have, and which of it comes only when asked for."""

    known: frozenset[str]
    on_request: frozenset[str] = frozenset()


@frozen
class _Order:
    name: str
    descending: bool


@frozen
class Query:
    """A query, read."""

    resource: Resource
    fields: tuple[str, ...]
    filters: tuple[tuple[tuple[str, ...], str], ...]
    order: tuple[_Order, ...]
    limit: int | None
    offset: int

    def shown(self, document: Mapping[str, Any]) -> Document:
        """The object with the fields asked for; without `*` little more than those."""
        hidden = self.resource.on_request
        if self.fields and "*" not in self.fields:
            wanted: Collection[str] = {"id", "object", *self.fields}
        else:
            wanted = {name for name in document if name not in hidden or name in self.fields}
        return {name: value for name, value in document.items() if name in wanted}

    def page(self, documents: Sequence[Document], largest: int) -> Document:
        """The page asked for; there is no total."""
        found = [each for each in documents if self._fits(each)]
        if self.order and self.order[-1].descending:
            # Of those made within the same second the latest comes first.
            found.reverse()
        for order in reversed(self.order):
            found.sort(key=_key(order.name), reverse=order.descending)
        size = largest if self.limit is None else min(self.limit, largest)
        cut = found[self.offset : self.offset + size]
        return {"object": "list", "values": [self.shown(each) for each in cut]}

    def _fits(self, document: Document) -> bool:
        return all(
            any(_matches(value, text) for value in _values(document, path) or [None])
            for path, text in self.filters
        )


def read_query_of(call: Call, resource: Resource, *, listing: bool) -> Query:
    """The query of this call; `Malformed` for a field, filter or number there is not."""
    fields: list[str] = []
    filters: list[tuple[tuple[str, ...], str]] = []
    order: list[_Order] = []
    numbers: dict[str, int] = {}
    for name, value in _pairs(call.query_text):
        whole = _NAME.fullmatch(name)
        if whole is None:
            raise Malformed("unknown", "is not known here", (name,))
        head, rest = whole[1], re.findall(r"\[([A-Za-z0-9_-]*)\]", whole[2])
        if head == "fields":
            fields += _known(value.split(","), resource, head)
        elif not listing:
            raise Malformed("unknown", "is not known here", (head,))
        elif head == "order_by":
            order += [_order(each, resource) for each in value.split(",")]
        elif head in _CONTROLS:
            if head in numbers or not re.fullmatch(r"[0-9]{1,9}", value):
                raise Malformed("value", "must be a whole number, given once", (head,))
            numbers[head] = int(value)
        else:
            _known([head], resource, head)
            filters.append(((head, *rest), value))
    if numbers.get("limit", 1) < 1:
        raise Malformed("value", "must be at least 1", ("limit",))
    return Query(
        resource,
        tuple(fields),
        tuple(filters),
        tuple(order),
        numbers.get("limit"),
        numbers.get("offset", 0),
    )


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError:
        if not query:
            return []
        raise Malformed("syntax", "the query must be name=value, joined by &") from None


def _known(names: list[str], resource: Resource, field: str) -> list[str]:
    for name in names:
        if name != "*" and name not in resource.known:
            raise Malformed("unknown", f"{name!r} is not known here", (field,))
    return names


def _order(text: str, resource: Resource) -> _Order:
    whole = _ORDER.fullmatch(text)
    if whole is None:
        raise Malformed("value", "is no field to order by", ("order_by",))
    name = whole[2] or whole[3]
    _known([name], resource, "order_by")
    return _Order(name, whole[1] == "desc")


def _values(node: Any, path: tuple[str, ...]) -> list[Any]:
    """What stands at the path; a list is searched in all its entries, or in the one named."""
    if isinstance(node, list):
        if path and (path[0].isdecimal() or not path[0]):
            place, path = path[0], path[1:]
            node = node[int(place) : int(place) + 1] if place else node
        return [found for each in node for found in _values(each, path)]
    if not path:
        return [node]
    return _values(node.get(path[0]), path[1:]) if isinstance(node, dict) else []


def _matches(value: Any, text: str) -> bool:
    """Whether one of the alternatives, each with its operator, fits."""
    return any(_compares(value, part) for part in text.split("|"))


def _compares(value: Any, text: str) -> bool:
    operator, wanted = _FILTER.fullmatch(text).groups()  # type: ignore[union-attr]
    if operator == "?*":
        # The official Python client leaves the closing star out.
        return value is not None and wanted.removesuffix("*") in str(value)
    found, other = _comparable(value, wanted)
    if operator in {None, "!"}:
        return (found == other) is (operator is None)
    if found is None or other is None:
        return False
    less: bool = found < other
    return {
        ">": not less and found != other,
        ">=": not less,
        "<": less,
        "<=": less or found == other,
    }[operator]


def _comparable(value: Any, text: str) -> tuple[Any, Any]:
    if isinstance(value, bool):
        # The official Python client writes True.
        return str(value).lower(), text.lower()
    if isinstance(value, int | Decimal):
        number = Decimal(text) if _DECIMAL.fullmatch(text) else None
        return (None, text) if number is None else (Decimal(value), number)
    return (None, text) if value is None else (str(value), text)


def _key(name: str) -> Callable[[Document], tuple[int, Any]]:
    def key(document: Document) -> tuple[int, Any]:
        value = document.get(name)
        if value is None:
            return 0, 0
        return (1, Decimal(value)) if isinstance(value, int | Decimal) else (2, str(value))

    return key
