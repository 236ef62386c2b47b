"""PayPal Invoicing v2: tokens, invoices, templates, payments and refunds recorded, webhooks.

Where PayPal's documents are silent the sandbox picks an answer, and `PayPalBehaviour` switches it.
"""

from __future__ import annotations

from paidup.sandbox.providers._paypal_access import PayPalBehaviour
from paidup.sandbox.providers._paypal_payments import PayPalPayments
from paidup.sandbox.providers._paypal_sending import PayPalSending
from paidup.sandbox.providers._paypal_templates import PayPalTemplates
from paidup.sandbox.providers._paypal_verification import PayPalVerification

__all__ = ["EMULATOR", "PayPal", "PayPalBehaviour"]


class PayPal(PayPalPayments, PayPalSending, PayPalTemplates, PayPalVerification):
    """PayPal's invoices behind OAuth2 client credentials."""


EMULATOR = PayPal
