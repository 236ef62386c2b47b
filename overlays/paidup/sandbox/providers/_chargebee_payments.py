"""Chargebee's payments: recording and collecting them, for both versions."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from attrs import frozen

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import Payment, PaymentStatus
from paidup.sandbox.providers._chargebee import KEY, error
from paidup.sandbox.providers._chargebee_invoices import ChargebeeInvoices, wrong_state
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice

__all__ = ["Charge", "ChargebeePayments", "Recording", "moment_of"]

_LARGEST_AMOUNT: Final = 2**63 - 1
_ENDINGS: Final[dict[str | None, tuple[PaymentStatus, str]]] = {
    None: ("succeeded", "success"),
    "declined": ("failed", "failure"),
}


@frozen(kw_only=True)
class Recording:
    """What a request to record a payment or a refund asks for. Amounts are in minor units."""

    amount: int | None
    method: str
    at: int | None
    reference: str | None
    note: str | None
    #: success, or how a payment that brought no money ended.
    wire_status: str = "success"
    details: Mapping[str, Any] = {}


@frozen(kw_only=True)
class Charge:
    """What a request to collect a payment asks for."""

    amount: int | None
    note: str | None = None
    details: Mapping[str, Any] = {}


class ChargebeePayments(ChargebeeInvoices):
    """Record and collect."""

    #: The parameter that carries the amount of a recorded payment.
    amount_field: ClassVar[str]

    @abstractmethod
    def read_recording(self, call: Call) -> Recording:
        """The request to record a payment."""

    @abstractmethod
    def read_charge(self, call: Call) -> Charge:
        """The request to collect one."""

    @operation(
        "invoices.record_payment", "POST", "/invoices/{invoice_id}/record_payment", effect="money"
    )
    def record_payment(self, call: Call, invoice_id: str) -> Answer:
        """Book a payment received elsewhere."""
        return self.once(call, lambda: self._record(call, invoice_id))

    @operation(
        "invoices.collect_payment",
        "POST",
        "/invoices/{invoice_id}/collect_payment",
        effect="money",
    )
    def collect_payment(self, call: Call, invoice_id: str) -> Answer:
        """Charge the stored payment method."""
        return self.once(call, lambda: self._collect(call, invoice_id))

    def charge(
        self, call: Call, invoice: ChargebeeInvoice, amount: int, outcome: str | None, what: Charge
    ) -> Payment:
        """Book a charge, or the failed attempt at one; the outcome None is success."""
        status, wire_status = _ENDINGS.get(outcome, ("pending", outcome or ""))
        payment = Payment(
            id=new_id("txn_", 20),
            invoice_id=invoice.id,
            amount=Money.from_minor(amount, invoice.currency).amount,
            currency=invoice.currency,
            method="card",
            note=what.note,
            status=status,
            wire_status=wire_status,
            idempotency_key=call.header(KEY),
            at=self.moment(),
            details={"gateway": "chargebee", "online": True, **what.details},
        )
        invoice.payments.append(payment)
        self.changed(invoice)
        return payment

    def payment_answer(self, invoice: ChargebeeInvoice, payment: Payment) -> Answer:
        """The invoice as it now stands, and the transaction."""
        document = {
            "invoice": self.invoice_document(invoice),
            "transaction": self.transaction_document(invoice, payment),
        }
        return json_answer(200, document)

    def within(self, asked: int | None, most: int, field: str, *, capped: bool = True) -> int:
        """The amount asked for, or all there is; refused where it is more."""
        if asked is not None and asked > _LARGEST_AMOUNT:
            raise Malformed("value", "is out of range", ("amount",))
        if asked is not None and asked > most and capped:
            message = f"{field} is above {most}"
            raise Refused(error(400, "param_wrong_value", message, param=field))
        return most if asked is None else asked

    def declined(self) -> dict[str, Any]:
        """The body of a decline by the gateway."""
        return {
            "message": "The payment was declined.",
            "type": "payment",
            "api_error_code": "payment_processing_failed",
        }

    def _record(self, call: Call, invoice_id: str) -> Answer:
        asked = self.read_recording(call)
        invoice = self.find_open_invoice(invoice_id)
        capped = self.behaviour.over_payment == "refuse"
        amount = self.within(asked.amount, self.due(invoice), self.amount_field, capped=capped)
        payment = self.booked(call, invoice, asked, amount)
        self.changed(invoice)
        return self.payment_answer(invoice, payment)

    def booked(
        self,
        call: Call,
        invoice: ChargebeeInvoice,
        asked: Recording,
        amount: int,
        **details: Any,
    ) -> Payment:
        """Put what happened elsewhere into the ledger; a refund's amount is below zero."""
        at = self.moment() if asked.at is None else moment_of(asked.at)
        value = Money.from_minor(amount, invoice.currency).amount
        payment = Payment(
            id=new_id("txn_", 20),
            invoice_id=invoice.id,
            amount=-value if details.get("type") == "refund" else value,
            currency=invoice.currency,
            method=asked.method,
            reference=asked.reference,
            note=asked.note,
            status="succeeded" if asked.wire_status == "success" else "failed",
            wire_status=asked.wire_status,
            idempotency_key=call.header(KEY),
            at=at,
            details={**asked.details, **details},
        )
        invoice.payments.append(payment)
        return payment

    def _collect(self, call: Call, invoice_id: str) -> Answer:
        asked = self.read_charge(call)
        invoice = self.find_open_invoice(invoice_id)
        most = self.collectable(invoice)
        if most == 0:
            raise Refused(wrong_state("A payment of this invoice is in progress."))
        amount = self.within(asked.amount, most, "amount")
        outcome = invoice.next_outcome()
        payment = self.charge(call, invoice, amount, outcome, asked)
        if outcome == "declined":
            # Carried out all the same: the failed attempt is in the ledger.
            raise Refused(json_answer(400, self.declined()))
        return self.payment_answer(invoice, payment)


def moment_of(seconds: int) -> datetime:
    """A time of the request; one that no calendar has is refused."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        message = "The time is out of range."
        raise Refused(error(400, "param_wrong_value", message)) from None
