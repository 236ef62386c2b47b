"""Making Chargebee invoices, adding to pending ones, and closing them."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from paidup.core.errors import InvalidRequest
from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Malformed, Refused, refusal
from paidup.sandbox.calls import Call
from paidup.sandbox.providers._chargebee import error
from paidup.sandbox.providers._chargebee_invoices import wrong_state
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice, Line
from paidup.sandbox.providers._chargebee_payments import Charge, ChargebeePayments

__all__ = ["ChargebeeCreation", "Making"]

_DAY = 24 * 60 * 60


@frozen(kw_only=True)
class Making:
    """What a request to make an invoice asks for.

    Coupons, discounts, tiers and taxes change no amount in the sandbox.
    """

    customer_id: str | None
    subscription_id: str | None
    lines: list[Line]
    po_number: str | None = None
    currency: str = "USD"
    date: int | None = None
    due_days: int = 0
    pending: bool = False
    #: None leaves it to the customer's setting.
    auto_collection: bool | None = None


class ChargebeeCreation(ChargebeePayments):
    """The amount is charged at once where auto-collection is on."""

    def make(self, call: Call, asked: Making) -> Answer:
        """A new invoice; where its charge fails there is none at all."""
        if asked.customer_id is None and asked.subscription_id is None:
            raise Malformed("missing", "is required without subscription_id", ("customer_id",))
        if not asked.lines:
            raise Refused(error(400, "invalid_request", "The invoice has no lines."))
        total = sum(line.amount for line in asked.lines)
        customer = asked.customer_id or f"cust_of_{asked.subscription_id}"
        status = self.statuses["draft" if asked.pending else "open"]
        try:
            money = Money.from_minor(total, asked.currency)
            invoice = self.made_invoice(money, status, customer, list(asked.lines))
        except (InvalidRequest, ValueError):
            raise Malformed("value", "is no currency known here", ("currency_code",)) from None
        invoice.subscription_id, invoice.po_number = asked.subscription_id, asked.po_number
        if asked.date is not None:
            invoice.created_at = float(asked.date)
        invoice.due_at = invoice.created_at + asked.due_days * _DAY
        if not asked.pending and self._collects(asked.auto_collection):
            if self.behaviour.first_charge == "is declined":
                raise Refused(refusal(400, self.declined()))
            self.charge(call, invoice, self.collectable(invoice), None, Charge(amount=None))
        self.ledger.add(invoice)
        return self.invoice_answer(invoice)

    def add_lines(self, invoice_id: str, lines: list[Line]) -> Answer:
        """Lines for a pending invoice."""
        invoice = self._pending(invoice_id)
        invoice.lines += lines
        total = sum(line.amount for line in invoice.lines)
        invoice.amount = Money.from_minor(total, invoice.currency).amount
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def close_invoice(self, call: Call, invoice_id: str) -> Answer:
        """End the pending state. The path of v1 is /collect, so the same setting charges here."""
        invoice = self._pending(invoice_id)
        invoice.status = self.statuses["open"]
        if self._collects(None):
            # A charge that fails leaves the invoice closed and due: the cautious reading.
            outcome = invoice.next_outcome()
            self.charge(call, invoice, self.collectable(invoice), outcome, Charge(amount=None))
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def addon_line(self, addon_id: str, quantity: int | None, price: int | None = None) -> Line:
        """A line for something from the catalogue."""
        quantity = quantity or 1
        amount = quantity * (self.behaviour.catalogue_price if price is None else price)
        return Line(
            description=addon_id,
            amount=amount,
            quantity=quantity,
            entity_type="addon",
            entity_id=addon_id,
        )

    def charge_lines(self, charges: list[Any] | None) -> list[Line]:
        """Lines for one-time charges; multi-decimal pricing is off in the sandbox."""
        for number, each in enumerate(charges or ()):
            if each.amount is None:
                raise Malformed("missing", "is required", ("charges", number, "amount"))
        return [
            Line(description=each.description or "", amount=each.amount) for each in charges or ()
        ]

    def _collects(self, asked: bool | None) -> bool:
        return self.behaviour.auto_collection == "on" if asked is None else asked

    def _pending(self, invoice_id: str) -> ChargebeeInvoice:
        invoice = self.find_invoice(invoice_id)
        if invoice.status != self.statuses["draft"]:
            raise Refused(wrong_state(f"The invoice is {invoice.status}, not pending."))
        return invoice
