"""Chargebee, API v1: the clients here, what verifies webhooks in `paidup.chargebee_v1.webhooks`."""

from paidup.chargebee_v1.client import AsyncChargebeeV1, ChargebeeV1

__all__ = ["AsyncChargebeeV1", "ChargebeeV1"]
