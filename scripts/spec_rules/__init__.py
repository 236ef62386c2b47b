"""The rules of the specs, each a name and a pure function from a document to issues."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from spec_rules import bodies, naming, operations, paging, schemas, structure
from spec_rules.document import Document, Finding, Issue, SpecUnreadable, pointer_text, read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["RULES", "Document", "Finding", "Issue", "Rule", "SpecUnreadable", "check", "read_yaml"]


class Rule(NamedTuple):
    name: str
    check: Callable[[Document], Iterator[Issue]]


RULES: tuple[Rule, ...] = (
    Rule("plain-json", structure.plain_json),
    Rule("keyword", structure.keyword),
    Rule("extension", structure.extension),
    Rule("ref-external", structure.ref_external),
    Rule("ref-unresolved", structure.ref_unresolved),
    Rule("ref-section", structure.ref_section),
    Rule("openapi", structure.validator),
    Rule("root", structure.root),
    Rule("server", structure.server),
    Rule("source", structure.source),
    Rule("operation-id", naming.operation_id),
    Rule("tag", naming.tag),
    Rule("schema-name", naming.schema_name),
    Rule("name-collision", naming.name_collision),
    Rule("property-name", naming.property_name),
    Rule("parameter-name", naming.parameter_name),
    Rule("argument-name", naming.argument_name),
    Rule("schema-property-clash", naming.schema_property_clash),
    Rule("argument-collision", naming.argument_collision),
    Rule("operation-text", operations.operation_text),
    Rule("effect", operations.effect),
    Rule("retry", operations.retry),
    Rule("idempotency", operations.idempotency),
    Rule("idempotency-key", operations.idempotency_key),
    Rule("filter", operations.filtering),
    Rule("reconcile", operations.reconcile),
    Rule("errors", operations.errors),
    Rule("paging", paging.paging),
    Rule("security", operations.security),
    Rule("responses", operations.responses),
    Rule("date-time-header", operations.date_time_header),
    Rule("query-style", operations.query_style),
    Rule("query-encoding", operations.query_encoding),
    Rule("inline-object", schemas.inline_object),
    Rule("inline-enum", schemas.inline_enum),
    Rule("nullable-enum", schemas.nullable_enum),
    Rule("enum-values", schemas.enum_values),
    Rule("enum-varnames", schemas.enum_varnames),
    Rule("union-tag", schemas.union_tag),
    Rule("union-text", schemas.union_text),
    Rule("number-format", schemas.number_format),
    Rule("money", schemas.money),
    Rule("reference", schemas.reference),
    Rule("known-format", schemas.known_format),
    Rule("required-declared", schemas.required_declared),
    Rule("request-body", bodies.request_body),
    Rule("request-closed", bodies.request_closed),
    Rule("request-default", bodies.request_default),
    Rule("request-example", bodies.request_example),
    Rule("shared-object", bodies.shared_object),
    Rule("response-body", bodies.response_body),
    Rule("response-null", bodies.response_null),
    Rule("response-closed", bodies.response_closed),
    Rule("examples", bodies.examples),
)


def check(document: Document, file: str) -> Iterator[Finding]:
    for rule in RULES:
        for issue in dict.fromkeys(rule.check(document)):
            yield Finding(file, pointer_text(issue.pointer), rule.name, issue.message)
