"""Typed clients for getting invoices paid at Pabbly, Chargebee, Rapyd, PayPal and Payload.

Every name is imported when it is first asked for, so `import paidup` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from paidup.chargebee import AsyncChargebee, Chargebee
    from paidup.chargebee_v1 import AsyncChargebeeV1, ChargebeeV1
    from paidup.core.errors import (
        ApiError,
        AuthenticationFailed,
        ConfigurationError,
        ConnectionFailed,
        InvalidRequest,
        InvalidState,
        NotFound,
        OutcomeUnknown,
        PaidupError,
        PaymentDeclined,
        PermissionDenied,
        ProviderFailure,
        RateLimited,
        RequestRejected,
        ResponseUnreadable,
    )
    from paidup.core.money import Money
    from paidup.core.provider import RawResponse
    from paidup.core.results import FileContent, raw_response
    from paidup.core.retry import Timeout
    from paidup.core.values import UNSET, Unset
    from paidup.core.version import VERSION as __version__  # noqa: N811  the usual name
    from paidup.pabbly import AsyncPabbly, Pabbly
    from paidup.payload import AsyncPayload, Payload
    from paidup.payload_v2 import AsyncPayloadV2, PayloadV2
    from paidup.payments import (
        FULL,
        capabilities,
        collect_payment,
        get_invoice,
        list_payments,
        record_payment,
        settle_event,
    )
    from paidup.paypal import AsyncPayPal, PayPal
    from paidup.rapyd import AsyncRapyd, Rapyd

_ERRORS = (
    "ApiError",
    "AuthenticationFailed",
    "ConfigurationError",
    "ConnectionFailed",
    "InvalidRequest",
    "InvalidState",
    "NotFound",
    "OutcomeUnknown",
    "PaidupError",
    "PaymentDeclined",
    "PermissionDenied",
    "ProviderFailure",
    "RateLimited",
    "RequestRejected",
    "ResponseUnreadable",
)
_PAYMENTS = (
    "FULL",
    "capabilities",
    "collect_payment",
    "get_invoice",
    "list_payments",
    "record_payment",
    "settle_event",
)
_MODULES = {
    "AsyncChargebee": "chargebee",
    "AsyncChargebeeV1": "chargebee_v1",
    "AsyncPabbly": "pabbly",
    "AsyncPayPal": "paypal",
    "AsyncPayload": "payload",
    "AsyncPayloadV2": "payload_v2",
    "AsyncRapyd": "rapyd",
    "Chargebee": "chargebee",
    "ChargebeeV1": "chargebee_v1",
    "FileContent": "core.results",
    "Money": "core.money",
    "Pabbly": "pabbly",
    "PayPal": "paypal",
    "Payload": "payload",
    "PayloadV2": "payload_v2",
    "Rapyd": "rapyd",
    "RawResponse": "core.provider",
    "Timeout": "core.retry",
    "UNSET": "core.values",
    "Unset": "core.values",
    "raw_response": "core.results",
    **dict.fromkeys(_ERRORS, "core.errors"),
    **dict.fromkeys(_PAYMENTS, "payments"),
}

__all__ = (
    "FULL",
    "UNSET",
    "ApiError",
    "AsyncChargebee",
    "AsyncChargebeeV1",
    "AsyncPabbly",
    "AsyncPayPal",
    "AsyncPayload",
    "AsyncPayloadV2",
    "AsyncRapyd",
    "AuthenticationFailed",
    "Chargebee",
    "ChargebeeV1",
    "ConfigurationError",
    "ConnectionFailed",
    "FileContent",
    "InvalidRequest",
    "InvalidState",
    "Money",
    "NotFound",
    "OutcomeUnknown",
    "Pabbly",
    "PaidupError",
    "PayPal",
    "Payload",
    "PayloadV2",
    "PaymentDeclined",
    "PermissionDenied",
    "ProviderFailure",
    "Rapyd",
    "RateLimited",
    "RawResponse",
    "RequestRejected",
    "ResponseUnreadable",
    "Timeout",
    "Unset",
    "__version__",
    "capabilities",
    "collect_payment",
    "get_invoice",
    "list_payments",
    "raw_response",
    "record_payment",
    "settle_event",
)


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return import_module("paidup.core.version").VERSION
    if name not in _MODULES:
        raise AttributeError(f"module 'paidup' has no attribute {name!r}")
    value = getattr(import_module(f"paidup.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
