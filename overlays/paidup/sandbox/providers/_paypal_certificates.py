"""An authority of the sandbox's own, and the certificate that PayPal's webhooks are signed with.

Imported only where such webhooks are asked for: it needs the package cryptography.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Final

from attrs import field, frozen
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

__all__ = ["Certified", "certified"]

#: In the form of PayPal's: its verifiers accept no other.
_URL: Final = "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-paidup-sandbox"
_SUBJECT: Final = "messageverificationcerts.paypal.com"
_AUTHORITY: Final = "The sandbox of paidup"
# Good whatever the sandbox's clock says.
_SINCE: Final = datetime(2000, 1, 1, tzinfo=UTC)
_UNTIL: Final = datetime(2200, 1, 1, tzinfo=UTC)
_NO_USAGE: Final = dict.fromkeys(
    ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
     "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
    False,
)  # fmt: skip


@frozen
class Certified:
    """What signs, and what proves it."""

    url: str
    #: The authority's certificate, in PEM.
    roots: bytes = field(repr=False)
    #: The signing certificate, in PEM.
    chain: bytes = field(repr=False)
    sign: Callable[[bytes], bytes] = field(repr=False)


@cache
def certified() -> Certified:
    """Made when it is first asked for, once for the process."""
    issuer = ec.generate_private_key(ec.SECP256R1())
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    usage = x509.KeyUsage(**{**_NO_USAGE, "key_cert_sign": True, "crl_sign": True})
    known_as = x509.SubjectKeyIdentifier.from_public_key(issuer.public_key())
    root = (
        _dated(_AUTHORITY)
        .public_key(issuer.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(known_as, critical=False)
        .sign(issuer, SHA256())
    )
    made_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.public_key())
    leaf = (
        _dated(_SUBJECT)
        .public_key(key.public_key())
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(_SUBJECT)]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(made_by, critical=False)
        .sign(issuer, SHA256())
    )
    return Certified(
        _URL,
        root.public_bytes(Encoding.PEM),
        leaf.public_bytes(Encoding.PEM),
        lambda message: key.sign(message, PKCS1v15(), SHA256()),
    )


def _dated(subject: str) -> x509.CertificateBuilder:
    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    builder = x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(_AUTHORITY))
    dated = builder.not_valid_before(_SINCE).not_valid_after(_UNTIL)
    return dated.serial_number(x509.random_serial_number())
