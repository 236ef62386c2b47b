"""What a document states of an operation, in one form whatever the page looks like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from attrs import evolve, field, frozen

__all__ = ["Command", "DocumentFacts", "Example", "Field", "Place", "flat", "json_type"]

#: "given" only while a page is read: query or body.
Place = Literal["path", "query", "header", "body", "answer", "given"]


@frozen(kw_only=True)
class Field:
    """One parameter or one field, by its dotted name: "amount.value", "items[].name"."""

    place: Place
    name: str
    type: str | None = None
    required: bool | None = None
    enum: tuple[str, ...] | None = None
    min_length: int | float | None = None
    max_length: int | float | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    pattern: str | None = None
    default: str | None = None
    #: "minor", "major", "seconds", "milliseconds" or "date", where the words say so.
    unit: str | None = None

    @property
    def key(self) -> tuple[str, str]:
        return self.place, self.name


@frozen(kw_only=True)
class Command:
    """One curl command."""

    method: str
    url: str
    #: In lower case, in their order.
    headers: tuple[str, ...] = ()
    content_type: str | None = None
    basic: bool = False
    query: tuple[tuple[str, str], ...] = ()
    #: The decoded body: of JSON as it is, of a form as a nested dict of texts.
    body: Any = field(default=None, repr=False)
    form: bool = False


@frozen(kw_only=True)
class Example:
    """A JSON body, sent or answered; `status` where the page says so."""

    place: Literal["body", "answer"]
    value: Any = field(repr=False)
    status: int | None = None


@frozen(kw_only=True)
class DocumentFacts:
    """All that a page, or its section, states about one operation."""

    #: (method, path) as the page writes them; the path in its own spelling.
    operations: tuple[tuple[str, str], ...] = ()
    servers: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    #: Places whose parameters are listed one by one, so that what is not listed is not there.
    complete: frozenset[str] = frozenset()
    commands: tuple[Command, ...] = ()
    examples: tuple[Example, ...] = ()
    error_codes: tuple[str, ...] = ()

    def plus(self, other: DocumentFacts) -> DocumentFacts:
        """Both, each thing once."""
        fields = {one.key: one for one in self.fields}
        for one in other.fields:
            fields.setdefault(one.key, one)
        return evolve(
            self,
            operations=_once(self.operations + other.operations),
            servers=_once(self.servers + other.servers),
            fields=tuple(fields.values()),
            complete=self.complete | other.complete,
            commands=self.commands + other.commands,
            examples=self.examples + other.examples,
            error_codes=_once(self.error_codes + other.error_codes),
        )


def _once(items: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(items))


def json_type(value: Any) -> str:
    """The JSON type of an example's value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
    return "number"


def flat(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every field of an example with its dotted name, the containers too."""
    if isinstance(value, dict):
        for key, inner in value.items():
            inner_name = f"{name}.{key}" if name else str(key)
            yield inner_name, inner
            yield from flat(inner, inner_name)
    elif isinstance(value, list):
        for inner in value:
            yield from flat(inner, f"{name}[]")
