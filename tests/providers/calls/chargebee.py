"""Good calls of every operation of Chargebee, API v2."""

from __future__ import annotations

from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, after, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "NEW"]

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.record_payment": {"transaction": {"payment_method": "cash"}},
    "invoices.remove_payment": {"transaction": {"id": "txn_1"}},
    "invoices.pause_dunning": {"expected_payment_date": 1_764_745_257},
}

#: An invoice to make that is charged at once.
NEW: dict[str, Any] = {
    "customer_id": "cust_8841",
    "po_number": "po-8841",
    "auto_collection": "on",
    "payment_source_id": "pm_1",
    "charges": [{"amount": 30_000, "description": "Work"}],
}
_OFFLINE = {"payment_method": "cash", "reference_number": "desk-1"}
_REFUND = {"payment_method": "cash", "date": 1_764_745_257, "reference_number": "back-1"}
_RECORD = about(
    "chargebee", "invoices.record_payment", transaction=_OFFLINE, comment="Paid at the desk"
)


def _close(sandbox: Sandbox, _account: Account) -> Call:
    sandbox.behaviour("chargebee").auto_collection = "on"
    invoice = sandbox.open_invoice("chargebee", status="draft")
    return Call("invoices.close", (invoice,), {"comment": "Complete"}, invoice)


def _apply_payments(_sandbox: Sandbox, account: Account) -> Call:
    bare = {**NEW, "auto_collection": "off"}
    first, second = (account("invoices.create", **bare).invoice.id for _ in range(2))
    paid = account("invoices.record_payment", first, transaction={**_OFFLINE, "amount": 30_500})
    keywords = {"transactions": [{"id": paid.transaction.id, "amount": 500}]}
    return Call("invoices.apply_payments", (second,), keywords, second)


def _apply_credits(sandbox: Sandbox, _account: Account) -> Call:
    sandbox.behaviour("chargebee").credit = 5_000
    invoice = sandbox.open_invoice("chargebee")
    return Call("invoices.apply_credits", (invoice,), {"credit_notes": [{"id": "CN-1"}]}, invoice)


def _remove_payment(sandbox: Sandbox, account: Account) -> Call:
    before = _RECORD[1](sandbox, account)
    keywords = {"transaction": {"id": before.make(account).transaction.id}}
    return Call("invoices.remove_payment", (before.invoice,), keywords, before.invoice, pays=False)


def _of_subscription(operation: str) -> tuple[str, Prepare]:
    """A list that holds an invoice, or the transaction of one, by customer or subscription."""

    def prepare(_sandbox: Sandbox, account: Account) -> Call:
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
    sandbox.send_webhooks("chargebee", "http://127.0.0.1:9/")
    invoice = sandbox.open_invoice("chargebee", amount="300.00", currency="USD")
    return Call("events.get", (sandbox.webhooks("chargebee")[-1].event_id,), {}, invoice)


CALLS: dict[str, Prepare] = dict(
    [
        _RECORD,
        about("chargebee", "invoices.collect_payment", payment_source_id="pm_1"),
        about("chargebee", "invoices.get"),
        listing("chargebee", "invoices.list", limit=5),
        after(_RECORD, "invoices.list_payments"),
        listing("chargebee", "invoices.create", **NEW),
        listing("chargebee", "invoices.create_for_charge_items_and_charges", **NEW),
        _of_subscription("invoices.list_by_customer"),
        _of_subscription("invoices.list_by_subscription"),
        about("chargebee", "invoices.get_pdf", disposition_type="inline"),
        ("invoices.close", _close),
        after(_RECORD, "invoices.refund", refund_amount=1_000),
        after(_RECORD, "invoices.record_refund", transaction=_REFUND),
        ("invoices.apply_payments", _apply_payments),
        ("invoices.apply_credits", _apply_credits),
        ("invoices.remove_payment", _remove_payment),
        about("chargebee", "invoices.void", comment="Made by mistake"),
        about("chargebee", "invoices.write_off", comment="Will not be paid"),
        about("chargebee", "invoices.delete"),
        about("chargebee", "invoices.stop_dunning"),
        about("chargebee", "invoices.pause_dunning", expected_payment_date=1_764_745_257),
        about("chargebee", "invoices.resume_dunning"),
        listing("chargebee", "transactions.list", limit=5),
        ("transactions.get", _transaction),
        _of_subscription("transactions.list_by_customer"),
        _of_subscription("transactions.list_by_subscription"),
        ("events.get", _event),
    ]
)
