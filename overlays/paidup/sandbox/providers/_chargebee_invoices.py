"""Chargebee's invoices: the operations and rules of state that both versions have."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, ClassVar

from attrs import frozen

from paidup.core.money import Money, currency_exponent
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment, PaymentStatus
from paidup.sandbox.providers._chargebee import ChargebeeApi, error, page_answer
from paidup.sandbox.reading import Rule, read_query

__all__ = ["Charge", "ChargebeeInvoices", "Recording", "minor", "transaction_status"]

_FIRST_ID = 10_000
_LARGEST_AMOUNT = 2**63 - 1


@frozen(kw_only=True)
class Recording:
    """What a request to record a payment asks for. Amounts are in minor units."""

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


class ChargebeeInvoices(ChargebeeApi):
    """Read, list, record, collect; the versions differ in fields and in the names of some."""

    #: The parameter that carries the amount of a recorded payment.
    amount_field: ClassVar[str]
    #: The states in which a payment can be recorded or collected.
    open_states: ClassVar[frozenset[str]]
    get_rules: ClassVar[Mapping[str, Rule]] = {}
    list_rules: ClassVar[Mapping[str, Rule]]

    @abstractmethod
    def read_recording(self, call: Call) -> Recording:
        """The request to record a payment."""

    @abstractmethod
    def read_charge(self, call: Call) -> Charge:
        """The request to collect one."""

    @abstractmethod
    def invoice_document(self, invoice: LedgerInvoice) -> dict[str, Any]:
        """The invoice in this version's fields."""

    @abstractmethod
    def transaction_document(self, invoice: LedgerInvoice, payment: Payment) -> dict[str, Any]:
        """The transaction in this version's fields."""

    @abstractmethod
    def select(self, asked: dict[str, Any]) -> list[LedgerInvoice]:
        """The invoices a list's filters let through, in its order."""

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

    @operation("invoices.get", "GET", "/invoices/{invoice_id}", effect="read")
    def get(self, call: Call, invoice_id: str) -> Answer:
        """One invoice."""
        read_query(call, self.get_rules)
        return json_answer(200, {"invoice": self.invoice_document(self.find_invoice(invoice_id))})

    @operation("invoices.list", "GET", "/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices."""
        asked = read_query(call, self.list_rules)
        documents = [(each.id, self.invoice_document(each)) for each in self.select(asked)]
        return page_answer(asked, documents, "invoice")

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """A one-off invoice; the number in its id keeps its leading zeros."""
        if currency_exponent(money.currency) > 2:
            raise ValueError(f"how Chargebee counts {money.currency} is not documented")
        now = self.now()
        number = f"{_FIRST_ID + self.ledger.count() + 1:08d}"
        paid = status == "paid"
        return LedgerInvoice(
            id=number,
            number=number,
            amount=money.amount,
            currency=money.currency,
            status=status,
            created_at=now,
            updated_at=now,
            paid_at=now if paid else None,
            settled_otherwise=money.amount if paid else Decimal(0),
            details={"customer_id": new_id("cust_", 16), "version": int(now * 1000)},
        )

    def payment_finished(self, invoice: LedgerInvoice) -> None:
        """A payment that ended well may settle the invoice, a late failure opens it again."""
        self._settle(invoice)
        if invoice.status == "paid" and invoice.due:
            invoice.status, invoice.paid_at = self.statuses["open"], None

    def transactions_answer(self, invoice_id: str, asked: dict[str, Any]) -> Answer:
        """A page of an invoice's transactions, the latest first, failed ones among them."""
        invoice = self.find_invoice(invoice_id)
        documents = [
            (each.id, self.transaction_document(invoice, each))
            for each in reversed(invoice.payments)
        ]
        return page_answer(asked, documents, "transaction")

    def due(self, invoice: LedgerInvoice) -> int:
        """What is still due, in minor units; nothing on a void invoice."""
        return 0 if invoice.status == "voided" else minor(invoice.due, invoice.currency)

    def collectable(self, invoice: LedgerInvoice) -> int:
        """What is due and not under way already, in minor units."""
        pending = (each.amount for each in invoice.payments if each.status == "pending")
        under_way = minor(sum(pending, Decimal(0)), invoice.currency)
        return max(self.due(invoice) - under_way, 0)

    def _record(self, call: Call, invoice_id: str) -> Answer:
        asked = self.read_recording(call)
        invoice = self._open_invoice(invoice_id)
        due = self.due(invoice)
        amount = self._amount(asked.amount, due)
        if amount > due and self.behaviour.over_payment == "refuse":
            raise Refused(self._too_much(self.amount_field, due))
        at = self.moment() if asked.at is None else _moment(asked.at)
        status: PaymentStatus = "succeeded" if asked.wire_status == "success" else "failed"
        payment = Payment(
            id=new_id("txn_", 20),
            invoice_id=invoice.id,
            amount=Money.from_minor(amount, invoice.currency).amount,
            currency=invoice.currency,
            method=asked.method,
            reference=asked.reference,
            note=asked.note,
            status=status,
            wire_status=asked.wire_status,
            idempotency_key=call.header("chargebee-idempotency-key"),
            at=at,
            details=dict(asked.details),
        )
        return self._booked(invoice, payment)

    def _collect(self, call: Call, invoice_id: str) -> Answer:
        asked = self.read_charge(call)
        invoice = self._open_invoice(invoice_id)
        most = self.collectable(invoice)
        if most == 0:
            raise Refused(self._wrong_state("A payment of this invoice is in progress."))
        amount = self._amount(asked.amount, most)
        if amount > most:
            raise Refused(self._too_much("amount", most))
        outcome = invoice.next_outcome()
        statuses: dict[str | None, PaymentStatus] = {None: "succeeded", "declined": "failed"}
        payment = Payment(
            id=new_id("txn_", 20),
            invoice_id=invoice.id,
            amount=Money.from_minor(amount, invoice.currency).amount,
            currency=invoice.currency,
            method="card",
            note=asked.note,
            status=statuses.get(outcome, "pending"),
            wire_status={None: "success", "declined": "failure"}.get(outcome, outcome or ""),
            idempotency_key=call.header("chargebee-idempotency-key"),
            at=self.moment(),
            details={"gateway": "chargebee", "online": True, **asked.details},
        )
        answer = self._booked(invoice, payment)
        if outcome == "declined":
            document = {
                "message": "The payment was declined.",
                "type": "payment",
                "api_error_code": "payment_processing_failed",
            }
            # Carried out all the same: the failed attempt is in the ledger.
            raise Refused(json_answer(400, document))
        return answer

    def _booked(self, invoice: LedgerInvoice, payment: Payment) -> Answer:
        invoice.payments.append(payment)
        self._settle(invoice)
        document = {
            "invoice": self.invoice_document(invoice),
            "transaction": self.transaction_document(invoice, payment),
        }
        return json_answer(200, document)

    def _settle(self, invoice: LedgerInvoice) -> None:
        now = self.now()
        invoice.updated_at = now
        invoice.details["version"] = max(invoice.details["version"] + 1, int(now * 1000))
        if not invoice.due and invoice.status in self.open_states:
            invoice.status, invoice.paid_at = "paid", now

    def _open_invoice(self, invoice_id: str) -> LedgerInvoice:
        invoice = self.find_invoice(invoice_id)
        if invoice.status not in self.open_states:
            raise Refused(self._wrong_state(f"The invoice is {invoice.status}."))
        return invoice

    def _wrong_state(self, message: str) -> Answer:
        return error(409, "invalid_state_for_request", message)

    def _amount(self, asked: int | None, left_out: int) -> int:
        if asked is not None and asked > _LARGEST_AMOUNT:
            raise Malformed("value", "is out of range", ("amount",))
        return left_out if asked is None else asked

    def _too_much(self, field: str, due: int) -> Answer:
        return error(400, "param_wrong_value", f"{field} is above {due}", param=field)


def minor(amount: Decimal, currency: str) -> int:
    """The amount in the currency's minor units; JPY and its like are whole units."""
    return Money(amount, currency).minor_units()


def transaction_status(payment: Payment) -> str:
    """Chargebee's word for how a payment stands."""
    words = {"succeeded": "success", "failed": "failure", "pending": "in_progress"}
    return payment.wire_status or words[payment.status]


def _moment(seconds: int) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        message = "The time is out of range."
        raise Refused(error(400, "param_wrong_value", message)) from None
