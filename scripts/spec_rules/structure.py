"""Rules about the file as a whole: plain data, known words, references, root, sources."""

from __future__ import annotations

import difflib
import json
import re
from typing import TYPE_CHECKING, Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from spec_rules.document import Document, Issue, component_of, local_pointer, mapping, sequence
from spec_rules.walk import EXTENSIONS, GRAMMAR, Node, Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPONENT_SECTIONS = {
    "schema": "schemas",
    "parameter": "parameters",
    "response": "responses",
    "requestBody": "requestBodies",
    "header": "headers",
    "example": "examples",
}


def plain_json(document: Document) -> Iterator[Issue]:
    """YAML 1.1 turns `no`, `200:` and bare dates into other things than text."""
    yield from _plain(document.root, ())


def _plain(value: Any, pointer: Pointer) -> Iterator[Issue]:
    if isinstance(value, dict):
        for key, child in value.items():
            at = (*pointer, str(key))
            if not isinstance(key, str):
                yield Issue(at, f"the key {key!r} is not text; put it in quotes")
            yield from _plain(child, at)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _plain(child, (*pointer, str(index)))
    elif not (value is None or isinstance(value, str | int | float)):
        kind = type(value).__name__
        yield Issue(pointer, f"YAML reads this as a {kind}, which JSON lacks; put it in quotes")


def keyword(document: Document) -> Iterator[Issue]:
    for node in document.nodes:
        known = GRAMMAR[node.kind]
        for field in (name for name in node.value if isinstance(name, str)):
            if field not in known and not field.startswith("x-"):
                near = difflib.get_close_matches(field, known, 1)
                advice = f"did you mean {near[0]!r}?" if near else "remove it"
                yield Issue(
                    (*node.pointer, field), f"{field!r} is no word of a {node.kind}; {advice}"
                )


def extension(document: Document) -> Iterator[Issue]:
    for node in document.nodes:
        for field in map(str, node.value):
            if not field.startswith("x-"):
                continue
            at = (*node.pointer, field)
            if field not in EXTENSIONS:
                near = difflib.get_close_matches(field, EXTENSIONS, 1)
                advice = f"did you mean {near[0]!r}?" if near else "remove it"
                yield Issue(at, f"{field!r} is no extension of ours; {advice}")
            elif node.kind not in EXTENSIONS[field]:
                places = " or ".join(sorted(EXTENSIONS[field]))
                yield Issue(at, f"{field!r} belongs on a {places}, not on a {node.kind}; move it")


def _references(document: Document) -> Iterator[tuple[Pointer, Node, str]]:
    for node in document.nodes:
        if isinstance(reference := node.value.get("$ref"), str):
            yield (*node.pointer, "$ref"), node, reference
        if node.kind == "discriminator":
            for tag, target in mapping(node.value.get("mapping")).items():
                yield (*node.pointer, "mapping", str(tag)), node, str(target)


def ref_external(document: Document) -> Iterator[Issue]:
    for at, _, reference in _references(document):
        if not reference.startswith("#"):
            yield Issue(
                at, f"{reference!r} is not in this file; copy what it names into components"
            )


def ref_unresolved(document: Document) -> Iterator[Issue]:
    for at, _, reference in _references(document):
        if reference.startswith("#") and document.lookup(local_pointer(reference)) is None:
            yield Issue(at, f"{reference!r} leads nowhere; declare it or correct the name")


def ref_section(document: Document) -> Iterator[Issue]:
    """The generator follows references to whole components of the fitting kind only."""
    by_pointer = _expected_sections(document)
    for at, node, reference in _references(document):
        section = by_pointer.get(node.pointer, "")
        target = local_pointer(reference)
        if not reference.startswith("#") or document.lookup(target) is None or not section:
            continue
        if component_of(target) != target or target[1] != section:
            yield Issue(
                at, f"{reference!r} is no whole component; use '#/components/{section}/...'"
            )


