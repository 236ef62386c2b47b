# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class TransactionStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    FAILURE = "failure"
    IN_PROGRESS = "in_progress"
    LATE_FAILURE = "late_failure"
    NEEDS_ATTENTION = "needs_attention"
    SUCCESS = "success"
    TIMEOUT = "timeout"
    VOIDED = "voided"
