"""Pabbly's webhooks with the object read from Pabbly: real data, for an event nobody can prove."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from functools import partial
from typing import Any, Final, TypeVar

from attrs import evolve

from paidup.core.errors import NotFound, ResponseUnreadable
from paidup.core.secrets import Secret
from paidup.pabbly.client import AsyncPabbly, Pabbly
from paidup.pabbly.webhooks import KNOWN_TYPES
from paidup.webhooks.asking import Asking, AsyncAsking, BaseAsking, Question, answer_of
from paidup.webhooks.errors import WebhookRefused
from paidup.webhooks.event import Event, digest_of, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.verifier import DEFAULT_REMEMBER

__all__ = ["AsyncPabblyAPIWebhooks", "PabblyAPIWebhooks"]

#: What a type begins with -> the read of the object that its events are about.
_READS: Final = {
    "customer": "customers.get",
    "invoice": "invoices.get",
    "subscription": "subscriptions.get",
}
_ID: Final = re.compile(r"[0-9A-Fa-f]{24}")

C = TypeVar("C", Pabbly, AsyncPabbly)


class _PabblyAsking(BaseAsking[C]):
    """What is read, and what may be said of it."""

    provider = "pabbly"
    apis = frozenset({"pabbly"})
    known_types = KNOWN_TYPES

    def __init__(self, client: C) -> None:
        """Make a verifier that reads through `client`. Raises `ConfigurationError`."""
        self._set_client(client)
        super().__init__(tolerance=None, remember=DEFAULT_REMEMBER, replays=None, clock=time.time)

    def _question(self, body: bytes, headers: Mapping[str, Secret]) -> Question:
        del headers
        document = read_document(body, self.provider)
        kind = text_in(document, "event_type")
        claimed = Event(
            provider=self.provider,
            id=digest_of(body),
            type=kind,
            created_at=moment_of(document.get("create_time")),
            is_known=kind in self.known_types,
            authentic=False,
            raw=body,
        )
        read = _READS.get(kind.partition("_")[0])
        if read is None:
            return Question(claimed, None)
        object_id = text_in(mapping_in(document, "data"), "id")
        if not _ID.fullmatch(object_id):
            self._refuse("unreadable", "the body names no object by an id of Pabbly's form")
        return Question(claimed, partial(self.client.find(read), object_id), object_id)

    def _answered(self, question: Question, answer: Any) -> Event:
        if question.ask is None:
            return question.claimed
        document = answer_of(answer)
        held = mapping_in(document, "data")
        if text_in(held, "id").lower() != question.about.lower():
            raise ResponseUnreadable(
                "Pabbly answered with another object than it was asked for", provider=self.provider
            )
        return evolve(question.claimed, fetched=True, data=held, document=document)

    def _unknown(self, error: NotFound) -> WebhookRefused | NotFound:
        # A page in HTML is not Pabbly's: whoever wrote it knows nothing of the object.
        if not (error.body or b"").lstrip().startswith(b"{"):
            return error
        return self._refusal("unconfirmed", "Pabbly knows no such object: none, or none any more")


class PabblyAPIWebhooks(_PabblyAsking[Pabbly], Asking[Pabbly]):
    """Read the object that a body names from Pabbly, which signs nothing: one call for each.

    What is real then is the object, as it stands now: `data` is Pabbly's answer, and `fetched`
    is True. That an event of this type took place is claimed by whoever sent the body, and so are
    `type` and `created_at`: `authentic` stays False. Act on the state in `data`, never on the
    type alone.

    Invoice, subscription and customer events are about the object of that kind with the id in
    the body's data. An event of another type arrives with nothing but `raw`: `fetched` is False,
    and `data` and `document` are empty. An object that Pabbly does not know, or knows no more, is
    refused as "unconfirmed". Where Pabbly cannot be asked, the client's own error is raised.
    Events are not deduplicated: they have no id, and a forged one must not keep a real one out.
    """


class AsyncPabblyAPIWebhooks(_PabblyAsking[AsyncPabbly], AsyncAsking[AsyncPabbly]):
    """The async twin of `PabblyAPIWebhooks`: `verify` is awaited, `received` for `async with`."""
