"""The operation tables say what the specs say, no more and no less."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

from paidup.core.operation import Field, Operation
from paidup.core.values import UNSET

from .catalog import ERROR_CLASSES, PROVIDERS, Described, Json, described, resolve, spec, walking

ALL = [one for provider in PROVIDERS for one in described(provider)]
BODIES = {"application/json": "json", "application/x-www-form-urlencoded": "form"}
LIMITS = {
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
#: Keywords of a request's schema that say something else than a limit.
OTHER_KEYWORDS = {
    "type", "description", "properties", "required", "items", "enum", "additionalProperties",
    "x-reference", "x-secret", "title", "examples", "deprecated",
}  # fmt: skip

pytestmark = pytest.mark.parametrize("one", ALL, ids=lambda one: f"{one.provider}.{one.name}")


def table(provider: str) -> dict[str, Operation]:
    operations = import_module(f"paidup_clients.{provider}.operations").OPERATIONS
    return {operation.name: operation for operation in operations}


def entry(one: Described) -> Operation:
    return table(one.provider)[one.name]


def body_of(one: Described) -> tuple[str, Json, bool] | None:
    body = one.content.get("requestBody")
    if body is None:
        return None
    ((content_type, media),) = resolve(one.provider, body)["content"].items()
    return content_type, resolve(one.provider, media["schema"]), bool(body.get("required"))


def test_what_the_spec_says_of_the_operation_is_in_the_table(one: Described) -> None:
    operation = entry(one)
    assert operation.provider == one.provider
    assert (operation.method, operation.path) == (one.method, one.path)
    assert operation.effect == one.content["x-effect"]
    assert operation.retry == one.content["x-retry"]
    assert operation.source == one.content["x-source"]
    assert operation.reconcile == tuple(one.content.get("x-reconcile") or ())
    promise, kept = one.content.get("x-idempotency"), operation.idempotency
    if promise is None:
        assert kept is None
    else:
        assert kept is not None
        assert promise == {
            "header": kept.header,
            "ttl_seconds": kept.ttl_seconds,
            "max_length": kept.max_length,
        }


def test_a_write_states_its_retry_class_and_only_a_promise_makes_it_keyed(one: Described) -> None:
    operation = entry(one)
    if one.method == "POST":
        assert one.content["x-retry"] in ("safe", "keyed", "once")
        assert operation.retry != "safe" or operation.effect == "read"
    if operation.retry == "keyed":
        assert operation.idempotency is not None
        assert any(field.key for field in operation.fields)
    else:
        assert operation.idempotency is None
    if operation.effect == "read":
        assert operation.retry == "safe"


def test_how_pages_follow_each_other_is_in_the_table(one: Described) -> None:
    promise, kept = one.content.get("x-paging"), entry(one).paging
    if not promise:
        assert kept is None
        return
    assert kept is not None
    assert (kept.style, kept.argument) == (promise["style"], promise["argument"])
    assert kept.items.rstrip("_") == promise["items"]
    assert kept.id == tuple(promise["id"].split("."))
    assert (kept.token, kept.size) == (promise.get("token"), promise.get("size"))
    assert kept.short_page_ends == promise.get("short_page_ends", False)
    fields = {field.argument: field for field in entry(one).fields}
    largest = promise.get("largest") or fields[promise["size"]].maximum
    assert kept.defaults == {promise["size"]: largest, **promise.get("defaults", {})}


def test_a_walk_takes_the_arguments_of_its_list_but_the_mark(one: Described) -> None:
    promise = one.content.get("x-paging")
    if not promise:
        return
    resource, method = one.name.split(".")
    module = import_module(f"paidup_clients.{one.provider}.resources.{resource}")
    name = "".join(part.capitalize() for part in resource.split("_"))
    for kind in (getattr(module, name), getattr(module, f"Async{name}")):
        walk = getattr(kind, walking(one.name).partition(".")[2])
        of_walk = dict(inspect.signature(walk).parameters)
        assert of_walk.pop("max_pages").default == 10_000
        of_list = dict(inspect.signature(getattr(kind, method)).parameters)
        for dropped in (promise["argument"], *promise.get("drops", ())):
            del of_list[dropped]
        assert of_walk == of_list


def test_reconciling_names_reads_that_exist(one: Described) -> None:
    operations = table(one.provider)
    for name in entry(one).reconcile:
        assert operations[name.partition("(")[0]].effect == "read"


def test_every_error_rule_is_in_the_table_the_operations_own_first(one: Described) -> None:
    rules = [*one.content.get("x-errors", ()), *spec(one.provider).get("x-errors", ())]
    kept = [
        {
            key: value
            for key, value in (
                ("means", rule.means),
                ("code", rule.code),
                ("status", rule.status),
                ("executed", rule.executed),
            )
            if value is not None
        }
        for rule in entry(one).errors
    ]
    assert kept == [{k: v for k, v in rule.items() if k != "note"} for rule in rules]
    operation = entry(one)
    for rule in reversed(rules):
        if "code" in rule:
            assert rule["code"] in operation.error_codes
        else:
            assert rule["status"] in operation.error_statuses
    for rule in one.content.get("x-errors", ()):
        if "code" in rule:
            assert operation.error_codes[rule["code"]].means == rule["means"]


def test_every_argument_is_in_the_table_and_nothing_else(one: Described) -> None:
    parameters = [resolve(one.provider, node) for node in one.content.get("parameters", ())]
    expected = {(parameter["in"], parameter["name"]) for parameter in parameters}
    body = body_of(one)
    operation = entry(one)
    if body is None:
        assert operation.body == "none"
        assert not operation.body_required
    else:
        assert operation.body == BODIES[body[0]]
        assert operation.body_required == body[2]
        expected |= {("body", name) for name in body[1]["properties"]}
    assert {(field.place, field.name) for field in operation.fields} == expected
    assert len(operation.fields) == len(expected)
    assert len({field.argument for field in operation.fields}) == len(expected)
    by_place = {(field.place, field.name): field for field in operation.fields}
    for parameter in parameters:
        field = by_place[parameter["in"], parameter["name"]]
        assert field.key == bool(parameter.get("x-idempotency-key"))
        assert field.argument == parameter.get("x-argument", field.argument)
        assert field.filter == bool(parameter.get("x-filter"))
        assert field.encoding == parameter.get("x-encoding")
        assert field.required == bool(parameter.get("required"))
        agrees(one.provider, field, parameter["schema"])
    for name, schema in (body[1]["properties"] if body else {}).items():
        field = by_place["body", name]
        assert field.required == (body is not None and name in body[1].get("required", ()))
        assert not field.key
        assert not field.filter
        agrees(one.provider, field, schema)


def agrees(provider: str, field: Field, schema: Json) -> None:
    """The field carries every limit of its schema, at every depth, and none besides."""
    resolved = resolve(provider, schema)
    assert field.kind == resolved.get("type", "any")
    assert field.reference == bool(resolved.get("x-reference"))
    for keyword, attribute in LIMITS.items():
        assert getattr(field, attribute) == resolved.get(keyword), (field.name, keyword)
    unheard = resolved.keys() - LIMITS.keys() - OTHER_KEYWORDS
    assert not unheard, f"{field.name}: the table does not carry {unheard}"
    if field.kind == "array":
        assert field.item is not None
        agrees(provider, field.item, resolved["items"])
    else:
        assert field.item is None
    if field.kind == "object":
        required = resolved.get("required", ())
        assert field.open == (resolved.get("additionalProperties", True) is not False)
        assert {inner.name for inner in field.fields} == set(resolved.get("properties", {}))
        for inner in field.fields:
            assert inner.required == (inner.name in required)
            agrees(provider, inner, resolved["properties"][inner.name])


def test_the_method_takes_these_arguments_sync_and_async_alike(one: Described) -> None:
    resource, method = one.name.split(".")
    module = import_module(f"paidup_clients.{one.provider}.resources.{resource}")
    name = "".join(part.capitalize() for part in resource.split("_"))
    sync = getattr(getattr(module, name), method)
    twin = getattr(getattr(module, f"Async{name}"), method)
    assert not inspect.iscoroutinefunction(sync)
    assert inspect.iscoroutinefunction(twin)
    assert inspect.signature(sync) == inspect.signature(twin)
    assert sync.__doc__ == twin.__doc__
    parameters = dict(inspect.signature(sync).parameters)
    parameters.pop("self")
    operation = entry(one)
    assert (parameters.pop("extra_body", None) is not None) == (operation.body != "none")
    assert set(parameters) == {field.argument for field in operation.fields}
    for field in operation.fields:
        parameter = parameters[field.argument]
        path = field.place == "path"
        assert (parameter.kind is parameter.POSITIONAL_OR_KEYWORD) == path
        assert path or parameter.kind is parameter.KEYWORD_ONLY
        absent: Any = None if field.key else UNSET
        assert parameter.default is (parameter.empty if field.required else absent)
        assert ("Filter[" in parameter.annotation) == field.filter


def test_the_docstring_tells_what_the_spec_tells(one: Described) -> None:
    resource, method = one.name.split(".")
    module = import_module(f"paidup_clients.{one.provider}.resources.{resource}")
    name = "".join(part.capitalize() for part in resource.split("_"))
    words = " ".join((getattr(getattr(module, name), method).__doc__ or "").split())
    assert words.startswith(one.content["summary"].strip())
    assert " ".join(one.content["description"].split()) in words
    for field in entry(one).fields:
        assert f" {field.argument}: " in words
    for rule in one.content.get("x-errors", ()):
        assert f"{ERROR_CLASSES[rule['means']]}: " in words
        assert str(rule.get("code") or f"status {rule['status']}") in words


def test_the_answer_is_the_model_the_spec_names(one: Described) -> None:
    resource, method = one.name.split(".")
    module = import_module(f"paidup_clients.{one.provider}.resources.{resource}")
    name = "".join(part.capitalize() for part in resource.split("_"))
    annotation = getattr(getattr(module, name), method).__annotations__["return"]
    for status, response in one.content["responses"].items():
        content = resolve(one.provider, response).get("content")
        if status.startswith("2") and content:
            ((kind, media),) = content.items()
            assert hasattr(module, annotation)
            if kind == "application/json":
                assert annotation == media["schema"]["$ref"].rsplit("/", 1)[1]
                assert entry(one).answers == "json"
            else:
                assert media["schema"] == {"type": "string", "format": "binary"}
                assert (annotation, entry(one).answers) == ("FileContent", "file")
            return
    assert (annotation, entry(one).answers) == ("None", "nothing")
