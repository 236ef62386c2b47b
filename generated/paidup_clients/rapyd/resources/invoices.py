# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Rapyd Collect."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.invoice_answer import InvoiceAnswer
from ..models.invoice_list import InvoiceList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.invoice import Invoice


class Invoices:
    """Invoices, and paying them with a stored payment method."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def pay(
        self,
        invoice: str,
        *,
        idempotency_key: str | None = None,
        payment_method: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Charge the whole invoice to a stored payment method.

        Takes the payment method named, or the customer's default one; it must be tokenizable. There
        is no amount: the invoice's total is charged. Leave the body out when there is nothing to
        say; an empty object is signed differently from no body. A 200 does not mean paid: it means
        the invoice came back. It is paid when data.status is "paid" (one with a total of 0 is paid
        at once and has no payment). Otherwise data.payment tells: status ACT with next_action
        3d_verification means the payer must be sent to redirect_url within 15 minutes, with
        pending_confirmation or pending_capture it waits for the payer's bank or for a capture, and
        ERR means it failed, even if a redirect_url is there. This call is not protected against
        being sent twice: Rapyd honours the idempotency header for Create Payment only, unless its
        support has switched the account to check every POST. After a lost answer, read the invoice
        and list the payments of the invoice before paying again. Which status the invoice must have
        is documented inconsistently: the page's example refuses what is not draft, the state
        diagram has open invoices paid; let the provider decide and read its code. From the page
        "Pay Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each payment meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            payment_method: Id of the stored payment method to charge ("card_" or "other_" first);
                the customer's default one if left out.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            NotFound: ERROR_GET_INVOICE, ERROR_PAY_INVOICE, INVALID_INVOICE_ID.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE, ERROR_PAY_INVOICE_PAYMENT_PENDING,
                ERROR_PAY_INVOICE_PAYMENT.
            RequestRejected: ERROR_CREATE_PAYMENT, ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND.
            PaymentDeclined: ERROR_CREATE_PAYMENT_INSUFFICIENT_FUNDS,
                ERROR_3DS_AUTHENTICATION_FAILURE, ERROR_CARD_NOT_AUTHENTICATED, ERROR_CARD_EXPIRED,
                ERROR_PAYMENT_METHOD_EXPIRED, ERROR_PROCESSING_CARD, REQUEST_DECLINED,
                REQUEST_UNDER_REVIEW.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_PAY,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
                "payment_method": payment_method,
            },
            extra_body,
        )

    def get(self, invoice: str) -> InvoiceAnswer:
        """Read one invoice, its lines and its payment.

        The field payment holds the payment of the invoice, or null. From Rapyd's OpenAPI file,
        "Retrieve Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Id of the invoice, starting with "invoice_".

        Raises:
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GET,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
            },
        )

    def list(
        self,
        *,
        customer: str | Unset = UNSET,
        date: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        subscription: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        Pages are cut by invoice ids, not by numbers. No total, no link and no mark of a last page
        are sent: a page shorter than the limit is the last. The order is not documented, so stop
        when an id comes twice. Rapyd calls listing subscription invoices a closed beta; an account
        without it may get UNAUTHORIZED_API_CALL. From Rapyd's OpenAPI file, "List Invoices".

        Repeated after any failure that a repeat may mend.

        Args:
            customer: Only invoices of this customer, an id starting with "cus_".
            date: Only invoices created on this date; its form is not documented.
            due_date: Only invoices due at this time, in Unix seconds.
            subscription: Only invoices of this subscription, an id starting with "sub_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the invoice created before the first one wanted.
            ending_before: The id of the invoice created after the last one wanted.

        Raises:
            RequestRejected: INVALID_LIMIT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer": customer,
                "date": date,
                "due_date": due_date,
                "subscription": subscription,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        customer: str | Unset = UNSET,
        date: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        subscription: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer: Only invoices of this customer, an id starting with "cus_".
            date: Only invoices created on this date; its form is not documented.
            due_date: Only invoices due at this time, in Unix seconds.
            subscription: Only invoices of this subscription, an id starting with "sub_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT.
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
                "customer": customer,
                "date": date,
                "due_date": due_date,
                "subscription": subscription,
                "limit": limit,
            },
            max_pages,
        )


