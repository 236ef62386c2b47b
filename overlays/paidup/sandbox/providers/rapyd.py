"""Rapyd Collect: signed requests, envelopes, and a 200 that need not mean paid.

Where Rapyd's documents are silent or disagree the sandbox picks an answer, and `RapydBehaviour`
switches it. Not found and wrong state are HTTP 400; only the code tells them apart.
"""

from __future__ import annotations

from paidup.sandbox.providers._rapyd_behaviour import RapydBehaviour
from paidup.sandbox.providers._rapyd_invoices import Invoices
from paidup.sandbox.providers._rapyd_items import Items
from paidup.sandbox.providers._rapyd_payments import Payments
from paidup.sandbox.providers._rapyd_refunds import Refunds

__all__ = ["EMULATOR", "Rapyd", "RapydBehaviour"]


class Rapyd(Invoices, Items, Payments, Refunds):
    """Rapyd's invoices with their items, payments and refunds."""


EMULATOR = Rapyd
