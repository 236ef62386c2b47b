"""Payload, API v1: HTTP Basic with the key and an empty password, JSON bodies.

Amounts are JSON numbers in major units. Declines are answered as 400 with the declined
transaction inside. No idempotency is promised, so a lost answer to a charge is never repeated.
"""

from __future__ import annotations

from paidup._payload.client import BasePayload, provider_of
from paidup.core.client import AsyncClient, AsyncHTTPClient, Client, H, HTTPClient
from paidup_clients.payload.resources import AsyncResources, Resources
from paidup_clients.payload.servers import SERVERS

__all__ = ["AsyncPayload", "Payload"]


class _Payload(BasePayload[H]):
    provider = provider_of("payload", "Payload")
    servers = SERVERS


class Payload(Resources, _Payload[HTTPClient], Client):
    """Payload v1, blocking."""


class AsyncPayload(AsyncResources, _Payload[AsyncHTTPClient], AsyncClient):
    """Payload v1, async."""
