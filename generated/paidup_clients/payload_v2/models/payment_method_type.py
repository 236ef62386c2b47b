# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PaymentMethodType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    BANK_ACCOUNT = "bank_account"
    CARD = "card"
