"""Chargebee's events, asked for by their ids: nothing of a body is believed but where to look."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from functools import partial
from typing import Any, Final, TypeVar

from paidup._chargebee.client import BaseChargebee
from paidup._chargebee.webhooks import KNOWN_TYPES
from paidup.core.client import AsyncHTTPClient, HTTPClient
from paidup.core.errors import NotFound, ResponseUnreadable
from paidup.core.secrets import Secret
from paidup.webhooks.asking import Asking, AsyncAsking, BaseAsking, Question, answer_of
from paidup.webhooks.errors import WebhookRefused
from paidup.webhooks.event import Event, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.verifier import DEFAULT_REMEMBER, Store

__all__ = ["AsyncChargebeeAPIWebhooks", "ChargebeeAPIWebhooks"]

_READ: Final = "events.get"
#: The length is documented; the characters are those of all ids seen. "None" is a slip of Python.
_ID: Final = re.compile(r"(?!None$)[A-Za-z0-9_-]{1,40}")
#: There is no such object; the other codes of 404 say that the site is wrong.
_NO_SUCH: Final = "resource_not_found"

C = TypeVar("C", BaseChargebee[HTTPClient], BaseChargebee[AsyncHTTPClient])


class _ChargebeeAsking(BaseAsking[C]):
    """What is asked, and what must agree."""

    provider = "chargebee"
    apis = frozenset({"chargebee", "chargebee_v1"})
    known_types = KNOWN_TYPES

    def __init__(
        self, client: C, *, remember: float = DEFAULT_REMEMBER, replays: Store = "memory"
    ) -> None:
        """Make a verifier that asks through `client`. Raises `ConfigurationError`.

        The client is of API v1 or v2, and of the site that sends. `remember` is in seconds.
        """
        self._set_client(client)
        super().__init__(tolerance=None, remember=remember, replays=replays, clock=time.time)

    def _question(self, body: bytes, headers: Mapping[str, Secret]) -> Question:
        del headers
        document = read_document(body, self.provider)
        event_id = text_in(document, "id")
        if not _ID.fullmatch(event_id):
            self._refuse("unreadable", "the body names no event by an id of Chargebee's form")
        claimed = Event(
            provider=self.provider,
            id=event_id,
            type=text_in(document, "event_type"),
            authentic=False,
            raw=body,
        )
        return Question(claimed, partial(self.client.find(_READ), event_id), event_id)

    def _answered(self, question: Question, answer: Any) -> Event:
        claimed = question.claimed
        held = mapping_in(answer_of(answer), "event")
        kind = text_in(held, "event_type")
        if text_in(held, "id") != question.about:
            raise ResponseUnreadable(
                "Chargebee answered with another event than it was asked for",
                provider=self.provider,
                operation=_READ,
            )
        if kind != claimed.type:
            self._refuse("unconfirmed", "Chargebee holds this event with another type")
        return Event(
            provider=self.provider,
            id=claimed.id,
            type=kind,
            created_at=moment_of(held.get("occurred_at")),
            is_known=kind in self.known_types,
            fetched=True,
            data=mapping_in(held, "content"),
            document=held,
            raw=claimed.raw,
        )

    def _unknown(self, error: NotFound) -> WebhookRefused | NotFound:
        if error.code != _NO_SUCH:
            return error
        return self._refusal(
            "unconfirmed", "Chargebee knows no such event: is the client one of the same site?"
        )


class ChargebeeAPIWebhooks(
    _ChargebeeAsking[BaseChargebee[HTTPClient]], Asking[BaseChargebee[HTTPClient]]
):
    """Verify what Chargebee sends by getting the event by its id: one call for each delivery.

    The event returned is the one Chargebee holds; of the body only `raw` is left. Its content
    shows the objects as they were when it happened, so read the invoice again before acting. A
    delivery is refused as "unconfirmed" where Chargebee knows no such event, or has it with
    another type. Where it cannot be asked, the client's own error is raised, and no
    `WebhookRefused`: answer 500, and Chargebee sends again. Answer exactly 200 to what is good.
    """


class AsyncChargebeeAPIWebhooks(
    _ChargebeeAsking[BaseChargebee[AsyncHTTPClient]], AsyncAsking[BaseChargebee[AsyncHTTPClient]]
):
    """The async twin of `ChargebeeAPIWebhooks`: `verify` is awaited, `received` for `async with`.

    The store of repeats is called in the event loop: one in a file blocks it for a moment.
    """
