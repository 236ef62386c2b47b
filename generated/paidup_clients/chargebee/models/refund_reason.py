# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class RefundReason(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CHARGEBACK = "chargeback"
    ORDER_CANCELLATION = "order_cancellation"
    ORDER_CHANGE = "order_change"
    OTHER = "other"
    PRODUCT_UNSATISFACTORY = "product_unsatisfactory"
    SERVICE_UNSATISFACTORY = "service_unsatisfactory"
    WAIVER = "waiver"
