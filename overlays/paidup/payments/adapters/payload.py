"""Payload v1: charges with an allocation; our marker is the order number."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from paidup.core.errors import InvalidRequest
from paidup.payments.adapters.base import Intent, Read, Write, agreed, given, stated_due
from paidup.payments.errors import Unsupported
from paidup.payments.machine import Profile
from paidup.payments.operation import (
    Accepted,
    Answer,
    Doubtful,
    InProgress,
    InvoiceState,
    Kind,
    Refused,
    Row,
    SeenPayment,
    View,
)
from paidup.payments.outcomes import Capabilities, Lossy

__all__ = ["ADAPTER"]

_STATES = {
    "draft": InvoiceState.DRAFT,
    "unpaid": InvoiceState.OPEN,
    "partially_paid": InvoiceState.PARTIALLY_PAID,
    "paid": InvoiceState.PAID,
    "closed": InvoiceState.VOID,
    "canceled": InvoiceState.VOID,
}
_COUNTS = {"processed": True, "declined": False, "rejected": False, "voided": False}


class PayloadAdapter:
    """See `paidup.payments.adapters.base.Adapter`."""

    capabilities = Capabilities(
        provider="payload", record=False, collect=True, partial=True, marker_field="order_number"
    )

    def profile(self, kind: Kind) -> Profile:
        if kind != "collect":
            raise Unsupported(
                "Payload v1 cannot record a payment received elsewhere", argument="client"
            )
        return Profile(marker="always", guard=False)

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        exponent = intent.amount.normalize().as_tuple().exponent if intent.amount else 0
        if isinstance(exponent, int) and exponent < -2:
            raise InvalidRequest("amount must have at most two decimals", argument="amount")
        # The order number is the marker alone: the read filters by it.
        loss = Lossy("reference", "description") if intent.reference else None
        return (loss,) if loss is not None else ()

    def reads(self, invoice_id: str, marker: str, *, deep: bool) -> tuple[Read, ...]:
        items = {"invoice_id": invoice_id, "fields": ["*", "items"]}
        shallow = Read(name="invoices.get", arguments=items)
        listed = {"order_number": marker, "fields": ["*", "allocations"], "limit": 100}
        ours = Read(name="transactions.list", arguments=listed)
        return (shallow, ours) if deep and marker else (shallow,)

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        invoice = answers[0]
        state = _STATES.get(str(invoice.status), InvoiceState.UNKNOWN)
        found = {
            one.transaction_id: SeenPayment(id=one.transaction_id, amount=_size(one.amount))
            for one in given(invoice.items) or ()
            if given(one.entry_type) == "payment"
            and given(one.transaction_id)
            and given(one.amount) != 0
        }
        for one in answers[1].values if len(answers) > 1 else ():
            invoices = [given(each.invoice_id) for each in given(one.allocations) or ()]
            # Another ledger of this account may use the same key. A declined one may show none.
            if not invoices or invoice_id in invoices or None in invoices:
                found[one.id] = _payment(one)
        due = stated_due(state, given(invoice.amount_due), "payload")
        return View(
            invoice_id=invoice_id,
            state=state,
            raw_status=given(invoice.status),
            due=due,
            total=given(invoice.total_due),
            payments=tuple(found.values()),
            complete=len(answers) > 1,
            customer=given(invoice.customer_id),
        )

    def write(self, intent: Intent, row: Row) -> Write:
        from paidup_clients.payload.models import Transaction
        from paidup_clients.payload.operations import TRANSACTIONS_CREATE

        arguments: dict[str, Any] = {
            "type": "payment",
            "amount": Decimal(row.amount or 0),
            "order_number": row.marker,
            "allocations": [{"entry_type": "payment", "invoice_id": row.invoice_id}],
        }
        if row.customer is not None:
            arguments["customer_id"] = row.customer
        if intent.payment_method_id is not None:
            arguments["payment_method_id"] = intent.payment_method_id
        words = " ".join(part for part in (intent.note, intent.reference) if part)
        if words:
            arguments["description"] = words
        return Write(
            operation=TRANSACTIONS_CREATE, arguments=arguments, parse=Transaction.from_dict
        )

    def judge(self, row: Row, answer: Any) -> Answer:
        order_number = given(answer.order_number)
        if not given(answer.id) or given(answer.type_) not in (None, "payment"):
            return Doubtful(reason="the answer is about something else than a payment")
        allocations = given(answer.allocations) or ()
        invoices = {one.invoice_id for one in allocations if given(one.invoice_id)}
        if invoices and invoices != {row.invoice_id}:
            return Doubtful(reason="the answer is about another invoice")
        if not agreed(row, None, given(answer.amount), None):
            return Doubtful(reason="the answer is about another amount")
        if order_number is not None and order_number != row.marker:
            return Doubtful(reason="the answer is about another order")
        counts = _COUNTS.get(str(answer.status))
        if counts:
            return Accepted(payment_id=answer.id)
        if counts is False:
            return Refused(code="declined", message=str(given(answer.status_message) or ""))
        if given(answer.status) in ("processing", "authorized"):
            return InProgress(payment_id=answer.id)
        return Doubtful(reason=f"the transaction is {answer.status}")

    def after(self, row: Row, answer: Any) -> View | None:
        return None


def _size(amount: Any) -> Decimal | None:
    return abs(amount) if isinstance(amount, Decimal) else None


def _payment(one: Any) -> SeenPayment:
    return SeenPayment(
        id=one.id,
        amount=given(one.amount),
        counts=_COUNTS.get(str(one.status)),
        status=given(one.status),
        texts=(one.order_number,) if given(one.order_number) else (),
    )


ADAPTER = PayloadAdapter()
