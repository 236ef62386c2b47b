# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deleted import Deleted
from ..models.invoice import Invoice
from ..models.invoice_list import InvoiceList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.invoice_status_change import InvoiceStatusChange
    from ..models.new_autopay_settings import NewAutopaySettings
    from ..models.new_biller import NewBiller
    from ..models.new_invoice_item import NewInvoiceItem
    from ..models.new_invoice_status import NewInvoiceStatus
    from ..models.new_payer import NewPayer


class Invoices:
    """Invoices, their state and what is still due on them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        payer_account_id: str | Filter[str] | Unset = UNSET,
        biller_account_id: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when invoices are added meanwhile, so order by created_at. From the pages "Requests",
        "Query Language" and "Invoice" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payer_account_id: Only invoices to this payer, an id starting with "acct_".
            biller_account_id: Only invoices of this biller, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "payer_account_id": payer_account_id,
                "biller_account_id": biller_account_id,
                "status": status,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        payer_account_id: str | Filter[str] | Unset = UNSET,
        biller_account_id: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
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
            payer_account_id: Only invoices to this payer, an id starting with "acct_".
            biller_account_id: Only invoices of this biller, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "payer_account_id": payer_account_id,
                "biller_account_id": biller_account_id,
                "status": status,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    def create(
        self,
        *,
        payer: NewPayer | Mapping[str, Any],
        biller: NewBiller | Mapping[str, Any] | Unset = UNSET,
        due_date: str | date | Unset = UNSET,
        items: Sequence[NewInvoiceItem | Mapping[str, Any]] | Unset = UNSET,
        status: NewInvoiceStatus | str | Unset = UNSET,
        description: str | Unset = UNSET,
        autopay_settings: NewAutopaySettings | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Make an invoice for a payer.

        Send status "open" to have it published and payable, or "draft" to keep it from being paid.
        What comes without a status is told differently: the page "Invoice Statuses" says draft, the
        official clients' tests read unpaid; so say which you want. "open" is never read back: the
        answer says unpaid. Lines are given as items of type "line_item"; groups and tax rates
        exist, but their fields could not be read, so they are not offered. There is no idempotency
        key: after a lost answer, list the payer's invoices before sending again. From the pages
        "Creating Invoices", "Invoice Statuses" and "Invoice" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payer: Who is to pay.
            biller: Who receives the money. The page says that an invoice needs one; some official
                tests leave it out.
            due_date: When it is due, YYYY-MM-DD; every sample sends it.
            items: The lines.
            status: open publishes the invoice, and it reads unpaid afterwards; a draft takes no
                payment.
            description: A description of the invoice.
            autopay_settings: as the provider defines it.
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
            operations.INVOICES_CREATE,
            Invoice.from_dict,
            {
                "payer": payer,
                "biller": biller,
                "due_date": due_date,
                "items": items,
                "status": status,
                "description": description,
                "autopay_settings": autopay_settings,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, invoice_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Invoice:
        """Read one invoice.

        What is due is totals.balance_due. There is no status for overdue: compare due_date. Its
        payments are not in it for certain: list payment_allocations with its id. From the pages
        "Invoice" and "Invoice Statuses" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
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
            operations.INVOICES_GET,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
                "fields": fields,
            },
        )

    def update(
        self,
        invoice_id: str,
        *,
        status: InvoiceStatusChange | str | Unset = UNSET,
        due_date: str | date | Unset = UNSET,
        description: str | Unset = UNSET,
        autopay_settings: NewAutopaySettings | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Change an invoice, publish it or close it.

        What is left out keeps its value. Status "open" publishes a draft, which then reads unpaid,
        partially_paid or paid; "closed" cancels or voids it by hand. A paid or closed invoice can
        no longer be changed, so closing a second time after a lost answer may be refused, and the
        call ends as OutcomeUnknown: read the invoice then. Items are changed one by one through
        invoice_items, not here: an item missing from a list sent here would be deleted. From the
        pages "Requests", "Hierarchical Object Design" and "Invoice Statuses" of the version 2
        documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
            status: open publishes a draft; closed cancels the invoice, and nothing can be changed
                or paid afterwards.
            due_date: When it is due, YYYY-MM-DD.
            description: A description of the invoice.
            autopay_settings: as the provider defines it.
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
            operations.INVOICES_UPDATE,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
                "status": status,
                "due_date": due_date,
                "description": description,
                "autopay_settings": autopay_settings,
                "attrs": attrs,
            },
            extra_body,
        )

    def delete(self, invoice_id: str) -> Deleted:
        """Delete an invoice.

        It cannot be read afterwards. Whether one with payments on it can be deleted is not
        documented: close it instead. Repeating it after a lost answer is harmless, but the second
        time it is not found, so the call ends as OutcomeUnknown: if reading it says NotFound, it is
        gone. What is answered is not shown anywhere; the official clients take any JSON object.
        From the page "Requests" of the version 2 documentation and the official clients' tests.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_DELETE,
            Deleted.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )


class AsyncInvoices:
    """Invoices, their state and what is still due on them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        payer_account_id: str | Filter[str] | Unset = UNSET,
        biller_account_id: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when invoices are added meanwhile, so order by created_at. From the pages "Requests",
        "Query Language" and "Invoice" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payer_account_id: Only invoices to this payer, an id starting with "acct_".
            biller_account_id: Only invoices of this biller, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "payer_account_id": payer_account_id,
                "biller_account_id": biller_account_id,
                "status": status,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        payer_account_id: str | Filter[str] | Unset = UNSET,
        biller_account_id: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
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
            payer_account_id: Only invoices to this payer, an id starting with "acct_".
            biller_account_id: Only invoices of this biller, an id starting with "acct_".
            status: Only invoices in this status, such as "unpaid".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "payer_account_id": payer_account_id,
                "biller_account_id": biller_account_id,
                "status": status,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        payer: NewPayer | Mapping[str, Any],
        biller: NewBiller | Mapping[str, Any] | Unset = UNSET,
        due_date: str | date | Unset = UNSET,
        items: Sequence[NewInvoiceItem | Mapping[str, Any]] | Unset = UNSET,
        status: NewInvoiceStatus | str | Unset = UNSET,
        description: str | Unset = UNSET,
        autopay_settings: NewAutopaySettings | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Make an invoice for a payer.

        Send status "open" to have it published and payable, or "draft" to keep it from being paid.
        What comes without a status is told differently: the page "Invoice Statuses" says draft, the
        official clients' tests read unpaid; so say which you want. "open" is never read back: the
        answer says unpaid. Lines are given as items of type "line_item"; groups and tax rates
        exist, but their fields could not be read, so they are not offered. There is no idempotency
        key: after a lost answer, list the payer's invoices before sending again. From the pages
        "Creating Invoices", "Invoice Statuses" and "Invoice" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payer: Who is to pay.
            biller: Who receives the money. The page says that an invoice needs one; some official
                tests leave it out.
            due_date: When it is due, YYYY-MM-DD; every sample sends it.
            items: The lines.
            status: open publishes the invoice, and it reads unpaid afterwards; a draft takes no
                payment.
            description: A description of the invoice.
            autopay_settings: as the provider defines it.
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
            operations.INVOICES_CREATE,
            Invoice.from_dict,
            {
                "payer": payer,
                "biller": biller,
                "due_date": due_date,
                "items": items,
                "status": status,
                "description": description,
                "autopay_settings": autopay_settings,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(self, invoice_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Invoice:
        """Read one invoice.

        What is due is totals.balance_due. There is no status for overdue: compare due_date. Its
        payments are not in it for certain: list payment_allocations with its id. From the pages
        "Invoice" and "Invoice Statuses" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
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
            operations.INVOICES_GET,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        invoice_id: str,
        *,
        status: InvoiceStatusChange | str | Unset = UNSET,
        due_date: str | date | Unset = UNSET,
        description: str | Unset = UNSET,
        autopay_settings: NewAutopaySettings | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Change an invoice, publish it or close it.

        What is left out keeps its value. Status "open" publishes a draft, which then reads unpaid,
        partially_paid or paid; "closed" cancels or voids it by hand. A paid or closed invoice can
        no longer be changed, so closing a second time after a lost answer may be refused, and the
        call ends as OutcomeUnknown: read the invoice then. Items are changed one by one through
        invoice_items, not here: an item missing from a list sent here would be deleted. From the
        pages "Requests", "Hierarchical Object Design" and "Invoice Statuses" of the version 2
        documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
            status: open publishes a draft; closed cancels the invoice, and nothing can be changed
                or paid afterwards.
            due_date: When it is due, YYYY-MM-DD.
            description: A description of the invoice.
            autopay_settings: as the provider defines it.
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
            operations.INVOICES_UPDATE,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
                "status": status,
                "due_date": due_date,
                "description": description,
                "autopay_settings": autopay_settings,
                "attrs": attrs,
            },
            extra_body,
        )

    async def delete(self, invoice_id: str) -> Deleted:
        """Delete an invoice.

        It cannot be read afterwards. Whether one with payments on it can be deleted is not
        documented: close it instead. Repeating it after a lost answer is harmless, but the second
        time it is not found, so the call ends as OutcomeUnknown: if reading it says NotFound, it is
        gone. What is answered is not shown anywhere; the official clients take any JSON object.
        From the page "Requests" of the version 2 documentation and the official clients' tests.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_DELETE,
            Deleted.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )
