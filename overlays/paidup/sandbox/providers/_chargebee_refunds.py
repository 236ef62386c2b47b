"""Chargebee's refunds: through the gateway or recorded, each of one earlier payment."""

from __future__ import annotations

from abc import abstractmethod
from decimal import Decimal
from typing import Any, ClassVar, Final

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import Payment, PaymentStatus
from paidup.sandbox.providers._chargebee import KEY
from paidup.sandbox.providers._chargebee_invoices import wrong_state
from paidup.sandbox.providers._chargebee_ledger import (
    ChargebeeInvoice,
    minor,
    moved,
)
from paidup.sandbox.providers._chargebee_payments import Charge, ChargebeePayments, Recording

__all__ = ["ChargebeeRefunds"]

_ENDINGS: Final[dict[str | None, tuple[PaymentStatus, str]]] = {
    None: ("succeeded", "success"),
    "declined": ("failed", "failure"),
}


class ChargebeeRefunds(ChargebeePayments):
    """The invoice keeps its status; v2 makes a credit note as well."""

    #: Whether a credit note is made for a refund.
    makes_credit_notes: ClassVar[bool] = False

    @abstractmethod
    def read_refund(self, call: Call) -> Charge:
        """The request to refund a payment."""

    @abstractmethod
    def read_recorded_refund(self, call: Call) -> Recording:
        """The request to record a refund made elsewhere."""

    @operation("invoices.refund", "POST", "/invoices/{invoice_id}/refund", effect="money")
    def refund(self, call: Call, invoice_id: str) -> Answer:
        """Give money back through the gateway."""
        return self.once(call, lambda: self._refund(call, invoice_id))

    @operation(
        "invoices.record_refund", "POST", "/invoices/{invoice_id}/record_refund", effect="money"
    )
    def record_refund(self, call: Call, invoice_id: str) -> Answer:
        """Book money given back elsewhere."""
        return self.once(call, lambda: self._record_refund(call, invoice_id))

    def _refund(self, call: Call, invoice_id: str) -> Answer:
        asked = self.read_refund(call)
        invoice = self.find_invoice(invoice_id)
        refunded, most = self._refundable(invoice)
        amount = self.within(asked.amount, most, "refund_amount")
        outcome = invoice.next_outcome()
        status, wire_status = _ENDINGS.get(outcome, ("pending", outcome or ""))
        refund = Payment(
            id=new_id("txn_", 20),
            invoice_id=invoice.id,
            amount=-Money.from_minor(amount, invoice.currency).amount,
            currency=invoice.currency,
            method=refunded.method,
            note=asked.note,
            status=status,
            wire_status=wire_status,
            idempotency_key=call.header(KEY),
            at=self.moment(),
            details={
                "gateway": refunded.details.get("gateway"),
                "online": True,
                **self._links(refunded),
            },
        )
        invoice.payments.append(refund)
        self.changed(invoice)
        if outcome == "declined":
            # Carried out all the same: the failed attempt is in the ledger.
            raise Refused(json_answer(400, self.declined()))
        return self._refund_answer(invoice, refund)

    def _record_refund(self, call: Call, invoice_id: str) -> Answer:
        asked = self.read_recorded_refund(call)
        invoice = self.find_invoice(invoice_id)
        refunded, most = self._refundable(invoice)
        amount = self.within(asked.amount, most, "transaction[amount]")
        refund = self.booked(call, invoice, asked, amount, **self._links(refunded))
        self.changed(invoice)
        return self._refund_answer(invoice, refund)

    def _refundable(self, invoice: ChargebeeInvoice) -> tuple[Payment, int]:
        """The latest payment with something left to give back, and how much, in minor units.

        One transaction at a time, as v2 says; v1 answers with one transaction as well.
        """
        for payment in reversed(invoice.received):
            given_back = sum(
                (
                    -each.amount
                    for each in invoice.payments
                    if each.details.get("refunds") == payment.id and each.status != "failed"
                ),
                Decimal(0),
            )
            left = payment.amount - moved(payment) - given_back
            if payment.status == "succeeded" and left > 0:
                return payment, minor(left, invoice.currency)
        raise Refused(wrong_state("The invoice has no payment to refund."))

    def _links(self, refunded: Payment) -> dict[str, Any]:
        links = {"type": "refund", "refunds": refunded.id}
        return links | ({"credit_note": new_id("CN-", 12)} if self.makes_credit_notes else {})

    def _refund_answer(self, invoice: ChargebeeInvoice, refund: Payment) -> Answer:
        document: dict[str, Any] = {
            "invoice": self.invoice_document(invoice),
            "transaction": self.transaction_document(invoice, refund),
        }
        if self.makes_credit_notes:
            document["credit_note"] = {"id": refund.details["credit_note"]}
        return json_answer(200, document)
