"""Chargebee's events as its API shows them: those that webhooks were made of, and no others."""

from __future__ import annotations

from typing import Any, Final

from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.providers._chargebee import PAGE, ChargebeeApi, error, page_answer
from paidup.sandbox.reading import choice, integer, read_query
from paidup_schemas import chargebee_v1 as schemas

__all__ = ["ChargebeeEvents", "ChargebeeV1Events"]

_LONGEST_ID: Final = 40
_FILTERS: Final = {
    **PAGE,
    "start_time": integer(0),
    "end_time": integer(0),
    "webhook_status": choice(*(each.value for each in schemas.EventWebhookStatus)),
    "event_type": choice(*(each.value for each in schemas.EventType)),
}


class ChargebeeEvents(ChargebeeApi):
    """Keep the events, and show one by its id."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        #: By id, the oldest first.
        self.events: dict[str, dict[str, Any]] = {}

    def keep_event(self, document: dict[str, Any]) -> None:
        """Put an event where the API finds it; called with the ledger's lock held."""
        self.events[document["id"]] = document

    @operation("events.get", "GET", "/events/{event_id}", effect="read")
    def get_event(self, call: Call, event_id: str) -> Answer:
        """One event, as it was sent."""
        read_query(call, {})
        found = self.events.get(event_id)
        if found is None:
            message = f"{event_id[:_LONGEST_ID]} not found"
            raise Refused(error(404, "resource_not_found", message))
        return json_answer(200, {"event": found})


class ChargebeeV1Events(ChargebeeEvents):
    """List them too, by the filters of v1."""

    @operation("events.list", "GET", "/events", effect="read")
    def list_events(self, call: Call) -> Answer:
        """A page of events, the latest first: the order is not documented."""
        asked = read_query(call, _FILTERS)
        found = [each for each in reversed(self.events.values()) if _passes(each, asked)]
        return page_answer(asked, [(each["id"], each) for each in found], "event")


def _passes(event: dict[str, Any], asked: dict[str, Any]) -> bool:
    if not asked.get("start_time", 0) <= event["occurred_at"]:
        return False
    if "end_time" in asked and event["occurred_at"] > asked["end_time"]:
        return False
    # How a webhook went is not kept with the event, so none has a status to be found by.
    if "webhook_status" in asked:
        return False
    return "event_type" not in asked or event["event_type"] == asked["event_type"]
