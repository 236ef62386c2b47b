"""Payload v2's invoices and their lines: made, published, changed, closed, deleted."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from paidup.sandbox.answers import Answer, Malformed, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_v2_access import kept_attrs, not_found
from paidup.sandbox.providers._payload_v2_accounts import PayloadV2Accounts
from paidup.sandbox.providers._payload_v2_documents import (
    BILLER,
    CURRENCY,
    Item,
    invoice_document,
    item_document,
    money_of,
)
from paidup_schemas import payload_v2 as schemas

__all__ = ["PayloadV2Invoices"]

_INVOICES: Final = Resource(frozenset(schemas.Invoice.model_fields))
_INVOICES_BARE: Final = Resource(_INVOICES.known, frozenset({"items"}))
_ITEMS: Final = Resource(frozenset(schemas.InvoiceItem.model_fields))
#: As the page on statuses has it: nothing of these can be modified.
_FIXED: Final = frozenset({"paid", "closed"})
#: The balance does not decide about these.
_UNPAYABLE: Final = frozenset({"draft", "closed"})


class PayloadV2Invoices(PayloadV2Accounts):
    """Invoices; what is paid on them is told by the ledger."""

    @operation("invoices.create", "POST", "/invoices", effect="write")
    def create_invoice(self, call: Call) -> Answer:
        """Make an invoice out of its lines."""
        given = self.read(call, schemas.CreateInvoiceRequest)
        self.require_account(given.payer.account_id, "payer", "account_id")
        biller = BILLER if given.biller is None else given.biller.account_id
        self.require_account(biller, "biller", "account_id", kind="processing")
        if given.payer.method_id not in {None, *self.methods}:
            raise Malformed("value", "There is no such method", ("payer", "method_id"))
        attrs = kept_attrs(given.attrs)
        now = self.now()
        invoice_id = new_id("inv_")
        items = [
            self._item(invoice_id, each, now, "items", index)
            for index, each in enumerate(given.items or [])
        ]
        status = given.status.value if given.status else self.behaviour.new_invoice_status
        invoice = LedgerInvoice(
            id=invoice_id,
            number=f"{self.ledger.count() + 1}",
            amount=_total(items, "items"),
            currency=CURRENCY,
            status="draft" if status == "draft" else "unpaid",
            created_at=now,
            updated_at=now,
            details={
                "items": items,
                "payer": {"account_id": given.payer.account_id, "method_id": given.payer.method_id},
                "biller": {"account_id": biller, "method_id": None},
                "due_date": None if given.due_date is None else given.due_date.isoformat(),
                "description": given.description,
                "autopay": given.autopay_settings is None or given.autopay_settings.allowed,
                "attrs": attrs,
            },
        )
        self.ledger.add(invoice)
        return json_answer(200, invoice_document(invoice))

    @operation("invoices.list", "GET", "/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices, the oldest first."""
        query = read_query_of(call, self._invoices(), listing=True)
        found = [invoice_document(each) for each in self.standing()]
        return json_answer(200, query.page(found, self.behaviour.largest_page))

    @operation("invoices.get", "GET", "/invoices/{invoice_id}", effect="read")
    def get_invoice(self, call: Call, invoice_id: str) -> Answer:
        """One invoice."""
        query = read_query_of(call, self._invoices(), listing=False)
        return json_answer(200, query.shown(invoice_document(self._known(invoice_id))))

    @operation("invoices.update", "PUT", "/invoices/{invoice_id}", effect="write")
    def update_invoice(self, call: Call, invoice_id: str) -> Answer:
        """Change what is given; open publishes, closed ends it."""
        invoice = self._known(invoice_id)
        given = self.read(call, schemas.UpdateInvoiceRequest)
        attrs = kept_attrs(given.attrs)
        if invoice.status in _FIXED:
            raise Malformed("value", f"The invoice is {invoice.status}", ("status",))
        kept = invoice.details
        if given.due_date is not None:
            kept["due_date"] = given.due_date.isoformat()
        if given.description is not None:
            kept["description"] = given.description
        if given.autopay_settings is not None:
            kept["autopay"] = given.autopay_settings.allowed
        if given.attrs is not None:
            kept["attrs"] = attrs
        if given.status is not None:
            invoice.status = "closed" if given.status.value == "closed" else "unpaid"
        self.settle(invoice)
        return json_answer(200, invoice_document(invoice))

    @operation("invoices.delete", "DELETE", "/invoices/{invoice_id}", effect="write")
    def delete_invoice(self, call: Call, invoice_id: str) -> Answer:
        """Forget an invoice; one with payments is kept, since nobody says what becomes of them."""
        invoice = self._known(invoice_id)
        if invoice.paid or any(each.status == "pending" for each in invoice.payments):
            raise Malformed("value", "The invoice has payments", ("id",))
        invoice.status = "closed"
        invoice.details["deleted"] = True
        return json_answer(200, {"id": invoice.id, "object": "invoice"})

    @operation("invoice_items.create", "POST", "/invoice_items", effect="write")
    def create_item(self, call: Call) -> Answer:
        """Add a line."""
        given = self.read(call, schemas.CreateInvoiceItemRequest)
        invoice = self.invoice_named(given.invoice_id, "invoice_id")
        _require_open(invoice, "invoice_id")
        item = self._item(invoice.id, given, self.now())
        self._set_items(invoice, [*invoice.details["items"], item])
        return json_answer(200, item_document(item))

    @operation("invoice_items.list", "GET", "/invoice_items", effect="read")
    def list_items(self, call: Call) -> Answer:
        """A page of lines of all invoices."""
        query = read_query_of(call, _ITEMS, listing=True)
        found = [item_document(item) for _, item in self._items()]
        return json_answer(200, query.page(found, self.behaviour.largest_page))

    @operation("invoice_items.get", "GET", "/invoice_items/{invoice_item_id}", effect="read")
    def get_item(self, call: Call, invoice_item_id: str) -> Answer:
        """One line."""
        query = read_query_of(call, _ITEMS, listing=False)
        return json_answer(200, query.shown(item_document(self._found(invoice_item_id)[1])))

    @operation("invoice_items.update", "PUT", "/invoice_items/{invoice_item_id}", effect="write")
    def update_item(self, call: Call, invoice_item_id: str) -> Answer:
        """Change a line, and with it what is due."""
        invoice, item = self._found(invoice_item_id)
        given = self.read(call, schemas.UpdateInvoiceItemRequest)
        _require_open(invoice, "invoice_id")
        attrs = kept_attrs(given.attrs)
        before = item.value
        if given.line_item is not None:
            place = ("line_item", "value")
            item.value = money_of(given.line_item.value, invoice.currency, *place, negative=True)
        try:
            self._set_items(invoice, invoice.details["items"])
        except Malformed:
            item.value = before
            raise
        if given.description is not None:
            item.description = given.description
        if given.attrs is not None:
            item.attrs = attrs
        item.modified_at = self.now()
        return json_answer(200, item_document(item))

    @operation("invoice_items.delete", "DELETE", "/invoice_items/{invoice_item_id}", effect="write")
    def delete_item(self, call: Call, invoice_item_id: str) -> Answer:
        """Remove a line."""
        invoice, item = self._found(invoice_item_id)
        _require_open(invoice, "invoice_id")
        kept = [each for each in invoice.details["items"] if each is not item]
        self._set_items(invoice, kept)
        return json_answer(200, {"id": item.id, "object": "invoice_item"})

    # What payments need of invoices.

    def standing(self) -> Iterator[LedgerInvoice]:
        """All invoices that were not deleted, the oldest first."""
        found = reversed(self.ledger.invoices())
        return (each for each in found if not each.details.get("deleted"))

    def invoice_named(self, invoice_id: str, *path: str | int) -> LedgerInvoice:
        """The invoice that a field names."""
        invoice = self.ledger.find(invoice_id)
        if invoice is None or invoice.details.get("deleted"):
            raise Malformed("value", "There is no such invoice", path)
        return invoice

    def settle(self, invoice: LedgerInvoice) -> None:
        """Bring the status in line with the balance; without lines nothing is paid yet."""
        invoice.updated_at = self.now()
        if invoice.status in _UNPAYABLE:
            return
        some = invoice.paid + invoice.settled_otherwise > 0
        settled = invoice.due == 0 and invoice.amount > 0
        invoice.status = "paid" if settled else "partially_paid" if some else "unpaid"
        invoice.paid_at = (invoice.paid_at or invoice.updated_at) if settled else None

    def first_item(self, invoice_id: str, amount: Decimal, now: float) -> Item:
        """The one line of an invoice that a test opens."""
        return Item(
            id=new_id("item_"),
            invoice_id=invoice_id,
            value=amount,
            description="Sandbox product",
            attrs={},
            created_at=now,
            modified_at=now,
        )

    def _invoices(self) -> Resource:
        return _INVOICES if self.behaviour.items_unasked else _INVOICES_BARE

    def _known(self, invoice_id: str) -> LedgerInvoice:
        invoice = self.ledger.find(invoice_id)
        if invoice is None or invoice.details.get("deleted"):
            raise not_found()
        return invoice

    def _items(self) -> Iterator[tuple[LedgerInvoice, Item]]:
        return ((each, item) for each in self.standing() for item in each.details["items"])

    def _found(self, item_id: str) -> tuple[LedgerInvoice, Item]:
        found = next((each for each in self._items() if each[1].id == item_id), None)
        if found is None:
            raise not_found()
        return found

    def _item(self, invoice_id: str, given: Any, now: float, *path: str | int) -> Item:
        value = money_of(
            given.line_item.value, CURRENCY, *path, "line_item", "value", negative=True
        )
        return Item(
            id=new_id("item_"),
            invoice_id=invoice_id,
            value=value,
            description=given.description,
            attrs=kept_attrs(given.attrs, *path),
            created_at=now,
            modified_at=now,
        )

    def _set_items(self, invoice: LedgerInvoice, items: list[Item]) -> None:
        """Change the lines; no page says what becomes of money that would be too much then."""
        total = _total(items, "line_item")
        if total < invoice.paid + invoice.settled_otherwise:
            raise Malformed("value", "Less than is already paid", ("line_item", "value"))
        invoice.details["items"] = items
        invoice.amount = total
        self.settle(invoice)


def _total(items: list[Item], field: str) -> Decimal:
    total = sum((each.value for each in items), Decimal(0))
    if total < 0:
        raise Malformed("value", "The total is below zero", (field,))
    return total


def _require_open(invoice: LedgerInvoice, field: str) -> None:
    if invoice.status in _FIXED:
        raise Malformed("value", f"The invoice is {invoice.status}", (field,))
