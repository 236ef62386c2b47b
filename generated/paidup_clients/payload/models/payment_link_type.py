# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PaymentLinkType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    ONE_TIME = "one_time"
    REUSABLE = "reusable"
