# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class CreditNoteStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    ADJUSTED = "adjusted"
    REFUNDED = "refunded"
    REFUND_DUE = "refund_due"
    VOIDED = "voided"
