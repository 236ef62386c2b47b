"""Payments and refunds at PayPal that were made elsewhere: recorded, and deleted again."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from paidup.core.json_text import parse_json
from paidup.core.money import currency_exponent
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._paypal_documents import Refund, new_payment_id, refunds_of
from paidup.sandbox.providers._paypal_invoices import (
    INVOICE,
    PAYABLE,
    UNSENT,
    PayPalInvoices,
)
from paidup.sandbox.providers._paypal_refusals import refused
from paidup.sandbox.reading import read_json
from paidup_schemas import paypal as schemas

__all__ = ["PayPalPayments"]


class PayPalPayments(PayPalInvoices):
    """What settles an invoice, and what gives the money back."""

    @operation("invoices.record_payment", "POST", INVOICE + "/payments", effect="money")
    def record_payment(self, call: Call, invoice_id: str) -> Answer:
        """Book a payment made elsewhere; without an amount all that is due."""
        given = read_json(call, schemas.RecordPaymentRequest)
        document: Any = parse_json(call.body)
        stamp = document.get("payment_date_time")
        if stamp is not None and not 20 <= len(stamp) <= 64:
            raise Malformed(
                "value", "String should have 20 to 64 characters", ("payment_date_time",)
            )
        invoice = self.found(invoice_id)
        amount = None if given.amount is None else _amount(given.amount, invoice)
        linked = given.method == "PAYPAL" and given.payment_id is not None
        if linked and self.behaviour.paypal_payment == "unknown":
            raise Refused(refused(404))
        payable = PAYABLE | (UNSENT if self.behaviour.drafts_payable else set())
        if invoice.status not in payable or invoice.due == 0:
            raise Refused(refused(422, "CANNOT_PROCESS_PAYMENTS"))
        if amount is not None and amount > invoice.due:
            issue = "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE"
            raise Refused(refused(422, issue, field="/amount/value", value=f"{amount:f}"))
        details = {
            "payment_date": document.get("payment_date") or (stamp or self.today())[:10],
            "type": "PAYPAL" if linked else "EXTERNAL",
        }
        if "shipping_info" in document:
            details["shipping_info"] = document["shipping_info"]
        payment = Payment(
            id=new_payment_id(),
            invoice_id=invoice.id,
            amount=invoice.due if amount is None else amount,
            currency=invoice.currency,
            method=given.method.value,
            reference=given.payment_id,
            note=given.note,
            idempotency_key=call.header("paypal-request-id"),
            at=self.moment(),
            details=details,
        )
        if not invoice.payments:
            # What it goes back to when its payments are deleted.
            invoice.details["unpaid_status"] = invoice.status
        invoice.payments.append(payment)
        self._settle(invoice)
        return json_answer(200, {"payment_id": payment.id})

    @operation(
        "invoices.delete_payment", "DELETE", INVOICE + "/payments/{transaction_id}", effect="money"
    )
    def delete_payment(self, call: Call, invoice_id: str, transaction_id: str) -> Answer:
        """A recorded one only; what PayPal itself took is refused, by no issue that is known."""
        self.query(call)
        invoice = self.found(invoice_id)
        if transaction_id == invoice.details["settled_by"] and invoice.settled_otherwise:
            raise Refused(refused(422))
        known = [each for each in invoice.payments if each.id == transaction_id]
        if not known:
            raise Refused(refused(404))
        (payment,) = known
        if payment.details["type"] == "PAYPAL":
            raise Refused(refused(422))
        if _refunded(invoice) > _paid(invoice) - payment.amount:
            raise Refused(refused(422, "CANNOT_DELETE_EXTERNAL_PAYMENT"))
        invoice.payments.remove(payment)
        self._settle(invoice)
        return Answer(204)

    @operation("invoices.record_refund", "POST", INVOICE + "/refunds", effect="money")
    def record_refund(self, call: Call, invoice_id: str) -> Answer:
        """Book a refund made elsewhere; without an amount all that was paid and not refunded."""
        try:
            given = read_json(call, schemas.RecordRefundRequest)
        except Malformed as problem:
            if (problem.field, problem.kind) == (("method",), "value"):
                raise Refused(refused(400, "INVALID_REFUND_METHOD", field="/method")) from None
            raise
        document: Any = parse_json(call.body)
        invoice = self.found(invoice_id)
        amount = None if given.amount is None else _amount(given.amount, invoice)
        left = _paid(invoice) - _refunded(invoice)
        if invoice.status in {"CANCELLED", "PAYMENT_PENDING"} or left <= 0:
            raise Refused(refused(422, "CANNOT_PROCESS_REFUNDS"))
        if amount is not None and amount > left:
            field, value = "/amount/value", f"{amount:f}"
            raise Refused(refused(422, "INVALID_REFUND_AMOUNT", field=field, value=value))
        refund = Refund(
            new_payment_id(),
            left if amount is None else amount,
            document.get("refund_date") or self.today(),
            given.method.value,
        )
        refunds_of(invoice).append(refund)
        self._settle(invoice)
        return json_answer(200, {"refund_id": refund.id})

    @operation(
        "invoices.delete_refund", "DELETE", INVOICE + "/refunds/{transaction_id}", effect="money"
    )
    def delete_refund(self, call: Call, invoice_id: str, transaction_id: str) -> Answer:
        """Take it back; the invoice is as it was before."""
        self.query(call)
        invoice = self.found(invoice_id)
        known = [each for each in refunds_of(invoice) if each.id == transaction_id]
        if not known:
            raise Refused(refused(404))
        refunds_of(invoice).remove(known[0])
        self._settle(invoice)
        return Answer(204)

    def _settle(self, invoice: LedgerInvoice) -> None:
        """Bring the status up to date with payments and refunds."""
        paid, back = _paid(invoice), _refunded(invoice)
        invoice.updated_at = self.now()
        invoice.paid_at = None if invoice.due else invoice.paid_at or invoice.updated_at
        if back:
            full = self.behaviour.refunded_status
            invoice.status = "PARTIALLY_REFUNDED" if back < paid else full
        elif paid:
            settled = invoice.due == 0
            invoice.status = self.behaviour.settled_status if settled else "PARTIALLY_PAID"
        else:
            invoice.status = invoice.details["unpaid_status"]


def _paid(invoice: LedgerInvoice) -> Decimal:
    return invoice.paid + invoice.settled_otherwise


def _refunded(invoice: LedgerInvoice) -> Decimal:
    return sum((each.amount for each in refunds_of(invoice)), Decimal(0))


def _amount(given: schemas.Money, invoice: LedgerInvoice) -> Decimal:
    """The amount within the limits that the documented refusals tell of."""

    def wrong(issue: str, field: str = "value") -> Refused:
        value = given.value if field == "value" else given.currency_code
        return Refused(refused(400, issue, field=f"/amount/{field}", value=value))

    if given.currency_code != invoice.currency:
        raise wrong("NOT_SUPPORTED", "currency_code")
    amount = Decimal(given.value)
    places = currency_exponent(invoice.currency)
    issue = "INVALID_DECIMAL_VALUE" if places else "INVALID_INTEGER_VALUE"
    if amount == 0:
        raise wrong("VALUE_CANNOT_BE_ZERO")
    if amount < 0 or amount >= Decimal(10) ** (7 if places else 6):
        raise wrong(issue)
    if amount != amount.quantize(Decimal(1).scaleb(-places)):
        raise wrong(issue)
    return amount
