"""Build the request once, before the first attempt: path guard, query, headers, final bytes.

Everything here is frozen afterwards, so that each attempt sends the same bytes under the same key.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from attrs import field, frozen

from paidup.core.arguments import encode
from paidup.core.canonical_json import canonical_json
from paidup.core.errors import InvalidRequest
from paidup.core.forms import encode_form, encode_query
from paidup.core.json_text import parse_json
from paidup.core.secrets import SECRET_HEADERS
from paidup.core.values import UNSET
from paidup.core.version import VERSION

if TYPE_CHECKING:
    # The tables load it; importing a client does not need it.
    from paidup.core.operation import Field, Operation

__all__ = ["FormLists", "Prepared", "freeze", "thaw", "check_header", "check_headers", "prepare"]

FormLists = Literal["field_first", "index_first"]

# h11 refuses the rest too, but only while sending, and quotes the value in its message.
_HEADER_VALUE = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_RESERVED_HEADERS = SECRET_HEADERS | {
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
}
_COMMON_HEADERS = (
    ("Accept", "application/json"),
    # Compression would hide the size of an answer until it is unpacked.
    ("Accept-Encoding", "identity"),
    ("User-Agent", f"paidup/{VERSION}"),
)
_FILE_HEADERS = (("Accept", "*/*"), *_COMMON_HEADERS[1:])
_NO_IDS = frozenset({"", "None"})
#: Servers and proxies differ in what they decode before they split a path, so a dot segment is
#: refused behind any separator, and so is what reads as percent-encoded already.
_DOT_SEGMENT = re.compile(r"(?:^|[/\\])\s*\.{1,2}\s*(?:[/\\;]|$)")
_PERCENT_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
LONGEST_ID = 500
#: Of path and query; servers refuse much more, and so does the HTTP library.
LONGEST_TARGET = 16_000
_CONTENT_TYPES = {"json": "application/json", "form": "application/x-www-form-urlencoded"}


@frozen(kw_only=True, eq=False)
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


def freeze(prepared: Prepared) -> bytes:
    """A prepared request as text to be kept, for sending the same bytes again later."""
    return canonical_json(
        {
            "operation": prepared.operation.name,
            "target": prepared.target,
            "headers": [list(pair) for pair in prepared.headers],
            "body": b64encode(prepared.body).decode("ascii"),
            "path_values": list(prepared.path_values),
            "idempotency_key": prepared.idempotency_key,
            "reference": prepared.reference,
        }
    )


def thaw(frozen: bytes, operation: Operation) -> Prepared:
    """The prepared request again, byte for byte."""
    kept: Any = parse_json(frozen)
    if kept["operation"] != operation.name:
        raise InvalidRequest("the kept request is of another operation")
    return Prepared(
        operation=operation,
        target=kept["target"],
        headers=tuple((name, value) for name, value in kept["headers"]),
        body=b64decode(kept["body"]),
        path_values=tuple(kept["path_values"]),
        idempotency_key=kept["idempotency_key"],
        reference=kept["reference"],
    )


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
    # By lower-case name: the later and more specific wins, and no header is sent twice.
    common = _FILE_HEADERS if operation.answers == "file" else _COMMON_HEADERS
    headers = {
        name.lower(): (name, value)
        for name, value in (*common, *fixed_headers, *(extra_headers or {}).items())
    }
    body: dict[str, Any] = {}
    key: str | None = None
    for argument in operation.fields:
        value = arguments.get(argument.argument, UNSET)
        if value is UNSET or (argument.key and value is None):
            if argument.required:
                raise InvalidRequest(
                    f"{argument.argument} {_missing(argument, arguments)}",
                    argument=argument.argument,
                )
            if not argument.key or operation.retry != "keyed":
                continue
            value = _random_key()
        if argument.place == "path":
            segment = _segment(argument, value)
            path_values.append(value)
            target = target.replace("{" + argument.name + "}", segment)
            continue
        encoded = encode(argument, value)
        if argument.place == "query":
            if argument.encoding == "json":
                encoded = _json_list(argument, encoded)
            query.append((argument.name, encoded))
        elif argument.place == "header":
            check_header(argument.name, encoded, argument.argument)
            headers[argument.name.lower()] = (argument.name, encoded)
            key = encoded if argument.key else key
        else:
            body[argument.name] = encoded
    if query:
        target += "?" + encode_query(query)
    if len(target) > LONGEST_TARGET:
        longest, _ = max(query, key=lambda pair: len(str(pair[1])), default=(None, None))
        raise InvalidRequest(f"{longest or 'the address'} is too long", argument=longest)
    reference = _reference(operation.fields, body)
    if extra_body is not None:
        _add_extra(operation, body, extra_body)
    content = _encode_body(operation, body, lists)
    if content:
        content_type = ("Content-Type", _CONTENT_TYPES[operation.body])
        headers.setdefault("content-type", content_type)
    return Prepared(
        operation=operation,
        target=target,
        headers=tuple(headers.values()),
        body=content,
        arguments=arguments,
        path_values=tuple(path_values),
        idempotency_key=key,
        reference=reference,
    )


def _missing(argument: Field, arguments: Mapping[str, Any]) -> str:
    if argument.place == "path" and argument.argument in arguments:
        return "is UNSET: the answer it was taken from did not have it"
    return "is required"


def _reference(fields: tuple[Field, ...], values: Mapping[str, Any]) -> str | None:
    """The caller's own reference, wherever in the body the spec has its place."""
    for inner in fields:
        value = values.get(inner.name)
        if inner.reference and isinstance(value, str):
            return value
        found = _reference(inner.fields, value) if isinstance(value, dict) else None
        if found is not None:
            return found
    return None


