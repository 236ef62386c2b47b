"""Webhooks on their way: when they are sent, how often, where to, and what the log says of it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from paidup.sandbox import Sandbox, WebhookDelivery, serve
from paidup.sandbox.ledger import LedgerInvoice, Payment
from tests.support.receiver import Receiver, receiving

Basic = Callable[[str], httpx.Client]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as running:
        yield running


@pytest.fixture
def nobody() -> str:
    """An address where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    return f"http://127.0.0.1:{port}/hooks"


def pay(basic: Basic, sandbox: Sandbox, invoice_id: str, **headers: str) -> httpx.Response:
    """Record a payment at Chargebee."""
    form = {"transaction[payment_method]": "check"}
    return basic("chargebee").post(
        f"invoices/{invoice_id}/record_payment", data=form, headers=headers
    )


def bodies(receiver: Receiver) -> list[Any]:
    return [json.loads(each.body) for each in receiver.received]


def only(sandbox: Sandbox, provider: str) -> WebhookDelivery:
    (delivery,) = sandbox.webhooks(provider)
    return delivery


# When.


def test_a_change_is_told_in_the_order_it_happened(
    sandbox: Sandbox, basic: Basic, receiver: Receiver
) -> None:
    sandbox.send_webhooks("chargebee", receiver.url)
    invoice_id = sandbox.open_invoice("chargebee")
    assert pay(basic, sandbox, invoice_id).status_code == 200
    sandbox.wait_for_webhooks()
    expected = ["invoice_generated", "payment_succeeded", "invoice_updated"]
    assert [each["event_type"] for each in bodies(receiver)] == expected
    sent = sandbox.webhooks("chargebee")
    assert [each.type for each in sent] == expected
    assert [each.event_id for each in sent] == [each["id"] for each in bodies(receiver)]
    assert {(each.state, each.attempts, each.statuses) for each in sent} == {
        ("delivered", 1, (200,))
    }
    # Each is what the object was when the event was made.
    statuses = [each["content"]["invoice"]["status"] for each in bodies(receiver)]
    assert statuses == ["payment_due", "paid", "paid"]


def test_reads_and_refusals_tell_nothing(
    sandbox: Sandbox, basic: Basic, receiver: Receiver
) -> None:
    invoice_id = sandbox.open_invoice("chargebee", status="paid")
    sandbox.send_webhooks("chargebee", receiver.url)
    assert pay(basic, sandbox, invoice_id).status_code == 409
    assert basic("chargebee").get(f"invoices/{invoice_id}").is_success
    sandbox.fault("chargebee", "error_before_commit", operation="*")
    basic("chargebee").get("invoices")
    sandbox.wait_for_webhooks()
    assert sandbox.webhooks("chargebee") == []


def test_a_payment_whose_answer_is_lost_is_told(
    sandbox: Sandbox, basic: Basic, receiver: Receiver
) -> None:
    invoice_id = sandbox.open_invoice("chargebee")
    sandbox.send_webhooks("chargebee", receiver.url)
    sandbox.fault("chargebee", "reset_after_commit")
    with pytest.raises(httpx.TransportError):
        pay(basic, sandbox, invoice_id)
    sandbox.wait_for_webhooks()
    assert "payment_succeeded" in [each["event_type"] for each in bodies(receiver)]


def test_a_partial_payment_is_no_paid_invoice(
    sandbox: Sandbox, basic: Basic, receiver: Receiver
) -> None:
    invoice_id = sandbox.open_invoice("chargebee", amount="300.00")
    sandbox.send_webhooks("chargebee", receiver.url)
    form = {"transaction[payment_method]": "check", "transaction[amount]": "100"}
    basic("chargebee").post(f"invoices/{invoice_id}/record_payment", data=form)
    sandbox.wait_for_webhooks()
    assert [each.type for each in sandbox.webhooks("chargebee")] == ["payment_succeeded"]
    (told,) = bodies(receiver)
    assert told["content"]["transaction"]["amount"] == 100


