# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class RefundStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CREATED = "created"
    FAILURE = "failure"
    INPROGRESS = "inprogress"
    PAID = "paid"
    SUCCESS = "success"
