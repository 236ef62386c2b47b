# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class EventWebhookStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    DISABLED = "disabled"
    FAILED = "failed"
    NOT_APPLICABLE = "not_applicable"
    NOT_CONFIGURED = "not_configured"
    RATE_LIMITED = "rate_limited"
    RE_SCHEDULED = "re_scheduled"
    SCHEDULED = "scheduled"
    SKIPPED = "skipped"
    SUCCEEDED = "succeeded"
