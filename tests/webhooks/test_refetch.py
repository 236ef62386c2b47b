"""Chargebee's and Pabbly's webhooks by asking: what is read, believed, refused and never read."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from attrs import evolve

import paidup.webhooks as webhooks
from paidup import (
    AsyncChargebee,
    AsyncChargebeeV1,
    AsyncPabbly,
    AuthenticationFailed,
    Chargebee,
    ChargebeeV1,
    ConfigurationError,
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    Pabbly,
    PaidupError,
    ProviderFailure,
    Rapyd,
    RateLimited,
    ResponseUnreadable,
)
from paidup.core.json_text import parse_json
from paidup.sandbox import Sandbox, serve
from paidup.webhooks import (
    AsyncChargebeeAPIWebhooks,
    AsyncPabblyAPIWebhooks,
    ChargebeeAPIWebhooks,
    Event,
    PabblyAPIWebhooks,
    WebhookRefused,
    WebhookReplayed,
    WebhookTooLarge,
)
from tests.support.receiver import receiving
from tests.support.scripted_server import ScriptedServer, Step, answer, closed_port, raw
from tests.webhooks.asking import Asking
from tests.webhooks.senders import Delivery

CLIENTS: dict[str, tuple[Any, Any]] = {
    "chargebee": (Chargebee, AsyncChargebee),
    "chargebee_v1": (ChargebeeV1, AsyncChargebeeV1),
    "pabbly": (Pabbly, AsyncPabbly),
}
VERIFIERS: dict[str, tuple[Any, Any]] = {
    "chargebee": (ChargebeeAPIWebhooks, AsyncChargebeeAPIWebhooks),
    "chargebee_v1": (ChargebeeAPIWebhooks, AsyncChargebeeAPIWebhooks),
    "pabbly": (PabblyAPIWebhooks, AsyncPabblyAPIWebhooks),
}
CREDENTIALS = {
    "chargebee": ("site", "key"),
    "chargebee_v1": ("site", "key"),
    "pabbly": ("key", "secret"),
}
NOBODY = "http://127.0.0.1:9/"
VERSIONS = ("chargebee", "chargebee_v1")
both = pytest.mark.parametrize("provider", VERSIONS)
everyone = pytest.mark.parametrize("provider", CLIENTS)
Open = Callable[..., Asking]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with serve() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    kind: str = request.param
    return kind


@pytest.fixture
def opened(sandbox: Sandbox, mode: str) -> Iterator[Open]:
    """Make a verifier with a client of the sandbox: `opened("pabbly", api_key="wrong")`."""
    made: list[Asking] = []

    def make(provider: str, **options: Any) -> Asking:
        def client(kind: Any) -> Any:
            return sandbox.connect(kind, **{"retries": 0, **options})

        made.append(Asking(mode, client, CLIENTS[provider], VERIFIERS[provider]))
        return made[-1]

    yield make
    for each in made:
        each.close()


def scripted(mode: str, provider: str, step: Step) -> Iterator[Asking]:
    """A verifier whose provider gives one answer, whatever it is asked."""
    with ScriptedServer(lambda _request: step) as server:

        def client(kind: Any) -> Any:
            return kind(*CREDENTIALS[provider], base_url=server.url, retries=0)

        asking = Asking(mode, client, CLIENTS[provider], VERIFIERS[provider])
        yield asking
        asking.close()


def told(sandbox: Sandbox, provider: str) -> Delivery:
    """What the provider would send of a new invoice: it is held back here."""
    sandbox.hold_webhooks()
    sandbox.send_webhooks(provider, NOBODY)
    sandbox.open_invoice(provider, amount="300.00")
    return Delivery(sandbox.webhooks(provider)[-1].body, {})


def document_of(delivery: Delivery) -> Any:
    return parse_json(delivery.body)


def changed(delivery: Delivery, **members: Any) -> Delivery:
    """The same with other members; without those that are None."""
    document = {**json.loads(delivery.body), **members}
    kept = {name: value for name, value in document.items() if value is not None}
    return Delivery(json.dumps(kept).encode(), {})


def refusal(asking: Asking, delivery: Delivery) -> WebhookRefused:
    with pytest.raises(WebhookRefused) as caught:
        asking(delivery)
    assert caught.value.provider == asking.kind.provider
    return caught.value


def paths(sandbox: Sandbox, provider: str) -> list[str]:
    return [each.path for each in sandbox.requests(provider)]


# Chargebee.


@both
def test_the_event_is_the_one_chargebee_holds(
    sandbox: Sandbox, opened: Open, provider: str
) -> None:
    asking, delivery = opened(provider), told(sandbox, provider)
    held = document_of(delivery)
    lie = {"invoice": {"id": "another", "status": "paid"}}
    for each in (delivery, changed(delivery, content=lie, occurred_at=1, source="api")):
        event = asking(each, asking.made(replays=None))
        assert (event.provider, event.id, event.type) == (
            "chargebee",
            held["id"],
            held["event_type"],
        )
        assert (event.authentic, event.fetched, event.is_known) == (True, True, True)
        assert event.created_at == datetime.fromtimestamp(held["occurred_at"], UTC)
        assert (event.data, event.document) == (held["content"], held)
        assert event.raw == each.body
        assert event.delivery_id is None
        assert "currency_code" in f"{event.data}"
        assert "currency_code" not in repr(event)
    assert paths(sandbox, provider) == [f"/events/{held['id']}"] * 2


@both
def test_what_chargebee_does_not_confirm(sandbox: Sandbox, opened: Open, provider: str) -> None:
    asking, delivery = opened(provider), told(sandbox, provider)
    wrong = [
        changed(delivery, id="ev_" + "0" * 24),
        changed(delivery, id="x" * 40),
        changed(delivery, event_type="payment_succeeded"),
        changed(delivery, event_type="Invoice_generated"),
        changed(delivery, event_type=None),
        changed(delivery, event_type=7),
    ]
    for each in wrong:
        assert refusal(asking, each).reason == "unconfirmed"
    assert len(paths(sandbox, provider)) == len(wrong)
    # What was refused is not remembered, so the true one still counts.
    assert asking(delivery).fetched


def test_one_flipped_bit_changes_nothing_of_what_is_returned(
    sandbox: Sandbox, opened: Open
) -> None:
    delivery = told(sandbox, "chargebee")
    short = changed(delivery, content={"invoice": {"id": "INV-1", "total": 30000, "due": True}})
    asking = opened("chargebee")
    careless = asking.made(replays=None)
    true, refused = asking(delivery, careless), 0
    begin = short.body.index(b'"content"') + len('"content": {')
    for at in range(begin, len(short.body) - 2):
        flipped = bytes([short.body[at] ^ 1 << at % 8])
        body = short.body[:at] + flipped + short.body[at + 1 :]
        try:
            event = asking(Delivery(body, {}), careless)
        except WebhookRefused as error:
            assert error.reason == "unreadable"
            refused += 1
        else:
            assert event == evolve(true, raw=body)
    assert 0 < refused < len(short.body) - 2 - begin


@both
def test_a_type_that_nobody_knows_arrives_raw(
    sandbox: Sandbox, opened: Open, provider: str
) -> None:
    emulator: Any = sandbox.emulator(provider)
    event = {"id": "ev_new", "event_type": "brand_new", "content": {"thing": {"n": 1}}, "more": 1}
    emulator.keep_event(event)
    found = opened(provider)(Delivery(json.dumps(event).encode(), {}))
    assert (found.type, found.is_known, found.created_at) == ("brand_new", False, None)
    assert (found.data, found.document) == ({"thing": {"n": 1}}, event)


def test_an_event_of_nothing_but_its_id(sandbox: Sandbox, opened: Open) -> None:
    emulator: Any = sandbox.emulator("chargebee")
    emulator.keep_event({"id": "ev_bare"})
    found = opened("chargebee")(Delivery(b'{"id": "ev_bare"}', {}))
    assert (found.type, found.is_known, found.data) == ("", False, {})


IDS = [
    "",
    "a/b",
    "..",
    ".",
    "%2e%2e",
    "x" * 41,
    7,
    True,
    "None",
    "é",
    "a b",
    "ev_1\n",
    "ev?x=1",
    ["a"],
]


def test_an_id_that_is_none_of_chargebees_is_not_asked_for(sandbox: Sandbox, opened: Open) -> None:
    asking, delivery = opened("chargebee"), told(sandbox, "chargebee")
    for value in (*IDS, None):
        error = refusal(asking, changed(delivery, id=value))
        assert (error.reason, "no event" in str(error)) == ("unreadable", True)
    assert paths(sandbox, "chargebee") == []


@both
def test_each_event_once(sandbox: Sandbox, opened: Open, provider: str) -> None:
    asking, delivery = opened(provider), told(sandbox, provider)
    event = asking(delivery)
    for again in (delivery, changed(delivery, occurred_at=1)):
        with pytest.raises(WebhookReplayed) as caught:
            asking(again)
        assert caught.value.event == evolve(event, raw=again.body)
    asking.verifier.forget(event)
    assert asking(delivery) == event
    assert asking(told(sandbox, provider)).id != event.id


def test_an_event_whose_handling_failed_may_come_again(sandbox: Sandbox, opened: Open) -> None:
    asking, delivery = opened("chargebee"), told(sandbox, "chargebee")
    got: list[Event] = []

    def fail(event: Event) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asking.handle(delivery, fail)
    asking.handle(delivery, got.append)
    with pytest.raises(WebhookReplayed):
        asking.handle(delivery, fail)
    assert [event.id for event in got] == [document_of(delivery)["id"]]


@pytest.mark.parametrize(
    ("document", "error"),
    [
        ({"message": "no", "api_error_code": "site_not_found"}, NotFound),
        ({"message": "no"}, NotFound),
        (None, NotFound),
    ],
)
def test_another_404_is_not_about_the_event(
    mode: str, document: dict[str, Any] | None, error: type[PaidupError]
) -> None:
    page = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"
    step = raw(page) if document is None else answer(404, document)
    for asking in scripted(mode, "chargebee", step):
        with pytest.raises(error):
            asking(Delivery(b'{"id": "ev_1", "event_type": "invoice_updated"}', {}))


@pytest.mark.parametrize(
    "document",
    [{}, {"event": {}}, {"event": {"id": "ev_2", "event_type": "t"}}, {"event": "ev_1"}],
)
def test_an_answer_about_another_event(mode: str, document: dict[str, Any]) -> None:
    for asking in scripted(mode, "chargebee", answer(200, document)):
        for _ in range(2):
            with pytest.raises(ResponseUnreadable):
                asking(Delivery(b'{"id": "ev_1", "event_type": "t"}', {}))


# Pabbly.


def event_about(kind: str, object_id: object, **data: Any) -> Delivery:
    document = {"event_type": kind, "event_source": "scheduler", "data": {"id": object_id, **data},
                "create_time": "2021-08-05T13:43:01.011+00:00"}  # fmt: skip
    return Delivery(json.dumps(document).encode(), {"Authorization": "Basic Og=="})


def test_the_invoice_is_the_one_pabbly_holds(sandbox: Sandbox, opened: Open) -> None:
    asking, invoice = opened("pabbly"), sandbox.open_invoice("pabbly", amount="300.00")
    delivery = event_about("invoice_create", invoice, status="paid", amount=1, mark="of the sender")
    event = asking(delivery)
    # The object is real; that something happened to it is only claimed.
    assert (event.authentic, event.fetched) == (False, True)
    assert (event.data["id"], event.data["status"], event.data["amount"]) == (invoice, "sent", 300)
    assert event.document["data"] is event.data
    assert "of the sender" not in f"{event.data} {event.document}"
    assert (event.type, event.is_known, event.raw) == ("invoice_create", True, delivery.body)
    assert event.created_at == datetime(2021, 8, 5, 13, 43, 1, 11000, tzinfo=UTC)
    assert event.id.startswith("sha256:")
    assert paths(sandbox, "pabbly") == [f"/invoice/{invoice}"]
    # Nobody can be kept out by what was sent before.
    assert asking(delivery) == event


def test_subscriptions_and_customers_too(sandbox: Sandbox, opened: Open) -> None:
    asking = opened("pabbly")
    sandbox.open_invoice("pabbly")
    emulator: Any = sandbox.emulator("pabbly")
    (subscription,), (customer,) = emulator.subscriptions, emulator.customers
    for kind, object_id, known in (
        ("subscription_activate", subscription, True),
        ("subscription_renew", subscription, True),
        ("subscription_cancel", subscription, False),
        ("customer_update", customer, False),
    ):
        event = asking(event_about(kind, object_id, status="claimed", first_name="Claimed"))
        assert (event.data["id"], event.fetched, event.is_known) == (object_id, True, known)
        assert "laimed" not in f"{event.data} {event.document}"
    assert [path.split("/")[-2] for path in paths(sandbox, "pabbly")] == [
        *["subscription"] * 3,
        "customer",
    ]


@pytest.mark.parametrize("kind", ["payment_success", "credit_create", "invoices", "", "brand_new"])
def test_a_type_without_an_object_to_read_arrives_raw(
    sandbox: Sandbox, opened: Open, kind: str
) -> None:
    delivery = event_about(kind, "5e5e2c62815f5442a4208e02")
    event = opened("pabbly")(delivery)
    assert (event.type, event.raw) == (kind, delivery.body)
    assert (event.authentic, event.fetched, event.is_known) == (False, False, False)
    # Nothing that was only claimed stands where what was read would stand.
    assert (event.data, event.document) == ({}, {})
    assert paths(sandbox, "pabbly") == []


@pytest.mark.parametrize("status", [200, 400, 404])
def test_an_object_that_pabbly_does_not_know(sandbox: Sandbox, opened: Open, status: int) -> None:
    sandbox.behaviour("pabbly").not_found_status = status
    asking, invoice = opened("pabbly"), sandbox.open_invoice("pabbly")
    for kind in ("invoice_create", "subscription_renew", "customer_delete"):
        assert refusal(asking, event_about(kind, "f" * 24)).reason == "unconfirmed"
    # The id of an object of another kind.
    assert refusal(asking, event_about("customer_create", invoice)).reason == "unconfirmed"
    asking.finish(asking.client.invoices.delete(invoice))
    assert refusal(asking, event_about("invoice_create", invoice)).reason == "unconfirmed"


def test_an_id_that_is_none_of_pabblys_is_not_asked_for(sandbox: Sandbox, opened: Open) -> None:
    asking = opened("pabbly")
    sandbox.open_invoice("pabbly")
    for value in (*IDS, None, "INV-1", "f" * 23, "f" * 25, "g" * 24):
        assert refusal(asking, event_about("invoice_create", value)).reason == "unreadable"
    no_data = Delivery(
        b'{"event_type": "invoice_create", "data": ["5e5e2c62815f5442a4208e02"]}', {}
    )
    assert refusal(asking, no_data).reason == "unreadable"
    assert paths(sandbox, "pabbly") == []


def test_an_answer_about_another_object(mode: str) -> None:
    document = {"status": "success", "data": {"id": "e" * 24}}
    for asking in scripted(mode, "pabbly", answer(200, document)):
        with pytest.raises(ResponseUnreadable):
            asking(event_about("invoice_create", "f" * 24))
        assert asking(event_about("invoice_create", "E" * 24)).data == {"id": "e" * 24}


def test_a_page_that_is_not_pabblys_says_nothing_of_the_object(mode: str) -> None:
    page = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"
    for asking in scripted(mode, "pabbly", raw(page)):
        with pytest.raises(NotFound):
            asking(event_about("invoice_create", "f" * 24))


# All of them.


@everyone
def test_a_huge_body_is_refused_before_anything_is_asked(
    sandbox: Sandbox, opened: Open, provider: str
) -> None:
    asking, huge = opened(provider), bytes(50 * 1024 * 1024)
    started = time.perf_counter()
    with pytest.raises(WebhookTooLarge):
        asking(Delivery(huge, {}))
    assert time.perf_counter() - started < 0.05
    assert paths(sandbox, provider) == []


@everyone
def test_a_body_that_cannot_be_read(sandbox: Sandbox, opened: Open, provider: str) -> None:
    asking, body = opened(provider), told(sandbox, provider).body
    for each in (b"", b"[]", b"{", b'{"a": 1, "a": 2}', b'{"a": NaN}', b"\xff", b"7", body + b"}"):
        assert refusal(asking, Delivery(each, {})).reason == "unreadable"
    with pytest.raises(InvalidRequest) as caught:
        asking(Delivery("{}", {}))  # type: ignore[arg-type]
    assert caught.value.argument == "body"
    assert paths(sandbox, provider) == []


@everyone
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"kind": "reset_before_commit"}, ConnectionFailed),
        ({"kind": "html"}, ResponseUnreadable),
        ({"kind": "error_before_commit", "status": 503}, ProviderFailure),
        ({"kind": "rate_limited", "retry_after": 3600}, RateLimited),
    ],
)
def test_where_the_provider_cannot_be_asked_it_may_come_again(
    sandbox: Sandbox, opened: Open, provider: str, fault: dict[str, Any], error: type[PaidupError]
) -> None:
    asking, delivery = opened(provider), told(sandbox, provider)
    sandbox.fault(provider, operation="*", **fault)
    with pytest.raises(error) as caught:
        asking(delivery)
    assert not isinstance(caught.value, WebhookRefused)
    assert asking(delivery).fetched


@everyone
def test_nobody_there_and_nobody_known(sandbox: Sandbox, opened: Open, provider: str) -> None:
    delivery = told(sandbox, provider)
    away = opened(provider, base_url=f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(ConnectionFailed):
        away(delivery)
    stranger = opened(provider, api_key="wrong")
    with pytest.raises(AuthenticationFailed):
        stranger(delivery)
    stranger.finish(stranger.client.close())
    with pytest.raises(InvalidRequest, match="closed"):
        stranger(delivery)


@everyone
def test_a_cancelled_question_leaves_nothing_behind(sandbox: Sandbox, provider: str) -> None:
    delivery = told(sandbox, provider)

    async def run() -> Event:
        async with sandbox.connect(CLIENTS[provider][1], retries=0) as client:
            verifier = VERIFIERS[provider][1](client)
            sandbox.fault(provider, "delay", operation="*", seconds=0.5)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await verifier.verify(delivery.body, delivery.headers)
            sandbox.clear_faults()
            event: Event = await verifier.verify(delivery.body, delivery.headers)
            return event

    assert asyncio.run(run()).fetched


@everyone
def test_what_the_sandbox_sends_is_accepted(sandbox: Sandbox, provider: str) -> None:
    with sandbox.connect(CLIENTS[provider][0]) as client:
        verifier, accepted, refused = VERIFIERS[provider][0](client), [], []

        def handle(body: bytes, headers: dict[str, str]) -> int:
            try:
                with verifier.received(body, headers) as event:
                    accepted.append(event)
            except WebhookRefused as error:
                refused.append(error.reason)
            return 200

        with receiving(handle) as receiver:
            sandbox.send_webhooks(provider, receiver.url, duplicates=1)
            invoice = sandbox.open_invoice(provider)
            sandbox.wait_for_webhooks()
    # Pabbly's cannot be told from one that comes anew.
    assert refused == ([] if provider == "pabbly" else ["replayed"])
    assert {invoice in str(dict(event.data)) for event in accepted} == {True}
    assert len(accepted) + len(refused) == 2


@pytest.mark.parametrize("asynchronous", [False, True])
@everyone
def test_options(provider: str, asynchronous: bool) -> None:
    kind, verifier = CLIENTS[provider][asynchronous], VERIFIERS[provider][asynchronous]
    client = kind("site", "CANARY")
    made = verifier(client)
    assert made.client is client
    assert (made.replays is None) == (provider == "pabbly")
    assert "CANARY" not in repr(made)
    with pytest.raises(AttributeError, match="frozen"):
        made.client = None
    twin = CLIENTS[provider][not asynchronous]
    for wrong in (None, "client", twin("site", "key"), kind, Rapyd("rak_1", "rsk_1")):
        with pytest.raises(ConfigurationError, match="client must be") as caught:
            verifier(wrong)
        assert caught.value.argument == "client"
    if provider == "pabbly":
        return
    for options in ({"remember": 0}, {"replays": "file"}):
        with pytest.raises(ConfigurationError) as caught:
            verifier(client, **options)
        assert caught.value.argument == next(iter(options))


@everyone
def test_both_offer_the_same(provider: str) -> None:
    kinds = VERIFIERS[provider]
    for name in ("__init__", "verify", "received", "forget"):
        blocking, twin = (list(inspect.signature(getattr(kind, name)).parameters) for kind in kinds)
        assert blocking == twin
    public = [{name for name in dir(kind) if not name.startswith("_")} for kind in kinds]
    assert public[0] == public[1]
    assert inspect.iscoroutinefunction(kinds[1].verify)


@pytest.mark.parametrize("name", ["ChargebeeAPIWebhooks", "AsyncChargebeeAPIWebhooks"])
def test_both_apis_of_chargebee_have_them(name: str) -> None:
    for version in VERSIONS:
        package = import_module(f"paidup.{version}.webhooks")
        assert name in package.__all__
        assert getattr(package, name) is getattr(webhooks, name)
