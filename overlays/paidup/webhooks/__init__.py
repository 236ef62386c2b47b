"""Verify webhooks: raw bytes and headers in, a typed event out, or an error that says why not.

One class per provider, each with `verify(body, headers)` and `received(body, headers)`; for PayPal,
Chargebee and Pabbly two more, which ask the provider itself. Every name is imported when it is
first asked for; `PayPalWebhooks` needs the extra `paidup[webhooks]`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from paidup._chargebee.webhooks import ChargebeeWebhooks
    from paidup._chargebee.webhooks_api import AsyncChargebeeAPIWebhooks, ChargebeeAPIWebhooks
    from paidup.pabbly.webhooks import PabblyWebhooks
    from paidup.pabbly.webhooks_api import AsyncPabblyAPIWebhooks, PabblyAPIWebhooks
    from paidup.payload.webhooks import PayloadWebhooks
    from paidup.paypal.webhooks import PayPalWebhooks
    from paidup.paypal.webhooks_api import AsyncPayPalAPIWebhooks, PayPalAPIWebhooks
    from paidup.rapyd.webhooks import RapydWebhooks
    from paidup.webhooks.errors import (
        ReplaysUnavailable,
        WebhookRefused,
        WebhookReplayed,
        WebhookTooLarge,
    )
    from paidup.webhooks.event import Event
    from paidup.webhooks.replays import MemoryReplays, Replays, SQLiteReplays

_MODULES = {
    "AsyncChargebeeAPIWebhooks": "_chargebee.webhooks_api",
    "AsyncPabblyAPIWebhooks": "pabbly.webhooks_api",
    "AsyncPayPalAPIWebhooks": "paypal.webhooks_api",
    "ChargebeeAPIWebhooks": "_chargebee.webhooks_api",
    "ChargebeeWebhooks": "_chargebee.webhooks",
    "Event": "webhooks.event",
    "MemoryReplays": "webhooks.replays",
    "PabblyAPIWebhooks": "pabbly.webhooks_api",
    "PabblyWebhooks": "pabbly.webhooks",
    "PayPalAPIWebhooks": "paypal.webhooks_api",
    "PayPalWebhooks": "paypal.webhooks",
    "PayloadWebhooks": "payload.webhooks",
    "RapydWebhooks": "rapyd.webhooks",
    "Replays": "webhooks.replays",
    "ReplaysUnavailable": "webhooks.errors",
    "SQLiteReplays": "webhooks.replays",
    "WebhookRefused": "webhooks.errors",
    "WebhookReplayed": "webhooks.errors",
    "WebhookTooLarge": "webhooks.errors",
}

__all__ = (
    "AsyncChargebeeAPIWebhooks",
    "AsyncPabblyAPIWebhooks",
    "AsyncPayPalAPIWebhooks",
    "ChargebeeAPIWebhooks",
    "ChargebeeWebhooks",
    "Event",
    "MemoryReplays",
    "PabblyAPIWebhooks",
    "PabblyWebhooks",
    "PayPalAPIWebhooks",
    "PayPalWebhooks",
    "PayloadWebhooks",
    "RapydWebhooks",
    "Replays",
    "ReplaysUnavailable",
    "SQLiteReplays",
    "WebhookRefused",
    "WebhookReplayed",
    "WebhookTooLarge",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module 'paidup.webhooks' has no attribute {name!r}")
    value = getattr(import_module(f"paidup.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
