# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class ErrorType(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    INVALID_REQUEST = "invalid_request"
    OPERATION_FAILED = "operation_failed"
    PAYMENT = "payment"
    UNTYPED = "untyped"
