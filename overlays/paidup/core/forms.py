"""Bracket forms (`application/x-www-form-urlencoded`) and query strings.

Brackets in names stay readable, as the providers' documents show them; values are encoded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final, Literal, NoReturn
from urllib.parse import quote, quote_plus

from paidup.core.errors import InvalidRequest

__all__ = ["encode_form", "encode_query"]

_DEEPEST: Final = 100
# More digits than any amount or identifier has; writing millions of zeros out would take minutes.
_WIDEST: Final = 400


def encode_form(
    fields: Mapping[str, object], *, lists: Literal["field_first", "index_first"]
) -> bytes:
    """Write nested fields as a form body, in their order; None becomes an empty value.

    `field_first` gives `charges[amount][0]=1000`, `index_first` gives `charges[0][amount]=1000`.
    Raises `InvalidRequest` for what the form cannot carry without loss: floats, empty lists and
    objects, lists in lists where the field comes first, nested keys that hold brackets.
    """
    if lists not in ("field_first", "index_first"):
        raise InvalidRequest("lists must be field_first or index_first", argument="lists")
    form = _Form(field_first=lists == "field_first")
    for name, value in fields.items():
        if not isinstance(name, str) or not name:
            raise InvalidRequest("a form field needs a name")
        # A top-level name comes from the spec and may be a literal wire name such as `a[b]`.
        form.add(_quoted(name, name, form=True, safe="[]"), name, value)
    return "&".join([f"{name}={text}" for name, text in form.written.items()]).encode("ascii")


def encode_query(pairs: Mapping[str, object] | Iterable[tuple[str, object]]) -> str:
    """Write a query string without its `?`: a list repeats its key, None becomes an empty value.

    Names are literal wire names (`status[is]`, `fields[]`). Spaces are written `%20`, which
    every server reads alike. Raises `InvalidRequest` for floats, mappings and empty lists.
    """
    written: list[str] = []
    for name, value in pairs.items() if isinstance(pairs, Mapping) else pairs:
        if not isinstance(name, str) or not name:
            raise InvalidRequest("a query parameter needs a name")
        wire_name = _quoted(name, name, form=False, safe="[]")
        if not isinstance(value, list | tuple):
            written.append(f"{wire_name}={_quoted(_scalar(value, name), name, form=False)}")
            continue
        if not value:
            _refuse(name, "must not be an empty list: a query cannot carry one")
        for number, item in enumerate(value):
            where = f"{name}[{number}]"
            written.append(f"{wire_name}={_quoted(_scalar(item, where), where, form=False)}")
    return "&".join(written)


class _Form:
    """The pairs of one form so far."""

    def __init__(self, *, field_first: bool) -> None:
        self.field_first = field_first
        self.written: dict[str, str] = {}

    def add(
        self, wire_name: str, where: str, value: object, index: str = "", depth: int = 0
    ) -> None:
        """Add one value; where fields come first, `index` waits for the end of the name."""
        if depth > _DEEPEST:
            _refuse(where, f"is nested deeper than {_DEEPEST} levels")
        if isinstance(value, Mapping):
            self._add_object(wire_name, where, value, index, depth + 1)
        elif isinstance(value, list | tuple):
            if index:
                _refuse(where, "is a list inside a list, which this form cannot carry")
            self._add_list(wire_name, where, value, depth + 1)
        else:
            name = wire_name + index
            if name in self.written:
                _refuse(where, "is named twice in the form")
            self.written[name] = _quoted(_scalar(value, where), where, form=True)

    def _add_object(
        self, wire_name: str, where: str, value: Mapping[object, object], index: str, depth: int
    ) -> None:
        if not value:
            _refuse(where, "must not be an empty object: a form cannot carry one")
        for key, item in value.items():
            if not isinstance(key, str) or not key or "[" in key or "]" in key:
                _refuse(where, "has a key that is not text without brackets")
            inside = f"{where}.{key}"
            step = f"{wire_name}[{_quoted(key, inside, form=True)}]"
            self.add(step, inside, item, index, depth)

    def _add_list(
        self, wire_name: str, where: str, value: list[object] | tuple[object, ...], depth: int
    ) -> None:
        if not value:
            _refuse(where, "must not be an empty list: a form cannot carry one")
        for number, item in enumerate(value):
            inside, step = f"{where}[{number}]", f"[{number}]"
            if self.field_first:
                self.add(wire_name, inside, item, step, depth)
            else:
                self.add(wire_name + step, inside, item, "", depth)


def _scalar(value: object, where: str) -> str:
    if isinstance(value, str):
        return str.__str__(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        if value.bit_length() > _WIDEST:
            _refuse(where, "has too many digits")
        return int.__repr__(value)
    if isinstance(value, Decimal):
        return _plain(value, where)
    if isinstance(value, float):
        _refuse(where, "must not be a float: numbers are Decimal or int here")
    _refuse(where, f"has no form: {type(value).__name__}")


def _plain(value: Decimal, where: str) -> str:
    """A decimal in digits, without an exponent and without a sign on zero."""
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        _refuse(where, "must be a finite number")
    if value.adjusted() > _WIDEST or exponent < -_WIDEST:
        _refuse(where, "has too many digits")
    return format(value or value.copy_abs(), "f")


def _quoted(text: str, where: str, *, form: bool, safe: str = "") -> str:
    try:
        return quote_plus(text, safe=safe) if form else quote(text, safe=safe)
    except UnicodeEncodeError:
        pass
    _refuse(where, "holds a lone surrogate, which is not valid Unicode text")


def _refuse(where: str, problem: str) -> NoReturn:
    # A name may be of any length, and hold what cannot be printed.
    shown = where[:120].encode("ascii", "backslashreplace").decode("ascii")
    raise InvalidRequest(f"{shown} {problem}", argument=shown)
