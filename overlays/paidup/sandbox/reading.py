"""Read requests strictly: JSON, forms with brackets, query parameters, Basic credentials.

The decoder of bracket forms is this package's own; it must not share code with what it checks.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final, Literal, TypeVar
from urllib.parse import unquote_to_bytes

from pydantic import BaseModel, ValidationError

from paidup.core.json_text import JsonTextError, parse_json
from paidup.sandbox.answers import Malformed
from paidup.sandbox.calls import Call

__all__ = [
    "basic_credentials",
    "boolean",
    "choice",
    "form_tree",
    "integer",
    "json_list",
    "read_form",
    "read_json",
    "read_query",
    "text",
]

Model = TypeVar("Model", bound=BaseModel)
Tree = dict[str, Any]
_FORM_KEY: Final = re.compile(r"([^\[\]]+)((?:\[[^\[\]]+\])*)")
_BAD_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DEEPEST: Final = 5


def basic_credentials(call: Call) -> tuple[str, str] | None:
    """User name and password of HTTP Basic, or None where there are none to read."""
    scheme, _, encoded = (call.header("authorization") or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        decoded = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, ValueError):
        return None
    user, colon, password = decoded.partition(":")
    return (user, password) if colon else None


def read_json(call: Call, model: type[Model], *, nulls: bool = False) -> Model:
    """The body as this model: JSON types must be the described ones, numbers stay exact.

    Raises `Malformed`. Null is refused unless `nulls`: the models cannot tell it from absent.
    """
    if call.media_type() != "application/json":
        raise Malformed("content_type", "the content type must be application/json")
    try:
        document = parse_json(call.body)
    except JsonTextError as error:
        raise Malformed("syntax", f"the body is {error}") from None
    if not isinstance(document, dict):
        raise Malformed("syntax", "the body must be a JSON object")
    if not nulls:
        _refuse_nulls(document, ())
    _validated(lambda: model.model_validate_json(call.body, strict=True))
    made = _validated(lambda: model.model_validate(document))
    _refuse_other_types(document, made, (), form=False)
    return made


def read_form(
    call: Call,
    model: type[Model],
    *,
    optional: bool = False,
    lists: Literal["index_first", "field_first"] = "index_first",
) -> Model:
    """The urlencoded body, its brackets un-nested, as this model; raises `Malformed`."""
    if not call.body and optional:
        return _validated(lambda: model.model_validate({}))
    if call.media_type() != "application/x-www-form-urlencoded":
        raise Malformed(
            "content_type", "the content type must be application/x-www-form-urlencoded"
        )
    tree = form_tree(call.body, lists=lists)
    made = _validated(lambda: model.model_validate(tree))
    _refuse_other_types(tree, made, (), form=True)
    return made


def form_tree(body: bytes, *, lists: Literal["index_first", "field_first"] = "index_first") -> Tree:
    """`a[b]=1&c[0]=2` as {"a": {"b": "1"}, "c": ["2"]}; a field twice is `Malformed`.

    Lists of objects are `a[0][b]=1`, or `a[b][0]=1` where the field comes first.
    """
    root: Tree = {}
    for name, value in _pairs(body):
        whole = _FORM_KEY.fullmatch(name)
        if whole is None:
            raise Malformed("syntax", "a field's brackets do not match", (name,))
        path = [whole[1], *re.findall(r"\[([^\[\]]+)\]", whole[2])]
        if len(path) > _DEEPEST:
            raise Malformed("syntax", "a field is nested too deeply", tuple(path))
        place = root
        for part in path[:-1]:
            place = place.setdefault(part, {})
            if not isinstance(place, dict):
                raise Malformed("syntax", "a field is both a value and an object", tuple(path))
        if path[-1] in place:
            raise Malformed("syntax", "a field is given twice", tuple(path))
        place[path[-1]] = value
    if lists == "field_first":
        root = {name: _rows(name, value) for name, value in root.items()}
    return {name: _listed(value) for name, value in root.items()}


def _rows(name: str, value: Any) -> Any:
    """`{"b": {"0": "1", "1": "2"}}` as `{"0": {"b": "1"}, "1": {"b": "2"}}`."""
    columns = list(value.values()) if isinstance(value, dict) else []
    if not columns or not all(
        isinstance(column, dict) and all(key.isdecimal() for key in column) for column in columns
    ):
        return value
    found = {key for column in columns for key in column}
    numbers = [str(number) for number in range(len(found))]
    if found != set(numbers):
        raise Malformed("syntax", "the numbers of its elements must count from 0", (name,))
    return {
        number: {field: column[number] for field, column in value.items() if number in column}
        for number in numbers
    }


def _listed(value: Any) -> Any:
    """Objects whose keys count 0, 1, 2, ... are lists."""
    if not isinstance(value, dict):
        return value
    inner = {key: _listed(item) for key, item in value.items()}
    if set(inner) == {str(index) for index in range(len(inner))}:
        return [inner[str(index)] for index in range(len(inner))]
    return inner


def _pairs(encoded: bytes) -> list[tuple[str, str]]:
    pairs = []
    for part in encoded.split(b"&") if encoded else []:
        name, equals, value = part.partition(b"=")
        if not name or not equals:
            raise Malformed("syntax", "the fields must be name=value, joined by &")
        pairs.append((_decoded(name), _decoded(value)))
    return pairs


def _decoded(encoded: bytes) -> str:
    try:
        written = encoded.replace(b"+", b" ").decode("ascii")
        if _BAD_PERCENT.search(written):
            raise Malformed("syntax", "a percent sign is not followed by two hexadecimal digits")
        return unquote_to_bytes(written).decode()
    except UnicodeDecodeError:
        raise Malformed("syntax", "a field is not percent-encoded UTF-8") from None


def _validated(validate: Callable[[], Model]) -> Model:
    try:
        return validate()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        kind = {"extra_forbidden": "unknown", "missing": "missing"}.get(first["type"], "value")
        problem = {"unknown": "is not known here", "missing": "is required"}
        raise Malformed(kind, problem.get(kind, first["msg"]), first["loc"]) from None


def _refuse_nulls(value: Any, path: tuple[str | int, ...]) -> None:
    if value is None:
        raise Malformed("value", "must not be null", path)
    if isinstance(value, dict):
        for key, item in value.items():
            _refuse_nulls(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _refuse_nulls(item, (*path, index))


def _refuse_other_types(given: Any, read: Any, path: tuple[str | int, ...], *, form: bool) -> None:
    """Refuse what the models kindly convert: "1_000" or " 5 " as numbers, "1.5" as a number."""
    if isinstance(read, BaseModel) and isinstance(given, dict):
        names = {info.alias or name: name for name, info in type(read).model_fields.items()}
        for key, item in given.items():
            known = names.get(key)
            if known is not None:
                _refuse_other_types(item, read.__dict__[known], (*path, key), form=form)
    elif isinstance(read, list) and isinstance(given, list):
        for index, (item, made) in enumerate(zip(given, read, strict=True)):
            _refuse_other_types(item, made, (*path, index), form=form)
    elif isinstance(read, bool):
        if form and given not in {"true", "false"}:
            raise Malformed("value", "must be true or false", path)
    elif isinstance(read, int | Decimal) and isinstance(given, str):
        plain = isinstance(read, Decimal) or _INTEGER.fullmatch(given)
        if not form or not plain or given != given.strip() or "_" in given:
            raise Malformed("value", "must be a plain number", path)


Rule = Callable[[str], Any]


def read_query(call: Call, rules: Mapping[str, Rule]) -> dict[str, Any]:
    """The query parameters by literal name; one unknown, given twice or wrong is `Malformed`."""
    found: dict[str, Any] = {}
    for name, value in _pairs(call.query_text.encode()):
        if name not in rules:
            raise Malformed("unknown", "is not known here", (name,))
        if name in found:
            raise Malformed("syntax", "is given twice", (name,))
        try:
            found[name] = rules[name](value)
        except ValueError as error:
            raise Malformed("value", str(error), (name,)) from None
    return found


def integer(lowest: int | None = None, highest: int | None = None) -> Rule:
    """A rule for `read_query`: a whole number in these bounds."""

    def read(given: str) -> int:
        if not _INTEGER.fullmatch(given) or len(given) > 18:
            raise ValueError("must be a whole number")
        number = int(given)
        if lowest is not None and number < lowest:
            raise ValueError(f"must be at least {lowest}")
        if highest is not None and number > highest:
            raise ValueError(f"must be at most {highest}")
        return number

    return read


def text(longest: int = 1000, *, shortest: int = 0, pattern: str = r"[\s\S]*") -> Rule:
    """A rule for `read_query`: text of these lengths that matches the pattern as a whole."""

    def read(given: str) -> str:
        if not shortest <= len(given) <= longest or not re.fullmatch(pattern, given):
            raise ValueError("is not in the documented form")
        return given

    return read


def json_list(element: Rule, *, numbers: bool = False, longest: int | None = None) -> Rule:
    """A rule for `read_query`: a list in one JSON text, each element by a rule of its own.

    Numbers stand in it as such and without spaces; all else is text.
    """

    def read(given: str) -> list[Any]:
        try:
            document = parse_json(given)
        except JsonTextError as error:
            raise ValueError(f"is {error}") from None
        if not isinstance(document, list) or not document:
            raise ValueError("must be a list with something in it")
        if longest is not None and len(document) != longest:
            raise ValueError(f"must be a list of {longest}")
        if any(type(item) is not (int if numbers else str) for item in document):
            raise ValueError(f"must be a list of {'whole numbers' if numbers else 'texts'}")
        if numbers and " " in given:
            raise ValueError("must not hold spaces")
        return [element(str(item)) for item in document]

    return read


def choice(*known: str) -> Rule:
    """A rule for `read_query`: one of these words."""

    def read(given: str) -> str:
        if given not in known:
            raise ValueError(f"must be one of {', '.join(known)}")
        return given

    return read


def boolean(given: str) -> bool:
    """A rule for `read_query`: true or false."""
    if given not in {"true", "false"}:
        raise ValueError("must be true or false")
    return given == "true"
