# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class QrCodeAction(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    DETAILS = "details"
    PAY = "pay"
