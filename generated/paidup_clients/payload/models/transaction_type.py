# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class TransactionType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CHARGEBACK = "chargeback"
    CHARGEBACK_REVERSAL = "chargeback_reversal"
    CREDIT = "credit"
    DEPOSIT = "deposit"
    PAYMENT = "payment"
    REFUND = "refund"
    REVERSAL = "reversal"
