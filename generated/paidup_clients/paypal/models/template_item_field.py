# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class TemplateItemField(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    ITEMS_DATE = "ITEMS_DATE"
    ITEMS_DESCRIPTION = "ITEMS_DESCRIPTION"
    ITEMS_DISCOUNT = "ITEMS_DISCOUNT"
    ITEMS_QUANTITY = "ITEMS_QUANTITY"
    ITEMS_TAX = "ITEMS_TAX"
