"""Driving the conductor over real clients: blocking and async, two short loops."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Callable, Generator
from contextlib import suppress
from importlib import import_module
from typing import Any
from uuid import uuid4

from attrs import define, evolve, field

from paidup.core.client import AsyncClient, BaseClient, Client
from paidup.core.errors import (
    ApiError,
    AuthenticationFailed,
    ConnectionFailed,
    InvalidRequest,
    OutcomeUnknown,
    PaidupError,
    PermissionDenied,
    ProviderFailure,
    RateLimited,
)
from paidup.core.request import freeze, thaw
from paidup.core.results import raw_response
from paidup.payments.adapters.base import Adapter, Intent, Read, marker_of, refusal
from paidup.payments.conductor import Command, Desk, Keep, Look, LookFailed, Nap, conduct
from paidup.payments.looks import looked_up
from paidup.payments.machine import Rules
from paidup.payments.operation import Answer, Doubtful, NotSent, Row, State, View
from paidup.payments.outcomes import Lossy
from paidup.payments.sound import sound_after, sound_answer, sound_view

__all__ = ["Work", "adapter_named", "adapter_of", "look", "look_async", "run", "run_async"]

Steps = Generator[Command, Any, Row]
#: Refused before execution for a reason that has nothing to do with this payment.
_NOT_ABOUT_IT = (RateLimited, AuthenticationFailed, PermissionDenied, ProviderFailure)


def adapter_of(client: BaseClient[Any]) -> Adapter:
    """The adapter of a client's provider."""
    if not isinstance(client, BaseClient):
        kind = type(client).__name__
        raise InvalidRequest(f"client must be a client of paidup, not {kind}", argument="client")
    return adapter_named(client.provider.name)


def adapter_named(provider: str) -> Adapter:
    """The adapter of a provider."""
    found: Adapter = import_module(f"paidup.payments.adapters.{provider}").ADAPTER
    return found


@define(kw_only=True)
class Work:
    """One call of the payment layer: what is wanted, with what, and what was seen on the way."""

    client: BaseClient[Any]
    adapter: Adapter
    intent: Intent
    key: str
    ledger: Any
    rules: Rules
    patience: float
    lossy: tuple[Lossy, ...] = ()
    account: str | None = None
    clock: Callable[[], float] = time.time
    owner: str = field(factory=lambda: f"{socket.gethostname()}/{os.getpid()}/{uuid4().hex[:8]}")
    before: View | None = None
    after: View | None = None
    #: Every look of this call, in order.
    views: list[View] = field(factory=list)
    #: The invoice as the answer to the write shows it, where it does.
    answered: View | None = None
    raw: Any = None
    request_id: str | None = None
    error: PaidupError | None = None

    @property
    def session(self) -> Any:
        """The session without repeats of its own: repeating is for the machine to decide."""
        session = self.client.session
        timeout = session.settings.policy.timeout
        # A request must not wait for a connection until somebody else has taken the operation.
        total = min(timeout.total, self.rules.lease * 0.75)
        policy = evolve(session.settings.policy, retries=0, timeout=evolve(timeout, total=total))
        return session.with_settings(policy=policy)

    def planned(self) -> Row:
        """The row of this intent, should the ledger not have it yet."""
        settings = self.client.session.settings
        provider, account = self.client.provider.name, self.account or settings.account
        amount = self.intent.amount
        now = self.clock()
        return Row(
            op_id=self.key,
            provider=provider,
            account=account,
            invoice_id=self.intent.invoice_id,
            kind=self.intent.kind,
            fingerprint=self.intent.fingerprint(provider, account),
            marker=marker_of(self.key),
            idempotency_key=f"paidup-{marker_of(self.key)}",
            amount=None if amount is None else format(amount, "f"),
            currency=self.intent.currency,
            created_at=now,
            updated_at=now,
        )

    def preflight(self) -> None:
        """Refuse what can be refused by itself, before the key is taken by it.

        An amount is tried only with its currency; without one the invoice's decides later.
        """
        row = self.planned()
        stated = row.amount if row.currency else None
        trial = evolve(row, amount=stated or "1", currency=row.currency or "USD")
        self._build(trial)

    def conduct(self) -> Steps:
        """The steps from the intent to the outcome."""
        return conduct(self.planned(), self.desk())

    def desk(self) -> Desk:
        """What the conductor works with."""
        return Desk(
            ledger=self.ledger,
            profile=self.adapter.profile(self.intent.kind),
            rules=self.rules,
            owner=self.owner,
            clock=self.clock,
            build=self._build,
            patience=self.patience,
            seen=self._seen,
        )

    def _build(self, row: Row) -> bytes:
        write = self.adapter.write(self.intent, row)
        return freeze(self.client.session.prepare(write.operation, write.arguments))

    def _seen(self, row: Row, view: View) -> None:
        # A look before anything was sent says nothing of afterwards, and the other way round.
        if row.attempts == 0 and not row.doubtful:
            self.before = view
        else:
            self.after = view
        self.views.append(view)

    def wants_look(self, row: Row) -> bool:
        """Whether a person who is to decide has been shown nothing yet."""
        return row.state is State.INDETERMINATE and self.after is None

    def shown(self, answers: list[Any]) -> None:
        """Keep a look that only informs."""
        self.after = self.view(answers, True)
        self.views.append(self.after)

    def reads(self, deep: bool) -> tuple[Read, ...]:
        """The reads of one look."""
        return self.adapter.reads(self.intent.invoice_id, marker_of(self.key), deep=deep)

    def view(self, answers: list[Any], deep: bool) -> View:
        """What the answers of one look show."""
        self.raw = answers[-1]
        return sound_view(self.adapter, self.intent.invoice_id, tuple(answers), deep=deep)

    def transmission(self, row: Row, request: bytes) -> tuple[Any, Any]:
        """The prepared request and the parser of its answer."""
        write = self.adapter.write(self.intent, row)
        return thaw(request, write.operation), write.parse

    def judge(self, row: Row, result: Any) -> Answer:
        """What a parsed success means."""
        self.raw = result
        raw = raw_response(result)
        self.request_id = raw.request_id
        self.answered = sound_after(self.adapter, row, result)
        return sound_answer(self.adapter, row, result)

    def failed(self, error: PaidupError) -> Answer:
        """What an error of the plain client means for this payment."""
        self.error = error
        self.request_id = getattr(error, "request_id", None)
        if isinstance(error, OutcomeUnknown):
            return Doubtful(reason=error.message)
        if isinstance(error, (ConnectionFailed, InvalidRequest, *_NOT_ABOUT_IT)):
            return NotSent(reason=type(error).__name__)
        if isinstance(error, ApiError):
            return refusal(error)
        return Doubtful(reason=error.message)


