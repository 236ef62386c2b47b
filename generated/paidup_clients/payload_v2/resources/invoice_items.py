# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""InvoiceItems of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deleted import Deleted
from ..models.invoice_item import InvoiceItem
from ..models.invoice_item_list import InvoiceItemList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.new_invoice_item_type import NewInvoiceItemType
    from ..models.new_line_item import NewLineItem


class InvoiceItems:
    """The lines of an invoice."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceItemList:
        """List the lines of invoices, such as those of one.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when items are added meanwhile, so order by created_at. From the pages "Requests",
        "Query Language" and "Invoice Item" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only items of this invoice, an id starting with "inv_".
            type: Only "line_item" or only "item_group".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.
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
            operations.INVOICE_ITEMS_LIST,
            InvoiceItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "type": type,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[InvoiceItem]:
        """Yield each `InvoiceItem` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only items of this invoice, an id starting with "inv_".
            type: Only "line_item" or only "item_group".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.
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
            operations.INVOICE_ITEMS_LIST,
            InvoiceItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "type": type,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    def create(
        self,
        *,
        invoice_id: str,
        type: NewInvoiceItemType | str,
        line_item: NewLineItem | Mapping[str, Any],
        description: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItem:
        """Add a line to an invoice.

        The invoice must still be open to changes: draft, unpaid or partially_paid. There is no
        idempotency key: after a lost answer, list the invoice's items before sending again. From
        the page "Invoice Item" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: The invoice it belongs to, an id starting with "inv_".
            type: as the provider defines it.
            line_item: as the provider defines it.
            description: What it is for, at most 128 characters; it stands on the invoice.
            attrs: Fields of your own, kept and given back by the provider; at most 255 characters
                together, written as JSON. Names that begin with "_" are not shown in its dashboard.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_CREATE,
            InvoiceItem.from_dict,
            {
                "invoice_id": invoice_id,
                "type": type,
                "line_item": line_item,
                "description": description,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, invoice_item_id: str, *, fields: Sequence[str] | Unset = UNSET) -> InvoiceItem:
        """Read one line of an invoice.

        From the page "Invoice Item" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item_id: Id of the item, starting with "item_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_GET,
            InvoiceItem.from_dict,
            {
                "invoice_item_id": invoice_item_id,
                "fields": fields,
            },
        )

    def update(
        self,
        invoice_item_id: str,
        *,
        line_item: NewLineItem | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItem:
        """Change a line of an invoice.

        What is left out keeps its value. The invoice must still be open to changes: draft, unpaid
        or partially_paid. From the pages "Requests" and "Invoice Item" of the version 2
        documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item_id: Id of the item, starting with "item_".
            line_item: as the provider defines it.
            description: What it is for, at most 128 characters.
            attrs: Fields of your own, kept and given back by the provider; at most 255 characters
                together, written as JSON. Names that begin with "_" are not shown in its dashboard.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_UPDATE,
            InvoiceItem.from_dict,
            {
                "invoice_item_id": invoice_item_id,
                "line_item": line_item,
                "description": description,
                "attrs": attrs,
            },
            extra_body,
        )

    def delete(self, invoice_item_id: str) -> Deleted:
        """Remove a line from an invoice.

        The invoice must still be open to changes. Repeating it after a lost answer is harmless, but
        the second time it is not found, so the call ends as OutcomeUnknown: if reading it says
        NotFound, it is gone. From the page "Requests" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item_id: Id of the item, starting with "item_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_DELETE,
            Deleted.from_dict,
            {
                "invoice_item_id": invoice_item_id,
            },
        )


class AsyncInvoiceItems:
    """The lines of an invoice."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceItemList:
        """List the lines of invoices, such as those of one.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when items are added meanwhile, so order by created_at. From the pages "Requests",
        "Query Language" and "Invoice Item" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only items of this invoice, an id starting with "inv_".
            type: Only "line_item" or only "item_group".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.
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
            operations.INVOICE_ITEMS_LIST,
            InvoiceItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "type": type,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[InvoiceItem]:
        """Yield each `InvoiceItem` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only items of this invoice, an id starting with "inv_".
            type: Only "line_item" or only "item_group".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.
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
            operations.INVOICE_ITEMS_LIST,
            InvoiceItemList.from_dict,
            {
                "invoice_id": invoice_id,
                "type": type,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        invoice_id: str,
        type: NewInvoiceItemType | str,
        line_item: NewLineItem | Mapping[str, Any],
        description: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItem:
        """Add a line to an invoice.

        The invoice must still be open to changes: draft, unpaid or partially_paid. There is no
        idempotency key: after a lost answer, list the invoice's items before sending again. From
        the page "Invoice Item" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: The invoice it belongs to, an id starting with "inv_".
            type: as the provider defines it.
            line_item: as the provider defines it.
            description: What it is for, at most 128 characters; it stands on the invoice.
            attrs: Fields of your own, kept and given back by the provider; at most 255 characters
                together, written as JSON. Names that begin with "_" are not shown in its dashboard.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_CREATE,
            InvoiceItem.from_dict,
            {
                "invoice_id": invoice_id,
                "type": type,
                "line_item": line_item,
                "description": description,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(
        self, invoice_item_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> InvoiceItem:
        """Read one line of an invoice.

        From the page "Invoice Item" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item_id: Id of the item, starting with "item_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_GET,
            InvoiceItem.from_dict,
            {
                "invoice_item_id": invoice_item_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        invoice_item_id: str,
        *,
        line_item: NewLineItem | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItem:
        """Change a line of an invoice.

        What is left out keeps its value. The invoice must still be open to changes: draft, unpaid
        or partially_paid. From the pages "Requests" and "Invoice Item" of the version 2
        documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item_id: Id of the item, starting with "item_".
            line_item: as the provider defines it.
            description: What it is for, at most 128 characters.
            attrs: Fields of your own, kept and given back by the provider; at most 255 characters
                together, written as JSON. Names that begin with "_" are not shown in its dashboard.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_UPDATE,
            InvoiceItem.from_dict,
            {
                "invoice_item_id": invoice_item_id,
                "line_item": line_item,
                "description": description,
                "attrs": attrs,
            },
            extra_body,
        )

    async def delete(self, invoice_item_id: str) -> Deleted:
        """Remove a line from an invoice.

        The invoice must still be open to changes. Repeating it after a lost answer is harmless, but
        the second time it is not found, so the call ends as OutcomeUnknown: if reading it says
        NotFound, it is gone. From the page "Requests" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item_id: Id of the item, starting with "item_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_DELETE,
            Deleted.from_dict,
            {
                "invoice_item_id": invoice_item_id,
            },
        )
