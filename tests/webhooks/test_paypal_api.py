"""PayPal's webhooks checked by PayPal: what is asked, what is believed, and what is never asked."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from paidup import (
    AsyncPayPal,
    AuthenticationFailed,
    ConfigurationError,
    ConnectionFailed,
    InvalidRequest,
    PaidupError,
    PayPal,
    ProviderFailure,
    RateLimited,
    RequestRejected,
    ResponseUnreadable,
)
from paidup.sandbox import Sandbox, serve
from paidup.webhooks import (
    AsyncPayPalAPIWebhooks,
    Event,
    MemoryReplays,
    PayPalAPIWebhooks,
    WebhookRefused,
    WebhookReplayed,
    WebhookTooLarge,
)
from tests.support.scripted_server import Received, ScriptedServer, Step, answer, closed_port
from tests.webhooks.asking import Asking as AnyAsking
from tests.webhooks.senders import WEBHOOK_ID, Delivery
from tests.webhooks.test_paypal import ELSEWHERE

#: Nothing of it as this project would write it: spaces, escapes, an exponent, order, a null.
BODY = (
    b'{ "resource" : {"amount": {"value": "19.99"}, "rate": 1.50E+1, "id": "INV2-1", "2": 0,'
    b' "1": null, "note": "caf\\u00e9 \xe2\x82\xac"},\r\n  "id":"WH-1",'
    b' "event_type": "INVOICING.INVOICE.PAID", "create_time":"2025-12-03T07:01:40Z" }\n'
)
TOKEN = {"access_token": "t", "token_type": "Bearer", "expires_in": 32000}
LIVE = "https://api-m.paypal.com"


class Asking(AnyAsking):
    """PayPal's, for one webhook."""

    def __init__(self, mode: str, client: Callable[[Any], Any]) -> None:
        verifiers = (PayPalAPIWebhooks, AsyncPayPalAPIWebhooks)
        super().__init__(mode, client, (PayPal, AsyncPayPal), verifiers, webhook_id=WEBHOOK_ID)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with serve() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    kind: str = request.param
    return kind


@pytest.fixture
def asking(sandbox: Sandbox, mode: str) -> Iterator[Asking]:
    made = Asking(mode, lambda kind: sandbox.connect(kind, retries=0))
    yield made
    made.close()


def sent(sandbox: Sandbox, body: bytes = BODY, webhook_id: str = WEBHOOK_ID) -> Delivery:
    paypal: Any = sandbox.emulator("paypal")
    return Delivery(body, paypal.deliver(body, webhook_id))


def asked(sandbox: Sandbox) -> list[bytes]:
    """The questions that PayPal was asked."""
    all_of_them = sandbox.requests("paypal")
    return [one.body for one in all_of_them if one.operation == "webhooks.verify_signature"]


def refusal(asking: Asking, delivery: Delivery, verifier: Any = None) -> WebhookRefused:
    with pytest.raises(WebhookRefused) as caught:
        asking(delivery, verifier)
    assert caught.value.provider == "paypal"
    return caught.value


def test_an_event_that_is_paypals(sandbox: Sandbox, asking: Asking) -> None:
    delivery = sent(sandbox)
    event = asking(delivery)
    assert (event.id, event.type, event.is_known) == ("WH-1", "INVOICING.INVOICE.PAID", True)
    assert (event.provider, event.authentic, event.raw) == ("paypal", True, BODY)
    assert event.data["id"] == "INV2-1"
    assert event.delivery_id == delivery.headers["PAYPAL-TRANSMISSION-ID"]
    (question,) = asked(sandbox)
    # To the last space, in a question that is JSON all the same.
    assert BODY in question
    document = json.loads(question)
    assert document.pop("webhook_event") == json.loads(BODY)
    assert document.pop("webhook_id") == WEBHOOK_ID
    assert sorted(document.values()) == sorted(delivery.headers.values())


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b' {"webhook_event":{}}',
        b'{"id":"x","webhook_id":"another","auth_algo":"none"}',
        b'{"id":"\\"}","a":"},\\"webhook_id\\":\\"other\\""}',
    ],
)
def test_no_event_can_change_the_question(sandbox: Sandbox, asking: Asking, body: bytes) -> None:
    asking(sent(sandbox, body))
    document = json.loads(asked(sandbox)[0])
    assert (document["webhook_id"], document["auth_algo"]) == (WEBHOOK_ID, "SHA256withRSA")
    assert document["webhook_event"] == json.loads(body)


