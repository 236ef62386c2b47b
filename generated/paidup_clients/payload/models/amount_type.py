# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class AmountType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    NUMBER = "number"
    PERCENTAGE = "percentage"
