"""What the words of a description say: types, limits, values, units."""

from __future__ import annotations

import re
from typing import Any

__all__ = [
    "NAME", "dotted", "limits_in", "marks_in", "place_of", "type_line", "type_of", "yes_or_no",
]  # fmt: skip

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\[\]-]*")

_TYPES = {
    "string": "string", "str": "string", "text": "string", "uuid": "string", "date": "string",
    "integer": "integer", "int": "integer", "long": "integer", "number": "number",
    "float": "number", "double": "number", "decimal": "number", "boolean": "boolean",
    "bool": "boolean", "array": "array", "list": "array", "object": "object", "map": "object",
    "hash": "object",
}  # fmt: skip
_PLACES = (
    (r"path(?:\s+(?:param\w*|variables?))?", "path"),
    (r"query(?:[\s-]+(?:string\s+)?param\w*)?|url\s+param\w*", "query"),
    (r"(?:request\s+)?headers?(?:\s+param\w*)?|authorizations?", "header"),
    (r"(?:request\s+)?body(?:\s+(?:param\w*|fields?|schema))?|request\s+fields", "body"),
    (r"form(?:\s+data)?(?:\s+(?:param\w*|fields?))?|(?:request\s+)?payload", "body"),
    (r"(?:request\s+)?(?:parameters|arguments)", "given"),
    (r"responses?(?:\s+(?:body|fields?|schema|param\w*|attributes))?|returns", "answer"),
    (r"response\s+headers?|errors?|(?:error|status)\s+codes?", "other"),
)
_NUMBER = r"(-?\d[\d,]*(?:\.\d+)?)"
#: Behind a number: it is no length of a text. Nor may a shorter number be found in a longer one.
_NO_LENGTH = r"(?![\d,.]*\d)(?!\s*char)"


def place_of(text: str) -> str | None:
    """The place whose parameters follow a heading: "Path parameters" -> "path".

    "given" where only the method tells between query and body; "other" is no place of ours.
    """
    bare = text.strip().strip("#*_:").strip().lower().rstrip(":")
    for pattern, place in _PLACES:
        if re.fullmatch(pattern, bare):
            return place
    return None


def type_of(text: str) -> str | None:
    """`enum<string>`, `string<date>`, `Money · object`, `string[]`, `Integer` as JSON types."""
    bare = text.strip().lower()
    if "·" in bare:
        bare = bare.rpartition("·")[2].strip()
    if bare.endswith("[]") or bare.startswith(("array of", "list of", "array<")):
        return "array"
    if inner := re.fullmatch(r"enum\s*<\s*(\w+)\s*>", bare):
        bare = inner[1]
    return _TYPES.get(re.split(r"[\s<(,]", bare, maxsplit=1)[0])


def dotted(name: str) -> str:
    """`transaction[amount]` and `items[0][name]` as "transaction.amount" and "items[].name"."""
    plain = re.sub(r"\[(\d*)\]", "[]", name)
    return re.sub(r"\[([A-Za-z_][\w-]*)\]", r".\1", plain).removesuffix("[]")


def marks_in(words: list[str]) -> tuple[str | None, bool | None] | None:
    """Type and "required" from the words beside a name; None where one is something else."""
    kind: str | None = None
    required: bool | None = None
    for word in words:
        if word.lower() in ("required", "optional"):
            required = word.lower() == "required"
        elif type_of(word) is not None:
            kind = kind or type_of(word)
        elif word.lower() not in ("nullable", "deprecated", "null", "or"):
            return None
    return kind, required


def type_line(text: str) -> tuple[str, bool | None] | None:
    """Type and "required" of a line that says nothing else: "string<date>", "integer, required"."""
    kind = type_of(text)
    if kind is None or len(text) >= 60 or text.endswith("."):
        return None
    bare = re.sub(r"<[^>]*>|\([^)]*\)|\[[^\]]*\]", " ", text.rpartition("\u00b7")[2])
    words = [word for word in re.split(r"[\s,|]+", bare.lower()) if word]
    if kind == "array" and words[1:2] == ["of"]:
        # "array of objects"
        del words[1:3]
    marks = marks_in([word for word in words if word not in ("characters", "items", "enum")])
    return None if marks is None else (kind, marks[1])


