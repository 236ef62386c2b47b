# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""LineItems of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deleted_object import DeletedObject
from ..models.line_item import LineItem
from ..models.line_item_list import LineItemList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.amount_type import AmountType
    from ..models.custom_attributes import CustomAttributes
    from ..models.entry_type import EntryType


class LineItems:
    """The charges on an invoice and the payments applied to it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        entry_type: EntryType | str | Filter[EntryType | str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> LineItemList:
        """List line items, such as the payments applied to one invoice.

        With an invoice_id and entry_type "payment" it shows what was applied to that invoice, each
        with the transaction_id of its payment. A declined automatic payment can leave an entry with
        an amount of zero. A filter matches exactly, or takes a comparison of
        paidup.payload.filters. From the page "Line Items" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only line items of this invoice, an id starting with "inv_".
            entry_type: Only "charge" or only "payment".
            transaction_id: Only line items of this payment, an id starting with "txn_".
            type: Only line items of this classification of your own.
            amount: Only line items of this amount, in major units; the sign of a payment's is not
                documented.
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
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
                "transaction_id": transaction_id,
                "type": type,
                "amount": amount,
                "created_at": created_at,
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
        entry_type: EntryType | str | Filter[EntryType | str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            transaction_id: Only line items of this payment, an id starting with "txn_".
            type: Only line items of this classification of your own.
            amount: Only line items of this amount, in major units; the sign of a payment's is not
                documented.
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
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
                "transaction_id": transaction_id,
                "type": type,
                "amount": amount,
                "created_at": created_at,
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
        entry_type: EntryType | str,
        amount: Decimal | int,
        qty: Decimal | int | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        incurred_date: str | date | Unset = UNSET,
        line_number: int | Unset = UNSET,
        amount_type: AmountType | str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> LineItem:
        """Add a charge to an invoice.

        Send entry_type "charge"; a negative amount is a discount. Lines of entry_type "payment"
        come from transactions: pay by transactions.create. Version 1 has no call that records a
        payment received elsewhere; a negative charge settles the invoice but shows as no payment.
        There is no idempotency key: after a lost answer list the invoice's line items before adding
        again. From the page "Line Items" of the version 1 reference.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: The invoice, an id starting with "inv_".
            entry_type: charge adds to what is due; payment takes off. On an allocation that pays an
                invoice always payment.
            amount: For one, in major units; below zero it is a discount.
            qty: How many.
            type: A classification of your own in free text; in practice it was once cut to 24
                characters and once lost.
            description: What is charged for.
            incurred_date: When it was incurred, YYYY-MM-DD.
            line_number: Its place on the invoice.
            amount_type: as the provider defines it.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.LINE_ITEMS_CREATE,
            LineItem.from_dict,
            {
                "invoice_id": invoice_id,
                "entry_type": entry_type,
                "amount": amount,
                "qty": qty,
                "type": type,
                "description": description,
                "incurred_date": incurred_date,
                "line_number": line_number,
                "amount_type": amount_type,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, line_item_id: str, *, fields: Sequence[str] | Unset = UNSET) -> LineItem:
        """Read one line item.

        Rely on entry_type to tell a charge from a payment, not on the sign of the amount. From the
        page "Line Items" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            line_item_id: Id of the line item, starting with "item_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.LINE_ITEMS_GET,
            LineItem.from_dict,
            {
                "line_item_id": line_item_id,
                "fields": fields,
            },
        )

    def update(
        self,
        line_item_id: str,
        *,
        amount: Decimal | int | Unset = UNSET,
        qty: Decimal | int | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        incurred_date: str | date | Unset = UNSET,
        line_number: int | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> LineItem:
        """Change a charge of an invoice.

        Only what is sent changes; the invoice's totals follow. What changing a line of entry_type
        "payment" does is not documented: leave those alone. From the pages "Line Items" and "API
        Design" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            line_item_id: Id of the line item, starting with "item_".
            amount: For one, in major units; below zero it is a discount.
            qty: How many.
            type: A classification of your own in free text.
            description: What is charged for.
            incurred_date: When it was incurred, YYYY-MM-DD.
            line_number: Its place on the invoice.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.LINE_ITEMS_UPDATE,
            LineItem.from_dict,
            {
                "line_item_id": line_item_id,
                "amount": amount,
                "qty": qty,
                "type": type,
                "description": description,
                "incurred_date": incurred_date,
                "line_number": line_number,
                "attrs": attrs,
            },
            extra_body,
        )

    def delete(self, line_item_id: str) -> DeletedObject:
        """Take a charge off an invoice.

        The invoice's totals follow. A second call is refused as NotFound: after a lost answer to
        the first one that is told as an unknown outcome, and reading the line item clears it up.
        What deleting a line of entry_type "payment" does is not documented: void or refund the
        transaction. From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            line_item_id: Id of the line item, starting with "item_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.LINE_ITEMS_DELETE,
            DeletedObject.from_dict,
            {
                "line_item_id": line_item_id,
            },
        )


