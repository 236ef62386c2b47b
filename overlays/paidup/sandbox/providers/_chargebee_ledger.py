"""Chargebee's invoice in the ledger: refunds, payments moved to other invoices, dunning."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, frozen

from paidup.core.money import Money
from paidup.sandbox.ledger import LedgerInvoice, Payment

__all__ = ["ChargebeeInvoice", "Line", "is_refund", "minor", "moved", "transaction_status"]


@frozen(kw_only=True)
class Line:
    """One line of an invoice; its amount is in minor units."""

    description: str
    amount: int
    quantity: int = 1
    #: The provider's words; a plain charge is adhoc.
    entity_type: str = "adhoc"
    entity_id: str | None = None


@define(kw_only=True)
class ChargebeeInvoice(LedgerInvoice):
    """What Chargebee knows of an invoice besides its payments.

    A refund stands among the payments with an amount below zero; the invoice stays paid by it.
    """

    customer_id: str
    subscription_id: str | None = None
    po_number: str | None = None
    lines: list[Line] = field(factory=list)
    due_at: float
    version: int
    voided_at: float | None = None
    void_reason: str | None = None
    dunning: str | None = None
    #: Of what was settled otherwise than by payments, the part written off.
    written_off: Decimal = Decimal(0)
    #: The state a deleted invoice had.
    before_deletion: str = "payment_due"

    @property
    def paid(self) -> Decimal:
        return sum(
            (
                each.amount - moved(each)
                for each in self.payments
                if each.status == "succeeded" and not is_refund(each)
            ),
            Decimal(0),
        )

    @property
    def received(self) -> list[Payment]:
        """The payments that are no refunds."""
        return [each for each in self.payments if not is_refund(each)]


def is_refund(payment: Payment) -> bool:
    """Whether this gave money back."""
    return payment.details.get("type") == "refund"


def moved(payment: Payment) -> Decimal:
    """How much of a payment no longer counts for the invoice it was made for."""
    away: Any = payment.details.get("moved", Decimal(0))
    return Decimal(away)


def minor(amount: Decimal, currency: str) -> int:
    """The amount in the currency's minor units; JPY and its like are whole units."""
    return Money(amount, currency).minor_units()


def transaction_status(payment: Payment) -> str:
    """Chargebee's word for how a payment stands."""
    words = {"succeeded": "success", "failed": "failure", "pending": "in_progress"}
    return payment.wire_status or words[payment.status]
