"""Good calls of every operation of Pabbly."""

from __future__ import annotations

from typing import Any

from tests.providers.calls._call import Prepare, about, after, listing

__all__ = ["ARGUMENTS", "CALLS"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {"invoices.record_payment": {"payment_mode": "cash"}}

_RECORD = about(
    "pabbly",
    "invoices.record_payment",
    payment_mode="cash",
    payment_note="Paid at the desk",
    transaction="desk-1",
)
CALLS: dict[str, Prepare] = dict(
    [
        _RECORD,
        about("pabbly", "invoices.get"),
        listing("pabbly", "invoices.list", limit=5),
        after(_RECORD, "invoices.list_transactions"),
    ]
)
