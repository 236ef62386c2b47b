"""The resource classes: one method for each operation, sync and async from one template."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.strings import ClassName, PythonIdentifier

from .models import TEMPLATES
from .operations import Argument, Method, methods_of, provider_errors, servers
from .paging import Paging, walking_name
from .spec import Json, Spec

_RETRY_WORDS = {
    "safe": "Repeated after any failure that a repeat may mend.",
    "keyed": "Repeated under one idempotency key while the provider honours it.",
    "once": "Never repeated once it may have reached the provider: that is `OutcomeUnknown`.",
}
_ERROR_CLASSES = {
    "authentication_failed": "AuthenticationFailed",
    "permission_denied": "PermissionDenied",
    "not_found": "NotFound",
    "request_rejected": "RequestRejected",
    "invalid_state": "InvalidState",
    "payment_declined": "PaymentDeclined",
    "rate_limited": "RateLimited",
    "provider_failure": "ProviderFailure",
}
_WIDTH = 92
_EXTRA = "Fields that the spec does not know, sent as they are."
#: What reads an answer that has no model; the functions stand in the template.
_PARSERS = {"nothing": "_nothing", "file": "_file"}


class _Imports:
    """The models that one resource reads answers with, and those it only takes."""

    def __init__(self) -> None:
        self.read: dict[str, str] = {}
        self.taken: dict[str, str] = {}

    def answer(self, schema_name: str) -> str:
        return self._add(self.read, schema_name)

    def model(self, schema_name: str) -> str:
        return self._add(self.taken, schema_name)

    @staticmethod
    def _add(models: dict[str, str], schema_name: str) -> str:
        name = str(ClassName(schema_name, "field_"))
        models[name] = str(PythonIdentifier(schema_name, "field_"))
        return name


def generate_resources(spec: Spec, output: Path) -> None:
    """Write operations.py and resources/*.py of one provider."""
    environment = Environment(  # noqa: S701  Python is written, not HTML
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    methods = methods_of(spec)
    table = environment.get_template("operations.py.jinja").render(
        methods=methods, errors=provider_errors(spec), title=_title(spec)
    )
    (output / "operations.py").write_text(table, encoding="utf-8")
    addresses = environment.get_template("servers.py.jinja").render(
        servers=servers(spec), title=_title(spec)
    )
    (output / "servers.py").write_text(addresses, encoding="utf-8")
    folder = output / "resources"
    folder.mkdir()
    template = environment.get_template("resource.py.jinja")
    tags = {tag["name"]: tag.get("description", "") for tag in spec.document["tags"]}
    for tag, description in tags.items():
        mine = [method for method in methods if method.resource == tag]
        imports = _Imports()
        text = template.render(
            class_name=str(ClassName(tag, "field_")),
            description=description,
            title=_title(spec),
            methods=[_rendered(spec, method, imports) for method in mine],
            read=imports.read,
            taken=imports.taken,
        )
        (folder / f"{tag}.py").write_text(text, encoding="utf-8")
    public = [
        {"name": tag["name"], "class_name": str(ClassName(tag["name"], "field_")), **tag}
        for tag in spec.document["tags"]
        if not tag.get("x-internal")
    ]
    gathered = environment.get_template("resources.py.jinja").render(
        resources=public, title=_title(spec)
    )
    (folder / "__init__.py").write_text(gathered, encoding="utf-8")


def _title(spec: Spec) -> str:
    return str(spec.document["info"]["title"])


def _rendered(spec: Spec, method: Method, imports: _Imports) -> Json:
    positional, keyword = _signature(spec, method.arguments, imports)
    keyword += _extra(method)
    return {
        "name": method.name,
        "constant": method.constant,
        "positional": positional,
        "keyword": keyword,
        "names": [argument.name for argument in method.arguments],
        "has_body": method.has_body,
        "answer": _answer(method, imports),
        "parse": _PARSERS.get(method.answers),
        "docstring": _docstring(spec, method),
        "walk": _walk(spec, method, method.paging, imports) if method.paging else None,
    }


def _answer(method: Method, imports: _Imports) -> str:
    if method.answer is None:
        return "FileContent" if method.answers == "file" else "None"
    return imports.answer(method.answer)


def _walk(spec: Spec, method: Method, paging: Paging, imports: _Imports) -> Json:
    """The method that goes through all pages, beside the one for a page."""
    kept = tuple(one for one in method.arguments if one.name not in paging.dropped)
    positional, keyword = _signature(spec, kept, imports)
    return {
        "name": walking_name(method.name),
        "positional": positional,
        "keyword": [*keyword, "max_pages: int = MAX_PAGES", *_extra(method)],
        "names": [argument.name for argument in kept],
        "item": imports.model(paging.item),
        "docstring": _walk_docstring(spec, method, paging, kept),
    }


def _extra(method: Method) -> list[str]:
    return ["extra_body: Mapping[str, Any] | None = None"] if method.has_body else []


def _signature(
    spec: Spec, arguments: tuple[Argument, ...], imports: _Imports
) -> tuple[list[str], list[str]]:
    positional: list[str] = []
    keyword: list[str] = []
    for argument in sorted(arguments, key=lambda argument: not argument.required):
        (positional if argument.place == "path" else keyword).append(
            _parameter(spec, argument, imports)
        )
    return positional, keyword


def _parameter(spec: Spec, argument: Argument, imports: _Imports) -> str:
    annotation = _annotation(spec, argument.schema, imports)
    if argument.filter:
        annotation = f"{annotation} | Filter[{annotation}]"
    if argument.key:
        return f"{argument.name}: {annotation} | None = None"
    if argument.required:
        return f"{argument.name}: {annotation}"
    return f"{argument.name}: {annotation} | Unset = UNSET"


def _annotation(spec: Spec, schema: Json, imports: _Imports) -> str:
    reference = schema.get("$ref", "")
    resolved: dict[str, Any] = spec.resolve(schema)
    kind, form = resolved.get("type"), resolved.get("format")
    if "enum" in resolved and reference:
        plain = "int" if kind == "integer" else "str"
        return f"{imports.model(reference.rsplit('/', 1)[1])} | {plain}"
    if kind == "object":
        return f"{imports.model(reference.rsplit('/', 1)[1])} | Mapping[str, Any]"
    if kind == "array":
        return f"Sequence[{_annotation(spec, resolved['items'], imports)}]"
    if kind == "integer":
        return "int | datetime" if form == "unix-time" else "int"
    if kind == "string":
        if form in ("date", "date-time"):
            return f"str | {form.replace('-', '')}"
        return "str | Decimal" if "x-money" in resolved else "str"
    return {"number": "Decimal | int", "boolean": "bool"}.get(str(kind), "Any")


def _docstring(spec: Spec, method: Method) -> str:
    operation = method.operation
    lines = [operation["summary"].strip(), ""]
    # A word broken at its hyphen would read as two.
    words = " ".join(operation["description"].split())
    lines += textwrap.wrap(words, _WIDTH, break_on_hyphens=False)
    lines += ["", _RETRY_WORDS[operation["x-retry"]]]
    if method.arguments:
        lines += ["", "Args:"]
        for argument in method.arguments:
            words = argument.description or "as the provider defines it."
            if argument.key and operation["x-retry"] == "keyed":
                words += " Left out, a random one is made for this call."
            lines += _item(argument.name, words)
        if method.has_body:
            lines += _item("extra_body", _EXTRA)
    lines += ["", "Raises:"]
    lines += [line for name, words in _errors(spec, operation) for line in _item(name, words)]
    return "\n".join(lines)


def _walk_docstring(spec: Spec, method: Method, paging: Paging, kept: tuple[Argument, ...]) -> str:
    words = (
        f"Goes through all pages of `{method.name}`, which tells more of the list and its filters, "
        "and holds one page at a time. The arguments are checked at once; nothing is sent before "
        "the first entry is asked for. Where the list changes meanwhile, an entry may come twice "
        "or not at all."
    )
    item = ClassName(paging.item, "field_")
    lines = [f"Yield each `{item}` of `{method.name}`, whatever the number of pages.", ""]
    lines += textwrap.wrap(words, _WIDTH)
    lines += ["", _RETRY_WORDS[method.operation["x-retry"]], "", "Args:"]
    for argument in kept:
        told = argument.description or "as the provider defines it."
        if argument.name == paging.size:
            told = f"How many to fetch at a time; left out, {paging.largest}."
        elif argument.name in paging.defaults:
            told += f" Left out, {paging.defaults[argument.name]}."
        lines += _item(argument.name, told)
    lines += _item("max_pages", "Give up with `ResponseUnreadable` where more pages follow.")
    if method.has_body:
        lines += _item("extra_body", _EXTRA)
    lines += ["", "Raises:"]
    for name, told in _errors(spec, method.operation):
        if name == "ResponseUnreadable":
            told = "A page is not what the provider promises, or the pages repeat."
        lines += _item(name, told)
    return "\n".join(lines)


def _item(name: str, words: str) -> list[str]:
    return textwrap.wrap(
        f"{name}: {words}", _WIDTH, initial_indent="    ", subsequent_indent="        "
    )


def _errors(spec: Spec, operation: Json) -> list[tuple[str, str]]:
    codes: dict[str, list[str]] = {}
    for rule in operation.get("x-errors", []):
        name = _ERROR_CLASSES[rule["means"]]
        codes.setdefault(name, []).append(rule.get("code") or f"status {rule.get('status')}")
    found = [(name, ", ".join(words) + ".") for name, words in codes.items()]
    found.append(("InvalidRequest", "An argument is refused before anything is sent."))
    if operation["x-effect"] == "read":
        found.append(("ResponseUnreadable", "The answer is not what the provider promises."))
    else:
        found.append(("OutcomeUnknown", "It may have been carried out; look before repeating."))
    found.append(("ConnectionFailed", "The provider changed nothing."))
    found.append(("ApiError", "Any other refusal, by the kinds of `paidup.errors`."))
    return found