def test_a_pending_payment_is_told_again_when_it_ends(
    sandbox: Sandbox, basic: Basic, receiver: Receiver
) -> None:
    invoice_id = sandbox.open_invoice("chargebee_v1")
    sandbox.charge_outcome("chargebee_v1", invoice_id, "in_progress")
    sandbox.send_webhooks("chargebee_v1", receiver.url)
    basic("chargebee_v1").post(f"invoices/{invoice_id}/collect_payment").raise_for_status()
    (payment,) = sandbox.payments("chargebee_v1", invoice_id)
    sandbox.finish_payment("chargebee_v1", payment.id, "failed")
    sandbox.wait_for_webhooks()
    types = [each.type for each in sandbox.webhooks("chargebee_v1")]
    assert types == ["payment_initiated", "payment_failed"]
    assert {each["api_version"] for each in bodies(receiver)} == {"v1"}
    ids = {each["content"]["transaction"]["id"] for each in bodies(receiver)}
    assert ids == {payment.id}


def test_a_declined_charge_is_a_failed_payment(
    sandbox: Sandbox, basic: Basic, receiver: Receiver
) -> None:
    invoice_id = sandbox.open_invoice("chargebee_v1")
    sandbox.decline("chargebee_v1", invoice_id)
    sandbox.send_webhooks("chargebee_v1", receiver.url)
    refused = basic("chargebee_v1").post(f"invoices/{invoice_id}/collect_payment")
    assert refused.status_code == 400
    sandbox.wait_for_webhooks()
    assert only(sandbox, "chargebee_v1").type == "payment_failed"


def test_a_call_can_ask_for_none(sandbox: Sandbox, basic: Basic, receiver: Receiver) -> None:
    sandbox.send_webhooks("chargebee", receiver.url, types=["payment_succeeded"])
    quiet, loud = sandbox.open_invoice("chargebee"), sandbox.open_invoice("chargebee")
    pay(basic, sandbox, quiet, **{"chargebee-event-webhook": "all-disabled"})
    pay(basic, sandbox, loud)
    sandbox.wait_for_webhooks()
    (told,) = bodies(receiver)
    assert told["content"]["invoice"]["id"] == loud


def test_drafts_have_types_of_their_own_only_in_v2(sandbox: Sandbox, receiver: Receiver) -> None:
    for provider, expected in (
        ("chargebee", "pending_invoice_created"),
        ("chargebee_v1", "invoice_created"),
    ):
        sandbox.send_webhooks(provider, receiver.url)
        sandbox.open_invoice(provider, status="draft")
        assert only(sandbox, provider).type == expected


def test_each_address_of_each_provider_is_told_its_own(sandbox: Sandbox) -> None:
    with receiving() as one, receiving() as other, receiving() as pabbly:
        sandbox.send_webhooks("rapyd", one.url)
        sandbox.send_webhooks("rapyd", other.url)
        sandbox.send_webhooks("pabbly", pabbly.url)
        sandbox.open_invoice("rapyd")
        sandbox.wait_for_webhooks()
        assert [each["type"] for each in bodies(one) + bodies(other)] == ["INVOICE_CREATED"] * 2
        assert pabbly.received == []


def test_of_many_payments_at_once_each_is_told_once(
    sandbox: Sandbox, basic: Basic, receiver: Receiver
) -> None:
    invoices = [sandbox.open_invoice("chargebee") for _ in range(16)]
    sandbox.send_webhooks("chargebee", receiver.url, types=["payment_succeeded"])
    with ThreadPoolExecutor(8) as pool:
        answers = pool.map(lambda each: pay(basic, sandbox, each), invoices * 2)
        assert sorted(each.status_code for each in answers) == [200] * 16 + [409] * 16
    sandbox.wait_for_webhooks()
    told = [each["content"]["invoice"]["id"] for each in bodies(receiver)]
    assert sorted(told) == sorted(invoices)


def refund(invoice: LedgerInvoice) -> None:
    taken = Payment(id="txn_back", invoice_id=invoice.id, amount=Decimal(-5), currency="USD",
                    method="card", at=datetime.now(UTC))  # fmt: skip
    invoice.payments.append(taken)


def status(word: str) -> Callable[[LedgerInvoice], None]:
    return lambda invoice: setattr(invoice, "status", word)


def touch(invoice: LedgerInvoice) -> None:
    invoice.updated_at += 1


INVOICING = "INVOICING.INVOICE."


