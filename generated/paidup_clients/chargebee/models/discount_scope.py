# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class DiscountScope(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    INVOICE_AMOUNT = "invoice_amount"
    SPECIFIC_ITEM_PRICE = "specific_item_price"
