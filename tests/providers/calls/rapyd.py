"""Good calls of every operation of Rapyd."""

from __future__ import annotations

from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {}


def _payment(operation: str) -> tuple[str, Prepare]:
    def prepare(sandbox: Sandbox, account: Account) -> Call:
        invoice = sandbox.open_invoice("rapyd")
        payment = account("invoices.pay", invoice).data.payment
        if operation == "payments.get":
            return Call(operation, (payment.id,), {}, invoice)
        return Call(operation, (), {"invoice": invoice, "limit": 10}, invoice)

    return operation, prepare


CALLS: dict[str, Prepare] = dict(
    [
        about("rapyd", "invoices.pay"),
        about("rapyd", "invoices.get"),
        listing("rapyd", "invoices.list", limit=5),
        _payment("payments.get"),
        _payment("payments.list"),
    ]
)
