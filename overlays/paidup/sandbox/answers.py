"""What an emulator answers, and the exact JSON it is written in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from attrs import frozen

__all__ = ["Answer", "Malformed", "Refused", "json_answer", "json_bytes", "refusal"]


@frozen
class Answer:
    """One answer, complete. `executed` tells whether the call was carried out for it."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "application/json"
    executed: bool = True


class Refused(Exception):
    """Raised by a handler to end the call with this answer."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


class Malformed(Exception):
    """The request is not what the specification describes.

    `field` is the path to the field at fault, empty when the whole request is; `kind` is one of
    content_type, syntax, unknown, missing, value.
    """

    def __init__(self, kind: str, problem: str, field: tuple[str | int, ...] = ()) -> None:
        super().__init__(problem)
        self.kind = kind
        self.problem = problem
        self.field = field

    def field_name(self) -> str:
        """The field with brackets: `transaction[amount]`."""
        head, *rest = [str(part) for part in self.field] or [""]
        return head + "".join(f"[{part}]" for part in rest)


def json_answer(
    status: int,
    document: Any,
    *,
    headers: Mapping[str, str] | None = None,
    executed: bool = True,
) -> Answer:
    """An answer in JSON to a call that was carried out."""
    return Answer(status, json_bytes(document), tuple((headers or {}).items()), executed=executed)


def refusal(status: int, document: Any, *, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON to a call that was not carried out."""
    return json_answer(status, document, headers=headers, executed=False)


def json_bytes(document: Any) -> bytes:
    """JSON in UTF-8 without spaces; a Decimal becomes a number of exactly its digits."""
    return _encoded(document).encode()


def _encoded(value: Any) -> str:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, float):
        raise TypeError("an answer holds no float: money would lose digits")
    if isinstance(value, Mapping):
        members = (f"{json.dumps(str(key))}:{_encoded(item)}" for key, item in value.items())
        return "{" + ",".join(members) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_encoded, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
