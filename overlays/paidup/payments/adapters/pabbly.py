"""Pabbly: records whole invoices only; what comes back of our texts is undocumented."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from paidup.payments.adapters.base import (
    Intent,
    Read,
    Write,
    agreed,
    given,
    label_of,
    reference_with,
    stated_due,
)
from paidup.payments.errors import Unsupported
from paidup.payments.machine import Profile
from paidup.payments.operation import (
    Accepted,
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
    "sent": InvoiceState.OPEN,
    "overdue": InvoiceState.OPEN,
    "pending": InvoiceState.OPEN,
    "paid": InvoiceState.PAID,
    "refunded": InvoiceState.REFUNDED,
    "void": InvoiceState.VOID,
}
_COUNTS = {"success": True, "paid": True, "failure": False, "refund": False}


class PabblyAdapter:
    """See `paidup.payments.adapters.base.Adapter`."""

    capabilities = Capabilities(
        provider="pabbly",
        record=True,
        collect=False,
        partial=False,
        # The method is free text; these are the words its page uses.
        methods={
            "cash": "cash",
            "check": "check",
            "bank_transfer": "bank transfer",
            "wire": "wire",
            "direct_debit": "direct debit",
            "card": "card",
            "paypal": "paypal",
        },
        other_method="",
        marker_field="transaction",
    )

    def profile(self, kind: Kind) -> Profile:
        if kind != "record":
            raise Unsupported("Pabbly cannot collect a payment", argument="client")
        return Profile(marker="maybe", guard=False, partial=False)

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        return (Lossy("paid_at", "the moment of the call"),) if intent.paid_at else ()

    def reads(self, invoice_id: str, marker: str, *, deep: bool) -> tuple[Read, ...]:
        shallow = Read(name="invoices.get", arguments={"invoice_id": invoice_id})
        listed = {"invoice_id": invoice_id, "limit": 100}
        return (
            (shallow, Read(name="invoices.list_transactions", arguments=listed))
            if deep
            else (shallow,)
        )

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        invoice = answers[0].data
        state = _STATES.get(str(invoice.status), InvoiceState.UNKNOWN)
        total = given(invoice.amount)
        due = given(invoice.due_amount)
        # An unpaid invoice was seen with nothing due: then its total is what is due.
        due = stated_due(state, due or total, "pabbly")
        payments = tuple(_payment(one) for one in answers[1].message) if deep else ()
        return View(
            invoice_id=invoice_id,
            state=state,
            raw_status=given(invoice.status),
            due=due,
            total=total,
            currency=given(invoice.currency_code),
            payments=payments,
            complete=deep,
        )

    def write(self, intent: Intent, row: Row) -> Write:
        from paidup_clients.pabbly.models import RecordedPayment
        from paidup_clients.pabbly.operations import INVOICES_RECORD_PAYMENT

        arguments: dict[str, Any] = {
            "invoice_id": row.invoice_id,
            "payment_mode": self.capabilities.methods.get(intent.method, label_of(intent.method)),
            "transaction": reference_with(row.marker, intent.reference, None, "reference"),
        }
        if intent.note is not None:
            arguments["payment_note"] = intent.note
        return Write(
            operation=INVOICES_RECORD_PAYMENT,
            arguments=arguments,
            parse=RecordedPayment.from_dict,
        )

    def judge(self, row: Row, answer: Any) -> Answer:
        invoice = answer.data.invoice
        # Its amount is the total, which credits may set apart from what was due.
        if not agreed(row, invoice.id, None, given(invoice.currency_code)):
            return Doubtful(reason="the answer is about another invoice or currency")
        if given(invoice.status) != "paid":
            return Doubtful(reason=f"the invoice is {invoice.status}, not paid")
        return Accepted()

    def after(self, row: Row, answer: Any) -> View | None:
        shown = SimpleNamespace(data=answer.data.invoice)
        return self.view(row.invoice_id, (shown,), deep=False)


def _payment(one: Any) -> SeenPayment:
    texts = (one.transaction, one.reference_id, one.reference_number, one.description)
    return SeenPayment(
        id=one.id,
        amount=given(one.amount),
        currency=given(one.currency_code),
        counts=_COUNTS.get(str(one.status)),
        status=given(one.status),
        texts=tuple(text for text in texts if isinstance(text, str)),
    )


ADAPTER = PabblyAdapter()
