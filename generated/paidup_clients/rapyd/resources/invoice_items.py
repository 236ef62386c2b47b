# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""InvoiceItems of Rapyd Collect."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deletion_answer import DeletionAnswer
from ..models.invoice_item_answer import InvoiceItemAnswer
from ..models.invoice_item_list import InvoiceItemList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.invoice_item import InvoiceItem
    from ..models.metadata import Metadata


class InvoiceItems:
    """The charges and credits that make up an invoice."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        created: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        invoice: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> InvoiceItemList:
        """List invoice items, a page at a time.

        Pages are cut by item ids, not by numbers. No total, no link and no mark of a last page are
        sent: a page shorter than the limit is the last. The order is not documented, so stop when
        an id comes twice. From the page "List Invoice Items".

        Repeated after any failure that a repeat may mend.

        Args:
            created: Only items created at this time; its form is not documented, the OpenAPI file's
                example is in Unix seconds.
            customer: Only those of this customer, an id starting with "cus_".
            invoice: Only items of this invoice, an id starting with "invoice_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the one created before the first one wanted.
            ending_before: The id of the one created after the last one wanted.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_GET_INVOICE_ITEMS.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_LIST,
            InvoiceItemList.from_dict,
            {
                "created": created,
                "customer": customer,
                "invoice": invoice,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        created: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        invoice: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[InvoiceItem]:
        """Yield each `InvoiceItem` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            created: Only items created at this time; its form is not documented, the OpenAPI file's
                example is in Unix seconds.
            customer: Only those of this customer, an id starting with "cus_".
            invoice: Only items of this invoice, an id starting with "invoice_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_GET_INVOICE_ITEMS.
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
                "created": created,
                "customer": customer,
                "invoice": invoice,
                "limit": limit,
            },
            max_pages,
        )

    def create(
        self,
        *,
        currency: str,
        customer: str,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        unit_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        description: str | Unset = UNSET,
        discountable: bool | Unset = UNSET,
        invoice: str | Unset = UNSET,
        subscription: str | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItemAnswer:
        """Add a charge or a credit to an invoice or a subscription.

        Name an invoice or a subscription, not both; with neither, the item waits for the customer's
        next invoice in the same currency. Pass the amount, or unit_amount and quantity whose
        product it is; a negative amount is a credit. Customer and currency must be those of the
        invoice. Not protected against being sent twice: after a lost answer, list the customer's
        items before adding it again. From the page "Create Invoice Item".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            currency: ISO 4217, three capital letters; that of the invoice.
            customer: That of the invoice, an id starting with "cus_".
            amount: The whole charge, or a negative credit, with no more decimal places than the
                currency has. Or pass unit_amount and quantity.
            unit_amount: The price of one, with quantity instead of an amount.
            quantity: How many, with unit_amount instead of an amount.
            description: as the provider defines it.
            discountable: Whether a coupon of the customer or subscription applies. If left out it
                does, but not to negative amounts and prorations.
            invoice: The invoice the item is added to, an id starting with "invoice_"; not with
                subscription.
            subscription: The subscription the item is added to, an id starting with "sub_"; not
                with invoice.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: ERROR_INVOICE_ITEM_AMOUNT_PARAM, ERROR_INVOICE_ITEM_CURRENCY_MISMATCH,
                ERROR_INVOICE_ITEM_CURRENCY_NO_MATCHING_UPCOMING_INVOICE,
                ERROR_INVOICE_ITEM_SUBSCRIPTION_TYPE, INVALID_INVOICE_CUSTOMER.
            NotFound: INVALID_INVOICE_ID.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_CREATE,
            InvoiceItemAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "currency": currency,
                "customer": customer,
                "amount": amount,
                "unit_amount": unit_amount,
                "quantity": quantity,
                "description": description,
                "discountable": discountable,
                "invoice": invoice,
                "subscription": subscription,
                "metadata": metadata,
            },
            extra_body,
        )

    def get(self, invoice_item: str) -> InvoiceItemAnswer:
        """Read one invoice item.

        From the page "Retrieve Invoice Item".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item: Id of the invoice item, starting with "ii_".

        Raises:
            NotFound: ERROR_GET_INVOICE_ITEMS, ERROR_INVOICE_ITEM_NOT_FOUND.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_GET,
            InvoiceItemAnswer.from_dict,
            {
                "invoice_item": invoice_item,
            },
        )

    def update(
        self,
        invoice_item: str,
        *,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        unit_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        description: str | Unset = UNSET,
        discountable: bool | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItemAnswer:
        """Change an invoice item.

        Only what is passed changes. An item of a subscription can be changed until the subscription
        makes its invoice; for an item of a single invoice the pages name no such moment, but a
        finalized invoice cannot be changed. Pass the amount, or unit_amount and quantity. The same
        update twice leaves the same item: after a lost answer, read it. From the page "Update
        Invoice Item".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_item: Id of the invoice item, starting with "ii_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            amount: The whole charge, or a negative credit. Or pass unit_amount and quantity.
            unit_amount: The price of one, with quantity instead of an amount.
            quantity: How many, with unit_amount instead of an amount.
            description: as the provider defines it.
            discountable: Whether a coupon of the customer or subscription applies.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            NotFound: INVALID_INVOICE_ITEM_ID, ERROR_INVOICE_ITEM_NOT_FOUND.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_UPDATE,
            InvoiceItemAnswer.from_dict,
            {
                "invoice_item": invoice_item,
                "idempotency_key": idempotency_key,
                "amount": amount,
                "unit_amount": unit_amount,
                "quantity": quantity,
                "description": description,
                "discountable": discountable,
                "metadata": metadata,
            },
            extra_body,
        )

    def delete(self, invoice_item: str) -> DeletionAnswer:
        """Take an invoice item off its invoice, or off the waiting ones.

        Deleting twice harms nothing, so the call is repeated after a lost answer; the repeat of one
        that was carried out is refused with ERROR_DELETE_INVOICE_ITEMS, which leaves the doubt:
        read the item to see whether it is gone. From the page "Delete Invoice Item".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item: Id of the invoice item, starting with "ii_".

        Raises:
            NotFound: ERROR_DELETE_INVOICE_ITEMS, INVALID_INVOICE_ITEM_ID,
                ERROR_INVOICE_ITEM_NOT_FOUND.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICE_ITEMS_DELETE,
            DeletionAnswer.from_dict,
            {
                "invoice_item": invoice_item,
            },
        )


class AsyncInvoiceItems:
    """The charges and credits that make up an invoice."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        created: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        invoice: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> InvoiceItemList:
        """List invoice items, a page at a time.

        Pages are cut by item ids, not by numbers. No total, no link and no mark of a last page are
        sent: a page shorter than the limit is the last. The order is not documented, so stop when
        an id comes twice. From the page "List Invoice Items".

        Repeated after any failure that a repeat may mend.

        Args:
            created: Only items created at this time; its form is not documented, the OpenAPI file's
                example is in Unix seconds.
            customer: Only those of this customer, an id starting with "cus_".
            invoice: Only items of this invoice, an id starting with "invoice_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the one created before the first one wanted.
            ending_before: The id of the one created after the last one wanted.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_GET_INVOICE_ITEMS.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_LIST,
            InvoiceItemList.from_dict,
            {
                "created": created,
                "customer": customer,
                "invoice": invoice,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        created: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        invoice: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[InvoiceItem]:
        """Yield each `InvoiceItem` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            created: Only items created at this time; its form is not documented, the OpenAPI file's
                example is in Unix seconds.
            customer: Only those of this customer, an id starting with "cus_".
            invoice: Only items of this invoice, an id starting with "invoice_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_GET_INVOICE_ITEMS.
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
                "created": created,
                "customer": customer,
                "invoice": invoice,
                "limit": limit,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        currency: str,
        customer: str,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        unit_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        description: str | Unset = UNSET,
        discountable: bool | Unset = UNSET,
        invoice: str | Unset = UNSET,
        subscription: str | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItemAnswer:
        """Add a charge or a credit to an invoice or a subscription.

        Name an invoice or a subscription, not both; with neither, the item waits for the customer's
        next invoice in the same currency. Pass the amount, or unit_amount and quantity whose
        product it is; a negative amount is a credit. Customer and currency must be those of the
        invoice. Not protected against being sent twice: after a lost answer, list the customer's
        items before adding it again. From the page "Create Invoice Item".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            currency: ISO 4217, three capital letters; that of the invoice.
            customer: That of the invoice, an id starting with "cus_".
            amount: The whole charge, or a negative credit, with no more decimal places than the
                currency has. Or pass unit_amount and quantity.
            unit_amount: The price of one, with quantity instead of an amount.
            quantity: How many, with unit_amount instead of an amount.
            description: as the provider defines it.
            discountable: Whether a coupon of the customer or subscription applies. If left out it
                does, but not to negative amounts and prorations.
            invoice: The invoice the item is added to, an id starting with "invoice_"; not with
                subscription.
            subscription: The subscription the item is added to, an id starting with "sub_"; not
                with invoice.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: ERROR_INVOICE_ITEM_AMOUNT_PARAM, ERROR_INVOICE_ITEM_CURRENCY_MISMATCH,
                ERROR_INVOICE_ITEM_CURRENCY_NO_MATCHING_UPCOMING_INVOICE,
                ERROR_INVOICE_ITEM_SUBSCRIPTION_TYPE, INVALID_INVOICE_CUSTOMER.
            NotFound: INVALID_INVOICE_ID.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_CREATE,
            InvoiceItemAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "currency": currency,
                "customer": customer,
                "amount": amount,
                "unit_amount": unit_amount,
                "quantity": quantity,
                "description": description,
                "discountable": discountable,
                "invoice": invoice,
                "subscription": subscription,
                "metadata": metadata,
            },
            extra_body,
        )

    async def get(self, invoice_item: str) -> InvoiceItemAnswer:
        """Read one invoice item.

        From the page "Retrieve Invoice Item".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item: Id of the invoice item, starting with "ii_".

        Raises:
            NotFound: ERROR_GET_INVOICE_ITEMS, ERROR_INVOICE_ITEM_NOT_FOUND.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_GET,
            InvoiceItemAnswer.from_dict,
            {
                "invoice_item": invoice_item,
            },
        )

    async def update(
        self,
        invoice_item: str,
        *,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        unit_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        description: str | Unset = UNSET,
        discountable: bool | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceItemAnswer:
        """Change an invoice item.

        Only what is passed changes. An item of a subscription can be changed until the subscription
        makes its invoice; for an item of a single invoice the pages name no such moment, but a
        finalized invoice cannot be changed. Pass the amount, or unit_amount and quantity. The same
        update twice leaves the same item: after a lost answer, read it. From the page "Update
        Invoice Item".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_item: Id of the invoice item, starting with "ii_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            amount: The whole charge, or a negative credit. Or pass unit_amount and quantity.
            unit_amount: The price of one, with quantity instead of an amount.
            quantity: How many, with unit_amount instead of an amount.
            description: as the provider defines it.
            discountable: Whether a coupon of the customer or subscription applies.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            NotFound: INVALID_INVOICE_ITEM_ID, ERROR_INVOICE_ITEM_NOT_FOUND.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_UPDATE,
            InvoiceItemAnswer.from_dict,
            {
                "invoice_item": invoice_item,
                "idempotency_key": idempotency_key,
                "amount": amount,
                "unit_amount": unit_amount,
                "quantity": quantity,
                "description": description,
                "discountable": discountable,
                "metadata": metadata,
            },
            extra_body,
        )

    async def delete(self, invoice_item: str) -> DeletionAnswer:
        """Take an invoice item off its invoice, or off the waiting ones.

        Deleting twice harms nothing, so the call is repeated after a lost answer; the repeat of one
        that was carried out is refused with ERROR_DELETE_INVOICE_ITEMS, which leaves the doubt:
        read the item to see whether it is gone. From the page "Delete Invoice Item".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_item: Id of the invoice item, starting with "ii_".

        Raises:
            NotFound: ERROR_DELETE_INVOICE_ITEMS, INVALID_INVOICE_ITEM_ID,
                ERROR_INVOICE_ITEM_NOT_FOUND.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICE_ITEMS_DELETE,
            DeletionAnswer.from_dict,
            {
                "invoice_item": invoice_item,
            },
        )
