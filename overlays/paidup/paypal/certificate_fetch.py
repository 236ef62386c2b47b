"""Fetching PayPal's certificate: verified TLS, no redirect, and no more than a certificate."""

from __future__ import annotations

import time

from paidup.core.deadline import give_up_at, time_left
from paidup.core.retry import Timeout
from paidup.core.wire import build_request, new_client, quiet
from paidup.webhooks.errors import WebhookRefused

__all__ = ["LARGEST_CERTIFICATE", "fetch_certificate"]

LARGEST_CERTIFICATE = 64 * 1024
#: For the whole of it, in seconds.
_LONGEST = 10.0


def fetch_certificate(url: str) -> bytes:
    """The PEM text at an address that was checked before. Raises `WebhookRefused`."""
    hush, until = quiet.set(True), give_up_at.set(time.monotonic() + _LONGEST)
    try:
        return _fetch(url)
    except WebhookRefused:
        raise
    except Exception as error:  # noqa: BLE001  nothing stray may leave
        problem = type(error).__name__
    finally:
        quiet.reset(hush)
        give_up_at.reset(until)
    raise _unavailable(f"the connection failed: {problem}")


def _fetch(url: str) -> bytes:
    headers = [("Accept", "*/*"), ("Accept-Encoding", "identity")]
    request = build_request("GET", url, headers, b"", Timeout(), _LONGEST)
    with new_client() as client:
        response = client.send(request, stream=True, follow_redirects=False)
        try:
            if response.status_code != 200:
                raise _unavailable(f"answered with status {response.status_code}")
            if response.headers.get("content-encoding", "identity") != "identity":
                raise _unavailable("compressed, which was not asked for")
            text = b""
            for chunk in response.iter_raw():
                text += chunk
                if len(text) > LARGEST_CERTIFICATE:
                    raise _unavailable("larger than any certificate")
                if time_left() < 0:
                    raise TimeoutError
            return text
        finally:
            response.close()


def _unavailable(problem: str) -> WebhookRefused:
    return WebhookRefused(
        f"PayPal's certificate cannot be fetched ({problem})",
        reason="certificate_unavailable",
        provider="paypal",
    )
