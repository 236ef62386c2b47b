# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class SubscriptionStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CANCELLED = "cancelled"
    DUNNING = "dunning"
    EXPIRED = "expired"
    LIVE = "live"
    NONRENEWING = "nonrenewing"
    PAUSED = "paused"
    PENDING = "pending"
    TRIAL = "trial"
    UNPAID = "unpaid"
