# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PaymentMethodCategory(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    BANK_REDIRECT = "bank_redirect"
    BANK_TRANSFER = "bank_transfer"
    CARD = "card"
    CASH = "cash"
    EWALLET = "ewallet"
