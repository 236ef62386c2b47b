# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Pabbly Subscription Billing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.done import Done
from ..models.invoice_answer import InvoiceAnswer
from ..models.invoice_list import InvoiceList
from ..models.metered_invoice import MeteredInvoice
from ..models.recorded_failure import RecordedFailure
from ..models.recorded_payment import RecordedPayment
from ..models.transaction_list import TransactionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.invoice import Invoice
    from ..models.invoice_transaction import InvoiceTransaction


class Invoices:
    """Invoices, their transactions, and payments recorded against them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record_payment(
        self,
        invoice_id: str,
        *,
        payment_mode: str,
        payment_note: str | Unset = UNSET,
        transaction: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedPayment:
        """Record a payment received elsewhere, settling the whole invoice.

        Marks the invoice as paid and, for a pending subscription, activates it. There is no amount,
        currency or date argument: the whole amount due is settled and the moment is now. The answer
        carries no identifier of the recorded payment; list the invoice's transactions to find it.
        What a second call on a paid invoice does is undocumented, and so is any idempotency: after
        a lost answer, read before writing again. From the page "Record Payment Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            payment_mode: Where the money was received, such as "cash", "check" or "bank transfer";
                free text.
            payment_note: A note for later reference, visible to people.
            transaction: Details of the transaction; a good place for a reference of your own.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_RECORD_PAYMENT,
            RecordedPayment.from_dict,
            {
                "invoice_id": invoice_id,
                "payment_mode": payment_mode,
                "payment_note": payment_note,
                "transaction": transaction,
            },
            extra_body,
        )

    def get(self, invoice_id: str) -> InvoiceAnswer:
        """Read one invoice.

        Takes the invoice's id or its number ("INV-50"). From the page "Get Single Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GET,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the whole account, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Invoices".

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            page: Which page, counted from 1.
            product_id: Only invoices of this product.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.

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
                "limit": limit,
                "page": page,
                "product_id": product_id,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            product_id: Only invoices of this product.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.
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
                "limit": limit,
                "product_id": product_id,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
            max_pages,
        )

    def list_transactions(
        self, invoice_id: str, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> TransactionList:
        """List the transactions of one invoice, a page at a time.

        The list stands under `message`; there is no `data`. An invoice without transactions may be
        answered as an error that says nothing was found; it is read as an empty list. From the page
        "List All Transactions By Invoice Id".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            limit: How many to return, 1 to 100; the provider's default is 10.
            page: Which page, counted from 1.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST_TRANSACTIONS,
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "page": page,
            },
        )

    def list_all_transactions(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[InvoiceTransaction]:
        """Yield each `InvoiceTransaction` of `list_transactions`, whatever the number of pages.

        Goes through all pages of `list_transactions`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.INVOICES_LIST_TRANSACTIONS,
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
            },
            max_pages,
        )

    def record_failed_payment(
        self,
        invoice_id: str,
        *,
        error_message: str,
        transaction: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedFailure:
        """Record an attempt to pay that failed elsewhere.

        Notes the failure with the invoice; no money is booked. The envelope's status is "failed"
        where it worked, which is no refusal. What it does to the subscription, such as dunning, is
        not documented, nor is what a paid invoice answers. From the page "Record Failed Payment
        Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            error_message: Why the payment failed, in words.
            transaction: Details of the transaction; a good place for a reference of your own.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_RECORD_FAILED_PAYMENT,
            RecordedFailure.from_dict,
            {
                "invoice_id": invoice_id,
                "error_message": error_message,
                "transaction": transaction,
            },
            extra_body,
        )

    def list_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
    ) -> InvoiceList:
        """List the invoices of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. Reading goes by the customer's id here, deleting at the same address by the invoice's:
        do not mix them up. From the page "List All Invoices By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 10.
            page: Which page, counted from 1.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST_BY_CUSTOMER,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
        )

    def list_all_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Invoice]:
        """Yield each `Invoice` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to fetch at a time; left out, 100.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.INVOICES_LIST_BY_CUSTOMER,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
            max_pages,
        )

    def delete(self, invoice_id: str) -> Done:
        """Delete an invoice.

        Takes the invoice's own id, though the same address lists by the customer's. What becomes of
        its payments, and whether a paid invoice can be deleted, is not documented. What a second
        deletion answers is not documented; where the answer to the first was lost and the repeat
        finds nothing, the outcome is unknown. Reading the invoice then tells. From the page "Delete
        Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; its number ("INV-50") was not seen
                here.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_DELETE,
            Done.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    def create_metered(
        self,
        subscription_id: str,
        *,
        amount: Decimal | int,
        invoice_date: str | date | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> MeteredInvoice:
        """Charge what was metered, as an invoice of a subscription.

        Works for a subscription to a one-time plan with metered billing switched on. There is no
        field for a reference of your own: after a lost answer read the subscription, and list its
        customer's invoices for one of this amount made since. Whether a stored card is charged at
        once is not documented: count on it. From the page "Create Metered Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            subscription_id: Id of the subscription, 24 hexadecimal digits.
            amount: What to charge, in major units; the page names no currency.
            invoice_date: A day of your own for the invoice and for when it is due, as yyyy-mm-dd.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CREATE_METERED,
            MeteredInvoice.from_dict,
            {
                "subscription_id": subscription_id,
                "amount": amount,
                "invoice_date": invoice_date,
            },
            extra_body,
        )


