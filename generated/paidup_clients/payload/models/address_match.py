# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class AddressMatch(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    NO_MATCH = "no_match"
    STREET = "street"
    STREET_AND_ZIP = "street_and_zip"
    UNKNOWN = "unknown"
    ZIP = "zip"
