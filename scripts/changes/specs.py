"""Differences between two versions of a spec, as the users of its clients meet them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from documents.specification import SpecField, SpecOperation, operations_of

from changes.change import Change

__all__ = ["spec_changes"]

#: Keyword -> whether a larger value allows more.
_BOUNDS = {"maxLength": True, "maximum": True, "maxItems": True,
           "minLength": False, "minimum": False, "minItems": False}  # fmt: skip
_SENT = ("path", "query", "header", "body")


def spec_changes(old: Path, new: Path) -> list[Change]:
    """Every difference between the specs of two folders."""
    before, after = (_all(folder) for folder in (old, new))
    found = [
        Change(_called(after[name]), "a new operation", breaking=False)
        for name in after.keys() - before.keys()
    ]
    found += [
        Change(_called(before[name]), "the operation is gone", breaking=True)
        for name in before.keys() - after.keys()
    ]
    for name in before.keys() & after.keys():
        found += _operation(before[name], after[name])
    return sorted(found)


def _all(folder: Path) -> dict[str, SpecOperation]:
    found: dict[str, SpecOperation] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.stem != "sources":
            found |= operations_of(path)
    return found


def _called(operation: SpecOperation) -> str:
    """`pabbly.invoices_record_payment` as a user writes it: `pabbly invoices.record_payment`."""
    tag = operation.content["tags"][0]
    return f"{operation.provider} {tag}.{operation.id.removeprefix(f'{tag}_')}"


def _operation(old: SpecOperation, new: SpecOperation) -> Iterator[Change]:
    about = _called(new)
    for word, before, after in (
        ("sent", f"{old.method} {old.path}", f"{new.method} {new.path}"),
        ("effect", old.content["x-effect"], new.content["x-effect"]),
        ("retry class", old.content["x-retry"], new.content["x-retry"]),
        ("idempotency", _key(old), _key(new)),
    ):
        if before != after:
            yield Change(about, f"{word} {before} is now {after}", breaking=word == "retry class")
    for key in sorted(old.fields.keys() | new.fields.keys()):
        above = (key[0], key[1].rpartition(".")[0].removesuffix("[]"))
        given = not above[1] or above in old.fields
        yield from _field(about, key, old.fields.get(key), new.fields.get(key), given=given)


def _key(operation: SpecOperation) -> str:
    promise = operation.content.get("x-idempotency")
    return "none" if promise is None else f"{promise['header']} for {promise['ttl_seconds']} s"


def _field(
    about: str, key: tuple[str, str], old: SpecField | None, new: SpecField | None, *, given: bool
) -> Iterator[Change]:
    """`given` tells whether what the field is a part of could be given before."""
    place, name = key
    sent = place in _SENT
    what = f"argument {name}" if sent else f"answered field {name}"
    if old is None and new is not None:
        words = f"{what} is new{' and required' if new.required and sent else ''}"
        yield Change(about, words, breaking=sent and new.required and given)
    elif new is None:
        yield Change(about, f"{what} is gone", breaking=True)
    elif old is not None:
        if sent and old.required != new.required:
            word = "required" if new.required else "optional"
            yield Change(about, f"{what} is now {word}", breaking=new.required)
        if old.types != new.types:
            before, after = (" or ".join(sorted(one.types)) or "anything" for one in (old, new))
            wide, narrow = (new, old) if sent else (old, new)
            fits = not wide.types or bool(narrow.types and narrow.types <= wide.types)
            yield Change(about, f"{what} was {before}, is {after}", breaking=not fits)
        if old.unit != new.unit:
            words = f"{what} was in {old.unit or 'no'} units, is in {new.unit or 'no'} units"
            yield Change(about, words, breaking=True)
        yield from _values(about, what, old, new)
        if sent:
            yield from _bounds(about, what, old, new)


def _values(about: str, what: str, old: SpecField, new: SpecField) -> Iterator[Change]:
    """Enumerations are open here, so a value that went still can be sent and read."""
    before, after = set(old.enum or ()), set(new.enum or ())
    for value in sorted(after - before):
        yield Change(about, f"{what} knows the value {value}", breaking=False)
    for value in sorted(before - after):
        # Its name in the enumeration class is gone.
        yield Change(about, f"{what} has no value {value} any more", breaking=True)


def _bounds(about: str, what: str, old: SpecField, new: SpecField) -> Iterator[Change]:
    for keyword, larger_allows in _BOUNDS.items():
        before, after = old.schema.get(keyword), new.schema.get(keyword)
        if before != after:
            words = f"{what}: {keyword} {_told(before)} is now {_told(after)}"
            yield Change(about, words, breaking=_tighter(before, after, larger_allows))
    before, after = old.schema.get("pattern"), new.schema.get("pattern")
    if before != after:
        words = f"{what}: pattern {_told(before)} is now {_told(after)}"
        yield Change(about, words, breaking=after is not None)


def _tighter(before: Any, after: Any, larger_allows: bool) -> bool:
    if after is None:
        return False
    return bool(before is None or (after < before) == larger_allows)


def _told(value: Any) -> str:
    return "none" if value is None else str(value)
