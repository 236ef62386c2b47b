"""Chargebee, API v2: HTTP Basic with the key and an empty password, bracket forms, keyed writes.

Amounts are integers in minor units, times Unix seconds. Every write takes an idempotency key that
Chargebee honours for 30 minutes; the same key with another request is refused.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from paidup._chargebee import BaseChargebee, provider_of
from paidup.core.client import AsyncClient, Client, H
from paidup.core.wire import AsyncHTTPClient, HTTPClient
from paidup_clients.chargebee.servers import SERVERS

if TYPE_CHECKING:
    from paidup_clients.chargebee.resources.invoices import AsyncInvoices, Invoices

__all__ = ["AsyncChargebee", "Chargebee"]


class _Chargebee(BaseChargebee[H]):
    provider = provider_of("chargebee", "Chargebee")
    server = SERVERS["live"]


class Chargebee(_Chargebee[HTTPClient], Client):
    """Chargebee v2, blocking."""

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, and payments recorded or collected against them."""
        from paidup_clients.chargebee.resources.invoices import Invoices

        return Invoices(self._session)


class AsyncChargebee(_Chargebee[AsyncHTTPClient], AsyncClient):
    """Chargebee v2, async."""

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, and payments recorded or collected against them."""
        from paidup_clients.chargebee.resources.invoices import AsyncInvoices

        return AsyncInvoices(self._session)
