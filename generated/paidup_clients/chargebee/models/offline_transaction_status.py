# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class OfflineTransactionStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    FAILURE = "failure"
    LATE_FAILURE = "late_failure"
    SUCCESS = "success"
