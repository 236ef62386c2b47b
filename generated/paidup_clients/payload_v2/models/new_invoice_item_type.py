# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class NewInvoiceItemType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    LINE_ITEM = "line_item"
