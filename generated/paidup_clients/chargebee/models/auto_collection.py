# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class AutoCollection(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    OFF = "off"
    ON = "on"
