"""Lists of parameters: a line each with name, type and marks; parts of one are below it."""

from __future__ import annotations

import re
from typing import cast

from attrs import evolve

from documents.facts import DocumentFacts, Field, Place
from documents.pages import Block
from documents.words import NAME, dotted, limits_in, marks_in, place_of

__all__ = ["lists"]

_MARKED = re.compile(rf"[`*]*({NAME.pattern})[`*]*\s*\(([^()]*)\)[`*]*(.*)")
_PLAIN = re.compile(
    rf"[`*]*({NAME.pattern})[`*]*((?:\s*[\s:,|\u2013\u2014-]\s*[`*]*[\w<>\[\]]+[`*]*)+)()"
)
_SAID = re.compile(
    rf"[`*]*({NAME.pattern})[`*]*\s*[:\u2013\u2014-]\s*[`*]*([\w<>\[\]]+)[`*]*\s*([.,;\u2013\u2014-].*)"
)
#: A line that begins so is the type of a field named elsewhere; some fields are called "date".
_TYPES = {
    "string", "integer", "int", "number", "float", "double", "decimal", "boolean", "bool", "array",
    "object", "enum",
}  # fmt: skip


def lists(blocks: list[Block]) -> DocumentFacts:
    """The fields that lists under a heading of a place name with their types."""
    fields: list[Field] = []
    above: list[tuple[int, Field]] = []
    place: str | None = None
    for number, block in enumerate(blocks):
        if block.kind not in ("line", "heading"):
            continue
        here = place_of(block.text)
        if here is not None or block.kind == "heading":
            place, above = here, []
            continue
        found = _field(block.text) if place not in (None, "other") else None
        if found is None:
            continue
        name, kind, required, words = found
        above = [one for one in above if one[0] < block.depth]
        parent = above[-1][1] if above else None
        if parent is not None:
            if parent.type not in ("object", "array"):
                continue
            name = parent.name + ("[]." if parent.type == "array" else ".") + name
        field = Field(
            place=cast("Place", place),
            name=name,
            type=kind,
            required=required,
            **limits_in(f"{words} {_following(blocks, number + 1)}"),
        )
        above.append((block.depth, field))
        fields.append(field)
    # Where some are marked as required, those without a mark are not.
    marking = {one.place for one in fields if one.required}
    kept = tuple(
        evolve(one, required=False) if one.required is None and one.place in marking else one
        for one in fields
    )
    return DocumentFacts(fields=kept, complete=frozenset(one.place for one in kept))


def _field(text: str) -> tuple[str, str | None, bool | None, str] | None:
    """Name, type, whether it is required and the words behind; None for a line of prose."""
    for pattern in (_MARKED, _SAID, _PLAIN):
        match = pattern.fullmatch(text)
        if match is None:
            continue
        told = [word for word in re.split(r"[\s,:|;`*\u2013\u2014]+|-(?=\s)", match[2]) if word]
        while pattern is _MARKED and told and marks_in(told) is None:
            # "string, at most 20 characters": the words behind the marks are description.
            told.pop()
        marks = marks_in(told)
        if marks is not None and marks[0] is not None and match[1].lower() not in _TYPES:
            return dotted(match[1]), *marks, f"{match[2]} {match[3]}"
    return None


def _following(blocks: list[Block], start: int) -> str:
    """The lines behind a field that say more about it."""
    said = []
    for block in blocks[start:]:
        if block.kind != "line" or place_of(block.text) or _field(block.text):
            break
        said.append(block.text)
    return " ".join(said)
