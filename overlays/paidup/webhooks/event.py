"""The one event type of all providers, and how one is read from a body."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from attrs import field, frozen

from paidup.core.json_text import JsonTextError, parse_json
from paidup.webhooks.errors import WebhookRefused

__all__ = ["Event", "digest_of", "mapping_in", "moment_of", "read_document", "text_in"]

_EMPTY: Mapping[str, Any] = {}


@frozen(kw_only=True)
class Event:
    """What a provider tells. Numbers with a fraction are `Decimal`; what it tells is not in `repr`.

    `data` is the object the event is about, as it was when the event was made: events come late,
    twice and out of order, so read the object again before acting on its state.
    """

    #: The name in specs, packages and the sandbox: "rapyd".
    provider: str
    #: The provider's id of the event; where it sends none, one made from what tells events apart.
    id: str
    #: The provider's word: "INVOICE_PAYMENT_SUCCEEDED". Empty where it sends none.
    type: str
    #: Aware; None where the provider sends none that can be read.
    created_at: datetime | None = None
    #: Whether the type is one the provider documents; others arrive all the same.
    is_known: bool = False
    #: Whether it was proven to come from the provider.
    authentic: bool = True
    #: Whether `data` and `document` were read from the provider's API, and not from the body.
    fetched: bool = False
    #: The provider's id of this delivery, where it signs one; a repeated delivery has another.
    delivery_id: str | None = None
    #: The object the event is about.
    data: Mapping[str, Any] = field(default=_EMPTY, repr=False, hash=False)
    #: The whole body, read; of one that was fetched, what the provider answered instead.
    document: Mapping[str, Any] = field(default=_EMPTY, repr=False, hash=False)
    #: The whole body as it came.
    raw: bytes = field(default=b"", repr=False)


def read_document(body: bytes, provider: str) -> dict[str, Any]:
    """The body as a JSON object, or `WebhookRefused`."""
    try:
        document = parse_json(body)
    except JsonTextError as error:
        problem = str(error)
    else:
        if isinstance(document, dict):
            return document
        problem = "not a JSON object"
    raise WebhookRefused(
        f"the body cannot be read: {problem}", reason="unreadable", provider=provider
    )


def text_in(document: Mapping[str, Any], *names: str) -> str:
    """The first of the members that is a text with something in it, or an empty one."""
    for name in names:
        value = document.get(name)
        if isinstance(value, str) and value:
            return value
    return ""


def mapping_in(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A member that is an object, or an empty one."""
    value = document.get(name)
    return value if isinstance(value, dict) else {}


def moment_of(value: object) -> datetime | None:
    """Unix seconds, or ISO 8601 with an offset; None for anything else: a zone is never guessed."""
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC)
        if isinstance(value, str):
            moment = datetime.fromisoformat(value)
            return moment if moment.utcoffset() is not None else None
    except (ValueError, OverflowError, OSError):
        return None
    return None


def digest_of(body: bytes) -> str:
    """An id for an event that has none."""
    return "sha256:" + sha256(body).hexdigest()
