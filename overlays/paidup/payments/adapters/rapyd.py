"""Rapyd: charges whole invoices; a 200 is not yet paid, and nothing of ours comes back."""

from __future__ import annotations

import time
from decimal import Decimal
from typing import Any

from paidup.payments.adapters.base import Intent, Read, Write, agreed, given, stated_due
from paidup.payments.errors import Unsupported
from paidup.payments.machine import Profile
from paidup.payments.operation import (
    Accepted,
    ActionNeeded,
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

#: The payer has so many seconds to complete 3DS.
ACTION_TIME = 900
_STATES = {
    "draft": InvoiceState.DRAFT,
    "open": InvoiceState.OPEN,
    "paid": InvoiceState.PAID,
    "void": InvoiceState.VOID,
    "deleted": InvoiceState.VOID,
    "uncollectible": InvoiceState.UNCOLLECTIBLE,
}
_COUNTS = {"CLO": True, "ERR": False, "CAN": False, "EXP": False, "REV": False, "DLD": False}


class RapydAdapter:
    """See `paidup.payments.adapters.base.Adapter`."""

    capabilities = Capabilities(
        provider="rapyd", record=False, collect=True, partial=False, guard=True
    )

    def profile(self, kind: Kind) -> Profile:
        if kind != "collect":
            raise Unsupported("Rapyd cannot record a payment received elsewhere", argument="client")
        return Profile(marker="never", guard=True, partial=False)

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        lost = [name for name in ("reference", "note") if getattr(intent, name) is not None]
        return tuple(Lossy(name, None) for name in lost)

    def reads(self, invoice_id: str, marker: str, *, deep: bool) -> tuple[Read, ...]:
        shallow = Read(name="invoices.get", arguments={"invoice": invoice_id})
        listed = Read(name="payments.list", arguments={"invoice": invoice_id, "limit": 100})
        return (shallow, listed) if deep else (shallow,)

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        invoice = answers[0].data
        state = _STATES.get(str(invoice.status), InvoiceState.UNKNOWN)
        total = given(invoice.total)
        listed = answers[1].data if deep else ()
        found = {one.id: one for one in listed if given(one.invoice) in (None, invoice_id)}
        own = given(invoice.payment)
        if own is not None:
            found.setdefault(own.id, own)
        payments = tuple(_payment(one) for one in found.values())
        # A payment that is closed counts even where the invoice does not show it yet.
        received = sum((one.amount or Decimal(0) for one in payments if one.counts), Decimal(0))
        due = max(stated_due(state, total, "rapyd") - received, Decimal(0))
        # A draft may be paid: Pay finalises it, as far as the pages tell.
        payable = InvoiceState.OPEN if state is InvoiceState.DRAFT else state
        if any(one.counts is None for one in payments) and payable is InvoiceState.OPEN:
            payable = InvoiceState.PROCESSING
        return View(
            invoice_id=invoice_id,
            state=payable,
            raw_status=given(invoice.status),
            due=due,
            total=total,
            currency=given(invoice.currency),
            payments=payments,
            complete=True,
        )

    def write(self, intent: Intent, row: Row) -> Write:
        from paidup_clients.rapyd.models import InvoiceAnswer
        from paidup_clients.rapyd.operations import INVOICES_PAY

        arguments: dict[str, Any] = {
            "invoice": row.invoice_id,
            "idempotency_key": row.idempotency_key,
        }
        if intent.payment_method_id is not None:
            arguments["payment_method"] = intent.payment_method_id
        return Write(operation=INVOICES_PAY, arguments=arguments, parse=InvoiceAnswer.from_dict)

    def judge(self, row: Row, answer: Any) -> Answer:
        invoice = answer.data
        payment = given(invoice.payment)
        asked = None
        if payment is not None:
            asked = given(payment.original_amount) or given(payment.amount)
        # A total is not stated by every answer to Pay; a payment's own amount is checked instead.
        if not agreed(row, invoice.id, asked, given(invoice.currency)):
            return Doubtful(reason="the answer is about another invoice, amount or currency")
        counts = _COUNTS.get(str(payment.status)) if payment is not None else True
        if given(invoice.status) == "paid" and counts is not False:
            return Accepted(payment_id=payment.id if payment is not None else None)
        if payment is None:
            return Doubtful(reason=f"the invoice is {invoice.status} and no payment is named")
        if given(invoice.status) == "paid":
            return Doubtful(reason=f"the invoice is paid, its payment is {payment.status}")
        if counts is False:
            reason = given(payment.failure_message) or given(payment.error_message) or ""
            return Refused(code="declined", message=str(reason))
        if given(payment.next_action) == "3d_verification":
            return ActionNeeded(
                payment_id=payment.id,
                url=given(payment.redirect_url),
                deadline=time.time() + ACTION_TIME,
            )
        return InProgress(payment_id=payment.id)

    def after(self, row: Row, answer: Any) -> View | None:
        return self.view(row.invoice_id, (answer,), deep=False)


def _payment(one: Any) -> SeenPayment:
    return SeenPayment(
        id=one.id,
        amount=given(one.original_amount) or given(one.amount),
        currency=given(one.currency_code),
        counts=_COUNTS.get(str(one.status)),
        status=given(one.status),
        action_url=given(one.redirect_url),
    )


ADAPTER = RapydAdapter()
