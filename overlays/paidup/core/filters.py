"""Filters of a list: comparisons, alternatives and parts of a text, where a provider has them.

A plain value means "equals". What reads as an operator inside one is refused: no provider's pages
give an escape for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, Literal, NoReturn, TypeVar

from attrs import field, frozen

from paidup.core.errors import InvalidRequest

__all__ = [
    "Filter",
    "all_of",
    "any_of",
    "at_least",
    "at_most",
    "contains",
    "filter_texts",
    "greater_than",
    "less_than",
    "not_equal",
]

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
Operator = Literal["", "!", ">", ">=", "<", "<=", "?*"]

#: "=" is none by itself, but makes ">" another operator.
_BEGINNINGS: Final = ("!", ">", "<", "?", "=")
_HINT: Final = (
    "say what is meant by any_of, not_equal, greater_than, at_least, less_than, at_most or contains"
)


def _some(_filter: object, _attribute: object, terms: object) -> None:
    if not terms:
        raise InvalidRequest("a filter needs at least one value")


@frozen
class Filter(Generic[T_co]):
    """What the entries of a list must have; made by the functions beside it."""

    #: Each is an operator and its alternatives; all of them must hold.
    terms: tuple[tuple[Operator, tuple[T_co, ...]], ...] = field(validator=_some)


def any_of(*values: T) -> Filter[T]:
    """Equal to one of these."""
    return Filter((("", values),) if values else ())


def not_equal(value: T) -> Filter[T]:
    """Anything but this."""
    return Filter((("!", (value,)),))


def greater_than(value: T) -> Filter[T]:
    """More, or later, than this."""
    return Filter(((">", (value,)),))


def at_least(value: T) -> Filter[T]:
    """This or more."""
    return Filter(((">=", (value,)),))


def less_than(value: T) -> Filter[T]:
    """Less, or earlier, than this."""
    return Filter((("<", (value,)),))


def at_most(value: T) -> Filter[T]:
    """This or less."""
    return Filter((("<=", (value,)),))


def contains(text: str) -> Filter[str]:
    """Has this text somewhere in it."""
    return Filter((("?*", (text,)),))


def all_of(*filters: Filter[T]) -> Filter[T]:
    """All of these at once, such as `all_of(at_least(100), less_than(200))`."""
    for one in filters:
        if not isinstance(one, Filter):
            raise InvalidRequest("all_of takes filters, such as at_least(100)")
    return Filter(tuple(term for one in filters for term in one.terms))


def filter_texts(value: object, write: Callable[[object], str], where: str) -> list[str]:
    """The filter, or the plain value, as texts of the query, one for each pair to send.

    `write` encodes one value. Raises `InvalidRequest` naming `where`.
    """
    if isinstance(value, list | tuple | set | frozenset):
        _refuse(where, "takes one value; of several, say any_of(...) or all_of(...)")
    terms = value.terms if isinstance(value, Filter) else (("", (value,)),)
    return [_term(operator, values, write, where) for operator, values in terms]


def _term(
    operator: str, values: tuple[object, ...], write: Callable[[object], str], where: str
) -> str:
    texts = [_plain(write(value), operator, where) for value in values]
    return operator + "|".join(texts) + ("*" if operator == "?*" else "")


def _plain(text: str, operator: str, where: str) -> str:
    # A server may strip what cannot be seen before an operator.
    seen = "".join(one for one in text if one.isprintable() and not one.isspace())
    if not seen:
        _refuse(where, "must not be empty: leave it out to ask for everything")
    if seen.startswith(_BEGINNINGS) or "|" in text:
        _refuse(where, f"would be read as an operator of the filter language; {_HINT}")
    if operator == "?*" and "*" in text:
        _refuse(where, "must not hold a star, which stands for any text here")
    return text


def _refuse(where: str, problem: str) -> NoReturn:
    raise InvalidRequest(f"{where} {problem}", argument=where)
