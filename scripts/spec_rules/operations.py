"""Rules about operations: what a call does, how it may be repeated, how it is answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from spec_rules.document import Document, Issue, Operation, mapping, sequence, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spec_rules.walk import Pointer

EFFECTS = ("read", "write", "money")
RETRIES = ("safe", "keyed", "once")
MEANINGS = (
    "authentication_failed",
    "permission_denied",
    "not_found",
    "request_rejected",
    "invalid_state",
    "payment_declined",
    "rate_limited",
    "provider_failure",
)
ERROR_FIELDS = {"code", "status", "means", "executed", "note"}
STATUSES = range(200, 600)
IDEMPOTENCY_FIELDS = {"header", "ttl_seconds", "max_length"}


def operation_text(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        summary = operation.value.get("summary")
        if not isinstance(summary, str) or not summary.strip():
            yield Issue(operation.pointer, "no 'summary'; it is the docstring's first line")
        elif "\n" in summary.strip():
            yield Issue((*operation.pointer, "summary"), "must be one line; move the rest down")
        if not operation.value.get("description"):
            yield Issue(operation.pointer, "no 'description'; say what it does, units and traps")


def effect(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        at = (*operation.pointer, "x-effect")
        value = operation.value.get("x-effect")
        if value is None:
            yield Issue(operation.pointer, f"no 'x-effect'; add one of {', '.join(EFFECTS)}")
        elif value not in EFFECTS:
            yield Issue(at, f"{value!r} must be one of {', '.join(EFFECTS)}")
        elif operation.method == "get" and value != "read":
            yield Issue(at, "a GET is 'read'")


def retry(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        at = (*operation.pointer, "x-retry")
        value = operation.value.get("x-retry")
        if value is None:
            yield Issue(operation.pointer, f"no 'x-retry'; add one of {', '.join(RETRIES)}")
        elif value not in RETRIES:
            yield Issue(at, f"{value!r} must be one of {', '.join(RETRIES)}")
        elif operation.method == "get" and value != "safe":
            yield Issue(at, "a GET is 'safe'")
        elif value == "safe" and operation.method != "get" and not _repeatable(operation):
            yield Issue(at, "only reads and PUT or DELETE by id are 'safe'; use 'once' or 'keyed'")


def _repeatable(operation: Operation) -> bool:
    by_id = operation.method in ("put", "delete") and bool(operation.path_parameters)
    return by_id or operation.value.get("x-effect") == "read"


def _flagged(operation: Operation) -> list[str]:
    return [
        str(item.value.get("name"))
        for item in operation.parameters
        if item.value.get("x-idempotency-key") is True
    ]


def idempotency(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        at = (*operation.pointer, "x-idempotency")
        promise = operation.value.get("x-idempotency")
        keyed = operation.value.get("x-retry") == "keyed"
        if promise is None:
            if keyed:
                yield Issue(
                    operation.pointer,
                    "'x-retry: keyed' wants 'x-idempotency'; add it or say 'once'",
                )
            continue
        if not keyed:
            yield Issue(at, "a promised key means 'x-retry: keyed'; change one of the two")
        yield from _promise(at, promise)
        header = str(mapping(promise).get("header", ""))
        if header and header.lower() not in map(str.lower, _flagged(operation)):
            yield Issue(
                at, f"no header parameter {header!r} with 'x-idempotency-key: true'; declare it"
            )


def _promise(at: Pointer, promise: Any) -> Iterator[Issue]:
    fields = mapping(promise)
    if unknown := sorted(set(fields) - IDEMPOTENCY_FIELDS):
        yield Issue((*at, str(unknown[0])), "is none of header, ttl_seconds, max_length; remove it")
    if not isinstance(fields.get("header"), str):
        yield Issue(at, "'header' must name the header that carries the key")
    if not _positive(fields.get("ttl_seconds")):
        yield Issue(at, "'ttl_seconds' must be a positive whole number")
    if "max_length" in fields and not _positive(fields["max_length"]):
        yield Issue(at, "'max_length' must be a positive whole number")


def _positive(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def idempotency_key(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("parameter"):
        if "x-idempotency-key" not in node.value:
            continue
        at = (*node.pointer, "x-idempotency-key")
        schema = document.resolve(node.value.get("schema"))
        if node.value["x-idempotency-key"] is not True:
            yield Issue(at, "is true or not there")
        elif node.value.get("in") != "header" or schema.get("type") != "string":
            yield Issue(at, "belongs on a header parameter of type string")


def filtering(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("parameter"):
        if "x-filter" not in node.value:
            continue
        at = (*node.pointer, "x-filter")
        schema = document.resolve(node.value.get("schema"))
        scalars = {"string", "integer", "number", "boolean"}
        if node.value["x-filter"] is not True:
            yield Issue(at, "is true or not there")
        elif node.value.get("in") != "query" or not types_of(schema) <= scalars:
            yield Issue(at, "belongs on a query parameter of one value, not of a list")


def reconcile(document: Document) -> Iterator[Issue]:
    reads = {
        _dotted(operation): operation
        for operation in document.operations
        if operation.value.get("x-effect") == "read"
    }
    for operation in document.operations:
        at = (*operation.pointer, "x-reconcile")
        names = operation.value.get("x-reconcile")
        if names is None:
            if operation.value.get("x-effect") in ("write", "money"):
                yield Issue(
                    operation.pointer, "no 'x-reconcile'; name the reads that show the outcome"
                )
            continue
        if names is False and operation.value.get("x-effect") != "read":
            continue
        if not isinstance(names, list):
            yield Issue(at, "must be a list of read operations, as [invoices.get]")
            continue
        if not names and operation.value.get("x-effect") == "money":
            yield Issue(
                at,
                "money needs at least one read that shows the outcome; name it, or say false"
                " where none takes what the operation takes",
            )
        for index, described in enumerate(map(str, names)):
            here = (*at, str(index))
            # "payments.list(invoice)" passes arguments of the write by name, not its path id.
            name, bracket, arguments = described.rstrip(")").partition("(")
            if name not in reads:
                yield Issue(here, f"{name!r} is no read operation here; write tag.method of one")
            elif bracket:
                for argument in filter(None, arguments.split(",")):
                    shared = _names(document, operation) & _names(document, reads[name])
                    if argument not in shared:
                        yield Issue(here, f"{argument!r} is not an argument of both operations")
            elif operation.path_parameters:
                first = operation.path_parameters[0]
                if reads[name].path_parameters != [first]:
                    yield Issue(here, f"{name!r} must take the path id {first!r} and no other")


def _names(document: Document, operation: Operation) -> set[str]:
    """Arguments of an operation: its parameters, and the properties of its body."""
    names = {item.argument for item in operation.parameters}
    body = document.resolve(operation.value.get("requestBody"))
    for media in mapping(body.get("content")).values():
        names |= set(document.properties_of(mapping(media).get("schema")))
    return names


def _dotted(operation: Operation) -> str:
    tag = str(next(iter(sequence(operation.value.get("tags"))), ""))
    return f"{tag}.{operation.name.removeprefix(tag + '_')}"


def errors(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("root", "operation"):
        if "x-errors" not in node.value:
            continue
        at = (*node.pointer, "x-errors")
        entries = node.value["x-errors"]
        if not isinstance(entries, list):
            yield Issue(at, "must be a list of {code, status, means}")
            continue
        seen: set[tuple[Any, Any]] = set()
        for index, entry in enumerate(entries):
            here = (*at, str(index))
            yield from _error(here, mapping(entry))
            key = (str(mapping(entry).get("code")), str(mapping(entry).get("status")))
            if key in seen:
                yield Issue(here, "the same code and status stand here twice; keep one")
            seen.add(key)


def _error(at: Pointer, entry: dict[Any, Any]) -> Iterator[Issue]:
    for field in sorted(map(str, set(entry) - ERROR_FIELDS)):
        yield Issue(
            (*at, field),
            f"{field!r} is no field of an error; remove it, or quote a text with commas",
        )
    status = entry.get("status")
    if status not in STATUSES or isinstance(status, bool):
        yield Issue(at, "'status' must be the HTTP status, 200 to 599")
    if "code" in entry and not (isinstance(entry["code"], str) and entry["code"]):
        yield Issue((*at, "code"), "must be text; put it in quotes")
    if entry.get("means") not in MEANINGS:
        yield Issue(at, f"'means' must be one of {', '.join(MEANINGS)}")
    if "executed" in entry and entry["executed"] not in ("no", "unknown"):
        yield Issue((*at, "executed"), 'must be "no" (in quotes) or unknown')


def security(document: Document) -> Iterator[Issue]:
    """Scopes may differ; the scheme only where the token of the root's scheme is fetched."""
    schemes = mapping(mapping(document.root.get("components")).get("securitySchemes"))
    everywhere = _schemes(document.root.get("security"))
    for name in sorted(everywhere - set(schemes)):
        yield Issue(("security",), f"{name!r} is not in components/securitySchemes; declare it")
    token_urls = {
        str(mapping(flow).get("tokenUrl"))
        for name in everywhere
        for flow in mapping(mapping(schemes.get(name)).get("flows")).values()
    }
    for operation in document.operations:
        used = _schemes(operation.value.get("security"))
        fetches_token = any(url.endswith(operation.path) for url in token_urls)
        if used != everywhere and not (used and used <= set(schemes) and fetches_token):
            names = ", ".join(sorted(everywhere))
            yield Issue(
                operation.pointer, f"'security' must name the root's {names}; repeat it here"
            )


