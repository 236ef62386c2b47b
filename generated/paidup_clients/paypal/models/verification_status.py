# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class VerificationStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    FAILURE = "FAILURE"
    SUCCESS = "SUCCESS"
