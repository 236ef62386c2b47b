# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class BillingCycle(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    LIFETIME = "lifetime"
    ONETIME = "onetime"
    SPECIFIC = "specific"
