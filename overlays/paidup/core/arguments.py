"""Turn what a caller passes into what goes on the wire, and refuse what must not.

Strict by the limits the spec states, with the argument named in every refusal. Enumerations are
open: a value the spec does not know is passed on for the provider to judge.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, NoReturn

from paidup.core.errors import InvalidRequest
from paidup.core.filters import filter_texts
from paidup.core.values import UNSET

if TYPE_CHECKING:
    # The tables load it; importing a client does not need it.
    from paidup.core.operation import Field

__all__ = ["encode"]

#: More digits than any amount has; writing millions of zeros out would take minutes.
_WIDEST = 400


def encode(field: Field, value: object, argument: str | None = None) -> Any:
    """The wire value of one argument: text, int, Decimal, bool, None, list or dict.

    Raises `InvalidRequest` naming the argument, and for a nested one its path ("amount.value").
    """
    where = argument or field.argument
    if value is None:
        if field.nullable:
            return None
        _refuse(where, "cannot be null; leave it out instead")
    if field.filter:
        return filter_texts(value, lambda one: _filter_text(field, one, where), where)
    return _ENCODERS[field.kind](field, value, where)


def _refuse(where: str, problem: str) -> NoReturn:
    raise InvalidRequest(f"{where} {problem}", argument=where)


def _text(field: Field, value: object, where: str) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, datetime):
        value = _moment_text(field, value, where)
    elif isinstance(value, date) and field.format == "date":
        value = value.isoformat()
    elif field.money and isinstance(value, Decimal | int) and not isinstance(value, bool):
        value = _decimal_text(Decimal(value), where)
    if isinstance(value, float):
        _refuse(where, "must not be a float: money and numbers are Decimal, int or text here")
    if not isinstance(value, str):
        _refuse(where, f"must be text, not {type(value).__name__}")
    form = _FORMS.get(field.format or "")
    if form is not None and not form[0](value):
        _refuse(where, form[1])
    if field.min_length is not None and len(value) < field.min_length:
        _refuse(where, _length_problem("at least", field.min_length, len(value)))
    if field.max_length is not None and len(value) > field.max_length:
        _refuse(where, _length_problem("at most", field.max_length, len(value)))
    if field.matcher is not None and not field.matcher.search(value):
        _refuse(where, f"does not have the form {field.pattern}")
    return value


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text.upper()).tzinfo is not None and text[10] in "Tt"
    except ValueError:
        return False


_FORMS: dict[str, tuple[Callable[[str], bool], str]] = {
    "date": (_is_date, "must be a date: yyyy-mm-dd"),
    "date-time": (_is_moment, "must be a date and time with its zone: yyyy-mm-ddThh:mm:ssZ"),
}


def _length_problem(bound: str, limit: int, length: int) -> str:
    return f"must have {bound} {limit} characters, not {length}"


def _moment_text(field: Field, value: datetime, where: str) -> str:
    if value.tzinfo is None:
        _refuse(where, "must be an aware datetime: give it a time zone")
    moment = value.astimezone(UTC)
    if field.format == "date":
        _refuse(where, "must be a date, not a datetime: a day depends on the time zone")
    text = moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
    return text.replace("+00:00", "Z")


def _decimal_text(value: Decimal, where: str) -> str:
    if not value.is_finite():
        _refuse(where, "must be a finite number")
    exponent = value.as_tuple().exponent
    if value.adjusted() > _WIDEST or not isinstance(exponent, int) or exponent < -_WIDEST:
        _refuse(where, "has too many digits")
    return format(value, "f")


def _integer(field: Field, value: object, where: str) -> int:
    if isinstance(value, datetime) and field.format == "unix-time":
        if value.tzinfo is None:
            _refuse(where, "must be an aware datetime: give it a time zone")
        value = int(value.timestamp())
    if isinstance(value, float):
        _refuse(where, "must not be a float: pass an int")
    if field.format == "unix-time" and not isinstance(value, int):
        _refuse(where, f"must be an aware datetime or Unix seconds, not {type(value).__name__}")
    if isinstance(value, bool) or not isinstance(value, int):
        unit = " in minor units (cents)" if field.money == "minor" else ""
        _refuse(where, f"must be a whole number{unit}, not {type(value).__name__}")
    return int(_within(field, value, where))


def _number(field: Field, value: object, where: str) -> Any:
    if isinstance(value, float):
        _refuse(where, "must not be a float: pass a Decimal or an int")
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        _refuse(where, f"must be a Decimal or an int, not {type(value).__name__}")
    if isinstance(value, Decimal) and not value.is_finite():
        _refuse(where, "must be a finite number")
    return _within(field, value, where)


def _within(field: Field, value: Any, where: str) -> Any:
    if field.minimum is not None and value < field.minimum:
        _refuse(where, f"must be at least {field.minimum}")
    if field.maximum is not None and value > field.maximum:
        _refuse(where, f"must be at most {field.maximum}")
    return value


def _filter_text(field: Field, value: object, where: str) -> str:
    """One value of a filter, as strict as an argument of its kind."""
    if value is None:
        _refuse(where, "cannot be compared with null")
    encoded = _ENCODERS[field.kind](field, value, where)
    if isinstance(encoded, bool):
        return "true" if encoded else "false"
    return encoded if isinstance(encoded, str) else _decimal_text(Decimal(encoded), where)


def _boolean(field: Field, value: object, where: str) -> bool:
    if not isinstance(value, bool):
        _refuse(where, f"must be True or False, not {type(value).__name__}")
    return value


def _array(field: Field, value: object, where: str) -> list[Any]:
    if not isinstance(value, Sequence) or isinstance(value, str | bytes | bytearray):
        _refuse(where, f"must be a list, not {type(value).__name__}")
    if field.min_items is not None and len(value) < field.min_items:
        _refuse(where, f"must have at least {field.min_items} elements, not {len(value)}")
    if field.max_items is not None and len(value) > field.max_items:
        _refuse(where, f"must have at most {field.max_items} elements, not {len(value)}")
    if field.item is None:
        return list(value)
    return [encode(field.item, element, f"{where}[{i}]") for i, element in enumerate(value)]


def _object(field: Field, value: object, where: str) -> dict[str, Any]:
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None and not isinstance(value, type):
        try:
            value = to_dict()
        except Exception:  # noqa: BLE001  a model does not check what it was given
            value = None
        if value is None:
            _refuse(where, "holds a value of the wrong type")
    if not isinstance(value, Mapping):
        _refuse(where, f"must be a mapping or a model, not {type(value).__name__}")
    encoded: dict[str, Any] = {}
    for name, inner_value in value.items():
        if inner_value is UNSET:
            continue
        inner = field.by_name.get(name)
        if inner is not None:
            encoded[name] = encode(inner, inner_value, f"{where}.{name}")
        elif field.open:
            encoded[name] = _any(field, inner_value, f"{where}.{name}")
        else:
            _refuse(f"{where}.{name}", "is not a field of this object")
    for inner in field.fields:
        if inner.required and inner.name not in encoded:
            _refuse(f"{where}.{inner.name}", "is required")
    return encoded


def _any(field: Field, value: object, where: str) -> Any:
    if isinstance(value, float):
        _refuse(where, "must not be a float: money and numbers are Decimal, int or text here")
    return value.value if isinstance(value, Enum) else value


_ENCODERS: dict[str, Any] = {
    "string": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "array": _array,
    "object": _object,
    "any": _any,
}
