"""Payload v2's money: transactions that pay or refund, and what is recorded from outside."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment, PaymentStatus
from paidup.sandbox.providers._payload_documents import refused
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_v2_access import kept_attrs, not_found
from paidup.sandbox.providers._payload_v2_documents import (
    CURRENCY,
    Transaction,
    allocation_document,
    money_of,
    transaction_document,
)
from paidup.sandbox.providers._payload_v2_invoices import PayloadV2Invoices
from paidup.sandbox.providers._payload_v2_senders import (
    PayloadV2Senders,
    refund_of,
    refunded,
)
from paidup_schemas import payload_v2 as schemas

__all__ = ["PayloadV2Payments"]

_ALLOCATIONS: Final = Resource(frozenset(schemas.PaymentAllocation.model_fields))
_TRANSACTIONS: Final = Resource(
    frozenset(schemas.Transaction.model_fields), frozenset({"invoice_allocations", "transfers"})
)
_PAYABLE: Final = frozenset({"unpaid", "partially_paid"})
_VOIDABLE: Final = frozenset({"processing", "processed"})
_BOOKED: Final[dict[str, PaymentStatus]] = {"processed": "succeeded", "declined": "failed"}
_WORDS: Final = {"succeeded": "processed", "pending": "processing", "failed": "rejected"}

Target = tuple[LedgerInvoice, Decimal]


class PayloadV2Payments(PayloadV2Senders, PayloadV2Invoices):
    """Everything is checked first, and written down last."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.transactions: dict[str, Transaction] = {}

    @operation("payment_allocations.create", "POST", "/payment_allocations", effect="money")
    def create_allocation(self, call: Call) -> Answer:
        """Record a payment received outside."""
        given = self.read(call, schemas.CreatePaymentAllocationRequest)
        if not given.external_payment:
            raise Malformed("missing", "Required", ("transaction_id",))
        invoice = self.invoice_named(given.invoice_id, "invoice_id")
        amount = money_of(given.amount, invoice.currency, "amount")
        attrs = kept_attrs(given.attrs)
        _require_room(invoice, amount, ("invoice_id",), ("amount",))
        made = self._book(invoice, amount, None, "processed", attrs)
        return json_answer(200, allocation_document(made))

    @operation("payment_allocations.list", "GET", "/payment_allocations", effect="read")
    def list_allocations(self, call: Call) -> Answer:
        """A page of what is applied to invoices."""
        query = read_query_of(call, _ALLOCATIONS, listing=True)
        found = [allocation_document(each) for _, each in self._applied()]
        return json_answer(200, query.page(found, self.behaviour.largest_page))

    @operation(
        "payment_allocations.get", "GET", "/payment_allocations/{allocation_id}", effect="read"
    )
    def get_allocation(self, call: Call, allocation_id: str) -> Answer:
        """One allocation."""
        query = read_query_of(call, _ALLOCATIONS, listing=False)
        return json_answer(
            200, query.shown(allocation_document(self._allocation(allocation_id)[1]))
        )

    @operation(
        "payment_allocations.delete",
        "DELETE",
        "/payment_allocations/{allocation_id}",
        effect="money",
    )
    def delete_allocation(self, call: Call, allocation_id: str) -> Answer:
        """Take a recorded payment back; one by transaction is voided or refunded instead."""
        invoice, payment = self._allocation(allocation_id)
        if payment.details["transaction_id"] is not None:
            raise Malformed("value", "It belongs to a transaction", ("transaction_id",))
        self.ledger.change_payment(payment.id, status="failed", wire_status="deleted")
        self.settle(invoice)
        return json_answer(200, {"id": payment.id, "object": "payment_allocation"})

    @operation("transactions.create", "POST", "/transactions", effect="money")
    def create_transaction(self, call: Call) -> Answer:
        """Charge a payment method for invoices, or refund a payment."""
        query = read_query_of(call, _TRANSACTIONS, listing=False)
        given = self.read(call, schemas.CreateTransactionRequest)
        attrs = kept_attrs(given.attrs)
        if given.type.value == "refund":
            made = refund_of(given, attrs, self.transactions, self.status_of, self.now())
            self.transactions[made.id] = made
        else:
            made = self._pay(given, attrs)
        document = query.shown(self._transaction(made))
        if made.status == "declined":
            said = document["status"]["message"] if "status" in document else "Declined"
            raise Refused(refused(400, "TransactionDeclined", said, document))
        return json_answer(200, document)

    @operation("transactions.list", "GET", "/transactions", effect="read")
    def list_transactions(self, call: Call) -> Answer:
        """A page of transactions, declined ones too."""
        query = read_query_of(call, _TRANSACTIONS, listing=True)
        found = [self._transaction(each) for each in self.transactions.values()]
        return json_answer(200, query.page(found, self.behaviour.largest_page))

    @operation("transactions.get", "GET", "/transactions/{transaction_id}", effect="read")
    def get_transaction(self, call: Call, transaction_id: str) -> Answer:
        """One transaction."""
        query = read_query_of(call, _TRANSACTIONS, listing=False)
        return json_answer(200, query.shown(self._transaction(self._known_one(transaction_id))))

    @operation("transactions.update", "PUT", "/transactions/{transaction_id}", effect="write")
    def void_transaction(self, call: Call, transaction_id: str) -> Answer:
        """Void a payment; the invoices it paid are open again."""
        made = self._known_one(transaction_id)
        self.read(call, schemas.UpdateTransactionRequest)
        status = self.status_of(made)
        if made.type != "payment" or status not in _VOIDABLE:
            raise Malformed("value", f"The {made.type} is {status}", ("status", "value"))
        if refunded(made, self.transactions, self.status_of):
            raise Malformed("value", "The payment is refunded", ("status", "value"))
        made.status, made.modified_at = "voided", self.now()
        for payment in self._payments_of(made):
            invoice = self.ledger.change_payment(payment.id, status="failed", wire_status="voided")
            self.settle(invoice)
        return json_answer(200, self._transaction(made))

    def status_of(self, made: Transaction) -> str:
        """What became of a transaction; a pending one may have ended in the ledger."""
        payments = list(self._payments_of(made))
        if made.status in {"declined", "voided"} or not payments:
            return made.status
        return payments[0].wire_status or _WORDS[payments[0].status]

    def _pay(self, given: schemas.CreateTransactionRequest, attrs: dict[str, Any]) -> Transaction:
        if given.amount is None:
            raise Malformed("missing", "Required", ("amount",))
        amount = money_of(given.amount, CURRENCY, "amount")
        targets = self._targets(given.invoice_allocations or [], amount)
        sender, method = self.sender_of(given.sender)
        receiver = self.receiver_of(given.receiver, [invoice for invoice, _ in targets])
        repeated = self._repeated(sender["method_id"], amount)
        for index, (invoice, part) in enumerate(targets):
            at = ("invoice_allocations", index)
            # A repetition is declined before the balance is looked at.
            _require_room(
                invoice, Decimal(0) if repeated else part, (*at, "invoice_id"), (*at, "amount")
            )
        outcome = targets[0][0].next_outcome() if targets else None
        code = "duplicate_attempt" if repeated else self.decline_of(method, outcome)
        status = "declined" if code else "processing" if outcome == "pending" else "processed"
        now = self.now()
        made = Transaction(
            id=new_id("txn_"),
            type="payment",
            amount=amount,
            status=status,
            code=code or "approved",
            sender=sender,
            receiver=receiver,
            description=given.description,
            attrs=attrs,
            created_at=now,
            modified_at=now,
        )
        self.transactions[made.id] = made
        self.methods.setdefault(method.id, method)
        for invoice, part in targets:
            self._book(invoice, part, made, status, {})
        return made

    def _targets(self, given: list[Any], amount: Decimal) -> list[Target]:
        """The invoices to pay and the part of each; of several, each part must be said."""
        found: list[Target] = []
        for index, each in enumerate(given):
            at = ("invoice_allocations", index)
            invoice = self.invoice_named(each.invoice_id, *at, "invoice_id")
            if invoice in [target for target, _ in found]:
                raise Malformed("value", "It stands here twice", (*at, "invoice_id"))
            if each.amount is None and len(given) > 1:
                raise Malformed("missing", "Required", (*at, "amount"))
            part = amount if each.amount is None else each.amount
            found.append((invoice, money_of(part, invoice.currency, *at, "amount")))
        if sum((part for _, part in found), Decimal(0)) > amount:
            raise Malformed("value", "More than the transaction", ("invoice_allocations",))
        return found

    def _book(
        self,
        invoice: LedgerInvoice,
        amount: Decimal,
        made: Transaction | None,
        status: str,
        attrs: dict[str, Any],
    ) -> Payment:
        word = "external" if made is None else self.methods[str(made.sender["method_id"])].type
        payment = Payment(
            id=new_id("item_"),
            invoice_id=invoice.id,
            amount=amount,
            currency=invoice.currency,
            method=str(attrs.get("payment_method", word)),
            reference=attrs.get("reference") if made is None else made.description,
            note=attrs.get("note"),
            status=_BOOKED.get(status, "pending"),
            wire_status=status,
            at=self.moment(),
            details={"transaction_id": None if made is None else made.id, "attrs": attrs},
        )
        invoice.payments.append(payment)
        self.settle(invoice)
        return payment

    def _applied(self) -> Iterator[tuple[LedgerInvoice, Payment]]:
        """What counts as paid."""
        pairs = ((one, each) for one in self.standing() for each in one.payments)
        return (pair for pair in pairs if pair[1].status == "succeeded")

    def _allocation(self, allocation_id: str) -> tuple[LedgerInvoice, Payment]:
        found = next((pair for pair in self._applied() if pair[1].id == allocation_id), None)
        if found is None:
            raise not_found()
        return found

    def _known_one(self, transaction_id: str) -> Transaction:
        if transaction_id not in self.transactions:
            raise not_found()
        return self.transactions[transaction_id]

    def _payments_of(self, made: Transaction) -> Iterator[Payment]:
        pairs = (each for one in self.ledger.invoices() for each in one.payments)
        return (each for each in pairs if each.details["transaction_id"] == made.id)

    def _transaction(self, made: Transaction) -> dict[str, Any]:
        allocations = [each for each in self._payments_of(made) if each.status != "failed"]
        return transaction_document(made, self.status_of(made), allocations)

    def _repeated(self, method_id: str | None, amount: Decimal) -> bool:
        since = self.now() - self.behaviour.duplicate_window
        return self.behaviour.duplicate_window > 0 and any(
            each.sender["method_id"] == method_id
            and each.amount == amount
            and each.created_at >= since
            and each.status != "declined"
            for each in self.transactions.values()
        )


def _require_room(
    invoice: LedgerInvoice,
    amount: Decimal,
    invoice_at: tuple[str | int, ...],
    amount_at: tuple[str | int, ...],
) -> None:
    """Refuse what the state or the balance does not allow."""
    if invoice.status not in _PAYABLE:
        raise Malformed("value", f"The invoice is {invoice.status}", invoice_at)
    if amount > invoice.due:
        raise Malformed("value", "More than the balance due", amount_at)
