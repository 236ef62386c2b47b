"""Pabbly Subscription Billing: envelopes, prose refusals, invoices that come from subscriptions."""

from __future__ import annotations

from paidup.sandbox.providers._pabbly_base import PabblyBehaviour
from paidup.sandbox.providers._pabbly_subscriptions import SubscriptionOperations
from paidup.sandbox.providers._pabbly_transactions import TransactionOperations

__all__ = ["EMULATOR", "Pabbly", "PabblyBehaviour"]


class Pabbly(SubscriptionOperations, TransactionOperations):
    """One account: customers, subscriptions, invoices, transactions, refunds."""


EMULATOR = Pabbly