def run(work: Work, steps: Steps) -> Row:
    """Take the steps of an operation, blocking."""
    client = work.client
    if not isinstance(client, Client):
        raise InvalidRequest("use the async functions with an async client", argument="client")
    result: Any = None
    while True:
        try:
            step = steps.send(result)
        except StopIteration as end:
            final: Row = end.value
            if work.wants_look(final):
                with suppress(PaidupError):
                    work.shown(_read(client, work.reads(True)))
            return final
        if isinstance(step, Keep):
            result = step.step()
        elif isinstance(step, Look):
            try:
                result = work.view(_read(client, work.reads(step.deep)), step.deep)
            except PaidupError as error:
                result = LookFailed(error)
        elif isinstance(step, Nap):
            time.sleep(step.seconds)
            result = None
        else:
            prepared, parse = work.transmission(step.row, step.request)
            try:
                success = work.session.send(prepared, parse)
            except PaidupError as error:
                result = work.failed(error)
            else:
                # Outside: what goes wrong in reading a success says nothing of the sending.
                result = work.judge(step.row, success)


async def run_async(work: Work, steps: Steps) -> Row:
    """Take the steps of an operation, async; the ledger works in a thread."""
    client = work.client
    if not isinstance(client, AsyncClient):
        raise InvalidRequest("use the blocking functions with a blocking client", argument="client")
    result: Any = None
    while True:
        try:
            step = steps.send(result)
        except StopIteration as end:
            final: Row = end.value
            if work.wants_look(final):
                with suppress(PaidupError):
                    work.shown(await _read_async(client, work.reads(True)))
            return final
        if isinstance(step, Keep):
            result = await asyncio.to_thread(step.step)
        elif isinstance(step, Look):
            try:
                answers = await _read_async(client, work.reads(step.deep))
                result = work.view(answers, step.deep)
            except PaidupError as error:
                result = LookFailed(error)
        elif isinstance(step, Nap):
            await asyncio.sleep(step.seconds)
            result = None
        else:
            prepared, parse = work.transmission(step.row, step.request)
            try:
                success = await work.session.send(prepared, parse)
            except PaidupError as error:
                result = work.failed(error)
            else:
                # Outside: what goes wrong in reading a success says nothing of the sending.
                result = work.judge(step.row, success)


def look(client: Client, adapter: Adapter, invoice_id: str, *, deep: bool) -> View:
    """Read an invoice, and with `deep` its payments, outside any operation."""
    answers = _read(client, adapter.reads(invoice_id, "", deep=deep))
    return sound_view(adapter, invoice_id, tuple(answers), deep=deep)


async def look_async(client: AsyncClient, adapter: Adapter, invoice_id: str, *, deep: bool) -> View:
    """The async twin of `look`."""
    answers = await _read_async(client, adapter.reads(invoice_id, "", deep=deep))
    return sound_view(adapter, invoice_id, tuple(answers), deep=deep)


def _read(client: Client, reads: tuple[Read, ...]) -> list[Any]:
    calls = looked_up(client, reads)
    answer: Any = None
    while True:
        try:
            answer = calls.send(answer)
        except StopIteration as end:
            answers: list[Any] = end.value
            return answers


async def _read_async(client: AsyncClient, reads: tuple[Read, ...]) -> list[Any]:
    calls = looked_up(client, reads)
    answer: Any = None
    while True:
        try:
            answer = await calls.send(answer)
        except StopIteration as end:
            answers: list[Any] = end.value
            return answers
