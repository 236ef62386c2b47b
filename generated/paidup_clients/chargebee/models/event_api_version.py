# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class EventApiVersion(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    V1 = "v1"
    V2 = "v2"
