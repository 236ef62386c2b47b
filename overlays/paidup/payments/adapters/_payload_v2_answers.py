"""What Payload v2's answers to a recording and to a charge mean."""

from __future__ import annotations

from typing import Any, Final

from paidup.payments.adapters._payload_v2_attributes import texts_of
from paidup.payments.adapters.base import agreed, given
from paidup.payments.operation import Accepted, Answer, Doubtful, InProgress, Refused, Row

__all__ = ["COUNTS", "judge_charge", "judge_recording"]

COUNTS: Final = {"processed": True, "declined": False, "rejected": False, "voided": False}


def judge_recording(row: Row, answer: Any) -> Answer:
    """The answer to an external payment."""
    if not agreed(row, given(answer.invoice_id), given(answer.amount), None):
        return Doubtful(reason="the answer is about another invoice or amount")
    if given(answer.external_payment) is False or given(answer.transaction_id):
        return Doubtful(reason="the answer is about a payment by transaction")
    texts = texts_of(answer)
    if texts and not any(row.marker in text for text in texts):
        return Doubtful(reason="the answer is about another payment")
    return Accepted(payment_id=answer.id)


def judge_charge(row: Row, answer: Any) -> Answer:
    """The answer to a transaction."""
    if given(answer.type_) not in (None, "payment"):
        return Doubtful(reason="the answer is about something else than a payment")
    allocations = given(answer.invoice_allocations) or ()
    invoices = {one.invoice_id for one in allocations if given(one.invoice_id)}
    if invoices and invoices != {row.invoice_id}:
        return Doubtful(reason="the answer is about another invoice")
    if not agreed(row, None, given(answer.amount), None):
        return Doubtful(reason="the answer is about another amount")
    if given(answer.description) not in (None, row.marker):
        return Doubtful(reason="the answer is about another charge")
    status = given(answer.status)
    value = given(status.value) if status is not None else None
    counts = COUNTS.get(str(value))
    if counts:
        return Accepted(payment_id=answer.id)
    if counts is False:
        said = given(status.message) if status is not None else None
        return Refused(code="declined", message=str(said or ""))
    if value in ("processing", "authorized"):
        return InProgress(payment_id=answer.id)
    return Doubtful(reason=f"the transaction is {value}")
