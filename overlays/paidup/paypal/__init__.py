"""PayPal Invoicing v2: the clients here, what verifies webhooks in `paidup.paypal.webhooks`."""

from paidup.paypal.client import AsyncPayPal, PayPal

__all__ = ["AsyncPayPal", "PayPal"]
