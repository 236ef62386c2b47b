"""Why a webhook was not accepted. No error quotes a secret, a header or the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from paidup.core.errors import PaidupError

if TYPE_CHECKING:
    from paidup.webhooks.event import Event

__all__ = ["Reason", "ReplaysUnavailable", "WebhookRefused", "WebhookReplayed", "WebhookTooLarge"]

Reason = Literal[
    "algorithm",
    "certificate",
    "certificate_unavailable",
    "certificate_url",
    "credentials",
    "future",
    "malformed_header",
    "missing_header",
    "replayed",
    "signature",
    "stale",
    "too_large",
    "unconfirmed",
    "unreadable",
]


class WebhookRefused(PaidupError):
    """The request is not to be believed, or cannot be read. `reason` is one word to act on."""

    def __init__(self, message: str, *, reason: Reason, provider: str | None = None) -> None:
        super().__init__(message)
        self.reason: Reason = reason
        self.provider = provider


class WebhookTooLarge(WebhookRefused):
    """The body is larger than any webhook; nothing of it was looked at."""

    def __init__(self, message: str, *, provider: str | None = None) -> None:
        super().__init__(message, reason="too_large", provider=provider)


class WebhookReplayed(WebhookRefused):
    """The event came before, and was accepted then: answer 200, or the provider goes on sending.

    `event` is this delivery, verified, for who keeps records of their own; it is not in `repr`.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset({"event"})

    def __init__(self, message: str, *, event: Event) -> None:
        super().__init__(message, reason="replayed", provider=event.provider)
        self.event = event


class ReplaysUnavailable(PaidupError):
    """The replay store cannot be read or written: answer 500, so that the provider sends again."""
