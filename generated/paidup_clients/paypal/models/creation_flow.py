# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class CreationFlow(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    BATCH = "BATCH"
    MULTIPLE_RECIPIENTS_GROUP = "MULTIPLE_RECIPIENTS_GROUP"
    REGULAR_SINGLE = "REGULAR_SINGLE"
