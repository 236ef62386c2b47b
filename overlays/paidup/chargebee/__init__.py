"""Chargebee, API v2: the clients here, what verifies webhooks in `paidup.chargebee.webhooks`."""

from paidup.chargebee.client import AsyncChargebee, Chargebee

__all__ = ["AsyncChargebee", "Chargebee"]
