"""Pabbly's objects in the shape of its documentation: the same keys, invented people."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment

__all__ = [
    "Account",
    "Party",
    "invoice_document",
    "party",
    "settled_document",
    "timestamp",
    "transaction_document",
]

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥"}


@frozen
class Account:
    """The merchant's own ids: one account for the whole sandbox."""

    user_id: str = "64c0ffee0000000000000001"
    product_id: str = "64c0ffee0000000000000002"
    plan_id: str = "64c0ffee0000000000000003"
    gateway_id: str = "64c0ffee0000000000000004"
    opened: float = 1_690_000_000.0


@frozen
class Party:
    """The customer and the subscription behind one invoice."""

    customer_id: str
    subscription_id: str


def party() -> Party:
    """A new customer with a new subscription."""
    return Party(new_id(), new_id())


def timestamp(seconds: float) -> str:
    """ISO 8601 in UTC with milliseconds and Z."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def symbol(currency: str) -> str:
    """The sign people write, or the code where there is none."""
    return _SYMBOLS.get(currency, currency)


def invoice_document(
    account: Account, invoice: LedgerInvoice, *, with_subscription: bool = False
) -> dict[str, Any]:
    """An invoice; a paid one has no paid_date, as in the documented answer."""
    owner: Party = invoice.details["party"]
    document = {
        "invoice_id": invoice.number,
        "quantity": 1,
        "product_id": account.product_id,
        "setup_fee": 0,
        "currency_symbol": symbol(invoice.currency),
        "credit_note": {
            "total_tax": "0.00",
            "status": "success",
            "new_plan_total": invoice.amount,
            "credit_applied": [],
        },
        "tax_apply": "not_exist",
        "cron_process": "done",
        "retry": False,
        "retry_count": 0,
        "createdAt": timestamp(invoice.created_at),
        "updatedAt": timestamp(invoice.updated_at),
        "id": invoice.id,
        "customer_id": owner.customer_id,
        "subscription_id": owner.subscription_id,
        "status": invoice.status,
        "payment_term": "",
        "amount": invoice.amount,
        "due_amount": 0 if invoice.status == "void" else invoice.due,
        "due_date": timestamp(invoice.created_at),
        "plan_id": [account.plan_id],
    }
    if with_subscription:
        document["subscription"] = subscription_document(account, invoice)
    return document


def settled_document(account: Account, invoice: LedgerInvoice) -> dict[str, Any]:
    """The `data` of the answer to a recorded payment."""
    return {
        "user": _user(account),
        "customer": _customer(invoice),
        "product": _product(account),
        "subscription": subscription_document(account, invoice),
        "invoice": invoice_document(account, invoice),
    }


def transaction_document(
    account: Account, invoice: LedgerInvoice, payment: Payment, *, echo: bool
) -> dict[str, Any]:
    """A transaction; `echo` shows the text given when the payment was recorded."""
    owner: Party = invoice.details["party"]
    at = timestamp(payment.at.timestamp())
    return {
        "id": payment.id,
        "type": "payment",
        "type_formated": "Payment",
        "status": "success",
        "status_formatted": "Success",
        "description": "",
        "amount": payment.amount,
        "invoice_id": invoice.id,
        "customer_id": owner.customer_id,
        "subscription_id": owner.subscription_id,
        "plan_id": account.plan_id,
        "product_id": account.product_id,
        "gateway_type": payment.method,
        "reference_id": "",
        "reference_number": "",
        "currency_code": invoice.currency,
        "currency_symbol": symbol(invoice.currency),
        "transaction": (payment.reference or "") if echo else "",
        "createdAt": at,
        "updatedAt": at,
    }


def subscription_document(account: Account, invoice: LedgerInvoice) -> dict[str, Any]:
    """The subscription: pending until its invoice is paid, live from then on."""
    owner: Party = invoice.details["party"]
    started = timestamp(invoice.created_at)
    paid = invoice.paid_at
    return {
        "plan": _plan(account, invoice),
        "setup_fee": 0,
        "payment_terms": "",
        "currency_symbol": symbol(invoice.currency),
        "addons": [],
        "payment_method": "test",
        "taxable": True,
        "gateway_type": "test",
        "gateway_id": account.gateway_id,
        "custom_fields": [],
        "cron_process": "done",
        "createdAt": started,
        "updatedAt": timestamp(invoice.updated_at),
        "id": owner.subscription_id,
        "customer_id": owner.customer_id,
        "product_id": account.product_id,
        "plan_id": account.plan_id,
        "amount": invoice.amount,
        "email_id": "payer@example.com",
        "status": "live" if invoice.status == "paid" else "pending",
        "quantity": 1,
        "starts_at": started,
        "activation_date": "" if paid is None else timestamp(paid),
        "expiry_date": _in_a_hundred_years(invoice.created_at),
        "trial_days": 0,
        "trial_expiry_date": "",
        "next_billing_date": "" if paid is None else _a_month_on(paid),
        "last_billing_date": "" if paid is None else timestamp(paid),
        "canceled_date": None,
    }


def _a_month_on(seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds, UTC)
    years, month = divmod(moment.month, 12)
    later = moment.replace(year=moment.year + years, month=month + 1, day=min(moment.day, 28))
    return timestamp(later.timestamp())


def _in_a_hundred_years(seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds, UTC)
    later = moment.replace(year=moment.year + 100, day=min(moment.day, 28))
    return timestamp(later.timestamp())


def _plan(account: Account, invoice: LedgerInvoice) -> dict[str, Any]:
    opened = timestamp(account.opened)
    return {
        "plan_active": "true",
        "bump_offer": {},
        "createdAt": opened,
        "updatedAt": opened,
        "id": account.plan_id,
        "product_id": account.product_id,
        "user_id": account.user_id,
        "plan_name": "Monthly",
        "plan_code": "monthly",
        "price": invoice.amount,
        "billing_period": "m",
        "billing_period_num": "1",
        "billing_cycle": "lifetime",
        "billing_cycle_num": None,
        "trial_period": 0,
        "setup_fee": 0,
        "plan_description": "<p>A plan of the sandbox</p>",
    }


def _product(account: Account) -> dict[str, Any]:
    opened = timestamp(account.opened)
    return {
        "createdAt": opened,
        "updatedAt": opened,
        "id": account.product_id,
        "product_name": "Sandbox product",
        "description": None,
        "notification_email": None,
        "redirect_url": "#",
    }


def _customer(invoice: LedgerInvoice) -> dict[str, Any]:
    owner: Party = invoice.details["party"]
    address = {
        "street1": "", "street2": "", "city": "", "state": "", "state_code": "",
        "zip_code": "", "country": "US",
    }  # fmt: skip
    at = timestamp(invoice.created_at)
    return {
        "company_name": "",
        "is_affiliate": False,
        "website": "",
        "phone": "5550100",
        "billing_address": address,
        "shipping_address": {"attention": "", **address},
        "portal_status": True,
        "copy_billing_address": False,
        "createdAt": at,
        "updatedAt": at,
        "id": owner.customer_id,
        "first_name": "Robin",
        "last_name": "Payer",
        "email_id": "payer@example.com",
    }


def _user(account: Account) -> dict[str, Any]:
    opened = timestamp(account.opened)
    empty = ("address_line1", "address_line2", "mobile", "facebook_url", "twitter_url")
    return {
        "currency": "USD",
        "process": "done",
        "lockout_count": 0,
        "status": "active",
        "createdAt": opened,
        "updatedAt": opened,
        "id": account.user_id,
        "parent": account.user_id,
        "first_name": "Sasha",
        "last_name": "Merchant",
        "email": "merchant@example.com",
        "city": "Springfield",
        "state": "Michigan",
        "country": "United States",
        "zip_code": "49000",
        "phone": "5550199",
        "time_zone": "Asia/Kolkata",
        "date_format": "DD/MM/YYYY hh:mm A",
        "ip_address": "::ffff:127.0.0.1",
        "currency_symbol": "$",
        **dict.fromkeys(empty, ""),
    }