@pytest.mark.parametrize(
    ("provider", "opened", "change", "expected"),
    [
        ("chargebee", "paid", refund, ["payment_refunded"]),
        ("chargebee_v1", "paid", refund, ["payment_refunded"]),
        ("chargebee", "open", status("voided"), ["invoice_updated"]),
        ("chargebee", "open", status("deleted"), ["invoice_deleted"]),
        ("chargebee", "draft", status("payment_due"), ["invoice_generated"]),
        ("chargebee", "draft", touch, ["pending_invoice_updated"]),
        ("chargebee_v1", "draft", touch, ["invoice_updated"]),
        ("rapyd", "open", status("void"), ["INVOICE_UPDATED"]),
        ("rapyd", "draft", status("open"), ["INVOICE_FINALIZED"]),
        ("rapyd", "draft", touch, ["INVOICE_UPDATED"]),
        ("paypal", "open", status("CANCELLED"), [INVOICING + "CANCELLED"]),
        ("paypal", "paid", status("PARTIALLY_REFUNDED"), [INVOICING + "REFUNDED"]),
        ("paypal", "draft", status("SENT"), [INVOICING + "SENT"]),
        ("paypal", "draft", status("UNPAID"), [INVOICING + "UPDATED"]),
        ("paypal", "open", touch, [INVOICING + "UPDATED"]),
        ("pabbly", "open", touch, []),
        ("rapyd", "open", lambda invoice: None, []),
    ],
)
def test_each_change_in_the_providers_words(
    sandbox: Sandbox,
    receiver: Receiver,
    provider: str,
    opened: str,
    change: Callable[[LedgerInvoice], None],
    expected: list[str],
) -> None:
    invoice_id = sandbox.open_invoice(provider, status=opened)
    emulator = sandbox.emulator(provider)
    sandbox.send_webhooks(provider, receiver.url)
    with sandbox._hub.watching(emulator):
        change(emulator.invoice_or_error(invoice_id))
    sandbox.wait_for_webhooks()
    assert [each.type for each in sandbox.webhooks(provider)] == expected
    assert all(invoice_id in each.body.decode() for each in receiver.received)


# How often.


@pytest.mark.parametrize("provider", ["rapyd", "payload", "paypal", "pabbly"])
@pytest.mark.parametrize("status", [200, 204, 299])
def test_any_success_is_a_delivery(
    sandbox: Sandbox, receiver: Receiver, provider: str, status: int
) -> None:
    receiver.answers.extend([status])
    sandbox.send_webhooks(provider, receiver.url)
    invoice_id = sandbox.open_invoice(provider)
    if provider == "payload":
        # There no event is about an invoice.
        given = {"type": "payment", "amount": 1, "customer_id": "acct_3bW9JND5iKnAlOYn9u82q",
                 "allocations": [{"invoice_id": invoice_id}]}  # fmt: skip
        key = sandbox.credentials(provider)["api_key"]
        url = sandbox.base_url(provider) + "/transactions"
        httpx.post(url, json=given, auth=(key, ""), trust_env=False).raise_for_status()
    sandbox.wait_for_webhooks()
    assert only(sandbox, provider).statuses == (status,)


