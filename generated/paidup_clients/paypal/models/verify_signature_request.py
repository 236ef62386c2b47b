# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.webhook_event_request import WebhookEventRequest

T = TypeVar("T", bound="VerifySignatureRequest")


@_attrs_define
class VerifySignatureRequest:
    """
    Attributes:
        auth_algo (str): The header PAYPAL-AUTH-ALGO, at most 100 letters and digits.
        cert_url (str): The header PAYPAL-CERT-URL, at most 500 characters.
        transmission_id (str): The header PAYPAL-TRANSMISSION-ID, at most 50 characters.
        transmission_sig (str): The header PAYPAL-TRANSMISSION-SIG, at most 500 characters.
        transmission_time (str | datetime.datetime): The header PAYPAL-TRANSMISSION-TIME as it came, a time with a zone.
        webhook_id (str): Id of the webhook at PayPal, at most 50 characters.
        webhook_event (WebhookEventRequest): An event of PayPal's, whatever it holds.
    """

    auth_algo: str
    cert_url: str
    transmission_id: str
    transmission_sig: str
    transmission_time: str | datetime.datetime
    webhook_id: str
    webhook_event: WebhookEventRequest

    def to_dict(self) -> dict[str, Any]:
        auth_algo = self.auth_algo

        cert_url = self.cert_url

        transmission_id = self.transmission_id

        transmission_sig = self.transmission_sig

        transmission_time = (
            self.transmission_time.isoformat()
            if isinstance(self.transmission_time, datetime.datetime)
            and self.transmission_time.tzinfo
            else self.transmission_time
        )

        webhook_id = self.webhook_id

        webhook_event = (
            self.webhook_event.to_dict()
            if isinstance(self.webhook_event, WebhookEventRequest)
            else self.webhook_event
        )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "auth_algo": auth_algo,
                "cert_url": cert_url,
                "transmission_id": transmission_id,
                "transmission_sig": transmission_sig,
                "transmission_time": transmission_time,
                "webhook_id": webhook_id,
                "webhook_event": webhook_event,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        auth_algo = d.pop("auth_algo")

        cert_url = d.pop("cert_url")

        transmission_id = d.pop("transmission_id")

        transmission_sig = d.pop("transmission_sig")

        transmission_time = datetime.datetime.fromisoformat(d.pop("transmission_time"))

        webhook_id = d.pop("webhook_id")

        webhook_event = WebhookEventRequest.from_dict(d.pop("webhook_event"))

        verify_signature_request = cls(
            auth_algo=auth_algo,
            cert_url=cert_url,
            transmission_id=transmission_id,
            transmission_sig=transmission_sig,
            transmission_time=transmission_time,
            webhook_id=webhook_id,
            webhook_event=webhook_event,
        )

        return verify_signature_request
