"""The project's only JSON writer: bytes that JavaScript would write again unchanged.

`JSON.stringify(JSON.parse(x))` leaves them as they are, so a signature holds whether the server
hashes what was sent or its own re-serialisation.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Final

from paidup.core.errors import InvalidRequest

__all__ = ["canonical_json"]

_LARGEST_INT: Final = 2**53 - 1
_LARGEST_ARRAY_INDEX: Final = 2**32 - 2
_DEEPEST: Final = 100
_DIGITS: Final = frozenset("0123456789")


class _RefusedError(Exception):
    """What is wrong, and the steps to it from the inside out."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.steps: list[str] = []


def canonical_json(value: object) -> bytes:
    """Write mappings, lists, tuples, text, bool, None, int and Decimal as compact UTF-8 JSON.

    Keys that look like array indexes come first in ascending order, as JavaScript has them;
    all others keep their order. Raises `InvalidRequest` naming the path inside the value for
    what JavaScript would change or what has no JSON form; floats are refused altogether.
    """
    try:
        return _write(value, 0).encode()
    except _RefusedError as refusal:
        problem = refusal.problem
        path = "".join(reversed(refusal.steps)).removeprefix(".")
    except UnicodeEncodeError:
        problem = "holds a lone surrogate, which is not valid Unicode text"
        path = (_surrogate_path(value) or "").removeprefix(".")
    # Raised out here so that no frame below, and no context, carries the value along.
    raise InvalidRequest(f"{path or 'the JSON value'} {problem}", argument=path or None)


def _write(value: object, depth: int) -> str:
    if type(value) is str:
        return encode_basestring(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, int):
        if not -_LARGEST_INT <= value <= _LARGEST_INT:
            raise _RefusedError("is beyond 2^53-1, where JavaScript loses digits; send it as text")
        return int.__repr__(value)
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, str):
        return encode_basestring(str.__str__(value))
    if depth == _DEEPEST:
        raise _RefusedError(f"is nested deeper than {_DEEPEST} levels")
    if isinstance(value, Mapping):
        return _object(value, depth + 1)
    if isinstance(value, list | tuple):
        return _array(value, depth + 1)
    if isinstance(value, float):
        raise _RefusedError("must not be a float: numbers are Decimal or int here")
    raise _RefusedError(f"has no JSON form: {type(value).__name__}")


def _object(value: Mapping[object, object], depth: int) -> str:
    members: dict[str, str] = {}
    indexed = False
    for key, item in value.items():
        if not isinstance(key, str):
            raise _RefusedError(f"has a key that is not text but {type(key).__name__}")
        name = key if type(key) is str else str.__str__(key)
        if name in members:
            raise _RefusedError(f"has the key {name[:60]!a} twice")
        try:
            members[name] = f"{encode_basestring(name)}:{_write(item, depth)}"
        except _RefusedError as refusal:
            refusal.steps.append(_step(name))
            raise
        indexed = indexed or name[:1] in _DIGITS
    if indexed:
        # sorted() is stable: whatever is not an index keeps its place behind the indexes.
        ordered = sorted(members, key=_place)
        return "{" + ",".join([members[name] for name in ordered]) + "}"
    return "{" + ",".join(members.values()) + "}"


def _array(value: list[object] | tuple[object, ...], depth: int) -> str:
    items: list[str] = []
    for item in value:
        try:
            items.append(_write(item, depth))
        except _RefusedError as refusal:
            refusal.steps.append(f"[{len(items)}]")
            raise
    return "[" + ",".join(items) + "]"


def _place(name: str) -> int:
    """Where JavaScript puts a key: an array index by its number, any other text behind."""
    if name == "0":
        return 0
    if len(name) <= 10 and name.isascii() and name.isdigit() and name[0] != "0":
        index = int(name)
        if index <= _LARGEST_ARRAY_INDEX:
            return index
    return _LARGEST_ARRAY_INDEX + 1


def _number(value: Decimal) -> str:
    if not value.is_finite():
        raise _RefusedError("must be a finite number")
    # Python's repr of a double has the same shortest digits as JavaScript's; only the form differs.
    shortest = repr(float(value))
    if shortest[-1] in "fn" or Decimal(shortest) != value:
        raise _RefusedError("does not survive as an IEEE double; send it as text")
    if "e" in shortest:
        return _javascript_exponent(shortest)
    shortest = shortest.removesuffix(".0")
    return "0" if shortest == "-0" else shortest


def _javascript_exponent(shortest: str) -> str:
    """JavaScript turns to an exponent below 1e-6 and from 1e21 on, Python at 1e-4 and 1e16."""
    mantissa, _, exponent = shortest.partition("e")
    power = int(exponent)
    if power < -6 or power >= 21:
        return f"{mantissa}e{power:+d}"
    return format(Decimal(shortest), "f")


def _step(name: str) -> str:
    """A key as part of a path; one that is long or not a plain word is quoted and cut."""
    if name.isidentifier() and len(name) <= 60:
        return "." + name
    return f"[{name[:60]!a}]"


def _surrogate_path(value: object) -> str | None:
    """The path to the first text that UTF-8 cannot carry; only walked once that is known."""
    if isinstance(value, str):
        return "" if any("\ud800" <= letter <= "\udfff" for letter in value) else None
    if isinstance(value, Mapping):
        for key, item in value.items():
            if _surrogate_path(key) is not None:
                return _step(key)
            below = _surrogate_path(item)
            if below is not None:
                return _step(key) + below
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value):
            below = _surrogate_path(item)
            if below is not None:
                return f"[{number}]{below}"
    return None
