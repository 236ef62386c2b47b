"""Chargebee's idempotency keys: replay, mismatch, expiry, in both versions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

BODY = {
    "chargebee_v1": {"payment_method": "cash", "paid_at": "1763625600", "amount": "10000"},
    "chargebee": {"transaction[payment_method]": "cash", "transaction[amount]": "10000"},
}
KEY = "chargebee-idempotency-key"
REPLAYED = "chargebee-idempotency-replayed"


@pytest.fixture(params=["chargebee_v1", "chargebee"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def client(basic: Callable[[str], httpx.Client], name: str) -> httpx.Client:
    return basic(name)


@pytest.fixture
def invoice_id(sandbox: Sandbox, name: str) -> str:
    return sandbox.open_invoice(name)


def record(
    client: httpx.Client, name: str, invoice_id: str, key: str = "k", **headers: str
) -> httpx.Response:
    return client.post(
        f"invoices/{invoice_id}/record_payment",
        data=BODY[name],
        headers={KEY: key, **{each.replace("_", "-"): headers[each] for each in headers}},
    )


def test_a_repeat_gets_the_first_answer_byte_for_byte(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str
) -> None:
    first = record(client, name, invoice_id)
    again = record(client, name, invoice_id)
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.content == again.content
    assert REPLAYED not in first.headers
    assert again.headers[REPLAYED] == "true"
    (payment,) = sandbox.payments(name, invoice_id)
    assert payment.idempotency_key == "k"
    assert [each.executed for each in sandbox.requests(name)] == [True, False]


def test_without_a_key_or_with_another_it_is_paid_twice(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str
) -> None:
    record(client, name, invoice_id)
    record(client, name, invoice_id, "other")
    client.post(f"invoices/{invoice_id}/record_payment", data=BODY[name])
    assert len(sandbox.payments(name, invoice_id)) == 3


@pytest.mark.parametrize("what", ["body", "header", "path", "operation"])
def test_another_request_under_the_key_is_refused(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str, what: str
) -> None:
    record(client, name, invoice_id)
    if what == "header":
        answer = record(client, name, invoice_id, chargebee_event_email="all-disabled")
    elif what == "path":
        answer = record(client, name, sandbox.open_invoice(name))
    elif what == "operation":
        answer = client.post(f"invoices/{invoice_id}/collect_payment", headers={KEY: "k"})
    else:
        answer = client.post(
            f"invoices/{invoice_id}/record_payment",
            data={**BODY[name], "memo" if name == "chargebee_v1" else "comment": "x"},
            headers={KEY: "k"},
        )
    assert answer.status_code == 422
    assert answer.json()["api_error_code"] == "unable_to_process_request"
    assert len(sandbox.payments(name, invoice_id)) == 1


def test_after_thirty_minutes_the_key_is_forgotten(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str
) -> None:
    record(client, name, invoice_id)
    sandbox.clock.advance(29 * 60)
    assert REPLAYED in record(client, name, invoice_id).headers
    sandbox.clock.advance(61)
    assert REPLAYED not in record(client, name, invoice_id).headers
    assert len(sandbox.payments(name, invoice_id)) == 2


@pytest.mark.parametrize(
    "kind", ["reset_after_commit", "error_after_commit:503", "html", "truncated", "not_json"]
)
def test_a_lost_answer_is_found_again_under_its_key(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str, kind: str
) -> None:
    with suppress(httpx.TransportError):
        record(client, name, invoice_id, x_sandbox_fault=kind)
    answer = record(client, name, invoice_id, x_cb_retry_attempt="1")
    assert answer.status_code == 200
    assert answer.headers[REPLAYED] == "true"
    assert len(sandbox.payments(name, invoice_id)) == 1


def test_what_was_not_carried_out_is_not_kept(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str
) -> None:
    assert record(client, name, invoice_id, x_sandbox_fault="rate_limited").status_code == 429
    assert record(client, name, invoice_id).status_code == 200
    paid = sandbox.open_invoice(name, status="paid")
    assert record(client, name, paid, "p").status_code == 409
    assert REPLAYED not in record(client, name, paid, "p").headers
    sandbox.behaviour(name).replay_refusals = True
    assert record(client, name, paid, "q").status_code == 409
    assert record(client, name, paid, "q").headers[REPLAYED] == "true"


@pytest.mark.parametrize("key", ["", "x" * 101])
def test_a_key_has_one_to_a_hundred_characters(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str, key: str
) -> None:
    answer = record(client, name, invoice_id, key)
    assert (answer.status_code, answer.json()["param"]) == (400, KEY)
    assert sandbox.payments(name, invoice_id) == []


def test_wrong_credentials_do_not_see_a_kept_answer(
    sandbox: Sandbox, client: httpx.Client, name: str, invoice_id: str
) -> None:
    record(client, name, invoice_id)
    answer = httpx.post(
        f"{sandbox.base_url(name)}/invoices/{invoice_id}/record_payment",
        data=BODY[name],
        headers={KEY: "k"},
        auth=("wrong", ""),
        trust_env=False,
    )
    assert answer.status_code == 401
