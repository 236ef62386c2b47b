"""Good calls of every operation of Chargebee, API v1."""

from __future__ import annotations

from typing import Any

from tests.providers.calls._call import Prepare, about, after, listing

__all__ = ["ARGUMENTS", "CALLS", "PAID_AT"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.record_payment": {"payment_method": "cash", "paid_at": 1},
}

PAID_AT = 1_764_745_257
_RECORD = about(
    "chargebee_v1",
    "invoices.record_payment",
    paid_at=PAID_AT,
    payment_method="cash",
    reference_number="desk-1",
)
CALLS: dict[str, Prepare] = dict(
    [
        _RECORD,
        about("chargebee_v1", "invoices.collect_payment"),
        about("chargebee_v1", "invoices.get"),
        listing("chargebee_v1", "invoices.list", limit=5),
        after(_RECORD, "invoices.list_transactions"),
    ]
)
