"""The public functions of the payment layer: one name for blocking and async clients."""

from __future__ import annotations

import asyncio
import math
import re
from collections.abc import Coroutine
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, overload

from paidup.core.client import AsyncClient, BaseClient, Client
from paidup.core.errors import InvalidRequest
from paidup.core.money import Money
from paidup.payments.adapters.base import Intent, check_method, marker_of
from paidup.payments.engine import Work, adapter_of, look, look_async, run, run_async
from paidup.payments.errors import Unsupported
from paidup.payments.ledger import Ledger
from paidup.payments.machine import Rules
from paidup.payments.operation import Kind
from paidup.payments.outcomes import Capabilities, Invoice, Outcome, Payment
from paidup.payments.report import invoice_of, outcome_of, payment_of

if TYPE_CHECKING:
    from paidup.chargebee import AsyncChargebee, Chargebee
    from paidup.chargebee_v1 import AsyncChargebeeV1, ChargebeeV1
    from paidup.pabbly import AsyncPabbly, Pabbly
    from paidup.payload import AsyncPayload, Payload
    from paidup.payload_v2 import AsyncPayloadV2, PayloadV2
    from paidup.paypal import AsyncPayPal, PayPal
    from paidup.rapyd import AsyncRapyd, Rapyd

    # Asking a provider for the verb it lacks is a type error where types can tell.
    Recorder: TypeAlias = Pabbly | Chargebee | ChargebeeV1 | PayPal | PayloadV2
    AsyncRecorder: TypeAlias = (
        AsyncPabbly | AsyncChargebee | AsyncChargebeeV1 | AsyncPayPal | AsyncPayloadV2
    )
    Collector: TypeAlias = Chargebee | ChargebeeV1 | Rapyd | Payload | PayloadV2
    AsyncCollector: TypeAlias = (
        AsyncChargebee | AsyncChargebeeV1 | AsyncRapyd | AsyncPayload | AsyncPayloadV2
    )

__all__ = [
    "FULL",
    "capabilities",
    "collect_payment",
    "get_invoice",
    "list_payments",
    "record_payment",
]


class Full:
    """The type of `FULL`."""

    def __repr__(self) -> str:
        return "FULL"


#: Everything that is due when the invoice is read; sent as an explicit amount where one can be.
FULL: Final = Full()

Amount: TypeAlias = Full | Money | Decimal | int
DEFAULT_RULES = Rules()
_KEY = re.compile(r"[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?")


