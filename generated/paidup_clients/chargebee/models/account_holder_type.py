# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class AccountHolderType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    COMPANY = "company"
    INDIVIDUAL = "individual"
