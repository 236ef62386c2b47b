"""PayPal's webhooks: an RSA signature, checked here with the certificate PayPal names."""

from __future__ import annotations

import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from typing import Final
from zlib import crc32

from paidup.core.secrets import Secret
from paidup.paypal.certificate_fetch import fetch_certificate
from paidup.paypal.certificates import SUBJECT, Certificates
from paidup.paypal.webhooks_shared import PayPalVerifier
from paidup.webhooks.event import Event
from paidup.webhooks.verifier import DEFAULT_REMEMBER, DEFAULT_TOLERANCE, Store, Verifier

__all__ = ["PayPalWebhooks"]

_ALGORITHM: Final = "SHA256withRSA"


class PayPalWebhooks(PayPalVerifier, Verifier):
    """Verify what PayPal sends for one webhook. Needs the extra `paidup[webhooks]`.

    `verify` fetches PayPal's certificate when it sees a new one, and blocks meanwhile: call it in
    a thread from async code. `PAID` also comes for partial and pending payments, and the signature
    covers only a CRC-32 of the body: get the invoice to learn its state.
    """

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
        self._set_webhook(webhook_id, environment)
        self._set(certificates=Certificates(subject=subject, roots=roots, fetch=fetch))
        super().__init__(tolerance=tolerance, remember=remember, replays=replays, clock=clock)

    def _authenticate(self, body: bytes, headers: Mapping[str, Secret]) -> Event:
        if headers["paypal-auth-algo"].reveal() != _ALGORITHM:
            self._refuse("algorithm", f"signed with another algorithm than {_ALGORITHM}")
        sent = self._transmission(headers)
        message = f"{sent.id}|{sent.sent}|{self.webhook_id}|{crc32(body)}".encode()
        signature = _decoded(sent.signature) or b""
        self.certificates.check(sent.certificate, signature, message, self._clock())
        return self._event(body, sent)


def _decoded(text: str) -> bytes | None:
    """Base64, of which only the one canonical spelling counts."""
    try:
        value = b64decode(text, validate=True)
    except ValueError:
        return None
    return value if b64encode(value).decode() == text else None
