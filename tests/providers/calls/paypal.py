"""Good calls of every operation of PayPal."""

from __future__ import annotations

import json
from typing import Any

from paidup.sandbox import Sandbox
from tests.providers.calls._call import Call, Prepare, about, listing
from tests.providers.support import Account

__all__ = ["ARGUMENTS", "CALLS", "DETAIL", "EVENT", "ITEM", "TEMPLATE", "WEBHOOK_ID", "signature"]

DETAIL = {"currency_code": "USD", "reference": "order-8841"}
ITEM = {
    "name": "Work",
    "quantity": "1",
    "unit_amount": {"currency_code": "USD", "value": "10.00"},
}
TEMPLATE: dict[str, Any] = {
    "name": "Hours of work",
    "unit_of_measure": "HOURS",
    "template_info": {"detail": {**DETAIL, "payment_term": {"term_type": "NET_30"}}},
    "settings": {
        "template_item_settings": [
            {"field_name": "ITEMS_DATE", "display_preference": {"hidden": True}}
        ]
    },
}
#: Without spaces, as this client writes JSON: the signature covers the text.
EVENT = '{"id":"WH-1","event_type":"INVOICING.INVOICE.PAID","resource":{"id":"INV2-1"}}'
WEBHOOK_ID = "8PT597110X687430LKGECATA"

#: Arguments that pass the checks here; what is answered does not depend on them.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "invoices.record_payment": {"method": "CASH"},
    "invoices.record_refund": {"method": "CASH"},
    "invoices.create": {"detail": {"currency_code": "USD"}},
    "invoices.update": {"detail": {"currency_code": "USD"}},
    "webhooks.verify_signature": {
        "auth_algo": "SHA256withRSA",
        "cert_url": "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1",
        "transmission_id": "wh-1",
        "transmission_sig": "c2lnbmF0dXJl",
        "transmission_time": "2026-11-20T12:00:00Z",
        "webhook_id": WEBHOOK_ID,
        "webhook_event": json.loads(EVENT),
    },
}


def signature(headers: dict[str, str]) -> dict[str, str]:
    """The arguments that repeat what a delivery's headers say."""
    return {
        name.removeprefix("PAYPAL-").lower().replace("-", "_"): value
        for name, value in headers.items()
    }


def _draft(sandbox: Sandbox, _account: Account) -> Call:
    invoice = sandbox.open_invoice("paypal", amount="10.00", status="draft")
    return Call("invoices.send", (invoice,), {"send_to_recipient": True}, invoice)


def _payment_gone(sandbox: Sandbox, account: Account) -> Call:
    invoice = sandbox.open_invoice("paypal", amount="300.00")
    payment = account("invoices.record_payment", invoice, method="CASH").payment_id
    return Call("invoices.delete_payment", (invoice, payment), {}, invoice, pays=False)


def _refund(sandbox: Sandbox, account: Account) -> Call:
    invoice = sandbox.open_invoice("paypal", amount="300.00")
    account("invoices.record_payment", invoice, method="CASH")
    return Call("invoices.record_refund", (invoice,), {"method": "CASH"}, invoice, pays=False)


def _refund_gone(sandbox: Sandbox, account: Account) -> Call:
    refunded = _refund(sandbox, account)
    refund = refunded.make(account).refund_id
    invoice = refunded.invoice
    return Call("invoices.delete_refund", (invoice, refund), {}, invoice, pays=False)


def _template(operation: str, **keywords: Any) -> tuple[str, Prepare]:
    """A call whose one path id is that of a template made just before."""

    def prepare(_sandbox: Sandbox, account: Account) -> Call:
        # Some tests prepare a call several times, and no name can be given twice.
        known = len(account("templates.list", page_size=100).templates)
        made = account("templates.create", **{**TEMPLATE, "name": f"Hours {known}"})
        named = {**keywords, "name": f"Hours {known}, new"} if keywords else {}
        return Call(operation, (made.href.rpartition("/")[2],), named, "")

    return operation, prepare


def _new_template(_sandbox: Sandbox, account: Account) -> Call:
    known = len(account("templates.list", page_size=100).templates)
    return Call("templates.create", (), {**TEMPLATE, "name": f"Days {known}"}, "")


def _delivery(sandbox: Sandbox, _account: Account) -> Call:
    paypal: Any = sandbox.emulator("paypal")
    keywords = signature(paypal.deliver(EVENT.encode(), WEBHOOK_ID))
    event = {"webhook_id": WEBHOOK_ID, "webhook_event": json.loads(EVENT)}
    return Call("webhooks.verify_signature", (), {**keywords, **event}, "")


CALLS: dict[str, Prepare] = dict(
    [
        about("paypal", "invoices.record_payment", method="CASH", note="desk-1"),
        about("paypal", "invoices.get"),
        about("paypal", "invoices.update", detail=DETAIL, items=[ITEM], send_to_recipient=False),
        about("paypal", "invoices.delete", "draft"),
        about("paypal", "invoices.remind", subject="A reminder"),
        about("paypal", "invoices.cancel", send_to_recipient=False),
        about("paypal", "invoices.generate_qr_code", width=200, height=200, action="details"),
        listing("paypal", "invoices.list", page=1, page_size=5, total_required=True),
        listing("paypal", "invoices.search", page=1, page_size=5, status=["SENT"]),
        listing("paypal", "invoices.create", detail=DETAIL, items=[ITEM]),
        listing("paypal", "invoices.generate_next_invoice_number"),
        listing("paypal", "templates.list", page=1, page_size=5),
        ("invoices.send", _draft),
        ("invoices.delete_payment", _payment_gone),
        ("invoices.record_refund", _refund),
        ("invoices.delete_refund", _refund_gone),
        ("templates.create", _new_template),
        _template("templates.get"),
        _template("templates.update", **TEMPLATE),
        _template("templates.delete"),
        ("webhooks.verify_signature", _delivery),
    ]
)