def test_what_paypal_denies(sandbox: Sandbox, asking: Asking) -> None:
    delivery = sent(sandbox)
    wrong = [
        Delivery(BODY.replace(b"19.99", b"99.99"), delivery.headers),
        Delivery(BODY + b" ", delivery.headers).with_header("PAYPAL-TRANSMISSION-ID", "other"),
        delivery.with_header("PAYPAL-TRANSMISSION-SIG", "c2lnbmF0dXJl"),
        delivery.with_header("PAYPAL-AUTH-ALGO", "SHA1withRSA"),
        sent(sandbox, webhook_id="of-another-app"),
    ]
    for each in wrong:
        error = refusal(asking, each)
        assert error.reason == "signature"
        assert "19.99" not in f"{error} {error!r}"
    # A forged one is not remembered, so the true one still counts.
    assert asking(delivery).id == "WH-1"
    assert len(asked(sandbox)) == len(wrong) + 1


def test_each_event_once(sandbox: Sandbox, asking: Asking) -> None:
    delivery = sent(sandbox)
    asking(delivery)
    for again in (delivery, sent(sandbox)):
        with pytest.raises(WebhookReplayed) as caught:
            asking(again)
        assert caught.value.event.id == "WH-1"
    forgetful = asking.made(replays=None)
    assert asking(delivery, forgetful) == asking(delivery, forgetful)
    shared = MemoryReplays()
    asking(delivery, asking.made(replays=shared))
    assert len(shared) == 2


def test_an_event_whose_handling_failed_may_come_again(sandbox: Sandbox, asking: Asking) -> None:
    delivery, got = sent(sandbox), list[str]()

    def fail(_event: Event) -> None:
        raise OSError

    with pytest.raises(OSError):
        asking.handle(delivery, fail)
    asking.handle(delivery, lambda event: got.append(event.id))
    with pytest.raises(WebhookReplayed):
        asking.handle(delivery, fail)
    assert got == ["WH-1"]
    event = asking.made(replays=None)
    asking.verifier.forget(asking(delivery, event))
    assert asking(delivery).id == "WH-1"


@pytest.mark.parametrize("url", ELSEWHERE)
def test_paypal_is_not_asked_about_certificates_from_elsewhere(
    sandbox: Sandbox, asking: Asking, url: str
) -> None:
    error = refusal(asking, sent(sandbox).with_header("PAYPAL-CERT-URL", url))
    assert error.reason in ("certificate_url", "malformed_header")
    assert sandbox.requests("paypal") == []


def test_what_is_refused_before_paypal_is_asked(sandbox: Sandbox, asking: Asking) -> None:
    delivery = sent(sandbox)
    late = asking.made(clock=lambda: time.time() + 301)
    early = asking.made(clock=lambda: time.time() - 302)
    assert refusal(asking, delivery, late).reason == "stale"
    assert refusal(asking, delivery, early).reason == "future"
    for name in delivery.headers:
        assert refusal(asking, delivery.with_header(name, None)).reason == "missing_header"
        assert refusal(asking, delivery.with_header(name, "é")).reason == "malformed_header"
    malformed = {
        "PAYPAL-TRANSMISSION-ID": "x" * 51,
        "PAYPAL-TRANSMISSION-SIG": "x" * 501,
        "PAYPAL-AUTH-ALGO": "SHA256 with RSA",
        "PAYPAL-TRANSMISSION-TIME": delivery.headers["PAYPAL-TRANSMISSION-TIME"].replace("T", " "),
    }
    for name, value in malformed.items():
        assert refusal(asking, delivery.with_header(name, value)).reason == "malformed_header"
    for body in (b"", b"[]", b"{", b'{"a": 1, "a": 2}', b'{"a": NaN}', b"\xff", BODY + b"}"):
        assert refusal(asking, Delivery(body, delivery.headers)).reason == "unreadable"
    with pytest.raises(WebhookTooLarge):
        asking(Delivery(b" " * (1024 * 1024 + 1), delivery.headers))
    with pytest.raises(InvalidRequest):
        asking(Delivery("text", delivery.headers))  # type: ignore[arg-type]
    assert sandbox.requests("paypal") == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"kind": "reset_before_commit"}, ConnectionFailed),
        ({"kind": "html"}, ResponseUnreadable),
        ({"kind": "error_before_commit", "status": 503}, ProviderFailure),
        ({"kind": "error_before_commit", "status": 400}, RequestRejected),
        ({"kind": "rate_limited", "retry_after": 3600}, RateLimited),
    ],
)
def test_where_paypal_cannot_be_asked_it_may_come_again(
    sandbox: Sandbox, asking: Asking, fault: dict[str, Any], error: type[PaidupError]
) -> None:
    delivery = sent(sandbox)
    sandbox.fault("paypal", operation="webhooks.verify_signature", **fault)
    with pytest.raises(error) as caught:
        asking(delivery)
    assert not isinstance(caught.value, WebhookRefused)
    assert "19.99" not in f"{caught.value} {caught.value!r}"
    assert asking(delivery).id == "WH-1"


