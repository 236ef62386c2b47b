"""Chargebee API v1: flat fields, `amount`, `paid_on`, transactions below the invoice."""

from __future__ import annotations

from typing import Any, ClassVar

from paidup.sandbox.answers import Answer, Malformed, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import Payment
from paidup.sandbox.providers import _chargebee_v1_documents as documents
from paidup.sandbox.providers._chargebee import PAGE, page_answer
from paidup.sandbox.providers._chargebee_creation import Making
from paidup.sandbox.providers._chargebee_event_log import ChargebeeV1Events
from paidup.sandbox.providers._chargebee_invoices import no_parameters
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice, Line
from paidup.sandbox.providers._chargebee_payments import Charge, Recording
from paidup.sandbox.providers._chargebee_refunds import ChargebeeRefunds
from paidup.sandbox.providers._chargebee_states import ChargebeeStates
from paidup.sandbox.providers._chargebee_transactions import ChargebeeTransactions
from paidup.sandbox.reading import integer, read_form, read_query
from paidup_schemas import chargebee_v1 as schemas

__all__ = ["EMULATOR", "ChargebeeV1"]


class ChargebeeV1(ChargebeeStates, ChargebeeRefunds, ChargebeeTransactions, ChargebeeV1Events):
    """The older API of Chargebee."""

    name = "chargebee_v1"
    prefix = "/api/v1"
    credentials: ClassVar = {"site": "paidup-test", "api_key": "test_sandbox_v1_key"}
    statuses: ClassVar = {
        "open": "payment_due",
        "draft": "pending",
        "paid": "paid",
        "void": "voided",
    }
    other_statuses: ClassVar = {"not_paid": "open", "deleted": "void"}
    schemas: ClassVar[Any] = schemas
    open_states = frozenset({"payment_due", "not_paid"})
    holding = frozenset({"succeeded"})
    amount_field = "amount"
    list_rules: ClassVar = {**PAGE, "paid_on_after": integer(0)}

    @operation(
        "invoices.list_transactions", "GET", "/invoices/{invoice_id}/transactions", effect="read"
    )
    def list_transactions(self, call: Call, invoice_id: str) -> Answer:
        """A page of the invoice's transactions, refunds among them."""
        return self.transactions_answer(invoice_id, read_query(call, PAGE), refunds=True)

    @operation("invoices.list_orders", "GET", "/invoices/{invoice_id}/orders", effect="read")
    def list_orders(self, call: Call, invoice_id: str) -> Answer:
        """No invoice of the sandbox has orders."""
        asked = read_query(call, PAGE)
        self.find_invoice(invoice_id)
        return page_answer(asked, [], "order")

    @operation("invoices.create", "POST", "/invoices", effect="money")
    def create(self, call: Call) -> Answer:
        """An invoice of addons and charges."""
        return self.once(call, lambda: self._create(call))

    @operation("invoices.charge", "POST", "/invoices/charge", effect="money")
    def create_for_charge(self, call: Call) -> Answer:
        """An invoice of one charge."""
        return self.once(call, lambda: self._create_for_charge(call))

    @operation("invoices.charge_addon", "POST", "/invoices/charge_addon", effect="money")
    def create_for_addon(self, call: Call) -> Answer:
        """An invoice of one addon."""
        return self.once(call, lambda: self._create_for_addon(call))

    @operation("invoices.close", "POST", "/invoices/{invoice_id}/collect", effect="money")
    def close(self, call: Call, invoice_id: str) -> Answer:
        """End the pending state."""
        return self.once(call, lambda: self._close(call, invoice_id))

    @operation("invoices.add_charge", "POST", "/invoices/{invoice_id}/add_charge", effect="write")
    def add_charge(self, call: Call, invoice_id: str) -> Answer:
        """A charge for a pending invoice."""
        return self.once(call, lambda: self._add_charge(call, invoice_id))

    @operation(
        "invoices.add_addon_charge",
        "POST",
        "/invoices/{invoice_id}/add_addon_charge",
        effect="write",
    )
    def add_addon_charge(self, call: Call, invoice_id: str) -> Answer:
        """An addon for a pending invoice."""
        return self.once(call, lambda: self._add_addon_charge(call, invoice_id))

    @operation("estimates.create_invoice", "POST", "/estimates/create_invoice", effect="read")
    def estimate(self, call: Call) -> Answer:
        """The fields of an estimate are not established, so this one has none."""
        read_form(call, schemas.EstimateInvoiceRequest, lists="field_first")
        return json_answer(200, {"estimate": {}})

    def _create(self, call: Call) -> Answer:
        given = read_form(call, schemas.CreateInvoiceRequest, lists="field_first")
        addons = [self.addon_line(each.id or "", each.quantity) for each in given.addons or ()]
        return self.make(call, self._making(given, [*addons, *self.charge_lines(given.charges)]))

    def _create_for_charge(self, call: Call) -> Answer:
        given = read_form(call, schemas.ChargeRequest)
        if given.amount is None:
            raise Malformed("missing", "is required", ("amount",))
        line = Line(description=given.description, amount=given.amount)
        return self.make(call, self._making(given, [line]))

    def _create_for_addon(self, call: Call) -> Answer:
        given = read_form(call, schemas.ChargeAddonRequest)
        line = self.addon_line(given.addon_id, given.addon_quantity)
        return self.make(call, self._making(given, [line]))

    def _making(self, given: Any, lines: list[Line]) -> Making:
        return Making(
            customer_id=given.customer_id,
            subscription_id=given.subscription_id,
            po_number=given.po_number,
            lines=lines,
        )

    def _close(self, call: Call, invoice_id: str) -> Answer:
        no_parameters(call)
        return self.close_invoice(call, invoice_id)

    def _add_charge(self, call: Call, invoice_id: str) -> Answer:
        given = read_form(call, schemas.AddChargeRequest)
        line = Line(description=given.description, amount=given.amount)
        return self.add_lines(invoice_id, [line])

    def _add_addon_charge(self, call: Call, invoice_id: str) -> Answer:
        given = read_form(call, schemas.AddAddonChargeRequest)
        return self.add_lines(invoice_id, [self.addon_line(given.addon_id, given.addon_quantity)])

    def read_recording(self, call: Call) -> Recording:
        """The flat form; `memo` comes back nowhere."""
        given = read_form(call, schemas.RecordPaymentRequest)
        return Recording(
            amount=given.amount,
            method=given.payment_method.value,
            at=given.paid_at,
            reference=given.reference_number,
            note=given.memo,
        )

    def read_charge(self, call: Call) -> Charge:
        """An amount, or no body at all."""
        return Charge(amount=read_form(call, schemas.CollectPaymentRequest, optional=True).amount)

    def read_refund(self, call: Call) -> Charge:
        """An amount, or no body at all."""
        given = read_form(call, schemas.RefundRequest, optional=True)
        return Charge(amount=given.refund_amount, note=given.memo)

    def read_recorded_refund(self, call: Call) -> Recording:
        """Without a transaction nothing would be booked: refused, the cautious reading."""
        given = read_form(call, schemas.RecordRefundRequest)
        asked = given.transaction
        if asked is None:
            raise Malformed("missing", "is required", ("transaction", "payment_method"))
        return Recording(
            amount=asked.amount,
            method=asked.payment_method.value,
            at=asked.date,
            reference=asked.reference_number,
            note=given.memo,
        )

    def select(self, asked: dict[str, Any]) -> list[ChargebeeInvoice]:
        """By the time of payment, the only filter v1 has."""
        after = asked.get("paid_on_after")
        return [
            each
            for each in self.invoices_left()
            if after is None or (each.paid_at is not None and each.paid_at > after)
        ]

    def invoice_document(self, invoice: ChargebeeInvoice) -> dict[str, Any]:
        """The invoice; it carries no version, so a copy may be stale."""
        return documents.invoice_document(invoice, due=self.due(invoice))

    def transaction_document(self, invoice: ChargebeeInvoice, payment: Payment) -> dict[str, Any]:
        """The transaction, linked to its invoice."""
        return documents.transaction_document(invoice, payment)


EMULATOR = ChargebeeV1