def test_chargebee_takes_nothing_but_200(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers.extend([204, 201, 200])
    sandbox.send_webhooks("chargebee", receiver.url, pause=0)
    sandbox.open_invoice("chargebee")
    sandbox.wait_for_webhooks()
    assert only(sandbox, "chargebee").statuses == (204, 201, 200)


def test_what_is_refused_comes_again_as_it_was(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers.extend([500, 500])
    sandbox.send_webhooks("pabbly", receiver.url, pause=0.001)
    sandbox.open_invoice("pabbly")
    sandbox.wait_for_webhooks()
    delivery = only(sandbox, "pabbly")
    assert (delivery.state, delivery.attempts) == ("delivered", 3)
    assert delivery.statuses == (500, 500, 200)
    assert [each.body for each in receiver.received] == [delivery.body] * 3


@pytest.mark.parametrize("retries", [0, 2])
def test_it_gives_up_in_the_end(sandbox: Sandbox, receiver: Receiver, retries: int) -> None:
    receiver.answers.extend([503] * 10)
    sandbox.send_webhooks("pabbly", receiver.url, pause=0, retries=retries, duplicates=3)
    sandbox.open_invoice("pabbly")
    sandbox.wait_for_webhooks()
    # Nor is it repeated for nothing.
    delivery = only(sandbox, "pabbly")
    assert (delivery.state, delivery.problem) == ("given_up", None)
    assert delivery.statuses == (503,) * (retries + 1)
    assert len(receiver.received) == retries + 1


def test_it_gives_up_on_who_is_not_there(sandbox: Sandbox, nobody: str) -> None:
    sandbox.send_webhooks("pabbly", nobody, pause=0, retries=2)
    sandbox.open_invoice("pabbly")
    sandbox.wait_for_webhooks()
    delivery = only(sandbox, "pabbly")
    assert (delivery.state, delivery.attempts) == ("given_up", 3)
    assert delivery.statuses == (None, None, None)
    assert delivery.problem == "ConnectionRefusedError"


def test_it_does_not_wait_for_ever_for_an_answer(sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        sandbox.send_webhooks("pabbly", url, retries=0, timeout=0.05)
        sandbox.open_invoice("pabbly")
        sandbox.wait_for_webhooks()
    delivery = only(sandbox, "pabbly")
    assert (delivery.state, delivery.problem) == ("given_up", "TimeoutError")


def test_an_answer_that_is_no_http_is_none(sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as odd:

        def answer() -> None:
            connection, _ = odd.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"good morning\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        sandbox.send_webhooks("pabbly", f"http://127.0.0.1:{odd.getsockname()[1]}/", retries=0)
        sandbox.open_invoice("pabbly")
        sandbox.wait_for_webhooks()
        thread.join()
    delivery = only(sandbox, "pabbly")
    assert (delivery.statuses, delivery.problem) == ((None,), "BadStatusLine")


def test_no_redirect_is_followed(sandbox: Sandbox) -> None:
    with receiving() as elsewhere, receiving(lambda body, headers: 307) as moved:
        sandbox.send_webhooks("pabbly", moved.url, retries=0)
        sandbox.open_invoice("pabbly")
        sandbox.wait_for_webhooks()
        assert only(sandbox, "pabbly").statuses == (307,)
        assert elsewhere.received == []


def test_duplicates_have_the_same_id(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.send_webhooks("rapyd", receiver.url, duplicates=2)
    sandbox.open_invoice("rapyd")
    sandbox.wait_for_webhooks()
    sent = sandbox.webhooks("rapyd")
    assert [each.copy for each in sent] == [0, 1, 2]
    assert len({each.event_id for each in sent}) == 1
    assert [each.body for each in receiver.received] == [sent[0].body] * 3


def test_an_event_can_be_sent_once_more(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.send_webhooks("rapyd", receiver.url)
    sandbox.open_invoice("rapyd")
    sandbox.wait_for_webhooks()
    event_id = only(sandbox, "rapyd").event_id
    sandbox.resend_webhook("rapyd", event_id)
    sandbox.wait_for_webhooks()
    assert [each["id"] for each in bodies(receiver)] == [event_id, event_id]
    assert [each.copy for each in sandbox.webhooks("rapyd")] == [0, 1]
    with pytest.raises(KeyError, match="no event 'wh_none'"):
        sandbox.resend_webhook("rapyd", "wh_none")
    with pytest.raises(KeyError, match="no event"):
        sandbox.resend_webhook("payload", event_id)


def test_held_and_shuffled_they_come_the_newest_first(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.send_webhooks("pabbly", receiver.url, shuffle=True)
    sandbox.hold_webhooks()
    opened = [sandbox.open_invoice("pabbly") for _ in range(3)]
    with pytest.raises(TimeoutError, match=r"3 webhooks are not .* they are held"):
        sandbox.wait_for_webhooks(0.01)
    assert receiver.received == []
    sandbox.release_webhooks()
    sandbox.wait_for_webhooks()
    assert [each["data"]["id"] for each in bodies(receiver)] == opened[::-1]
    # The log tells when they were made.
    made = [json.loads(each.body)["data"]["id"] for each in sandbox.webhooks("pabbly")]
    assert made == opened


def test_one_that_is_tried_again_does_not_hold_up_others(
    sandbox: Sandbox, receiver: Receiver
) -> None:
    receiver.answers.extend([500])
    sandbox.send_webhooks("pabbly", receiver.url, pause=0.05)
    sandbox.hold_webhooks()
    first, second = sandbox.open_invoice("pabbly"), sandbox.open_invoice("pabbly")
    sandbox.release_webhooks()
    sandbox.wait_for_webhooks()
    told = [each["data"]["id"] for each in bodies(receiver)]
    assert told == [first, second, first]


# Where to.


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/hooks",
        "ftp://127.0.0.1/hooks",
        "http://example.com/hooks",
        "http://10.0.0.1/hooks",
        "http://0.0.0.0:9000/hooks",
        "http://169.254.169.254/latest",
        "http://[2001:db8::1]/hooks",
        "http://127.0.0.1.example.com/hooks",
        "http://localhost.example.com/hooks",
        "http://localhost@example.com/hooks",
        "http://example.com\\@127.0.0.1/hooks",
        "http://user:secret@127.0.0.1/hooks",
        "http://2130706433/hooks",
        "http://127.0.0.1:0/hooks",
        "http://127.0.0.1:99999/hooks",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/hooks\r\nx: y",
        "http://127.0.0.1/hooks#part",
        "http:///hooks",
        "/hooks",
        "",
        None,
    ],
)
def test_nothing_is_sent_elsewhere(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, url: Any
) -> None:
    def looked_up(*_: object, **__: object) -> None:
        raise AssertionError("a name was looked up")

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    with pytest.raises(ValueError, match=r"url|this machine|[Pp]ort"):
        sandbox.send_webhooks("rapyd", url)


def test_a_localhost_that_lies_elsewhere_is_not_believed(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("203.0.113.7", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answer)
    with pytest.raises(ValueError, match="this machine only"):
        sandbox.send_webhooks("rapyd", "http://localhost:9000/hooks")


def test_localhost_with_path_and_query(sandbox: Sandbox) -> None:
    with receiving(path="/hooks/a?b=%20c") as receiver:
        sandbox.send_webhooks("pabbly", receiver.url.replace("127.0.0.1", "localhost"))
        sandbox.open_invoice("pabbly")
        sandbox.wait_for_webhooks()
        (received,) = receiver.received
        assert received.target == "/hooks/a?b=%20c"
        assert received.headers["Host"].startswith("localhost:")


@pytest.mark.parametrize(
    ("provider", "options"),
    [
        ("rapyd", {"colour": "red"}),
        ("rapyd", {"secret_key": ""}),
        ("rapyd", {"secret_key": None}),
        ("rapyd", {"sign_anew": 1}),
        ("pabbly", {"secret_key": "x"}),
        ("payload", {"sender_secret": 7}),
        ("rapyd", {"types": ["invoice.paid"]}),
        ("rapyd", {"types": "INVOICE_CREATED"}),
        ("rapyd", {"duplicates": -1}),
        ("rapyd", {"duplicates": True}),
        ("rapyd", {"retries": 1.5}),
        ("rapyd", {"pause": -1}),
        ("rapyd", {"pause": "1"}),
        ("rapyd", {"pause": 1e300}),
        ("rapyd", {"timeout": 0}),
        ("rapyd", {"timeout": float("nan")}),
        ("rapyd", {"shuffle": 1}),
    ],
)
def test_options_that_cannot_be(sandbox: Sandbox, provider: str, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        sandbox.send_webhooks(provider, "http://127.0.0.1:9/", **options)
    # Nobody was subscribed by half.
    sandbox.open_invoice(provider)
    assert sandbox.webhooks(provider) == []


def test_without_a_secret_they_are_not_signed(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.send_webhooks("chargebee", receiver.url, username=None, password=None)
    sandbox.open_invoice("chargebee")
    sandbox.wait_for_webhooks()
    (received,) = receiver.received
    assert "Authorization" not in received.headers
    assert received.headers["Content-Type"] == "application/json"


# The sandbox around them.


def test_who_receives_may_ask_the_sandbox_meanwhile(sandbox: Sandbox, basic: Basic) -> None:
    seen = []

    def look(body: bytes, headers: dict[str, str]) -> int:
        invoice_id = json.loads(body)["content"]["invoice"]["id"]
        shown = basic("chargebee").get(f"invoices/{invoice_id}").json()
        seen.append(shown["invoice"]["status"])
        return 200

    invoice_id = sandbox.open_invoice("chargebee")
    with receiving(look) as receiver:
        sandbox.send_webhooks("chargebee", receiver.url, types=["payment_succeeded"])
        pay(basic, sandbox, invoice_id)
        waited = httpx.post(f"{sandbox.url}/_sandbox/webhooks/wait", trust_env=False)
    assert (waited.status_code, seen) == (200, ["paid"])


def test_it_stops_while_an_answer_is_awaited() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        with serve() as sandbox:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
            sandbox.send_webhooks("pabbly", url, timeout=600)
            sandbox.open_invoice("pabbly")
            sandbox.open_invoice("pabbly")
            connection, _ = silent.accept()
            assert connection.recv(10)
            started = time.monotonic()
        assert time.monotonic() - started < 60
        connection.close()
    assert [each.state for each in sandbox.webhooks("pabbly")] == ["given_up", "given_up"]
    assert {each.problem for each in sandbox.webhooks("pabbly")} == {"the sandbox was stopped"}
    assert "paidup-webhooks" not in {thread.name for thread in threading.enumerate()}
    sandbox.open_invoice("pabbly")
    sandbox.wait_for_webhooks(0)
    assert sandbox.webhooks("pabbly")[-1].state == "given_up"


def test_it_stops_while_it_pauses_and_lets_go_who_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    waits = threading.Event()

    with receiving(lambda body, headers: 500) as receiver, ThreadPoolExecutor(1) as pool:
        with serve() as sandbox:
            wait = sandbox.wait_for_webhooks

            def wait_and_say_so(timeout: float) -> None:
                waits.set()
                wait(timeout)

            monkeypatch.setattr(sandbox, "wait_for_webhooks", wait_and_say_so)
            sandbox.send_webhooks("pabbly", receiver.url, pause=600)
            sandbox.open_invoice("pabbly")
            url = f"{sandbox.url}/_sandbox/webhooks/wait"
            asked = pool.submit(httpx.post, url, json={"timeout": 600}, trust_env=False)
            assert waits.wait(5)
            started = time.monotonic()
        assert time.monotonic() - started < 60
        assert isinstance(asked.exception(5), httpx.TransportError | None)
    assert only(sandbox, "pabbly").state == "given_up"


def test_reset_forgets_addresses_and_deliveries(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.send_webhooks("pabbly", receiver.url)
    sandbox.hold_webhooks()
    sandbox.open_invoice("pabbly")
    sandbox.reset()
    assert sandbox.webhooks("pabbly") == []
    sandbox.open_invoice("pabbly")
    assert sandbox.webhooks("pabbly") == []
    sandbox.send_webhooks("pabbly", receiver.url)
    invoice_id = sandbox.open_invoice("pabbly")
    sandbox.wait_for_webhooks()
    assert [each["data"]["id"] for each in bodies(receiver)] == [invoice_id]


def test_reset_cuts_off_what_is_under_way(sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        sandbox.send_webhooks("pabbly", url, timeout=600)
        sandbox.open_invoice("pabbly")
        connection, _ = silent.accept()
        sandbox.reset()
        sandbox.wait_for_webhooks(5)
        connection.close()
    assert sandbox.webhooks("pabbly") == []


def test_the_log_is_a_copy_and_shows_no_secret(sandbox: Sandbox, receiver: Receiver) -> None:
    address = sandbox.send_webhooks("chargebee", receiver.url, password="CANARY")
    sandbox.open_invoice("chargebee")
    sandbox.wait_for_webhooks()
    first = only(sandbox, "chargebee")
    first.state = "waiting"
    assert only(sandbox, "chargebee").state == "delivered"
    assert dict(first.headers)["Authorization"].startswith("Basic ")
    assert "CANARY" not in repr(address)
    assert "Basic" not in repr(first)


def test_without_an_address_nothing_runs(sandbox: Sandbox) -> None:
    sandbox.open_invoice("pabbly")
    sandbox.wait_for_webhooks(0)
    assert "paidup-webhooks" not in {thread.name for thread in threading.enumerate()}
    assert sandbox.webhooks("pabbly") == []
    with pytest.raises(KeyError, match="no provider 'stripe'"):
        sandbox.send_webhooks("stripe", "http://127.0.0.1:9/")


# Other processes, and what is imported.


def test_the_control_endpoints_do_the_same(sandbox: Sandbox, receiver: Receiver) -> None:
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox/", trust_env=False) as control:
        given = {"url": receiver.url, "duplicates": 1, "pause": 0.5, "secret_key": "rsk_other"}
        told = control.post("rapyd/webhooks", json=given).json()
        assert told["verifier"] == {
            "url": receiver.url,
            "access_key": sandbox.credentials("rapyd")["access_key"],
            "secret_key": "rsk_other",
        }
        assert control.post("webhooks/hold").status_code == 200
        control.post("rapyd/invoices", json={"amount": "12.50"})
        late = control.post("webhooks/wait", json={"timeout": 0.01})
        assert late.status_code == 504
        assert "1 webhooks are not delivered" in late.json()["error"]
        assert control.post("webhooks/release").status_code == 200
        assert control.post("webhooks/wait", json={"timeout": 5}).json() == {}
        first, second = control.get("rapyd/webhooks").json()
        assert (first["type"], first["statuses"]) == ("INVOICE_CREATED", [200])
        assert ["signature", "***"] in first["headers"]
        assert json.loads(first["body"])["data"]["total"] == 12.5
        assert (second["event_id"], second["copy"]) == (first["event_id"], 1)
        assert control.post(f"rapyd/webhooks/{first['event_id']}/resend").status_code == 200
        control.post("webhooks/wait")
        assert len(receiver.received) == 3


def test_for_other_languages_certificates_are_texts(sandbox: Sandbox) -> None:
    url = f"{sandbox.url}/_sandbox/paypal/webhooks"
    given = {"url": "http://127.0.0.1:9/", "webhook_id": "WH1"}
    told = httpx.post(url, json=given, trust_env=False).json()["verifier"]
    assert told["webhook_id"] == "WH1"
    assert told["roots"].startswith("-----BEGIN CERTIFICATE-----")
    ((address, chain),) = told["certificates"].items()
    assert address.startswith("https://api.sandbox.paypal.com/v1/notifications/certs/CERT-")
    assert chain.startswith("-----BEGIN CERTIFICATE-----")


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("stripe/webhooks", {"url": "http://127.0.0.1:9/"}, 404),
        ("rapyd/webhooks", {}, 400),
        ("rapyd/webhooks", {"url": "http://example.com/"}, 400),
        ("rapyd/webhooks", {"url": "http://127.0.0.1:9/", "colour": "red"}, 400),
        ("rapyd/webhooks", {"url": "http://127.0.0.1:9/", "types": [7]}, 400),
        ("rapyd/webhooks", {"url": "http://127.0.0.1:9/", "pause": []}, 400),
        ("rapyd/webhooks/none/resend", {}, 404),
        ("webhooks/wait", {"colour": "red"}, 400),
        ("webhooks/wait", {"timeout": 1e300}, 400),
    ],
)
def test_what_cannot_be_is_told(sandbox: Sandbox, path: str, body: object, status: int) -> None:
    answer = httpx.post(f"{sandbox.url}/_sandbox/{path}", json=body, trust_env=False)
    assert answer.status_code == status
    assert answer.json()["error"]


def run(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-m", "paidup.sandbox", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_the_command_takes_addresses(receiver: Receiver) -> None:
    running = run("--json", "--webhooks", f"rapyd={receiver.url}", "--webhooks",
                  f"chargebee={receiver.url}")  # fmt: skip
    assert running.stdout is not None
    try:
        told = json.loads(running.stdout.readline())
        assert [each["provider"] for each in told["webhooks"]] == ["rapyd", "chargebee"]
        assert told["webhooks"][0]["verifier"]["url"] == receiver.url
        control = f"{told['url']}/_sandbox"
        httpx.post(f"{control}/rapyd/invoices", trust_env=False)
        assert httpx.post(f"{control}/webhooks/wait", trust_env=False).is_success
        assert [each["type"] for each in bodies(receiver)] == ["INVOICE_CREATED"]
    finally:
        running.terminate()
        _, errors = running.communicate(timeout=10)
    assert (running.returncode, errors) == (0, "")


@pytest.mark.parametrize(
    "asked", ["rapyd", "stripe=http://127.0.0.1:9/", "rapyd=http://example.com/"]
)
def test_the_command_says_what_it_cannot_send(asked: str) -> None:
    running = run("--webhooks", asked)
    said, errors = running.communicate(timeout=10)
    assert (running.returncode, said) == (2, "")
    assert errors.startswith("webhooks cannot be sent: ")


def test_only_paypal_needs_cryptography() -> None:
    code = (
        "import sys\n"
        "sys.modules['cryptography'] = None\n"
        "from paidup.sandbox import serve\n"
        "with serve() as sandbox:\n"
        "    for name in sandbox.providers:\n"
        "        try: sandbox.send_webhooks(name, 'http://127.0.0.1:9/')\n"
        "        except ModuleNotFoundError as error: print(name, error)\n"
        "ours = ('paidup.', 'paidup_clients')\n"
        "print(sorted(name for name in sys.modules if name.startswith(ours)\n"
        "      and not name.startswith(('paidup.sandbox', 'paidup.core'))), 'httpx' in sys.modules)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    lines = finished.stdout.strip().split("\n")
    assert lines == [
        "paypal webhooks of paypal need cryptography: install paidup[sandbox,webhooks]",
        "[] False",
    ]
