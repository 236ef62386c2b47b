# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PreferredReturn(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    RETURNMINIMAL = "return=minimal"
    RETURNREPRESENTATION = "return=representation"
