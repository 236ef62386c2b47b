"""Verifiers that ask the provider's own API: one call for each delivery, blocking or awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, ClassVar, Generic, TypeVar, cast

from attrs import frozen

from paidup.core.client import AsyncClient, BaseClient, Client
from paidup.core.errors import ConfigurationError, NotFound
from paidup.core.json_text import parse_json
from paidup.core.results import raw_response
from paidup.core.secrets import Secret
from paidup.webhooks.errors import WebhookRefused
from paidup.webhooks.event import Event
from paidup.webhooks.verifier import BaseVerifier, Headers, Verifier

__all__ = ["Asking", "AsyncAsking", "BaseAsking", "Question", "answer_of"]

C = TypeVar("C", bound=BaseClient[Any])


@frozen(eq=False)
class Question:
    """What the body claims, and the call that tells; None where there is nothing to ask."""

    claimed: Event
    #: Made with a blocking client it returns the answer, with an async one what to await.
    ask: Callable[[], Any] | None
    #: The id that is asked for.
    about: str = ""


class BaseAsking(BaseVerifier, Generic[C]):
    """Everything but the asking itself; a provider's own part is between this and the caller."""

    #: The providers of the clients it can ask, by their names in specs.
    apis: ClassVar[frozenset[str]]
    _mode: ClassVar[tuple[type[Any], str]]

    client: C

    def _set_client(self, client: C) -> None:
        kind, words = self._mode
        known = isinstance(client, kind) and client.session.settings.provider.name in self.apis
        if not known:
            names = " or ".join(sorted(self.apis))
            raise ConfigurationError(f"client must be {words} of {names}", argument="client")
        self._set(client=client)

    def _question(self, body: bytes, headers: Mapping[str, Secret]) -> Question:
        """Everything that can be checked here, and then what to ask."""
        raise NotImplementedError

    def _answered(self, question: Question, answer: Any) -> Event:
        """The event to believe after this answer, or `WebhookRefused`."""
        raise NotImplementedError

    def _unknown(self, error: NotFound) -> WebhookRefused | NotFound:
        """What to raise where the provider says that it knows no such object."""
        return error

    def _concluded(self, question: Question, answer: Any) -> Event:
        if isinstance(answer, NotFound):
            raise self._unknown(answer)
        event = self._answered(question, answer)
        self._count(event)
        return event


class Asking(BaseAsking[C], Verifier):
    """Base of the blocking ones."""

    _mode = (Client, "a blocking client")

    def _verify(self, body: bytes, picked: Any) -> Event:
        question = self._question(body, self._admitted(body, picked))
        answer: Any = None
        if question.ask is not None:
            try:
                answer = question.ask()
            except NotFound as error:
                answer = error
        return self._concluded(question, answer)


class AsyncAsking(BaseAsking[C]):
    """Base of their async twins: `verify` is awaited, `received` is for `async with`.

    The store of repeats is called in the event loop: one in a file blocks it for a moment.
    """

    _mode = (AsyncClient, "an async client")

    async def verify(self, body: bytes, headers: Headers) -> Event:
        """The event, as the blocking twin's `verify` returns or refuses it."""
        picked = self._pick(headers)
        # A traceback that prints local variables must not show them.
        del headers
        return await self._verify(body, picked)

    @asynccontextmanager
    async def received(self, body: bytes, headers: Headers) -> AsyncIterator[Event]:
        """`verify`, for `async with`: where its block fails, the event may come again."""
        picked = self._pick(headers)
        del headers
        event = await self._verify(body, picked)
        try:
            yield event
        except BaseException:
            self.forget(event)
            raise

    async def _verify(self, body: bytes, picked: Any) -> Event:
        question = self._question(body, self._admitted(body, picked))
        answer: Any = None
        if question.ask is not None:
            try:
                answer = await question.ask()
            except NotFound as error:
                answer = error
        # Nothing is awaited once it is counted: a cancelled call leaves no event behind as seen.
        return self._concluded(question, answer)


def answer_of(result: object) -> dict[str, Any]:
    """The answer behind a result as it came, with fields that no model knows."""
    return cast("dict[str, Any]", parse_json(raw_response(result).body))
