# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class TransferType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    RECEIVE_ONLY = "receive-only"
    SEND_ONLY = "send-only"
    TWO_WAY = "two-way"
