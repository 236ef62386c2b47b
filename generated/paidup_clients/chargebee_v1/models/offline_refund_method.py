# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class OfflineRefundMethod(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    BANK_TRANSFER = "bank_transfer"
    CASH = "cash"
    CHARGEBACK = "chargeback"
    CHECK = "check"
    OTHER = "other"