def yes_or_no(text: str) -> bool | None:
    """A cell of a column "Required"."""
    bare = text.strip().lower()
    if bare in ("yes", "true", "required", "y", "*", "✓", "✔"):
        return True
    return False if bare in ("no", "false", "optional", "n", "", "-") else None


def limits_in(text: str) -> dict[str, Any]:
    """Limits, values, default and unit in a description, as keywords of a `Field`."""
    found: dict[str, Any] = {}
    words = " ".join(text.split())
    lowered = words.lower()
    if span := re.search(rf"string length:\s*{_NUMBER}\s*-\s*{_NUMBER}", lowered):
        found |= {"min_length": _whole(span[1]), "max_length": _whole(span[2])}
    elif exact := re.search(rf"required string length:\s*{_NUMBER}", lowered):
        found |= {"min_length": _whole(exact[1]), "max_length": _whole(exact[1])}
    elif span := re.search(rf"between {_NUMBER} and {_NUMBER} char", lowered):
        found |= {"min_length": _whole(span[1]), "max_length": _whole(span[2])}
    for keyword, pattern in (
        (
            "max_length",
            rf"max(?:imum)?\.?\s+(?:string\s+)?(?:length|chars?|characters)\D{{0,6}}{_NUMBER}",
        ),
        ("max_length", rf"(?:at most|up to|maximum(?: of)?|max\.?)\s+{_NUMBER}\s+char"),
        ("min_length", rf"min(?:imum)?\.?\s+(?:string\s+)?length\D{{0,6}}{_NUMBER}"),
        (
            "minimum",
            rf"(?:required range:\s*x\s*>=|minimum(?: value)?(?: is|:)?)\s*{_NUMBER}{_NO_LENGTH}",
        ),
        (
            "maximum",
            rf"(?:required range:\s*x\s*<=|maximum(?: value)?(?: is|:)?)\s*{_NUMBER}{_NO_LENGTH}",
        ),
    ):
        match = re.search(pattern, lowered)
        if match and keyword not in found:
            found[keyword] = _whole(match[1])
    if default := re.search(
        r"[Dd]efault(?:s to\b|(?: value)?\s*(?:is\b|:))\s*[\"'`]?([^\s\"'`|,]+)", words
    ):
        found["default"] = default[1].rstrip(".")
    values = _values(words)
    if values:
        found["enum"] = values
    unit = _unit(lowered)
    if unit:
        found["unit"] = unit
    return found


def _whole(text: str) -> int | float:
    plain = text.replace(",", "")
    return float(plain) if "." in plain else int(plain)


_LISTED = re.compile(
    r"(?:(?:available options|possible values|allowed values|one of|enum)(?: are)?:"
    r"|one of (?=[`\"'])) *(.*?)(?:$|\.\s|maximum|minimum|required string|example)",
    re.IGNORECASE,
)
_VALUE = r"[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*"
_BETWEEN = r"[,;|/]|\bor\b|\band\b"
_DASH = r"\s[-\u2013\u2014]\s"
#: Words of a sentence, which says that the values stand elsewhere.
_PROSE = {"above", "below", "of", "see", "the"}


def _values(words: str) -> tuple[str, ...]:
    listed = _LISTED.search(words)
    found: list[str] = []
    for item in re.split(_BETWEEN, re.sub(r"\([^)]*\)", " ", listed[1] if listed else "")):
        # What stands behind a dash explains the value; with two, nothing tells where it ends.
        value, *explained = re.split(_DASH, item)
        said = re.findall(_VALUE, value)
        if len(explained) > 1 or (len(said) > 1 and _PROSE & {one.lower() for one in said}):
            found = []
            break
        found += said
    # "* cash - Cash * check - Check"
    return tuple(dict.fromkeys(found or re.findall(r"\* ([a-z0-9_]+) - ", words)))


def _unit(lowered: str) -> str | None:
    if re.search(
        r"\b(in cents|minor units?|smallest currency unit|lowest denomination)\b", lowered
    ):
        return "minor"
    if re.search(r"\b(major units?)\b", lowered):
        return "major"
    if re.search(r"\b(milliseconds)\b", lowered):
        return "milliseconds"
    if re.search(
        r"\b(unix (?:time(?:stamp)?|seconds)|seconds since|utc timestamp in seconds)\b", lowered
    ):
        return "seconds"
    return None
