"""Chargebee, API v2: HTTP Basic with the key and an empty password, bracket forms, keyed writes.

Amounts are integers in minor units, times Unix seconds. Every write takes an idempotency key that
Chargebee honours for 30 minutes; the same key with another request is refused.
"""

from __future__ import annotations

from paidup._chargebee.client import BaseChargebee, provider_of
from paidup.core.client import AsyncClient, AsyncHTTPClient, Client, H, HTTPClient
from paidup_clients.chargebee.resources import AsyncResources, Resources
from paidup_clients.chargebee.servers import SERVERS

__all__ = ["AsyncChargebee", "Chargebee"]


class _Chargebee(BaseChargebee[H]):
    provider = provider_of("chargebee", "Chargebee")
    server = SERVERS["live"]


class Chargebee(Resources, _Chargebee[HTTPClient], Client):
    """Chargebee v2, blocking."""


class AsyncChargebee(AsyncResources, _Chargebee[AsyncHTTPClient], AsyncClient):
    """Chargebee v2, async."""
