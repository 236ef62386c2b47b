"""PayPal's local check: whose certificate, from where, for how long, and over what."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1

from paidup import ConfigurationError
from paidup.paypal import certificate_fetch as fetching
from paidup.webhooks import PayPalWebhooks, WebhookRefused, WebhookReplayed
from tests.webhooks import senders
from tests.webhooks.senders import (
    CERTIFICATE_URL,
    NOW,
    Delivery,
    authority,
    leaf,
    nothing_fetched,
    paypal,
    paypal_key,
    paypal_leaf,
    paypal_webhooks,
    trusted,
)

HOST, PATH = "https://api.sandbox.paypal.com", "/v1/notifications/certs/CERT-1"
ELSEWHERE = [
    "", "CERT-1", PATH, "//api.sandbox.paypal.com" + PATH,
    "http://api.sandbox.paypal.com" + PATH, "HTTPS://api.sandbox.paypal.com" + PATH,
    "ftp://api.sandbox.paypal.com" + PATH, "file:///etc/passwd",
    "https://API.sandbox.paypal.com" + PATH, "https://api.sandbox.paypal.com." + PATH,
    "https://evil.example" + PATH, "https://paypal.com" + PATH, "https://www.paypal.com" + PATH,
    "https://api.paypal.com.evil.example" + PATH, "https://evilapi.paypal.com" + PATH,
    "https://api.sandbox.paypal.com@evil.example" + PATH,
    "https://user@api.sandbox.paypal.com" + PATH, "https://u:p@api.sandbox.paypal.com" + PATH,
    "https://evil.example\\@api.sandbox.paypal.com" + PATH,
    "https://evil.example#@api.sandbox.paypal.com" + PATH,
    "https://evil.example/api.sandbox.paypal.com" + PATH,
    "https://api.sandbox.paypal.com:8443" + PATH, "https://api.sandbox.paypal.com:" + PATH,
    "https://api.sandbox.paypal.com:0443" + PATH, "https://api.sandbox.paypal.com:443:443" + PATH,
    "https://127.0.0.1" + PATH, "https://[::1]" + PATH, "https://localhost" + PATH,
    "https://169.254.169.254/latest/meta-data", "https://0x7f000001" + PATH,
    HOST + PATH + "/", HOST + PATH + "?next=https://evil.example", HOST + PATH + "#x",
    HOST + PATH + "/../../../x", HOST + "/v1/notifications/certs/../CERT-1",
    HOST + "/v1/notifications/certs/CERT-", HOST + "/v1/notifications/certs/CERT-a%2e",
    HOST + "/v1/notifications/certs/CERT-..", HOST + "/v1/notifications/certs/x",
    HOST + "//v1/notifications/certs/CERT-1", HOST + "/V1/notifications/certs/CERT-1",
    HOST + PATH + " ", " " + HOST + PATH, HOST + PATH + "\n", HOST + PATH + "\t",
    HOST + PATH + "\0", HOST + PATH + "\u0661", HOST + PATH + "a" * 200,
    "https://api.p\u0430ypal.com" + PATH,
    # The other environment's.
    "https://api.paypal.com" + PATH, "https://api-m.paypal.com" + PATH,
]  # fmt: skip


def refusal(verifier: PayPalWebhooks, delivery: Delivery) -> WebhookRefused:
    with pytest.raises(WebhookRefused) as caught:
        verifier.verify(delivery.body, delivery.headers)
    return caught.value


@pytest.mark.parametrize("url", ELSEWHERE)
def test_nothing_is_fetched_from_elsewhere(url: str) -> None:
    verifier = paypal_webhooks(fetch=nothing_fetched)
    error = refusal(verifier, paypal().with_header("PAYPAL-CERT-URL", url))
    assert error.reason in ("certificate_url", "malformed_header")
    assert not url or url not in str(error)


@pytest.mark.parametrize(
    ("environment", "host"),
    [
        ("sandbox", "api.sandbox.paypal.com"),
        ("sandbox", "api-m.sandbox.paypal.com:443"),
        ("live", "api.paypal.com"),
        ("live", "api-m.paypal.com"),
    ],
)
def test_where_certificates_are_fetched_from(environment: str, host: str) -> None:
    delivery = paypal().with_header("PAYPAL-CERT-URL", f"https://{host}{PATH}")
    fetched: list[str] = []

    def fetch(url: str) -> bytes:
        fetched.append(url)
        return paypal_leaf()

    verifier = paypal_webhooks(environment=environment, fetch=fetch, replays=None)
    for _ in range(3):
        verifier.verify(delivery.body, delivery.headers)
    # Once, and then from the cache.
    assert fetched == [f"https://{host}{PATH}"]


@pytest.mark.parametrize("algorithm", ["SHA1withRSA", "sha256withrsa", "SHA256withRSAandMGF1", "x"])
def test_another_algorithm(algorithm: str) -> None:
    verifier = paypal_webhooks(fetch=nothing_fetched)
    error = refusal(verifier, paypal().with_header("PAYPAL-AUTH-ALGO", algorithm))
    assert error.reason == "algorithm"


def test_times_that_are_stale_or_none_fetch_nothing() -> None:
    verifier = paypal_webhooks(fetch=nothing_fetched)
    assert refusal(verifier, paypal(at=NOW - 301)).reason == "stale"
    assert refusal(verifier, paypal(at=NOW + 301)).reason == "future"
    for moment in ("soon", "2025-12-03T07:01:40", "1764745300", "2025-12-03"):
        error = refusal(verifier, paypal().with_header("PAYPAL-TRANSMISSION-TIME", moment))
        assert error.reason == "malformed_header"


def serving(*pem: bytes) -> Callable[[str], bytes]:
    return lambda _url: b"".join(pem)


def test_certificates_that_do_not_count() -> None:
    key, stranger = paypal_key(), authority()
    bad: dict[str, bytes] = {
        "unknown root": leaf(stranger, key),
        "unknown root, sent along": leaf(stranger, key) + stranger.pem,
        "over": leaf(trusted(), key, until=-1),
        "not yet": leaf(trusted(), key, since=1),
        "another name": leaf(trusted(), key, subject="www.paypal.com"),
        "not RSA": leaf(trusted(), ec.generate_private_key(ec.SECP256R1())),
        "root itself": trusted().pem,
        "not PEM": b"hello",
        "nothing": b"",
        "too large": paypal_leaf() + b"\n" * 65_536,
        "broken": paypal_leaf().replace(b"M", b"N"),
    }
    for name, pem in bad.items():
        error = refusal(paypal_webhooks(fetch=serving(pem)), paypal())
        assert error.reason == "certificate", name
    error = refusal(paypal_webhooks(fetch=lambda _url: "text"), paypal())
    assert error.reason == "certificate"
    # Another key that the same authority vouches for did not sign this.
    other = leaf(trusted(), authority().key)
    assert refusal(paypal_webhooks(fetch=serving(other)), paypal()).reason == "signature"


def test_a_bad_certificate_is_not_kept() -> None:
    answers = [leaf(authority(), paypal_key()), paypal_leaf()]
    verifier = paypal_webhooks(fetch=lambda _url: answers.pop(0))
    delivery = paypal()
    assert refusal(verifier, delivery).reason == "certificate"
    assert verifier.verify(delivery.body, delivery.headers)


def test_a_kept_certificate_still_ends() -> None:
    now = [NOW]
    verifier = paypal_webhooks(clock=lambda: now[0])
    delivery = paypal()
    assert verifier.verify(delivery.body, delivery.headers)
    now[0] += 81 * 86_400
    assert refusal(verifier, paypal(at=now[0], event="WH-2")).reason == "certificate"


def test_the_name_is_an_option() -> None:
    pem = leaf(trusted(), paypal_key(), subject="certs.example.com")
    delivery = paypal()
    for subject in (None, "certs.example.com"):
        verifier = paypal_webhooks(subject=subject, fetch=serving(pem))
        assert verifier.verify(delivery.body, delivery.headers)

    nameless = leaf(trusted(), paypal_key(), subject="PayPal")
    verifier = paypal_webhooks(subject=None, fetch=serving(nameless))
    assert refusal(verifier, delivery).reason == "certificate"


def test_threads_fetch_a_certificate_once() -> None:
    fetched: list[str] = []

    def fetch(url: str) -> bytes:
        fetched.append(url)
        time.sleep(0.05)
        return paypal_leaf()

    verifier = paypal_webhooks(fetch=fetch)
    deliveries = [paypal(event=f"WH-{number}", transmission=str(number)) for number in range(16)]
    with ThreadPoolExecutor(8) as pool:
        events = list(pool.map(lambda one: verifier.verify(one.body, one.headers), deliveries))
    assert len({event.id for event in events}) == 16
    assert len(fetched) == 1


def test_the_cache_is_bounded() -> None:
    fetched: list[str] = []

    def fetch(url: str) -> bytes:
        fetched.append(url)
        return paypal_leaf()

    verifier = paypal_webhooks(fetch=fetch, replays=None)
    for number in (*range(17), 16, 0):
        delivery = paypal().with_header("PAYPAL-CERT-URL", f"{HOST}{PATH}{number}")
        verifier.verify(delivery.body, delivery.headers)
    assert len(fetched) == 18


def test_the_public_roots_are_the_default() -> None:
    assert refusal(paypal_webhooks(roots=None), paypal()).reason == "certificate"


def test_signatures_of_another_kind() -> None:
    delivery = paypal()
    text = delivery.headers["PAYPAL-TRANSMISSION-SIG"]
    sent, crc = delivery.headers["PAYPAL-TRANSMISSION-TIME"], senders.crc32(delivery.body)
    message = f"b2384410-f8d2|{sent}|{senders.WEBHOOK_ID}|{crc}".encode()
    weak = senders.b64encode(paypal_key().sign(message, PKCS1v15(), SHA1())).decode()
    for signature in ("=", "not base64", text[:-4], text + "====", text.replace("=", ""), weak):
        changed = delivery.with_header("PAYPAL-TRANSMISSION-SIG", signature)
        assert refusal(paypal_webhooks(), changed).reason == "signature"
    assert refusal(paypal_webhooks(webhook_id="WEBHOOK_ID"), delivery).reason == "signature"


def test_repeats_and_what_passes_under_one_signature() -> None:
    verifier, delivery = paypal_webhooks(), paypal()
    verifier.verify(delivery.body, delivery.headers)
    again = paypal(transmission="another")
    with pytest.raises(WebhookReplayed):
        verifier.verify(again.body, again.headers)
    forged = _with_the_crc_of(delivery.body, b'{"id": "WH-9", "x": "')
    assert senders.crc32(forged) == senders.crc32(delivery.body)
    with pytest.raises(WebhookReplayed):
        verifier.verify(forged, delivery.headers)


def _with_the_crc_of(body: bytes, start: bytes) -> bytes:
    """A body of four free bytes more, chosen so that the CRC-32 comes out the same."""
    table = [senders.crc32(bytes([index]), 0xFFFFFFFF) ^ 0xFFFFFFFF for index in range(256)]
    high = {entry >> 24: index for index, entry in enumerate(table)}
    for salt in range(100_000):
        head, tail = start + str(salt).encode(), b'"}'
        register = senders.crc32(body) ^ 0xFFFFFFFF
        for byte in reversed(tail):
            index = high[register >> 24]
            register = ((register ^ table[index]) << 8 | index ^ byte) & 0xFFFFFFFF
        for _ in range(4):
            index = high[register >> 24]
            register = ((register ^ table[index]) << 8 | index) & 0xFFFFFFFF
        found = (register ^ senders.crc32(head) ^ 0xFFFFFFFF).to_bytes(4, "little")
        if all(32 <= byte < 127 and byte not in b'"\\' for byte in found):
            return head + found + tail
    raise AssertionError("none found")


def fetched_by(monkeypatch: pytest.MonkeyPatch, answer: Any) -> Callable[[], bytes]:
    def handle(request: httpx.Request) -> httpx.Response:
        assert str(request.url) == CERTIFICATE_URL
        assert "authorization" not in request.headers
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, httpx.Response)
        return answer

    client = httpx.Client(transport=httpx.MockTransport(handle))
    monkeypatch.setattr(fetching, "new_client", lambda: client)
    return lambda: fetching.fetch_certificate(CERTIFICATE_URL)


def test_fetching(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = httpx.Response(200, stream=httpx.ByteStream(paypal_leaf()))
    assert fetched_by(monkeypatch, stream)() == paypal_leaf()


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (httpx.Response(302, headers={"location": "https://evil.example"}), "status 302"),
        (httpx.Response(404), "status 404"),
        (httpx.Response(200, stream=httpx.ByteStream(bytes(65_537))), "larger"),
        (httpx.Response(200, stream=httpx.ByteStream(b"x"), headers={"content-encoding": "br"}),
         "compressed"),
        (httpx.ConnectError("https://secret.example"), "ConnectError"),
    ],
)  # fmt: skip
def test_fetching_that_fails(monkeypatch: pytest.MonkeyPatch, answer: Any, message: str) -> None:
    fetch = fetched_by(monkeypatch, answer)
    with pytest.raises(WebhookRefused, match=message) as caught:
        fetch()
    assert caught.value.reason == "certificate_unavailable"
    assert "secret.example" not in str(caught.value)


def test_a_function_of_the_callers_that_fails() -> None:
    def fetch(url: str) -> bytes:
        raise RuntimeError(url)

    error = refusal(paypal_webhooks(fetch=fetch), paypal())
    assert error.reason == "certificate_unavailable"
    assert "RuntimeError" in str(error)
    assert error.__context__ is None


@pytest.mark.parametrize(
    "options",
    [{"webhook_id": ""}, {"webhook_id": "a|b"}, {"webhook_id": None}, {"environment": "test"},
     {"environment": []}, {"subject": ""}, {"subject": 7}, {"roots": b"x"}, {"roots": "x"}],
)  # fmt: skip
def test_options_that_cannot_be_meant(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        paypal_webhooks(**options)
    assert caught.value.argument == next(iter(options))


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'paidup\[webhooks\]'"):
        paypal_webhooks()
