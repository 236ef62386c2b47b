"""PayPal's webhooks: CRC-32 of the body in a message signed with RSA, by a certificate.

The sandbox has an authority of its own: no certificate of it is worth anything elsewhere. What
the sources name without a value is left out of the envelope.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar
from uuid import uuid4
from zlib import crc32

from paidup.sandbox.answers import json_bytes
from paidup.sandbox.emulator import Emulator, new_id
from paidup.sandbox.providers._paypal_certificates import Certified, certified
from paidup.sandbox.webhooks.occurrences import Occurrence
from paidup.sandbox.webhooks.sender import InvoiceSender, WebhookEvent

__all__ = ["SENDER", "PayPalSender"]

_PREFIX = "INVOICING.INVOICE."


class PayPalSender(InvoiceSender):
    """What PayPal sends to one address. PAID also tells of partial and pending payments."""

    table: ClassVar = {
        "created": (_PREFIX + "CREATED",),
        "opened": (_PREFIX + "SENT",),
        "payment_pending": (_PREFIX + "PAID",),
        "payment_succeeded": (_PREFIX + "PAID",),
        "refunded": (_PREFIX + "REFUNDED",),
        "voided": (_PREFIX + "CANCELLED",),
        "updated": (_PREFIX + "UPDATED",),
    }
    all_types: ClassVar = frozenset({_PREFIX + "SCHEDULED"}).union(*table.values())
    #: `wrapped` puts the invoice into `resource.invoice`, where readers have met it too;
    #: `sign_anew=False` repeats a delivery as it was, where PayPal is said to make a new one.
    defaults: ClassVar = {"webhook_id": "8PT597110X687430LKGECATA", "wrapped": False,
                          "sign_anew": True}  # fmt: skip

    def __init__(self, emulator: Emulator, url: str, home: str, options: Mapping[str, Any]) -> None:
        super().__init__(emulator, url, home, options)
        self._certified: Certified = certified()

    def types(self, occurrence: Occurrence) -> tuple[str, ...]:
        """Only sent is SENT; a status that speaks of a refund tells what changed."""
        status = occurrence.invoice.status
        if occurrence.kind == "opened" and status != "SENT":
            return ()
        if occurrence.kind == "updated":
            if status == "SCHEDULED" and occurrence.was != status:
                return (_PREFIX + "SCHEDULED",)
            if "REFUNDED" in status:
                return (_PREFIX + "REFUNDED",)
        return super().types(occurrence)

    def event(self, kind: str, occurrence: Occurrence, change: str) -> WebhookEvent:
        """The invoice as the API shows it."""
        shown = self.read("invoices.get", occurrence.invoice.id) or {}
        event_id = new_id("WH-", 34).upper()
        document = {
            "id": event_id,
            "create_time": self._time(),
            "event_type": kind,
            "summary": f"{kind} in the sandbox",
            "resource": {"invoice": shown} if self.given["wrapped"] else shown,
        }
        return WebhookEvent(event_id, kind, json_bytes(document))

    def headers(self, event: WebhookEvent) -> dict[str, str]:
        """A transmission of its own."""
        transmission, sent = str(uuid4()), self._time()
        checksum = crc32(event.body) & 0xFFFFFFFF
        message = f"{transmission}|{sent}|{self.given['webhook_id']}|{checksum}"
        return {
            "PAYPAL-AUTH-ALGO": "SHA256withRSA",
            "PAYPAL-CERT-URL": self._certified.url,
            "PAYPAL-TRANSMISSION-ID": transmission,
            "PAYPAL-TRANSMISSION-SIG": b64encode(self._certified.sign(message.encode())).decode(),
            "PAYPAL-TRANSMISSION-TIME": sent,
        }

    def verifier(self) -> dict[str, Any]:
        """The sandbox's own roots, and a `fetch` that stays on this machine."""
        return {
            "webhook_id": self.given["webhook_id"],
            "roots": self._certified.roots,
            "fetch": partial(_fetch, self._certified),
        }

    def verifier_in_json(self) -> dict[str, Any]:
        """The certificates as texts, by their addresses, in place of a function."""
        known = self._certified
        return {
            "webhook_id": self.given["webhook_id"],
            "roots": known.roots.decode(),
            "certificates": {known.url: known.chain.decode()},
        }

    def _time(self) -> str:
        return f"{self.moment():%Y-%m-%dT%H:%M:%SZ}"


def _fetch(known: Certified, url: str) -> bytes:
    """The certificate at its address, without going there."""
    if url != known.url:
        raise LookupError("the sandbox has no certificate at this address")
    return known.chain


SENDER = PayPalSender
