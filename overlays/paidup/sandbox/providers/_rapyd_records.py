"""What Rapyd knows beyond the ledger: customers, items, terms of an invoice, refunds."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from attrs import define, field, frozen

from paidup.core.money import currency_exponent
from paidup.sandbox.ledger import LedgerInvoice, Payment

__all__ = [
    "DAY",
    "Attempt",
    "Item",
    "Party",
    "RefundRecord",
    "Subscription",
    "Terms",
    "money_problem",
    "reckon",
    "refunded",
    "refunds_of",
    "terms_of",
]

DAY: Final = 86_400
#: Digits before the point: no sum of money has more, and tax is worked out exactly.
_MOST_DIGITS: Final = 15


@frozen
class Party:
    """A customer and the payment method stored for it."""

    customer: str
    payment_method: str | None


@frozen
class Subscription:
    """A subscription, known from the first invoice or item that names it."""

    customer: str
    currency: str


@frozen
class Attempt:
    """What a payment shows beyond what the ledger knows."""

    next_action: str = "not_applicable"
    paid_at: int = 0
    failure_code: str = ""
    #: What was authorized, where less was captured.
    authorized: Decimal | None = None


@define(kw_only=True)
class Item:
    """One charge or credit; without an invoice it waits for the customer's next one."""

    id: str
    customer: str
    currency: str
    amount: Decimal
    quantity: int
    unit_amount: Decimal
    description: str
    discountable: bool
    date: int
    invoice: str = ""
    subscription: str = ""
    metadata: dict[str, Any] = field(factory=dict)


@define(kw_only=True)
class Terms:
    """What an invoice says beyond its amount, and the items that make it."""

    billing: str = "pay_automatically"
    days_until_due: int = 30
    #: 0 where it follows from the days.
    due_date: int = 0
    description: str = ""
    statement_descriptor: str = ""
    subscription: str = ""
    tax_percent: Decimal = Decimal(0)
    payment_fields: dict[str, Any] | None = None
    metadata: dict[str, Any] = field(factory=dict)
    items: list[Item] = field(factory=list)

    @property
    def subtotal(self) -> Decimal:
        return sum((each.amount for each in self.items), Decimal(0))

    def tax(self, currency: str) -> Decimal:
        """Rounded to the currency's smallest unit; a credit bears none."""
        exact = max(self.subtotal, Decimal(0)) * self.tax_percent / 100
        return exact.quantize(Decimal(1).scaleb(-currency_exponent(currency)), ROUND_HALF_UP)


@define(kw_only=True)
class RefundRecord:
    """One refund of a payment."""

    id: str
    payment: Payment
    amount: Decimal
    status: str
    reason: str
    reference: str
    created_at: int
    updated_at: int
    metadata: dict[str, Any]


def terms_of(invoice: LedgerInvoice) -> Terms:
    """The terms of an invoice."""
    terms: Terms = invoice.details["terms"]
    return terms


def reckon(invoice: LedgerInvoice) -> None:
    """Bring the invoice's amount up to date with its items."""
    terms = terms_of(invoice)
    invoice.amount = terms.subtotal + terms.tax(invoice.currency)


def refunds_of(payment: Payment) -> list[RefundRecord]:
    """The refunds of a payment, failed ones too."""
    found: list[RefundRecord] = payment.details["refunds"]
    return found


def refunded(payment: Payment) -> Decimal:
    """What was given back or is about to be."""
    gone = (each.amount for each in refunds_of(payment) if each.status in {"Pending", "Completed"})
    return sum(gone, Decimal(0))


def money_problem(amount: Decimal, currency: str) -> str | None:
    """What is wrong with an amount in this currency, which is a known one."""
    if amount.adjusted() >= _MOST_DIGITS:
        return "is more than there is"
    places = currency_exponent(currency)
    exponent = amount.normalize().as_tuple().exponent
    if not isinstance(exponent, int) or -exponent > places:
        return f"must have at most {places} decimal places in {currency}"
    return None
