# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class InvoiceChange(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CLOSED = "closed"
    UNPAID = "unpaid"
