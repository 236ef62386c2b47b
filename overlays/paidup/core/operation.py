"""What the generated operation table says of one operation, and of one argument of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from attrs import define, field, frozen

__all__ = [
    "Effect",
    "ErrorRule",
    "Field",
    "Idempotency",
    "Meaning",
    "Operation",
    "Paging",
    "RetryClass",
]

Effect = Literal["read", "write", "money"]
RetryClass = Literal["safe", "keyed", "once"]
Meaning = Literal[
    "authentication_failed",
    "permission_denied",
    "not_found",
    "request_rejected",
    "invalid_state",
    "payment_declined",
    "rate_limited",
    "provider_failure",
]
PagingStyle = Literal["offset_token", "cursor", "page", "offset"]
Kind = Literal["string", "integer", "number", "boolean", "array", "object", "any"]
Place = Literal["path", "query", "header", "body"]


@define(frozen=True, slots=False, kw_only=True, eq=False)
class Field:
    """One argument, or one property inside an argument: its name on the wire and its limits."""

    name: str
    argument: str
    kind: Kind
    place: Place = "body"
    required: bool = False
    nullable: bool = False
    #: "major" or "minor" where the number is an amount of money.
    money: Literal["major", "minor"] | None = None
    format: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    fields: tuple[Field, ...] = ()
    item: Field | None = None
    #: Properties that the spec does not name are passed on.
    open: bool = False
    #: Of a query: takes the comparisons of `paidup.core.filters`; a plain value means equals.
    filter: bool = False
    #: Carries the caller's own reference.
    reference: bool = False
    #: The header that carries the idempotency key.
    key: bool = False
    #: "json" where a list goes into the query as one JSON text.
    encoding: Literal["json"] | None = None

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        return {inner.name: inner for inner in self.fields}

    @cached_property
    def matcher(self) -> re.Pattern[str] | None:
        if self.pattern is None:
            return None
        # As JSON Schema has it: "$" is the very end, and a digit is an ASCII one.
        ends = self.pattern.endswith("$") and not self.pattern.endswith("\\$")
        return re.compile(self.pattern[:-1] + r"\Z" if ends else self.pattern, re.ASCII)


@frozen(kw_only=True, eq=False)
class ErrorRule:
    """What a code or a status of the provider means in our words."""

    means: Meaning
    code: str | None = None
    status: int | None = None
    #: Whether the request may have been carried out all the same; None leaves it to the status.
    executed: Literal["no", "unknown"] | None = None


@frozen(kw_only=True, eq=False)
class Idempotency:
    """What the provider promises of a key: its header, how long it is kept, how long it may be."""

    header: str
    ttl_seconds: int
    max_length: int


@frozen(kw_only=True, eq=False)
class Paging:
    """How the pages of a list follow each other."""

    style: PagingStyle
    #: Attribute of the answer that holds the entries, and the way from an entry to its id.
    items: str
    id: tuple[str, ...]
    #: The argument that asks for the next page.
    argument: str
    #: Attribute of the answer with what to hand back; only of "offset_token".
    token: str | None = None
    #: The argument that says how many entries a page holds.
    size: str | None = None
    #: What is sent where the caller leaves it out, such as the largest page.
    defaults: Mapping[str, str | int] = field(factory=dict)
    #: Whether a page with fewer entries than asked for is the last; else only an empty one is.
    short_page_ends: bool = False


@define(frozen=True, slots=False, kw_only=True, eq=False)
class Operation:
    """One operation of a provider, as its spec describes it."""

    provider: str
    #: "invoices.record_payment": the resource and the method on it.
    name: str
    method: str
    path: str
    effect: Effect
    retry: RetryClass
    body: Literal["none", "json", "form"] = "none"
    body_required: bool = False
    #: What a success carries: a JSON object, nothing, or a file's own bytes.
    answers: Literal["json", "nothing", "file"] = "json"
    fields: tuple[Field, ...] = ()
    idempotency: Idempotency | None = None
    #: Reads that take the same path id first and tell what became of a lost write.
    reconcile: tuple[str, ...] = ()
    #: Rules of the operation itself, then those of the provider.
    errors: tuple[ErrorRule, ...] = field(default=(), repr=False)
    source: str = ""
    #: Only of lists that come in pages.
    paging: Paging | None = None

    @cached_property
    def error_codes(self) -> Mapping[str, ErrorRule]:
        return {rule.code: rule for rule in reversed(self.errors) if rule.code is not None}

    @cached_property
    def error_statuses(self) -> Mapping[int, ErrorRule]:
        return {
            rule.status: rule
            for rule in reversed(self.errors)
            if rule.code is None and rule.status is not None
        }
