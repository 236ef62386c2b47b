"""Chargebee, API v1: HTTP Basic with the key and an empty password, bracket forms, keyed writes.

Amounts are integers in minor units, times Unix seconds. Every write takes an idempotency key that
Chargebee honours for 30 minutes; the same key with another request is refused.
"""

from __future__ import annotations

from paidup._chargebee.client import BaseChargebee, provider_of
from paidup.core.client import AsyncClient, AsyncHTTPClient, Client, H, HTTPClient
from paidup_clients.chargebee_v1.resources import AsyncResources, Resources
from paidup_clients.chargebee_v1.servers import SERVERS

__all__ = ["AsyncChargebeeV1", "ChargebeeV1"]


class _ChargebeeV1(BaseChargebee[H]):
    provider = provider_of("chargebee_v1", "Chargebee v1")
    server = SERVERS["live"]


class ChargebeeV1(Resources, _ChargebeeV1[HTTPClient], Client):
    """Chargebee v1, blocking."""


class AsyncChargebeeV1(AsyncResources, _ChargebeeV1[AsyncHTTPClient], AsyncClient):
    """Chargebee v1, async."""
