"""The specs as plain YAML, read without the generator's help, and documents that fit them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parents[2]
PROVIDERS = tuple(
    path.stem for path in sorted((ROOT / "specs").glob("*.yaml")) if path.stem != "sources"
)
#: The error classes of `paidup.errors`, by what `means` says in a spec.
ERROR_CLASSES = {
    "authentication_failed": "AuthenticationFailed",
    "permission_denied": "PermissionDenied",
    "not_found": "NotFound",
    "request_rejected": "RequestRejected",
    "invalid_state": "InvalidState",
    "payment_declined": "PaymentDeclined",
    "rate_limited": "RateLimited",
    "provider_failure": "ProviderFailure",
}

_TEXTS = {"date": "2026-11-20", "date-time": "2026-11-20T09:30:00+00:00"}

Json = dict[str, Any]


class Described(NamedTuple):
    """One operation of one spec."""

    provider: str
    method: str
    path: str
    content: Json

    @property
    def id(self) -> str:
        return str(self.content["operationId"])

    @property
    def name(self) -> str:
        """ "invoices.record_payment", as the operation table has it."""
        tag = self.content["tags"][0]
        return f"{tag}.{self.id.removeprefix(tag + '_')}"


@cache
def spec(provider: str) -> Json:
    document: Json = yaml.safe_load((ROOT / "specs" / f"{provider}.yaml").read_bytes())
    return document


def resolve(provider: str, node: Json) -> Json:
    while "$ref" in node:
        found: Any = spec(provider)
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = {**found, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def described(provider: str) -> list[Described]:
    """Every operation of a spec, in its order."""
    verbs = ("get", "put", "post", "delete", "patch")
    return [
        Described(provider, verb.upper(), path, item[verb])
        for path, item in spec(provider)["paths"].items()
        for verb in verbs
        if verb in item
    ]


def walking(name: str) -> str:
    """The method that walks a list: "invoices.list_lines" -> "invoices.list_all_lines"."""
    resource, _, method = name.partition(".")
    verb, bar, rest = method.partition("_")
    return f"{resource}.{verb}_all{bar}{rest}"


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _reached(provider: str, start: Any) -> set[str]:
    """Names of the component schemas that are used, directly or not."""
    waiting, seen = [start], set[str]()
    while waiting:
        for reference in _references(waiting.pop()):
            if reference not in seen:
                seen.add(reference)
                waiting.append(resolve(provider, {"$ref": reference}))
    prefix = "#/components/schemas/"
    return {name.removeprefix(prefix) for name in seen if name.startswith(prefix)}


@cache
def answer_objects(provider: str) -> tuple[str, ...]:
    """Object schemas that some answer is read as."""
    answers = [one.content["responses"] for one in described(provider)]
    return tuple(
        sorted(
            name
            for name in _reached(provider, answers)
            if schema(provider, name).get("type") == "object"
        )
    )


@cache
def request_objects(provider: str) -> tuple[str, ...]:
    """Object schemas that some request is written from."""
    requests = [one.content.get("requestBody", {}) for one in described(provider)]
    return tuple(
        sorted(
            name
            for name in _reached(provider, requests)
            if schema(provider, name).get("type") == "object"
        )
    )


@cache
def enumerations(provider: str) -> tuple[str, ...]:
    """Schemas that list their values."""
    schemas = spec(provider)["components"]["schemas"]
    return tuple(sorted(name for name, one in schemas.items() if "enum" in one))


def schema(provider: str, name: str) -> Json:
    return resolve(provider, {"$ref": f"#/components/schemas/{name}"})


def model(provider: str, name: str) -> Any:
    """The generated class of a component."""
    return getattr(import_module(f"paidup_clients.{provider}.models"), name)


def sample(provider: str, node: Json) -> Any:
    """A value that fits, with every property filled in."""
    shape = resolve(provider, node)
    if "oneOf" in shape:
        return sample(provider, shape["oneOf"][-1])
    if "enum" in shape:
        return shape["enum"][0]
    match shape.get("type"):
        case "object":
            return {
                key: sample(provider, value) for key, value in shape.get("properties", {}).items()
            }
        case "array":
            return [sample(provider, shape["items"])] * 2
        case "number":
            return Decimal("100.10")
        case "integer":
            return 1764745257
        case "boolean":
            return True
        case "string":
            return _TEXTS.get(shape.get("format", ""), "12.50")
    return {"anything": [1, None]}
