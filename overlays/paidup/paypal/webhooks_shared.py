"""What holds for PayPal's webhooks however their signature is checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret
from paidup.webhooks.event import Event, digest_of, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.verifier import BaseVerifier

__all__ = ["PayPalVerifier", "Transmission"]

_HOSTS: Final = {
    "sandbox": ("api.sandbox.paypal.com", "api-m.sandbox.paypal.com"),
    "live": ("api.paypal.com", "api-m.paypal.com"),
}
# No user, query, fragment, other port, other case or escape: the whole address, to the letter.
_ADDRESS: Final = re.compile(
    r"https://(?P<host>[a-z.-]+)(?::443)?/v1/notifications/certs/CERT-[A-Za-z0-9_-]{1,200}"
)
_WEBHOOK_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,50}")
_EVENTS: Final = ("CREATED", "CANCELLED", "PAID", "REFUNDED", "SCHEDULED", "SENT", "UPDATED")


@frozen
class Transmission:
    """What the headers of one delivery say."""

    algorithm: str
    certificate: str
    id: str
    signature: str = field(repr=False)
    sent: str


class PayPalVerifier(BaseVerifier):
    """The certificate's address, freshness, and how an event is read."""

    provider = "paypal"
    needed_headers = (
        "paypal-auth-algo",
        "paypal-cert-url",
        "paypal-transmission-id",
        "paypal-transmission-sig",
        "paypal-transmission-time",
    )
    known_types = frozenset(f"INVOICING.INVOICE.{event}" for event in _EVENTS)

    webhook_id: str
    environment: str

    def _set_webhook(self, webhook_id: str, environment: str) -> None:
        if not isinstance(webhook_id, str) or not _WEBHOOK_ID.fullmatch(webhook_id):
            raise ConfigurationError("webhook_id is missing or malformed", argument="webhook_id")
        if not isinstance(environment, str) or environment not in _HOSTS:
            raise ConfigurationError(
                "environment must be one of live, sandbox", argument="environment"
            )
        self._set(webhook_id=webhook_id, environment=environment)

    def _transmission(self, headers: Mapping[str, Secret]) -> Transmission:
        """The headers, if they name a certificate of PayPal's and a time that is fresh."""
        sent = Transmission(*(headers[name].reveal() for name in self.needed_headers))
        address = _ADDRESS.fullmatch(sent.certificate)
        if address is None or address["host"] not in _HOSTS[self.environment]:
            self._refuse(
                "certificate_url",
                f"the certificate's address is not PayPal's of the {self.environment} environment; "
                "nothing was fetched",
            )
        moment = moment_of(sent.sent)
        if moment is None or "|" in sent.id:
            self._refuse("malformed_header", "the transmission's id or time is malformed")
        self._check_fresh(moment.timestamp())
        return sent

    def _event(self, body: bytes, sent: Transmission) -> Event:
        document = read_document(body, self.provider)
        kind = text_in(document, "event_type")
        return Event(
            provider=self.provider,
            id=text_in(document, "id") or digest_of(body),
            type=kind,
            created_at=moment_of(document.get("create_time")),
            is_known=kind in self.known_types,
            # Remembered as well: under one signature, a body of the same CRC-32 can be forged.
            delivery_id=sent.id,
            data=mapping_in(document, "resource"),
            document=document,
            raw=body,
        )
