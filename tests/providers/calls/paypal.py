"""Good calls of every operation of PayPal."""

from __future__ import annotations

from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "DETAIL", "ITEM"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.record_payment": {"method": "CASH"},
    "invoices.create": {"detail": {"currency_code": "USD"}},
}

DETAIL = {"currency_code": "USD", "reference": "order-8841"}
ITEM = {
    "name": "Work",
    "quantity": "1",
    "unit_amount": {"currency_code": "USD", "value": "10.00"},
}


def _draft(sandbox: Sandbox, _account: Account) -> Call:
    invoice = sandbox.open_invoice("paypal", amount="10.00", status="draft")
    return Call("invoices.send", (invoice,), {"send_to_recipient": True}, invoice)


CALLS: dict[str, Prepare] = dict(
    [
        about("paypal", "invoices.record_payment", method="CASH", note="desk-1"),
        about("paypal", "invoices.get"),
        listing("paypal", "invoices.list", page=1, page_size=5, total_required=True),
        listing("paypal", "invoices.create", detail=DETAIL, items=[ITEM]),
        ("invoices.send", _draft),
    ]
)
