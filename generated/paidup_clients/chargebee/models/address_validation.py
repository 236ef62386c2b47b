# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class AddressValidation(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    INVALID = "invalid"
    NOT_VALIDATED = "not_validated"
    PARTIALLY_VALID = "partially_valid"
    VALID = "valid"
