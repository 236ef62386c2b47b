"""Good calls of every operation of Chargebee, API v1."""

from __future__ import annotations

from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, after, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "NEW", "PAID_AT"]

PAID_AT = 1_764_745_257
#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.record_payment": {"payment_method": "cash", "paid_at": 1},
    "invoices.charge": {"description": "Work"},
    "invoices.charge_addon": {"addon_id": "support"},
    "invoices.add_charge": {"amount": 1, "description": "Work"},
    "invoices.add_addon_charge": {"addon_id": "support"},
    "invoices.record_refund": {"memo": "Given back"},
}

#: An invoice to make.
NEW: dict[str, Any] = {
    "customer_id": "cust_8841",
    "po_number": "po-8841",
    "charges": [{"amount": 30_000, "description": "Work"}],
}
_REFUND = {"payment_method": "cash", "date": PAID_AT, "reference_number": "back-1"}
_RECORD = about(
    "chargebee_v1",
    "invoices.record_payment",
    paid_at=PAID_AT,
    payment_method="cash",
    reference_number="desk-1",
)


def _charged(operation: str, **keywords: Any) -> tuple[str, Prepare]:
    """An invoice that is charged when it is made or closed."""

    def prepare(sandbox: Sandbox, _account: Account) -> Call:
        sandbox.behaviour("chargebee_v1").auto_collection = "on"
        invoice = sandbox.open_invoice("chargebee_v1", status="draft")
        arguments = (invoice,) if operation == "invoices.close" else ()
        return Call(operation, arguments, keywords, invoice)

    return operation, prepare


def _of_subscription(operation: str) -> tuple[str, Prepare]:
    """A list that holds an invoice, or the transaction of one, by customer or subscription."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        sandbox.behaviour("chargebee_v1").auto_collection = "on"
        made = account("invoices.create", **NEW, subscription_id="sub_8841").invoice
        owner = made.customer_id if operation.endswith("customer") else made.subscription_id
        return Call(operation, (owner,), {"limit": 5}, made.id)

    return operation, prepare


def _transaction(sandbox: Sandbox, account: Account) -> Call:
    before = _RECORD[1](sandbox, account)
    transaction = before.make(account).transaction.id
    return Call("transactions.get", (transaction,), {}, before.invoice)


def _event(sandbox: Sandbox, _account: Account) -> Call:
    # An event is kept when a webhook is made of it; nothing listens, and nothing is sent.
    sandbox.hold_webhooks()
    sandbox.send_webhooks("chargebee_v1", "http://127.0.0.1:9/")
    invoice = sandbox.open_invoice("chargebee_v1", amount="300.00", currency="USD")
    return Call("events.get", (sandbox.webhooks("chargebee_v1")[-1].event_id,), {}, invoice)


CALLS: dict[str, Prepare] = dict(
    [
        _RECORD,
        about("chargebee_v1", "invoices.collect_payment"),
        about("chargebee_v1", "invoices.get"),
        listing("chargebee_v1", "invoices.list", limit=5),
        after(_RECORD, "invoices.list_transactions"),
        _charged("invoices.create", **NEW),
        _charged("invoices.charge", customer_id="cust_1", amount=30_000, description="Work"),
        _charged("invoices.charge_addon", customer_id="cust_1", addon_id="support"),
        _of_subscription("invoices.list_by_customer"),
        _of_subscription("invoices.list_by_subscription"),
        about("chargebee_v1", "invoices.get_pdf"),
        about("chargebee_v1", "invoices.add_charge", "draft", amount=500, description="Work"),
        about("chargebee_v1", "invoices.add_addon_charge", "draft", addon_id="support"),
        _charged("invoices.close"),
        after(_RECORD, "invoices.refund", refund_amount=1_000, memo="Too much"),
        after(_RECORD, "invoices.record_refund", memo="Given back", transaction=_REFUND),
        about("chargebee_v1", "invoices.void", comment="Made by mistake"),
        about("chargebee_v1", "invoices.delete"),
        about("chargebee_v1", "invoices.stop_dunning"),
        about("chargebee_v1", "invoices.list_orders"),
        listing("chargebee_v1", "transactions.list", limit=5),
        ("transactions.get", _transaction),
        _of_subscription("transactions.list_by_customer"),
        _of_subscription("transactions.list_by_subscription"),
        listing("chargebee_v1", "estimates.create_invoice", charges=NEW["charges"]),
        ("events.get", _event),
        listing("chargebee_v1", "events.list", limit=5, event_type="invoice_generated"),
    ]
)
