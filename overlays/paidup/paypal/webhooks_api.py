"""PayPal's webhooks, their signature checked by PayPal itself: one call of the API for each."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeVar

from attrs import evolve

from paidup.core.errors import ConfigurationError, InvalidRequest, ResponseUnreadable
from paidup.core.secrets import Secret
from paidup.paypal.client import AsyncPayPal, PayPal
from paidup.paypal.webhooks_shared import PayPalVerifier
from paidup.webhooks.asking import Asking, AsyncAsking, BaseAsking, Question
from paidup.webhooks.event import Event
from paidup.webhooks.verifier import DEFAULT_REMEMBER, DEFAULT_TOLERANCE, Store
from paidup_clients.paypal.models import SignatureVerdict, VerificationStatus
from paidup_clients.paypal.operations import WEBHOOKS_VERIFY_SIGNATURE
from paidup_clients.paypal.servers import SERVERS

__all__ = ["AsyncPayPalAPIWebhooks", "PayPalAPIWebhooks"]

#: The id under which PayPal's simulator sends; the API knows no such webhook.
_SIMULATED: Final = "WEBHOOK_ID"
_EMPTY: Final = b'"webhook_event":{}'

C = TypeVar("C", PayPal, AsyncPayPal)


class _PayPalAsking(PayPalVerifier, BaseAsking[C]):
    """What is asked, and how the verdict reads."""

    apis = frozenset({"paypal"})

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
        self._set_client(client)
        if environment is None:
            address = client.session.settings.base_url
            environment = next((name for name, url in SERVERS.items() if url == address), "sandbox")
        self._set_webhook(webhook_id, environment)
        if webhook_id == _SIMULATED:
            raise ConfigurationError(
                "simulated events cannot be verified by the API: see PayPalWebhooks",
                argument="webhook_id",
            )
        super().__init__(tolerance=tolerance, remember=remember, replays=replays, clock=clock)

    def _question(self, body: bytes, headers: Mapping[str, Secret]) -> Question:
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
        session = self.client.session
        try:
            prepared = session.prepare(WEBHOOKS_VERIFY_SIGNATURE, arguments)
        except InvalidRequest as problem:
            name = problem.argument
        else:
            # The signature is over the very text: an event written anew would fail.
            head, _, tail = prepared.body.rpartition(_EMPTY)
            asked = evolve(prepared, body=head + _EMPTY.removesuffix(b"{}") + body + tail)
            return Question(event, partial(session.send, asked, SignatureVerdict.from_dict))
        self._refuse("malformed_header", f"a header is not as PayPal sends it: {name}")

    def _answered(self, question: Question, answer: SignatureVerdict) -> Event:
        """The event, once PayPal has said that it is its own."""
        if answer.verification_status == VerificationStatus.FAILURE:
            self._refuse(
                "signature",
                "PayPal says that the signature does not match: check webhook_id, and pass the "
                "raw body",
            )
        if answer.verification_status != VerificationStatus.SUCCESS:
            raise ResponseUnreadable(
                "PayPal's verdict on a signature is neither SUCCESS nor FAILURE",
                provider=self.provider,
                operation=WEBHOOKS_VERIFY_SIGNATURE.name,
            )
        return question.claimed


class PayPalAPIWebhooks(_PayPalAsking[PayPal], Asking[PayPal]):
    """Verify what PayPal sends for one webhook by asking PayPal: one call for each delivery.

    Where PayPal cannot be asked, the client's own error is raised, and no `WebhookRefused`: answer
    500, and PayPal sends again. `PAID` also comes for partial and pending payments: get the invoice
    to learn its state.
    """


class AsyncPayPalAPIWebhooks(_PayPalAsking[AsyncPayPal], AsyncAsking[AsyncPayPal]):
    """The async twin of `PayPalAPIWebhooks`: `verify` is awaited, `received` is for `async with`.

    The store of repeats is called in the event loop: one in a file blocks it for a moment.
    """
