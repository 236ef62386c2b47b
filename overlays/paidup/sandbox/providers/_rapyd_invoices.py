"""Rapyd: the life of an invoice from draft to paid, void, uncollectible or deleted."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from paidup.sandbox.answers import Answer, Malformed, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._rapyd_base import (
    LIMIT,
    RapydBase,
    once_per_key,
    success,
    without_unused,
)
from paidup.sandbox.providers._rapyd_documents import invoice_document, line_documents
from paidup.sandbox.providers._rapyd_lists import page_of, wanted_invoice
from paidup.sandbox.providers._rapyd_records import Item, Party, Terms, reckon, terms_of
from paidup.sandbox.reading import integer, read_json, read_query, text
from paidup_schemas import rapyd as schemas

__all__ = ["Invoices"]

_PERCENT_PLACES = 4


class Invoices(RapydBase):
    """Invoices but for charging them."""

    @operation("invoices.create", "POST", "/v1/invoices", effect="write")
    @once_per_key
    def create_invoice(self, call: Call) -> Answer:
        """A draft of the customer's items that wait for one, or of nothing."""
        read_query(call, {})
        given = read_json(without_unused(call), schemas.CreateInvoiceRequest)
        party = self.party(given.customer)
        if given.payment_method is not None:
            party = Party(party.customer, given.payment_method)
        terms = Terms(billing=given.billing.value, subscription=given.subscription or "")
        _set_terms(terms, given)
        if given.subscription:
            subscription = self.subscribed(given.subscription, given.customer, given.currency)
            currency = subscription.currency
            self.subscriptions[given.subscription] = subscription
        else:
            currency = self.currency(given.currency)
        invoice = self.made_invoice(party, currency, "draft", terms)
        for each in self._waiting(party.customer, currency, given.subscription):
            each.invoice = invoice.id
            terms.items.append(each)
        reckon(invoice)
        self.ledger.add(invoice)
        return success(invoice_document(invoice))

    @operation("invoices.get", "GET", "/v1/invoices/{invoice}", effect="read")
    def get_invoice(self, call: Call, invoice: str) -> Answer:
        """One invoice with its latest payment."""
        read_query(call, {})
        return success(invoice_document(self.invoice_by_id(invoice)))

    @operation("invoices.list", "GET", "/v1/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices, cut by ids."""
        cursors = {"starting_after": text(), "ending_before": text()}
        filters = {
            "customer": text(),
            "date": text(),
            "due_date": integer(),
            "subscription": text(),
        }
        asked = read_query(call, {"limit": LIMIT, **cursors, **filters})
        kept = self.ledger.invoices()
        if not self.behaviour.deleted_readable:
            kept = [each for each in kept if each.status != "deleted"]
        page = page_of(
            {each.id: each for each in reversed(kept)},
            lambda each: wanted_invoice(each, asked),
            newest_first=self.behaviour.newest_first,
            limit=asked.get("limit", 10),
            after=asked.get("starting_after"),
            before=asked.get("ending_before"),
            no_such_id=self.refusal("ERROR_GET_INVOICE"),
        )
        return success([invoice_document(each) for each in page])

    @operation("invoices.update", "POST", "/v1/invoices/{invoice}", effect="write")
    @once_per_key
    def update_invoice(self, call: Call, invoice: str) -> Answer:
        """Only a draft changes; metadata is replaced as a whole."""
        read_query(call, {})
        given = read_json(call, schemas.UpdateInvoiceRequest) if call.body else None
        found = self.invoice_by_id(invoice)
        if found.status != "draft":
            raise Refused(self.refusal("ERROR_UPDATE_NOT_DRAFT_INVOICE"))
        if given is not None:
            _set_terms(terms_of(found), given)
            reckon(found)
        found.updated_at = self.now()
        return success(invoice_document(found))

    @operation("invoices.delete", "DELETE", "/v1/invoices/{invoice}", effect="write")
    def delete_invoice(self, call: Call, invoice: str) -> Answer:
        """Only a draft goes, and its items with it."""
        read_query(call, {})
        found = self.invoice_by_id(invoice, "ERROR_DELETE_INVOICE")
        if found.status == "deleted":
            raise Refused(self.refusal("ERROR_DELETE_INVOICE"))
        if found.status != "draft":
            raise Refused(self.refusal("ERROR_DELETE_NOT_DRAFT_INVOICE"))
        for each in terms_of(found).items:
            del self.items[each.id]
        found.status = "deleted"
        found.updated_at = self.now()
        return success({"id": found.id, "deleted": True})

    @operation("invoices.void", "POST", "/v1/invoices/{invoice}/void", effect="write")
    @once_per_key
    def void(self, call: Call, invoice: str) -> Answer:
        """From open or uncollectible; an active payment is left alone."""
        code = "ERROR_VOID_NOT_UNCOLLECTIBLE_OR_OPEN_INVOICE"
        return self._moved(call, invoice, {"open", "uncollectible"}, "void", code)

    @operation(
        "invoices.mark_uncollectible",
        "POST",
        "/v1/invoices/{invoice}/mark_uncollectible",
        effect="write",
    )
    @once_per_key
    def mark_uncollectible(self, call: Call, invoice: str) -> Answer:
        """From open only."""
        code = "ERROR_MARK_UNCOLLECTIBLE_NOT_OPEN_INVOICE"
        return self._moved(call, invoice, {"open"}, "uncollectible", code)

    @operation("invoices.list_lines", "GET", "/v1/invoices/{invoice}/lines", effect="read")
    def list_lines(self, call: Call, invoice: str) -> Answer:
        """All lines at once."""
        read_query(call, {})
        found = self.invoice_by_id(invoice, "INVALID_INVOICE_ID")
        return success(line_documents(terms_of(found).items))

    @operation("invoices.get_upcoming", "GET", "/v1/invoices/upcoming", effect="read")
    def get_upcoming(self, call: Call) -> Answer:
        """A preview: an invoice's document without an id."""
        preview = self._upcoming(call)
        document = {**invoice_document(preview), "billing_reason": "upcoming"}
        del document["id"]
        return success(document)

    @operation("invoices.list_upcoming_lines", "GET", "/v1/invoices/upcoming/lines", effect="read")
    def list_upcoming_lines(self, call: Call) -> Answer:
        """The lines of the preview, all at once."""
        return success(line_documents(terms_of(self._upcoming(call)).items))

    def _upcoming(self, call: Call) -> LedgerInvoice:
        asked = read_query(call, {"customer": text(shortest=1), "currency": text()})
        if "customer" not in asked:
            raise Malformed("missing", "is required", ("customer",))
        party = self.party(asked["customer"])
        # Without a currency it is that of the customer's first subscription.
        plans = ((key, one) for key, one in self.subscriptions.items())
        first = next((pair for pair in plans if pair[1].customer == party.customer), None)
        if "currency" in asked or first is None:
            subscription, currency = "", self.currency(asked.get("currency"))
        else:
            subscription, currency = first[0], first[1].currency
        items = self._waiting(party.customer, currency, subscription or None)
        if not items and not self.behaviour.empty_upcoming:
            raise Refused(self.refusal("INVALID_SUBSCRIPTION_TRIAL_END"))
        preview = self.made_invoice(
            party, currency, "draft", Terms(subscription=subscription, items=items)
        )
        reckon(preview)
        return preview

    def _waiting(self, customer: str, currency: str, subscription: str | None) -> list[Item]:
        """The items without an invoice; those of a subscription wait for its own."""
        return [
            each
            for each in self.items.values()
            if not each.invoice
            and (each.customer, each.currency) == (customer, currency)
            and each.subscription in {"", subscription}
        ]

    def _moved(
        self, call: Call, invoice_id: str, sources: set[str], target: str, code: str
    ) -> Answer:
        read_query(call, {})
        found = self.invoice_by_id(invoice_id, "INVALID_INVOICE_ID")
        if found.status not in sources:
            raise Refused(self.refusal(code))
        found.status = target
        found.updated_at = self.now()
        return success(invoice_document(found))


def _set_terms(terms: Terms, given: Any) -> None:
    """Take over what a request sets, after checking what its schema cannot."""
    percent: Decimal | None = given.tax_percent
    if percent is not None and percent.quantize(Decimal(1).scaleb(-_PERCENT_PLACES)) != percent:
        raise Malformed("value", "must have at most 4 decimal places", ("tax_percent",))
    for name in ("days_until_due", "due_date", "description", "statement_descriptor"):
        if getattr(given, name) is not None:
            setattr(terms, name, getattr(given, name))
    if percent is not None:
        terms.tax_percent = percent
    for name in ("metadata", "payment_fields"):
        if getattr(given, name) is not None:
            setattr(terms, name, getattr(given, name).model_dump())
