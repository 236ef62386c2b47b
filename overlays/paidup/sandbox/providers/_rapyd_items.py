"""Rapyd: the items that make an invoice, and those that wait for one."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from paidup.sandbox.answers import Answer, Malformed, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._rapyd_base import (
    LIMIT,
    RapydBase,
    once_per_key,
    success,
    without_unused,
)
from paidup.sandbox.providers._rapyd_documents import item_document
from paidup.sandbox.providers._rapyd_lists import page_of, wanted_item
from paidup.sandbox.providers._rapyd_records import Item, Party, money_problem, reckon, terms_of
from paidup.sandbox.reading import read_json, read_query, text
from paidup_schemas import rapyd as schemas

__all__ = ["Items"]


class Items(RapydBase):
    """Invoice items; adding one to an invoice changes what it comes to."""

    @operation("invoice_items.create", "POST", "/v1/invoice_items", effect="write")
    @once_per_key
    def create_item(self, call: Call) -> Answer:
        """An item of an invoice, of a subscription, or one that waits."""
        read_query(call, {})
        given = read_json(without_unused(call), schemas.CreateInvoiceItemRequest)
        currency = self.currency(given.currency)
        party = self.party(given.customer)
        amount, quantity, unit = self._sums(given, currency)
        if given.invoice and given.subscription:
            raise Malformed("value", "goes with no subscription", ("invoice",))
        invoice = self._invoice_for(given.invoice, party, currency) if given.invoice else None
        if given.subscription:
            plan = self.subscribed(given.subscription, party.customer, currency)
            if plan.currency != currency:
                raise Refused(self.refusal("ERROR_INVOICE_ITEM_CURRENCY_MISMATCH"))
            self.subscriptions[given.subscription] = plan
        elif invoice is None:
            self._check_upcoming(party.customer, currency)
        item = Item(
            id=new_id("ii_", 32),
            customer=party.customer,
            currency=currency,
            amount=amount,
            quantity=quantity,
            unit_amount=unit,
            description=given.description or "",
            discountable=amount >= 0 if given.discountable is None else given.discountable,
            date=int(self.now()),
            invoice=given.invoice or "",
            subscription=given.subscription or "",
            metadata=given.metadata.model_dump() if given.metadata else {},
        )
        self.items[item.id] = item
        if invoice is not None:
            terms_of(invoice).items.append(item)
            reckon(invoice)
        return success(item_document(item))

    @operation("invoice_items.list", "GET", "/v1/invoice_items", effect="read")
    def list_items(self, call: Call) -> Answer:
        """A page of items, cut by ids."""
        names = ("created", "customer", "invoice", "starting_after", "ending_before")
        asked = read_query(call, {"limit": LIMIT, **dict.fromkeys(names, text())})
        page = page_of(
            self.items,
            lambda each: wanted_item(each, asked),
            newest_first=self.behaviour.newest_first,
            limit=asked.get("limit", 10),
            after=asked.get("starting_after"),
            before=asked.get("ending_before"),
            no_such_id=self.refusal("ERROR_GET_INVOICE_ITEMS"),
        )
        return success([item_document(each) for each in page])

    @operation("invoice_items.get", "GET", "/v1/invoice_items/{invoice_item}", effect="read")
    def get_item(self, call: Call, invoice_item: str) -> Answer:
        """One item."""
        read_query(call, {})
        return success(item_document(self._item(invoice_item, "ERROR_GET_INVOICE_ITEMS")))

    @operation("invoice_items.update", "POST", "/v1/invoice_items/{invoice_item}", effect="write")
    @once_per_key
    def update_item(self, call: Call, invoice_item: str) -> Answer:
        """Change an item; one of a finalized invoice stays as it is."""
        read_query(call, {})
        given = read_json(call, schemas.UpdateInvoiceItemRequest) if call.body else None
        item = self._item(invoice_item, "INVALID_INVOICE_ITEM_ID")
        invoice = self._draft_of(item)
        if given is not None:
            if given.amount is not None or given.unit_amount or given.quantity:
                sums = self._sums(given, item.currency)
                item.amount, item.quantity, item.unit_amount = sums
            if given.description is not None:
                item.description = given.description
            if given.discountable is not None:
                item.discountable = given.discountable
            if given.metadata is not None:
                item.metadata = given.metadata.model_dump()
        if invoice is not None:
            reckon(invoice)
        return success(item_document(item))

    @operation("invoice_items.delete", "DELETE", "/v1/invoice_items/{invoice_item}", effect="write")
    def delete_item(self, call: Call, invoice_item: str) -> Answer:
        """Take an item off; one of a finalized invoice stays."""
        read_query(call, {})
        item = self._item(invoice_item, "ERROR_DELETE_INVOICE_ITEMS")
        invoice = self._draft_of(item)
        del self.items[item.id]
        if invoice is not None:
            terms_of(invoice).items.remove(item)
            reckon(invoice)
        return success({"id": item.id, "deleted": True})

    def _sums(self, given: Any, currency: str) -> tuple[Decimal, int, Decimal]:
        """Amount, quantity and price of one; a 0 beside an amount is what the samples send."""
        unit, quantity = given.unit_amount, given.quantity
        whole = (unit or Decimal(0)) * (quantity or 0)
        for name, value in (("amount", given.amount), ("unit_amount", unit), ("quantity", whole)):
            problem = money_problem(value, currency) if value is not None else None
            if problem is not None:
                raise Malformed("value", problem, (name,))
        if given.amount is not None and not unit and not quantity:
            return given.amount, 1, given.amount
        if unit is None or quantity is None or given.amount not in {None, whole}:
            raise Refused(self.refusal("ERROR_INVOICE_ITEM_AMOUNT_PARAM"))
        return whole, quantity, unit

    def _invoice_for(self, invoice_id: str, party: Party, currency: str) -> LedgerInvoice:
        invoice = self.invoice_by_id(invoice_id, "INVALID_INVOICE_ID")
        owner: Party = invoice.details["party"]
        if owner.customer != party.customer:
            raise Refused(self.refusal("INVALID_INVOICE_CUSTOMER"))
        if invoice.currency != currency:
            raise Refused(self.refusal("ERROR_INVOICE_ITEM_CURRENCY_MISMATCH"))
        # Adding to an invoice is changing it: no page says what is no draft can be added to.
        if invoice.status != "draft":
            raise Refused(self.refusal("ERROR_UPDATE_NOT_DRAFT_INVOICE"))
        return invoice

    def _check_upcoming(self, customer: str, currency: str) -> None:
        """A customer with subscriptions has invoices to come in their currencies only."""
        plans = [one for one in self.subscriptions.values() if one.customer == customer]
        if plans and all(one.currency != currency for one in plans):
            code = "ERROR_INVOICE_ITEM_CURRENCY_NO_MATCHING_UPCOMING_INVOICE"
            raise Refused(self.refusal(code))

    def _item(self, item_id: str, code: str) -> Item:
        found = self.items.get(item_id)
        if found is None:
            raise Refused(self.refusal(code))
        return found

    def _draft_of(self, item: Item) -> LedgerInvoice | None:
        invoice = self.ledger.find(item.invoice)
        if invoice is not None and invoice.status != "draft":
            raise Refused(self.refusal("ERROR_UPDATE_NOT_DRAFT_INVOICE"))
        return invoice
