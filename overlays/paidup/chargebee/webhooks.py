"""Chargebee's webhooks, API v2: they are checked alike."""

from paidup._chargebee.webhooks import ChargebeeWebhooks

__all__ = ["ChargebeeWebhooks"]
