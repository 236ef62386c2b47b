"""PayPal Invoicing v2: tokens, drafts, sending, payments recorded in full or in part.

Where PayPal's documents are silent the sandbox picks an answer, and `PayPalBehaviour` switches it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar, Final

from paidup.core.json_text import parse_json
from paidup.core.money import Money, currency_exponent
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._paypal_access import PayPalAccess, PayPalBehaviour
from paidup.sandbox.providers._paypal_documents import (
    EMAIL,
    Breakdown,
    ItemTotals,
    invoice_document,
    link,
    new_invoice_id,
    new_payment_id,
    request_for,
)
from paidup.sandbox.providers._paypal_refusals import malformed, refused
from paidup.sandbox.providers._paypal_totals import breakdown_of
from paidup.sandbox.reading import boolean, integer, read_json, read_query, text
from paidup_schemas import paypal as schemas

__all__ = ["EMULATOR", "PayPal", "PayPalBehaviour"]

_INVOICES: Final = "/v2/invoicing/invoices"
_PAYABLE: Final = frozenset({"SENT", "UNPAID", "PARTIALLY_PAID"})
_UNSENT: Final = frozenset({"DRAFT", "SCHEDULED"})
_HALF_PAID: Final = frozenset({"PARTIALLY_PAID", "PARTIALLY_REFUNDED", "PAYMENT_PENDING"})


class PayPal(PayPalAccess):
    """PayPal's invoices behind OAuth2 client credentials."""

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
        if status not in _UNSENT:
            invoice.details["sent_at"] = invoice.created_at
        return invoice

    @operation("invoices.create", "POST", _INVOICES, effect="write")
    def create(self, call: Call) -> Answer:
        """A draft; answered with a link to it unless the whole is asked for."""
        given = read_json(call, schemas.CreateInvoiceRequest)
        parts = breakdown_of(given)
        address = given.invoicer.email_address if given.invoicer else None
        if address not in {None, EMAIL}:
            raise Refused(refused(422, "USER_NOT_FOUND", field="/invoicer/email_address"))
        document: Any = parse_json(call.body)
        invoice = self._made(document, parts, given.detail.currency_code, "DRAFT")
        self.ledger.add(invoice)
        home = self._address(call, invoice.id)
        preferred = (call.header("prefer") or "").replace(" ", "")
        whole = preferred == "return=representation"
        return json_answer(201, invoice_document(invoice, home) if whole else link(home))

    @operation("invoices.list", "GET", _INVOICES, effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page, the newest first; totals when asked for, no items where there are none."""
        asked = self._query(
            call,
            page=integer(1, 1000),
            page_size=integer(1, 100),
            total_required=boolean,
            fields=text(pattern="(?i:all|none)"),
        )
        page, size = asked.get("page", 1), asked.get("page_size", 20)
        found = self.ledger.invoices()
        pages = -(-len(found) // size)
        document: dict[str, Any] = {}
        if asked.get("total_required"):
            document = {"total_pages": pages, "total_items": len(found)}
        shown = found[(page - 1) * size : page * size]
        if shown:
            bare = asked.get("fields", "all").lower() == "none"
            document["items"] = [self._shown(call, each, bare=bare) for each in shown]
        home = self._address(call)
        document["links"] = [link(f"{home}?page={page}&page_size={size}")]
        if page < pages:
            document["links"].append(link(f"{home}?page={page + 1}&page_size={size}", "next"))
        return json_answer(200, document)

    @operation("invoices.get", "GET", _INVOICES + "/{invoice_id}", effect="read")
    def get(self, call: Call, invoice_id: str) -> Answer:
        """One invoice with its payments."""
        self._query(call)
        return json_answer(200, self._shown(call, self._found(invoice_id)))

    @operation("invoices.send", "POST", _INVOICES + "/{invoice_id}/send", effect="write")
    def send(self, call: Call, invoice_id: str) -> Answer:
        """Send it, or schedule it where its date lies ahead."""
        given = read_json(call, schemas.SendInvoiceRequest) if call.body else None
        invoice = self._found(invoice_id)
        if invoice.status not in _UNSENT | _PAYABLE:
            raise Refused(refused(422))
        now = self.now()
        home = self._address(call, invoice.id)
        invoice.updated_at = now
        dated = invoice.details["request"]["detail"].get("invoice_date")
        if invoice.status in _UNSENT and dated is not None and dated > self._today():
            invoice.status = "SCHEDULED"
            return json_answer(202, {"links": [link(home)]})
        told = given is None or given.send_to_recipient is not False
        if invoice.status in _UNSENT or (told and invoice.status == "UNPAID"):
            invoice.status = "SENT" if told else "UNPAID"
        invoice.details.setdefault("sent_at", now)
        return json_answer(200, link(home))

    @operation(
        "invoices.record_payment", "POST", _INVOICES + "/{invoice_id}/payments", effect="money"
    )
    def record_payment(self, call: Call, invoice_id: str) -> Answer:
        """Book a payment made elsewhere; without an amount all that is due."""
        given = read_json(call, schemas.RecordPaymentRequest)
        document: Any = parse_json(call.body)
        stamp = document.get("payment_date_time")
        if stamp is not None and not 20 <= len(stamp) <= 64:
            raise Malformed(
                "value", "String should have 20 to 64 characters", ("payment_date_time",)
            )
        invoice = self._found(invoice_id)
        amount = None if given.amount is None else _amount(given.amount, invoice)
        linked = given.method == "PAYPAL" and given.payment_id is not None
        if linked and self.behaviour.paypal_payment == "unknown":
            raise Refused(refused(404))
        payable = _PAYABLE | (_UNSENT if self.behaviour.drafts_payable else set())
        if invoice.status not in payable or invoice.due == 0:
            raise Refused(refused(422, "CANNOT_PROCESS_PAYMENTS"))
        if amount is not None and amount > invoice.due:
            issue = "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE"
            raise Refused(refused(422, issue, field="/amount/value", value=f"{amount:f}"))
        details = {
            "payment_date": document.get("payment_date") or (stamp or self._today())[:10],
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
        invoice.payments.append(payment)
        invoice.updated_at = self.now()
        if invoice.due == 0:
            invoice.paid_at = invoice.updated_at
        invoice.status = self.behaviour.settled_status if invoice.due == 0 else "PARTIALLY_PAID"
        return json_answer(200, {"payment_id": payment.id})

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
                "item_ids": [new_id("ITEM-", 17) for _ in request.get("items", [])],
                "settled_by": new_payment_id(),
            },
        )

    def _found(self, invoice_id: str) -> LedgerInvoice:
        invoice = self.ledger.find(invoice_id)
        if invoice is None:
            raise Refused(refused(404))
        return invoice

    def _shown(self, call: Call, invoice: LedgerInvoice, *, bare: bool = False) -> dict[str, Any]:
        document = invoice_document(invoice, self._address(call, invoice.id))
        kept = ("id", "status", "links")
        return {name: document[name] for name in kept} if bare else document

    def _address(self, call: Call, invoice_id: str = "") -> str:
        home = f"http://{call.header('host')}/{self.name}{_INVOICES}"
        return f"{home}/{invoice_id}" if invoice_id else home

    def _query(self, call: Call, **rules: Any) -> dict[str, Any]:
        try:
            return read_query(call, rules)
        except Malformed as problem:
            raise Refused(malformed(problem, "query")) from None

    def _today(self) -> str:
        return self.moment().date().isoformat()


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


EMULATOR = PayPal
