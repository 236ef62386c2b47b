# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class YesNo(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    NO = "no"
    YES = "yes"
