# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class InvoiceStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    OVERDUE = "overdue"
    PAID = "paid"
    PENDING = "pending"
    REFUNDED = "refunded"
    SENT = "sent"
    VOID = "void"
