"""Pabbly signs nothing: the verifier says so, and then reads."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from paidup import InvalidRequest
from paidup.webhooks import PabblyWebhooks, WebhookRefused, WebhookTooLarge

BODY = json.dumps(
    {
        "event_type": "invoice_create",
        "event_source": "checkout",
        "data": {"id": "5e5e2c62815f5442a4208e02"},
        "create_time": "2021-08-05T13:43:01.011+00:00",
    }
).encode()


def test_it_must_be_asked_for() -> None:
    for verifier in (PabblyWebhooks(), PabblyWebhooks(unsigned=1)):  # type: ignore[arg-type]
        with pytest.raises(InvalidRequest, match="signs no webhook") as caught:
            verifier.verify(BODY, {})
        assert caught.value.argument == "unsigned"


def test_the_event_is_marked() -> None:
    verifier = PabblyWebhooks(unsigned=True)
    for _ in range(2):
        event = verifier.verify(BODY, {"Authorization": "Basic Og=="})
    assert not event.authentic
    assert event.is_known
    assert event.type == "invoice_create"
    assert event.data == {"id": "5e5e2c62815f5442a4208e02"}
    assert event.created_at == datetime(2021, 8, 5, 13, 43, 1, 11000, tzinfo=UTC)


def test_limits_hold() -> None:
    verifier = PabblyWebhooks(unsigned=True)
    with pytest.raises(WebhookTooLarge):
        verifier.verify(bytes(1024 * 1024 + 1), {})
    with pytest.raises(WebhookRefused, match="cannot be read"):
        verifier.verify(b"[]", {})
    with pytest.raises(InvalidRequest):
        verifier.verify("{}", {})  # type: ignore[arg-type]
