"""Payload's webhooks, API v2: they are checked alike."""

from paidup._payload.webhooks import PayloadWebhooks

__all__ = ["PayloadWebhooks"]
