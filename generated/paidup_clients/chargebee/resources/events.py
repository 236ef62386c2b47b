# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""Events of Chargebee invoices (API v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..models.event_answer import EventAnswer

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session


class Events:
    """What happened at the site, as webhooks tell it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, event_id: str) -> EventAnswer:
        """Read one event, as the site recorded it.

        What a webhook tells, asked for by its id: nobody but the site can have made the answer. The
        content shows the objects as they were when it happened, in the form of the API version that
        api_version names; how long events are kept is not documented. From the official clients.

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

    async def get(self, event_id: str) -> EventAnswer:
        """Read one event, as the site recorded it.

        What a webhook tells, asked for by its id: nobody but the site can have made the answer. The
        content shows the objects as they were when it happened, in the form of the API version that
        api_version names; how long events are kept is not documented. From the official clients.

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
