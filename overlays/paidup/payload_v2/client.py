"""Payload, API v2: HTTP Basic with the key and an empty password, JSON bodies, a version header.

Amounts are JSON numbers in major units. Payments received outside Payload are recorded, and
invoices are charged. Declines are answered as 400 with the declined transaction inside. No
idempotency is promised, so a lost answer to a payment is never repeated.
"""

from __future__ import annotations

from paidup._payload.client import BasePayload, provider_of
from paidup.core.client import AsyncClient, AsyncHTTPClient, Client, H, HTTPClient
from paidup_clients.payload_v2.resources import AsyncResources, Resources
from paidup_clients.payload_v2.servers import SERVERS

__all__ = ["AsyncPayloadV2", "PayloadV2"]


class _PayloadV2(BasePayload[H]):
    provider = provider_of("payload_v2", "Payload v2", version="v2.0")
    servers = SERVERS


class PayloadV2(Resources, _PayloadV2[HTTPClient], Client):
    """Payload v2, blocking."""


class AsyncPayloadV2(AsyncResources, _PayloadV2[AsyncHTTPClient], AsyncClient):
    """Payload v2, async."""
