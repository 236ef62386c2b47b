"""Chargebee's events: those webhooks were made of, by their ids and, in v1, as a list."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from paidup import InvalidRequest, NotFound
from paidup.sandbox import Sandbox
from tests.providers.support import Account, Open
from tests.providers.test_paging import walked

both = pytest.mark.parametrize("provider", ["chargebee", "chargebee_v1"])


def told(sandbox: Sandbox, provider: str, count: int = 1) -> list[dict[str, Any]]:
    """What is sent of new invoices, the oldest first; it is held back here."""
    sandbox.hold_webhooks()
    sandbox.send_webhooks(provider, "http://127.0.0.1:9/")
    for _ in range(count):
        sandbox.open_invoice(provider)
    return [json.loads(each.body) for each in sandbox.webhooks(provider)]


@both
def test_an_event_is_what_was_sent(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    (sent,) = told(sandbox, provider)
    event = open_account(provider, sandbox)("events.get", sent["id"]).event
    assert (event.id, event.event_type, event.source) == (sent["id"], "invoice_generated", "none")
    assert event.api_version == {"chargebee": "v2", "chargebee_v1": "v1"}[provider]
    assert event.occurred_at == sent["occurred_at"]
    # The objects are kept as they come, with whatever is in them.
    assert event.content["invoice"] == sent["content"]["invoice"]
    assert event["object"] == "event"


@both
def test_an_event_that_is_not_there(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(NotFound) as caught:
        account("events.get", "ev_1")
    assert (caught.value.code, caught.value.status) == ("resource_not_found", 404)
    with pytest.raises(InvalidRequest) as refused:
        account("events.get", "x" * 41)
    assert refused.value.argument == "event_id"
    assert len(sandbox.requests(provider)) == 1


def test_v1_lists_them_by_type_and_time(sandbox: Sandbox, chargebee_v1: Account) -> None:
    before = told(sandbox, "chargebee_v1", 2)
    sandbox.clock.advance(3600)
    invoice = sandbox.open_invoice("chargebee_v1")
    chargebee_v1("invoices.void", invoice)
    after = [json.loads(each.body) for each in sandbox.webhooks("chargebee_v1")][2:]
    made, voided = (each["id"] for each in after)
    later = datetime.fromtimestamp(after[0]["occurred_at"], UTC)

    def listed(**filters: Any) -> list[str]:
        answer = chargebee_v1("events.list", **filters)
        return [entry.event.id for entry in answer.list_]

    old = [each["id"] for each in reversed(before)]
    assert listed() == [voided, made, *old]
    assert listed(event_type="invoice_updated") == [voided]
    assert listed(start_time=later) == [voided, made]
    assert listed(start_time=after[0]["occurred_at"] + 60) == []
    assert listed(end_time=before[-1]["occurred_at"]) == old
    assert listed(end_time=before[0]["occurred_at"] - 60) == []
    # How a webhook went is not kept with the event.
    assert listed(webhook_status="succeeded") == []
    entries = walked(chargebee_v1, "events.list_all", limit=1)
    assert [entry.event.id for entry in entries] == [voided, made, *old]


def test_a_filter_that_cannot_be_meant(sandbox: Sandbox, chargebee_v1: Account) -> None:
    impossible: list[dict[str, Any]] = [
        {"limit": 0}, {"limit": 101}, {"offset": "x" * 1001}, {"start_time": "soon"},
        {"end_time": 1.5},
    ]  # fmt: skip
    for filters in impossible:
        with pytest.raises(InvalidRequest) as caught:
            chargebee_v1("events.list", **filters)
        assert caught.value.argument == next(iter(filters))
    assert sandbox.requests("chargebee_v1") == []
