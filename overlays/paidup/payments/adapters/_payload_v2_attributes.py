"""The custom attributes of Payload v2 that carry what its own fields do not, our marker too."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Final

from paidup.core.errors import InvalidRequest
from paidup.payments.adapters.base import Intent, given, label_of, reference_with

__all__ = ["METHODS", "charge_attributes", "record_attributes", "texts_of"]

#: All custom attributes together, written as JSON.
ATTRS_MAX: Final = 255
#: The method is free text; the one word its page uses is "check".
METHODS: Final = {
    "cash": "cash",
    "check": "check",
    "bank_transfer": "bank_transfer",
    "wire": "wire",
    "direct_debit": "direct_debit",
    "card": "card",
    "paypal": "paypal",
}


def record_attributes(intent: Intent, marker: str) -> dict[str, str]:
    """What the page on external payments puts into attributes, and our marker."""
    method = METHODS.get(intent.method, label_of(intent.method))
    attrs = {
        "reference": reference_with(marker, intent.reference, None, "reference"),
        "payment_method": method,
    }
    if intent.paid_at is not None:
        moment = intent.paid_at
        day = moment.date() if isinstance(moment, datetime) else moment
        attrs["received_date"] = day.isoformat()
    if intent.note is not None:
        attrs["note"] = intent.note
    return _fitting(attrs, intent)


def charge_attributes(intent: Intent) -> dict[str, str]:
    """The caller's texts; the description is the marker alone, since the read filters by it."""
    attrs = {"reference": intent.reference, "note": intent.note}
    return _fitting({name: text for name, text in attrs.items() if text}, intent)


def _fitting(attrs: dict[str, str], intent: Intent) -> dict[str, str]:
    # Which way of writing counts is not told: this is the longest usual one.
    over = len(json.dumps(attrs)) - ATTRS_MAX
    if over > 0:
        name = "note" if len(intent.note or "") >= len(intent.reference or "") else "reference"
        raise InvalidRequest(
            f"{name} is too long: reference, note and method share {ATTRS_MAX} characters of JSON, "
            f"and these are {over} over",
            argument=name,
        )
    return attrs


def texts_of(allocation: Any) -> tuple[str, ...]:
    """The text of an allocation that may hold a marker."""
    attrs = given(allocation.attrs)
    text = attrs.additional_properties.get("reference") if attrs is not None else None
    return (text,) if isinstance(text, str) and text else ()
