"""Build the request once, before the first attempt: path guard, query, headers, final bytes.

Everything here is frozen afterwards, so that each attempt sends the same bytes under the same key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import quote
from uuid import uuid4

from attrs import field, frozen

from paidup.core.arguments import encode
from paidup.core.canonical_json import canonical_json
from paidup.core.errors import InvalidRequest
from paidup.core.forms import encode_form, encode_query
from paidup.core.operation import Field, Operation
from paidup.core.redaction import SECRET_HEADERS
from paidup.core.values import UNSET
from paidup.core.version import VERSION

__all__ = ["FormLists", "Prepared", "check_header", "check_headers", "prepare"]

FormLists = Literal["field_first", "index_first"]

# h11 refuses the rest too, but only while sending, and quotes the value in its message.
_HEADER_VALUE = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_RESERVED_HEADERS = SECRET_HEADERS | {"content-type", "content-length", "host", "accept-encoding"}
_COMMON_HEADERS = (
    ("Accept", "application/json"),
    # Compression would hide the size of an answer until it is unpacked.
    ("Accept-Encoding", "identity"),
    ("User-Agent", f"paidup/{VERSION}"),
)
_DANGEROUS_SEGMENTS = frozenset({"", ".", "..", "None"})
_CONTENT_TYPES = {"json": "application/json", "form": "application/x-www-form-urlencoded"}


@frozen(kw_only=True)
class Prepared:
    """A request as every attempt sends it, but for what authorises the attempt."""

    operation: Operation
    #: Path and query, percent-encoded, to be put behind the base URL.
    target: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)
    arguments: Mapping[str, Any] = field(factory=dict, repr=False)
    path_values: tuple[str, ...] = field(default=(), repr=False)
    idempotency_key: str | None = None
    reference: str | None = field(default=None, repr=False)


def prepare(
    operation: Operation,
    arguments: Mapping[str, Any],
    *,
    fixed_headers: tuple[tuple[str, str], ...] = (),
    extra_headers: Mapping[str, str] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    lists: FormLists = "index_first",
) -> Prepared:
    """Check and encode the arguments of one call. Raises `InvalidRequest` naming the argument."""
    target = operation.path
    path_values: list[str] = []
    query: list[tuple[str, Any]] = []
    headers = [*_COMMON_HEADERS, *fixed_headers]
    body: dict[str, Any] = {}
    key: str | None = None
    reference: str | None = None
    for argument in operation.fields:
        value = arguments.get(argument.argument, UNSET)
        if value is UNSET or (argument.key and value is None):
            if argument.required:
                raise InvalidRequest(f"{argument.argument} is required", argument=argument.argument)
            if not argument.key or operation.retry != "keyed":
                continue
            value = str(uuid4())
        if argument.place == "path":
            segment = _segment(argument, value)
            path_values.append(value)
            target = target.replace("{" + argument.name + "}", segment)
            continue
        encoded = encode(argument, value)
        if argument.place == "query":
            query.append((argument.name, encoded))
        elif argument.place == "header":
            check_header(argument.name, encoded, argument.argument)
            headers.append((argument.name, encoded))
            key = encoded if argument.key else key
        else:
            body[argument.name] = encoded
            reference = encoded if argument.reference else reference
    if query:
        target += "?" + encode_query(query)
    if extra_body:
        if operation.body == "none":
            raise InvalidRequest(f"{operation.name} has no body", argument="extra_body")
        body.update(extra_body)
    content = _encode_body(operation, body, lists)
    if content and "Content-Type" not in dict(fixed_headers):
        headers.append(("Content-Type", _CONTENT_TYPES[operation.body]))
    if extra_headers:
        headers += extra_headers.items()
    return Prepared(
        operation=operation,
        target=target,
        headers=tuple(headers),
        body=content,
        arguments=arguments,
        path_values=tuple(path_values),
        idempotency_key=key,
        reference=reference,
    )


def _encode_body(operation: Operation, body: dict[str, Any], lists: FormLists) -> bytes:
    if operation.body == "none" or (not body and not operation.body_required):
        return b""
    if operation.body == "form":
        return encode_form(body, lists=lists)
    return canonical_json(body)


def _segment(argument: Field, value: object) -> str:
    """One path segment. An id that climbs the path would reach another resource."""
    name = argument.argument
    if not isinstance(value, str):
        raise InvalidRequest(f"{name} must be text, not {type(value).__name__}", argument=name)
    if value.strip() in _DANGEROUS_SEGMENTS:
        raise InvalidRequest(f"{name} must not be empty, a dot segment or 'None'", argument=name)
    if not value.isprintable() or value != value.strip():
        raise InvalidRequest(f"{name} must not hold spaces at its ends or controls", argument=name)
    encode(argument, value)
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise InvalidRequest(f"{name} is not valid Unicode text", argument=name) from None


def check_header(name: str, value: object, argument: str) -> None:
    """Refuse what could end a header line or cannot be sent in one; the value is never quoted."""
    if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
        raise InvalidRequest(
            f"{argument} is sent in the header {name}: it must be printable ASCII without "
            "line breaks or spaces at its ends",
            argument=argument,
        )


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Check headers a caller adds to every call; those that authorise or frame are refused."""
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise InvalidRequest("headers must have valid header names", argument="headers")
        lowered = name.lower()
        if lowered in _RESERVED_HEADERS or "idempotency" in lowered or "request-id" in lowered:
            raise InvalidRequest(
                f"headers must not set {name}: the client does, for each call",
                argument="headers",
            )
        check_header(name, value, "headers")
    return dict(headers)
