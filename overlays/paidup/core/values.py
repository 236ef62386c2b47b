"""What generated models are made of: absence, open enumerations, and lenient readers.

A provider may add values, send null, or change a shape without notice. What a reader does not
recognise it keeps as it came; only a required field that is missing from the answer itself, or
from a part that is required, makes an answer unreadable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum, IntEnum, StrEnum
from typing import Any, Final, Literal, Self, TypeVar

__all__ = [
    "UNSET",
    "OpenIntEnum",
    "OpenStrEnum",
    "Unset",
    "read_decimal",
    "read_enum",
    "read_list",
    "read_object",
]

T = TypeVar("T")


class Unset(Enum):
    """The type of `UNSET`. An Enum member keeps its identity through copy and pickle."""

    UNSET = "unset"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


#: An argument that is not sent, or a field that was not in the answer. Falsy.
UNSET: Final = Unset.UNSET


class OpenStrEnum(StrEnum):
    """Known values by name; an unknown text is kept as a value of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the value was known when this library was generated."""
        return self._value_ in type(self)._value2member_map_

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __copy__(self) -> Self:
        return self


class OpenIntEnum(IntEnum):
    """Known values by name; an unknown number is kept as a value of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the value was known when this library was generated."""
        return self._value_ in type(self)._value2member_map_

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __copy__(self) -> Self:
        return self


def read_object(parse: Callable[[Mapping[str, Any]], T], value: Any) -> T | Any:
    """Parse a JSON object; anything else, or one without what it must have, is kept as it came."""
    if not isinstance(value, dict):
        return value
    try:
        return parse(value)
    except (KeyError, TypeError, ValueError, AttributeError):
        return value


def read_list(read: Callable[[Any], T], value: Any) -> list[T] | Any:
    """Read each element of a JSON array; anything else is kept as it came."""
    return [read(element) for element in value] if isinstance(value, list) else value


def read_enum(kind: Callable[[Any], T], value: Any) -> T | Any:
    """Make a member of an open enumeration; a value of another type stays as it came."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return value
    try:
        return kind(value)
    except ValueError:
        return value


def read_decimal(value: Any) -> Decimal | Any:
    """Make a number, or a number sent as text, a Decimal; anything else is kept as it came."""
    if type(value) is int:
        return Decimal(value)
    if type(value) is str:
        try:
            number = Decimal(value)
        except InvalidOperation:
            return value
        return number if number.is_finite() else value
    return value