class AsyncInvoices:
    """Invoices, their transactions, and payments recorded against them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def record_payment(
        self,
        invoice_id: str,
        *,
        payment_mode: str,
        payment_note: str | Unset = UNSET,
        transaction: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedPayment:
        """Record a payment received elsewhere, settling the whole invoice.

        Marks the invoice as paid and, for a pending subscription, activates it. There is no amount,
        currency or date argument: the whole amount due is settled and the moment is now. The answer
        carries no identifier of the recorded payment; list the invoice's transactions to find it.
        What a second call on a paid invoice does is undocumented, and so is any idempotency: after
        a lost answer, read before writing again. From the page "Record Payment Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            payment_mode: Where the money was received, such as "cash", "check" or "bank transfer";
                free text.
            payment_note: A note for later reference, visible to people.
            transaction: Details of the transaction; a good place for a reference of your own.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_RECORD_PAYMENT,
            RecordedPayment.from_dict,
            {
                "invoice_id": invoice_id,
                "payment_mode": payment_mode,
                "payment_note": payment_note,
                "transaction": transaction,
            },
            extra_body,
        )

    async def get(self, invoice_id: str) -> InvoiceAnswer:
        """Read one invoice.

        Takes the invoice's id or its number ("INV-50"). From the page "Get Single Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GET,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the whole account, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Invoices".

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            page: Which page, counted from 1.
            product_id: Only invoices of this product.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.

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
                "limit": limit,
                "page": page,
                "product_id": product_id,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        product_id: str | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            product_id: Only invoices of this product.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.
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
                "limit": limit,
                "product_id": product_id,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
            max_pages,
        )

    async def list_transactions(
        self, invoice_id: str, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> TransactionList:
        """List the transactions of one invoice, a page at a time.

        The list stands under `message`; there is no `data`. An invoice without transactions may be
        answered as an error that says nothing was found; it is read as an empty list. From the page
        "List All Transactions By Invoice Id".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            limit: How many to return, 1 to 100; the provider's default is 10.
            page: Which page, counted from 1.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST_TRANSACTIONS,
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "page": page,
            },
        )

    def list_all_transactions(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[InvoiceTransaction]:
        """Yield each `InvoiceTransaction` of `list_transactions`, whatever the number of pages.

        Goes through all pages of `list_transactions`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.INVOICES_LIST_TRANSACTIONS,
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
            },
            max_pages,
        )

    async def record_failed_payment(
        self,
        invoice_id: str,
        *,
        error_message: str,
        transaction: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedFailure:
        """Record an attempt to pay that failed elsewhere.

        Notes the failure with the invoice; no money is booked. The envelope's status is "failed"
        where it worked, which is no refusal. What it does to the subscription, such as dunning, is
        not documented, nor is what a paid invoice answers. From the page "Record Failed Payment
        Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; reading also takes its number
                ("INV-50").
            error_message: Why the payment failed, in words.
            transaction: Details of the transaction; a good place for a reference of your own.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_RECORD_FAILED_PAYMENT,
            RecordedFailure.from_dict,
            {
                "invoice_id": invoice_id,
                "error_message": error_message,
                "transaction": transaction,
            },
            extra_body,
        )

    async def list_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
    ) -> InvoiceList:
        """List the invoices of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. Reading goes by the customer's id here, deleting at the same address by the invoice's:
        do not mix them up. From the page "List All Invoices By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 10.
            page: Which page, counted from 1.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST_BY_CUSTOMER,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
        )

    def list_all_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        start_date: str | date | Unset = UNSET,
        end_date: str | date | Unset = UNSET,
        query_filter: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Invoice]:
        """Yield each `Invoice` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to fetch at a time; left out, 100.
            start_date: Only invoices from this day on, as yyyy-mm-dd.
            end_date: Only invoices up to this day, as yyyy-mm-dd.
            query_filter: A filter whose syntax the provider does not document.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.INVOICES_LIST_BY_CUSTOMER,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
                "query_filter": query_filter,
            },
            max_pages,
        )

    async def delete(self, invoice_id: str) -> Done:
        """Delete an invoice.

        Takes the invoice's own id, though the same address lists by the customer's. What becomes of
        its payments, and whether a paid invoice can be deleted, is not documented. What a second
        deletion answers is not documented; where the answer to the first was lost and the repeat
        finds nothing, the outcome is unknown. Reading the invoice then tells. From the page "Delete
        Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, 24 hexadecimal digits; its number ("INV-50") was not seen
                here.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_DELETE,
            Done.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    async def create_metered(
        self,
        subscription_id: str,
        *,
        amount: Decimal | int,
        invoice_date: str | date | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> MeteredInvoice:
        """Charge what was metered, as an invoice of a subscription.

        Works for a subscription to a one-time plan with metered billing switched on. There is no
        field for a reference of your own: after a lost answer read the subscription, and list its
        customer's invoices for one of this amount made since. Whether a stored card is charged at
        once is not documented: count on it. From the page "Create Metered Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            subscription_id: Id of the subscription, 24 hexadecimal digits.
            amount: What to charge, in major units; the page names no currency.
            invoice_date: A day of your own for the invoice and for when it is due, as yyyy-mm-dd.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CREATE_METERED,
            MeteredInvoice.from_dict,
            {
                "subscription_id": subscription_id,
                "amount": amount,
                "invoice_date": invoice_date,
            },
            extra_body,
        )
