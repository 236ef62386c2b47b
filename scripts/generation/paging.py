"""How the pages of a list follow each other, as a value the core reads, and the walking method."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from openapi_python_client.strings import PythonIdentifier

from .spec import Json, Spec


@frozen(kw_only=True)
class Paging:
    """`x-paging` of one operation, with Python's names for the provider's."""

    #: Arguments of the core's `Paging`, as code.
    parts: dict[str, str]
    #: The component that one entry is read as.
    item: str
    #: The argument for the size of a page, its largest value, and whether a short page ends.
    size: str | None
    largest: int | None
    #: What else is sent where the caller leaves it out.
    defaults: dict[str, str | int]
    #: Arguments of the list that make no sense for a walk.
    dropped: frozenset[str]


def paging_of(spec: Spec, operation: Json, name: Callable[[str], str]) -> Paging | None:
    """Read `x-paging`; `name` makes an argument of a wire name."""
    found: Json | None = operation.get("x-paging") or None
    if found is None:
        return None
    answer = spec.success_schema(operation)
    if answer is None:
        raise SystemExit(f"{spec.path}: {operation['operationId']}: x-paging without an answer")
    entries = spec.resolve(spec.schemas[answer]["properties"][found["items"]])
    size = name(found["size"]) if "size" in found else None
    largest: int | None = None
    if size is not None:
        largest = found.get("largest") or _maximum(spec, operation, found["size"])
    defaults = {name(key): value for key, value in found.get("defaults", {}).items()}
    sent = {**({size: largest} if size is not None and largest is not None else {}), **defaults}
    parts = {
        "style": repr(found["style"]),
        "items": repr(_attribute(found["items"])),
        "id": repr(tuple(_attribute(step) for step in found["id"].split("."))),
        "argument": repr(name(found["argument"])),
    }
    if "token" in found:
        parts["token"] = repr(_attribute(found["token"]))
    if size is not None:
        parts["size"] = repr(size)
    if sent:
        parts["defaults"] = repr(sent)
    if found.get("short_page_ends"):
        parts["short_page_ends"] = "True"
    return Paging(
        parts=parts,
        item=str(entries["items"]["$ref"]).rsplit("/", 1)[1],
        size=size,
        largest=largest,
        defaults=defaults,
        dropped=frozenset(map(name, (found["argument"], *found.get("drops", ())))),
    )


def walking_name(name: str) -> str:
    """`list` -> `list_all`, `list_transactions` -> `list_all_transactions`."""
    verb, _, rest = name.partition("_")
    return f"{verb}_all_{rest}" if rest else f"{verb}_all"


def _attribute(wire: str) -> str:
    return str(PythonIdentifier(wire, "field_"))


def _maximum(spec: Spec, operation: Json, wire: str) -> int:
    for parameter in map(spec.resolve, operation.get("parameters", [])):
        if parameter["name"] == wire:
            return int(spec.resolve(parameter["schema"])["maximum"])
    raise SystemExit(f"{spec.path}: {operation['operationId']}: x-paging names no parameter {wire}")
