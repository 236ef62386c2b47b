# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class OfflineRefundMethod(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    APP_STORE = "app_store"
    BANK_TRANSFER = "bank_transfer"
    CASH = "cash"
    CHARGEBACK = "chargeback"
    CHECK = "check"
    CUSTOM = "custom"
    DANA = "dana"
    OTHER = "other"
    PLAY_STORE = "play_store"
    QPAY = "qpay"
    TAMARA = "tamara"
    TOUCH_N_GO = "touch_n_go"
