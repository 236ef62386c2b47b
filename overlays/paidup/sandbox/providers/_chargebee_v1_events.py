"""Chargebee's webhooks in the documents of API v1."""

from __future__ import annotations

from typing import ClassVar

from paidup.sandbox.providers._chargebee_events import ChargebeeSender

__all__ = ["SENDER", "ChargebeeV1Sender"]


class ChargebeeV1Sender(ChargebeeSender):
    """What Chargebee sends to an address that is set to v1."""

    api_version = "v1"
    transactions = "invoices.list_transactions"
    # v1 has no types for drafts.
    draft_types = ("invoice_created", "invoice_updated")
    all_types: ClassVar = frozenset({"invoice_deleted"}).union(
        draft_types, *ChargebeeSender.table.values()
    )


SENDER = ChargebeeV1Sender
