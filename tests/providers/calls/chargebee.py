"""Good calls of every operation of Chargebee, API v2."""

from __future__ import annotations

from typing import Any

from tests.providers.calls._call import Prepare, about, after, listing

__all__ = ["ARGUMENTS", "CALLS"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.record_payment": {"transaction": {"payment_method": "cash"}},
}

_OFFLINE = {"payment_method": "cash", "reference_number": "desk-1"}
_RECORD = about(
    "chargebee", "invoices.record_payment", transaction=_OFFLINE, comment="Paid at the desk"
)
CALLS: dict[str, Prepare] = dict(
    [
        _RECORD,
        about("chargebee", "invoices.collect_payment", payment_source_id="pm_1"),
        about("chargebee", "invoices.get"),
        listing("chargebee", "invoices.list", limit=5),
        after(_RECORD, "invoices.list_payments"),
    ]
)
