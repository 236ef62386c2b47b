# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PricingType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    FLAT_FEE = "flat_fee"
    PACKAGE = "package"
    PER_UNIT = "per_unit"
