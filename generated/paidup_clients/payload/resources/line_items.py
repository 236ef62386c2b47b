# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""LineItems of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.line_item_list import LineItemList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.line_item import LineItem


class LineItems:
    """The charges on an invoice and the payments applied to it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        invoice_id: str | Unset = UNSET,
        entry_type: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> LineItemList:
        """List line items, such as the payments applied to one invoice.

        With an invoice_id and entry_type "payment" it shows what was applied to that invoice, each
        with the transaction_id of its payment. A declined automatic payment can leave an entry with
        an amount of zero. From the page "Line Items" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only line items of this invoice, an id starting with "inv_".
            entry_type: Only "charge" or only "payment".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named.
            limit: How many to return. Default and maximum are not documented; 100 works, and only
                an empty page is a sure end.
            offset: How many to skip.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.LINE_ITEMS_LIST,
            LineItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "entry_type": entry_type,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Unset = UNSET,
        entry_type: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[LineItem]:
        """Yield each `LineItem` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only line items of this invoice, an id starting with "inv_".
            entry_type: Only "charge" or only "payment".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named.
            limit: How many to fetch at a time; left out, 100.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first. Left out, created_at.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.LINE_ITEMS_LIST,
            LineItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "entry_type": entry_type,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )


class AsyncLineItems:
    """The charges on an invoice and the payments applied to it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        invoice_id: str | Unset = UNSET,
        entry_type: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> LineItemList:
        """List line items, such as the payments applied to one invoice.

        With an invoice_id and entry_type "payment" it shows what was applied to that invoice, each
        with the transaction_id of its payment. A declined automatic payment can leave an entry with
        an amount of zero. From the page "Line Items" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only line items of this invoice, an id starting with "inv_".
            entry_type: Only "charge" or only "payment".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named.
            limit: How many to return. Default and maximum are not documented; 100 works, and only
                an empty page is a sure end.
            offset: How many to skip.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.LINE_ITEMS_LIST,
            LineItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "entry_type": entry_type,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Unset = UNSET,
        entry_type: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[LineItem]:
        """Yield each `LineItem` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only line items of this invoice, an id starting with "inv_".
            entry_type: Only "charge" or only "payment".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named.
            limit: How many to fetch at a time; left out, 100.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first. Left out, created_at.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.LINE_ITEMS_LIST,
            LineItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "entry_type": entry_type,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )
