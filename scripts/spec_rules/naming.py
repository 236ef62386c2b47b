"""Rules about names: what the generator would break or let collide."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from typing import TYPE_CHECKING

from openapi_python_client.strings import PythonIdentifier, pascal_case, snake_case

from spec_rules.document import Document, Issue, mapping, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spec_rules.walk import Node

FORBIDDEN_PROPERTIES = frozenset(
    {"d", "cls", "field_dict", "additional_properties", "to_dict", "from_dict", "cast"}
)
FORBIDDEN_PARAMETERS = frozenset({"headers", "params", "body", "quote"})


def python_name(wire_name: str) -> str:
    """The generator's own rule, so that both always agree."""
    return str(PythonIdentifier(wire_name, "field_"))


def operation_id(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        if not operation.name:
            yield Issue(operation.pointer, "no 'operationId'; add '<tag>_<method>'")
            continue
        tag = str(next(iter(sequence(operation.value.get("tags"))), ""))
        method = operation.name.removeprefix(tag + "_")
        if not tag or method == operation.name:
            shape = f"{tag or '<tag>'}_<method>"
            yield Issue(
                (*operation.pointer, "operationId"), f"{operation.name!r} must read {shape!r}"
            )
        elif not re.fullmatch(r"[a-z][a-z0-9_]*", method) or keyword.iskeyword(method):
            yield Issue(
                (*operation.pointer, "operationId"),
                f"{method!r} cannot be a method; use lower-case words joined by '_'",
            )


def tag(document: Document) -> Iterator[Issue]:
    declared = [mapping(item) for item in sequence(document.root.get("tags"))]
    names = {str(item.get("name")) for item in declared}
    for index, item in enumerate(declared):
        name = str(item.get("name"))
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            yield Issue(("tags", str(index)), f"{name!r} must be lower-case words joined by '_'")
        if not item.get("description"):
            yield Issue(("tags", str(index)), "no description; say what the resource is")
    for operation in document.operations:
        tags = sequence(operation.value.get("tags"))
        if len(tags) != 1:
            yield Issue(operation.pointer, "must have exactly one tag: its resource class")
        elif str(tags[0]) not in names:
            at = (*operation.pointer, "tags", "0")
            yield Issue(at, f"{tags[0]!r} is not declared; add it to the root's 'tags'")


def _components(document: Document) -> Iterator[Node]:
    return (node for node in document.of_kind("schema") if document.is_component(node))


def schema_name(document: Document) -> Iterator[Issue]:
    for node in _components(document):
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", node.pointer[-1]):
            yield Issue(node.pointer, f"{node.pointer[-1]!r} must be CamelCase; rename it")


def name_collision(document: Document) -> Iterator[Issue]:
    """Two schemas with one module name overwrite each other."""
    taken: dict[str, str] = {}
    for node in _components(document):
        name = node.pointer[-1]
        first = taken.setdefault(snake_case(pascal_case(name)), name)
        if first != name:
            yield Issue(node.pointer, f"{name!r} and {first!r} become one module; rename one")


def property_name(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("schema"):
        for name in map(str, mapping(node.value.get("properties"))):
            if {name, python_name(name)} & FORBIDDEN_PROPERTIES:
                at = (*node.pointer, "properties", name)
                yield Issue(at, f"a property {name!r} breaks the generated model; leave it out")


def parameter_name(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("parameter"):
        name = str(node.value.get("name", ""))
        if {name, python_name(name)} & FORBIDDEN_PARAMETERS:
            yield Issue(
                (*node.pointer, "name"),
                f"a parameter {name!r} breaks the generated call; leave it out",
            )


def argument_name(document: Document) -> Iterator[Issue]:
    """Two operations of one path share the wire's name of an id, though the ids may differ."""
    for node in document.of_kind("parameter"):
        if "x-argument" not in node.value:
            continue
        at = (*node.pointer, "x-argument")
        name = str(node.value["x-argument"])
        usable = re.fullmatch(r"[a-z][a-z0-9_]*", name) and name not in FORBIDDEN_PARAMETERS
        if not usable or keyword.iskeyword(name):
            yield Issue(at, f"{name!r} cannot be an argument; use lower-case words joined by '_'")
        elif node.value.get("in") != "path":
            yield Issue(at, "belongs on a path parameter; elsewhere the wire's name is the name")


def schema_property_clash(document: Document) -> Iterator[Issue]:
    for node in _components(document):
        name = node.pointer[-1]
        for wire_name in map(str, mapping(node.value.get("properties"))):
            if python_name(wire_name) == snake_case(name):
                yield Issue(
                    node.pointer,
                    f"{name!r} has a property {wire_name!r}, its own module's name;"
                    f" rename the schema, as 'Response{name}'",
                )


def argument_collision(document: Document) -> Iterator[Issue]:
    """Parameters and body properties become arguments of one method."""
    for operation in document.operations:
        wire_names = [item.argument for item in operation.parameters]
        body = document.resolve(operation.value.get("requestBody"))
        for media in list(mapping(body.get("content")).values())[:1]:
            wire_names += map(str, document.properties_of(mapping(media).get("schema")))
        arguments = map(python_name, wire_names)
        for name, count in Counter(arguments).items():
            if count > 1:
                yield Issue(
                    operation.pointer,
                    f"{count} arguments would be called {name!r}; rename or drop one",
                )
