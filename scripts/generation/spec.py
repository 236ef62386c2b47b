"""Reading a spec, following its references, and loosening what is read from answers."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

Json = dict[str, Any]
JSON = "application/json"
METHODS = ("get", "put", "post", "delete", "patch")
#: What the generator turns into a type of its own, raising on any other text.
_PARSED_FORMATS = ("date", "date-time", "uuid")


class Spec:
    """One provider's spec."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.stem
        self.document: Json = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
        self.schemas: Json = self.document.get("components", {}).get("schemas", {})

    def resolve(self, node: Json) -> Json:
        """Follow local references until something else is found; siblings of `$ref` win."""
        while "$ref" in node:
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def operations(self) -> Iterator[tuple[str, str, Json]]:
        """Method, path and operation, in the order of the file."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield method, path, item[method]

    def _success_media(self, operation: Json) -> Iterator[tuple[str, Json]]:
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                yield from self.resolve(response).get("content", {}).items()

    def success_schema(self, operation: Json) -> str | None:
        """The component a 2xx answer is parsed as, or None where no JSON is answered."""
        for kind, media in self._success_media(operation):
            if kind == JSON:
                return str(media["schema"]["$ref"]).rsplit("/", 1)[1]
        return None

    def answers(self, operation: Json) -> str:
        """What a success carries: "json", "file" or "nothing"."""
        kinds = [kind for kind, _ in self._success_media(operation)]
        return "nothing" if not kinds else "json" if JSON in kinds else "file"

    def request_schema(self, operation: Json) -> tuple[str, Json, bool] | None:
        """Content type, resolved schema, and whether a body must be sent."""
        if "requestBody" not in operation:
            return None
        body = self.resolve(operation["requestBody"])
        ((content_type, media),) = body["content"].items()
        return content_type, self.resolve(media["schema"]), bool(body.get("required"))

    def _reachable(self, start: Any, found: set[str]) -> set[str]:
        if isinstance(start, dict):
            reference = start.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
                name = reference.rsplit("/", 1)[1]
                if name not in found:
                    found.add(name)
                    self._reachable(self.schemas[name], found)
            elif isinstance(reference, str):
                self._reachable(self.resolve(start), found)
            for value in start.values():
                self._reachable(value, found)
        elif isinstance(start, list):
            for value in start:
                self._reachable(value, found)
        return found

    def answer_schemas(self) -> set[str]:
        """Components that are read, and not written: all but those reachable from a request."""
        written: set[str] = set()
        for _, _, operation in self.operations():
            self._reachable(operation.get("requestBody", {}), written)
            self._reachable(operation.get("parameters", []), written)
        return set(self.schemas) - written

    def loosened(self) -> Json:
        """The document with every optional property of an answer open to null, dates left as text.

        Providers send null where their pages do not say so; stating it at each of some hundred
        properties would bury what the pages do say.
        """
        document = deepcopy(self.document)
        schemas = document["components"]["schemas"]
        for path in document["paths"].values():
            for operation in (path[method] for method in METHODS if method in path):
                if self.answers(operation) == "file":
                    # A file has no model, and the generator does not know every kind of one.
                    operation["responses"] = {}
        for name in self.answer_schemas():
            schema = schemas[name]
            required = schema.get("required", ())
            for key, value in schema.get("properties", {}).items():
                plain = _without_formats(value)
                schema["properties"][key] = plain if key in required else _nullable(plain)
        return document


def _without_formats(schema: Json) -> Json:
    """Answers keep dates and the like as text: one odd value must not lose a whole answer."""
    if schema.get("format") in _PARSED_FORMATS:
        schema = {key: value for key, value in schema.items() if key != "format"}
    if "items" in schema:
        schema = {**schema, "items": _without_formats(schema["items"])}
    if "oneOf" in schema:
        schema = {**schema, "oneOf": [_without_formats(option) for option in schema["oneOf"]]}
    return schema


def _nullable(schema: Json) -> Json:
    notes = {key: schema[key] for key in schema if key == "description" or key.startswith("x-")}
    shape = {key: value for key, value in schema.items() if key not in notes}
    if not shape:
        return schema
    variants = shape.pop("oneOf", None)
    options = [*variants] if variants else [shape]
    return {**notes, "oneOf": [*options, {"type": "null"}]}
