"""Nothing in a table that the spec lacks, and one vocabulary of errors everywhere."""

from __future__ import annotations

from importlib import import_module
from typing import get_args

import pytest

from paidup import errors
from paidup.core.exchange import _KINDS
from paidup.core.operation import Meaning

from .catalog import ERROR_CLASSES, PROVIDERS, Json, described, spec, walking


def rules(provider: str) -> list[Json]:
    found = [*spec(provider).get("x-errors", ())]
    for one in described(provider):
        found += one.content.get("x-errors", ())
    return found


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_table_lists_the_operations_of_the_spec_in_its_order(provider: str) -> None:
    module = import_module(f"paidup_clients.{provider}.operations")
    assert [one.name for one in module.OPERATIONS] == [one.name for one in described(provider)]
    assert len({one.name for one in module.OPERATIONS}) == len(module.OPERATIONS)
    for operation in module.OPERATIONS:
        assert getattr(module, operation.name.replace(".", "_").upper()) is operation


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_resources_have_the_methods_of_the_spec_and_no_others(provider: str) -> None:
    names = {one.name for one in described(provider)}
    for one in described(provider):
        if one.content.get("x-paging"):
            names.add(walking(one.name))
    for resource in {name.split(".")[0] for name in names}:
        module = import_module(f"paidup_clients.{provider}.resources.{resource}")
        name = "".join(part.capitalize() for part in resource.split("_"))
        for kind in (getattr(module, name), getattr(module, f"Async{name}")):
            methods = {f"{resource}.{key}" for key in vars(kind) if not key.startswith("_")}
            assert methods == {name for name in names if name.startswith(f"{resource}.")}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_servers_are_those_of_the_spec(provider: str) -> None:
    servers = spec(provider)["servers"]
    kept = import_module(f"paidup_clients.{provider}.servers").SERVERS
    assert kept == {server["x-environment"]: server["url"].rstrip("/") for server in servers}
    assert len(kept) == len(servers)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_meaning_has_its_error_class(provider: str) -> None:
    for rule in rules(provider):
        kind = getattr(errors, ERROR_CLASSES[rule["means"]])
        assert issubclass(kind, errors.ApiError)
        assert _KINDS[rule["means"]] is kind


def test_the_vocabulary_is_the_same_everywhere() -> None:
    assert set(get_args(Meaning)) == set(_KINDS) == set(ERROR_CLASSES)
    assert {kind.__name__ for kind in _KINDS.values()} == set(ERROR_CLASSES.values())


def test_every_kind_of_refusal_is_used_by_some_spec() -> None:
    used = {rule["means"] for provider in PROVIDERS for rule in rules(provider)}
    kinds = {_KINDS[meaning] for meaning in used}
    assert kinds == set(errors.ApiError.__subclasses__())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_one_code_means_one_thing_within_an_operation(provider: str) -> None:
    shared = spec(provider).get("x-errors", ())
    for one in described(provider):
        own = one.content.get("x-errors", ())
        for some in (own, shared):
            codes = [rule["code"] for rule in some if "code" in rule]
            assert len(codes) == len(set(codes)), one.name
            statuses = [rule["status"] for rule in some if "code" not in rule]
            assert len(statuses) == len(set(statuses)), one.name