def _expected_sections(document: Document) -> dict[Pointer, str]:
    """For each place that may hold a reference, the components section it must name."""
    expected: dict[Pointer, str] = {}
    for node in document.nodes:
        if node.kind in ("schema", "discriminator"):
            expected[node.pointer] = "schemas"
        for field, form in GRAMMAR[node.kind].items():
            section = COMPONENT_SECTIONS.get(form.removesuffix("[]").removesuffix("{}"), "")
            value = node.value.get(field)
            pairs: Any = enumerate(value) if isinstance(value, list) else mapping(value).items()
            if section and form.endswith(("[]", "{}")):
                for key, _ in pairs:
                    expected[(*node.pointer, field, str(key))] = section
            elif section:
                expected[(*node.pointer, field)] = section
    return expected


def root(document: Document) -> Iterator[Issue]:
    if document.root.get("openapi") != "3.1.0":
        yield Issue(("openapi",), "the specs are OpenAPI '3.1.0'; write exactly that")
    if not mapping(document.root.get("info")).get("description"):
        yield Issue(("info",), "no description; say what the API covers and its units")
    for field in ("servers", "security", "tags", "x-errors", "components"):
        if not document.root.get(field):
            yield Issue((), f"no {field!r} at the root; add it")


def server(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("server"):
        for field in ("description", "x-environment"):
            if not node.value.get(field):
                yield Issue(node.pointer, f"no {field!r}; say which environment this host is")
        environment = node.value.get("x-environment")
        if environment and not re.fullmatch(r"[a-z][a-z_]*", str(environment)):
            yield Issue(
                (*node.pointer, "x-environment"), "must be one lower-case word, as 'sandbox'"
            )
        used = set(re.findall(r"\{([^}]*)\}", str(node.value.get("url", ""))))
        for name in sorted(used ^ set(mapping(node.value.get("variables")))):
            yield Issue(node.pointer, f"variable {name!r} must stand in the url and in 'variables'")


def source(document: Document) -> Iterator[Issue]:
    """Every operation says which document it comes from, and nothing stays behind there."""
    if document.sources is None:
        yield Issue(
            (), "sources.yaml is missing, so no x-source was checked; add specs/sources.yaml"
        )
    for operation in (found for found in document.operations if found.name):
        at = (*operation.pointer, "x-source")
        wanted = f"{document.name}.{operation.name}"
        key = operation.value.get("x-source")
        if key is None:
            yield Issue(operation.pointer, f"no 'x-source'; add {wanted!r}")
        elif key != wanted:
            yield Issue(at, f"{key!r} must be {wanted!r}: provider and operationId")
        elif document.sources is not None and key not in document.sources:
            yield Issue(at, f"{key!r} is missing from sources.yaml; add it under 'operations'")
        elif document.sources and not sequence(mapping(document.sources[key]).get("from")):
            yield Issue(at, f"sources.yaml names no document for {key!r}; fill its 'from'")
    known = {f"{document.name}.{operation.name}" for operation in document.operations}
    for key in document.sources or ():
        if key.startswith(document.name + ".") and key not in known:
            yield Issue(("paths",), f"sources.yaml has {key!r}, no operation here; remove one")


def validator(document: Document) -> Iterator[Issue]:
    """openapi-spec-validator, never over external references: it would fetch them."""
    for earlier in (plain_json, keyword, ref_external, ref_unresolved):
        if next(earlier(document), None) is not None:
            return
    # Aliases of one YAML anchor are one object; the validator gets a plain copy.
    copy = json.loads(json.dumps(document.root))
    try:
        errors = list(OpenAPIV31SpecValidator(copy).iter_errors())
    except Exception as problem:  # noqa: BLE001  some wrong shapes raise anything, asserts too
        text = " ".join(str(problem).split())[:200]
        yield Issue((), f"openapi-spec-validator cannot read it: {text}; correct the shape")
        return
    for error in errors:
        at = tuple(str(part) for part in error.absolute_path)
        text = " ".join(error.message.split())
        yield Issue(at, f"openapi-spec-validator: {text[:300]}; correct it")
