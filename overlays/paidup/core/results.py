"""Results that are no model: files; and finding the raw response behind any result."""

from __future__ import annotations

import weakref
from typing import Any

from attrs import field, frozen

from paidup.core.errors import InvalidRequest
from paidup.core.provider import RawResponse

__all__ = ["FileContent", "raw_response", "remember"]


@frozen
class FileContent:
    """A file that a provider answered with, exactly as it came: never decoded, never re-encoded.

    `content_type` is what the answer's header says, or "" where there is none: look at it, and at
    the content, before passing the file on. The content is not in `repr`.
    """

    content: bytes = field(repr=False)
    content_type: str = ""


# By identity: generated models compare by value, so they do not hash.
_responses: dict[int, tuple[weakref.ref[Any], RawResponse]] = {}


def remember(result: object, raw: RawResponse) -> None:
    """Keep the response for as long as its result lives."""
    key = id(result)
    try:
        reference = weakref.ref(result, lambda _: _responses.pop(key, None))
    except TypeError:
        return
    _responses[key] = (reference, raw)


def raw_response(result: object) -> RawResponse:
    """The response behind a result of a call: status, headers, request id, body, attempts.

    Only for the object that a call returned, not for its parts, copies or pickles: for those it
    raises `InvalidRequest`, and for the None of an operation that answers nothing.
    """
    reference, raw = _responses.get(id(result), (None, None))
    if reference is None or raw is None or reference() is not result:
        raise InvalidRequest("raw_response takes the very object that a call returned")
    return raw
