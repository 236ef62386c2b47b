# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class TransactionType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    DEPOSIT = "deposit"
    PAYMENT = "payment"
    PAYOUT = "payout"
    REFUND = "refund"
    WITHDRAW = "withdraw"
