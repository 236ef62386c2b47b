"""Carrying a call out: the sync and the async session, two short loops over one conversation."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from attrs import evolve

from paidup.core.deadline import give_up_at
from paidup.core.errors import InvalidRequest, OutcomeUnknown, PaidupError
from paidup.core.exchange import Answer, Pause, Send, exchange, unreadable
from paidup.core.judgement import Fault, TokenFault
from paidup.core.provider import Reply
from paidup.core.request import Prepared, prepare
from paidup.core.results import remember
from paidup.core.settings import Settings
from paidup.core.values import UNSET
from paidup.core.wire import AnswerReader, build_request, fault_of, quiet

if TYPE_CHECKING:
    # The tables load it; importing a client does not need it.
    from paidup.core.operation import Operation

__all__ = ["AsyncSession", "Session"]

T = TypeVar("T")
_Parse = Callable[[Any], T]


#: What an async attempt may overrun, so that the HTTP library's own timeouts tell more first.
GRACE = 0.05


class _Base:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.settings.provider.name!r})"

    def prepare(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Prepared:
        """Check and encode one call. Raises `InvalidRequest`."""
        settings = self.settings
        return prepare(
            operation,
            arguments,
            fixed_headers=settings.provider.headers,
            extra_headers=settings.headers,
            extra_body=extra,
            lists=settings.provider.form_lists,
        )

    def _converse(
        self, prepared: Prepared
    ) -> Generator[Send | Pause, Reply | Fault | None, Answer]:
        settings = self.settings
        return exchange(prepared, settings.provider, settings.policy, settings.clock)

    def _request(self, prepared: Prepared, send: Send) -> httpx.Request:
        return build_request(
            prepared.operation.method,
            self.settings.base_url + prepared.target,
            list(prepared.headers),
            prepared.body,
            self.settings.policy.timeout,
            send.remaining,
        )

    def _result(self, prepared: Prepared, answer: Answer, parse: _Parse[T]) -> T:
        try:
            _check_entries(prepared.operation, answer.document)
            result = parse(answer.document)
        except Exception:  # noqa: BLE001  whatever a model stumbles over, the answer is kept
            error = unreadable(prepared, self.settings.provider, answer)
        else:
            remember(result, answer.raw)
            return result
        raise error

    def _tie(self, error: PaidupError, prepared: Prepared) -> PaidupError:
        """Let an unknown outcome be looked up through the client it came from."""
        reads = self._reads(prepared)
        if isinstance(error, OutcomeUnknown) and reads:
            error.tie(self._reader(reads))
        return error

    def _reads(self, prepared: Prepared) -> dict[str, Callable[[], Any]]:
        """What tells the fate of a write: "invoices.get", or "payments.list(invoice)"."""
        find = self.settings.find
        if find is None:
            return {}
        reads: dict[str, Callable[[], Any]] = {}
        for described in prepared.operation.reconcile:
            name, _, names = described.rstrip(")").partition("(")
            if "(" not in described:
                reads[name] = partial(find(name), *prepared.path_values[:1])
                continue
            keywords = [keyword for keyword in names.split(",") if keyword]
            values = {key: prepared.arguments.get(key.strip(), UNSET) for key in keywords}
            if UNSET not in values.values():
                reads[name] = partial(find(name), **values)
        return reads

    def _reader(self, reads: dict[str, Callable[[], Any]]) -> Callable[[], Any]:
        raise NotImplementedError


def _check_entries(operation: Operation, document: Any) -> None:
    """Refuse an answer whose entries are no list: a model reads "" and {} as no entries at all."""
    paging = operation.paging
    if paging is not None and isinstance(document.get(paging.items.rstrip("_")), str | dict):
        raise ValueError("the entries are no list")


class Session(_Base):
    """Calls one provider as one account. Safe to share between threads."""

    def __init__(self, settings: Settings, http: httpx.Client) -> None:
        super().__init__(settings)
        self.http = http

    def with_settings(self, **changes: Any) -> Session:
        """A session that shares the connections and differs in these settings."""
        return Session(evolve(self.settings, **changes), self.http)

    def call(
        self,
        operation: Operation,
        parse: _Parse[T],
        arguments: Mapping[str, Any],
        extra_body: Mapping[str, Any] | None = None,
    ) -> T:
        """Carry out one operation and parse its answer; raises what `paidup.errors` lists."""
        return self.send(self.prepare(operation, arguments, extra_body), parse)

    def send(self, prepared: Prepared, parse: _Parse[T]) -> T:
        """Carry out a prepared call: the same bytes on every attempt, and whenever sent again."""
        if self.http.is_closed:
            raise InvalidRequest("this client is closed; make a new one")
        try:
            return self._result(prepared, self._drive(prepared), parse)
        except PaidupError as error:
            raise self._tie(error, prepared) from None

    def _drive(self, prepared: Prepared) -> Answer:
        steps = self._converse(prepared)
        outcome: Reply | Fault | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                answer: Answer = end.value
                return answer
            if isinstance(step, Pause):
                time.sleep(step.seconds)
                outcome = None
            else:
                outcome = self._attempt(prepared, step)

    def _attempt(self, prepared: Prepared, send: Send) -> Reply | Fault:
        request = self._request(prepared, send)
        hush, until = quiet.set(True), give_up_at.set(time.monotonic() + send.remaining)
        try:
            response = self.http.send(
                request, auth=self.settings.auth, stream=True, follow_redirects=False
            )
            reader = AnswerReader(response)
            try:
                if response.is_stream_consumed:
                    reader.take(response.content)
                else:
                    for chunk in response.iter_raw():
                        reader.feed(chunk)
                return reader.reply()
            except Exception as error:  # noqa: BLE001  what came of the answer is kept
                return reader.fragment(error)
            finally:
                response.close()
        except TokenFault as error:
            return error.outcome
        except PaidupError:
            raise
        except Exception as error:  # noqa: BLE001  nothing stray may leave: it becomes a fault
            return fault_of(error, request)
        finally:
            quiet.reset(hush)
            give_up_at.reset(until)

    def _reader(self, reads: dict[str, Callable[[], Any]]) -> Callable[[], Any]:
        def read() -> dict[str, Any]:
            return {name: look() for name, look in reads.items()}

        return read


class AsyncSession(_Base):
    """The async twin of `Session`. Safe to share between the tasks of one event loop."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        super().__init__(settings)
        self.http = http

    def with_settings(self, **changes: Any) -> AsyncSession:
        """A session that shares the connections and differs in these settings."""
        return AsyncSession(evolve(self.settings, **changes), self.http)

    async def call(
        self,
        operation: Operation,
        parse: _Parse[T],
        arguments: Mapping[str, Any],
        extra_body: Mapping[str, Any] | None = None,
    ) -> T:
        """Carry out one operation and parse its answer; raises what `paidup.errors` lists."""
        return await self.send(self.prepare(operation, arguments, extra_body), parse)

    async def send(self, prepared: Prepared, parse: _Parse[T]) -> T:
        """Carry out a prepared call: the same bytes on every attempt, and whenever sent again."""
        if self.http.is_closed:
            raise InvalidRequest("this client is closed; make a new one")
        try:
            return self._result(prepared, await self._drive(prepared), parse)
        except PaidupError as error:
            raise self._tie(error, prepared) from None

    async def _drive(self, prepared: Prepared) -> Answer:
        steps = self._converse(prepared)
        outcome: Reply | Fault | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                answer: Answer = end.value
                return answer
            if isinstance(step, Pause):
                import asyncio  # only where it is needed: the blocking clients do without

                await asyncio.sleep(step.seconds)
                outcome = None
            else:
                outcome = await self._attempt(prepared, step)

    async def _attempt(self, prepared: Prepared, send: Send) -> Reply | Fault:
        import asyncio

        request = self._request(prepared, send)
        reader: AnswerReader | None = None
        hush, until = quiet.set(True), give_up_at.set(time.monotonic() + send.remaining)
        try:
            async with asyncio.timeout(send.remaining + GRACE):
                response = await self.http.send(
                    request, auth=self.settings.auth, stream=True, follow_redirects=False
                )
                reader = AnswerReader(response)
                try:
                    if response.is_stream_consumed:
                        reader.take(response.content)
                    else:
                        async for chunk in response.aiter_raw():
                            reader.feed(chunk)
                    return reader.reply()
                except Exception as error:  # noqa: BLE001  what came of the answer is kept
                    return reader.fragment(error)
                finally:
                    await response.aclose()
        except TimeoutError as error:
            return fault_of(error, request) if reader is None else reader.fragment(error)
        except TokenFault as error:
            return error.outcome
        except PaidupError:
            raise
        except Exception as error:  # noqa: BLE001  nothing stray may leave: it becomes a fault
            return fault_of(error, request)
        finally:
            quiet.reset(hush)
            give_up_at.reset(until)

    def _reader(self, reads: dict[str, Callable[[], Any]]) -> Callable[[], Any]:
        async def read() -> dict[str, Any]:
            return {name: await look() for name, look in reads.items()}

        return read
