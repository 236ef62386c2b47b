# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class EventSource(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    ADMIN_CONSOLE = "admin_console"
    API = "api"
    BULK_OPERATION = "bulk_operation"
    HOSTED_PAGE = "hosted_page"
    JS_API = "js_api"
    MIGRATION = "migration"
    NONE = "none"
    PORTAL = "portal"
    SCHEDULED_JOB = "scheduled_job"
    SYSTEM = "system"
