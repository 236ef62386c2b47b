# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class BillingReason(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    MANUAL = "manual"
    SUBSCRIPTION_CREATE = "subscription_create"
    SUBSCRIPTION_CYCLE = "subscription_cycle"
    UPCOMING = "upcoming"
