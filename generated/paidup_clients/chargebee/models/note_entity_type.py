# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class NoteEntityType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    ADDON = "addon"
    ADDON_ITEM_PRICE = "addon_item_price"
    CHARGE_ITEM_PRICE = "charge_item_price"
    COUPON = "coupon"
    CUSTOMER = "customer"
    PLAN = "plan"
    PLAN_ITEM_PRICE = "plan_item_price"
    SUBSCRIPTION = "subscription"
