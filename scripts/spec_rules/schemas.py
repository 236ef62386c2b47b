"""Rules about single schemas: naming of the inline, enums, unions, numbers and formats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spec_rules.document import Document, Issue, mapping, sequence, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spec_rules.walk import Node

_TEXT_FORMATS = (
    *("date", "date-time", "time", "email", "uuid", "uri", "password"),
    *("byte", "binary", "hostname", "ipv4", "ipv6"),
)
FORMATS: dict[str, frozenset[str]] = {
    "decimal": frozenset({"number", "string"}),
    **dict.fromkeys(("unix-time", "int32", "int64"), frozenset({"integer"})),
    **dict.fromkeys(_TEXT_FORMATS, frozenset({"string"})),
}


def inline_object(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        if document.is_component(node) or _merged(node) or "$ref" in node.value:
            continue
        keywords = {"properties", "additionalProperties", "patternProperties", "allOf"}
        if "object" in types_of(node.value) or keywords & set(node.value):
            yield Issue(
                node.pointer, "an inline object gets an invented name; name it under components"
            )


def _merged(node: Node) -> bool:
    """A direct part of a component's allOf is merged into it and gets no name of its own."""
    match node.pointer:
        case ("components", "schemas", _, "allOf", _):
            return True
    return False


def inline_enum(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        if "enum" in node.value and not document.is_component(node):
            yield Issue(
                node.pointer, "an inline enum gets an invented name; name it under components"
            )


def nullable_enum(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        if "enum" not in node.value:
            continue
        if isinstance(node.value.get("type"), list) or None in sequence(node.value["enum"]):
            yield Issue(
                node.pointer,
                "a nullable enum by type array becomes three classes; use"
                " oneOf: [{$ref: the enum}, {type: 'null'}] where it may be null",
            )


def enum_values(document: Document) -> Iterator[Issue]:
    wanted = {"string": str, "integer": int}
    for node in document.of_kind("schema"):
        if "enum" not in node.value:
            continue
        values = [value for value in sequence(node.value["enum"]) if value is not None]
        kinds = types_of(node.value) - {"null"}
        kind = wanted.get(next(iter(kinds), ""))
        at = (*node.pointer, "enum")
        if len(kinds) != 1 or kind is None:
            yield Issue(node.pointer, "an enum needs 'type: string' or 'type: integer'")
        elif not values or any(type(value) is not kind for value in values):
            yield Issue(
                at, "every value must be of the enum's type; quote words such as 'yes', 'no'"
            )
        elif len(set(values)) != len(values):
            yield Issue(at, "a value stands twice; keep one")


def enum_varnames(document: Document) -> Iterator[Issue]:
    """The generator reads this to name members whose values make no Python names."""
    for node in document.of_kind("schema"):
        if "x-enum-varnames" not in node.value:
            continue
        names = [str(name) for name in sequence(node.value["x-enum-varnames"])]
        at = (*node.pointer, "x-enum-varnames")
        if len(names) != len(sequence(node.value.get("enum"))) or len(set(names)) != len(names):
            yield Issue(at, "must name every value of 'enum', each differently")
        elif not all(re.fullmatch(r"[A-Z][A-Z0-9_]*", name) for name in names):
            yield Issue(at, "must be upper-case Python names")


def union_tag(document: Document) -> Iterator[Issue]:
    """Without const the generator takes the first member, whatever the tag says."""
    for node in document.of_kind("schema"):
        if "discriminator" not in node.value:
            continue
        tag = str(mapping(node.value["discriminator"]).get("propertyName"))
        field = "oneOf" if "oneOf" in node.value else "anyOf"
        members = sequence(node.value.get(field))
        if not members:
            yield Issue(node.pointer, "a discriminator needs 'oneOf' with its members; add it")
        seen = []
        for index, member in enumerate(members):
            declared = document.resolve(document.properties_of(member).get(tag))
            if "const" not in declared:
                yield Issue(
                    (*node.pointer, field, str(index)),
                    f"its property {tag!r} needs a 'const' value",
                )
            elif declared["const"] in seen:
                yield Issue(
                    (*node.pointer, field, str(index)), f"another member has the same {tag!r}"
                )
            seen.append(declared.get("const"))


def union_text(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        for field in ("oneOf", "anyOf"):
            members = [mapping(member) for member in sequence(node.value.get(field))]
            shapes = [member for member in members if member.get("type") != "null"]
            if len(shapes) > 1 and not node.value.get("description"):
                yield Issue(node.pointer, "a field of several shapes needs a description of each")


def number_format(document: Document) -> Iterator[Issue]:
    """`number` without it becomes a binary float."""
    for node in document.of_kind("schema"):
        if "number" in types_of(node.value) and node.value.get("format") != "decimal":
            yield Issue(
                node.pointer, "'type: number' needs 'format: decimal', or it becomes a float"
            )


def money(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        if "x-money" not in node.value:
            continue
        at = (*node.pointer, "x-money")
        if node.value["x-money"] not in ("major", "minor"):
            yield Issue(at, "must be 'major' or 'minor'")
        if types_of(node.value) - {"null"} not in ({"integer"}, {"number"}, {"string"}):
            yield Issue(at, "belongs on an integer, number or string; move it to the amount itself")


def reference(document: Document) -> Iterator[Issue]:
    sent = {node.pointer for node in document.request_schemas}
    for node in document.of_kind("schema"):
        if "x-reference" not in node.value:
            continue
        at = (*node.pointer, "x-reference")
        if node.value["x-reference"] is not True:
            yield Issue(at, "is true or not there")
        elif node.pointer not in sent or "string" not in types_of(node.value):
            yield Issue(at, "belongs on a string property of a request body")


def known_format(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        at = (*node.pointer, "format")
        if "format" not in node.value:
            continue
        declared = str(node.value["format"])
        if declared not in FORMATS:
            yield Issue(at, f"{declared!r} is no format known here; correct or remove it")
        elif not types_of(node.value) - {"null"} <= FORMATS[declared]:
            types = " or ".join(sorted(FORMATS[declared]))
            yield Issue(at, f"{declared!r} goes with type {types}; correct one of the two")


def required_declared(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        known = document.properties_of(node.value)
        if _merged(node):
            known |= document.properties_of(document.lookup(node.pointer[:3]))
        for name in map(str, sequence(node.value.get("required"))):
            if name not in known:
                yield Issue(
                    (*node.pointer, "required"), f"{name!r} is no property here; correct the name"
                )
