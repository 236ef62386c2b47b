# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class EcheckType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CCD = "ccd"
    PPD = "ppd"
    WEB = "web"
