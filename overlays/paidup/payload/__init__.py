"""Payload, API v1: the clients here, what verifies webhooks in `paidup.payload.webhooks`."""

from paidup.payload.client import AsyncPayload, Payload

__all__ = ["AsyncPayload", "Payload"]