def _add_extra(operation: Operation, body: dict[str, Any], extra: object) -> None:
    """Add fields that the spec does not know; what an argument has set stays as it was checked."""
    if not isinstance(extra, Mapping):
        raise InvalidRequest("extra_body must be a mapping", argument="extra_body")
    if extra and operation.body == "none":
        raise InvalidRequest(f"{operation.name} has no body", argument="extra_body")
    for name, value in extra.items():
        if name in body:
            problem = f"extra_body sets {name}, which an argument has set already"
            raise InvalidRequest(problem, argument="extra_body")
        body[name] = value


def _random_key() -> str:
    from uuid import uuid4

    return str(uuid4())


def _encode_body(operation: Operation, body: dict[str, Any], lists: FormLists) -> bytes:
    if operation.body == "none" or (not body and not operation.body_required):
        return b""
    if operation.body == "form":
        return encode_form(body, lists=lists)
    return canonical_json(body)


def _json_list(argument: Field, value: object) -> str:
    """A list as one text: `["paid","posted"]`."""
    try:
        return canonical_json(value).decode()
    except InvalidRequest as refusal:
        # It names the element: "[1] is beyond 2^53-1".
        problem, element = str(refusal), refusal.argument or ""
    where = argument.argument
    raise InvalidRequest(f"{where}{problem}", argument=f"{where}{element}")


def _segment(argument: Field, value: object) -> str:
    """One path segment. An id that climbs the path would reach another resource."""
    name = argument.argument
    if not isinstance(value, str):
        raise InvalidRequest(f"{name} must be text, not {type(value).__name__}", argument=name)
    if value.strip() in _NO_IDS:
        raise InvalidRequest(f"{name} must not be empty or 'None'", argument=name)
    if len(value) > LONGEST_ID:
        raise InvalidRequest(f"{name} must have at most {LONGEST_ID} characters", argument=name)
    if _DOT_SEGMENT.search(value):
        raise InvalidRequest(f"{name} must not hold the path segment . or ..", argument=name)
    if _PERCENT_ENCODED.search(value):
        raise InvalidRequest(f"{name} must not be percent-encoded already", argument=name)
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
    if not isinstance(headers, Mapping):
        raise InvalidRequest("headers must be a mapping", argument="headers")
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
