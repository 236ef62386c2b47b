"""Rapyd's signatures: of a request, and of a webhook."""

from __future__ import annotations

import hmac
from base64 import b64encode
from hashlib import sha256

__all__ = ["sign_request", "sign_webhook"]


def sign_request(
    method: str,
    target: str,
    body: bytes | str | None,
    *,
    access_key: str,
    secret_key: str,
    salt: str,
    timestamp: int | str,
) -> str:
    """The `signature` header of one request.

    `target` is path and query as sent, from "/v1" on; `body` the exact bytes sent, where none,
    empty and "{}" all count as none; `timestamp` in Unix seconds.
    """
    text = b"" if body is None else body.encode() if isinstance(body, str) else body
    signed = (method.lower(), target, salt, str(timestamp), access_key, secret_key)
    return _signature("".join(signed).encode() + (b"" if text == b"{}" else text), secret_key)


def sign_webhook(
    url: str,
    body: bytes | str,
    *,
    access_key: str,
    secret_key: str,
    salt: str,
    timestamp: int | str,
) -> str:
    """The `signature` header Rapyd sends with a webhook.

    `url` is the whole address as configured in the portal, not as it was received; `body` the raw
    bytes received.
    """
    text = body.encode() if isinstance(body, str) else body
    signed = (url, salt, str(timestamp), access_key, secret_key)
    return _signature("".join(signed).encode() + text, secret_key)


def _signature(message: bytes, secret_key: str) -> str:
    # Base64 of the hexadecimal text, not of the digest: so Rapyd's own samples do.
    return b64encode(hmac.new(secret_key.encode(), message, sha256).hexdigest().encode()).decode()
