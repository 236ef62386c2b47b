"""PayPal's webhooks, their signature checked by PayPal itself: one call of the API for each."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NamedTuple, TypeVar

from attrs import evolve

from paidup.core.errors import ConfigurationError, InvalidRequest, ResponseUnreadable
from paidup.core.secrets import Secret
from paidup.paypal.client import AsyncPayPal, PayPal
from paidup.paypal.webhooks_shared import PayPalVerifier
from paidup.webhooks.event import Event
from paidup.webhooks.verifier import (
    DEFAULT_REMEMBER,
    DEFAULT_TOLERANCE,
    Headers,
    Store,
    Verifier,
)
from paidup_clients.paypal.models import SignatureVerdict, VerificationStatus
from paidup_clients.paypal.operations import WEBHOOKS_VERIFY_SIGNATURE
from paidup_clients.paypal.servers import SERVERS

if TYPE_CHECKING:
    from paidup.core.request import Prepared

__all__ = ["AsyncPayPalAPIWebhooks", "PayPalAPIWebhooks"]

#: The id under which PayPal's simulator sends; the API knows no such webhook.
_SIMULATED: Final = "WEBHOOK_ID"
_EMPTY: Final = b'"webhook_event":{}'


class _Question(NamedTuple):
    """What PayPal is asked, and the event to believe if it says yes."""

    prepared: Prepared
    event: Event


C = TypeVar("C", PayPal, AsyncPayPal)


class _Asking(PayPalVerifier, Generic[C]):
    """Everything but the asking itself, which blocks or is awaited."""

    client: C
    _kind: ClassVar[type[Any]]

    def __init__(
        self,
        client: C,
        *,
        webhook_id: str,
        environment: str | None = None,
        tolerance: float | None = DEFAULT_TOLERANCE,
        remember: float = DEFAULT_REMEMBER,
        replays: Store = "memory",
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make a verifier that asks through `client`. Raises `ConfigurationError`.

        `webhook_id` is the id of the webhook at PayPal; simulated events, with `WEBHOOK_ID`, can
        be verified by `PayPalWebhooks` only. `environment`, "sandbox" or "live", decides whose
        certificates may be named; left out, it is that of the client's own server, or "sandbox"
        for an address of yours. `tolerance` is in seconds to either side of now.
        """
        if not isinstance(client, self._kind):
            kind = self._kind.__name__
            raise ConfigurationError(f"client must be one of {kind}", argument="client")
        if environment is None:
            address = client.session.settings.base_url
            environment = next((name for name, url in SERVERS.items() if url == address), "sandbox")
        self._set_webhook(webhook_id, environment)
        if webhook_id == _SIMULATED:
            raise ConfigurationError(
                "simulated events cannot be verified by the API: see PayPalWebhooks",
                argument="webhook_id",
            )
        self._set(client=client)
        super().__init__(tolerance=tolerance, remember=remember, replays=replays, clock=clock)

    def _question(self, body: bytes, headers: Mapping[str, Secret]) -> _Question:
        """Everything that can be checked here, and then what to ask."""
        sent = self._transmission(headers)
        event = self._event(body, sent)
        arguments = {
            "auth_algo": sent.algorithm,
            "cert_url": sent.certificate,
            "transmission_id": sent.id,
            "transmission_sig": sent.signature,
            "transmission_time": sent.sent,
            "webhook_id": self.webhook_id,
            "webhook_event": {},
        }
        try:
            prepared = self.client.session.prepare(WEBHOOKS_VERIFY_SIGNATURE, arguments)
        except InvalidRequest as problem:
            name = problem.argument
        else:
            # The signature is over the very text: an event written anew would fail.
            head, _, tail = prepared.body.rpartition(_EMPTY)
            asked = head + _EMPTY.removesuffix(b"{}") + body + tail
            return _Question(evolve(prepared, body=asked), event)
        self._refuse("malformed_header", f"a header is not as PayPal sends it: {name}")

    def _answered(self, event: Event, verdict: SignatureVerdict) -> Event:
        """The event, once PayPal has said that it is its own, and if it is new."""
        if verdict.verification_status == VerificationStatus.FAILURE:
            self._refuse(
                "signature",
                "PayPal says that the signature does not match: check webhook_id, and pass the "
                "raw body",
            )
        if verdict.verification_status != VerificationStatus.SUCCESS:
            raise ResponseUnreadable(
                "PayPal's verdict on a signature is neither SUCCESS nor FAILURE",
                provider=self.provider,
                operation=WEBHOOKS_VERIFY_SIGNATURE.name,
            )
        self._count(event)
        return event


class PayPalAPIWebhooks(_Asking[PayPal], Verifier):
    """Verify what PayPal sends for one webhook by asking PayPal: one call for each delivery.

    Where PayPal cannot be asked, the client's own error is raised, and no `WebhookRefused`: answer
    500, and PayPal sends again. `PAID` also comes for partial and pending payments: get the invoice
    to learn its state.
    """

    _kind = PayPal

    def _verify(self, body: bytes, picked: Any) -> Event:
        question = self._question(body, self._admitted(body, picked))
        session = self.client.session
        return self._answered(
            question.event, session.send(question.prepared, SignatureVerdict.from_dict)
        )


class AsyncPayPalAPIWebhooks(_Asking[AsyncPayPal]):
    """The async twin of `PayPalAPIWebhooks`: `verify` is awaited, `received` is for `async with`.

    The store of repeats is called in the event loop: one in a file blocks it for a moment.
    """

    _kind = AsyncPayPal

    async def verify(self, body: bytes, headers: Headers) -> Event:
        """The event, if it is authentic, fresh and new; as `PayPalAPIWebhooks.verify`."""
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
        session = self.client.session
        # Nothing is awaited once it is counted: a cancelled call leaves no event behind as seen.
        return self._answered(
            question.event, await session.send(question.prepared, SignatureVerdict.from_dict)
        )
