"""Providers as senders, signing by themselves: nothing of the code under test signs here."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from hmac import new
from typing import Any
from zlib import crc32

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from paidup.webhooks import (
    ChargebeeWebhooks,
    PayloadWebhooks,
    PayPalWebhooks,
    RapydWebhooks,
)

NOW = 1_764_745_300.0
SUBJECT = "messageverificationcerts.paypal.com"
URL = "https://merchant.example.com/hooks/rapyd"
CERTIFICATE_URL = "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594"
WEBHOOK_ID = "8PT597110X687430LKGECATA"
# Module globals, so that no frame of a test has them among its locals.
ACCESS, SECRET, OLD_SECRET = "rak_CANARY_1", "rsk_CANARY_2", "rsk_CANARY_3"
PASSWORD, OLD_PASSWORD = "CANARY-password-1", "CANARY-password-2"


def clock() -> float:
    return NOW


@dataclass(frozen=True)
class Delivery:
    """One request of a provider."""

    body: bytes
    headers: dict[str, str]

    def with_header(self, name: str, value: str | None) -> Delivery:
        headers = {key: one for key, one in self.headers.items() if key != name}
        return replace(self, headers=headers if value is None else {**headers, name: value})


def rapyd(secret: str = SECRET, at: float = NOW, event: str = "wh_1", **more: Any) -> Delivery:
    document = {"id": event, "type": "INVOICE_PAYMENT_SUCCEEDED", "created_at": int(NOW),
                "data": {"id": "invoice_1", "total": 19.99}, **more}  # fmt: skip
    body = json.dumps(document).encode()
    salt, timestamp = "aB3dE6gH9kLm", str(int(at))
    message = (URL + salt + timestamp + ACCESS + secret).encode() + body
    digest = new(secret.encode(), message, sha256).hexdigest()
    signature = b64encode(digest.encode()).decode()
    return Delivery(body, {"salt": salt, "timestamp": timestamp, "signature": signature})


def payload(
    secret: str = SECRET, at: str = "2025-12-03T07:01:40Z", event: str = "txn_1", **more: Any
) -> Delivery:
    document = {"object": "webhook_trigger", "trigger": "processed", "webhook_id": "wh_1",
                "triggered_at": at, "url": "https://merchant.example.com",
                "triggered_on": {"id": event, "object": "transaction", "value": "processed"},
                **more}  # fmt: skip
    body = json.dumps(document).encode()
    signature = "sha256=" + new(secret.encode(), body, sha256).hexdigest()
    return Delivery(body, {"X-Payload-Signature": signature})


def chargebee(password: str = PASSWORD, event: str = "ev_1", **more: Any) -> Delivery:
    document = {"id": event, "occurred_at": int(NOW), "event_type": "payment_succeeded",
                "content": {"invoice": {"id": "INV-1", "total": 1999}}, **more}  # fmt: skip
    pair = b64encode(f"hooks:{password}".encode()).decode()
    return Delivery(json.dumps(document).encode(), {"Authorization": f"Basic {pair}"})


@dataclass(frozen=True)
class Authority:
    """A certificate authority of our own."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _usage(**on: bool) -> x509.KeyUsage:
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
             "key_agreement", "key_cert_sign", "crl_sign", "encipher_only",
             "decipher_only")  # fmt: skip
    return x509.KeyUsage(**{name: on.get(name, False) for name in names})


def day(days: int) -> datetime:
    return datetime.fromtimestamp(NOW, UTC) + timedelta(days=days)


def authority(title: str = "Root of the tests") -> Authority:
    key = _new_key()
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(title)).issuer_name(_name(title))
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(day(-1000)).not_valid_after(day(1000))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(key_cert_sign=True, crl_sign=True), critical=True)
        .add_extension(identifier, critical=False)
    )  # fmt: skip
    return Authority(key, builder.sign(key, SHA256()))


@cache
def trusted() -> Authority:
    return authority()


def leaf(
    issuer: Authority, key: Any, *, subject: str = SUBJECT, since: int = -10, until: int = 80
) -> bytes:
    """A server certificate as PEM."""
    known_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key())
    names = [x509.DNSName(subject)] if "." in subject else [x509.RFC822Name("a@example.com")]
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(subject)).issuer_name(issuer.certificate.subject)
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(day(since)).not_valid_after(day(until))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(known_by, critical=False)
    )  # fmt: skip
    return builder.sign(issuer.key, SHA256()).public_bytes(Encoding.PEM)


@cache
def paypal_key() -> rsa.RSAPrivateKey:
    return _new_key()


@cache
def paypal_leaf() -> bytes:
    return leaf(trusted(), paypal_key())


def paypal(
    at: float = NOW, event: str = "WH-1", transmission: str = "b2384410-f8d2", **more: Any
) -> Delivery:
    document = {"id": event, "create_time": "2025-12-03T07:01:40Z",
                "event_type": "INVOICING.INVOICE.PAID",
                "resource": {"id": "INV2-1", "amount": {"value": "19.99"}}, **more}  # fmt: skip
    body = json.dumps(document).encode()
    time = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    message = f"{transmission}|{time}|{WEBHOOK_ID}|{crc32(body) & 0xFFFFFFFF}".encode()
    signature = b64encode(paypal_key().sign(message, PKCS1v15(), SHA256())).decode()
    return Delivery(
        body,
        {
            "PAYPAL-AUTH-ALGO": "SHA256withRSA",
            "PAYPAL-CERT-URL": CERTIFICATE_URL,
            "PAYPAL-TRANSMISSION-ID": transmission,
            "PAYPAL-TRANSMISSION-SIG": signature,
            "PAYPAL-TRANSMISSION-TIME": time,
        },
    )


def nothing_fetched(url: str) -> bytes:
    raise AssertionError(f"{url} was fetched")


def paypal_fetch(url: str) -> bytes:
    if url != CERTIFICATE_URL:
        raise OSError("no such certificate")
    return paypal_leaf()


def rapyd_webhooks(**options: Any) -> RapydWebhooks:
    chosen = {"url": URL, "access_key": ACCESS, "secret_key": SECRET, "clock": clock, **options}
    return RapydWebhooks(**chosen)


def payload_webhooks(**options: Any) -> PayloadWebhooks:
    return PayloadWebhooks(**{"sender_secret": SECRET, **options})


def chargebee_webhooks(**options: Any) -> ChargebeeWebhooks:
    return ChargebeeWebhooks(**{"username": "hooks", "password": PASSWORD, **options})


def paypal_webhooks(**options: Any) -> PayPalWebhooks:
    chosen = {"webhook_id": WEBHOOK_ID, "roots": trusted().pem, "fetch": paypal_fetch,
              "clock": clock, **options}  # fmt: skip
    return PayPalWebhooks(**chosen)


#: Provider -> (makes a delivery, makes its verifier).
SENDERS: dict[str, tuple[Callable[..., Delivery], Callable[..., Any]]] = {
    "chargebee": (chargebee, chargebee_webhooks),
    "payload": (payload, payload_webhooks),
    "paypal": (paypal, paypal_webhooks),
    "rapyd": (rapyd, rapyd_webhooks),
}
SIGNING = ("payload", "paypal", "rapyd")
