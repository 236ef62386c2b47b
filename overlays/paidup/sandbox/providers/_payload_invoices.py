"""Invoices of Payload and their line items."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any, Final

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Malformed, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_records import Charge, money
from paidup.sandbox.providers._payload_store import (
    PayloadStore,
    deleted,
    given_fields,
    one,
    required,
)
from paidup_schemas import payload as schemas

__all__ = ["PayloadInvoices"]

_INVOICES: Final = Resource(frozenset(schemas.Invoice.model_fields))
_INVOICES_BARE: Final = Resource(_INVOICES.known, frozenset({"items"}))
_LINES: Final = Resource(frozenset(schemas.LineItem.model_fields))
#: The processing account's; no field of version 1 names it.
_CURRENCY: Final = "USD"
_OVER: Final = frozenset({"closed", "canceled"})
#: Status -> those it may be set to; paid and partially_paid follow from payments.
_CHANGES: Final[dict[str, frozenset[str]]] = {
    "draft": frozenset({"unpaid", "closed"}),
    "unpaid": frozenset({"closed"}),
    "partially_paid": frozenset({"closed"}),
}

NewLine = schemas.NewLineItem | schemas.CreateLineItemRequest


class PayloadInvoices(PayloadStore):
    """The operations on invoices and line items."""

    @operation("invoices.create", "POST", "/invoices", effect="write")
    def create_invoice(self, call: Call) -> Answer:
        """An invoice with its charges."""
        query = read_query_of(call, self._invoices(), listing=False)
        given = self.read(call, schemas.CreateInvoiceRequest)
        self.require_customer(given.customer_id, "customer_id")
        self.require_processing(given.processing_id)
        self._require_unique(given.external_uid)
        charges = [self._charge(each, ("items", i)) for i, each in enumerate(given.items or ())]
        now = self.now()
        invoice = LedgerInvoice(
            id=new_id("inv_"),
            number=f"{self.ledger.count() + 1}",
            amount=_total(charges),
            currency=_CURRENCY,
            status=given.status.value if given.status else "unpaid",
            created_at=now,
            updated_at=now,
            details={
                "stated": given_fields(given, "items", "status"),
                "charges": charges,
                "deleted": False,
            },
        )
        self.ledger.add(invoice)
        return json_answer(200, query.shown(self.invoice_shown(invoice)))

    @operation("invoices.get", "GET", "/invoices/{invoice_id}", effect="read")
    def get_invoice(self, call: Call, invoice_id: str) -> Answer:
        """One invoice."""
        invoice = self.find_invoice(invoice_id)
        return one(call, self._invoices(), None if invoice is None else self.invoice_shown(invoice))

    @operation("invoices.list", "GET", "/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices, the oldest first."""
        return self.page(call, self._invoices(), map(self.invoice_shown, self.all_invoices()))

    @operation("invoices.update", "PUT", "/invoices/{invoice_id}", effect="write")
    def update_invoice(self, call: Call, invoice_id: str) -> Answer:
        """Change what is sent; a status it has already changes nothing."""
        query = read_query_of(call, self._invoices(), listing=False)
        invoice = required(self.find_invoice(invoice_id))
        given = self.read(call, schemas.UpdateInvoiceRequest)
        self._require_unique(given.external_uid, invoice)
        status = given.status.value if given.status else invoice.status
        if status not in {invoice.status, *_CHANGES.get(invoice.status, ())}:
            raise Malformed("value", f"The invoice is {invoice.status}", ("status",))
        invoice.details["stated"] |= given_fields(given, "status")
        invoice.status = status
        invoice.updated_at = self.now()
        self.settle(invoice)
        return json_answer(200, query.shown(self.invoice_shown(invoice)))

    @operation("invoices.delete", "DELETE", "/invoices/{invoice_id}", effect="write")
    def delete_invoice(self, call: Call, invoice_id: str) -> Answer:
        """Delete an invoice; one with payments is kept, for no page tells what becomes of them."""
        invoice = required(self.find_invoice(invoice_id))
        held = any(each.status != "failed" for each in invoice.payments)
        if held or invoice.settled_otherwise:
            raise Malformed("value", "The invoice has payments")
        invoice.details["deleted"] = True
        return deleted("invoice", invoice_id)

    @operation("line_items.create", "POST", "/line_items", effect="write")
    def create_line_item(self, call: Call) -> Answer:
        """Add a charge to an invoice."""
        query = read_query_of(call, _LINES, listing=False)
        given = self.read(call, schemas.CreateLineItemRequest)
        invoice = self.find_invoice(given.invoice_id)
        if invoice is None:
            raise Malformed("value", "There is no such invoice", ("invoice_id",))
        self._require_open(invoice)
        charge = self._charge(given, ())
        invoice.details["charges"].append(charge)
        self._recount(invoice)
        return json_answer(200, query.shown(self._line_shown(charge.id)))

    @operation("line_items.list", "GET", "/line_items", effect="read")
    def list_line_items(self, call: Call) -> Answer:
        """A page of line items of all invoices."""
        return self.page(call, _LINES, self._all_lines())

    @operation("line_items.get", "GET", "/line_items/{line_item_id}", effect="read")
    def get_line_item(self, call: Call, line_item_id: str) -> Answer:
        """One line item, of a payment too."""
        return one(call, _LINES, self._line_shown(line_item_id))

    @operation("line_items.update", "PUT", "/line_items/{line_item_id}", effect="write")
    def update_line_item(self, call: Call, line_item_id: str) -> Answer:
        """Change a charge; the invoice's totals follow."""
        query = read_query_of(call, _LINES, listing=False)
        invoice, charge = self._charge_of(line_item_id)
        given = self.read(call, schemas.UpdateLineItemRequest)
        self._require_open(invoice)
        amount = charge.amount
        if given.amount is not None:
            amount = money(given.amount, 2, "amount", negative=True)
        qty = charge.qty if given.qty is None else _quantity(given.qty, "qty")
        charge.amount = amount
        charge.qty = qty
        charge.stated |= given_fields(given, "amount", "qty")
        charge.modified_at = self.now()
        self._recount(invoice)
        return json_answer(200, query.shown(self._line_shown(line_item_id)))

    @operation("line_items.delete", "DELETE", "/line_items/{line_item_id}", effect="write")
    def delete_line_item(self, call: Call, line_item_id: str) -> Answer:
        """Take a charge off; the invoice's totals follow."""
        invoice, charge = self._charge_of(line_item_id)
        self._require_open(invoice)
        invoice.details["charges"].remove(charge)
        self._recount(invoice)
        return deleted("line_item", line_item_id)

    def opened_invoice(self, amount: Money, status: str, customer_id: str) -> LedgerInvoice:
        """An invoice of one charge, as a test asks for it."""
        now = self.now()
        stated = {"type": "Sandbox charge", "description": "Sandbox product"}
        charge = Charge(
            id=new_id("item_"),
            amount=amount.amount,
            stated=stated,
            created_at=now,
            modified_at=now,
        )
        due = self.moment().date() + timedelta(days=30)
        return LedgerInvoice(
            id=new_id("inv_"),
            number=f"{self.ledger.count() + 1}",
            amount=amount.amount,
            currency=amount.currency,
            status=status,
            created_at=now,
            updated_at=now,
            paid_at=now if status == "paid" else None,
            details={
                "stated": {
                    "customer_id": customer_id,
                    "description": "An invoice of the sandbox",
                    "due_date": due.isoformat(),
                },
                "charges": [charge],
                "deleted": False,
            },
        )

    def _invoices(self) -> Resource:
        return _INVOICES if self.behaviour.items_unasked else _INVOICES_BARE

    def _require_unique(self, external_uid: str | None, but: LedgerInvoice | None = None) -> None:
        """Unique, says the reference; the upsert it speaks of is described nowhere."""
        others = (each for each in self.all_invoices() if each is not but)
        taken = {each.details["stated"].get("external_uid") for each in others}
        if external_uid is not None and external_uid in taken:
            raise Malformed("value", "Must be unique", ("external_uid",))

    def _require_open(self, invoice: LedgerInvoice) -> None:
        if invoice.status in _OVER:
            raise Malformed("value", f"The invoice is {invoice.status}", ("invoice_id",))

    def _charge(self, given: NewLine, path: tuple[str | int, ...]) -> Charge:
        """A new charge. Of percentages no page tells what they are a part of."""
        if given.entry_type != "charge":
            said = "A payment's line comes from its transaction"
            raise Malformed("value", said, (*path, "entry_type"))
        if given.amount_type == "percentage":
            raise Malformed("value", "Only amounts are taken here", (*path, "amount_type"))
        now = self.now()
        return Charge(
            id=new_id("item_"),
            amount=money(given.amount, 2, *path, "amount", negative=True),
            qty=Decimal(1) if given.qty is None else _quantity(given.qty, *path, "qty"),
            stated=given_fields(given, "invoice_id", "entry_type", "amount", "qty", "amount_type"),
            created_at=now,
            modified_at=now,
        )

    def _charge_of(self, line_item_id: str) -> tuple[LedgerInvoice, Charge]:
        """The charge with this id; a payment's line cannot be changed."""
        for invoice in self.all_invoices():
            for charge in invoice.details["charges"]:
                if charge.id == line_item_id:
                    return invoice, charge
        required(self._line_shown(line_item_id))
        raise Malformed("value", "A payment's line comes from its transaction")

    def _recount(self, invoice: LedgerInvoice) -> None:
        invoice.amount = _total(invoice.details["charges"])
        invoice.updated_at = self.now()
        self.settle(invoice)

    def _all_lines(self) -> list[dict[str, Any]]:
        return [line for each in self.all_invoices() for line in self.lines_shown(each)]

    def _line_shown(self, line_item_id: str) -> Any:
        found = (line for line in self._all_lines() if line["id"] == line_item_id)
        return next(found, None)


def _quantity(qty: Decimal, *path: str | int) -> Decimal:
    """How many: no page gives limits."""
    if not qty.is_finite() or not 0 < qty < Decimal(10) ** 6:
        raise Malformed("value", "Invalid value", path)
    return qty


def _total(charges: Sequence[Charge]) -> Decimal:
    return sum((each.total for each in charges), Decimal(0))