class AsyncInvoices:
    """Invoices, and paying them with a stored payment method."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def pay(
        self,
        invoice: str,
        *,
        idempotency_key: str | None = None,
        payment_method: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Charge the whole invoice to a stored payment method.

        Takes the payment method named, or the customer's default one; it must be tokenizable. There
        is no amount: the invoice's total is charged. Leave the body out when there is nothing to
        say; an empty object is signed differently from no body. A 200 does not mean paid: it means
        the invoice came back. It is paid when data.status is "paid" (one with a total of 0 is paid
        at once and has no payment). Otherwise data.payment tells: status ACT with next_action
        3d_verification means the payer must be sent to redirect_url within 15 minutes, with
        pending_confirmation or pending_capture it waits for the payer's bank or for a capture, and
        ERR means it failed, even if a redirect_url is there. This call is not protected against
        being sent twice: Rapyd honours the idempotency header for Create Payment only, unless its
        support has switched the account to check every POST. After a lost answer, read the invoice
        and list the payments of the invoice before paying again. Which status the invoice must have
        is documented inconsistently: the page's example refuses what is not draft, the state
        diagram has open invoices paid; let the provider decide and read its code. From the page
        "Pay Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each payment meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            payment_method: Id of the stored payment method to charge ("card_" or "other_" first);
                the customer's default one if left out.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            NotFound: ERROR_GET_INVOICE, ERROR_PAY_INVOICE, INVALID_INVOICE_ID.
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE, ERROR_PAY_INVOICE_PAYMENT_PENDING,
                ERROR_PAY_INVOICE_PAYMENT.
            RequestRejected: ERROR_CREATE_PAYMENT, ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND.
            PaymentDeclined: ERROR_CREATE_PAYMENT_INSUFFICIENT_FUNDS,
                ERROR_3DS_AUTHENTICATION_FAILURE, ERROR_CARD_NOT_AUTHENTICATED, ERROR_CARD_EXPIRED,
                ERROR_PAYMENT_METHOD_EXPIRED, ERROR_PROCESSING_CARD, REQUEST_DECLINED,
                REQUEST_UNDER_REVIEW.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_PAY,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
                "payment_method": payment_method,
            },
            extra_body,
        )

    async def get(self, invoice: str) -> InvoiceAnswer:
        """Read one invoice, its lines and its payment.

        The field payment holds the payment of the invoice, or null. From Rapyd's OpenAPI file,
        "Retrieve Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Id of the invoice, starting with "invoice_".

        Raises:
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GET,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
            },
        )

    async def list(
        self,
        *,
        customer: str | Unset = UNSET,
        date: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        subscription: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices, a page at a time.

        Pages are cut by invoice ids, not by numbers. No total, no link and no mark of a last page
        are sent: a page shorter than the limit is the last. The order is not documented, so stop
        when an id comes twice. Rapyd calls listing subscription invoices a closed beta; an account
        without it may get UNAUTHORIZED_API_CALL. From Rapyd's OpenAPI file, "List Invoices".

        Repeated after any failure that a repeat may mend.

        Args:
            customer: Only invoices of this customer, an id starting with "cus_".
            date: Only invoices created on this date; its form is not documented.
            due_date: Only invoices due at this time, in Unix seconds.
            subscription: Only invoices of this subscription, an id starting with "sub_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the invoice created before the first one wanted.
            ending_before: The id of the invoice created after the last one wanted.

        Raises:
            RequestRejected: INVALID_LIMIT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "customer": customer,
                "date": date,
                "due_date": due_date,
                "subscription": subscription,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        customer: str | Unset = UNSET,
        date: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        subscription: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer: Only invoices of this customer, an id starting with "cus_".
            date: Only invoices created on this date; its form is not documented.
            due_date: Only invoices due at this time, in Unix seconds.
            subscription: Only invoices of this subscription, an id starting with "sub_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT.
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
                "customer": customer,
                "date": date,
                "due_date": due_date,
                "subscription": subscription,
                "limit": limit,
            },
            max_pages,
        )
