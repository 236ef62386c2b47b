# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class TransactionStatusValue(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    AUTHORIZED = "authorized"
    DECLINED = "declined"
    PROCESSED = "processed"
    PROCESSING = "processing"
    REJECTED = "rejected"
    VOIDED = "voided"
