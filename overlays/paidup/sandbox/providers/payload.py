"""Payload, API version 1: a transaction with an allocation pays an invoice.

Where Payload's documents are silent the sandbox picks an answer, and `PayloadBehaviour` switches
it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, Final

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._payload_charging import PayloadBehaviour, PayloadCharging
from paidup.sandbox.providers._payload_documents import (
    CUSTOMER,
    Attempt,
    attempt_status,
    invoice_document,
    line_documents,
    method_document,
    refused,
    transaction_document,
)
from paidup.sandbox.providers._payload_methods import DECLINES, masked_method
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup_schemas import payload as schemas

__all__ = ["EMULATOR", "Payload", "PayloadBehaviour"]

_INVOICES: Final = Resource(frozenset(schemas.Invoice.model_fields))
_INVOICES_BARE: Final = Resource(_INVOICES.known, frozenset({"items"}))
_LINES: Final = Resource(frozenset(schemas.LineItem.model_fields))
_METHODS: Final = Resource(frozenset(schemas.PaymentMethod.model_fields))
_TRANSACTIONS: Final = Resource(
    frozenset(schemas.Transaction.model_fields),
    frozenset({"allocations", "ledger", "fee", "conv_fee", "payment_link_id"}),
)


class Payload(PayloadCharging):
    """Payload's invoices, transactions, line items and payment methods."""

    statuses: ClassVar = {"open": "unpaid", "draft": "draft", "paid": "paid", "void": "closed"}
    other_statuses: ClassVar = {"partially_paid": "open", "canceled": "void"}
    charge_outcomes: ClassVar = frozenset({"declined", "pending", *DECLINES})

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice of one line; what is paid of it already has a transaction of its own."""
        now = self.now()
        invoice = LedgerInvoice(
            id=new_id("inv_"),
            number=f"{self.ledger.count() + 1}",
            amount=money.amount,
            currency=money.currency,
            status=status,
            created_at=now,
            updated_at=now,
            paid_at=now if status == "paid" else None,
            details={"line_id": new_id("item_")},
        )
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
                at=now,
                invoice_id=invoice.id,
                source="keyed",
            )
        return invoice

    def payment_finished(self, invoice: LedgerInvoice) -> None:
        """A bank payment that was processed can still be rejected."""
        self.settle(invoice)

    @operation("transactions.create", "POST", "/transactions", effect="money")
    def create_transaction(self, call: Call) -> Answer:
        """Charge a payment method, and apply the amount to an invoice."""
        query = read_query_of(call, _TRANSACTIONS, listing=False)
        attempt = self.charge(self.read(call, schemas.CreateTransactionRequest))
        document = query.shown(self._transaction(attempt))
        if attempt.status == "declined":
            said = document.get("status_message", "Declined")
            raise Refused(refused(400, "TransactionDeclined", said, document))
        return json_answer(200, document)

    @operation("transactions.list", "GET", "/transactions", effect="read")
    def list_transactions(self, call: Call) -> Answer:
        """A page of transactions, declined ones too."""
        return self._page(call, _TRANSACTIONS, map(self._transaction, self.attempts.values()))

    @operation("transactions.get", "GET", "/transactions/{transaction_id}", effect="read")
    def get_transaction(self, call: Call, transaction_id: str) -> Answer:
        """One transaction."""
        attempt = self.attempts.get(transaction_id)
        return _one(call, _TRANSACTIONS, None if attempt is None else self._transaction(attempt))

    @operation("invoices.get", "GET", "/invoices/{invoice_id}", effect="read")
    def get_invoice(self, call: Call, invoice_id: str) -> Answer:
        """One invoice."""
        invoice = self.ledger.find(invoice_id)
        return _one(call, self._invoices(), None if invoice is None else self._invoice(invoice))

    @operation("invoices.list", "GET", "/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices, the oldest first."""
        found = map(self._invoice, reversed(self.ledger.invoices()))
        return self._page(call, self._invoices(), found)

    @operation("line_items.list", "GET", "/line_items", effect="read")
    def list_line_items(self, call: Call) -> Answer:
        """A page of line items of all invoices."""
        invoices = reversed(self.ledger.invoices())
        return self._page(call, _LINES, (line for each in invoices for line in self._lines(each)))

    @operation("payment_methods.create", "POST", "/payment_methods", effect="write")
    def create_payment_method(self, call: Call) -> Answer:
        """Store a payment method; of its numbers only the last four digits are kept."""
        query = read_query_of(call, _METHODS, listing=False)
        given = self.read(call, schemas.CreatePaymentMethodRequest)
        self.require_customer(given.customer_id, "customer_id")
        self.require_customer(given.account_id, "account_id")
        owner = given.customer_id or given.account_id
        method = masked_method(given, new_id("pm_"), owner, self.now())
        for name in ("description", "email", "default_credit_method"):
            if getattr(given, name) is not None:
                method.shown[name] = getattr(given, name)
        if given.transfer_type is not None:
            method.shown["transfer_type"] = given.transfer_type.value
        if given.attrs is not None:
            method.shown["attrs"] = given.attrs.model_dump()
        if given.default_payment_method and owner is not None:
            for each in self.methods.values():
                each.default = False
            method.default = True
        self.methods[method.id] = method
        return json_answer(200, query.shown(method_document(method)))

    @operation("payment_methods.list", "GET", "/payment_methods", effect="read")
    def list_payment_methods(self, call: Call) -> Answer:
        """A page of payment methods."""
        return self._page(call, _METHODS, map(method_document, self.methods.values()))

    @operation("payment_methods.get", "GET", "/payment_methods/{payment_method_id}", effect="read")
    def get_payment_method(self, call: Call, payment_method_id: str) -> Answer:
        """One payment method."""
        method = self.methods.get(payment_method_id)
        return _one(call, _METHODS, None if method is None else method_document(method))

    def _invoices(self) -> Resource:
        return _INVOICES if self.behaviour.items_unasked else _INVOICES_BARE

    def _invoice(self, invoice: LedgerInvoice) -> dict[str, Any]:
        return invoice_document(invoice, self._lines(invoice))

    def _lines(self, invoice: LedgerInvoice) -> list[dict[str, Any]]:
        made = (each for each in self.attempts.values() if each.invoice_id == invoice.id)
        negative = self.behaviour.negative_payment_lines
        return line_documents(invoice, list(filter(self.applied, made)), negative=negative)

    def _transaction(self, attempt: Attempt) -> dict[str, Any]:
        found = self.ledger.payment(attempt.id)
        status = attempt_status(attempt, None if found is None else found[1])
        return transaction_document(attempt, status, applied=self.applied(attempt))

    def _page(self, call: Call, resource: Resource, found: Iterable[dict[str, Any]]) -> Answer:
        query = read_query_of(call, resource, listing=True)
        for path, wanted in query.filters:
            # Seen in practice: this filter is looked up, unlike the others.
            if path == ("customer_id",) and wanted[:1] not in {"!", "<", ">", "?"}:
                _require(CUSTOMER in wanted.split("|"))
        return json_answer(200, query.page(list(found), self.behaviour.largest_page))


def _one(call: Call, resource: Resource, document: dict[str, Any] | None) -> Answer:
    query = read_query_of(call, resource, listing=False)
    _require(document is not None)
    return json_answer(200, query.shown(document or {}))


def _require(there: bool) -> None:
    if not there:
        raise Refused(refused(404, "NotFound", "Not found"))


EMULATOR = Payload
