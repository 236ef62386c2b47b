"""PayPal's check of its own webhooks: a signature holds if it is of a delivery made here."""

from __future__ import annotations

from secrets import token_urlsafe

from attrs import frozen

from paidup.core.json_text import JsonTextError, parse_json
from paidup.sandbox.answers import Answer, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._paypal_access import PayPalAccess
from paidup.sandbox.providers._paypal_documents import rfc3339
from paidup.sandbox.reading import read_json
from paidup_schemas import paypal as schemas

__all__ = ["PayPalVerification"]

_CERTIFICATE = "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-sandbox"


@frozen
class _Delivery:
    body: bytes
    webhook_id: str
    headers: dict[str, str]


class PayPalVerification(PayPalAccess):
    """Nothing is really signed: what was delivered is remembered, and compared."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._deliveries: dict[str, _Delivery] = {}

    def deliver(self, body: bytes, webhook_id: str) -> dict[str, str]:
        """The headers with which PayPal would send this event now. Sends nothing."""
        with self.ledger.lock:
            transmission = new_id("wh-")
            headers = {
                "PAYPAL-AUTH-ALGO": "SHA256withRSA",
                "PAYPAL-CERT-URL": _CERTIFICATE,
                "PAYPAL-TRANSMISSION-ID": transmission,
                "PAYPAL-TRANSMISSION-SIG": token_urlsafe(64),
                "PAYPAL-TRANSMISSION-TIME": rfc3339(self.now()),
            }
            self._deliveries[transmission] = _Delivery(body, webhook_id, headers)
            return dict(headers)

    @operation(
        "webhooks.verify_signature",
        "POST",
        "/v1/notifications/verify-webhook-signature",
        effect="read",
    )
    def verify_signature(self, call: Call) -> Answer:
        """SUCCESS or FAILURE, under 200 either way."""
        # An event may hold null; none of the other fields can be it.
        read_json(call, schemas.VerifySignatureRequest, nulls=True)
        verdict = "SUCCESS" if self._holds(call) else "FAILURE"
        return json_answer(200, {"verification_status": verdict})

    def _holds(self, call: Call) -> bool:
        given = parse_json(call.body)
        if not isinstance(given, dict):
            return False
        delivery = self._deliveries.get(given["transmission_id"])
        if delivery is None or given["webhook_id"] != delivery.webhook_id:
            return False
        fields = ("auth_algo", "cert_url", "transmission_sig", "transmission_time")
        for field in fields:
            if given[field] != delivery.headers["PAYPAL-" + field.upper().replace("_", "-")]:
                return False
        if self.behaviour.webhook_event_match == "text" and delivery.body not in call.body:
            return False
        try:
            return bool(given["webhook_event"] == parse_json(delivery.body))
        except JsonTextError:
            return False
