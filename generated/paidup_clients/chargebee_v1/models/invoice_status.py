# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class InvoiceStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    NOT_PAID = "not_paid"
    PAID = "paid"
    PAYMENT_DUE = "payment_due"
    PENDING = "pending"
    VOIDED = "voided"
