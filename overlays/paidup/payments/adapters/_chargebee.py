"""What the two Chargebee adapters share: statuses, minor units, and judging a transaction."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from paidup.core.money import Money, currency_exponent
from paidup.core.results import raw_response
from paidup.payments.adapters.base import (
    Intent,
    Read,
    Write,
    agreed,
    given,
    method_word,
    reference_with,
    stated_due,
)
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

__all__ = ["KEY_TTL", "BaseAdapter", "amount_of", "seconds_of", "units_of"]

KEY_TTL = 1800
STATES = {
    "paid": InvoiceState.PAID,
    "payment_due": InvoiceState.OPEN,
    "not_paid": InvoiceState.OPEN,
    "posted": InvoiceState.OPEN,
    "voided": InvoiceState.VOID,
    "pending": InvoiceState.DRAFT,
}
COUNTS = {"success": True, "voided": False, "failure": False, "late_failure": False}
#: The transfer that Chargebee has no word of its own for.
WIRE = "bank_transfer"


def _exponent(currency: str) -> int:
    # Chargebee knows units of one and of a hundred only.
    return 0 if currency_exponent(currency) == 0 else 2


def amount_of(units: Any, currency: Any) -> Decimal | None:
    """Minor units of an answer as a decimal in major units."""
    if not isinstance(units, int) or not isinstance(currency, str):
        return None
    return Money.from_minor(units, currency, exponent=_exponent(currency)).amount


def units_of(row: Row) -> int:
    """The row's amount in minor units."""
    currency = row.currency or ""
    money = Money(Decimal(row.amount or 0), currency)
    return money.minor_units(exponent=_exponent(currency))


def seconds_of(paid_at: datetime | date | None) -> datetime:
    """When the payment came in; a day is its midnight UTC."""
    if paid_at is None:
        return datetime.now(UTC)
    if isinstance(paid_at, datetime):
        return paid_at
    return datetime.combine(paid_at, time(), UTC)


class BaseAdapter:
    """The part that does not depend on the API's version; the rest says where the two differ."""

    capabilities: Capabilities
    #: The read that lists the payments of an invoice with their references.
    list_name: str
    #: The names of the invoice's fields for its payments and its total.
    linked_name: str
    total_name: str

    def tables(self) -> Any:
        """The generated package: operations and models."""
        raise NotImplementedError

    def recording(self, intent: Intent, row: Row, reference: str) -> dict[str, Any]:
        """The arguments that record a payment, besides invoice and key."""
        raise NotImplementedError

    def collecting(self, intent: Intent, row: Row) -> dict[str, Any]:
        """The arguments that collect a payment, besides invoice and key."""
        raise NotImplementedError

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        invoice = answers[0].invoice
        currency = given(invoice.currency_code)
        state = STATES.get(str(invoice.status), InvoiceState.UNKNOWN)
        due = amount_of(invoice.amount_due, currency)
        linked = self.listed(answers[1]) if deep else self.linked(invoice, currency)
        return View(
            invoice_id=invoice_id,
            state=state,
            raw_status=given(invoice.status),
            due=stated_due(state, due, self.capabilities.provider),
            total=amount_of(getattr(invoice, self.total_name), currency),
            currency=currency,
            payments=tuple(linked),
            complete=deep,
        )

    def linked(self, invoice: Any, currency: str | None) -> list[SeenPayment]:
        """The payments that the invoice itself names; in v1 refunds stand among them."""
        return [
            SeenPayment(
                id=one.txn_id,
                amount=amount_of(one.txn_amount, currency),
                currency=currency,
                counts=COUNTS.get(str(one.txn_status)),
                status=given(one.txn_status),
            )
            for one in given(getattr(invoice, self.linked_name)) or ()
            if given(getattr(one, "txn_type", None)) in (None, "payment")
        ]

    def write(self, intent: Intent, row: Row) -> Write:
        package = self.tables()
        arguments: dict[str, Any] = {
            "invoice_id": row.invoice_id,
            "idempotency_key": row.idempotency_key,
        }
        if row.kind == "collect":
            operation = package.operations.INVOICES_COLLECT_PAYMENT
            arguments |= self.collecting(intent, row)
        else:
            operation = package.operations.INVOICES_RECORD_PAYMENT
            reference = reference_with(row.marker, intent.reference, 100, "reference")
            arguments |= self.recording(intent, row, reference)
        parse = package.models.InvoicePayment.from_dict
        return Write(operation=operation, arguments=arguments, parse=parse)

    def profile(self, kind: Kind) -> Profile:
        # A collected payment carries no text of ours.
        marker = "always" if kind == "record" else "never"
        return Profile(key_ttl=KEY_TTL, marker=marker, guard=True)  # type: ignore[arg-type]

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        lossy: list[Lossy | None] = []
        if intent.kind == "record":
            if intent.method == "wire":
                lossy.append(Lossy("method", WIRE))
            else:
                lossy.append(method_word(self.capabilities, intent.method)[1])
            reference_with(marker, intent.reference, 100, "reference")
            if isinstance(intent.paid_at, date) and not isinstance(intent.paid_at, datetime):
                lossy.append(Lossy("paid_at", "midnight UTC"))
        elif intent.reference:
            lossy.append(Lossy("reference", None))
        return tuple(one for one in lossy if one is not None)

    def method(self, intent: Intent) -> str:
        """Chargebee's word for the method."""
        if intent.method == "wire":
            return WIRE
        return method_word(self.capabilities, intent.method)[0]

    def reads(self, invoice_id: str, marker: str, *, deep: bool) -> tuple[Read, ...]:
        shallow = Read(name="invoices.get", arguments={"invoice_id": invoice_id})
        listed = {"invoice_id": invoice_id, "limit": 100}
        return (shallow, Read(name=self.list_name, arguments=listed)) if deep else (shallow,)

    def judge(self, row: Row, answer: Any) -> Answer:
        transaction, invoice = answer.transaction, answer.invoice
        amount = amount_of(transaction.amount, row.currency)
        if not agreed(row, invoice.id, amount, given(transaction.currency_code)):
            return Doubtful(reason="the answer is about another invoice, amount or currency")
        if not given(transaction.id) or given(transaction.type_) not in (None, "payment"):
            return Doubtful(reason="the answer is about something else than a payment")
        counts = COUNTS.get(str(transaction.status))
        if given(transaction.status) == "in_progress":
            return InProgress(payment_id=transaction.id)
        if counts is None:
            return Doubtful(reason=f"the transaction is {transaction.status}")
        if not counts:
            return Refused(code="declined", message=str(given(transaction.error_text) or ""))
        replayed = raw_response(answer).headers.get("chargebee-idempotency-replayed") == "true"
        return Accepted(payment_id=transaction.id, replayed=replayed)

    def after(self, row: Row, answer: Any) -> View | None:
        return self.view(row.invoice_id, (answer,), deep=False)

    @staticmethod
    def listed(answer: Any) -> list[SeenPayment]:
        """The payments of a list of transactions."""
        found = [entry.transaction for entry in answer.list_ if given(entry.transaction)]
        return [
            SeenPayment(
                id=one.id,
                amount=amount_of(one.amount, one.currency_code),
                currency=given(one.currency_code),
                counts=COUNTS.get(str(one.status)),
                status=given(one.status),
                texts=(one.reference_number,) if given(one.reference_number) else (),
            )
            for one in found
            if given(one.type_) in (None, "payment")
        ]
