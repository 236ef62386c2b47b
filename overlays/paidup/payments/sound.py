"""What an adapter made of an answer, checked before anything is concluded from it or stored.

Models keep values of types that were not promised, so an adapter may stumble over an odd answer, or
pass something on that a ledger cannot hold. For a read that is `ResponseUnreadable`; for a write it
is a doubt, never a refusal, because the payment may have been made.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import evolve

from paidup.core.errors import InvalidRequest, ResponseUnreadable
from paidup.core.redaction import redact
from paidup.core.results import raw_response
from paidup.payments.adapters.base import Adapter
from paidup.payments.operation import (
    ActionNeeded,
    Answer,
    Doubtful,
    NotSent,
    Refused,
    Row,
    SeenPayment,
    View,
)

__all__ = ["sound_after", "sound_answer", "sound_view"]

LONGEST_ID = 500
LONGEST_TEXT = 500
LONGEST_URL = 4000


def sound_view(adapter: Adapter, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
    """What the answers of one look show. Raises `ResponseUnreadable`."""
    try:
        view = adapter.view(invoice_id, answers, deep=deep)
        return _checked(view)
    except Exception:  # noqa: BLE001  whatever it stumbled over, the answer is not as promised
        problem = f"{adapter.capabilities.provider} shows the invoice in a way that is not promised"
    try:
        raw = raw_response(answers[-1])
    except InvalidRequest:
        raise ResponseUnreadable(problem, provider=adapter.capabilities.provider) from None
    raise ResponseUnreadable(
        problem,
        provider=adapter.capabilities.provider,
        status=raw.status,
        request_id=raw.request_id,
        body=raw.body,
    )


def _checked(view: View) -> View:
    if not _finite(view.due):
        raise ValueError("no amount due")
    for text in (view.currency, view.customer):
        if text is not None and not _is_id(text):
            raise ValueError("a name that is none")
    return evolve(
        view,
        total=view.total if _finite(view.total) else None,
        raw_status=_line(view.raw_status),
        payments=tuple(_payment(one) for one in view.payments),
    )


def _payment(one: SeenPayment) -> SeenPayment:
    # One without an id could not be told from those that were there before.
    if not _is_id(one.id):
        raise ValueError("a payment without an id")
    return evolve(
        one,
        amount=one.amount if _finite(one.amount) else None,
        currency=one.currency if _is_id(one.currency) else None,
        texts=tuple(text for text in one.texts if isinstance(text, str)),
        status=_line(one.status),
        action_url=_url(one.action_url),
    )


def sound_answer(adapter: Adapter, row: Row, result: Any) -> Answer:
    """What a parsed success of a write means; a doubt where that cannot be made out."""
    try:
        answer = adapter.judge(row, result)
    except Exception as error:  # noqa: BLE001  the payment may have been made all the same
        return Doubtful(reason=f"the answer cannot be read ({type(error).__name__})")
    if isinstance(answer, Refused):
        return evolve(answer, message=_line(answer.message) or "")
    if isinstance(answer, Doubtful):
        return Doubtful(reason=_line(answer.reason) or "")
    payment_id = None if isinstance(answer, NotSent) else answer.payment_id
    if payment_id is not None and not _is_id(payment_id):
        return Doubtful(reason="the payment's id cannot be read")
    if isinstance(answer, ActionNeeded):
        return evolve(answer, url=_url(answer.url))
    return answer


def sound_after(adapter: Adapter, row: Row, result: Any) -> View | None:
    """The invoice that the answer to a write shows; None where it shows none."""
    try:
        shown = adapter.after(row, result)
        return None if shown is None else _checked(shown)
    except Exception:  # noqa: BLE001  it is only told, nothing is decided by it
        return None


def _finite(value: object) -> bool:
    return isinstance(value, Decimal) and value.is_finite()


def _is_id(value: object) -> bool:
    """Text that every ledger can store, and that can be shown."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST_ID and value.isprintable()


def _url(value: object) -> str | None:
    short = isinstance(value, str) and len(value) <= LONGEST_URL and value.isprintable()
    return str(value) if short and value else None


def _line(value: object) -> str | None:
    if value is None:
        return None
    text = redact(str(value)[: 4 * LONGEST_TEXT])
    return "".join(one if one.isprintable() else " " for one in text)[:LONGEST_TEXT]
