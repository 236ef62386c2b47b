"""Chargebee's webhooks, API v1: they are checked alike."""

from paidup._chargebee.webhooks import ChargebeeWebhooks
from paidup._chargebee.webhooks_api import AsyncChargebeeAPIWebhooks, ChargebeeAPIWebhooks

__all__ = ["AsyncChargebeeAPIWebhooks", "ChargebeeAPIWebhooks", "ChargebeeWebhooks"]
