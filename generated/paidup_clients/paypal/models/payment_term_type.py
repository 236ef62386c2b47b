# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PaymentTermType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    DUE_ON_DATE_SPECIFIED = "DUE_ON_DATE_SPECIFIED"
    DUE_ON_RECEIPT = "DUE_ON_RECEIPT"
    NET_10 = "NET_10"
    NET_15 = "NET_15"
    NET_30 = "NET_30"
    NET_45 = "NET_45"
    NET_60 = "NET_60"
    NET_90 = "NET_90"
    NO_DUE_DATE = "NO_DUE_DATE"
