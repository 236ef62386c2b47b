"""A spec as the rules see it: loaded strictly, with its pointers, references and operations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import yaml

from spec_rules.walk import GRAMMAR, Node, Pointer, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMAS = ("components", "schemas")


class Issue(NamedTuple):
    """What one rule function yields: where, and what is wrong with what to do about it."""

    pointer: Pointer
    message: str


class Finding(NamedTuple):
    file: str
    pointer: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.pointer}: {self.rule}: {self.message}"


class SpecUnreadable(Exception):
    """The file is not one YAML mapping with unique keys."""


class _StrictLoader(yaml.SafeLoader):
    """SafeLoader keeps the last of two equal keys without a word; this one refuses."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag != "tag:yaml.org,2002:merge":
                if key.value in seen:
                    line = key.start_mark.line + 1
                    raise SpecUnreadable(f"line {line}: key {key.value!r} stands twice; keep one")
                seen.add(key.value)
        return super().construct_mapping(node, deep)


def read_yaml(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        value = yaml.load(text, _StrictLoader)  # noqa: S506  a SafeLoader: plain data only
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as problem:
        raise SpecUnreadable(" ".join(str(problem).split())) from problem
    if not isinstance(value, dict):
        raise SpecUnreadable("the file must be one mapping")
    return value


def mapping(value: Any) -> dict[Any, Any]:
    """The value if it is a mapping, else nothing: wrong shapes are the validator's to report."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def pointer_text(pointer: Pointer) -> str:
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


def local_pointer(reference: str) -> Pointer:
    parts = reference.removeprefix("#").split("/")[1:]
    return tuple(unquote(part).replace("~1", "/").replace("~0", "~") for part in parts)


def component_of(pointer: Pointer) -> Pointer | None:
    """The whole component (section and name) a pointer leads into."""
    match pointer:
        case ("components", section, name, *_):
            return ("components", section, name)
    return None


class Parameter(NamedTuple):
    pointer: Pointer
    value: dict[str, Any]

    @property
    def argument(self) -> str:
        """What a caller calls it, where that is not the wire's name."""
        return str(self.value.get("x-argument", self.value.get("name")))


@dataclass(frozen=True)
class Operation:
    pointer: Pointer
    path: str
    method: str
    value: dict[str, Any]
    parameters: tuple[Parameter, ...]

    @property
    def name(self) -> str:
        return str(self.value.get("operationId", ""))

    @property
    def path_parameters(self) -> list[str]:
        """As the caller knows them: two operations may share a path and mean different ids."""
        found = [item for item in self.parameters if item.value.get("in") == "path"]
        # The URL decides the order of positional arguments, not the list of declarations.
        return [item.argument for item in sorted(found, key=self._position)]

    def _position(self, parameter: Parameter) -> int:
        return self.path.find("{" + str(parameter.value.get("name")) + "}")


@dataclass(frozen=True)
class Document:
    """One spec; `name` is the provider, `sources` the operations of sources.yaml."""

    name: str
    root: dict[str, Any]
    sources: Mapping[str, Any] | None = None

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        return tuple(walk("root", self.root, ()))

    def of_kind(self, *kinds: str) -> Iterator[Node]:
        return (node for node in self.nodes if node.kind in kinds)

    def lookup(self, pointer: Pointer) -> Any:
        """The value a pointer leads to; None if it leads nowhere."""
        value: Any = self.root
        for part in pointer:
            if isinstance(value, dict) and part in value:
                value = value[part]
            elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
                value = value[int(part)]
            else:
                return None
        return value

    def follow(self, pointer: Pointer, value: Any) -> tuple[Pointer, dict[str, Any]]:
        """Where a chain of local references ends, and what stands there."""
        seen: set[str] = set()
        while isinstance(reference := mapping(value).get("$ref"), str):
            if reference in seen or not reference.startswith("#"):
                return pointer, {}
            seen.add(reference)
            pointer = local_pointer(reference)
            value = self.lookup(pointer)
        return pointer, mapping(value)

    def resolve(self, value: Any) -> dict[str, Any]:
        return self.follow((), value)[1]

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        found = []
        for path, item in mapping(self.root.get("paths")).items():
            for method, value in mapping(item).items():
                if method in METHODS and isinstance(value, dict):
                    at = ("paths", str(path), method)
                    shared = self._parameters(at[:2], mapping(item))
                    parameters = shared + self._parameters(at, value)
                    found.append(Operation(at, str(path), method, value, parameters))
        return tuple(found)

    def _parameters(self, at: Pointer, holder: dict[str, Any]) -> tuple[Parameter, ...]:
        declared = enumerate(sequence(holder.get("parameters")))
        return tuple(
            Parameter(*self.follow((*at, "parameters", str(index)), value))
            for index, value in declared
        )

    def reach(self, kind: str, pointer: Pointer, value: Any) -> Iterator[Node]:
        """Every node reachable from a place, local references followed, each once."""
        waiting: list[tuple[str, Pointer, Any]] = [(kind, pointer, value)]
        seen: set[Pointer] = set()
        while waiting:
            form, start, start_value = waiting.pop()
            for node in walk(form, start_value, start):
                if node.pointer in seen:
                    continue
                seen.add(node.pointer)
                yield node
                if "$ref" in node.value:
                    target, found = self.follow(node.pointer, node.value)
                    if component_of(target) == target:
                        section = GRAMMAR["components"].get(target[1], "")
                        waiting.append((section.removesuffix("{}"), target, found))

    @cached_property
    def request_schemas(self) -> tuple[Node, ...]:
        """Schemas sent in a body by some operation."""
        bodies = [
            ("requestBody", (*operation.pointer, "requestBody"), operation.value["requestBody"])
            for operation in self.operations
            if "requestBody" in operation.value
        ]
        return self._schemas_of(bodies)

    @cached_property
    def response_schemas(self) -> tuple[Node, ...]:
        """Schemas read from an answer or from a webhook."""
        starts: list[tuple[str, Pointer, Any]] = []
        for operation in self.operations:
            for status, value in mapping(operation.value.get("responses")).items():
                starts.append(("response", (*operation.pointer, "responses", str(status)), value))
        for name, item in mapping(self.root.get("webhooks")).items():
            starts.append(("path", ("webhooks", str(name)), item))
        return self._schemas_of(starts)

    def _schemas_of(self, starts: list[tuple[str, Pointer, Any]]) -> tuple[Node, ...]:
        found: dict[Pointer, Node] = {}
        for start in starts:
            for node in self.reach(*start):
                if node.kind == "schema":
                    found.setdefault(node.pointer, node)
        return tuple(found.values())

    def is_component(self, node: Node) -> bool:
        return node.pointer[:2] == SCHEMAS and component_of(node.pointer) == node.pointer

    def is_object(self, schema: Any) -> bool:
        """An object by type or by its keywords; allOf counts when it composes objects."""
        schema = mapping(schema)
        if "object" in types_of(schema) or "properties" in schema:
            return True
        return any(self.is_object(self.resolve(part)) for part in sequence(schema.get("allOf")))

    def properties_of(self, schema: Any) -> dict[str, Any]:
        """Properties of a schema, those composed by allOf included."""
        schema = self.resolve(schema)
        found: dict[str, Any] = {}
        for part in sequence(schema.get("allOf")):
            found |= self.properties_of(part)
        return found | mapping(schema.get("properties"))


def types_of(schema: dict[str, Any]) -> set[str]:
    declared = schema.get("type")
    return {str(item) for item in (declared if isinstance(declared, list) else [declared]) if item}
