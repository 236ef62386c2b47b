"""Payload, API v2: the clients here, what verifies webhooks in `paidup.payload_v2.webhooks`."""

from paidup.payload_v2.client import AsyncPayloadV2, PayloadV2

__all__ = ["AsyncPayloadV2", "PayloadV2"]
