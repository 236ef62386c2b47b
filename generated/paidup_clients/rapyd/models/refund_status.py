# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class RefundStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    COMPLETED = "Completed"
    ERROR = "Error"
    PENDING = "Pending"
    REJECTED = "Rejected"
