"""docs/coverage.md: every operation there is, how it may be repeated, and where it comes from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import yaml

from .spec import Json, Spec

__all__ = ["coverage", "read_sources"]

_HEAD = """\
<!-- Generated from specs/: change those, then `make generate`. Never edit this file. -->
# Coverage

**{total} operations** in {specs} specs: {effects}.{internal}

*Effect* is what a call does: `money` books or moves some, `write` changes something else. *Retry*
is what happens after a lost answer: `safe` is repeated, `keyed` is repeated with the same bytes
under the same idempotency key, `once` never is ([retries and timeouts](retries.md)). *Key* is the
idempotency header that the provider promises to honour, and for how long. *From* names what the
operation was written from, and how often the spec says something else on purpose; the reasons are
in `specs/sources.yaml`.
"""
_EFFECTS = {"read": "read", "write": "write", "money": "book or move money"}
_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


def read_sources(path: Path) -> Json:
    """specs/sources.yaml; empty where there is none, which `make lint-specs` tells of."""
    if not path.exists():
        return {}
    document: Json = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    return document


def coverage(specs: list[Spec], sources: Json) -> str:
    """The text of docs/coverage.md."""
    found = [(spec, operation) for spec in specs for _, _, operation in spec.operations()]
    effects = Counter(operation["x-effect"] for _, operation in found)
    internal = sum(_is_internal(spec, operation) for spec, operation in found)
    head = _HEAD.format(
        total=len(found),
        specs=len(specs),
        effects=", ".join(f"{effects[key]} {words}" for key, words in _EFFECTS.items()),
        internal=f" Internal ones ({internal}) are called by the client itself."
        if internal
        else "",
    )
    tables = [_table(spec, sources) for spec in specs]
    named = {name for _, operation in found for name in _entry(sources, operation).get("from", ())}
    links = {name: _address(sources, name) for name in sorted(named)}
    return "\n".join([head, *tables, *(f"[{name}]: {to}" for name, to in links.items() if to), ""])


def _table(spec: Spec, sources: Json) -> str:
    info, operations = spec.document["info"], list(spec.operations())
    rows = [("Operation", "Method and path", "Effect", "Retry", "Key", "From"), ("---",) * 6]
    for verb, path, operation in operations:
        tag = operation["tags"][0]
        name = f"{tag}.{operation['operationId'].removeprefix(tag + '_')}"
        rows.append(
            (
                f"`{name}`, internal" if _is_internal(spec, operation) else f"`client.{name}`",
                f"`{verb.upper()} {path}`",
                operation["x-effect"],
                operation["x-retry"],
                _key(operation.get("x-idempotency")),
                _from(sources, _entry(sources, operation)),
            )
        )
    lines = [
        f"## {info['title']}, {info['version']}",
        "",
        f"{len(operations)} operations, from `specs/{spec.path.name}`.",
        "",
        *(f"| {' | '.join(cell.replace('|', '&#124;') for cell in row)} |" for row in rows),
        "",
    ]
    return "\n".join(lines)


def _is_internal(spec: Spec, operation: Json) -> bool:
    tags = {tag["name"]: tag for tag in spec.document["tags"]}
    return bool(tags[operation["tags"][0]].get("x-internal"))


def _key(promise: Json | None) -> str:
    if promise is None:
        return "none"
    seconds = promise["ttl_seconds"]
    unit, size = next(one for one in _UNITS if seconds % one[1] == 0)
    return f"`{promise['header']}`, {_count(seconds // size, unit)}"


def _entry(sources: Json, operation: Json) -> Json:
    found: Json = sources.get("operations", {}).get(operation.get("x-source"), {})
    return found


def _address(sources: Json, name: str) -> str | None:
    address: str | None = sources.get("documents", {}).get(name, {}).get("address")
    return address


def _from(sources: Json, entry: Json) -> str:
    words = [
        f"[{name}]" if _address(sources, name) else " ".join(str(name).split())
        for name in entry.get("from", ())
    ]
    if entry.get("differences"):
        words.append(_count(len(entry["differences"]), "difference"))
    return "; ".join(words) or "not stated"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
