"""One way to call every client, blocking or async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Literal

from attrs import evolve

import paidup
from paidup.core.operation import Operation
from paidup.core.settings import REAL_CLOCK
from paidup.sandbox import ReceivedRequest, Sandbox

Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")
PROVIDERS = ("chargebee", "chargebee_v1", "pabbly", "payload", "payload_v2", "paypal", "rapyd")
CLIENTS = {
    "chargebee": ("Chargebee", "AsyncChargebee"),
    "chargebee_v1": ("ChargebeeV1", "AsyncChargebeeV1"),
    "pabbly": ("Pabbly", "AsyncPabbly"),
    "payload": ("Payload", "AsyncPayload"),
    "payload_v2": ("PayloadV2", "AsyncPayloadV2"),
    "paypal": ("PayPal", "AsyncPayPal"),
    "rapyd": ("Rapyd", "AsyncRapyd"),
}
#: Credentials in the providers' own forms.
GOOD: dict[str, dict[str, str]] = {
    "chargebee": {"site": "acme-test", "api_key": "test_good"},
    "chargebee_v1": {"site": "acme-test", "api_key": "test_good"},
    "pabbly": {"api_key": "good", "secret_key": "better"},
    "payload": {"api_key": "test_secret_key_good"},
    "payload_v2": {"api_key": "test_secret_key_good"},
    "paypal": {"client_id": "good", "client_secret": "better"},
    "rapyd": {"access_key": "rak_good", "secret_key": "rsk_better"},
}
#: No pause before a repeat, but for what a provider asks for.
HASTY = REAL_CLOCK._replace(random=lambda: 0.0)


def client_class(provider: str, mode: Mode = "sync") -> Any:
    return getattr(paidup, CLIENTS[provider][MODES.index(mode)])


def operations(provider: str) -> dict[str, Operation]:
    """The generated table, without what the client does by itself."""
    table = import_module(f"paidup_clients.{provider}.operations").OPERATIONS
    return {each.name: each for each in table if not each.name.startswith("oauth2.")}


def of_kind(value: Any, kind: type) -> bool:
    """Whether it is of exactly this class; a type checker goes on treating it as anything."""
    return type(value) is kind


class Account:
    """One client; `account("invoices.get", id)` gives the result in either mode."""

    def __init__(self, client: Any, runner: asyncio.Runner | None) -> None:
        self.client = client
        self._runner = runner
        session = client._session
        session.settings = evolve(session.settings, clock=HASTY)

    def __call__(self, operation: str, *arguments: Any, **keywords: Any) -> Any:
        resource, _, method = operation.partition(".")
        return self.finish(getattr(getattr(self.client, resource), method)(*arguments, **keywords))

    def finish(self, result: Any) -> Any:
        """Await what an async client gave."""
        return result if self._runner is None else self._runner.run(result)

    def with_options(self, **options: Any) -> Account:
        return Account(self.client.with_options(**options), self._runner)

    def close(self) -> None:
        self.finish(self.client.close())


Open = Callable[..., Account]


@contextmanager
def accounts(mode: Mode) -> Iterator[Open]:
    """Make accounts by provider and options; all are closed at the end."""
    runner = asyncio.Runner() if mode == "async" else None
    made: list[Account] = []

    def open_account(provider: str, sandbox: Sandbox | None = None, **options: Any) -> Account:
        kind = client_class(provider, mode)
        client = kind(**options) if sandbox is None else sandbox.connect(kind, **options)
        made.append(Account(client, runner))
        return made[-1]

    try:
        yield open_account
    finally:
        for account in made:
            account.close()
        if runner is not None:
            runner.close()


def every(*effects: str, answers: str | None = None) -> list[Any]:
    """(provider, operation) of every operation with one of these effects, or of all.

    `answers` leaves those that answer with "json", "nothing" or a "file".
    """
    return [
        (provider, name)
        for provider in PROVIDERS
        for name, operation in operations(provider).items()
        if (not effects or operation.effect in effects) and answers in (None, operation.answers)
    ]


def harmless(operation: Operation, fault: dict[str, Any]) -> bool:
    """Of a file, any content is its content; of nothing, nothing can be cut off."""
    return (operation.answers, fault["kind"]) in {("file", "not_json"), ("nothing", "truncated")}


class Requests:
    """The requests of one operation that a provider received since a test began to count."""

    def __init__(self, sandbox: Sandbox, provider: str, operation: str) -> None:
        self._sandbox, self._provider, self._operation = sandbox, provider, operation
        self._before = len(self._all())

    def _all(self) -> list[ReceivedRequest]:
        received = self._sandbox.requests(self._provider)
        return [each for each in received if each.operation == self._operation]

    def received(self) -> list[ReceivedRequest]:
        return self._all()[self._before :]

    @property
    def executed(self) -> int:
        """How often the provider carried it out."""
        return sum(each.executed for each in self.received())