@overload
def record_payment(
    client: Recorder,
    invoice_id: str,
    *,
    key: str,
    amount: Amount = FULL,
    method: str = "cash",
    paid_at: datetime | date | None = None,
    reference: str | None = None,
    note: str | None = None,
    strict: bool = False,
    wait: float = 0.0,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Outcome: ...
@overload
def record_payment(
    client: AsyncRecorder,
    invoice_id: str,
    *,
    key: str,
    amount: Amount = FULL,
    method: str = "cash",
    paid_at: datetime | date | None = None,
    reference: str | None = None,
    note: str | None = None,
    strict: bool = False,
    wait: float = 0.0,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Coroutine[Any, Any, Outcome]: ...
def record_payment(
    client: Recorder | AsyncRecorder,
    invoice_id: str,
    *,
    key: str,
    amount: Amount = FULL,
    method: str = "cash",
    paid_at: datetime | date | None = None,
    reference: str | None = None,
    note: str | None = None,
    strict: bool = False,
    wait: float = 0.0,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Outcome | Coroutine[Any, Any, Outcome]:
    """Book a payment that was received elsewhere, at most once. To be awaited for an async client.

    `key` names the operation (one receipt applied to one invoice), up to 200 printable ASCII
    characters; the same key with other arguments raises `OperationMismatch`. `amount` is
    `Money`, a Decimal or int in major units of the invoice's currency, or `FULL`. `method` is
    cash, check, bank_transfer, wire, direct_debit, card, paypal, other, or "other:" with a
    label of yours. `paid_at` is an aware datetime or a date. A field the provider cannot carry
    is listed in the outcome's `lossy`, or refused with `strict=True`. `wait` is how many
    seconds to stay for an outcome that is not there yet; otherwise `Pending` comes back, and
    the same call goes on later. `ledger` defaults to the file that `PAIDUP_LEDGER` or the
    user's state folder names. `account` names the account in the ledger, and by default is the
    address with a hash of the credential: give a name of your own where keys are rotated while
    operations are open.

    Raises `InvalidRequest`, `OperationMismatch`, `Unsupported`, `LedgerUnavailable`, and the plain
    client's errors where nothing was sent.
    """
    intent = _intent(
        "record", invoice_id, amount, method=method, paid_at=paid_at, reference=reference, note=note
    )
    return _go(client, intent, key, strict, wait, ledger, account, rules)


@overload
def collect_payment(
    client: Collector,
    invoice_id: str,
    *,
    key: str,
    amount: Amount = FULL,
    payment_method_id: str | None = None,
    reference: str | None = None,
    note: str | None = None,
    strict: bool = False,
    wait: float = 0.0,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Outcome: ...
@overload
def collect_payment(
    client: AsyncCollector,
    invoice_id: str,
    *,
    key: str,
    amount: Amount = FULL,
    payment_method_id: str | None = None,
    reference: str | None = None,
    note: str | None = None,
    strict: bool = False,
    wait: float = 0.0,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Coroutine[Any, Any, Outcome]: ...
def collect_payment(
    client: Collector | AsyncCollector,
    invoice_id: str,
    *,
    key: str,
    amount: Amount = FULL,
    payment_method_id: str | None = None,
    reference: str | None = None,
    note: str | None = None,
    strict: bool = False,
    wait: float = 0.0,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Outcome | Coroutine[Any, Any, Outcome]:
    """Charge an invoice now, at most once. To be awaited for an async client.

    `payment_method_id` is the provider's id of a stored method; without one the customer's default
    is charged. The other arguments, and what is raised, are as for `record_payment`.
    """
    intent = _intent(
        "collect",
        invoice_id,
        amount,
        payment_method_id=payment_method_id,
        reference=reference,
        note=note,
    )
    return _go(client, intent, key, strict, wait, ledger, account, rules)


@overload
def get_invoice(client: Client, invoice_id: str) -> Invoice: ...
@overload
def get_invoice(client: AsyncClient, invoice_id: str) -> Coroutine[Any, Any, Invoice]: ...
def get_invoice(
    client: Client | AsyncClient, invoice_id: str
) -> Invoice | Coroutine[Any, Any, Invoice]:
    """Read an invoice in common terms. Raises the plain client's errors."""
    adapter, name = adapter_of(client), client.provider.name
    if isinstance(client, Client):
        return invoice_of(name, look(client, adapter, invoice_id, deep=False))

    async def read() -> Invoice:
        return invoice_of(name, await look_async(client, adapter, invoice_id, deep=False))

    return read()


@overload
def list_payments(client: Client, invoice_id: str) -> list[Payment]: ...
@overload
def list_payments(client: AsyncClient, invoice_id: str) -> Coroutine[Any, Any, list[Payment]]: ...
def list_payments(
    client: Client | AsyncClient, invoice_id: str
) -> list[Payment] | Coroutine[Any, Any, list[Payment]]:
    """The payments on an invoice in common terms, failed ones included where the provider says.

    Follows the pages of a long list. Raises the plain client's errors.
    """
    adapter = adapter_of(client)
    if isinstance(client, Client):
        view = look(client, adapter, invoice_id, deep=True)
        return [payment_of(one) for one in view.payments]

    async def read() -> list[Payment]:
        view = await look_async(client, adapter, invoice_id, deep=True)
        return [payment_of(one) for one in view.payments]

    return read()


def capabilities(client: BaseClient[Any]) -> Capabilities:
    """What the client's provider can do here, and within which limits. No call is made."""
    return adapter_of(client).capabilities


def _intent(kind: Kind, invoice_id: str, amount: Amount, **fields: Any) -> Intent:
    moment = fields.get("paid_at")
    naive = isinstance(moment, datetime) and moment.tzinfo is None
    if naive or not isinstance(moment, date | None):
        raise InvalidRequest("paid_at must be an aware datetime or a date", argument="paid_at")
    for name in ("reference", "note", "method", "payment_method_id"):
        value = fields.get(name)
        if not isinstance(value, str | None):
            raise InvalidRequest(f"{name} must be text", argument=name)
    if fields.get("method") is not None:
        check_method(fields["method"])
    value, currency = _amount(amount)
    return Intent(kind=kind, invoice_id=invoice_id, amount=value, currency=currency, **fields)


def _amount(amount: Amount) -> tuple[Decimal | None, str | None]:
    if isinstance(amount, Full):
        return None, None
    if isinstance(amount, Money):
        value, currency = amount.amount, amount.currency
    elif isinstance(amount, Decimal | int) and not isinstance(amount, bool):
        value, currency = Decimal(amount), None
    else:
        raise InvalidRequest(
            "amount must be Money, a Decimal or an int in major units, or FULL; never a float",
            argument="amount",
        )
    if not value.is_finite() or value <= 0:
        raise InvalidRequest("amount must be more than zero", argument="amount")
    return value, currency


def _go(
    client: Any,
    intent: Intent,
    key: str,
    strict: bool,
    wait: float,
    ledger: Ledger | None,
    account: str | None,
    rules: Rules,
) -> Outcome | Coroutine[Any, Any, Outcome]:
    adapter = adapter_of(client)
    adapter.profile(intent.kind)
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise InvalidRequest(
            "key must be 1 to 200 printable ASCII characters without spaces at its ends",
            argument="key",
        )
    if isinstance(wait, bool) or not isinstance(wait, int | float) or not 0 <= wait < math.inf:
        raise InvalidRequest("wait must be seconds, zero or more", argument="wait")
    if not isinstance(ledger, Ledger | None):
        raise InvalidRequest("ledger must be a Ledger", argument="ledger")
    lossy = adapter.check(intent, marker_of(key))
    if strict and lossy:
        names = ", ".join(one.field for one in lossy)
        raise Unsupported(f"{client.provider.title} cannot carry as given: {names}", argument=names)
    make = partial(
        Work,
        client=client,
        adapter=adapter,
        intent=intent,
        key=key,
        rules=rules,
        patience=wait,
        lossy=lossy,
        account=account,
    )
    make(ledger=None).preflight()
    if isinstance(client, Client):
        kept = Ledger() if ledger is None else ledger
        try:
            work = make(ledger=kept)
            return outcome_of(work, run(work, work.conduct()))
        finally:
            if ledger is None:
                kept.close()

    async def carry_out() -> Outcome:
        # Opening a file may wait for a disk, or for another process that is writing.
        kept = await asyncio.to_thread(Ledger) if ledger is None else ledger
        try:
            work = make(ledger=kept)
            return outcome_of(work, await run_async(work, work.conduct()))
        finally:
            if ledger is None:
                kept.close()

    return carry_out()
