# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PaymentMethod(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    BANK_TRANSFER = "BANK_TRANSFER"
    CASH = "CASH"
    CHECK = "CHECK"
    CREDIT_CARD = "CREDIT_CARD"
    DEBIT_CARD = "DEBIT_CARD"
    OTHER = "OTHER"
    PAYPAL = "PAYPAL"
    WIRE_TRANSFER = "WIRE_TRANSFER"
