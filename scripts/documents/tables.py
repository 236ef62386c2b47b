"""Tables of parameters: which column is which, and what each row says of a field."""

from __future__ import annotations

import re
from typing import cast

from documents.facts import DocumentFacts, Field, Place
from documents.pages import Block
from documents.words import NAME, dotted, limits_in, marks_in, place_of, type_of, yes_or_no

__all__ = ["tables"]

_COLUMNS = {
    "name": (
        "name", "parameter", "field", "attribute", "header", "property", "argument", "key", "param",
        "parameter name", "field name", "attribute name", "argument name", "property name",
    ),
    "type": ("type", "data type", "datatype", "value type", "format"),
    "required": ("required", "mandatory", "required?", "is required"),
    "optional": ("optional", "optional?"),
    "place": ("in", "location", "located in"),
    "description": ("description", "details", "notes", "meaning", "comment", "comments"),
}  # fmt: skip
#: Columns that say what others say in the description, and in which words.
_SAYING = {
    "default": "default", "default value": "default", "max length": "max length",
    "maximum length": "max length", "min length": "min length", "minimum length": "min length",
    "minimum": "minimum", "maximum": "maximum", "possible values": "possible values",
    "allowed values": "possible values", "values": "possible values", "enum": "possible values",
}  # fmt: skip
_CELL_PLACES = {
    "path": "path", "query": "query", "header": "header", "body": "body", "formdata": "body",
    "form": "body",
}  # fmt: skip


def tables(blocks: list[Block]) -> DocumentFacts:
    """The fields of every table under a heading that names a place, or with a column that does."""
    fields: list[Field] = []
    place: str | None = None
    used = False
    for block in blocks:
        if block.kind in ("heading", "line"):
            here = place_of(block.text)
            used = used and here is None
            place = here or (place if block.kind == "line" else None)
        elif block.kind == "table":
            columns = _columns(block)
            # Behind the fields, names with a description alone are values of one of them.
            if used and not columns.keys() & {"type", "required", "optional", "place"}:
                continue
            listed = _fields(block, columns, place)
            used = used or bool(listed)
            fields += listed
    return DocumentFacts(fields=tuple(fields), complete=frozenset(one.place for one in fields))


def _columns(table: Block) -> dict[str, int]:
    header = [cell.strip().lower() for cell in table.rows[0]] if table.rows else []
    found = {}
    for column, words in _COLUMNS.items():
        number = next((header.index(word) for word in words if word in header), None)
        if number is not None:
            found[column] = number
    for number, cell in enumerate(header):
        if cell in _SAYING:
            found[f"says {_SAYING[cell]}"] = number
    return found


def _fields(table: Block, columns: dict[str, int], place: str | None) -> list[Field]:
    if "name" not in columns or len(columns) < 2:
        return []
    fields: list[Field] = []
    above: dict[int, str] = {}
    for row in table.rows[1:]:
        cells = {
            column: row[number] if number < len(row) else "" for column, number in columns.items()
        }
        here = place
        if "place" in columns:
            here = _CELL_PLACES.get(re.sub(r"[\s`_]", "", cells["place"]).lower())
        found = _field(cells)
        if here in (None, "other") or found is None:
            continue
        name, depth, kind, required = found
        if (
            "place" in columns
            and here == "body"
            and depth == 0
            and "\u00bb" in _names(table, columns)
        ):
            # The body as a whole, before what is in it.
            above = {}
            continue
        name = ".".join(filter(None, (above.get(depth - 1, ""), name)))
        above[depth] = name + ("[]" if kind == "array" else "")
        fields.append(
            Field(
                place=cast("Place", here),
                name=name,
                type=kind,
                required=required,
                **limits_in(_description(cells)),
            )
        )
    return fields


def _names(table: Block, columns: dict[str, int]) -> str:
    return "".join("".join(row[columns["name"] : columns["name"] + 1]) for row in table.rows)


def _field(cells: dict[str, str]) -> tuple[str, int, str | None, bool | None] | None:
    """Name, depth below others, type and whether it is required; None for another row."""
    cell = cells["name"].strip()
    depth = cell.count("\u00bb")
    words = re.split(r"[\s`(),]+", cell.strip("\u00bb`* "))
    marks = marks_in([word for word in words[1:] if word])
    if marks is None or not NAME.fullmatch(words[0]):
        return None
    kind, required = marks
    if re.fullmatch(r"[^*]+\*", cell):
        required = True
    if "type" in cells:
        kind = type_of(cells["type"]) or kind
        said = marks_in(re.split(r"[\s`(),]+", cells["type"].strip())[1:])
        required = said[1] if said and required is None else required
    if "required" in cells:
        required = yes_or_no(cells["required"])
    elif "optional" in cells and required is None:
        optional = yes_or_no(cells["optional"])
        required = None if optional is None else not optional
    return dotted(words[0]), depth, kind, required


def _description(cells: dict[str, str]) -> str:
    said = [cells.get("description", "")]
    for column, cell in cells.items():
        if column.startswith("says ") and cell.strip(" -").lower() not in ("", "none", "n/a"):
            said.append(f"{column.removeprefix('says ')}: {cell}")
    return ". ".join(one for one in said if one)
