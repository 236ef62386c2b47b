# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PhoneType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    FAX = "FAX"
    HOME = "HOME"
    MOBILE = "MOBILE"
    OTHER = "OTHER"
    PAGER = "PAGER"