def test_the_client_repeats_the_question(sandbox: Sandbox, mode: str) -> None:
    asking = Asking(mode, lambda kind: sandbox.connect(kind, retries=1))
    delivery = sent(sandbox)
    sandbox.fault("paypal", "reset_before_commit", operation="webhooks.verify_signature")
    assert asking(delivery).id == "WH-1"
    first, second = asked(sandbox)
    assert first == second
    asking.close()


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"base_url": f"http://127.0.0.1:{closed_port()}"}, ConnectionFailed),
        ({"client_secret": "wrong"}, AuthenticationFailed),
    ],
)
def test_nobody_there_and_nobody_known(
    sandbox: Sandbox, mode: str, options: dict[str, Any], error: type[PaidupError]
) -> None:
    asking = Asking(mode, lambda kind: sandbox.connect(kind, retries=0, **options))
    with pytest.raises(error):
        asking(sent(sandbox))
    asking.finish(asking.client.close())
    with pytest.raises(InvalidRequest, match="closed"):
        asking(sent(sandbox))
    asking.close()


@pytest.mark.parametrize(
    "document", [{}, {"verification_status": "PENDING"}, {"verification_status": None}]
)
def test_a_verdict_that_is_none(sandbox: Sandbox, mode: str, document: dict[str, Any]) -> None:
    def choose(request: Received) -> Step:
        return answer(200, TOKEN if request.target.endswith("/token") else document)

    with ScriptedServer(choose) as server:
        asking = Asking(mode, lambda kind: kind("id", "secret", base_url=server.url, retries=0))
        with pytest.raises(ResponseUnreadable):
            asking(sent(sandbox))
        asking.close()


def test_a_cancelled_question_leaves_nothing_behind(sandbox: Sandbox) -> None:
    delivery = sent(sandbox)

    async def run() -> Event:
        async with sandbox.connect(AsyncPayPal, retries=0) as client:
            verifier = AsyncPayPalAPIWebhooks(client, webhook_id=WEBHOOK_ID)
            sandbox.fault("paypal", "delay", operation="webhooks.verify_signature", seconds=0.5)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await verifier.verify(delivery.body, delivery.headers)
            sandbox.clear_faults()
            return await verifier.verify(delivery.body, delivery.headers)

    assert asyncio.run(run()).id == "WH-1"


@pytest.mark.parametrize(
    ("kind", "verifier"), [(PayPal, PayPalAPIWebhooks), (AsyncPayPal, AsyncPayPalAPIWebhooks)]
)
def test_options(kind: Any, verifier: Any) -> None:
    client = kind("id", "CANARY")
    made = verifier(client, webhook_id=WEBHOOK_ID)
    assert made.environment == "sandbox"
    assert "CANARY" not in repr(made)
    assert WEBHOOK_ID in repr(made)
    for live in (kind("i", "s", environment="live"), kind("i", "s", base_url=LIVE)):
        assert verifier(live, webhook_id="W").environment == "live"
    elsewhere = kind("i", "s", base_url="http://127.0.0.1:9")
    assert verifier(elsewhere, webhook_id="W").environment == "sandbox"
    assert verifier(elsewhere, webhook_id="W", environment="live").environment == "live"
    impossible: list[tuple[dict[str, Any], str]] = [
        ({"webhook_id": ""}, "webhook_id"),
        ({"webhook_id": "a|b"}, "webhook_id"),
        ({"webhook_id": "WEBHOOK_ID"}, "webhook_id"),
        ({"environment": "test"}, "environment"),
        ({"tolerance": 0}, "tolerance"),
        ({"remember": 1}, "remember"),
        ({"replays": "file"}, "replays"),
    ]
    for options, argument in impossible:
        with pytest.raises(ConfigurationError) as caught:
            verifier(client, **{"webhook_id": WEBHOOK_ID, **options})
        assert caught.value.argument == argument
    twin = PayPal if kind is AsyncPayPal else AsyncPayPal
    for wrong in (None, "client", twin("i", "s")):
        with pytest.raises(ConfigurationError) as caught:
            verifier(wrong, webhook_id=WEBHOOK_ID)
        assert caught.value.argument == "client"


def test_both_offer_the_same() -> None:
    for name in ("__init__", "verify", "received", "forget"):
        blocking, twin = (
            getattr(kind, name) for kind in (PayPalAPIWebhooks, AsyncPayPalAPIWebhooks)
        )
        ours, theirs = (list(inspect.signature(one).parameters) for one in (blocking, twin))
        assert ours == theirs
    public = [
        {name for name in dir(kind) if not name.startswith("_")}
        for kind in (PayPalAPIWebhooks, AsyncPayPalAPIWebhooks)
    ]
    assert public[0] == public[1]
    assert inspect.iscoroutinefunction(AsyncPayPalAPIWebhooks.verify)
