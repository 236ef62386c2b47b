"""A published OpenAPI file, read as the facts of each of its operations."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import yaml
from generation.spec import Json

from documents.facts import DocumentFacts, Example, Field, Place

__all__ = ["is_openapi", "openapi_facts"]

_METHODS = ("get", "put", "post", "delete", "patch")
_DEEPEST = 8


def is_openapi(path: Path) -> bool:
    """Whether a file looks like one, without reading all of it."""
    if path.suffix.lower() not in (".json", ".yaml", ".yml"):
        return False
    head = path.read_text(encoding="utf-8", errors="replace")[:4000]
    return re.search(r"""(?:^|[{,])\s*["']?openapi["']?\s*:""", head, re.MULTILINE) is not None


def openapi_facts(path: Path) -> Iterator[DocumentFacts]:
    """The facts of each operation in the file."""
    text = path.read_text(encoding="utf-8")
    document = json.loads(text) if path.suffix.lower() == ".json" else yaml.safe_load(text)
    reader = _Reader(document)
    for template, item in (document.get("paths") or {}).items():
        for method in _METHODS:
            if method in item:
                yield reader.operation(method, template, item, item[method])


class _Reader:
    def __init__(self, document: Json) -> None:
        self.document = document
        self.servers = tuple(str(one["url"]) for one in document.get("servers", ()))

    def _resolve(self, node: Json) -> Json:
        for _ in range(20):
            if "$ref" not in node:
                break
            target: Any = self.document
            for step in str(node["$ref"]).removeprefix("#/").split("/"):
                # What stands in another file is not known.
                inside = isinstance(target, dict)
                target = target.get(step.replace("~1", "/").replace("~0", "~")) if inside else None
            node = target if isinstance(target, dict) else {}
        return node

    def operation(self, method: str, template: str, item: Json, content: Json) -> DocumentFacts:
        """The facts of one operation; its own parameters before those of its path."""
        fields: list[Field] = []
        for one in [*content.get("parameters", ()), *item.get("parameters", ())]:
            whole = self._resolve(one)
            if whole.get("in") in ("path", "query", "header"):
                schema = self._resolve(whole.get("schema", {}))
                required = bool(whole.get("required"))
                fields.append(_field(whole["in"], whole["name"], schema, required))
        examples: list[Example] = []
        body = self._resolve(content.get("requestBody", {}))
        for media in body.get("content", {}).values():
            fields += self._properties("body", "", media.get("schema", {}), 0)
            examples += self._examples("body", media, None)
        for status, answer in content.get("responses", {}).items():
            for media in self._resolve(answer).get("content", {}).values():
                number = int(status) if str(status).isdigit() else None
                if str(status).startswith("2"):
                    fields += self._properties("answer", "", media.get("schema", {}), 0)
                examples += self._examples("answer", media, number)
        return DocumentFacts(
            operations=((method.upper(), template),),
            servers=self.servers,
            fields=tuple({one.key: one for one in reversed(fields)}.values()),
            complete=frozenset({"path", "query", "header", *(["body"] if body else [])}),
            examples=tuple(examples),
        )

    def _properties(self, place: Place, name: str, schema: Json, depth: int) -> list[Field]:
        if depth > _DEEPEST:
            return []
        whole = self._resolve(schema)
        found: list[Field] = []
        for part in (*whole.get("allOf", ()), *whole.get("oneOf", ()), *whole.get("anyOf", ())):
            found += self._properties(place, name, part, depth + 1)
        for key, inner in whole.get("properties", {}).items():
            inner_name = f"{name}.{key}" if name else str(key)
            resolved = self._resolve(inner)
            required = key in whole.get("required", ())
            found.append(_field(place, inner_name, resolved, required))
            found += self._properties(place, inner_name, resolved, depth + 1)
        if "items" in whole:
            found += self._properties(place, f"{name}[]", whole["items"], depth + 1)
        return found

    def _examples(self, place: Any, media: Json, status: int | None) -> list[Example]:
        values = [media["example"]] if "example" in media else []
        values += [self._resolve(one).get("value") for one in media.get("examples", {}).values()]
        return [
            Example(place=place, value=one, status=status)
            for one in values
            if isinstance(one, dict | list)
        ]


def _field(place: str, name: str, schema: Json, required: bool) -> Field:
    # "null" beside a type says no more than that it may be left out.
    kind = schema.get("type")
    kinds = [one for one in kind if one != "null"] if isinstance(kind, list) else [kind]
    enum = schema.get("enum")
    return Field(
        place=cast("Place", place),
        name=name,
        type=kinds[0] if len(kinds) == 1 else None,
        required=required,
        enum=tuple(str(one) for one in enum if one is not None) if enum else None,
        min_length=schema.get("minLength"),
        max_length=schema.get("maxLength"),
        minimum=schema.get("minimum"),
        maximum=schema.get("maximum"),
        pattern=schema.get("pattern"),
    )
