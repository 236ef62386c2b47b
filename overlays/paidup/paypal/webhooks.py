"""PayPal's webhooks: an RSA signature, checked here with the certificate PayPal names."""

from __future__ import annotations

import re
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from typing import Final
from zlib import crc32

from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret
from paidup.paypal.certificate_fetch import fetch_certificate
from paidup.paypal.certificates import SUBJECT, Certificates
from paidup.webhooks.event import Event, digest_of, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.verifier import DEFAULT_REMEMBER, DEFAULT_TOLERANCE, Store, Verifier

__all__ = ["PayPalWebhooks"]

_HOSTS: Final = {
    "sandbox": ("api.sandbox.paypal.com", "api-m.sandbox.paypal.com"),
    "live": ("api.paypal.com", "api-m.paypal.com"),
}
# No user, query, fragment, other port, other case or escape: the whole address, to the letter.
_ADDRESS: Final = re.compile(
    r"https://(?P<host>[a-z.-]+)(?::443)?/v1/notifications/certs/CERT-[A-Za-z0-9_-]{1,200}"
)
_WEBHOOK_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,50}")
_ALGORITHM: Final = "SHA256withRSA"
_EVENTS: Final = ("CREATED", "CANCELLED", "PAID", "REFUNDED", "SCHEDULED", "SENT", "UPDATED")


class PayPalWebhooks(Verifier):
    """Verify what PayPal sends for one webhook. Needs the extra `paidup[webhooks]`.

    `verify` fetches PayPal's certificate when it sees a new one, and blocks meanwhile: call it in
    a thread from async code. `PAID` also comes for partial and pending payments, and the signature
    covers only a CRC-32 of the body: get the invoice to learn its state.
    """

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
    certificates: Certificates

    def __init__(
        self,
        *,
        webhook_id: str,
        environment: str = "sandbox",
        subject: str | None = SUBJECT,
        roots: bytes | None = None,
        fetch: Callable[[str], bytes] = fetch_certificate,
        tolerance: float | None = DEFAULT_TOLERANCE,
        remember: float = DEFAULT_REMEMBER,
        replays: Store = "memory",
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make a verifier. Raises `ConfigurationError`, also where the extra is not installed.

        `webhook_id` is the id of the webhook at PayPal (`WEBHOOK_ID` for simulated events);
        `environment`, "sandbox" or "live", decides whose certificates are fetched. `subject` is
        the DNS name the certificate must carry: PayPal's documents do not promise it, and None
        accepts any, from the allowed hosts still. `roots` are PEM certificates to trust instead of
        the public ones; `fetch(url)` returns a certificate chain as PEM and must follow no
        redirect. `tolerance` is in seconds to either side of now.
        """
        if not isinstance(webhook_id, str) or not _WEBHOOK_ID.fullmatch(webhook_id):
            raise ConfigurationError("webhook_id is missing or malformed", argument="webhook_id")
        if not isinstance(environment, str) or environment not in _HOSTS:
            raise ConfigurationError(
                "environment must be one of live, sandbox", argument="environment"
            )
        certificates = Certificates(subject=subject, roots=roots, fetch=fetch)
        self._set(webhook_id=webhook_id, environment=environment, certificates=certificates)
        super().__init__(tolerance=tolerance, remember=remember, replays=replays, clock=clock)

    def _authenticate(self, body: bytes, headers: Mapping[str, Secret]) -> Event:
        algorithm, url, transmission, signature, sent = (
            headers[name].reveal() for name in self.needed_headers
        )
        if algorithm != _ALGORITHM:
            self._refuse("algorithm", f"signed with another algorithm than {_ALGORITHM}")
        address = _ADDRESS.fullmatch(url)
        if address is None or address["host"] not in _HOSTS[self.environment]:
            self._refuse(
                "certificate_url",
                f"the certificate's address is not PayPal's of the {self.environment} environment; "
                "nothing was fetched",
            )
        moment = moment_of(sent)
        if moment is None or "|" in transmission:
            self._refuse("malformed_header", "the transmission's id or time is malformed")
        self._check_fresh(moment.timestamp())
        message = f"{transmission}|{sent}|{self.webhook_id}|{crc32(body)}".encode()
        self.certificates.check(url, _decoded(signature) or b"", message, self._clock())
        document = read_document(body, self.provider)
        kind = text_in(document, "event_type")
        return Event(
            provider=self.provider,
            id=text_in(document, "id") or digest_of(body),
            type=kind,
            created_at=moment_of(document.get("create_time")),
            is_known=kind in self.known_types,
            # Remembered as well: under one signature, a body of the same CRC-32 can be forged.
            delivery_id=transmission,
            data=mapping_in(document, "resource"),
            document=document,
            raw=body,
        )


def _decoded(text: str) -> bytes | None:
    """Base64, of which only the one canonical spelling counts."""
    try:
        value = b64decode(text, validate=True)
    except ValueError:
        return None
    return value if b64encode(value).decode() == text else None
