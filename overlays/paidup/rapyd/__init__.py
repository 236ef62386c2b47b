"""Rapyd: the clients here, what verifies webhooks in `paidup.rapyd.webhooks`."""

from paidup.core.canonical_json import canonical_json
from paidup.rapyd.client import AsyncRapyd, Rapyd
from paidup.rapyd.signing import sign_request, sign_webhook

__all__ = ["AsyncRapyd", "Rapyd", "canonical_json", "sign_request", "sign_webhook"]
