"""Blocking and async offer the same: names, parameters, kinds, defaults, words."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import Any

import pytest

import paidup
import paidup_clients
from paidup.core.client import AsyncClient, BaseClient, Client
from paidup.core.session import AsyncSession, Session

#: What only one of the two can have.
LIFETIME = {"__enter__": "__aenter__", "__exit__": "__aexit__"}


def clients() -> list[tuple[type, type]]:
    """Each public client with its async twin."""
    found = [
        getattr(paidup, name)
        for name in paidup.__all__
        if isinstance(getattr(paidup, name), type) and issubclass(getattr(paidup, name), BaseClient)
    ]
    blocking = [kind for kind in found if issubclass(kind, Client)]
    assert blocking, "no client was found"
    assert len(found) == 2 * len(blocking)
    return [(kind, getattr(paidup, "Async" + kind.__name__)) for kind in blocking]


def resources() -> list[tuple[type, type]]:
    """Each generated resource class with its async twin."""
    pairs = []
    for info in pkgutil.walk_packages(paidup_clients.__path__, "paidup_clients."):
        if ".resources." not in info.name:
            continue
        module = importlib.import_module(info.name)
        kinds = {
            name: kind
            for name, kind in vars(module).items()
            if inspect.isclass(kind) and kind.__module__ == info.name
        }
        twins = [(kind, kinds.get("Async" + name)) for name, kind in kinds.items()
                 if not name.startswith("Async")]  # fmt: skip
        assert twins, f"{info.name} has no resource class"
        assert len(kinds) == 2 * len(twins), f"{info.name} has a class without its twin"
        pairs += [(kind, twin) for kind, twin in twins if twin is not None]
    assert pairs, "no resource class was found"
    return pairs


CLIENTS, RESOURCES = clients(), resources()
PAIRS = [*CLIENTS, *RESOURCES, (Session, AsyncSession), (Client, AsyncClient)]


def name_of(value: object) -> str:
    return f"{value.__module__}.{value.__name__}" if isinstance(value, type) else ""


def public(kind: type) -> dict[str, Any]:
    return {
        LIFETIME.get(name, name): inspect.getattr_static(kind, name)
        for name in dir(kind)
        if not name.startswith("_") or name in ("__init__", *LIFETIME)
    } | {name: None for name in dir(kind) if name in LIFETIME.values()}


def parameters(function: Any) -> list[tuple[str, Any, Any]]:
    return [
        (parameter.name, parameter.kind, parameter.default)
        for parameter in inspect.signature(function).parameters.values()
    ]


@pytest.mark.parametrize(("blocking", "twin"), PAIRS, ids=name_of)
def test_the_same_names(blocking: type, twin: type) -> None:
    names = set(public(blocking))
    assert names == set(public(twin))
    assert names


@pytest.mark.parametrize(("blocking", "twin"), PAIRS, ids=name_of)
def test_the_same_parameters_kinds_and_defaults(blocking: type, twin: type) -> None:
    compared = 0
    for name in public(blocking):
        theirs = inspect.getattr_static(blocking, name, None)
        if inspect.isfunction(theirs):
            assert parameters(theirs) == parameters(inspect.getattr_static(twin, name)), name
            compared += 1
        elif isinstance(theirs, classmethod):
            assert parameters(getattr(blocking, name)) == parameters(getattr(twin, name)), name
    assert compared


@pytest.mark.parametrize(("blocking", "twin"), RESOURCES, ids=name_of)
def test_a_method_of_a_resource_blocks_or_is_awaited(blocking: type, twin: type) -> None:
    compared = 0
    for name, function in public(blocking).items():
        if name == "__init__":
            continue
        other = inspect.getattr_static(twin, name)
        assert not inspect.iscoroutinefunction(function)
        assert inspect.getdoc(function) == inspect.getdoc(other)
        assert inspect.getdoc(function)
        ours, theirs = inspect.signature(function), inspect.signature(other)
        if ours.return_annotation.startswith("Iterator["):
            # Not awaited: gone through by `async for`.
            assert not inspect.iscoroutinefunction(other)
            assert theirs.return_annotation == "Async" + ours.return_annotation
        else:
            assert inspect.iscoroutinefunction(other)
            assert ours.return_annotation == theirs.return_annotation
        annotations = [parameter.annotation for parameter in ours.parameters.values()]
        assert annotations == [parameter.annotation for parameter in theirs.parameters.values()]
        compared += 1
    assert compared


@pytest.mark.parametrize(("blocking", "twin"), CLIENTS, ids=name_of)
def test_a_client_and_its_twin(blocking: type, twin: type) -> None:
    assert issubclass(blocking, Client)
    assert issubclass(twin, AsyncClient)
    assert not inspect.iscoroutinefunction(blocking.close)
    assert inspect.iscoroutinefunction(twin.close)
    assert blocking.__module__ == twin.__module__
    for name in dir(blocking):
        ours, theirs = (inspect.getattr_static(kind, name, None) for kind in (blocking, twin))
        if hasattr(ours, "attrname"):  # a resource
            assert inspect.getdoc(ours) == inspect.getdoc(theirs), name


@pytest.mark.parametrize(("blocking", "twin"), CLIENTS, ids=name_of)
def test_every_generated_resource_is_within_reach(blocking: type, twin: type) -> None:
    provider = blocking.__module__.split(".")[1]
    generated = {
        kind.__module__.rpartition(".")[2]
        for kind, _ in RESOURCES
        if kind.__module__.startswith(f"paidup_clients.{provider}.")
    }
    # The token endpoint is the client's own business.
    generated -= {"oauth2"}
    offered = {name for name in dir(blocking) if not name.startswith("_")}
    assert generated
    assert generated <= offered
    assert generated <= set(dir(twin))
