# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class LineItemType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CHARGE = "charge"
    PRORATED_CHARGE = "prorated_charge"
    SETUP_CHARGE = "setup_charge"
