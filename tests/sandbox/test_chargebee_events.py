"""Chargebee's events in the sandbox: kept when they are sent, shown as they were."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

import httpx
import pytest

from paidup_schemas import chargebee as v2
from paidup_schemas import chargebee_v1 as v1

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

Basic = Callable[[str], httpx.Client]
NOBODY = "http://127.0.0.1:9/"


@pytest.mark.parametrize(("name", "schemas"), [("chargebee", v2), ("chargebee_v1", v1)])
def test_an_event_stays_as_it_was(
    sandbox: Sandbox, basic: Basic, name: str, schemas: ModuleType
) -> None:
    sandbox.hold_webhooks()
    # Of what nobody is told nothing is kept.
    sandbox.open_invoice(name)
    sandbox.send_webhooks(name, NOBODY)
    invoice = sandbox.open_invoice(name)
    (sent,) = sandbox.webhooks(name)
    http = basic(name)
    http.post(f"invoices/{invoice}/void").raise_for_status()
    answer = http.get(f"events/{sent.event_id}")
    schemas.EventAnswer.model_validate_json(answer.content, strict=True)
    event = answer.json()["event"]
    assert event == httpx.Response(200, content=sent.body).json()
    assert event["content"]["invoice"]["status"] == "payment_due"
    emulator = sandbox.emulator(name)
    assert len(emulator.events) == len(sandbox.webhooks(name)) == 2  # type: ignore[attr-defined]


def test_what_is_not_there_or_not_understood(sandbox: Sandbox, basic: Basic) -> None:
    http = basic("chargebee_v1")
    missing = http.get("events/" + "x" * 60)
    assert (missing.status_code, missing.json()["api_error_code"]) == (404, "resource_not_found")
    assert "x" * 41 not in missing.json()["message"]
    assert http.get("events/ev_1", params={"limit": "1"}).status_code == 400
    for wrong in ({"event_type": "brand_new"}, {"webhook_status": "fine"}, {"start_time": "soon"}):
        answer = http.get("events", params=wrong)
        assert (answer.status_code, answer.json()["param"]) == (400, next(iter(wrong)))
    # v2's list has other parameters and is not part of the sandbox.
    assert basic("chargebee").get("events").status_code == 404


def test_a_reset_forgets_them(sandbox: Sandbox, basic: Basic) -> None:
    sandbox.send_webhooks("chargebee", NOBODY, retries=0)
    sandbox.open_invoice("chargebee")
    (sent,) = sandbox.webhooks("chargebee")
    sandbox.reset()
    assert basic("chargebee").get(f"events/{sent.event_id}").status_code == 404
