# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""Webhooks of PayPal Invoicing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .. import operations
from ..models.signature_verdict import SignatureVerdict

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.webhook_event_request import WebhookEventRequest


class Webhooks:
    """The check of what PayPal sends."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def verify_signature(
        self,
        *,
        auth_algo: str,
        cert_url: str,
        transmission_id: str,
        transmission_sig: str,
        transmission_time: str | datetime,
        webhook_id: str,
        webhook_event: WebhookEventRequest | Mapping[str, Any],
        extra_body: Mapping[str, Any] | None = None,
    ) -> SignatureVerdict:
        """Have PayPal check the signature of a webhook.

        Changes nothing. A wrong signature is no error: the answer is 200 with verification_status
        FAILURE. The event must be the one that was received, and writing it anew is the usual cause
        of FAILURE; PayPalAPIWebhooks of paidup.webhooks sends the very text, and checks address,
        time and repeats as well. Simulated events, whose webhook_id is WEBHOOK_ID, cannot be
        checked this way. From operation verify-webhook-signature of PayPal's public webhooks
        specification.

        Repeated after any failure that a repeat may mend.

        Args:
            auth_algo: The header PAYPAL-AUTH-ALGO, at most 100 letters and digits.
            cert_url: The header PAYPAL-CERT-URL, at most 500 characters.
            transmission_id: The header PAYPAL-TRANSMISSION-ID, at most 50 characters.
            transmission_sig: The header PAYPAL-TRANSMISSION-SIG, at most 500 characters.
            transmission_time: The header PAYPAL-TRANSMISSION-TIME as it came, a time with a zone.
            webhook_id: Id of the webhook at PayPal, at most 50 characters.
            webhook_event: The whole event as it was received.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.WEBHOOKS_VERIFY_SIGNATURE,
            SignatureVerdict.from_dict,
            {
                "auth_algo": auth_algo,
                "cert_url": cert_url,
                "transmission_id": transmission_id,
                "transmission_sig": transmission_sig,
                "transmission_time": transmission_time,
                "webhook_id": webhook_id,
                "webhook_event": webhook_event,
            },
            extra_body,
        )


class AsyncWebhooks:
    """The check of what PayPal sends."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def verify_signature(
        self,
        *,
        auth_algo: str,
        cert_url: str,
        transmission_id: str,
        transmission_sig: str,
        transmission_time: str | datetime,
        webhook_id: str,
        webhook_event: WebhookEventRequest | Mapping[str, Any],
        extra_body: Mapping[str, Any] | None = None,
    ) -> SignatureVerdict:
        """Have PayPal check the signature of a webhook.

        Changes nothing. A wrong signature is no error: the answer is 200 with verification_status
        FAILURE. The event must be the one that was received, and writing it anew is the usual cause
        of FAILURE; PayPalAPIWebhooks of paidup.webhooks sends the very text, and checks address,
        time and repeats as well. Simulated events, whose webhook_id is WEBHOOK_ID, cannot be
        checked this way. From operation verify-webhook-signature of PayPal's public webhooks
        specification.

        Repeated after any failure that a repeat may mend.

        Args:
            auth_algo: The header PAYPAL-AUTH-ALGO, at most 100 letters and digits.
            cert_url: The header PAYPAL-CERT-URL, at most 500 characters.
            transmission_id: The header PAYPAL-TRANSMISSION-ID, at most 50 characters.
            transmission_sig: The header PAYPAL-TRANSMISSION-SIG, at most 500 characters.
            transmission_time: The header PAYPAL-TRANSMISSION-TIME as it came, a time with a zone.
            webhook_id: Id of the webhook at PayPal, at most 50 characters.
            webhook_event: The whole event as it was received.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.WEBHOOKS_VERIFY_SIGNATURE,
            SignatureVerdict.from_dict,
            {
                "auth_algo": auth_algo,
                "cert_url": cert_url,
                "transmission_id": transmission_id,
                "transmission_sig": transmission_sig,
                "transmission_time": transmission_time,
                "webhook_id": webhook_id,
                "webhook_event": webhook_event,
            },
            extra_body,
        )
