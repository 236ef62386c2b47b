"""What a spec says of one operation, by the same names that a document's facts have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from attrs import field, frozen
from generation.spec import Json, Spec

__all__ = ["SpecField", "SpecOperation", "operations_of", "same_path"]

_DEEPEST = 12


@frozen(kw_only=True)
class SpecField:
    """A parameter or a property, and where in the spec it stands."""

    place: str
    name: str
    pointer: str
    schema: Json = field(repr=False)
    required: bool = False

    @property
    def types(self) -> frozenset[str]:
        """JSON types it may have; empty for any."""
        options = self.schema.get("oneOf") or self.schema.get("anyOf") or [self.schema]
        found: set[str] = set()
        for option in options:
            kind = option.get("type")
            if kind is None:
                return frozenset()
            found |= set(kind) if isinstance(kind, list) else {kind}
        return frozenset(found)

    @property
    def enum(self) -> tuple[str, ...] | None:
        values = self.schema.get("enum")
        return tuple(map(str, values)) if values else None

    @property
    def unit(self) -> str | None:
        if "x-money" in self.schema:
            return str(self.schema["x-money"])
        return "seconds" if self.schema.get("format") == "unix-time" else None


class SpecOperation:
    """One operation of a spec."""

    def __init__(self, spec: Spec, method: str, path: str, content: Json) -> None:
        self.spec = spec
        self.provider = spec.name
        self.id = str(content["operationId"])
        self.method = method.upper()
        self.path = path
        self.content = content
        escaped = path.replace("~", "~0").replace("/", "~1")
        self.pointer = f"/paths/{escaped}/{method}"
        self._fields: dict[tuple[str, str], SpecField] = {}
        self._open: set[tuple[str, str]] = set()
        self._containers: dict[tuple[str, str], str] = {}

    @property
    def fields(self) -> dict[tuple[str, str], SpecField]:
        """Every parameter and property by place and dotted name; read when first asked for."""
        if not self._fields:
            self._read()
        return self._fields

    @property
    def open(self) -> set[tuple[str, str]]:
        """Where something of any shape begins: what stands below is not for us to judge."""
        return self._open if self.fields else set()

    @property
    def name(self) -> str:
        return f"{self.provider}.{self.id}"

    @property
    def servers(self) -> list[str]:
        return [str(server["url"]) for server in self.spec.document["servers"]]

    @property
    def error_codes(self) -> set[str]:
        rules = [*self.content.get("x-errors", ()), *self.spec.document.get("x-errors", ())]
        return {str(rule["code"]) for rule in rules if "code" in rule}

    @property
    def content_type(self) -> str | None:
        if "requestBody" not in self.content:
            return None
        return str(next(iter(self.spec.resolve(self.content["requestBody"])["content"])))

    @property
    def credentials(self) -> set[str]:
        """Header names that authorise, in lower case; "basic" where the scheme is Basic."""
        schemes = self.spec.document["components"].get("securitySchemes", {})
        found: set[str] = set()
        everywhere = self.spec.document.get("security", ())
        for requirement in self.content.get("security") or everywhere:
            for name in requirement:
                scheme = schemes[name]
                if scheme["type"] == "apiKey" and scheme["in"] == "header":
                    found.add(str(scheme["name"]).lower())
                else:
                    found.add("basic" if scheme.get("scheme") == "basic" else "authorization")
        return found

    def _read(self) -> None:
        for number, parameter in enumerate(self.content.get("parameters", ())):
            pointer = f"{self.pointer}/parameters/{number}"
            if "$ref" in parameter:
                pointer = parameter["$ref"].removeprefix("#")
            whole = self.spec.resolve(parameter)
            self._add(
                SpecField(
                    place=whole["in"],
                    name=whole["name"],
                    pointer=f"{pointer}/schema",
                    schema={**self.spec.resolve(whole["schema"])},
                    required=bool(whole.get("required")),
                )
            )
        body = self.content.get("requestBody")
        if body is not None:
            for kind, media in self.spec.resolve(body)["content"].items():
                at = f"{self.pointer}/requestBody/content/{kind.replace('/', '~1')}/schema"
                self._walk("body", "", media["schema"], at, 0)
        for status, answer in self.content["responses"].items():
            for kind, media in self.spec.resolve(answer).get("content", {}).items():
                at = f"{self.pointer}/responses/{status}/content/{kind.replace('/', '~1')}/schema"
                self._walk("answer", "", media["schema"], at, 0)

    def _add(self, found: SpecField) -> None:
        name = found.name.lower() if found.place == "header" else found.name
        known = self._fields.get((found.place, name))
        if known is not None and known.schema != found.schema:
            # Answers of several kinds: what any of them allows.
            options = [*known.schema.get("oneOf", [known.schema]), found.schema]
            found = SpecField(
                place=found.place, name=name, pointer=known.pointer, schema={"oneOf": options}
            )
        self._fields[found.place, name] = found

    def _walk(self, place: str, name: str, schema: Json, pointer: str, depth: int) -> None:
        if depth > _DEEPEST:
            return
        for option, at in self._options(schema, pointer):
            properties = option.get("properties", {})
            self._containers.setdefault((place, name), at)
            shut = option.get("additionalProperties") is False
            if option.get("type") == "object" and not properties and not shut:
                self._open.add((place, name))
            for key, inner in properties.items():
                inner_name = f"{name}.{key}" if name else key
                inner_at = f"{at}/properties/{key}"
                target = inner["$ref"].removeprefix("#") if "$ref" in inner else inner_at
                whole = self.spec.resolve(inner)
                required = key in option.get("required", ())
                self._add(
                    SpecField(
                        place=place, name=inner_name, pointer=target, schema=whole,
                        required=required,
                    )
                )  # fmt: skip
                self._walk(place, inner_name, inner, inner_at, depth + 1)
            if "items" in option:
                self._walk(place, f"{name}[]", option["items"], f"{at}/items", depth + 1)
            elif not option.get("type") and not properties:
                self._open.add((place, name))

    def _options(self, schema: Json, pointer: str) -> Iterator[tuple[Json, str]]:
        if "$ref" in schema:
            pointer = schema["$ref"].removeprefix("#")
        whole = self.spec.resolve(schema)
        keyword = "oneOf" if "oneOf" in whole else "anyOf"
        if not whole.get(keyword):
            yield whole, pointer
            return
        for number, variant in enumerate(whole[keyword]):
            yield from self._options(variant, f"{pointer}/{keyword}/{number}")

    def find(self, place: str, name: str) -> SpecField | None:
        """A field by its name."""
        return self.fields.get((place, name.lower() if place == "header" else name))

    def is_at(self, path: str) -> bool:
        """Whether a path is this operation's, as a template or filled in; a server's may lead."""
        plain = re.sub(r"\{\{(.*?)\}\}|:([A-Za-z_]+)", r"{\1\2}", path)
        # A template of a server is no address that could be split.
        prefixes = {"/" + one.split("/", 3)[3] for one in self.servers if one.count("/") > 2}
        return any(
            same_path(plain.removeprefix(prefix), self.path)
            for prefix in {"", *(one.rstrip("/") for one in prefixes)}
            if plain.startswith(prefix)
        )

    def place_for(self, place: str, name: str) -> str:
        """Where a field that is not there yet would be added."""
        if place in ("body", "answer"):
            above = name.rpartition(".")[0]
            return self._containers.get((place, above), self.pointer) if self.fields else ""
        kind = "x-errors" if place == "error" else "parameters"
        return f"{self.pointer}/{kind}" if kind in self.content else self.pointer

    def is_open(self, place: str, name: str) -> bool:
        """Whether a field stands below something whose shape the spec leaves open."""
        return any(
            place == opened and (not above or name.startswith((f"{above}.", f"{above}[]")))
            for opened, above in self.open
        )


def operations_of(path: Path) -> dict[str, SpecOperation]:
    """The operations of a spec by their names: "pabbly.invoices_record_payment"."""
    return _operations(_File(path.name, path.read_bytes(), path))


@frozen
class _File:
    """A spec by its name and content, wherever it lies; one that was edited is read again."""

    name: str
    content: bytes
    path: Path = field(eq=False)


@lru_cache(maxsize=32)
def _operations(file: _File) -> dict[str, SpecOperation]:
    spec = Spec(file.path)
    found = [SpecOperation(spec, *one) for one in spec.operations()]
    return {one.name: one for one in found}


def same_path(stated: str, ours: str) -> bool:
    """Whether a path, as a template or with ids filled in, is that of an operation."""
    left, right = (path.strip("/").split("/") for path in (stated, ours))
    return len(left) == len(right) and all(
        b.startswith("{") or a == b for a, b in zip(left, right, strict=True)
    )
