# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class BankAccountType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    BUSINESS_CHECKING = "business_checking"
    CHECKING = "checking"
    CURRENT = "current"
    SAVINGS = "savings"
