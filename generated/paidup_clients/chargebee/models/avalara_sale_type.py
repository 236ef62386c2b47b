# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class AvalaraSaleType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CONSUMED = "consumed"
    RETAIL = "retail"
    VENDOR_USE = "vendor_use"
    WHOLESALE = "wholesale"
