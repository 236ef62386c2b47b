"""PayPal: records payments, our marker comes back in the note, one read shows everything."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from paidup.core.errors import InvalidRequest
from paidup.core.money import Money
from paidup.payments.adapters.base import (
    Intent,
    Read,
    Write,
    given,
    method_word,
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

NOTE_MAX = 2000
_STATES = {
    "DRAFT": InvoiceState.DRAFT,
    "SENT": InvoiceState.OPEN,
    "UNPAID": InvoiceState.OPEN,
    "SCHEDULED": InvoiceState.OPEN,
    "PAID": InvoiceState.PAID,
    "MARKED_AS_PAID": InvoiceState.PAID,
    "PARTIALLY_PAID": InvoiceState.PARTIALLY_PAID,
    "PAYMENT_PENDING": InvoiceState.PROCESSING,
    "CANCELLED": InvoiceState.VOID,
    "REFUNDED": InvoiceState.REFUNDED,
    "PARTIALLY_REFUNDED": InvoiceState.REFUNDED,
    "MARKED_AS_REFUNDED": InvoiceState.REFUNDED,
}


class PayPalAdapter:
    """See `paidup.payments.adapters.base.Adapter`."""

    capabilities = Capabilities(
        provider="paypal",
        record=True,
        collect=False,
        partial=True,
        methods={
            "cash": "CASH",
            "check": "CHECK",
            "bank_transfer": "BANK_TRANSFER",
            "wire": "WIRE_TRANSFER",
        },
        other_method="OTHER",
        paid_at="time",
        note_max=NOTE_MAX,
        marker_field="note",
        guard=True,
    )

    def profile(self, kind: Kind) -> Profile:
        if kind != "record":
            raise Unsupported("PayPal invoicing cannot collect a payment", argument="client")
        return Profile(marker="always", guard=True)

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        if intent.method == "paypal":
            raise Unsupported(
                "a PayPal payment needs the id of its transaction: use the plain client",
                argument="method",
            )
        loss = method_word(self.capabilities, intent.method)[1]
        _note(intent, marker)
        moved = Lossy("reference", "note") if intent.reference else None
        return tuple(one for one in (loss, moved) if one is not None)

    def reads(self, invoice_id: str, marker: str, *, deep: bool) -> tuple[Read, ...]:
        return (Read(name="invoices.get", arguments={"invoice_id": invoice_id}),)

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        invoice = answers[0]
        state = _STATES.get(str(invoice.status), InvoiceState.UNKNOWN)
        due, total = given(invoice.due_amount), given(invoice.amount)
        shown = due or total
        paid = given(invoice.payments)
        found = given(paid.transactions) if paid is not None else None
        # Without a payment on it, all of an invoice is due.
        stated = due if due is not None or found else total
        return View(
            invoice_id=invoice_id,
            state=state,
            raw_status=given(invoice.status),
            due=stated_due(state, _decimal(stated), "paypal"),
            total=_decimal(total),
            currency=given(shown.currency_code) if shown is not None else None,
            payments=tuple(_payment(one, at) for at, one in enumerate(found or ())),
        )

    def write(self, intent: Intent, row: Row) -> Write:
        from paidup_clients.paypal.models import RecordedPayment
        from paidup_clients.paypal.operations import INVOICES_RECORD_PAYMENT

        currency = row.currency or ""
        money = Money(Decimal(row.amount or 0), currency)
        arguments: dict[str, Any] = {
            "invoice_id": row.invoice_id,
            "method": method_word(self.capabilities, intent.method)[0],
            "note": _note(intent, row.marker),
            "amount": {"currency_code": currency, "value": money.decimal_text()},
        }
        if isinstance(intent.paid_at, datetime):
            arguments["payment_date_time"] = intent.paid_at
        elif intent.paid_at is not None:
            arguments["payment_date"] = intent.paid_at
        return Write(
            operation=INVOICES_RECORD_PAYMENT,
            arguments=arguments,
            parse=RecordedPayment.from_dict,
        )

    def judge(self, row: Row, answer: Any) -> Answer:
        if not given(answer.payment_id):
            return Doubtful(reason="the answer names no payment")
        return Accepted(payment_id=answer.payment_id)

    def after(self, row: Row, answer: Any) -> View | None:
        return None


def _note(intent: Intent, marker: str) -> str:
    words = " ".join(part for part in (intent.note, intent.reference) if part)
    try:
        return reference_with(marker, words, NOTE_MAX, "note")
    except InvalidRequest as error:
        raise InvalidRequest(f"{error.message} (with the reference)", argument="note") from None


def _decimal(money: Any) -> Decimal | None:
    value = given(money.value) if money is not None else None
    return Decimal(value) if isinstance(value, str | Decimal | int) else None


def _payment(one: Any, at: int) -> SeenPayment:
    amount = given(one.amount)
    return SeenPayment(
        # One without an id still counts against the baseline.
        id=str(given(one.payment_id) or f"unnamed {at}"),
        amount=_decimal(amount),
        currency=given(amount.currency_code) if amount is not None else None,
        counts=True,
        status=given(one.method),
        texts=(one.note,) if given(one.note) else (),
    )


ADAPTER = PayPalAdapter()
