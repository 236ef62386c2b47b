# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class NewTransactionStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    AUTHORIZED = "authorized"
    PROCESSED = "processed"
