"""Pabbly Subscription Billing: envelopes, prose refusals, whole invoices only.

Where Pabbly's documents are silent the sandbox picks an answer, and `PabblyBehaviour` switches it.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from attrs import define

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer, refusal
from paidup.sandbox.calls import Call, Operation, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Behaviour, Emulator, new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._pabbly_documents import (
    Account,
    invoice_document,
    party,
    settled_document,
    timestamp,
    transaction_document,
)
from paidup.sandbox.reading import integer, read_json, read_query, text
from paidup_schemas import pabbly as schemas

__all__ = ["EMULATOR", "Pabbly", "PabblyBehaviour"]

_PAGE = {"limit": integer(1, 100), "page": integer(1)}
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


@define
class PabblyBehaviour(Behaviour):
    """What Pabbly leaves open."""

    #: What recording a payment of a paid invoice does: undocumented.
    second_payment: Literal["refuse", "accept"] = "refuse"
    #: Status of refusals in prose: 200 is what Pabbly's own library reads, 400 is in the guide.
    refusal_status: int = 200
    #: Status of an answer about an invoice there is not: the guide has 404.
    not_found_status: int = 404
    #: Status of "No transaction found": seen as 200 and as 400.
    empty_list_status: int = 200
    #: Whether the text given as `transaction` comes back in the list: undocumented.
    echo_transaction: bool = True


class Pabbly(Emulator):
    """Pabbly's invoices: read them, list them, record payments of them."""

    name = "pabbly"
    prefix = "/api/v1"
    credentials: ClassVar = {"api_key": "sandbox-api-key", "secret_key": "sandbox-secret-key"}
    statuses: ClassVar = {"open": "sent", "draft": "pending", "paid": "paid", "void": "void"}
    other_statuses: ClassVar = {"overdue": "open"}
    behaviour_type = PabblyBehaviour
    behaviour: PabblyBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._account = Account()

    def check_access(self, call: Call, operation: Operation | None) -> None:
        """A wrong key pair is answered with 403, where the guide says 401."""
        refused = refusal(403, {"status": "error", "message": "Invalid user api"})
        keys = self.credentials
        self.require_basic(call, keys["api_key"], keys["secret_key"], refused)

    def malformed(self, problem: Malformed) -> Answer:
        """Prose only: no code, no path to the field."""
        return self._refusal(f"{problem.field_name()} {problem.problem}".strip())

    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """Not found, whatever the method."""
        return refusal(404, {"status": "error", "message": "Not found"})

    def too_many_requests(self, code: str | None) -> Answer:
        """429 is documented without a body of its own."""
        return refusal(429, {"status": "error", "message": code or "Too many requests"})

    def failure(self, status: int, code: str | None) -> Answer:
        """A failure, in the same envelope."""
        return refusal(status, {"status": "error", "message": code or "Something went wrong"})

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice of a subscription of its own."""
        now = self.now()
        return LedgerInvoice(
            id=new_id(),
            number=f"INV-{self.ledger.count() + 1}",
            amount=money.amount,
            currency=money.currency,
            status=status,
            created_at=now,
            updated_at=now,
            paid_at=now if status == "paid" else None,
            settled_otherwise=money.amount if status == "paid" else money.amount * 0,
            details={"party": party()},
        )

    @operation(
        "invoices.record_payment",
        "POST",
        "/invoice/recordpayment/{invoice_id}",
        effect="money",
    )
    def record_payment(self, call: Call, invoice_id: str) -> Answer:
        """Settle the whole invoice; the number is not taken here, only the id."""
        given = read_json(call, schemas.RecordPaymentRequest)
        invoice = self.ledger.find(invoice_id)
        if invoice is None:
            raise Refused(self._not_found())
        if invoice.status == "void":
            raise Refused(self._refusal("Invoice is void."))
        if invoice.status == "paid" and self.behaviour.second_payment == "refuse":
            raise Refused(self._refusal("Invoice is already paid."))
        invoice.payments.append(
            Payment(
                id=new_id(),
                invoice_id=invoice.id,
                amount=invoice.amount,
                currency=invoice.currency,
                method=given.payment_mode,
                reference=given.transaction,
                note=given.payment_note,
                wire_status="success",
                at=self.moment(),
            )
        )
        invoice.status = "paid"
        invoice.paid_at = invoice.updated_at = self.now()
        return _success("Your payment is successful.", settled_document(self._account, invoice))

    @operation("invoices.get", "GET", "/invoice/{invoice_id}", effect="read")
    def get(self, call: Call, invoice_id: str) -> Answer:
        """One invoice, by id or by number."""
        read_query(call, {})
        by_number = (each for each in self.ledger.invoices() if each.number == invoice_id)
        invoice = self.ledger.find(invoice_id) or next(by_number, None)
        if invoice is None:
            raise Refused(self._not_found())
        return _success("Invoice data", invoice_document(self._account, invoice))

    @operation("invoices.list", "GET", "/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices, the newest first."""
        days = text(10, pattern=_DAY)
        asked = read_query(
            call, {**_PAGE, "product_id": text(), "start_date": days, "end_date": days}
        )
        found = [each for each in self.ledger.invoices() if self._wanted(each, asked)]
        page = _page(found, asked)
        if not page:
            return self._nothing("No Invoice found", 200)
        documents = [invoice_document(self._account, each, with_subscription=True) for each in page]
        return _success("Invoice details", documents)

    @operation(
        "invoices.list_transactions",
        "GET",
        "/invoices/transactions/{invoice_id}",
        effect="read",
    )
    def list_transactions(self, call: Call, invoice_id: str) -> Answer:
        """A page of transactions, under `message`; none at all is told as an error."""
        asked = read_query(call, _PAGE)
        invoice = self.ledger.find(invoice_id)
        page = _page(list(reversed(invoice.payments)), asked) if invoice else []
        if invoice is None or not page:
            return self._nothing("No transaction found", self.behaviour.empty_list_status)
        echo = self.behaviour.echo_transaction
        documents = [transaction_document(self._account, invoice, each, echo=echo) for each in page]
        return json_answer(200, {"status": "success", "message": documents})

    def _wanted(self, invoice: LedgerInvoice, asked: dict[str, Any]) -> bool:
        day = timestamp(invoice.created_at)[:10]
        product = self._account.product_id
        if asked.get("product_id", product) != product:
            return False
        first: str = asked.get("start_date", day)
        last: str = asked.get("end_date", day)
        return first <= day <= last

    def _refusal(self, message: str) -> Answer:
        return refusal(self.behaviour.refusal_status, {"status": "error", "message": message})

    def _not_found(self) -> Answer:
        document = {"status": "error", "message": "No Invoice found"}
        return refusal(self.behaviour.not_found_status, document)

    def _nothing(self, message: str, status: int) -> Answer:
        """An empty list: carried out, though it reads like a refusal."""
        return json_answer(status, {"status": "error", "message": message})


def _success(message: str, data: Any) -> Answer:
    return json_answer(200, {"status": "success", "message": message, "data": data})


def _page(found: list[Any], asked: dict[str, Any]) -> list[Any]:
    limit: int = asked.get("limit", 10)
    start = (asked.get("page", 1) - 1) * limit
    return found[start : start + limit]


EMULATOR = Pabbly
