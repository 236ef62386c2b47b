# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class SortKey(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    DATE = "date"
    UPDATED_AT = "updated_at"
