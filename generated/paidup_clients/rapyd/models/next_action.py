# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class NextAction(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    NOT_APPLICABLE = "not_applicable"
    PENDING_CAPTURE = "pending_capture"
    PENDING_CONFIRMATION = "pending_confirmation"
    THREE_D_VERIFICATION = "3d_verification"
