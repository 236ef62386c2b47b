# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class InvoiceStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CANCELLED = "CANCELLED"
    DRAFT = "DRAFT"
    MARKED_AS_PAID = "MARKED_AS_PAID"
    MARKED_AS_REFUNDED = "MARKED_AS_REFUNDED"
    PAID = "PAID"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    PARTIALLY_REFUNDED = "PARTIALLY_REFUNDED"
    PAYMENT_PENDING = "PAYMENT_PENDING"
    REFUNDED = "REFUNDED"
    SCHEDULED = "SCHEDULED"
    SENT = "SENT"
    UNPAID = "UNPAID"
