"""Who is billed at Pabbly, and for what: customers, their payment methods, their subscriptions."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, frozen

from paidup.sandbox.emulator import new_id

__all__ = [
    "Account",
    "Customer",
    "PaymentMethod",
    "Subscription",
    "customer_document",
    "method_document",
    "plan_document",
    "subscription_document",
    "symbol",
    "timestamp",
]

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥"}
_STREET = ("street1", "street2", "city", "state", "state_code", "zip_code")


@frozen
class Account:
    """The merchant's own ids: one account for the whole sandbox."""

    user_id: str = "64c0ffee0000000000000001"
    product_id: str = "64c0ffee0000000000000002"
    plan_id: str = "64c0ffee0000000000000003"
    gateway_id: str = "64c0ffee0000000000000004"
    opened: float = 1_690_000_000.0
    #: What the plan costs where a subscription names no amount.
    price: Decimal = Decimal(200)


@frozen(kw_only=True)
class PaymentMethod:
    """A card on file; its digits are not kept."""

    id: str
    gateway_type: str
    created_at: float


@define(kw_only=True)
class Customer:
    """A customer; `details` are the fields a caller can set."""

    id: str = field(factory=new_id)
    details: dict[str, Any]
    created_at: float
    updated_at: float
    methods: list[PaymentMethod] = field(factory=list)

    @property
    def email(self) -> str:
        return str(self.details["email_id"])


@define(kw_only=True)
class Subscription:
    """A subscription to the one plan: pending until it is paid, then live."""

    id: str = field(factory=new_id)
    customer: Customer
    amount: Decimal
    currency: str
    quantity: int = 1
    gateway_type: str = "test"
    status: str = "pending"
    created_at: float
    updated_at: float
    activated_at: float | None = None
    billed_at: float | None = None
    canceled_at: float | None = None

    def paid(self, now: float) -> None:
        """A payment makes a pending one live and moves the dates; one that has ended stays so."""
        self.updated_at = self.billed_at = now
        self.activated_at = self.activated_at or now
        if self.status == "pending":
            self.status = "live"


def timestamp(seconds: float) -> str:
    """ISO 8601 in UTC with milliseconds and Z."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def symbol(currency: str) -> str:
    """The sign people write, or the code where there is none."""
    return _SYMBOLS.get(currency, currency)


def customer_document(customer: Customer) -> dict[str, Any]:
    """A customer with the documented keys; what was never given is empty."""
    given = customer.details
    empty = {**dict.fromkeys(_STREET, ""), "country": "US"}
    return {
        "company_name": "",
        "is_affiliate": False,
        "website": "",
        "phone": "",
        "portal_status": True,
        "copy_billing_address": False,
        **given,
        "billing_address": {**empty, **given.get("billing_address", {})},
        "shipping_address": {"attention": "", **empty, **given.get("shipping_address", {})},
        "createdAt": timestamp(customer.created_at),
        "updatedAt": timestamp(customer.updated_at),
        "id": customer.id,
    }


def method_document(account: Account, customer: Customer, method: PaymentMethod) -> dict[str, Any]:
    """A payment method: what it is and where it is kept, nothing of the card."""
    at = timestamp(method.created_at)
    gateway = {"type": method.gateway_type, "id": account.gateway_id, "name": "Sandbox gateway"}
    return {
        "type": "card",
        "createdAt": at,
        "updatedAt": at,
        "id": method.id,
        "customer_id": customer.id,
        "gateway": gateway,
    }


def subscription_document(account: Account, subscription: Subscription) -> dict[str, Any]:
    """A subscription with the documented keys; dates that are not yet are empty texts."""
    started = timestamp(subscription.created_at)
    billed, ended = subscription.billed_at, subscription.canceled_at
    active = subscription.activated_at
    return {
        "plan": plan_document(account, subscription.amount),
        "setup_fee": 0,
        "payment_terms": "",
        "currency_symbol": symbol(subscription.currency),
        "addons": [],
        "payment_method": subscription.gateway_type,
        "taxable": True,
        "gateway_type": subscription.gateway_type,
        "gateway_id": account.gateway_id,
        "custom_fields": [],
        "cron_process": "done",
        "createdAt": started,
        "updatedAt": timestamp(subscription.updated_at),
        "id": subscription.id,
        "customer_id": subscription.customer.id,
        "product_id": account.product_id,
        "plan_id": account.plan_id,
        "amount": subscription.amount,
        "email_id": subscription.customer.email,
        "status": subscription.status,
        "quantity": subscription.quantity,
        "starts_at": started,
        "activation_date": "" if active is None else timestamp(active),
        "expiry_date": _in_a_hundred_years(subscription.created_at),
        "trial_days": 0,
        "trial_expiry_date": "",
        "next_billing_date": "" if billed is None else _a_month_on(billed),
        "last_billing_date": "" if billed is None else timestamp(billed),
        "canceled_date": None if ended is None else timestamp(ended),
    }


def plan_document(account: Account, price: Decimal) -> dict[str, Any]:
    """The one plan, which costs whatever was agreed."""
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
        "price": price,
        "billing_period": "m",
        "billing_period_num": "1",
        "billing_cycle": "lifetime",
        "billing_cycle_num": None,
        "trial_period": 0,
        "setup_fee": 0,
        "plan_description": "<p>A plan of the sandbox</p>",
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
