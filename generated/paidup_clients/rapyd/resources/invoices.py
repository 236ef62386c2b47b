# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Rapyd Collect."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deletion_answer import DeletionAnswer
from ..models.invoice_answer import InvoiceAnswer
from ..models.invoice_line_list import InvoiceLineList
from ..models.invoice_list import InvoiceList
from ..models.upcoming_invoice_answer import UpcomingInvoiceAnswer
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.billing import Billing
    from ..models.invoice import Invoice
    from ..models.metadata import Metadata
    from ..models.payment_fields import PaymentFields


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
            idempotency_key: A key of your own, one for each call meant and the same on every
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

    def update(
        self,
        invoice: str,
        *,
        idempotency_key: str | None = None,
        days_until_due: int | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        payment_fields: PaymentFields | Mapping[str, Any] | Unset = UNSET,
        statement_descriptor: str | Unset = UNSET,
        tax_percent: Decimal | int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Change a draft invoice.

        Only what is passed changes. Only a draft can be changed; amounts are changed through its
        items, and tax_percent applies to what they add up to, after discounts. Whether metadata is
        merged or replaced is not documented. There is no protection against being sent twice, but
        the same update twice leaves the same invoice: after a lost answer, read the invoice. From
        Rapyd's OpenAPI file, "Update Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            days_until_due: Days from creation until the invoice is due.
            description: as the provider defines it.
            due_date: When the invoice is due, in Unix seconds.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            payment_fields: What the payment method's required fields list under payment_options;
                not typed here.
            statement_descriptor: What the payer's card statement shows, at most 22 characters.
            tax_percent: Tax in percent, 0 to 100 with up to 4 decimal places, on the subtotal after
                discounts.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE, ERROR_UPDATE_PAYOUT_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_UPDATE,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
                "days_until_due": days_until_due,
                "description": description,
                "due_date": due_date,
                "metadata": metadata,
                "payment_fields": payment_fields,
                "statement_descriptor": statement_descriptor,
                "tax_percent": tax_percent,
            },
            extra_body,
        )

    def delete(self, invoice: str) -> DeletionAnswer:
        """Delete a draft invoice.

        Once finalized, an invoice can only be voided; a void one keeps its record. Deleting twice
        harms nothing, so the call is repeated after a lost answer; the repeat of one that was
        carried out is refused with ERROR_DELETE_INVOICE, which leaves the doubt: read the invoice
        to see whether it is gone. Whether a deleted invoice can still be read, with the status
        "deleted", is not documented. From Rapyd's OpenAPI file, "Delete Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Id of the invoice, starting with "invoice_".

        Raises:
            NotFound: ERROR_DELETE_INVOICE, ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidState: ERROR_DELETE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_DELETE,
            DeletionAnswer.from_dict,
            {
                "invoice": invoice,
            },
        )

    def finalize(self, invoice: str, *, idempotency_key: str | None = None) -> InvoiceAnswer:
        """Turn a draft invoice into an open one, which may charge it.

        Works once and cannot be undone: from then on the invoice can be paid, marked uncollectible
        or voided, but not changed or deleted. The page speaks of the status only, but the state
        diagram has Rapyd create a payment at this point, so treat it as charging: look at
        data.status and data.payment, as after pay, before you call pay. Not protected against being
        sent twice; after a lost answer read the invoice and list its payments. The body is empty.
        From the page "Finalize Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.

        Raises:
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_FINALIZE,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
            },
        )

    def void(self, invoice: str, *, idempotency_key: str | None = None) -> InvoiceAnswer:
        """Declare an open or uncollectible invoice void, keeping its record.

        The state diagram calls uncollectible final, the text of the error allows it here; let the
        provider decide. What becomes of a payment that is still active is not documented: cancel it
        first. Not protected against being sent twice; after a lost answer read the invoice. The
        body is empty. From the page "Void Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.

        Raises:
            InvalidState: ERROR_VOID_NOT_UNCOLLECTIBLE_OR_OPEN_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_VOID,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
            },
        )

    def mark_uncollectible(
        self, invoice: str, *, idempotency_key: str | None = None
    ) -> InvoiceAnswer:
        """Give up collecting an open invoice.

        Says that the customer cannot pay. Only an open invoice can be marked; afterwards it can
        still be voided, by the text of void's error. What becomes of a payment that is still active
        is not documented: cancel it first. Not protected against being sent twice; after a lost
        answer read the invoice. The body is empty. From the page "Mark Invoice Uncollectible".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.

        Raises:
            InvalidState: ERROR_MARK_UNCOLLECTIBLE_NOT_OPEN_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_MARK_UNCOLLECTIBLE,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
            },
        )

    def list_lines(self, invoice: str) -> InvoiceLineList:
        """Read the lines of an invoice.

        Lines are items of the invoice or of its subscription; invoices.get shows the same ones.
        There is nothing to page with, and nothing says that the list is ever cut. From the page
        "Retrieve Invoice Lines from Invoice".

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
            operations.INVOICES_LIST_LINES,
            InvoiceLineList.from_dict,
            {
                "invoice": invoice,
            },
        )

    def get_upcoming(
        self, *, customer: str, currency: str | Unset = UNSET
    ) -> UpcomingInvoiceAnswer:
        """Preview the next invoice of a customer.

        A preview only: it cannot be paid or authorized, and its id, if it has one, may belong to no
        invoice. It is made of the subscription's items and of invoice items that belong to no
        invoice yet. From the page "Retrieve Upcoming Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            customer: The customer whose next invoice is wanted, an id starting with "cus_".
            currency: ISO 4217, three capital letters; required where the invoice is not that of a
                subscription.

        Raises:
            RequestRejected: INVALID_INVOICE_CUSTOMER, INVALID_SUBSCRIPTION_TRIAL_END.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GET_UPCOMING,
            UpcomingInvoiceAnswer.from_dict,
            {
                "customer": customer,
                "currency": currency,
            },
        )

    def list_upcoming_lines(
        self, *, customer: str, currency: str | Unset = UNSET
    ) -> InvoiceLineList:
        """Read the lines the next invoice of a customer would have.

        With several subscriptions, those of the invoice that is due first. There is nothing to page
        with, and nothing says that the list is ever cut. The page says the call is meant for
        invoices that subscriptions make. From the page "Retrieve Invoice Lines from Upcoming
        Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            customer: The customer whose next invoice is wanted, an id starting with "cus_".
            currency: ISO 4217, three capital letters; required where the invoice is not that of a
                subscription.

        Raises:
            RequestRejected: INVALID_INVOICE_CUSTOMER, INVALID_SUBSCRIPTION_TRIAL_END.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST_UPCOMING_LINES,
            InvoiceLineList.from_dict,
            {
                "customer": customer,
                "currency": currency,
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
            customer: Only those of this customer, an id starting with "cus_".
            date: Only invoices created on this date; its form is not documented.
            due_date: Only invoices due at this time, in Unix seconds.
            subscription: Only invoices of this subscription, an id starting with "sub_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the one created before the first one wanted.
            ending_before: The id of the one created after the last one wanted.

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
            customer: Only those of this customer, an id starting with "cus_".
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

    def create(
        self,
        *,
        billing: Billing | str,
        customer: str,
        idempotency_key: str | None = None,
        currency: str | Unset = UNSET,
        days_until_due: int | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        payment_fields: PaymentFields | Mapping[str, Any] | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        statement_descriptor: str | Unset = UNSET,
        subscription: str | Unset = UNSET,
        tax_percent: Decimal | int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Create a draft invoice.

        It starts as a draft of nothing, or of the customer's items that wait for an invoice in its
        currency: add items with invoice_items.create, then finalize and pay. The currency is
        required unless a subscription is named, whose plan then has it. Not protected against being
        sent twice: after a lost answer, list the customer's invoices before creating another; a
        mark of your own in metadata or description tells which one is yours. From the page "Create
        Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            billing: How the invoice is collected.
            customer: Who pays, an id starting with "cus_".
            currency: ISO 4217, three capital letters; required unless a subscription is named,
                whose plan's currency is used then.
            days_until_due: Days from creation until the invoice is due; the provider's default is
                30.
            description: as the provider defines it.
            due_date: When the invoice is due, in Unix seconds, for billing send_invoice; worked out
                from days_until_due otherwise.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            payment_fields: What the payment method's required fields list under payment_options;
                not typed here.
            payment_method: Id of the stored payment method ("card_" or "other_" first); that of the
                subscription or else the customer's default one if left out.
            statement_descriptor: What the payer's card statement shows, at most 22 characters.
            subscription: The subscription the invoice belongs to, an id starting with "sub_".
            tax_percent: Tax in percent, 0 to 100 with up to 4 decimal places, on the subtotal after
                discounts.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INVOICE_CUSTOMER, INVALID_SUBSCRIPTION_TRIAL_END.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CREATE,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "billing": billing,
                "customer": customer,
                "currency": currency,
                "days_until_due": days_until_due,
                "description": description,
                "due_date": due_date,
                "metadata": metadata,
                "payment_fields": payment_fields,
                "payment_method": payment_method,
                "statement_descriptor": statement_descriptor,
                "subscription": subscription,
                "tax_percent": tax_percent,
            },
            extra_body,
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
            idempotency_key: A key of your own, one for each call meant and the same on every
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

    async def update(
        self,
        invoice: str,
        *,
        idempotency_key: str | None = None,
        days_until_due: int | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        payment_fields: PaymentFields | Mapping[str, Any] | Unset = UNSET,
        statement_descriptor: str | Unset = UNSET,
        tax_percent: Decimal | int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Change a draft invoice.

        Only what is passed changes. Only a draft can be changed; amounts are changed through its
        items, and tax_percent applies to what they add up to, after discounts. Whether metadata is
        merged or replaced is not documented. There is no protection against being sent twice, but
        the same update twice leaves the same invoice: after a lost answer, read the invoice. From
        Rapyd's OpenAPI file, "Update Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            days_until_due: Days from creation until the invoice is due.
            description: as the provider defines it.
            due_date: When the invoice is due, in Unix seconds.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            payment_fields: What the payment method's required fields list under payment_options;
                not typed here.
            statement_descriptor: What the payer's card statement shows, at most 22 characters.
            tax_percent: Tax in percent, 0 to 100 with up to 4 decimal places, on the subtotal after
                discounts.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE, ERROR_UPDATE_PAYOUT_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_UPDATE,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
                "days_until_due": days_until_due,
                "description": description,
                "due_date": due_date,
                "metadata": metadata,
                "payment_fields": payment_fields,
                "statement_descriptor": statement_descriptor,
                "tax_percent": tax_percent,
            },
            extra_body,
        )

    async def delete(self, invoice: str) -> DeletionAnswer:
        """Delete a draft invoice.

        Once finalized, an invoice can only be voided; a void one keeps its record. Deleting twice
        harms nothing, so the call is repeated after a lost answer; the repeat of one that was
        carried out is refused with ERROR_DELETE_INVOICE, which leaves the doubt: read the invoice
        to see whether it is gone. Whether a deleted invoice can still be read, with the status
        "deleted", is not documented. From Rapyd's OpenAPI file, "Delete Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Id of the invoice, starting with "invoice_".

        Raises:
            NotFound: ERROR_DELETE_INVOICE, ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidState: ERROR_DELETE_NOT_DRAFT_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_DELETE,
            DeletionAnswer.from_dict,
            {
                "invoice": invoice,
            },
        )

    async def finalize(self, invoice: str, *, idempotency_key: str | None = None) -> InvoiceAnswer:
        """Turn a draft invoice into an open one, which may charge it.

        Works once and cannot be undone: from then on the invoice can be paid, marked uncollectible
        or voided, but not changed or deleted. The page speaks of the status only, but the state
        diagram has Rapyd create a payment at this point, so treat it as charging: look at
        data.status and data.payment, as after pay, before you call pay. Not protected against being
        sent twice; after a lost answer read the invoice and list its payments. The body is empty.
        From the page "Finalize Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.

        Raises:
            InvalidState: ERROR_UPDATE_NOT_DRAFT_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_FINALIZE,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
            },
        )

    async def void(self, invoice: str, *, idempotency_key: str | None = None) -> InvoiceAnswer:
        """Declare an open or uncollectible invoice void, keeping its record.

        The state diagram calls uncollectible final, the text of the error allows it here; let the
        provider decide. What becomes of a payment that is still active is not documented: cancel it
        first. Not protected against being sent twice; after a lost answer read the invoice. The
        body is empty. From the page "Void Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.

        Raises:
            InvalidState: ERROR_VOID_NOT_UNCOLLECTIBLE_OR_OPEN_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_VOID,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
            },
        )

    async def mark_uncollectible(
        self, invoice: str, *, idempotency_key: str | None = None
    ) -> InvoiceAnswer:
        """Give up collecting an open invoice.

        Says that the customer cannot pay. Only an open invoice can be marked; afterwards it can
        still be voided, by the text of void's error. What becomes of a payment that is still active
        is not documented: cancel it first. Not protected against being sent twice; after a lost
        answer read the invoice. The body is empty. From the page "Mark Invoice Uncollectible".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice: Id of the invoice, starting with "invoice_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.

        Raises:
            InvalidState: ERROR_MARK_UNCOLLECTIBLE_NOT_OPEN_INVOICE.
            NotFound: ERROR_GET_INVOICE, INVALID_INVOICE_ID.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_MARK_UNCOLLECTIBLE,
            InvoiceAnswer.from_dict,
            {
                "invoice": invoice,
                "idempotency_key": idempotency_key,
            },
        )

    async def list_lines(self, invoice: str) -> InvoiceLineList:
        """Read the lines of an invoice.

        Lines are items of the invoice or of its subscription; invoices.get shows the same ones.
        There is nothing to page with, and nothing says that the list is ever cut. From the page
        "Retrieve Invoice Lines from Invoice".

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
            operations.INVOICES_LIST_LINES,
            InvoiceLineList.from_dict,
            {
                "invoice": invoice,
            },
        )

    async def get_upcoming(
        self, *, customer: str, currency: str | Unset = UNSET
    ) -> UpcomingInvoiceAnswer:
        """Preview the next invoice of a customer.

        A preview only: it cannot be paid or authorized, and its id, if it has one, may belong to no
        invoice. It is made of the subscription's items and of invoice items that belong to no
        invoice yet. From the page "Retrieve Upcoming Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            customer: The customer whose next invoice is wanted, an id starting with "cus_".
            currency: ISO 4217, three capital letters; required where the invoice is not that of a
                subscription.

        Raises:
            RequestRejected: INVALID_INVOICE_CUSTOMER, INVALID_SUBSCRIPTION_TRIAL_END.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GET_UPCOMING,
            UpcomingInvoiceAnswer.from_dict,
            {
                "customer": customer,
                "currency": currency,
            },
        )

    async def list_upcoming_lines(
        self, *, customer: str, currency: str | Unset = UNSET
    ) -> InvoiceLineList:
        """Read the lines the next invoice of a customer would have.

        With several subscriptions, those of the invoice that is due first. There is nothing to page
        with, and nothing says that the list is ever cut. The page says the call is meant for
        invoices that subscriptions make. From the page "Retrieve Invoice Lines from Upcoming
        Invoice".

        Repeated after any failure that a repeat may mend.

        Args:
            customer: The customer whose next invoice is wanted, an id starting with "cus_".
            currency: ISO 4217, three capital letters; required where the invoice is not that of a
                subscription.

        Raises:
            RequestRejected: INVALID_INVOICE_CUSTOMER, INVALID_SUBSCRIPTION_TRIAL_END.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST_UPCOMING_LINES,
            InvoiceLineList.from_dict,
            {
                "customer": customer,
                "currency": currency,
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
            customer: Only those of this customer, an id starting with "cus_".
            date: Only invoices created on this date; its form is not documented.
            due_date: Only invoices due at this time, in Unix seconds.
            subscription: Only invoices of this subscription, an id starting with "sub_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the one created before the first one wanted.
            ending_before: The id of the one created after the last one wanted.

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
            customer: Only those of this customer, an id starting with "cus_".
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

    async def create(
        self,
        *,
        billing: Billing | str,
        customer: str,
        idempotency_key: str | None = None,
        currency: str | Unset = UNSET,
        days_until_due: int | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: int | datetime | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        payment_fields: PaymentFields | Mapping[str, Any] | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        statement_descriptor: str | Unset = UNSET,
        subscription: str | Unset = UNSET,
        tax_percent: Decimal | int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Create a draft invoice.

        It starts as a draft of nothing, or of the customer's items that wait for an invoice in its
        currency: add items with invoice_items.create, then finalize and pay. The currency is
        required unless a subscription is named, whose plan then has it. Not protected against being
        sent twice: after a lost answer, list the customer's invoices before creating another; a
        mark of your own in metadata or description tells which one is yours. From the page "Create
        Invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            billing: How the invoice is collected.
            customer: Who pays, an id starting with "cus_".
            currency: ISO 4217, three capital letters; required unless a subscription is named,
                whose plan's currency is used then.
            days_until_due: Days from creation until the invoice is due; the provider's default is
                30.
            description: as the provider defines it.
            due_date: When the invoice is due, in Unix seconds, for billing send_invoice; worked out
                from days_until_due otherwise.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            payment_fields: What the payment method's required fields list under payment_options;
                not typed here.
            payment_method: Id of the stored payment method ("card_" or "other_" first); that of the
                subscription or else the customer's default one if left out.
            statement_descriptor: What the payer's card statement shows, at most 22 characters.
            subscription: The subscription the invoice belongs to, an id starting with "sub_".
            tax_percent: Tax in percent, 0 to 100 with up to 4 decimal places, on the subtotal after
                discounts.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INVOICE_CUSTOMER, INVALID_SUBSCRIPTION_TRIAL_END.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CREATE,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "billing": billing,
                "customer": customer,
                "currency": currency,
                "days_until_due": days_until_due,
                "description": description,
                "due_date": due_date,
                "metadata": metadata,
                "payment_fields": payment_fields,
                "payment_method": payment_method,
                "statement_descriptor": statement_descriptor,
                "subscription": subscription,
                "tax_percent": tax_percent,
            },
            extra_body,
        )
