"""Pabbly: the clients here, what verifies webhooks in `paidup.pabbly.webhooks`."""

from paidup.pabbly.client import AsyncPabbly, Pabbly

__all__ = ["AsyncPabbly", "Pabbly"]
