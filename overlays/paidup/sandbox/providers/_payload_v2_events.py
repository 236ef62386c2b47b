"""Payload's webhooks in the words of API version 2."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from paidup.sandbox.providers._payload_events import PayloadSender

__all__ = ["SENDER", "PayloadV2Sender"]


class PayloadV2Sender(PayloadSender):
    """What Payload sends to one address, of transactions made with version 2."""

    def state_of(self, transaction: Mapping[str, Any]) -> str:
        """There the state is a part of an object."""
        return str(transaction["status"]["value"])

    def written(self, moment: datetime) -> str:
        """A time with its zone."""
        return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


SENDER = PayloadV2Sender
