"""Rules about what is sent and what is read: bodies, both ways, and their examples."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from openapi_schema_validator import OAS31Validator

from spec_rules.document import Document, Issue, mapping, pointer_text, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spec_rules.walk import Pointer

SCHEMA_REFERENCE = "#/components/schemas/"
JSON = "application/json"
FILE = {"type": "string", "format": "binary"}


def _request_media(document: Document) -> Iterator[tuple[Pointer, Any]]:
    for operation in document.operations:
        start = (*operation.pointer, "requestBody")
        at, body = document.follow(start, operation.value.get("requestBody"))
        for name, media in mapping(body.get("content")).items():
            yield (*at, "content", str(name)), media


def request_body(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        if "requestBody" not in operation.value:
            continue
        start = (*operation.pointer, "requestBody")
        at, body = document.follow(start, operation.value["requestBody"])
        if len(mapping(body.get("content"))) != 1:
            yield Issue((*at, "content"), "must have exactly one content type: the one we send")
    for at, media in _request_media(document):
        schema = mapping(mapping(media).get("schema"))
        name = str(schema.get("$ref", ""))
        if not name.startswith(SCHEMA_REFERENCE) or not name.endswith("Request"):
            yield Issue(
                (*at, "schema"), "must be a $ref to a component whose name ends in 'Request'"
            )
        elif (found := document.resolve(schema)) and not document.is_object(found):
            yield Issue((*at, "schema"), "must be an object: its properties become arguments")


def request_closed(document: Document) -> Iterator[Issue]:
    """A misspelt argument must be refused here, not dropped in silence."""
    for node in document.request_schemas:
        extra = node.value.get("additionalProperties")
        if not document.is_object(node.value) or extra is False:
            continue
        if extra is not None and "properties" not in node.value:
            continue  # a map by its own words, such as metadata
        if node.value.get("unevaluatedProperties") is not False:
            yield Issue(node.pointer, "an object we send needs 'additionalProperties: false'")


def request_default(document: Document) -> Iterator[Issue]:
    for node in document.request_schemas:
        if "default" in node.value:
            yield Issue(
                (*node.pointer, "default"), "it would be sent unasked; tell it in the description"
            )


def shared_object(document: Document) -> Iterator[Issue]:
    read = {node.pointer for node in document.response_schemas}
    for node in document.request_schemas:
        if node.pointer in read and document.is_component(node) and document.is_object(node.value):
            name = node.pointer[-1]
            yield Issue(
                node.pointer,
                f"{name!r} is both sent and read, which have other rules; name the two apart",
            )


def response_body(document: Document) -> Iterator[Issue]:
    """JSON is read as a component; anything else is a file, handed back as it came."""
    for node in document.of_kind("response"):
        for name, media in mapping(node.value.get("content")).items():
            schema = mapping(mapping(media).get("schema"))
            at = (*node.pointer, "content", str(name))
            if name == JSON:
                if not str(schema.get("$ref", "")).startswith(SCHEMA_REFERENCE):
                    yield Issue(at, "'schema' must be a $ref to a named component")
            elif schema != FILE:
                yield Issue(at, "other than JSON is a file: {type: string, format: binary}")
    for operation in document.operations:
        kinds: set[str] = set()
        for status, value in mapping(operation.value.get("responses")).items():
            content = set(mapping(document.resolve(value).get("content")))
            if str(status).startswith("2"):
                kinds |= content
            elif content - {JSON}:
                at = (*operation.pointer, "responses", str(status))
                yield Issue(at, f"a refusal is read as {JSON}; a file is the answer of a success")
        if JSON in kinds and kinds != {JSON}:
            at = (*operation.pointer, "responses")
            yield Issue(at, "a success is JSON or a file, the same for every 2xx; choose one")


def response_null(document: Document) -> Iterator[Issue]:
    for node in document.response_schemas:
        if "null" in types_of(node.value):
            yield Issue(
                node.pointer, "no nulls in answers: the generator makes what is optional nullable"
            )


def response_closed(document: Document) -> Iterator[Issue]:
    for node in document.response_schemas:
        if node.value.get("additionalProperties") is False:
            yield Issue(
                (*node.pointer, "additionalProperties"), "answers grow new fields; remove it"
            )


def examples(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("mediaType", "parameter", "header"):
        if "example" in node.value:
            yield Issue((*node.pointer, "example"), "must be named; put it under 'examples'")
    for node in document.of_kind("example"):
        if "value" not in node.value:
            yield Issue(node.pointer, "no 'value'; put the document's example here")


def request_example(document: Document) -> Iterator[Issue]:
    """An example of the document that our schema refuses shows a limit that is wrong."""
    components = mapping(_exact(document.root)).get("components")
    for at, media in _request_media(document):
        schema = mapping(mapping(media).get("schema"))
        for name, example in mapping(mapping(media).get("examples")).items():
            resolved = document.resolve(example)
            if "value" not in resolved or not document.resolve(schema):
                continue
            for error in _refusals({**schema, "components": components}, _exact(resolved["value"])):
                where = pointer_text(tuple(str(part) for part in error.absolute_path))
                text = " ".join(error.message.split())[:200]
                place = f"at {where}" if where else "as a whole"
                yield Issue(
                    (*at, "examples", str(name)),
                    f"the schema refuses it {place}: {text}; correct one of the two",
                )


def _refusals(schema: dict[str, Any], value: Any) -> list[Any]:
    try:
        return list(OAS31Validator(schema).iter_errors(value))
    except Exception:  # noqa: BLE001  a broken schema; the rules on schemas and references name it
        return []


def _exact(value: Any) -> Any:
    """Floats as decimals, so that a multipleOf of 0.01 does not refuse 300.10."""
    if isinstance(value, dict):
        return {key: _exact(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_exact(child) for child in value]
    return Decimal(str(value)) if isinstance(value, float) else value
