# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Events of Chargebee invoices (API v1)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.event_answer import EventAnswer
from ..models.event_list import EventList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.event_list_entry import EventListEntry
    from ..models.event_type import EventType
    from ..models.event_webhook_status import EventWebhookStatus


class Events:
    """What happened at the site, as webhooks tell it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        end_time: int | datetime | Unset = UNSET,
        webhook_status: EventWebhookStatus | str | Unset = UNSET,
        event_type: EventType | str | Unset = UNSET,
    ) -> EventList:
        """List events of the site, a page at a time.

        To catch up on what no webhook told, or for what cannot wait for one. In which order they
        come is not documented. Hand next_offset back as offset; without one, the page is the last.
        From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            start_time: Only events that occurred at this time or later, in Unix seconds.
            end_time: Only events that occurred at this time or before, in Unix seconds.
            webhook_status: Only events of which some webhook stands like this, and only of the past
                6 days; for older ones filter by time.
            event_type: Only events of this type.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.EVENTS_LIST,
            EventList.from_dict,
            {
                "limit": limit,
                "offset": offset,
                "start_time": start_time,
                "end_time": end_time,
                "webhook_status": webhook_status,
                "event_type": event_type,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        end_time: int | datetime | Unset = UNSET,
        webhook_status: EventWebhookStatus | str | Unset = UNSET,
        event_type: EventType | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[EventListEntry]:
        """Yield each `EventListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            start_time: Only events that occurred at this time or later, in Unix seconds.
            end_time: Only events that occurred at this time or before, in Unix seconds.
            webhook_status: Only events of which some webhook stands like this, and only of the past
                6 days; for older ones filter by time.
            event_type: Only events of this type.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.EVENTS_LIST,
            EventList.from_dict,
            {
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "webhook_status": webhook_status,
                "event_type": event_type,
            },
            max_pages,
        )

    def get(self, event_id: str) -> EventAnswer:
        """Read one event, as the site recorded it.

        What a webhook tells, asked for by its id: nobody but the site can have made the answer. The
        content shows the objects as they were when it happened, in the form of the API version that
        api_version names; how long events are kept is not documented. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            event_id: Id of the event, up to 40 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.EVENTS_GET,
            EventAnswer.from_dict,
            {
                "event_id": event_id,
            },
        )


class AsyncEvents:
    """What happened at the site, as webhooks tell it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        end_time: int | datetime | Unset = UNSET,
        webhook_status: EventWebhookStatus | str | Unset = UNSET,
        event_type: EventType | str | Unset = UNSET,
    ) -> EventList:
        """List events of the site, a page at a time.

        To catch up on what no webhook told, or for what cannot wait for one. In which order they
        come is not documented. Hand next_offset back as offset; without one, the page is the last.
        From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            start_time: Only events that occurred at this time or later, in Unix seconds.
            end_time: Only events that occurred at this time or before, in Unix seconds.
            webhook_status: Only events of which some webhook stands like this, and only of the past
                6 days; for older ones filter by time.
            event_type: Only events of this type.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.EVENTS_LIST,
            EventList.from_dict,
            {
                "limit": limit,
                "offset": offset,
                "start_time": start_time,
                "end_time": end_time,
                "webhook_status": webhook_status,
                "event_type": event_type,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        end_time: int | datetime | Unset = UNSET,
        webhook_status: EventWebhookStatus | str | Unset = UNSET,
        event_type: EventType | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[EventListEntry]:
        """Yield each `EventListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            start_time: Only events that occurred at this time or later, in Unix seconds.
            end_time: Only events that occurred at this time or before, in Unix seconds.
            webhook_status: Only events of which some webhook stands like this, and only of the past
                6 days; for older ones filter by time.
            event_type: Only events of this type.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.EVENTS_LIST,
            EventList.from_dict,
            {
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "webhook_status": webhook_status,
                "event_type": event_type,
            },
            max_pages,
        )

    async def get(self, event_id: str) -> EventAnswer:
        """Read one event, as the site recorded it.

        What a webhook tells, asked for by its id: nobody but the site can have made the answer. The
        content shows the objects as they were when it happened, in the form of the API version that
        api_version names; how long events are kept is not documented. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            event_id: Id of the event, up to 40 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.EVENTS_GET,
            EventAnswer.from_dict,
            {
                "event_id": event_id,
            },
        )
