"""Payload, API version 1: a transaction with an allocation pays an invoice.

Where Payload's documents are silent the sandbox picks an answer, and `PayloadBehaviour` switches
it.
"""

from __future__ import annotations

from typing import ClassVar

from paidup.core.money import Money
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._payload_customers import PayloadCustomers
from paidup.sandbox.providers._payload_invoices import PayloadInvoices
from paidup.sandbox.providers._payload_links import PayloadLinks
from paidup.sandbox.providers._payload_methods import DECLINES
from paidup.sandbox.providers._payload_records import CUSTOMER
from paidup.sandbox.providers._payload_store import PayloadBehaviour
from paidup.sandbox.providers._payload_transactions import PayloadTransactions

__all__ = ["EMULATOR", "Payload", "PayloadBehaviour"]


class Payload(PayloadTransactions, PayloadInvoices, PayloadCustomers, PayloadLinks):
    """Payload's invoices, transactions, line items, payment methods and links, and customers."""

    statuses: ClassVar = {"open": "unpaid", "draft": "draft", "paid": "paid", "void": "closed"}
    other_statuses: ClassVar = {"partially_paid": "open", "canceled": "void"}
    charge_outcomes: ClassVar = frozenset({"declined", "pending", *DECLINES})

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice of one line; what is paid of it already has a transaction of its own."""
        invoice = self.opened_invoice(money, status, CUSTOMER)
        if status == "paid":
            invoice.settled_otherwise = money.amount
        elif status == "partially_paid":
            half = Money.from_minor(money.minor_units() // 2, money.currency)
            invoice.settled_otherwise = half.amount
        if invoice.settled_otherwise:
            self.attempt(
                amount=invoice.settled_otherwise,
                allocated=invoice.settled_otherwise,
                customer_id=CUSTOMER,
                method=self.card,
                status="processed",
                status_code="approved",
                invoice_id=invoice.id,
                source="keyed",
            )
        return invoice

    def payment_finished(self, invoice: LedgerInvoice) -> None:
        """A bank payment that was processed can still be rejected."""
        self.settle(invoice)


EMULATOR = Payload