def _schemes(requirements: Any) -> set[str]:
    return {str(name) for item in sequence(requirements) for name in mapping(item)}


def responses(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        at = (*operation.pointer, "responses")
        declared = mapping(operation.value.get("responses"))
        refusal = str(mapping(declared.get("default")).get("$ref"))
        if not re.fullmatch(r"#/components/responses/\w*Error", refusal):
            yield Issue(at, "'default' must be {$ref: '#/components/responses/Error'}")
        if not any(str(status).startswith("2") for status in declared):
            yield Issue(at, "no answer for success; add the documented 2xx status")


def date_time_header(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("parameter", "header"):
        schema = document.resolve(node.value.get("schema"))
        in_header = node.kind == "header" or node.value.get("in") == "header"
        if in_header and schema.get("format") == "date-time":
            yield Issue(
                (*node.pointer, "schema"),
                "a date-time header drops the whole endpoint; use a plain string",
            )


def query_style(document: Document) -> Iterator[Issue]:
    for node in document.of_kind("parameter"):
        if node.value.get("in") != "query":
            continue
        literal = "declare literal wire names such as 'status[is]'"
        if node.value.get("style", "form") != "form":
            yield Issue((*node.pointer, "style"), f"the generator ignores it; {literal}")
        elif document.is_object(document.resolve(node.value.get("schema"))):
            yield Issue((*node.pointer, "schema"), f"an object is sent flattened; {literal}")
        if node.value.get("explode") is False:
            yield Issue((*node.pointer, "explode"), "false is ignored; use one string parameter")


def query_encoding(document: Document) -> Iterator[Issue]:
    """The core writes a list of plain values as JSON, and nothing else."""
    for node in document.of_kind("parameter"):
        if "x-encoding" not in node.value:
            continue
        at = (*node.pointer, "x-encoding")
        schema = document.resolve(node.value.get("schema"))
        element = document.resolve(schema.get("items"))
        if node.value["x-encoding"] != "json":
            yield Issue(at, "is 'json' or not there")
        elif node.value.get("in") != "query" or types_of(schema) != {"array"}:
            yield Issue(at, "belongs on a query parameter of type array")
        elif not types_of(element) or not types_of(element) <= {"string", "integer", "boolean"}:
            yield Issue(at, "the elements must be plain values: string, integer or boolean")
