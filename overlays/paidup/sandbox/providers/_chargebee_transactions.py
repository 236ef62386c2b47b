"""Chargebee's transactions of the whole site: payments and refunds of every invoice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import Payment
from paidup.sandbox.providers._chargebee import PAGE, error, page_answer
from paidup.sandbox.providers._chargebee_invoices import ChargebeeInvoices
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice
from paidup.sandbox.reading import Rule, read_query

__all__ = ["ChargebeeTransactions"]

_LONGEST_ID = 40


class ChargebeeTransactions(ChargebeeInvoices):
    """Read and list them, the latest first."""

    transaction_rules: ClassVar[Mapping[str, Rule]] = PAGE

    def select_transactions(
        self, found: list[dict[str, Any]], asked: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Those that the filters let through, in their order; v1 has none."""
        return found

    @operation("transactions.list", "GET", "/transactions", effect="read")
    def list_transactions_of_site(self, call: Call) -> Answer:
        """A page of transactions."""
        asked = read_query(call, self.transaction_rules)
        found = [self.transaction_document(*each) for each in self._transactions()]
        return self._page(asked, self.select_transactions(found, asked))

    @operation("transactions.get", "GET", "/transactions/{transaction_id}", effect="read")
    def get_transaction(self, call: Call, transaction_id: str) -> Answer:
        """One transaction."""
        read_query(call, {})
        for invoice, payment in self._transactions():
            if payment.id == transaction_id:
                document = self.transaction_document(invoice, payment)
                return json_answer(200, {"transaction": document})
        message = f"{transaction_id[:_LONGEST_ID]} not found"
        raise Refused(error(404, "resource_not_found", message))

    @operation(
        "transactions.list_by_customer",
        "GET",
        "/customers/{customer_id}/transactions",
        effect="read",
    )
    def list_transactions_of_customer(self, call: Call, customer_id: str) -> Answer:
        """A page of a customer's transactions."""
        asked = read_query(call, PAGE)
        found = [
            self.transaction_document(invoice, payment)
            for invoice, payment in self._transactions()
            if invoice.customer_id == customer_id
        ]
        return self._page(asked, found)

    @operation(
        "transactions.list_by_subscription",
        "GET",
        "/subscriptions/{subscription_id}/transactions",
        effect="read",
    )
    def list_transactions_of_subscription(self, call: Call, subscription_id: str) -> Answer:
        """A page of a subscription's transactions."""
        asked = read_query(call, PAGE)
        found = [
            self.transaction_document(invoice, payment)
            for invoice, payment in self._transactions()
            if invoice.subscription_id == subscription_id
        ]
        return self._page(asked, found)

    def _page(self, asked: dict[str, Any], found: list[dict[str, Any]]) -> Answer:
        return page_answer(asked, [(each["id"], each) for each in found], "transaction")

    def _transactions(self) -> list[tuple[ChargebeeInvoice, Payment]]:
        """Each once: a payment applied to another invoice stands with the first."""
        found = [
            (invoice, payment)
            for invoice in self.all_invoices()
            for payment in reversed(invoice.payments)
            if "applied_from" not in payment.details
        ]
        return sorted(found, key=lambda each: each[1].at, reverse=True)
