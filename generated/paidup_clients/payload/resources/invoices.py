# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.invoice import Invoice
from ..models.invoice_list import InvoiceList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session


class Invoices:
    """Invoices and what is still due on them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, invoice_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Invoice:
        """Read one invoice.

        Ask for fields[] "*" and "items" to be sure of the line items, among them the payments
        applied. An amount_due of 0 or less is a safer sign of a settled invoice than the status;
        there is no status for overdue. From the page "Invoices" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GET,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
                "fields": fields,
            },
        )

    def list(
        self,
        *,
        customer_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        A filter matches exactly, or takes an operator in front of its value: "!" not, ">" ">=" "<"
        "<=" compared, "a|b" either. An offset drifts when invoices are added meanwhile, so order by
        created_at. From the pages "API Design" and "Invoices" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only invoices of this customer, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid" or "unpaid|partially_paid".
            external_uid: Only the invoice with this id of your own.
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        customer_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only invoices of this customer, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid" or "unpaid|partially_paid".
            external_uid: Only the invoice with this id of your own.
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )


class AsyncInvoices:
    """Invoices and what is still due on them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, invoice_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Invoice:
        """Read one invoice.

        Ask for fields[] "*" and "items" to be sure of the line items, among them the payments
        applied. An amount_due of 0 or less is a safer sign of a settled invoice than the status;
        there is no status for overdue. From the page "Invoices" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GET,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
                "fields": fields,
            },
        )

    async def list(
        self,
        *,
        customer_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        A filter matches exactly, or takes an operator in front of its value: "!" not, ">" ">=" "<"
        "<=" compared, "a|b" either. An offset drifts when invoices are added meanwhile, so order by
        created_at. From the pages "API Design" and "Invoices" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only invoices of this customer, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid" or "unpaid|partially_paid".
            external_uid: Only the invoice with this id of your own.
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        customer_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only invoices of this customer, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid" or "unpaid|partially_paid".
            external_uid: Only the invoice with this id of your own.
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )
