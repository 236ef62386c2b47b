"""Payload's webhooks, API v1: they are checked alike."""

from paidup._payload.webhooks import PayloadWebhooks

__all__ = ["PayloadWebhooks"]
