"""Read JSON from a provider strictly: numbers exact, nothing ambiguous, nothing bottomless."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Final, NoReturn

__all__ = ["JsonTextError", "parse_json"]

_DEEPEST: Final = 100
# Wider than a double; what lies beyond would only blow up later, when written out in digits.
_WIDEST_EXPONENT: Final = 400
# The closing quote is optional so that an open string cannot be tried again from every quote.
_STRING: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_NO_BRACKETS: Final = re.compile(r"[^\[\]{}]+")


class JsonTextError(ValueError):
    """The text is not JSON as this project reads it. The message never quotes the text."""


def parse_json(text: bytes | str) -> object:
    """Read one JSON document: int for whole numbers, Decimal for those with fraction or exponent.

    Refused with `JsonTextError`: anything that is not JSON or not UTF-8, NaN and Infinity,
    a key twice in one object, nesting deeper than 100, numbers no computer should be fed.
    """
    try:
        decoded = text if isinstance(text, str) else text.decode()
        _check_depth(decoded)
        return _DECODER.decode(decoded)
    except JsonTextError as refusal:
        problem = str(refusal)
    except UnicodeDecodeError as error:
        problem = f"not valid UTF-8 at byte {error.start}"
    except json.JSONDecodeError as error:
        problem = f"not valid JSON at character {error.pos}"
    except ValueError:
        problem = "not valid JSON: a number has too many digits"
    # Raised out here: the errors above carry the whole text, and so would this frame.
    del text
    decoded = ""
    raise JsonTextError(problem)


def _check_depth(text: str) -> None:
    """Refuse deep nesting before the parser, whose own guard is the interpreter's stack."""
    if text.count("[") + text.count("{") <= _DEEPEST:
        return
    depth = 0
    for bracket in _NO_BRACKETS.sub("", _STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > _DEEPEST:
            raise JsonTextError(f"nested deeper than {_DEEPEST} levels")


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number.adjusted()) > _WIDEST_EXPONENT:
        raise JsonTextError("a number is out of range")
    return number


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise JsonTextError("an object has the same key twice")
    return members


def _refuse_constant(_name: str) -> NoReturn:
    raise JsonTextError("NaN and Infinity are not JSON")


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_unique, parse_float=_decimal, parse_constant=_refuse_constant
)
