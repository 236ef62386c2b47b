"""What all of Payload's resources share: the objects there are, and how they are shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Any, Final, Literal, TypeVar

from attrs import define
from pydantic import BaseModel

from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Behaviour, new_id
from paidup.sandbox.ledger import LedgerInvoice, PaymentStatus
from paidup.sandbox.providers._payload_access import PayloadAccess
from paidup.sandbox.providers._payload_documents import (
    attempt_status,
    invoice_document,
    line_documents,
    refused,
    transaction_document,
)
from paidup.sandbox.providers._payload_methods import StoredMethod, default_card
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_records import (
    CUSTOMER,
    PROCESSING,
    Attempt,
    StoredCustomer,
    StoredLink,
)

__all__ = [
    "BOOKED",
    "UNPAYABLE",
    "PayloadBehaviour",
    "PayloadStore",
    "deleted",
    "given_fields",
    "one",
    "required",
]

T = TypeVar("T")
UNPAYABLE: Final = frozenset({"draft", "closed", "canceled"})
#: A transaction's status -> the ledger's word; any other is still pending.
BOOKED: Final[dict[str, PaymentStatus]] = {
    "processed": "succeeded",
    "declined": "failed",
    "voided": "failed",
}


@define
class PayloadBehaviour(Behaviour):
    """What Payload leaves open."""

    #: What a payment of more than is due does: undocumented in version 1.
    over_allocation: Literal["refuse", "accept"] = "refuse"
    #: Seconds in which the same customer, method and amount again are declined with
    #: duplicate_attempt, before what is due is looked at; 0 is never. The rule is undocumented.
    duplicate_window: int = 0
    #: The code of test cards 4111 1111 1111 99xx other than 9900.
    test_card_decline: str = "general_decline"
    #: Whether the customer has a card to charge where no payment method is named.
    default_method: bool = True
    #: Whether an invoice shows its items without being asked: seen so, promised nowhere.
    items_unasked: bool = True
    #: The sign of a payment's line: negative in the one documented example.
    negative_payment_lines: bool = True
    #: How many objects a page holds at most, and without a limit: undocumented.
    largest_page: int = 100
    #: Seconds after which a processed payment has settled: the real batch is once a day.
    settles_after: int = 86400


class PayloadStore(PayloadAccess):
    """The objects; an invoice that was deleted stays in the ledger, for tests to look at."""

    behaviour_type = PayloadBehaviour
    behaviour: PayloadBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        now = self.now()
        stated = {"name": "Robin Payer", "email": "robin@payer.example"}
        first = StoredCustomer(id=CUSTOMER, stated=stated, created_at=now, modified_at=now)
        self.customers: dict[str, StoredCustomer] = {CUSTOMER: first}
        self.card = default_card("pm_sandboxdefault", CUSTOMER, now)
        self.methods: dict[str, StoredMethod] = {self.card.id: self.card}
        self.attempts: dict[str, Attempt] = {}
        self.links: dict[str, StoredLink] = {}

    # What there is.

    def find_invoice(self, invoice_id: str) -> LedgerInvoice | None:
        """An invoice that was not deleted."""
        invoice = self.ledger.find(invoice_id)
        return None if invoice is None or invoice.details["deleted"] else invoice

    def all_invoices(self) -> list[LedgerInvoice]:
        """Those that were not deleted, the oldest first."""
        return [each for each in reversed(self.ledger.invoices()) if not each.details["deleted"]]

    def attempt(self, **stated: Any) -> Attempt:
        """Write a transaction down."""
        now = self.now()
        made = Attempt(
            id=new_id("txn_"), line_id=new_id("item_"), at=now, modified_at=now, **stated
        )
        self.attempts[made.id] = made
        return made

    def status_of(self, attempt: Attempt) -> str:
        """Payload's word for what became of a transaction."""
        found = self.ledger.payment(attempt.id)
        return attempt_status(attempt, None if found is None else found[1])

    def applied(self, attempt: Attempt) -> bool:
        """Whether the transaction counts as paid on its invoice."""
        found = self.ledger.payment(attempt.id)
        return attempt.status == "processed" if found is None else found[1].status == "succeeded"

    def settle(self, invoice: LedgerInvoice) -> None:
        """Bring the invoice's status in line with what was paid; a rejection opens it again."""
        if invoice.status in UNPAYABLE:
            return
        invoice.updated_at = self.now()
        # An invoice without a charge owes nothing, and was not paid either.
        settled = invoice.due == 0 and bool(invoice.details["charges"])
        some = invoice.paid + invoice.settled_otherwise > 0
        invoice.status = "paid" if settled else "partially_paid" if some else "unpaid"
        if not settled:
            invoice.paid_at = None
        elif invoice.paid_at is None:
            invoice.paid_at = invoice.updated_at

    # What is refused everywhere.

    def require_customer(self, customer_id: str | None, field: str) -> None:
        """Refuse a customer there is not."""
        if customer_id is not None and customer_id not in self.customers:
            raise Malformed("value", "There is no such customer", (field,))

    def require_processing(self, processing_id: str | None, field: str = "processing_id") -> None:
        """Refuse a processing account there is not."""
        if processing_id not in {None, PROCESSING}:
            raise Malformed("value", "Invalid value", (field,))

    # How they are shown.

    def invoice_shown(self, invoice: LedgerInvoice) -> dict[str, Any]:
        """An invoice with its lines."""
        return invoice_document(invoice, self.lines_shown(invoice))

    def lines_shown(self, invoice: LedgerInvoice) -> list[dict[str, Any]]:
        """The charges of an invoice, and the payments that count."""
        made = (each for each in self.attempts.values() if each.invoice_id == invoice.id)
        negative = self.behaviour.negative_payment_lines
        return line_documents(invoice, list(filter(self.applied, made)), negative=negative)

    def transaction_shown(self, attempt: Attempt) -> dict[str, Any]:
        """A transaction as it stands now."""
        status = self.status_of(attempt)
        return transaction_document(attempt, status, applied=self.applied(attempt))

    def page(self, call: Call, resource: Resource, found: Iterable[dict[str, Any]]) -> Answer:
        """The page asked for."""
        query = read_query_of(call, resource, listing=True)
        for path, wanted in query.filters:
            # Seen in practice: this filter is looked up, unlike the others.
            if path == ("customer_id",) and wanted[:1] not in {"!", "<", ">", "?"}:
                known = (self.customers.get(each) for each in wanted.split("|"))
                required(next(filter(None, known), None))
        return json_answer(200, query.page(list(found), self.behaviour.largest_page))


def one(call: Call, resource: Resource, document: dict[str, Any] | None) -> Answer:
    """One object, with the fields asked for; not found where there is none."""
    query = read_query_of(call, resource, listing=False)
    return json_answer(200, query.shown(required(document)))


def deleted(kind: str, object_id: str) -> Answer:
    """What a deletion answers is documented nowhere; a client's test shows this much."""
    return json_answer(200, {"id": object_id, "object": kind})


def required(found: T | None) -> T:
    """What was looked up; refused as not found where there is none."""
    if found is None:
        raise Refused(refused(404, "NotFound", "Not found"))
    return found


def given_fields(given: BaseModel, *without: str) -> dict[str, Any]:
    """What a request stated, as it is kept and shown."""
    found = given.model_dump(exclude_unset=True, exclude=set(without))
    return {name: _plain(value) for name, value in found.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
