"""What all verifiers share: limits, headers, freshness, and each event once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, ClassVar, Final, Literal, NoReturn, Protocol

from paidup.core.errors import ConfigurationError, InvalidRequest
from paidup.core.secrets import Secret
from paidup.webhooks.errors import Reason, WebhookRefused, WebhookReplayed, WebhookTooLarge
from paidup.webhooks.event import Event
from paidup.webhooks.options import check_seconds
from paidup.webhooks.replays import MemoryReplays, Replays

__all__ = [
    "DEFAULT_REMEMBER",
    "DEFAULT_TOLERANCE",
    "LARGEST_BODY",
    "BaseVerifier",
    "Headers",
    "Store",
    "Verifier",
]

LARGEST_BODY: Final = 1024 * 1024
#: Seconds that the signed time may be off, to either side.
DEFAULT_TOLERANCE: Final = 300.0
#: Seconds that an event is remembered: longer than any provider goes on repeating one.
DEFAULT_REMEMBER: Final = 30 * 86_400.0

_VALUE: Final = re.compile(r"[ -~]{1,1000}")


#: Where events are remembered; None accepts each as often as it comes.
Store = Replays | Literal["memory"] | None
_Picked = Mapping[str, Secret]


class Headers(Protocol):
    """Any mapping of header names to values; a framework's own headers do."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Names, in whatever case, with their values."""
        ...


class BaseVerifier:
    """What the verifiers share, blocking or async. Frozen, and safe to share between threads.

    `tolerance` is None where the provider signs no time, or where a caller switches it off.
    """

    provider: ClassVar[str]
    #: In lower case; all of them must be there.
    needed_headers: ClassVar[tuple[str, ...]] = ()
    known_types: ClassVar[frozenset[str]] = frozenset()

    tolerance: float | None
    remember: float
    replays: Replays | None
    _clock: Callable[[], float]

    def __init__(
        self,
        *,
        tolerance: float | None,
        remember: float,
        replays: Store,
        clock: Callable[[], float],
    ) -> None:
        if tolerance is not None:
            check_seconds(tolerance, "tolerance")
        check_seconds(remember, "remember")
        if remember < 2 * (tolerance or 0):
            raise ConfigurationError(
                "remember must be at least twice the tolerance", argument="remember"
            )
        store = MemoryReplays() if replays == "memory" else replays
        if store is not None and not (hasattr(store, "first") and hasattr(store, "forget")):
            raise ConfigurationError(
                'replays must be a store, None or "memory"', argument="replays"
            )
        self._set(tolerance=tolerance, remember=remember, replays=store, _clock=clock)

    def forget(self, event: Event) -> None:
        """Accept the event again, because handling it failed: the provider repeats it."""
        if self.replays is not None:
            for key in _keys(event):
                self.replays.forget(key)

    def _admitted(self, body: bytes, picked: _Picked | WebhookRefused | InvalidRequest) -> _Picked:
        """The headers, once the body is one to look at."""
        if type(body) is not bytes:
            kind = type(body).__name__
            del body
            raise InvalidRequest(
                f"body must be the raw bytes of the request, not {kind}", argument="body"
            )
        if len(body) > LARGEST_BODY:
            raise WebhookTooLarge(
                f"the body has {len(body)} bytes, more than {LARGEST_BODY}", provider=self.provider
            )
        if isinstance(picked, Exception):
            raise picked
        return picked

    def _pick(self, headers: Headers) -> _Picked | WebhookRefused | InvalidRequest:
        """The headers needed, or what to raise once the others are out of sight."""
        if not callable(getattr(headers, "items", None)):
            return InvalidRequest(
                "headers must be a mapping of names to values", argument="headers"
            )
        found: dict[str, Secret] = {}
        for name, value in headers.items():
            lower = name.lower() if isinstance(name, str) else ""
            if lower not in self.needed_headers:
                continue
            if lower in found or not isinstance(value, str) or not _VALUE.fullmatch(value):
                return self._refusal(
                    "malformed_header", f"the header {lower} is malformed or there twice"
                )
            found[lower] = Secret(value)
        for name in self.needed_headers:
            if name not in found:
                return self._refusal("missing_header", f"the header {name} is missing")
        return found

    def _check_fresh(self, signed_at: float) -> None:
        if self.tolerance is None:
            return
        age = self._clock() - signed_at
        if age > self.tolerance:
            self._refuse("stale", f"signed {age:.0f} s ago, more than {self.tolerance:.0f}")
        if age < -self.tolerance:
            self._refuse("future", f"signed {-age:.0f} s in the future; is the clock right?")

    def _count(self, event: Event) -> None:
        if self.replays is None:
            return
        for key in _keys(event):
            if not self.replays.first(key, self.remember):
                raise WebhookReplayed("the event was accepted before", event=event)

    def _refusal(self, reason: Reason, message: str) -> WebhookRefused:
        return WebhookRefused(message, reason=reason, provider=self.provider)

    def _refuse(self, reason: Reason, message: str) -> NoReturn:
        raise self._refusal(reason, message)

    def _set(self, **values: Any) -> None:
        self.__dict__.update(values)

    def __setattr__(self, name: str, _value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, value in self.__dict__.items() if name[0] != "_"]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a verifier holds secrets, so it cannot be pickled")


class Verifier(BaseVerifier):
    """Base of the blocking verifiers: make one, and keep it."""

    def verify(self, body: bytes, headers: Headers) -> Event:
        """The event, if it is authentic, fresh and new.

        `body` is the raw body as bytes, never a re-serialisation; `headers` those of the request.
        Raises `WebhookRefused` (`WebhookTooLarge`, `WebhookReplayed`) with its reason,
        `ReplaysUnavailable`, and `InvalidRequest` for a body that is not bytes.
        """
        picked = self._pick(headers)
        # A traceback that prints local variables must not show them.
        del headers
        return self._verify(body, picked)

    @contextmanager
    def received(self, body: bytes, headers: Headers) -> Iterator[Event]:
        """`verify`, for a `with` statement: where its block fails, the event may come again."""
        picked = self._pick(headers)
        del headers
        event = self._verify(body, picked)
        try:
            yield event
        except BaseException:
            self.forget(event)
            raise

    def _authenticate(self, body: bytes, headers: Mapping[str, Secret]) -> Event:
        """The event, if it is authentic and fresh; headers hold what `needed_headers` names."""
        raise NotImplementedError

    def _verify(self, body: bytes, picked: _Picked | WebhookRefused | InvalidRequest) -> Event:
        event = self._authenticate(body, self._admitted(body, picked))
        self._count(event)
        return event


def _keys(event: Event) -> list[str]:
    # The delivery comes first: if the store fails in between, the event can still be repeated.
    names = [f"{event.provider}\0event\0{event.id}"]
    if event.delivery_id is not None:
        names.insert(0, f"{event.provider}\0delivery\0{event.delivery_id}")
    return [sha256(name.encode("utf-8", "surrogatepass")).hexdigest() for name in names]
