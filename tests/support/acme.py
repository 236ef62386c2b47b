"""A made-up provider, and one way to call it blocking and async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from attrs import define, evolve

from paidup.core.auth import Auth, BasicAuth
from paidup.core.operation import ErrorRule, Field, Idempotency, Operation
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.retry import Policy, Timeout
from paidup.core.secrets import Secret
from paidup.core.session import AsyncSession, Session
from paidup.core.settings import REAL_CLOCK, Clock, Settings
from paidup.core.wire import new_async_client, new_client

Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")


def interpret(_operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    if reply.ok or not isinstance(document, dict):
        return document
    return Failure((document["code"],) if "code" in document else (), document.get("message", ""))


def request_id(reply: Reply, _document: Any) -> str | None:
    return reply.headers.get("x-request-id")


ACME = Provider(name="acme", title="Acme", interpret=interpret, request_id=request_id)
PATH_ID = Field(
    name="invoice_id", argument="invoice_id", kind="string", place="path", required=True
)
KEY = Field(
    name="Acme-Idempotency-Key",
    argument="idempotency_key",
    kind="string",
    place="header",
    max_length=100,
    key=True,
)
ERRORS = (
    ErrorRule(means="invalid_state", code="already_paid", status=409),
    ErrorRule(means="payment_declined", code="declined", status=400),
    ErrorRule(means="provider_failure", code="not_ready", status=503, executed="no"),
    ErrorRule(means="rate_limited", code="third_party_limit", status=429, executed="unknown"),
)
READ = Operation(
    provider="acme",
    name="invoices.get",
    method="GET",
    path="/invoices/{invoice_id}",
    effect="read",
    retry="safe",
    fields=(
        PATH_ID,
        Field(name="expand[]", argument="expand", kind="array", place="query"),
        Field(name="text", argument="text", kind="string", place="query"),
    ),
    errors=ERRORS,
)
ONCE = Operation(
    provider="acme",
    name="invoices.pay",
    method="POST",
    path="/invoices/{invoice_id}/pay",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        PATH_ID,
        Field(name="amount", argument="amount", kind="number", money="major", minimum=0),
        Field(name="note", argument="note", kind="string", max_length=20, reference=True),
    ),
    reconcile=("invoices.get",),
    errors=ERRORS,
)
KEYED = evolve(
    ONCE,
    name="invoices.record_payment",
    path="/invoices/{invoice_id}/payments",
    retry="keyed",
    body="form",
    fields=(*ONCE.fields, KEY),
    idempotency=Idempotency(header=KEY.name, ttl_seconds=1800, max_length=100),
)
OPERATIONS = {"safe": READ, "keyed": KEYED, "once": ONCE}

#: No pause before a repeat, but for what a provider asks for.
HASTY = REAL_CLOCK._replace(random=lambda: 0.0)
QUICK = Policy(timeout=Timeout(connect=2.0, read=2.0, total=10.0))


@define
class Invoice:
    """A result that requires its id."""

    id: str

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Invoice:
        return cls(document["id"])


PAID = {"id": "inv_1"}


def settings_of(
    url: str, *, auth: Auth | None = None, policy: Policy = QUICK, clock: Clock = HASTY, **more: Any
) -> Settings:
    auth = auth or BasicAuth(Secret("user"), Secret("password"))
    more.setdefault("provider", ACME)
    return Settings(base_url=url, auth=auth, policy=policy, clock=clock, **more)


def call(
    mode: Mode,
    operation: Operation,
    settings: Settings,
    parse: Callable[[Mapping[str, Any]], Any] = Invoice.from_dict,
    http: Any = None,
    extra_body: Any = None,
    **arguments: Any,
) -> Any:
    """Make one call, blocking or async, with an HTTP client of its own."""
    arguments.setdefault("invoice_id", "inv_1")
    if mode == "sync":
        with http or new_client() as client:
            return Session(settings, client).call(operation, parse, arguments, extra_body)

    async def run() -> Any:
        async with http or new_async_client() as client:
            session = AsyncSession(settings, client)
            return await session.call(operation, parse, arguments, extra_body)

    return asyncio.run(run())


class FakeTime:
    """A clock that moves only when told, and chance that is always the same."""

    def __init__(self, chance: float = 0.0) -> None:
        self.seconds = 0.0
        self.clock = Clock(
            monotonic=lambda: 1000.0 + self.seconds,
            wall=lambda: datetime(2026, 11, 20, 12, tzinfo=UTC),
            random=lambda: chance,
        )
