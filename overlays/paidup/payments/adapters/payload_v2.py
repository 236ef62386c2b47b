"""Payload v2: external payments are recorded as allocations; charges carry an allocation.

Our marker is in the custom attributes of what we record, and is the description of what we charge.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from paidup.core.errors import InvalidRequest
from paidup.payments.adapters._payload_v2_answers import COUNTS, judge_charge, judge_recording
from paidup.payments.adapters._payload_v2_attributes import (
    METHODS,
    charge_attributes,
    record_attributes,
    texts_of,
)
from paidup.payments.adapters.base import (
    Intent,
    Read,
    Write,
    given,
    stated_due,
)
from paidup.payments.machine import Profile
from paidup.payments.operation import (
    Answer,
    Doubtful,
    InvoiceState,
    Kind,
    Row,
    SeenPayment,
    View,
)
from paidup.payments.outcomes import Capabilities, Lossy

__all__ = ["ADAPTER"]

_STATES = {
    "draft": InvoiceState.DRAFT,
    "open": InvoiceState.OPEN,
    "unpaid": InvoiceState.OPEN,
    "partially_paid": InvoiceState.PARTIALLY_PAID,
    "paid": InvoiceState.PAID,
    "closed": InvoiceState.VOID,
}
#: Stands for payments that the quick look does not list; a deep look replaces it.
_UNLISTED = "unlisted"
#: Between payer and biller, where a row has one name for whom the invoice is about.
_TO = ">"


class PayloadV2Adapter:
    """See `paidup.payments.adapters.base.Adapter`."""

    capabilities = Capabilities(
        provider="payload_v2",
        record=True,
        collect=True,
        partial=True,
        methods=METHODS,
        other_method="",
        paid_at="day",
        marker_field="attrs",
        guard=True,
    )

    def profile(self, kind: Kind) -> Profile:
        # More than the balance cannot be allocated, and a paid invoice takes no external payment,
        # by the pages; of a charge they do not say whether it is refused or made all the same.
        return Profile(marker="always", guard=kind == "record")

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        exponent = intent.amount.normalize().as_tuple().exponent if intent.amount else 0
        if isinstance(exponent, int) and exponent < -2:
            raise InvalidRequest("amount must have at most two decimals", argument="amount")
        if intent.kind == "collect":
            charge_attributes(intent)
            return ()
        record_attributes(intent, marker)
        return (Lossy("paid_at", "the day"),) if isinstance(intent.paid_at, datetime) else ()

    def reads(self, invoice_id: str, marker: str, *, deep: bool) -> tuple[Read, ...]:
        shallow = Read(name="invoices.get", arguments={"invoice_id": invoice_id})
        if not deep:
            return (shallow,)
        applied = Read(
            name="payment_allocations.list",
            # The page on external payments asks for the attributes by name.
            arguments={"invoice_id": invoice_id, "fields": ["*", "attrs"], "limit": 100},
        )
        if not marker:
            return (shallow, applied)
        charged = {"description": marker, "fields": ["*", "invoice_allocations"], "limit": 100}
        return (shallow, applied, Read(name="transactions.list", arguments=charged))

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        invoice = answers[0]
        state = _STATES.get(str(invoice.status), InvoiceState.UNKNOWN)
        totals = given(invoice.totals)
        balance = given(totals.balance_due) if totals is not None else None
        found: dict[str, SeenPayment] = {}
        if not deep and state is InvoiceState.PARTIALLY_PAID:
            found[_UNLISTED] = SeenPayment(id=_UNLISTED)
        for one in answers[1].values if len(answers) > 1 else ():
            if _is_about(one, invoice_id) and given(one.amount) != 0:
                found[given(one.transaction_id) or one.id] = _allocated(one)
        for one in answers[2].values if len(answers) > 2 else ():
            allocations = given(one.invoice_allocations) or ()
            # A declined one may show no allocation.
            if not allocations or any(_is_about(each, invoice_id) for each in allocations):
                found[one.id] = _charged(one)
        return View(
            invoice_id=invoice_id,
            state=state,
            raw_status=given(invoice.status),
            due=stated_due(state, balance, "payload_v2"),
            payments=tuple(found.values()),
            complete=deep,
            customer=_parties(invoice),
        )

    def write(self, intent: Intent, row: Row) -> Write:
        from paidup_clients.payload_v2 import models, operations

        if row.kind == "record":
            return Write(
                operation=operations.PAYMENT_ALLOCATIONS_CREATE,
                arguments={
                    "invoice_id": row.invoice_id,
                    "amount": Decimal(row.amount or 0),
                    "external_payment": True,
                    "attrs": record_attributes(intent, row.marker),
                },
                parse=models.PaymentAllocation.from_dict,
            )
        payer, _, biller = (row.customer or "").partition(_TO)
        sender = {"account_id": payer, "method_id": intent.payment_method_id}
        arguments: dict[str, Any] = {
            "type": "payment",
            "amount": Decimal(row.amount or 0),
            "sender": {name: value for name, value in sender.items() if value},
            "invoice_allocations": [
                {"invoice_id": row.invoice_id, "amount": Decimal(row.amount or 0)}
            ],
            "description": row.marker,
            "fields": ["*", "invoice_allocations"],
        }
        if biller:
            arguments["receiver"] = {"account_id": biller}
        attrs = charge_attributes(intent)
        if attrs:
            arguments["attrs"] = attrs
        return Write(
            operation=operations.TRANSACTIONS_CREATE,
            arguments=arguments,
            parse=models.Transaction.from_dict,
        )

    def judge(self, row: Row, answer: Any) -> Answer:
        if not given(answer.id):
            return Doubtful(reason="the answer has no id")
        return judge_recording(row, answer) if row.kind == "record" else judge_charge(row, answer)

    def after(self, row: Row, answer: Any) -> View | None:
        return None


def _parties(invoice: Any) -> str | None:
    """Payer and biller, of whom a charge must name both."""
    payer, biller = given(invoice.payer), given(invoice.biller)
    names = [given(one.account_id) if one is not None else None for one in (payer, biller)]
    if not names[0]:
        return None
    return _TO.join(name for name in names if name)


def _is_about(allocation: Any, invoice_id: str) -> bool:
    return given(allocation.invoice_id) in (None, invoice_id)


def _allocated(one: Any) -> SeenPayment:
    return SeenPayment(
        id=given(one.transaction_id) or one.id, amount=given(one.amount), texts=texts_of(one)
    )


def _charged(one: Any) -> SeenPayment:
    status = given(one.status)
    value = given(status.value) if status is not None else None
    return SeenPayment(
        id=one.id,
        amount=given(one.amount),
        counts=COUNTS.get(str(value)),
        status=value,
        texts=(one.description,) if given(one.description) else (),
    )


ADAPTER = PayloadV2Adapter()
