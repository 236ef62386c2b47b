# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deleted_object import DeletedObject
from ..models.invoice import Invoice
from ..models.invoice_list import InvoiceList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.invoice_change import InvoiceChange
    from ..models.invoice_status import InvoiceStatus
    from ..models.new_invoice_status import NewInvoiceStatus
    from ..models.new_line_item import NewLineItem


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
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.

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
        due_date: str | date | Unset = UNSET,
        description: str | Unset = UNSET,
        status: InvoiceChange | str | Unset = UNSET,
        autopay_allowed: bool | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Change an invoice, publish a draft, or close an invoice.

        Only what is sent changes. The word that publishes a draft could not be read on any page:
        "unpaid", which published invoices have, is the likeliest, so look at the status of the
        answer; any other word is sent as given. "closed" ends an invoice: it takes no payment any
        more. Paid and partially_paid follow from the payments and are not set by hand. Line items
        are changed by line_items, not here: sent again with the invoice they could come twice, and
        one left out of the list could be deleted. From the pages "Invoices" and "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
            due_date: YYYY-MM-DD.
            description: A description, visible to people.
            status: unpaid, the status of published invoices, is taken to publish a draft, which no
                page confirms; closed ends the invoice.
            autopay_allowed: Whether the customer's default payment method may be charged on the due
                date.
            external_uid: A unique id of your own.
            attrs: Fields of your own, kept by the provider.
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
                "due_date": due_date,
                "description": description,
                "status": status,
                "autopay_allowed": autopay_allowed,
                "external_uid": external_uid,
                "attrs": attrs,
            },
            extra_body,
        )

    def delete(self, invoice_id: str) -> DeletedObject:
        """Delete an invoice.

        Afterwards it is not found, and a second call is refused as NotFound: after a lost answer to
        the first one that is told as an unknown outcome, and reading the invoice clears it up.
        Whether an invoice with payments can be deleted is not documented; closing it by
        invoices.update leaves it readable. From the page "API Design".

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
            DeletedObject.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    def list(
        self,
        *,
        customer_id: str | Filter[str] | Unset = UNSET,
        status: InvoiceStatus | str | Filter[InvoiceStatus | str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        number: str | Filter[str] | Unset = UNSET,
        due_date: str | date | Filter[str | date] | Unset = UNSET,
        amount_due: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload.filters. An offset drifts
        when invoices are added meanwhile, so order by created_at. There is no status for overdue:
        filter by due_date and status. From the pages "API Design" and "Invoices" of the version 1
        reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            status: Only invoices in this status, such as "unpaid" or any_of("unpaid",
                "partially_paid").
            external_uid: Only the invoice with this id of your own.
            number: Only invoices with this number, the one people see.
            due_date: Only invoices due on this day, YYYY-MM-DD, or by a comparison before or after
                it.
            amount_due: Only invoices of which this is still to be paid, in major units.
            processing_id: Only invoices of this processing account, an id starting with "acct_".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "number": number,
                "due_date": due_date,
                "amount_due": amount_due,
                "processing_id": processing_id,
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
        customer_id: str | Filter[str] | Unset = UNSET,
        status: InvoiceStatus | str | Filter[InvoiceStatus | str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        number: str | Filter[str] | Unset = UNSET,
        due_date: str | date | Filter[str | date] | Unset = UNSET,
        amount_due: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            status: Only invoices in this status, such as "unpaid" or any_of("unpaid",
                "partially_paid").
            external_uid: Only the invoice with this id of your own.
            number: Only invoices with this number, the one people see.
            due_date: Only invoices due on this day, YYYY-MM-DD, or by a comparison before or after
                it.
            amount_due: Only invoices of which this is still to be paid, in major units.
            processing_id: Only invoices of this processing account, an id starting with "acct_".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "number": number,
                "due_date": due_date,
                "amount_due": amount_due,
                "processing_id": processing_id,
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
        customer_id: str,
        due_date: str | date,
        processing_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        items: Sequence[NewLineItem | Mapping[str, Any]] | Unset = UNSET,
        status: NewInvoiceStatus | str | Unset = UNSET,
        autopay_allowed: bool | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Create an invoice with its charges.

        A new invoice is unpaid and can be paid at once, unless status "draft" holds payments back.
        Charges go into items, each with entry_type "charge"; more can be added by
        line_items.create. Whether the customer's default payment method is charged on the due date
        when autopay_allowed is left out is not documented for version 1, so say it. There is no
        idempotency key: set external_uid, which is unique, and after a lost answer list invoices by
        it. The reference also calls it usable for upsert without saying how, so do not count on
        either a refusal or an update when it is used again. From the page "Invoices".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            customer_id: Who is to pay, an id starting with "acct_".
            due_date: YYYY-MM-DD.
            processing_id: The processing account that receives the money, an id starting with
                "acct_"; it decides the currency.
            type: "bill" in the provider's samples.
            description: A description, visible to people.
            items: The charges.
            status: draft holds payments back until the invoice is published; unpaid, also if left
                out, can be paid at once.
            autopay_allowed: Whether the customer's default payment method may be charged on the due
                date; what holds if left out is not documented.
            external_uid: A unique id of your own, by which the invoice can be listed. Let it hold
                no "|" and not begin with "!", ">", "<", "=" or "?", or no filter can look for it.
            attrs: Fields of your own, kept by the provider.
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
                "customer_id": customer_id,
                "due_date": due_date,
                "processing_id": processing_id,
                "type": type,
                "description": description,
                "items": items,
                "status": status,
                "autopay_allowed": autopay_allowed,
                "external_uid": external_uid,
                "attrs": attrs,
            },
            extra_body,
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
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.

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
        due_date: str | date | Unset = UNSET,
        description: str | Unset = UNSET,
        status: InvoiceChange | str | Unset = UNSET,
        autopay_allowed: bool | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Change an invoice, publish a draft, or close an invoice.

        Only what is sent changes. The word that publishes a draft could not be read on any page:
        "unpaid", which published invoices have, is the likeliest, so look at the status of the
        answer; any other word is sent as given. "closed" ends an invoice: it takes no payment any
        more. Paid and partially_paid follow from the payments and are not set by hand. Line items
        are changed by line_items, not here: sent again with the invoice they could come twice, and
        one left out of the list could be deleted. From the pages "Invoices" and "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, starting with "inv_".
            due_date: YYYY-MM-DD.
            description: A description, visible to people.
            status: unpaid, the status of published invoices, is taken to publish a draft, which no
                page confirms; closed ends the invoice.
            autopay_allowed: Whether the customer's default payment method may be charged on the due
                date.
            external_uid: A unique id of your own.
            attrs: Fields of your own, kept by the provider.
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
                "due_date": due_date,
                "description": description,
                "status": status,
                "autopay_allowed": autopay_allowed,
                "external_uid": external_uid,
                "attrs": attrs,
            },
            extra_body,
        )

    async def delete(self, invoice_id: str) -> DeletedObject:
        """Delete an invoice.

        Afterwards it is not found, and a second call is refused as NotFound: after a lost answer to
        the first one that is told as an unknown outcome, and reading the invoice clears it up.
        Whether an invoice with payments can be deleted is not documented; closing it by
        invoices.update leaves it readable. From the page "API Design".

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
            DeletedObject.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    async def list(
        self,
        *,
        customer_id: str | Filter[str] | Unset = UNSET,
        status: InvoiceStatus | str | Filter[InvoiceStatus | str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        number: str | Filter[str] | Unset = UNSET,
        due_date: str | date | Filter[str | date] | Unset = UNSET,
        amount_due: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload.filters. An offset drifts
        when invoices are added meanwhile, so order by created_at. There is no status for overdue:
        filter by due_date and status. From the pages "API Design" and "Invoices" of the version 1
        reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            status: Only invoices in this status, such as "unpaid" or any_of("unpaid",
                "partially_paid").
            external_uid: Only the invoice with this id of your own.
            number: Only invoices with this number, the one people see.
            due_date: Only invoices due on this day, YYYY-MM-DD, or by a comparison before or after
                it.
            amount_due: Only invoices of which this is still to be paid, in major units.
            processing_id: Only invoices of this processing account, an id starting with "acct_".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "number": number,
                "due_date": due_date,
                "amount_due": amount_due,
                "processing_id": processing_id,
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
        customer_id: str | Filter[str] | Unset = UNSET,
        status: InvoiceStatus | str | Filter[InvoiceStatus | str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        number: str | Filter[str] | Unset = UNSET,
        due_date: str | date | Filter[str | date] | Unset = UNSET,
        amount_due: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            status: Only invoices in this status, such as "unpaid" or any_of("unpaid",
                "partially_paid").
            external_uid: Only the invoice with this id of your own.
            number: Only invoices with this number, the one people see.
            due_date: Only invoices due on this day, YYYY-MM-DD, or by a comparison before or after
                it.
            amount_due: Only invoices of which this is still to be paid, in major units.
            processing_id: Only invoices of this processing account, an id starting with "acct_".
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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "status": status,
                "external_uid": external_uid,
                "number": number,
                "due_date": due_date,
                "amount_due": amount_due,
                "processing_id": processing_id,
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
        customer_id: str,
        due_date: str | date,
        processing_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        items: Sequence[NewLineItem | Mapping[str, Any]] | Unset = UNSET,
        status: NewInvoiceStatus | str | Unset = UNSET,
        autopay_allowed: bool | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Invoice:
        """Create an invoice with its charges.

        A new invoice is unpaid and can be paid at once, unless status "draft" holds payments back.
        Charges go into items, each with entry_type "charge"; more can be added by
        line_items.create. Whether the customer's default payment method is charged on the due date
        when autopay_allowed is left out is not documented for version 1, so say it. There is no
        idempotency key: set external_uid, which is unique, and after a lost answer list invoices by
        it. The reference also calls it usable for upsert without saying how, so do not count on
        either a refusal or an update when it is used again. From the page "Invoices".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            customer_id: Who is to pay, an id starting with "acct_".
            due_date: YYYY-MM-DD.
            processing_id: The processing account that receives the money, an id starting with
                "acct_"; it decides the currency.
            type: "bill" in the provider's samples.
            description: A description, visible to people.
            items: The charges.
            status: draft holds payments back until the invoice is published; unpaid, also if left
                out, can be paid at once.
            autopay_allowed: Whether the customer's default payment method may be charged on the due
                date; what holds if left out is not documented.
            external_uid: A unique id of your own, by which the invoice can be listed. Let it hold
                no "|" and not begin with "!", ">", "<", "=" or "?", or no filter can look for it.
            attrs: Fields of your own, kept by the provider.
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
                "customer_id": customer_id,
                "due_date": due_date,
                "processing_id": processing_id,
                "type": type,
                "description": description,
                "items": items,
                "status": status,
                "autopay_allowed": autopay_allowed,
                "external_uid": external_uid,
                "attrs": attrs,
            },
            extra_body,
        )
