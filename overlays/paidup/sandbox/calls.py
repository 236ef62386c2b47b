"""A request as an emulator sees it, and the table of operations it is matched against."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, Literal, TypeVar
from urllib.parse import unquote_to_bytes

from attrs import field, frozen

__all__ = ["Call", "Effect", "Operation", "find_operation", "operation", "operations_of"]

#: "token" is a call that only obtains access: faults leave it alone unless they name it.
Effect = Literal["read", "write", "money", "token"]
Handler = TypeVar("Handler", bound=Callable[..., Any])
_MARK: Final = "__sandbox_operation__"


@frozen
class Call:
    """One request to one provider; `path` is what follows the base URL, still percent-encoded."""

    method: str
    path: str
    query_text: str
    #: Names in lower case, in the order they came.
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)
    #: When it came, by this provider's clock, in Unix seconds.
    at: float
    #: The whole target as it stood in the request line, prefix and query included.
    target: str

    def header(self, name: str) -> str | None:
        """The header's value, or None; the first one if it came twice."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)

    def media_type(self) -> str:
        """The content type without its parameters, in lower case."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()


@frozen
class Operation:
    """An operation named as in the specification: `invoices.record_payment`."""

    name: str
    method: str
    template: tuple[str, ...]
    effect: Effect
    handler: str

    def match(self, segments: tuple[str, ...]) -> dict[str, str] | None:
        """The path's ids by name if the path fits."""
        if len(segments) != len(self.template):
            return None
        found = {}
        for wanted, segment in zip(self.template, segments, strict=True):
            if wanted.startswith("{"):
                found[wanted[1:-1]] = segment
            elif wanted != segment:
                return None
        return found

    @property
    def writes(self) -> bool:
        return self.effect in {"write", "money"}


def operation(name: str, method: str, path: str, *, effect: Effect) -> Callable[[Handler], Handler]:
    """Mark a method of an emulator as the handler of an operation.

    It is called with the `Call` and the path's ids as keyword arguments.
    """

    def mark(handler: Handler) -> Handler:
        made = Operation(name, method, tuple(path.split("/")[1:]), effect, handler.__name__)
        setattr(handler, _MARK, made)
        return handler

    return mark


def operations_of(emulator: type) -> tuple[Operation, ...]:
    """The operations of an emulator; those with fewer ids in their path come first."""
    marked = (getattr(emulator, name, None) for name in dir(emulator))
    found = [getattr(member, _MARK) for member in marked if hasattr(member, _MARK)]
    return tuple(sorted(found, key=lambda each: sum("{" in part for part in each.template)))


def find_operation(
    operations: Iterable[Operation], method: str, path: str
) -> tuple[Operation | None, dict[str, str], tuple[str, ...]]:
    """The operation asked for with its ids, or None and the methods the path does know."""
    segments = _segments(path)
    allowed: list[str] = []
    for each in operations:
        ids = each.match(segments) if segments else None
        if ids is None:
            continue
        if each.method == method:
            return each, ids, ()
        allowed.append(each.method)
    return None, {}, tuple(dict.fromkeys(allowed))


def _segments(path: str) -> tuple[str, ...]:
    """The decoded segments; nothing where one is empty, climbs, or is not UTF-8."""
    try:
        segments = tuple(
            unquote_to_bytes(part).decode("utf-8", "strict") for part in path.split("/")[1:]
        )
    except UnicodeDecodeError:
        return ()
    return () if any(part in {"", ".", ".."} for part in segments) else segments
