"""Rapyd's signature against vectors that an independent implementation computed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from paidup.webhooks import RapydWebhooks, WebhookRefused
from tests.webhooks.senders import rapyd, rapyd_webhooks

VECTORS = json.loads(
    (Path(__file__).parents[1] / "contract" / "data" / "rapyd_signatures.json").read_text()
)


@pytest.mark.parametrize("vector", VECTORS["webhooks"], ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, Any]) -> None:
    def verifier(url: str) -> RapydWebhooks:
        return RapydWebhooks(
            url=url, access_key=vector["access_key"], secret_key=vector["secret_key"],
            clock=lambda: vector["timestamp"] + 5.0,
        )  # fmt: skip

    headers = {
        "Salt": vector["salt"],
        "Timestamp": str(vector["timestamp"]),
        "Signature": vector["signature"],
    }
    body = vector["body_string"].encode()
    event = verifier(vector["url"]).verify(body, headers)
    assert event.id == json.loads(body)["id"]
    assert event.is_known
    # As seen behind a tunnel, or with one letter more: the configured address counts.
    for url in (vector["url"].replace("https", "http"), vector["url"] + "/"):
        with pytest.raises(WebhookRefused, match="does not match"):
            verifier(url).verify(body, headers)


def test_a_body_that_is_written_anew_is_refused() -> None:
    delivery = rapyd()
    body = json.dumps(json.loads(delivery.body), separators=(",", ":")).encode()
    with pytest.raises(WebhookRefused, match="raw body"):
        rapyd_webhooks().verify(body, delivery.headers)


def test_the_id_may_be_called_token() -> None:
    delivery = rapyd(event="", token="wh_2")
    assert rapyd_webhooks().verify(delivery.body, delivery.headers).id == "wh_2"


@pytest.mark.parametrize("timestamp", ["", " 1764745300", "1764745300.0", "1e9", "-1", "9" * 13])
def test_timestamps_that_are_none(timestamp: str) -> None:
    delivery = rapyd().with_header("timestamp", timestamp)
    with pytest.raises(WebhookRefused) as caught:
        rapyd_webhooks().verify(delivery.body, delivery.headers)
    assert caught.value.reason == "malformed_header"


def test_digits_moved_from_timestamp_to_salt_make_it_stale() -> None:
    delivery = rapyd()
    salt, timestamp = delivery.headers["salt"], delivery.headers["timestamp"]
    moved = delivery.with_header("salt", salt + timestamp[0])
    moved = moved.with_header("timestamp", timestamp[1:])
    with pytest.raises(WebhookRefused) as caught:
        rapyd_webhooks().verify(moved.body, moved.headers)
    assert caught.value.reason == "stale"
