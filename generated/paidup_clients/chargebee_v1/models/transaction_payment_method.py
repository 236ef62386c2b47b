# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class TransactionPaymentMethod(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    AMAZON_PAYMENTS = "amazon_payments"
    BANK_TRANSFER = "bank_transfer"
    CARD = "card"
    CASH = "cash"
    CHARGEBACK = "chargeback"
    CHECK = "check"
    DIRECT_DEBIT = "direct_debit"
    OTHER = "other"
    PAYPAL_EXPRESS_CHECKOUT = "paypal_express_checkout"
