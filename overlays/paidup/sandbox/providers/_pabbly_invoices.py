"""Pabbly's invoices: read, list, record what became of them, charge what was metered, delete."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._pabbly_base import PAGE, PabblyBase, done, page_of, success
from paidup.sandbox.providers._pabbly_documents import (
    invoice_document,
    records_document,
    subscription_of,
    transaction_document,
)
from paidup.sandbox.providers._pabbly_parties import timestamp
from paidup.sandbox.reading import read_json, read_query, text
from paidup_schemas import pabbly as schemas

__all__ = ["InvoiceOperations"]

_DAY = text(10, pattern=r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAYS = {"start_date": _DAY, "end_date": _DAY}


class InvoiceOperations(PabblyBase):
    """The eight operations on invoices."""

    @operation(
        "invoices.record_payment",
        "POST",
        "/invoice/recordpayment/{invoice_id}",
        effect="money",
    )
    def record_payment(self, call: Call, invoice_id: str) -> Answer:
        """Settle the whole invoice; the number is not taken here, only the id."""
        given = read_json(call, schemas.RecordPaymentRequest)
        invoice = self._payable(invoice_id, again=self.behaviour.second_payment == "accept")
        self.pay(invoice, given.payment_mode, given.transaction, note=given.payment_note)
        data = records_document(self.account, subscription_of(invoice), invoice)
        return success("Your payment is successful.", data)

    @operation(
        "invoices.record_failed_payment",
        "POST",
        "/invoice/failedpayment/{invoice_id}",
        effect="write",
    )
    def record_failed_payment(self, call: Call, invoice_id: str) -> Answer:
        """Note an attempt that failed; what it does beyond is open, so nothing else changes."""
        given = read_json(call, schemas.RecordFailedPaymentRequest)
        invoice = self._payable(invoice_id, again=False)
        invoice.payments.append(
            Payment(
                id=new_id(),
                invoice_id=invoice.id,
                amount=invoice.amount,
                currency=invoice.currency,
                method="",
                reference=given.transaction,
                note=given.error_message,
                status="failed",
                wire_status="failure",
                at=self.moment(),
            )
        )
        invoice.updated_at = self.now()
        data = records_document(self.account, subscription_of(invoice), invoice)
        return json_answer(
            200, {"status": "failed", "message": "Your payment is failed.", "data": data}
        )

    @operation(
        "invoices.create_metered",
        "POST",
        "/invoices/create-metered/{subscription_id}",
        effect="money",
    )
    def create_metered(self, call: Call, subscription_id: str) -> Answer:
        """An invoice of a subscription that is not over; no card is charged."""
        given = read_json(call, schemas.CreateMeteredRequest)
        subscription = self.find_subscription(subscription_id)
        if given.amount <= 0:
            raise Refused(self.refusal("amount must be above zero"))
        if not self.behaviour.metered_plan:
            raise Refused(self.refusal("Metered billing is not enabled for this plan."))
        if subscription.status == "cancelled":
            raise Refused(self.refusal("Subscription is cancelled."))
        invoice = self.invoice_of(subscription, given.amount)
        if given.invoice_date is not None:
            invoice.details["due_date"] = f"{given.invoice_date}T00:00:00.000Z"
        self.ledger.add(invoice)
        data = records_document(self.account, subscription, invoice)
        return success("Invoice is created successfully", data)

    @operation("invoices.get", "GET", "/invoice/{invoice_id}", effect="read")
    def get_invoice(self, call: Call, invoice_id: str) -> Answer:
        """One invoice, by id or by number."""
        read_query(call, {})
        found = (each for each in self.invoices() if invoice_id in (each.id, each.number))
        invoice = next(found, None)
        if invoice is None:
            raise Refused(self.not_found("Invoice"))
        return success("Invoice data", invoice_document(self.account, invoice))

    @operation("invoices.list", "GET", "/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices, the newest first."""
        asked = read_query(call, {**PAGE, **_DAYS, "product_id": text()})
        if asked.get("product_id", self.account.product_id) != self.account.product_id:
            return self._invoice_page([], asked)
        return self._invoice_page(self.invoices(), asked)

    @operation("invoices.list_by_customer", "GET", "/invoices/{customer_id}", effect="read")
    def list_invoices_by_customer(self, call: Call, customer_id: str) -> Answer:
        """A page of one customer's invoices; of a customer there is not, there are none."""
        asked = read_query(call, {**PAGE, **_DAYS})
        return self._invoice_page(self.invoices_of_customer(customer_id), asked)

    @operation(
        "invoices.list_transactions",
        "GET",
        "/invoices/transactions/{invoice_id}",
        effect="read",
    )
    def list_transactions(self, call: Call, invoice_id: str) -> Answer:
        """A page of transactions, under `message`; none at all is told as an error."""
        asked = read_query(call, PAGE)
        found = [each for each in self.invoices() if each.id == invoice_id]
        payments = [(one, each) for one in found for each in reversed(one.payments)]
        echo = self.behaviour.echo_transaction
        documents = [
            transaction_document(self.account, invoice, payment, echo=echo)
            for invoice, payment in page_of(payments, asked, 10)
        ]
        if not documents:
            status = self.behaviour.empty_list_status
            return self.listed("", [], nothing="transaction", status=status)
        return json_answer(200, {"status": "success", "message": documents})

    @operation("invoices.delete", "DELETE", "/invoices/{invoice_id}", effect="write")
    def delete_invoice(self, call: Call, invoice_id: str) -> Answer:
        """Gone for every call; the ledger keeps it, so that a test can still look."""
        read_query(call, {})
        invoice = self.find_invoice(invoice_id)
        if invoice.status == "paid" and self.behaviour.delete_paid_invoice == "refuse":
            raise Refused(self.refusal("Invoice is already paid."))
        invoice.details["deleted"] = True
        return done("Invoice data deleted")

    def pay(self, invoice: LedgerInvoice, method: str, reference: str | None, **more: Any) -> None:
        """Book one payment of the whole amount."""
        now = self.now()
        invoice.payments.append(
            Payment(
                id=new_id(),
                invoice_id=invoice.id,
                amount=invoice.amount,
                currency=invoice.currency,
                method=method,
                reference=reference,
                wire_status="success",
                at=self.moment(),
                **more,
            )
        )
        invoice.status = "paid"
        invoice.paid_at = invoice.updated_at = now
        subscription_of(invoice).paid(now)

    def _payable(self, invoice_id: str, *, again: bool) -> LedgerInvoice:
        invoice = self.find_invoice(invoice_id)
        if invoice.status == "void":
            raise Refused(self.refusal("Invoice is void."))
        if invoice.status == "refunded":
            raise Refused(self.refusal("Invoice is refunded."))
        if invoice.status == "paid" and not again:
            raise Refused(self.refusal("Invoice is already paid."))
        return invoice

    def _invoice_page(self, invoices: list[LedgerInvoice], asked: dict[str, Any]) -> Answer:
        found = [each for each in invoices if _within(each, asked)]
        documents = [
            invoice_document(self.account, each, with_subscription=True)
            for each in page_of(found, asked, 10)
        ]
        # HTTP 400 is a real error of this list.
        return self.listed("Invoice details", documents, nothing="Invoice", status=200)


def _within(invoice: LedgerInvoice, asked: dict[str, Any]) -> bool:
    day = timestamp(invoice.created_at)[:10]
    first: str = asked.get("start_date", day)
    last: str = asked.get("end_date", day)
    return first <= day <= last