class AsyncLineItems:
    """The charges on an invoice and the payments applied to it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        entry_type: EntryType | str | Filter[EntryType | str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> LineItemList:
        """List line items, such as the payments applied to one invoice.

        With an invoice_id and entry_type "payment" it shows what was applied to that invoice, each
        with the transaction_id of its payment. A declined automatic payment can leave an entry with
        an amount of zero. A filter matches exactly, or takes a comparison of
        paidup.payload.filters. From the page "Line Items" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only line items of this invoice, an id starting with "inv_".
            entry_type: Only "charge" or only "payment".
            transaction_id: Only line items of this payment, an id starting with "txn_".
            type: Only line items of this classification of your own.
            amount: Only line items of this amount, in major units; the sign of a payment's is not
                documented.
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
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
                "transaction_id": transaction_id,
                "type": type,
                "amount": amount,
                "created_at": created_at,
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
        entry_type: EntryType | str | Filter[EntryType | str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            transaction_id: Only line items of this payment, an id starting with "txn_".
            type: Only line items of this classification of your own.
            amount: Only line items of this amount, in major units; the sign of a payment's is not
                documented.
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
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
                "transaction_id": transaction_id,
                "type": type,
                "amount": amount,
                "created_at": created_at,
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
        entry_type: EntryType | str,
        amount: Decimal | int,
        qty: Decimal | int | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        incurred_date: str | date | Unset = UNSET,
        line_number: int | Unset = UNSET,
        amount_type: AmountType | str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> LineItem:
        """Add a charge to an invoice.

        Send entry_type "charge"; a negative amount is a discount. Lines of entry_type "payment"
        come from transactions: pay by transactions.create. Version 1 has no call that records a
        payment received elsewhere; a negative charge settles the invoice but shows as no payment.
        There is no idempotency key: after a lost answer list the invoice's line items before adding
        again. From the page "Line Items" of the version 1 reference.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: The invoice, an id starting with "inv_".
            entry_type: charge adds to what is due; payment takes off. On an allocation that pays an
                invoice always payment.
            amount: For one, in major units; below zero it is a discount.
            qty: How many.
            type: A classification of your own in free text; in practice it was once cut to 24
                characters and once lost.
            description: What is charged for.
            incurred_date: When it was incurred, YYYY-MM-DD.
            line_number: Its place on the invoice.
            amount_type: as the provider defines it.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.LINE_ITEMS_CREATE,
            LineItem.from_dict,
            {
                "invoice_id": invoice_id,
                "entry_type": entry_type,
                "amount": amount,
                "qty": qty,
                "type": type,
                "description": description,
                "incurred_date": incurred_date,
                "line_number": line_number,
                "amount_type": amount_type,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(self, line_item_id: str, *, fields: Sequence[str] | Unset = UNSET) -> LineItem:
        """Read one line item.

        Rely on entry_type to tell a charge from a payment, not on the sign of the amount. From the
        page "Line Items" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            line_item_id: Id of the line item, starting with "item_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.LINE_ITEMS_GET,
            LineItem.from_dict,
            {
                "line_item_id": line_item_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        line_item_id: str,
        *,
        amount: Decimal | int | Unset = UNSET,
        qty: Decimal | int | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        incurred_date: str | date | Unset = UNSET,
        line_number: int | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> LineItem:
        """Change a charge of an invoice.

        Only what is sent changes; the invoice's totals follow. What changing a line of entry_type
        "payment" does is not documented: leave those alone. From the pages "Line Items" and "API
        Design" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            line_item_id: Id of the line item, starting with "item_".
            amount: For one, in major units; below zero it is a discount.
            qty: How many.
            type: A classification of your own in free text.
            description: What is charged for.
            incurred_date: When it was incurred, YYYY-MM-DD.
            line_number: Its place on the invoice.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.LINE_ITEMS_UPDATE,
            LineItem.from_dict,
            {
                "line_item_id": line_item_id,
                "amount": amount,
                "qty": qty,
                "type": type,
                "description": description,
                "incurred_date": incurred_date,
                "line_number": line_number,
                "attrs": attrs,
            },
            extra_body,
        )

    async def delete(self, line_item_id: str) -> DeletedObject:
        """Take a charge off an invoice.

        The invoice's totals follow. A second call is refused as NotFound: after a lost answer to
        the first one that is told as an unknown outcome, and reading the line item clears it up.
        What deleting a line of entry_type "payment" does is not documented: void or refund the
        transaction. From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            line_item_id: Id of the line item, starting with "item_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.LINE_ITEMS_DELETE,
            DeletedObject.from_dict,
            {
                "line_item_id": line_item_id,
            },
        )
