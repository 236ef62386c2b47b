"""What every verifier has in common: accepted once, and refused for the right reason."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import paidup.webhooks as webhooks
from paidup import ConfigurationError, InvalidRequest, PaidupError
from paidup.webhooks import Event, WebhookRefused, WebhookReplayed, WebhookTooLarge
from tests.webhooks.senders import (
    NOW,
    OLD_PASSWORD,
    OLD_SECRET,
    SENDERS,
    SIGNING,
    Delivery,
    payload,
    payload_webhooks,
    rapyd,
    rapyd_webhooks,
)

ALL = sorted(SENDERS)
MOMENT = datetime(2025, 12, 3, 7, 1, 40, tzinfo=UTC)
EXPECTED = {
    "chargebee": ("ev_1", "payment_succeeded", {"invoice": {"id": "INV-1", "total": 1999}}),
    "payload": (
        "processed/txn_1/processed/2025-12-03T07:01:40Z",
        "processed",
        {"id": "txn_1", "object": "transaction", "value": "processed"},
    ),
    "paypal": ("WH-1", "INVOICING.INVOICE.PAID", {"id": "INV2-1", "amount": {"value": "19.99"}}),
    "rapyd": (
        "wh_1",
        "INVOICE_PAYMENT_SUCCEEDED",
        {"id": "invoice_1", "total": Decimal("19.99")},
    ),
}


def refusal(verifier: Any, delivery: Delivery) -> WebhookRefused:
    with pytest.raises(WebhookRefused) as caught:
        verifier.verify(delivery.body, delivery.headers)
    assert caught.value.provider == verifier.provider
    return caught.value


@pytest.mark.parametrize("provider", ALL)
def test_a_genuine_event(provider: str) -> None:
    send, make = SENDERS[provider]
    delivery = send()
    event = make().verify(delivery.body, delivery.headers)
    assert (event.id, event.type, event.data) == EXPECTED[provider]
    assert (event.provider, event.created_at) == (provider, MOMENT)
    assert event.is_known
    assert event.authentic
    assert event.raw == delivery.body
    assert "invoice" not in repr(event).lower().replace(event.type.lower(), "")
    assert isinstance(hash(event), int)


@pytest.mark.parametrize("provider", ALL)
def test_unknown_types_arrive_too(provider: str) -> None:
    send, make = SENDERS[provider]
    name = {"chargebee": "event_type", "paypal": "event_type", "payload": "trigger"}
    for value, kind in (("brand_new", "brand_new"), (None, ""), (7, "")):
        delivery = send(**{name.get(provider, "type"): value})
        event = make().verify(delivery.body, delivery.headers)
        assert (event.type, event.is_known) == (kind, False)


@pytest.mark.parametrize("provider", ALL)
def test_an_event_of_a_strange_shape_arrives(provider: str) -> None:
    send, make = SENDERS[provider]
    times = dict.fromkeys(("created_at", "create_time", "occurred_at", "triggered_at"), "soon")
    objects = {key: [1] for key in ("data", "resource", "content", "triggered_on")}
    delivery = send(**times, **objects, id=None, token=None)
    event = make().verify(delivery.body, delivery.headers)
    assert event.id.startswith("sha256:")
    assert event.created_at is None
    assert event.data == {}


@pytest.mark.parametrize("provider", ALL)
@pytest.mark.parametrize("change", [str.upper, str.lower, str.title])
def test_the_case_of_header_names_is_nothing(provider: str, change: Any) -> None:
    send, make = SENDERS[provider]
    delivery = send()
    headers = {change(name): value for name, value in delivery.headers.items()}
    assert make().verify(delivery.body, headers).provider == provider


@pytest.mark.parametrize("provider", ALL)
def test_missing_and_malformed_headers(provider: str) -> None:
    send, make = SENDERS[provider]
    delivery, verifier = send(), make()
    assert refusal(verifier, Delivery(delivery.body, {})).reason == "missing_header"
    for name in delivery.headers:
        assert refusal(verifier, delivery.with_header(name, None)).reason == "missing_header"
        for value in ("", "ä", "a\r\nb", "x" * 1001, 7, b"x", None):
            bad = Delivery(delivery.body, {**delivery.headers, name: value})  # type: ignore[dict-item]
            assert refusal(verifier, bad).reason == "malformed_header"
        twice = {**delivery.headers, name.swapcase(): delivery.headers[name]}
        if len(twice) > len(delivery.headers):
            assert refusal(verifier, Delivery(delivery.body, twice)).reason == "malformed_header"
    with pytest.raises(InvalidRequest, match="headers must be a mapping"):
        verifier.verify(delivery.body, list(delivery.headers))


@pytest.mark.parametrize("provider", ALL)
@pytest.mark.parametrize("body", ["{}", {}, None, bytearray(b"{}"), memoryview(b"{}")])
def test_a_body_must_be_bytes(provider: str, body: Any) -> None:
    send, make = SENDERS[provider]
    with pytest.raises(InvalidRequest, match="raw bytes") as caught:
        make().verify(body, send().headers)
    assert caught.value.argument == "body"


@pytest.mark.parametrize("provider", ALL)
def test_a_huge_body_is_refused_before_anything_else(
    provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    send, make = SENDERS[provider]
    verifier, headers = make(), send().headers

    def looked_at(*_: Any) -> None:
        raise AssertionError("it was looked at")

    monkeypatch.setattr(type(verifier), "_authenticate", looked_at)
    huge = bytes(50 * 1024 * 1024)
    with pytest.raises(WebhookTooLarge) as caught:
        verifier.verify(huge, headers)
    assert caught.value.reason == "too_large"


@pytest.mark.parametrize("provider", SIGNING)
def test_one_flipped_bit_anywhere(provider: str) -> None:
    """Every bit of the body and of every header the verifier reads."""
    send, make = SENDERS[provider]
    delivery, verifier = send(), make()
    for changed in _flipped(delivery):
        error = refusal(verifier, changed)
        assert error.reason not in ("replayed", "unreadable", "missing_header")
    # A forgery must not keep the genuine one out.
    assert verifier.verify(delivery.body, delivery.headers)


def _flipped(delivery: Delivery) -> Iterator[Delivery]:
    for body in _each_bit(delivery.body):
        yield Delivery(body, delivery.headers)
    for name, value in delivery.headers.items():
        for text in _each_bit(value.encode()):
            yield Delivery(delivery.body, {**delivery.headers, name: text.decode("latin-1")})


def _each_bit(text: bytes) -> Iterator[bytes]:
    for bit in range(8 * len(text)):
        yield text[: bit // 8] + bytes([text[bit // 8] ^ 1 << bit % 8]) + text[bit // 8 + 1 :]


@settings(max_examples=200, deadline=None)
@given(
    provider=st.sampled_from(SIGNING),
    body=st.binary(max_size=200),
    values=st.lists(st.text(max_size=40), min_size=5, max_size=5),
)
def test_whatever_comes_is_refused_in_words(provider: str, body: bytes, values: list[str]) -> None:
    send, make = SENDERS[provider]
    refusal(make(), Delivery(body, dict(zip(send().headers, values, strict=False))))


@pytest.mark.parametrize("provider", ["rapyd", "paypal"])
def test_freshness_to_both_sides(provider: str) -> None:
    send, make = SENDERS[provider]
    for offset, reason in ((-301, "stale"), (301, "future"), (-9e8, "stale"), (9e8, "future")):
        assert refusal(make(), send(at=NOW + offset)).reason == reason
    for offset in (-300, 300):
        delivery = send(at=NOW + offset)
        assert make().verify(delivery.body, delivery.headers)
    late = send(at=NOW - 3600)
    assert make(tolerance=None).verify(late.body, late.headers)
    assert make(tolerance=3600).verify(late.body, late.headers)


@pytest.mark.parametrize("provider", ALL)
def test_a_repeated_event(provider: str) -> None:
    send, make = SENDERS[provider]
    verifier, delivery, other = make(), send(), send(event="other", **_other(provider))
    event = verifier.verify(delivery.body, delivery.headers)
    with pytest.raises(WebhookReplayed) as caught:
        verifier.verify(delivery.body, delivery.headers)
    assert caught.value.reason == "replayed"
    assert caught.value.event == event
    assert "event" not in repr(caught.value).replace("the event was", "")
    assert verifier.verify(other.body, other.headers).id != event.id
    verifier.forget(event)
    assert verifier.verify(delivery.body, delivery.headers) == event
    careless = make(replays=None)
    for _ in range(2):
        assert careless.verify(delivery.body, delivery.headers) == event
    careless.forget(event)


def _other(provider: str) -> dict[str, Any]:
    return {"transmission": "another"} if provider == "paypal" else {}


@pytest.mark.parametrize("provider", ALL)
def test_an_event_whose_handling_failed_may_come_again(provider: str) -> None:
    send, make = SENDERS[provider]
    verifier, delivery = make(), send()
    with (
        pytest.raises(ZeroDivisionError),
        verifier.received(delivery.body, delivery.headers) as event,
    ):
        raise ZeroDivisionError
    with verifier.received(delivery.body, delivery.headers) as again:
        assert again == event
    with (
        pytest.raises(WebhookReplayed),
        verifier.received(delivery.body, delivery.headers),
    ):
        raise AssertionError("not reached")


@pytest.mark.parametrize("provider", ALL)
@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"a":NaN}', b'{"a":1,"a":2}', b"\xff", b"7"])
def test_bodies_that_are_authentic_and_unreadable(
    provider: str, body: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    send, make = SENDERS[provider]
    monkeypatch.setattr("json.dumps", lambda _document: body.decode("latin-1"))
    if body == b"\xff":
        monkeypatch.setattr("json.dumps", lambda _document: _Odd())
    delivery = send()
    monkeypatch.undo()
    assert refusal(make(), delivery).reason == "unreadable"


class _Odd(str):
    def encode(self, *_: Any) -> bytes:
        return b"\xff"


def test_rotation_of_secrets() -> None:
    old = rapyd(secret=OLD_SECRET)
    assert refusal(rapyd_webhooks(), old).reason == "signature"
    assert rapyd_webhooks(previous_secret_keys=[OLD_SECRET]).verify(old.body, old.headers)
    old = payload(secret=OLD_SECRET)
    assert refusal(payload_webhooks(), old).reason == "signature"
    assert payload_webhooks(previous_secrets=[OLD_SECRET]).verify(old.body, old.headers)
    send, make = SENDERS["chargebee"]
    old = send(password=OLD_PASSWORD)
    assert refusal(make(), old).reason == "credentials"
    assert make(previous_passwords=[OLD_PASSWORD]).verify(old.body, old.headers)


@pytest.mark.parametrize(
    "options",
    [{"replays": "disk"}, {"replays": 7}, {"tolerance": 0}, {"tolerance": -1}, {"tolerance": True},
     {"tolerance": "300"}, {"tolerance": float("nan")}, {"remember": 599},
     {"remember": float("inf")}, {"url": "hooks"}, {"url": None}, {"url": "https://a b"},
     {"access_key": ""}, {"secret_key": "a\n"},
     {"previous_secret_keys": "CANARY"}, {"previous_secret_keys": [None]}],
)  # fmt: skip
def test_options_that_cannot_be_meant(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        rapyd_webhooks(**options)
    assert caught.value.argument == next(iter(options))
    clean(caught.value)


def clean(error: BaseException) -> None:
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    # Only our frames: the tests' own and a framework's hold what they were given.
    ours = [
        "".join(traceback.format_list([frame])) + str(frame.locals)
        for frame in told.stack
        if "/paidup/" in frame.filename
    ]
    shown = [*ours, str(error), repr(error), repr(vars(error))]
    shown.append(pickle.dumps(error).decode("latin-1"))
    for text in shown:
        assert "CANARY" not in text
        assert "Q0FOQVJZ" not in text  # CANARY in base64
        assert "aG9va3M6" not in text  # hooks:


@pytest.mark.parametrize("provider", ALL)
def test_no_secret_shows(provider: str) -> None:
    send, make = SENDERS[provider]
    verifier, delivery = make(), send()
    assert "CANARY" not in f"{verifier!r} {verifier} {vars(verifier)}"
    errors: list[PaidupError] = []
    wrong = "Basic CANARY" if provider == "chargebee" else "wrong"
    for body, headers in (
        (b"x" + delivery.body, delivery.headers),
        (delivery.body, {}),
        (delivery.body, dict.fromkeys(delivery.headers, wrong)),
        (delivery.body, dict.fromkeys(delivery.headers, "CANARY\n")),
        (bytes(2_000_000), delivery.headers),
        ("text", delivery.headers),
    ):
        with pytest.raises(PaidupError) as caught:
            verifier.verify(body, headers)
        errors.append(caught.value)
        with pytest.raises(PaidupError) as caught, verifier.received(body, headers):
            pass
        errors.append(caught.value)
    for error in errors:
        clean(error)
        assert copy.copy(error).args == error.args
        if isinstance(error, WebhookRefused):
            assert pickle.loads(pickle.dumps(error)).reason == error.reason


@pytest.mark.parametrize("provider", ALL)
def test_a_verifier_is_frozen(provider: str) -> None:
    verifier = SENDERS[provider][1]()
    with pytest.raises(AttributeError, match="frozen"):
        verifier.tolerance = None
    with pytest.raises(AttributeError, match="frozen"):
        del verifier.tolerance
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(verifier)


def test_every_public_name_is_there_and_comes_late() -> None:
    assert set(webhooks.__all__) == set(dir(webhooks))
    for name in webhooks.__all__:
        assert getattr(webhooks, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Hook'"):
        _ = webhooks.Hook
    for statement, absent in (
        ("import paidup.webhooks", "httpx attrs cryptography"),
        ("from paidup.webhooks import RapydWebhooks", "cryptography paidup.paypal"),
        ("from paidup.webhooks import PayPalWebhooks", "cryptography paidup.rapyd"),
    ):
        code = f"import sys; {statement}; print(*(set({absent.split()}) & set(sys.modules)))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert (done.stdout.strip(), done.stderr) == ("", "")


def test_an_event_needs_little() -> None:
    assert Event(provider="rapyd", id="1", type="").data == {}


@pytest.mark.parametrize(
    ("provider", "name", "version"),
    [("chargebee", "ChargebeeWebhooks", "v1"), ("payload", "PayloadWebhooks", "v2")],
)
def test_both_apis_of_a_provider_are_checked_alike(provider: str, name: str, version: str) -> None:
    one, other = (
        import_module(f"paidup.{package}.webhooks")
        for package in (provider, f"{provider}_{version}")
    )
    assert getattr(one, name) is getattr(other, name) is getattr(webhooks, name)
