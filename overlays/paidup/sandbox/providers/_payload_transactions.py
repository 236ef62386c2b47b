"""Transactions of Payload: payments, refunds, and what becomes of them afterwards."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from paidup.core.money import currency_exponent
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._payload_charging import PayloadCharging
from paidup.sandbox.providers._payload_documents import refused
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_records import Attempt, money
from paidup.sandbox.providers._payload_store import BOOKED, one, required
from paidup_schemas import payload as schemas

__all__ = ["PayloadTransactions"]

_TRANSACTIONS: Final = Resource(
    frozenset(schemas.Transaction.model_fields),
    frozenset({"allocations", "ledger", "fee", "conv_fee", "payment_link_id"}),
)
_ENTRY: Final = ("ledger", 0)


class PayloadTransactions(PayloadCharging):
    """The operations on transactions."""

    @operation("transactions.create", "POST", "/transactions", effect="money")
    def create_transaction(self, call: Call) -> Answer:
        """Charge a payment method, and apply the amount to an invoice; or give money back."""
        query = read_query_of(call, _TRANSACTIONS, listing=False)
        given = self.read(call, schemas.CreateTransactionRequest)
        if given.type == "payment":
            attempt = self.charge(given)
        elif given.type == "refund":
            attempt = self._refund(given)
        else:
            raise Malformed("value", "Only payments and refunds are made here", ("type",))
        document = query.shown(self.transaction_shown(attempt))
        if attempt.status == "declined":
            said = document.get("status_message", "Declined")
            raise Refused(refused(400, "TransactionDeclined", said, document))
        return json_answer(200, document)

    @operation("transactions.list", "GET", "/transactions", effect="read")
    def list_transactions(self, call: Call) -> Answer:
        """A page of transactions, declined ones too."""
        return self.page(call, _TRANSACTIONS, map(self.transaction_shown, self.attempts.values()))

    @operation("transactions.get", "GET", "/transactions/{transaction_id}", effect="read")
    def get_transaction(self, call: Call, transaction_id: str) -> Answer:
        """One transaction."""
        attempt = self.attempts.get(transaction_id)
        shown = None if attempt is None else self.transaction_shown(attempt)
        return one(call, _TRANSACTIONS, shown)

    @operation("transactions.update", "PUT", "/transactions/{transaction_id}", effect="money")
    def update_transaction(self, call: Call, transaction_id: str) -> Answer:
        """Capture what was authorized, or void what has not settled."""
        query = read_query_of(call, _TRANSACTIONS, listing=False)
        attempt = required(self.attempts.get(transaction_id))
        given = self.read(call, schemas.UpdateTransactionRequest)
        # Nothing tells what a status it has already does: here it changes nothing.
        if given.status.value != self.status_of(attempt):
            if given.status == "processed":
                self._capture(attempt)
            else:
                self._void(attempt)
        return json_answer(200, query.shown(self.transaction_shown(attempt)))

    def refunded(self, attempt: Attempt) -> Decimal:
        """How much of a payment was given back."""
        refunds = (each for each in self.attempts.values() if each.refund_of == attempt.id)
        return sum((each.amount for each in refunds), Decimal(0))

    def _refund(self, given: schemas.CreateTransactionRequest) -> Attempt:
        """Give a payment back; nothing tells that its invoice is due again, so it is not."""
        for name in ("allocations", "status"):
            if getattr(given, name) is not None:
                raise Malformed("value", "Not on a refund", (name,))
        self.require_customer(given.customer_id, "customer_id")
        self.require_processing(given.processing_id)
        if not given.ledger:
            return self._blind_refund(given)
        if len(given.ledger) > 1:
            raise Malformed("value", "Only one entry is taken here", ("ledger",))
        entry = given.ledger[0]
        paid = self.attempts.get(entry.assoc_transaction_id)
        if paid is None:
            said = "There is no such transaction"
            raise Malformed("value", said, (*_ENTRY, "assoc_transaction_id"))
        if paid.type != "payment" or self.status_of(paid) != "processed":
            said = f"The {paid.type} is {self.status_of(paid)}"
            raise Malformed("value", said, (*_ENTRY, "assoc_transaction_id"))
        found = self.ledger.payment(paid.id)
        places = 2 if found is None else currency_exponent(found[1].currency)
        amount = money(given.amount, places, "amount")
        if entry.amount is not None and entry.amount != amount:
            raise Malformed("value", "Must be the amount of the refund", (*_ENTRY, "amount"))
        before = self.refunded(paid)
        if amount > paid.amount - before:
            raise Malformed("value", "More than is left of the payment", ("amount",))
        made = self.attempt(
            type="refund",
            amount=amount,
            customer_id=paid.customer_id,
            method=paid.method,
            status="processed",
            status_code="approved",
            refund_of=paid.id,
            entry_id=new_id("lgr_"),
            order_number=given.order_number,
            description=given.description,
            attrs={} if given.attrs is None else given.attrs.model_dump(),
        )
        if found is not None:
            details = {**found[1].details, "refunded": before + amount}
            self.ledger.change_payment(paid.id, details=details)
        return made

    def _blind_refund(self, given: schemas.CreateTransactionRequest) -> Attempt:
        """Money for a method that was not charged; the clients' tests name the account too."""
        if given.processing_id is None:
            raise Malformed("missing", "is required", ("processing_id",))
        if given.payment_method is None and given.payment_method_id is None:
            raise Malformed("missing", "is required", ("payment_method",))
        method = self.method_of(given)
        return self.attempt(
            type="refund",
            amount=money(given.amount, 2, "amount"),
            customer_id=given.customer_id or method.customer_id,
            method=method,
            status="processed",
            status_code="approved",
            order_number=given.order_number,
            description=given.description,
            attrs={} if given.attrs is None else given.attrs.model_dump(),
        )

    def _capture(self, attempt: Attempt) -> None:
        status = self.status_of(attempt)
        if status != "authorized":
            raise Malformed("value", f"The transaction is {status}", ("status",))
        found = self.ledger.payment(attempt.id)
        over = found is not None and attempt.allocated > found[0].due
        if over and self.behaviour.over_allocation == "refuse":
            raise Malformed("value", "More than is due", ("status",))
        self._turn(attempt, "processed")

    def _void(self, attempt: Attempt) -> None:
        status = self.status_of(attempt)
        if attempt.type != "payment":
            raise Malformed("value", "Only payments are voided here", ("status",))
        if status not in {"authorized", "processing", "processed"}:
            raise Malformed("value", f"The transaction is {status}", ("status",))
        since = self.now() - attempt.modified_at
        if status == "processed" and since >= self.behaviour.settles_after:
            raise Malformed("value", "The payment has settled: refund it", ("status",))
        if self.refunded(attempt):
            raise Malformed("value", "The payment was refunded", ("status",))
        self._turn(attempt, "voided")

    def _turn(self, attempt: Attempt, status: str) -> None:
        """Give a transaction another status, and its invoice what follows from it."""
        attempt.status = status
        attempt.modified_at = self.now()
        invoice = self.ledger.find(attempt.invoice_id or "")
        if self.ledger.payment(attempt.id) is not None:
            self.ledger.change_payment(attempt.id, status=BOOKED[status], wire_status=status)
        elif invoice is not None:
            # What an invoice was opened with as paid has no payment in the ledger.
            invoice.settled_otherwise = Decimal(0)
        if invoice is not None:
            self.settle(invoice)
