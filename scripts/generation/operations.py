"""The operation table of one provider: what the spec says, as values the core reads."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import Any

from attrs import frozen
from openapi_python_client.strings import PythonIdentifier

from .paging import Paging, paging_of, walking_name
from .spec import Json, Spec

_LIMITS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minimum": "minimum",
    "maximum": "maximum",
    "minItems": "min_items",
    "maxItems": "max_items",
    "format": "format",
    "x-money": "money",
}


@frozen(kw_only=True)
class Argument:
    """One argument of a method: its field in the table, and its schema for the annotation."""

    name: str
    place: str
    required: bool
    key: bool
    filter: bool
    schema: Json
    description: str
    code: str


@frozen(kw_only=True)
class Method:
    """One operation, ready for the templates."""

    resource: str
    name: str
    operation: Json
    arguments: tuple[Argument, ...]
    answer: str | None
    answers: str
    has_body: bool
    code: str
    paging: Paging | None

    @property
    def constant(self) -> str:
        return f"{self.resource}_{self.name}".upper()


def argument_name(wire: str) -> str:
    """`status[is]` -> `status_is`, `fields[]` -> `fields`, `createdAt` -> `created_at`."""
    plain = re.sub(r"\[([^\]]*)\]", lambda match: f"_{match[1]}" if match[1] else "", wire)
    name = str(PythonIdentifier(plain, prefix="field_"))
    # The generator also avoids built-in names, which do no harm as arguments.
    bare = name.rstrip("_")
    return name if iskeyword(bare) else bare


def methods_of(spec: Spec) -> list[Method]:
    """Every operation of the spec, in its order."""
    methods = [_method(spec, *found) for found in spec.operations()]
    constants = {method.constant for method in methods}
    for method in methods:
        walk = f"{method.resource}_{walking_name(method.name)}".upper()
        if method.paging and walk in constants:
            raise SystemExit(f"{spec.path}: {walk.lower()} is what x-paging makes of another list")
    return methods


def _method(spec: Spec, http_method: str, path: str, operation: Json) -> Method:
    resource = operation["tags"][0]
    name = operation["operationId"].removeprefix(resource + "_")
    arguments = [_parameter(spec, spec.resolve(one)) for one in operation.get("parameters", [])]
    body = spec.request_schema(operation)
    if body is not None:
        schema = body[1]
        for wire, inner in schema["properties"].items():
            required = wire in schema.get("required", ()) and body[2]
            arguments.append(_argument(spec, wire, inner, "body", required, {}))
    names = [argument.name for argument in arguments]
    if len(set(names)) != len(names):
        raise SystemExit(f"{spec.path}: {operation['operationId']}: two arguments share a name")
    paging = paging_of(spec, operation, argument_name)
    content = {"application/json": "json", "application/x-www-form-urlencoded": "form"}
    parts = {
        "provider": repr(spec.name),
        "name": repr(f"{resource}.{name}"),
        "method": repr(http_method.upper()),
        "path": repr(path),
        "effect": repr(operation["x-effect"]),
        "retry": repr(operation["x-retry"]),
        "body": repr(content[body[0]] if body else "none"),
        "body_required": repr(bool(body and body[2])),
        "answers": repr(spec.answers(operation)),
        "fields": _tuple([argument.code for argument in arguments]),
        "idempotency": _idempotency(operation),
        "reconcile": repr(tuple(operation.get("x-reconcile") or ())),
        "errors": f"{_rules(operation)} + PROVIDER_ERRORS",
        "source": repr(operation.get("x-source", "")),
        "paging": _call("Paging", paging.parts) if paging else "None",
    }
    defaults = {
        "body": "'none'",
        "body_required": "False",
        "answers": "'json'",
        "idempotency": "None",
        "paging": "None",
    }
    kept = {key: value for key, value in parts.items() if defaults.get(key) != value}
    return Method(
        resource=resource,
        name=name,
        operation=operation,
        arguments=tuple(arguments),
        answer=spec.success_schema(operation),
        answers=spec.answers(operation),
        has_body=body is not None,
        code=_call("Operation", kept),
        paging=paging,
    )


def _parameter(spec: Spec, parameter: Json) -> Argument:
    extensions = {"key": "x-idempotency-key", "filter": "x-filter"}
    flags: dict[str, Any] = {
        name: True for name, extension in extensions.items() if parameter.get(extension)
    }
    if "x-encoding" in parameter:
        flags["encoding"] = parameter["x-encoding"]
    schema = {**parameter["schema"]}
    if "description" in parameter:
        schema["description"] = parameter["description"]
    return _argument(
        spec,
        parameter["name"],
        schema,
        parameter["in"],
        bool(parameter.get("required")),
        flags,
        parameter.get("x-argument"),
    )


def _argument(
    spec: Spec,
    wire: str,
    schema: Json,
    place: str,
    required: bool,
    flags: dict[str, Any],
    called: str | None = None,
) -> Argument:
    name = "idempotency_key" if flags.get("key") else called or argument_name(wire)
    resolved = spec.resolve(schema)
    extra = {"place": place, "required": required, **flags}
    return Argument(
        name=name,
        place=place,
        required=required,
        key=bool(flags.get("key")),
        filter=bool(flags.get("filter")),
        schema=schema,
        description=" ".join(str(resolved.get("description", "")).split()),
        code=_field(spec, wire, name, schema, extra),
    )


def _field(spec: Spec, wire: str, name: str, schema: Json, extra: dict[str, Any]) -> str:
    resolved = spec.resolve(schema)
    kind = resolved.get("type", "any")
    parts: dict[str, str] = {"name": repr(wire), "argument": repr(name), "kind": repr(kind)}
    if extra.get("place") == "body":
        extra = {key: value for key, value in extra.items() if key != "place"}
    parts |= {key: repr(value) for key, value in extra.items() if value}
    for keyword, attribute in _LIMITS.items():
        if keyword in resolved:
            parts[attribute] = repr(resolved[keyword])
    if resolved.get("x-reference"):
        parts["reference"] = "True"
    if kind == "array":
        parts["item"] = _field(spec, wire, name, resolved["items"], {})
    if kind == "object":
        required = resolved.get("required", ())
        inner = [
            _field(spec, key, argument_name(key), value, {"required": key in required})
            for key, value in resolved.get("properties", {}).items()
        ]
        parts["fields"] = _tuple(inner)
        if resolved.get("additionalProperties", True) is not False:
            parts["open"] = "True"
    return _call("Field", {key: value for key, value in parts.items() if value != "()"})


def provider_errors(spec: Spec) -> str:
    """The rules for codes that any operation may answer."""
    return _rules(spec.document)


def _rules(holder: Json) -> str:
    rules = []
    for rule in holder.get("x-errors", ()):
        parts = {key: rule[key] for key in ("means", "code", "status", "executed") if key in rule}
        rules.append(_call("ErrorRule", {key: repr(value) for key, value in parts.items()}))
    return _tuple(rules)


def _idempotency(operation: Json) -> str:
    promise = operation.get("x-idempotency")
    if promise is None:
        return "None"
    return _call("Idempotency", {key: repr(value) for key, value in promise.items()})


def servers(spec: Spec) -> dict[str, str]:
    """Addresses by environment name; without one, several of a kind are told apart by host."""
    return {
        server["x-environment"]: server["url"].rstrip("/") for server in spec.document["servers"]
    }


def _call(kind: str, parts: dict[str, str]) -> str:
    return f"{kind}({', '.join(f'{key}={value}' for key, value in parts.items())})"


def _tuple(items: list[str]) -> str:
    return f"({', '.join(items)},)" if items else "()"
