"""PayPal's signing certificates: chain, dates and name checked, the good ones kept."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn
from warnings import catch_warnings, simplefilter

from paidup.core.errors import ConfigurationError
from paidup.core.wire import default_tls  # the roots that all clients trust
from paidup.paypal.certificate_fetch import LARGEST_CERTIFICATE
from paidup.webhooks.errors import Reason, WebhookRefused

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from cryptography.x509.verification import Store

__all__ = ["SUBJECT", "Certificates"]

#: Reported by users of PayPal's; PayPal's own documents do not promise it.
SUBJECT: Final = "messageverificationcerts.paypal.com"
#: Addresses whose certificates are kept; PayPal uses few.
_KEPT: Final = 16


class Certificates:
    """Checks signatures with the certificates at addresses. Safe to share between threads."""

    def __init__(
        self, *, subject: str | None, roots: bytes | None, fetch: Callable[[str], bytes]
    ) -> None:
        try:
            from cryptography import x509
        except ImportError:
            x509 = None  # type: ignore[assignment]
        if x509 is None:
            raise ConfigurationError(
                "PayPal's webhooks need the package cryptography: pip install 'paidup[webhooks]'"
            )
        if subject is not None and (not isinstance(subject, str) or not subject):
            raise ConfigurationError("subject must be a DNS name, or None", argument="subject")
        self._subject = subject
        self._store = _store_of(roots)
        self._fetch = fetch
        self._kept: OrderedDict[str, list[Certificate]] = OrderedDict()
        self._lock = threading.Lock()

    def check(self, url: str, signature: bytes, message: bytes, now: float) -> None:
        """Raise `WebhookRefused` unless the certificate is good and the signature its own."""
        chain = self._kept.get(url)
        if chain is not None:
            self._check_chain(chain, now)
        else:
            # One fetch at a time: a flood of made-up addresses is not passed on to PayPal.
            with self._lock:
                chain = self._kept.get(url) or self._fetched(url, now)
        _check_signature(chain[0], signature, message)

    def _fetched(self, url: str, now: float) -> list[Certificate]:
        text, problem = b"", None
        try:
            text = self._fetch(url)
        except WebhookRefused:
            raise
        except Exception as error:  # noqa: BLE001  whatever a caller's function raises
            problem = type(error).__name__
        if problem is not None:
            _refuse("certificate_unavailable", f"cannot be fetched ({problem})")
        chain = _chain_of(text)
        self._check_chain(chain, now)
        self._kept[url] = chain
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return chain

    def _check_chain(self, chain: list[Certificate], now: float) -> None:
        from cryptography.x509 import DNSName
        from cryptography.x509.verification import PolicyBuilder, VerificationError

        try:
            name = self._subject or _first_name(chain[0])
            moment = datetime.fromtimestamp(now, UTC).replace(tzinfo=None)
            policy = PolicyBuilder().store(self._store).time(moment)
            policy.build_server_verifier(DNSName(name)).verify(chain[0], chain[1:])
        except (VerificationError, ValueError):
            # Their text may quote the certificate.
            good = False
        else:
            good = True
        if not good:
            _refuse("certificate", "has no valid chain to a trusted root for its name and today")

    def __repr__(self) -> str:
        return f"Certificates(subject={self._subject!r})"


def _store_of(roots: bytes | None) -> Store:
    from cryptography import x509
    from cryptography.x509.verification import Store

    trusted: list[Any] = []
    if roots is not None:
        with suppress(ValueError, TypeError):
            trusted = x509.load_pem_x509_certificates(roots)
        if not trusted:
            raise ConfigurationError("roots must be PEM certificates", argument="roots")
        return Store(trusted)
    for encoded in default_tls().get_ca_certs(binary_form=True):
        # A root too old-fashioned to be read is not trusted; one that merely is old needs no word.
        with suppress(ValueError), catch_warnings():
            simplefilter("ignore")
            trusted.append(x509.load_der_x509_certificate(encoded))
    return Store(trusted)


def _chain_of(text: object) -> list[Certificate]:
    from cryptography import x509

    if not isinstance(text, bytes) or len(text) > LARGEST_CERTIFICATE:
        _refuse("certificate", "is larger than any certificate, or not bytes")
    chain: list[Certificate] = []
    with suppress(ValueError):
        chain = x509.load_pem_x509_certificates(text)
    if not chain:
        _refuse("certificate", "is not one in PEM")
    return chain


def _first_name(leaf: Certificate) -> str:
    """A DNS name of its own, for a caller who accepts any."""
    from cryptography import x509

    try:
        names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        return names.get_values_for_type(x509.DNSName)[0]
    except (x509.ExtensionNotFound, IndexError):
        raise ValueError("no DNS name") from None


def _check_signature(leaf: Certificate, signature: bytes, message: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256

    key = leaf.public_key()
    if not isinstance(key, RSAPublicKey):
        _refuse("certificate", "has no RSA key")
    try:
        key.verify(signature, message, PKCS1v15(), SHA256())
    except InvalidSignature:
        good = False
    else:
        good = True
    if not good:
        raise WebhookRefused(
            "the signature does not match: check webhook_id, and pass the raw body",
            reason="signature",
            provider="paypal",
        )


def _refuse(reason: Reason, problem: str) -> NoReturn:
    raise WebhookRefused(f"PayPal's certificate {problem}", reason=reason, provider="paypal")
