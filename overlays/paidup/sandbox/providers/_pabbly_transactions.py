"""Pabbly's transactions by customer, refunds of payments, and deletion of a record."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.answers import Answer, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._pabbly_base import PAGE, PabblyBase, done, page_of
from paidup.sandbox.providers._pabbly_documents import refund_document, transaction_document
from paidup.sandbox.reading import choice, read_json, read_query, text
from paidup_schemas import pabbly as schemas

__all__ = ["TransactionOperations"]

_ABOUT = ("invoice_id", "plan_id", "product_id", "subscription_id")
_FILTERS = {**PAGE, **dict.fromkeys(_ABOUT, text())}
_STATUS = choice(*(each.value for each in schemas.TransactionStatus))
_REFUND_STATUS = choice(*(each.value for each in schemas.RefundStatus))


class TransactionOperations(PabblyBase):
    """What was paid, what failed, what was paid back."""

    @operation("transactions.list_by_customer", "GET", "/transactions/{customer_id}", effect="read")
    def list_customer_transactions(self, call: Call, customer_id: str) -> Answer:
        """A page of one customer's transactions, under `data`; refunds have a list of their own."""
        asked = read_query(call, {**_FILTERS, "status": _STATUS, "type": text()})
        echo = self.behaviour.echo_transaction
        found = [
            transaction_document(self.account, invoice, payment, echo=echo)
            for invoice, payment in self._payments_of(customer_id)
        ]
        return self._transaction_page(found, asked, "Transactions data", "transaction")

    @operation("refunds.list_by_customer", "GET", "/refund/{customer_id}", effect="read")
    def list_refunds(self, call: Call, customer_id: str) -> Answer:
        """A page of one customer's refunds; none at all are told as no transaction."""
        asked = read_query(call, {**_FILTERS, "status": _REFUND_STATUS})
        found = [
            refund_document(self.account, invoice, payment, refund)
            for invoice, payment in self._payments_of(customer_id)
            for refund in reversed(payment.details.get("refunds", []))
        ]
        return self._transaction_page(found, asked, "Refunds data", "transaction")

    @operation("transactions.refund", "POST", "/transaction/refund/{payment_id}", effect="money")
    def refund_payment(self, call: Call, payment_id: str) -> Answer:
        """Book a refund of at most what was paid; the gateway pays back only what it charged."""
        given = read_json(call, schemas.RefundRequest)
        invoice, payment = self._find(payment_id)
        refunds: list[dict[str, Any]] = payment.details.get("refunds", [])
        left = payment.amount - sum(each["amount"] for each in refunds)
        if payment.status != "succeeded":
            raise Refused(self.refusal("Only a successful payment can be refunded."))
        if given.amount <= 0 or given.amount > left:
            raise Refused(self.refusal("amount must be above zero and at most what was paid"))
        if given.refund_type != "record_refund" and not payment.details.get("gateway"):
            raise Refused(self.refusal("The payment was not made through a gateway."))
        refund = {
            "id": new_id(),
            "amount": given.amount,
            "refund_type": given.refund_type,
            "description": given.description or "",
            "at": self.now(),
        }
        payment.details["refunds"] = [*refunds, refund]
        if given.amount == left:
            # What a refund does to the statuses is open; a part of it changes nothing here.
            self.ledger.change_payment(payment.id, wire_status="refund")
            invoice.status = "refunded"
        invoice.updated_at = self.now()
        return done("Payment refunded")

    @operation("transactions.delete", "DELETE", "/transaction/{transaction_id}", effect="money")
    def delete_transaction(self, call: Call, transaction_id: str) -> Answer:
        """Only the record goes; the invoice stays as it is, since nothing else is documented."""
        read_query(call, {})
        invoice, payment = self._find(transaction_id)
        invoice.payments.remove(payment)
        if payment.status == "succeeded":
            invoice.settled_otherwise += payment.amount
        return done("Transaction data deleted")

    def _find(self, payment_id: str) -> tuple[LedgerInvoice, Payment]:
        found = self.ledger.payment(payment_id)
        if found is None or found[0].details.get("deleted"):
            raise Refused(self.not_found("transaction"))
        return found

    def _payments_of(self, customer_id: str) -> list[tuple[LedgerInvoice, Payment]]:
        invoices = self.invoices_of_customer(customer_id)
        return [(invoice, each) for invoice in invoices for each in reversed(invoice.payments)]

    def _transaction_page(
        self, found: list[dict[str, Any]], asked: dict[str, Any], message: str, nothing: str
    ) -> Answer:
        for name in (*_ABOUT, "status", "type"):
            found = [each for each in found if each[name] == asked.get(name, each[name])]
        status = self.behaviour.empty_list_status
        return self.listed(message, page_of(found, asked), nothing=nothing, status=status)
