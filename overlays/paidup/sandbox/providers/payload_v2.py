"""Payload, API version 2: external payments are recorded, and transactions pay invoices.

Where Payload's documents are silent the sandbox picks an answer, and `PayloadV2Behaviour` switches
it.
"""

from __future__ import annotations

from typing import ClassVar

from paidup.core.money import Money
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._payload_methods import DECLINES
from paidup.sandbox.providers._payload_v2_documents import BILLER, PAYER, time_of
from paidup.sandbox.providers._payload_v2_payments import PayloadV2Payments
from paidup.sandbox.providers._payload_v2_senders import PayloadV2Behaviour

__all__ = ["EMULATOR", "PayloadV2", "PayloadV2Behaviour"]

_DAYS_TO_PAY = 30 * 86400


class PayloadV2(PayloadV2Payments):
    """Payload's invoices, their lines and payments, transactions, accounts, payment methods."""

    statuses: ClassVar = {"open": "unpaid", "draft": "draft", "paid": "paid", "void": "closed"}
    other_statuses: ClassVar = {"partially_paid": "open"}
    charge_outcomes: ClassVar = frozenset({"declined", "pending", *DECLINES})

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice of one line, to the sandbox's customer."""
        now = self.now()
        invoice_id = new_id("inv_")
        invoice = LedgerInvoice(
            id=invoice_id,
            number=f"{self.ledger.count() + 1}",
            amount=money.amount,
            currency=money.currency,
            status=status,
            created_at=now,
            updated_at=now,
            paid_at=now if status == "paid" else None,
            details={
                "items": [self.first_item(invoice_id, money.amount, now)],
                "payer": {"account_id": PAYER, "method_id": None},
                "biller": {"account_id": BILLER, "method_id": None},
                "due_date": time_of(now + _DAYS_TO_PAY)[:10],
                "description": "An invoice of the sandbox",
                "autopay": True,
                "attrs": {},
            },
        )
        if status == "paid":
            invoice.settled_otherwise = money.amount
        elif status == "partially_paid":
            half = Money.from_minor(money.minor_units() // 2, money.currency)
            invoice.settled_otherwise = half.amount
        return invoice

    def payment_finished(self, invoice: LedgerInvoice) -> None:
        """A bank payment that was processed can still be rejected."""
        self.settle(invoice)


EMULATOR = PayloadV2
