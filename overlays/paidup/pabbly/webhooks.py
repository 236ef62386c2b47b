"""Pabbly's webhooks: not signed, with no secret and no time. Nothing in them can be believed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Final, NoReturn

from paidup.core.errors import InvalidRequest
from paidup.core.secrets import Secret
from paidup.webhooks.event import Event, digest_of, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.verifier import DEFAULT_REMEMBER, Headers, Verifier

__all__ = ["KNOWN_TYPES", "PabblyWebhooks"]

KNOWN_TYPES: Final = frozenset({"invoice_create", "subscription_activate", "subscription_renew"})


class PabblyWebhooks(Verifier):
    """Read what claims to come from Pabbly. This verifies nothing: nobody could.

    Anyone who knows the address can send such a body. Use an address nobody guesses, take nothing
    but the id out of `data`, and get the object by it before acting. Events arrive with
    `authentic=False` and are not deduplicated: a forged one must not keep a real one out.
    """

    provider = "pabbly"
    known_types = KNOWN_TYPES

    unsigned: bool

    def __init__(self, *, unsigned: bool = False) -> None:
        """`unsigned=True` says that the caller knows; without it, `verify` refuses to be used."""
        self._set(unsigned=unsigned is True)
        super().__init__(tolerance=None, remember=DEFAULT_REMEMBER, replays=None, clock=time.time)

    def verify(self, body: bytes, headers: Headers) -> Event:
        """The event as claimed, `authentic=False`: get the object by its id before acting.

        Raises `InvalidRequest` unless the verifier was made with `unsigned=True`.
        """
        return super().verify(body, headers)

    def _authenticate(self, body: bytes, headers: Mapping[str, Secret]) -> Event:
        del headers
        if not self.unsigned:
            _say_so()
        document = read_document(body, self.provider)
        kind = text_in(document, "event_type")
        return Event(
            provider=self.provider,
            id=digest_of(body),
            type=kind,
            created_at=moment_of(document.get("create_time")),
            is_known=kind in self.known_types,
            authentic=False,
            data=mapping_in(document, "data"),
            document=document,
            raw=body,
        )


def _say_so() -> NoReturn:
    raise InvalidRequest(
        "Pabbly signs no webhook, so none can be verified: make the verifier with unsigned=True, "
        "and get each object by its id before acting",
        argument="unsigned",
    )
