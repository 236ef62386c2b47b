"""What a webhook settles: a look at the operations of its invoice, and what they come to."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, overload

from paidup.core.client import AsyncClient, BaseClient, Client
from paidup.core.errors import InvalidRequest
from paidup.payments.adapters.base import Intent
from paidup.payments.api import DEFAULT_RULES
from paidup.payments.conductor import prompt
from paidup.payments.engine import Work, adapter_of, run, run_async
from paidup.payments.ledger import Ledger
from paidup.payments.machine import Rules
from paidup.payments.operation import Row
from paidup.payments.outcomes import Outcome
from paidup.payments.report import outcome_of
from paidup.payments.subjects import Subject, invoices_of, subject_of, transaction_read
from paidup.webhooks.event import Event

__all__ = ["settle_event"]

Outcomes = tuple[Outcome, ...]


@overload
def settle_event(
    client: Client,
    event: Event,
    *,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Outcomes: ...
@overload
def settle_event(
    client: AsyncClient,
    event: Event,
    *,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Coroutine[Any, Any, Outcomes]: ...
def settle_event(
    client: Client | AsyncClient,
    event: Event,
    *,
    ledger: Ledger | None = None,
    account: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Outcomes | Coroutine[Any, Any, Outcomes]:
    """Look at once at the payments a webhook may settle. To be awaited for an async client.

    The event only says where to look: what is read from the provider decides, and nothing is
    ever sent, so a forged, late or repeated event does no harm. Returns the outcome of each
    operation in the ledger that was `Pending`, `RequiresAction` or `Indeterminate` and belongs to
    the event's invoice or payment; `Indeterminate` becomes `Recorded` only where the read shows
    our own payment. An empty tuple says that none is concerned.

    `ledger`, `account` and `rules` are those given to `record_payment` and `collect_payment`.
    Raises `InvalidRequest` for an event of another provider, `LedgerUnavailable`, and the plain
    client's errors where a read failed: then let the event come again.
    """
    if not isinstance(client, BaseClient):
        raise InvalidRequest("client must be a client of paidup", argument="client")
    if not isinstance(event, Event):
        raise InvalidRequest(
            f"event must be an Event of paidup.webhooks, not {type(event).__name__}",
            argument="event",
        )
    # Both APIs of a provider send the same events.
    provider = client.provider.name
    if provider.partition("_v")[0] != event.provider:
        raise InvalidRequest(f"the event comes from {event.provider}", argument="event")
    subject = subject_of(event)
    found = _Search(client, subject, account)
    if isinstance(client, Client):
        kept = Ledger() if ledger is None else ledger
        try:
            rows = found.rows(kept)
            if not rows and subject.transaction_id is not None:
                read = transaction_read(provider, subject.transaction_id)
                try:
                    answer = client.find(read.name)(**read.arguments)
                except InvalidRequest:
                    # No request can carry such an id, so it names nothing.
                    return ()
                rows = found.rows(kept, invoices_of(provider, answer))
            return tuple(
                outcome_of(work, run(work, prompt(row, work.desk())))
                for row, work in found.works(rows, kept, rules)
            )
        finally:
            if ledger is None:
                kept.close()

    async def look() -> Outcomes:
        kept = await asyncio.to_thread(Ledger) if ledger is None else ledger
        try:
            rows = await asyncio.to_thread(found.rows, kept)
            if not rows and subject.transaction_id is not None:
                read = transaction_read(provider, subject.transaction_id)
                try:
                    answer = await client.find(read.name)(**read.arguments)
                except InvalidRequest:
                    return ()
                invoices = invoices_of(provider, answer)
                rows = await asyncio.to_thread(found.rows, kept, invoices)
            return tuple(
                [
                    outcome_of(work, await run_async(work, prompt(row, work.desk())))
                    for row, work in found.works(rows, kept, rules)
                ]
            )
        finally:
            if ledger is None:
                kept.close()

    return look()


class _Search:
    """The operations that an event may settle."""

    def __init__(self, client: Client | AsyncClient, subject: Subject, account: str | None) -> None:
        self._client, self._subject = client, subject
        self._given = account
        self._account = account or client.session.settings.account

    def rows(self, ledger: Ledger, invoices: list[str] | None = None) -> list[Row]:
        """The operations of the event's invoice and payment, or of the invoices found for it."""
        named = [self._subject.invoice_id] if invoices is None else invoices
        found: dict[str, Row] = {}
        for invoice_id in named:
            rows = ledger.concerned(
                self._client.provider.name,
                self._account,
                invoice_id=invoice_id,
                payment_id=self._subject.payment_id,
            )
            found |= {row.op_id: row for row in rows}
        return list(found.values())

    def works(self, rows: list[Row], ledger: Ledger, rules: Rules) -> list[tuple[Row, Work]]:
        """Each with what is needed to look at it."""
        adapter = adapter_of(self._client)
        return [
            (
                row,
                Work(
                    client=self._client,
                    adapter=adapter,
                    intent=Intent(kind=row.kind, invoice_id=row.invoice_id),
                    key=row.op_id,
                    ledger=ledger,
                    rules=rules,
                    patience=0.0,
                    account=self._given,
                ),
            )
            for row in rows
        ]
