"""What a document states against what the spec says, field by field and both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen

from documents.facts import Command, DocumentFacts, Example, Field, flat, json_type
from documents.specification import SpecField, SpecOperation

__all__ = ["Finding", "compared"]

_LIMITS = (
    ("min_length", "minLength"), ("max_length", "maxLength"),
    ("minimum", "minimum"), ("maximum", "maximum"), ("pattern", "pattern"),
)  # fmt: skip
_PLACEHOLDER = re.compile(r"^<.*>$|\{\{.*\}\}|^your-|^YOUR_|^\.\.\.$")
_COMMON_HEADERS = {"accept", "user-agent", "content-type"}


@frozen(kw_only=True)
class Finding:
    """One thing on which a document and its spec do not agree."""

    operation: str
    #: "missing_in_spec", "missing_in_document", "type", "required", "enum", "max_length", ...
    kind: str
    place: str
    field: str
    document_says: str
    spec_says: str
    #: Where in the spec to edit: "specs/pabbly.yaml#/components/...".
    edit: str
    #: The value of an enumeration that one side lacks.
    value: str = ""

    @property
    def key(self) -> str:
        """How a declared difference names it."""
        return " ".join(f"{self.kind} {self.place} {self.field} {self.value}".split())


def compared(facts: DocumentFacts, operation: SpecOperation) -> list[Finding]:
    """Every point on which the facts and the operation differ, each once."""
    comparison = _Comparison(operation)
    found = [
        *comparison.operations(facts),
        *comparison.servers(facts),
        *(one for stated in facts.fields for one in comparison.field(stated)),
        *comparison.unlisted(facts),
        *(one for command in facts.commands for one in comparison.command(command)),
        *(one for example in facts.examples for one in comparison.example(example)),
        *comparison.codes(facts),
    ]
    return list({(one.key, one.document_says): one for one in found}.values())


class _Comparison:
    def __init__(self, operation: SpecOperation) -> None:
        self.operation = operation

    def _finding(
        self,
        kind: str,
        place: str,
        name: str,
        says: object,
        ours: object,
        pointer: str = "",
        value: str = "",
    ) -> Finding:
        file = f"specs/{self.operation.provider}.yaml"
        return Finding(
            operation=self.operation.name,
            kind=kind,
            place=place,
            field=name,
            document_says=str(says),
            spec_says=str(ours),
            edit=f"{file}#{pointer or self.operation.pointer}",
            value=value,
        )

    def _missing(self, place: str, name: str, says: object) -> Finding:
        pointer = self.operation.place_for(place, name)
        return self._finding("missing_in_spec", place, name, says, "nothing", pointer)

    def operations(self, facts: DocumentFacts) -> Iterator[Finding]:
        """The first operation a page names is its own; others are links."""
        if not facts.operations:
            return
        method, path = facts.operations[0]
        ours = self.operation
        if method and method != ours.method:
            yield self._finding("method", "operation", "", method, ours.method)
        if not ours.is_at(path):
            yield self._finding("path", "operation", "", path, ours.path)

    def servers(self, facts: DocumentFacts) -> Iterator[Finding]:
        for server in facts.servers:
            if not any(_same_server(server, one) for one in self.operation.servers):
                ours = ", ".join(self.operation.servers)
                yield self._finding("server", "server", server, server, ours, "/servers")

    def field(self, stated: Field) -> Iterator[Finding]:
        place, name = stated.place, stated.name
        ours = self.operation.find(place, name)
        if place == "path" and ours is None:
            # Pages and specs may name a path parameter differently: it is told by its position.
            own = [one for key, one in self.operation.fields.items() if key[0] == "path"]
            ours = own[0] if len(own) == 1 and _alike(own[0].name, name) else None
        if place == "header" and name.lower() == "content-type":
            yield from self._content_type(stated.default)
            return
        # How a call is authorised is no header that a caller gives.
        unasked = {"authorization", *self.operation.credentials, *_COMMON_HEADERS}
        if place == "header" and name.lower() in unasked:
            return
        if ours is None:
            if self.operation.is_open(place, name):
                return
            told = f"{stated.type or 'no type'}, {'required' if stated.required else 'optional'}"
            yield self._missing(place, name, told)
            return
        yield from self._field(stated, ours)

    def _field(self, stated: Field, ours: SpecField) -> Iterator[Finding]:
        place, name, pointer = stated.place, stated.name, ours.pointer
        if stated.type and ours.types and not _fits(stated.type, ours.types):
            kinds = ", ".join(sorted(ours.types))
            yield self._finding("type", place, name, stated.type, kinds, pointer)
        if stated.required is not None and place != "answer" and stated.required != ours.required:
            yield self._finding("required", place, name, stated.required, ours.required, pointer)
        if stated.enum is not None:
            known = ours.enum or ()
            for value in stated.enum:
                if value not in known:
                    yield self._finding("enum", place, name, value, "not listed", pointer, value)
            for value in known:
                if value not in stated.enum:
                    yield self._finding("enum", place, name, "not listed", value, pointer, value)
        for attribute, keyword in _LIMITS:
            limit = getattr(stated, attribute)
            if limit is not None and limit != ours.schema.get(keyword):
                own = ours.schema.get(keyword, "nothing")
                yield self._finding(attribute, place, name, limit, own, pointer)
        if stated.unit is not None and ours.unit is not None and stated.unit != ours.unit:
            yield self._finding("unit", place, name, stated.unit, ours.unit, pointer)

    def _content_type(self, stated: str | None) -> Iterator[Finding]:
        ours = self.operation.content_type
        if stated and ours and stated.split(";")[0].strip() != ours:
            yield self._finding("content_type", "header", "content-type", stated, ours)

    def unlisted(self, facts: DocumentFacts) -> Iterator[Finding]:
        """What the spec has beyond a list of parameters that a page gives in full."""
        for place in sorted(facts.complete - {"answer"}):
            stated = {one.name.lower() for one in facts.fields if one.place == place}
            for (where, name), ours in self.operation.fields.items():
                if where != place or "." in name or "[]" in name or name.lower() in stated:
                    continue
                if place == "path" and any(_alike(name, one) for one in stated):
                    continue
                yield self._finding(
                    "missing_in_document", place, name, "nothing", "documented elsewhere",
                    ours.pointer,
                )  # fmt: skip

    def command(self, command: Command) -> Iterator[Finding]:
        ours = self.operation
        if command.method != ours.method:
            yield self._finding("method", "command", "", command.method, ours.method)
        address = urlsplit(command.url)
        if not ours.is_at(address.path):
            yield self._finding("path", "command", "", address.path, ours.path)
        server = f"{address.scheme}://{address.netloc}"
        if not any(_same_server(server, one) for one in ours.servers):
            told = ", ".join(ours.servers)
            yield self._finding("server", "server", server, server, told, "/servers")
        yield from self._content_type(command.content_type)
        yield from self._headers(command)
        for name, value in command.query:
            if ours.find("query", name) is None:
                yield self._missing("query", name, value)
        if command.body is not None:
            example = Example(place="body", value=command.body)
            yield from self._body(example, form=command.form)

    def _headers(self, command: Command) -> Iterator[Finding]:
        wanted = self.operation.credentials
        given = set(command.headers)
        if command.basic:
            given = given - {"authorization"} | {"basic"}
        for name in sorted(wanted - given):
            yield self._finding("missing_in_document", "header", name, "nothing", "authorises")
        for name in sorted(given - wanted - _COMMON_HEADERS):
            if self.operation.find("header", name) is None:
                yield self._missing("header", name, "sent")

    def example(self, example: Example) -> Iterator[Finding]:
        if example.place == "body":
            yield from self._body(example, form=False)
            return
        for name, value in flat(example.value):
            ours = self.operation.find("answer", name)
            if ours is None:
                if not self.operation.is_open("answer", name):
                    kind = json_type(value)
                    yield self._missing("answer", name, kind)
            else:
                yield from self._value("answer", name, value, ours, form=False)

    def _body(self, example: Example, *, form: bool) -> Iterator[Finding]:
        named = set()
        for name, value in flat(example.value):
            named.add(name)
            ours = self.operation.find("body", name)
            if ours is None:
                if not self.operation.is_open("body", name):
                    kind = json_type(value)
                    yield self._missing("body", name, kind)
            else:
                yield from self._value("body", name, value, ours, form=form)
        for (place, name), ours in self.operation.fields.items():
            above = name.rpartition(".")[0].removesuffix("[]")
            within = not above or above in named
            if place == "body" and ours.required and name not in named and within:
                yield self._finding("example", "body", name, "left out", "required", ours.pointer)

    def _value(
        self, place: str, name: str, value: Any, ours: SpecField, *, form: bool
    ) -> Iterator[Finding]:
        kind, types = json_type(value), ours.types
        if form and isinstance(value, str):
            kind = _form_type(value, types)
        if kind == "null":
            # The generator opens every optional property of an answer to null.
            return
        if types and not _fits(kind, types):
            told = ", ".join(sorted(types))
            yield self._finding("type", place, name, kind, told, ours.pointer)
            return
        if not isinstance(value, str) or _PLACEHOLDER.search(value):
            return
        if ours.enum and value not in ours.enum and value:
            yield self._finding("enum", place, name, value, "not listed", ours.pointer, value)
        longest = ours.schema.get("maxLength")
        if place == "body" and longest is not None and len(value) > longest:
            told = f"{len(value)} characters"
            yield self._finding("example", place, name, told, f"at most {longest}", ours.pointer)

    def codes(self, facts: DocumentFacts) -> Iterator[Finding]:
        for code in facts.error_codes:
            if code not in self.operation.error_codes:
                yield self._missing("error", code, code)


def _fits(stated: str, types: frozenset[str]) -> bool:
    return stated in types or (stated == "integer" and "number" in types)


def _form_type(value: str, types: frozenset[str]) -> str:
    """A form has texts only: what a text could be, as the spec would have it."""
    if re.fullmatch(r"-?\d+", value) and types & {"integer", "number"}:
        return "integer"
    if re.fullmatch(r"-?\d+\.\d+", value) and "number" in types:
        return "number"
    if value in ("true", "false") and "boolean" in types:
        return "boolean"
    return "string"


def _alike(one: str, other: str) -> bool:
    """`invoice-id` and `invoice_id`, `invoice` and `invoice_id`."""
    left, right = (re.sub(r"[^a-z]", "", name.lower()).removesuffix("id") for name in (one, other))
    return left == right


def _same_server(stated: str, ours: str) -> bool:
    """By host; variables of either stand for anything, a default port for none."""

    def plain(address: str) -> str:
        host = re.sub(r"^(\{protocol\}|https?)://", "", address).split("/", 1)[0]
        host = re.sub(r":(443|\{port\})$", "", host).replace("{environment}", "chargebee.com")
        return re.sub(r"\{[^}]*\}", "*", host)

    return plain(stated) == plain(ours)
