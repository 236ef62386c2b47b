"""Differences between two versions of the public Python surface, read by griffe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

from changes.change import Change

__all__ = ["surface_changes"]

#: Packages whose public names are ours to keep, beside those of the providers and their filters;
#: what is under them and not listed is inner work.
_PUBLIC = ("paidup", "paidup.payments", "paidup.webhooks", "paidup.sandbox", "paidup.errors")
_ROOTS = ("overlays", "generated")


def surface_changes(old: Path, new: Path) -> list[Change]:
    """Every difference between the public names of two trees."""
    before, after = _load(old), _load(new)
    names = {name: _public(modules) for name, modules in (("old", before), ("new", after))}
    found = {
        Change(name, "new", breaking=False) for name in names["new"].keys() - names["old"].keys()
    }
    found |= {
        Change(name, "gone", breaking=True) for name in names["old"].keys() - names["new"].keys()
    }
    promised = set(names["old"].values())
    for package in before.keys() & after.keys():
        for breakage in griffe.find_breaking_changes(before[package], after[package]):
            path = breakage.obj.canonical_path
            if _is_promised(path, promised):
                words = breakage.kind.value.lower()
                detail = _detail(breakage)
                found.add(Change(path, f"{words}{detail}", breaking=True))
    return sorted(found)


def _load(tree: Path) -> dict[str, Any]:
    roots = [tree / root for root in _ROOTS]
    loader = griffe.GriffeLoader(search_paths=roots)
    found = {}
    for package in ("paidup", "paidup_clients"):
        if any((root / package).is_dir() for root in roots):
            found[package] = loader.load(package)
    loader.resolve_aliases(implicit=True, external=False)
    return found


def _public(modules: dict[str, Any]) -> dict[str, str]:
    """Public names, as a user writes them, with the place where each is defined."""
    found: dict[str, str] = {}
    clients = modules.get("paidup_clients")
    providers = [f"paidup.{name}" for name in (clients.modules if clients else ())]
    for path in (*_PUBLIC, *providers, *(f"{one}.filters" for one in providers)):
        module = _at(modules, path)
        exported = getattr(module, "exports", None) or ()
        for name in map(str, exported):
            member = module.members.get(name) if module is not None else None
            found[f"{path}.{name}"] = member.canonical_path if member else f"{path}.{name}"
    for provider in clients.modules.values() if clients else ():
        for folder in ("resources", "models"):
            inner = provider.modules.get(folder)
            for name, kind in _classes(inner):
                if folder == "models":
                    found[f"paidup_clients.{provider.name}.models.{name}"] = kind.canonical_path
                    continue
                for method in kind.functions:
                    if not method.startswith("_"):
                        found[f"{provider.name} {name}.{method}"] = (
                            f"{kind.canonical_path}.{method}"
                        )
    return found


def _classes(folder: Any) -> Iterator[tuple[str, Any]]:
    for module in folder.modules.values() if folder is not None else ():
        yield from module.classes.items()


def _at(modules: dict[str, Any], path: str) -> Any:
    package, *steps = path.split(".")
    module = modules.get(package)
    for step in steps:
        module = module.modules.get(step) if module is not None else None
    return module


def _is_promised(path: str, promised: set[str]) -> bool:
    if any(part.startswith("_") for part in path.split(".")):
        return False
    return any(path == one or path.startswith((f"{one}.", f"{one}(")) for one in promised)


def _detail(breakage: Any) -> str:
    """The parameter it is about, where it is about one."""
    for value in (breakage.old_value, breakage.new_value):
        name = getattr(value, "name", None)
        if isinstance(name, str) and isinstance(value, griffe.Parameter):
            return f" ({name})"
    return ""
