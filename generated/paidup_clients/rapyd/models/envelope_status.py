# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class EnvelopeStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    ERROR = "ERROR"
    SUCCESS = "SUCCESS"
