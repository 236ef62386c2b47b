"""Invoices of PayPal: drafts made, read, replaced, deleted, listed and searched."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Final

from paidup.core.json_text import parse_json
from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._paypal_access import PayPalAccess
from paidup.sandbox.providers._paypal_documents import (
    EMAIL,
    Breakdown,
    ItemTotals,
    Refund,
    invoice_document,
    link,
    new_invoice_id,
    new_payment_id,
    refunds_of,
    request_for,
    rfc3339,
)
from paidup.sandbox.providers._paypal_refusals import refused
from paidup.sandbox.providers._paypal_search import Search
from paidup.sandbox.providers._paypal_totals import breakdown_of
from paidup.sandbox.reading import boolean, read_json, text
from paidup_schemas import paypal as schemas

__all__ = ["INVOICE", "INVOICES", "PAYABLE", "UNSENT", "PayPalInvoices", "saved"]

INVOICES: Final = "/v2/invoicing/invoices"
INVOICE: Final = INVOICES + "/{invoice_id}"
PAYABLE: Final = frozenset({"SENT", "UNPAID", "PARTIALLY_PAID"})
UNSENT: Final = frozenset({"DRAFT", "SCHEDULED"})
_HALF_PAID: Final = frozenset({"PARTIALLY_PAID", "PARTIALLY_REFUNDED", "PAYMENT_PENDING"})


def saved(call: Call, status: int, document: Mapping[str, Any], home: str) -> Answer:
    """A link to what was saved, unless the whole is asked for."""
    preferred = (call.header("prefer") or "").replace(" ", "")
    whole = preferred == "return=representation"
    return json_answer(status, document if whole else link(home))


class PayPalInvoices(PayPalAccess):
    """What can be done to an invoice without sending or paying it."""

    statuses: ClassVar = {"open": "SENT", "draft": "DRAFT", "paid": "PAID", "void": "CANCELLED"}
    other_statuses: ClassVar = {
        "UNPAID": "open",
        "SCHEDULED": "draft",
        "PARTIALLY_PAID": "open",
        "PAYMENT_PENDING": "open",
        "MARKED_AS_PAID": "paid",
        "REFUNDED": "paid",
        "PARTIALLY_REFUNDED": "paid",
        "MARKED_AS_REFUNDED": "paid",
    }

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice of one line."""
        nothing = Decimal(0)
        parts = Breakdown(ItemTotals(money.amount, nothing, nothing), nothing, nothing, nothing)
        invoice = self._made(request_for(money), parts, money.currency, status)
        if status in _HALF_PAID:
            half = Money.from_minor(money.minor_units() // 2, money.currency)
            invoice.settled_otherwise = half.amount
        elif self.other_statuses.get(status) == "paid" or status == "PAID":
            invoice.settled_otherwise = money.amount
            invoice.paid_at = invoice.created_at
        if status not in UNSENT:
            invoice.details |= {"first_sent": invoice.created_at, "last_sent": invoice.created_at}
        if status.endswith("REFUNDED"):
            back = Money(invoice.settled_otherwise, money.currency).minor_units()
            part = back // 2 if status == "PARTIALLY_REFUNDED" else back
            amount = Money.from_minor(part, money.currency).amount
            refunds_of(invoice).append(Refund(new_payment_id(), amount, self.today(), "OTHER"))
        return invoice

    @operation("invoices.create", "POST", INVOICES, effect="write")
    def create(self, call: Call) -> Answer:
        """A draft; answered with a link to it unless the whole is asked for."""
        request, parts, currency = self._asked(call)
        invoice = self._made(request, parts, currency, "DRAFT")
        self.ledger.add(invoice)
        home = self._address(call, invoice.id)
        return saved(call, 201, invoice_document(invoice, home), home)

    @operation("invoices.update", "PUT", INVOICE, effect="write")
    def update(self, call: Call, invoice_id: str) -> Answer:
        """Replace it as a whole; nothing says which states allow it, so nothing paid or ended."""
        self.query(call, send_to_recipient=boolean, send_to_invoicer=boolean)
        invoice = self.found(invoice_id)
        request, parts, currency = self._asked(call)
        if invoice.status not in {*UNSENT, "SENT", "UNPAID"}:
            raise Refused(refused(422))
        invoice.amount, invoice.currency = parts.total, currency
        invoice.number = request["detail"].get("invoice_number") or invoice.number
        invoice.details |= {"request": request, "breakdown": parts, "item_ids": _item_ids(request)}
        invoice.updated_at = self.now()
        home = self._address(call, invoice.id)
        return saved(call, 200, invoice_document(invoice, home), home)

    @operation("invoices.delete", "DELETE", INVOICE, effect="write")
    def delete(self, call: Call, invoice_id: str) -> Answer:
        """Before it is sent only; of refusals that fit, 400 is the one that is listed."""
        self.query(call)
        invoice = self.found(invoice_id)
        if invoice.status not in UNSENT or invoice.payments:
            raise Refused(refused(400))
        self.ledger.remove(invoice.id)
        return Answer(204)

    @operation("invoices.get", "GET", INVOICE, effect="read")
    def get(self, call: Call, invoice_id: str) -> Answer:
        """One invoice with its payments and refunds."""
        self.query(call)
        return json_answer(200, self._shown(call, self.found(invoice_id)))

    @operation("invoices.list", "GET", INVOICES, effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page, the newest first; totals when asked for, no items where there are none."""
        rules = {"total_required": boolean, "fields": text(pattern="(?i:all|none)")}
        page, asked = self.paged(call, **rules)
        return self._page(call, self.ledger.invoices(), page, asked)

    @operation("invoices.search", "POST", "/v2/invoicing/search-invoices", effect="read")
    def search(self, call: Call) -> Answer:
        """The same of the invoices that fit all filters; which fields may be named is not told."""
        page, asked = self.paged(call, total_required=boolean)
        wanted = Search(
            read_json(call, schemas.SearchInvoicesRequest, nulls=True)
            if call.body
            else schemas.SearchInvoicesRequest()
        )
        fitting = [
            each for each in self.ledger.invoices() if wanted.fits(each, self._shown(call, each))
        ]
        return self._page(call, fitting, page, asked)

    @operation(
        "invoices.generate_next_invoice_number",
        "POST",
        "/v2/invoicing/generate-next-invoice-number",
        effect="write",
    )
    def generate_next_invoice_number(self, call: Call) -> Answer:
        """One above the highest number there is; it is not set aside."""
        numbers = [int(each.number) for each in self.ledger.invoices() if each.number.isdecimal()]
        return json_answer(200, {"invoice_number": f"{max(numbers, default=0) + 1:04d}"})

    def _page(
        self, call: Call, found: list[LedgerInvoice], page: slice, asked: dict[str, Any]
    ) -> Answer:
        pages = -(-len(found) // asked["page_size"])
        document: dict[str, Any] = {}
        if asked.get("total_required"):
            document = {"total_pages": pages, "total_items": len(found)}
        if found[page]:
            bare = asked.get("fields", "all").lower() == "none"
            document["items"] = [self._shown(call, each, bare=bare) for each in found[page]]
        home, size = self.home(call, call.path), f"page_size={asked['page_size']}"
        document["links"] = [link(f"{home}?page={asked['page']}&{size}", "self", call.method)]
        if asked["page"] < pages:
            after = f"{home}?page={asked['page'] + 1}&{size}"
            document["links"].append(link(after, "next", call.method))
        return json_answer(200, document)

    def _asked(self, call: Call) -> tuple[dict[str, Any], Breakdown, str]:
        """What an invoice shall be: the body, its sums, and its currency."""
        given = read_json(call, schemas.CreateInvoiceRequest)
        parts = breakdown_of(given)
        address = given.invoicer.email_address if given.invoicer else None
        if address not in {None, EMAIL}:
            raise Refused(refused(422, "USER_NOT_FOUND", field="/invoicer/email_address"))
        document: Any = parse_json(call.body)
        return document, parts, given.detail.currency_code

    def _made(
        self, request: dict[str, Any], parts: Breakdown, currency: str, status: str
    ) -> LedgerInvoice:
        now = self.now()
        number = request["detail"].get("invoice_number")
        return LedgerInvoice(
            id=new_invoice_id(),
            number=number or f"{self.ledger.count() + 1:04d}",
            amount=parts.total,
            currency=currency,
            status=status,
            created_at=now,
            updated_at=now,
            details={
                "request": request,
                "breakdown": parts,
                "item_ids": _item_ids(request),
                "settled_by": new_payment_id(),
            },
        )

    def found(self, invoice_id: str) -> LedgerInvoice:
        """The invoice, or the documented 404."""
        invoice = self.ledger.find(invoice_id)
        if invoice is None:
            raise Refused(refused(404))
        return invoice

    def today(self) -> str:
        """As PayPal writes a day."""
        return rfc3339(self.now())[:10]

    def _shown(self, call: Call, invoice: LedgerInvoice, *, bare: bool = False) -> dict[str, Any]:
        document = invoice_document(invoice, self._address(call, invoice.id))
        kept = ("id", "status", "links")
        return {name: document[name] for name in kept} if bare else document

    def _address(self, call: Call, invoice_id: str) -> str:
        return self.home(call, f"{INVOICES}/{invoice_id}")


def _item_ids(request: dict[str, Any]) -> list[str]:
    return [new_id("ITEM-", 17) for _ in request.get("items", [])]
