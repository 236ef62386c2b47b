# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Chargebee invoices (API v1)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.invoice_answer import InvoiceAnswer
from ..models.invoice_list import InvoiceList
from ..models.invoice_payment import InvoicePayment
from ..models.transaction_list import TransactionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.event_switch import EventSwitch
    from ..models.invoice_list_entry import InvoiceListEntry
    from ..models.offline_payment_method import OfflinePaymentMethod
    from ..models.transaction_list_entry import TransactionListEntry


class Invoices:
    """Invoices, their transactions, and payments recorded or collected for them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record_payment(
        self,
        invoice_id: str,
        *,
        payment_method: OfflinePaymentMethod | str,
        paid_at: int | datetime,
        idempotency_key: str | None = None,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        amount: int | Unset = UNSET,
        reference_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Record a payment received outside Chargebee, such as cash or a cheque.

        For invoices that are payment_due or not_paid. The invoice becomes paid once the whole
        amount due is recorded; a smaller payment leaves its status as it is. Send the amount
        explicitly: left out, everything due is recorded. What an amount above the due does is
        undocumented. The note does not come back in the transaction, so put a reference of your own
        into reference_number, which does; the provider does not promise that it is unique. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. After that the same call records a second payment. From the page "POST
        /invoices/{invoice-id}/record_payment".

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
            chargebee_event_webhook: Send all-disabled to keep this call's events from calling
                webhooks.
            chargebee_event_actions: Send all-disabled to skip every action on this call's events.
            chargebee_event_email: Send all-disabled to keep this call's events from sending
                e-mails.
            payment_method: How the money was received. The page also names card,
                paypal_express_checkout, amazon_payments and chargeback; those belong to
                transactions in answers and are not taken here, while other is.
            paid_at: When the payment happened, in Unix seconds.
            amount: Amount paid, in minor units, at least 1; left out, everything due.
            reference_number: Reference of the payment, such as the cheque's number; up to 100
                characters; comes back in the transaction.
            memo: A short note about the payment, up to 300 characters; the answers carry no field
                for it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_RECORD_PAYMENT,
            InvoicePayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "payment_method": payment_method,
                "paid_at": paid_at,
                "amount": amount,
                "reference_number": reference_number,
                "memo": memo,
            },
            extra_body,
        )

    def collect_payment(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        amount: int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Charge the customer's stored payment method for an invoice.

        Goes through the payment gateway. Read the transaction's status before believing the money
        came: in_progress, timeout and needs_attention are not final, and late_failure may follow.
        Not to be confused with the provider's /collect, which closes a pending invoice. Send the
        amount explicitly: left out, everything due is charged. No reference of your own can be
        given, so after an unknown outcome compare the invoice's transactions with those seen
        before. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
            chargebee_event_webhook: Send all-disabled to keep this call's events from calling
                webhooks.
            chargebee_event_actions: Send all-disabled to skip every action on this call's events.
            chargebee_event_email: Send all-disabled to keep this call's events from sending
                e-mails.
            amount: Amount to charge, in minor units, at least 1.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_COLLECT_PAYMENT,
            InvoicePayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "amount": amount,
            },
            extra_body,
        )

    def get(
        self,
        invoice_id: str,
        *,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
    ) -> InvoiceAnswer:
        """Read one invoice.

        There is no status for partly paid: compare amount_due and amount. v1 carries no version of
        the resource, so read again rather than trust an older copy. From the published description
        of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.

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
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        paid_on_after: int | datetime | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the site, a page at a time.

        v1 filters by the time of payment only. Hand the answer's next_offset back as offset for the
        next page; without one, the page is the last. From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            paid_on_after: Only invoices paid after this time, in Unix seconds.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.

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
                "offset": offset,
                "paid_on_after": paid_on_after,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        paid_on_after: int | datetime | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            paid_on_after: Only invoices paid after this time, in Unix seconds.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
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
                "paid_on_after": paid_on_after,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
            max_pages,
        )

    def list_transactions(
        self,
        invoice_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
    ) -> TransactionList:
        """List the transactions of one invoice, a page at a time.

        Every attempt is listed, failed ones too: look at each status. This is where to find a
        recorded payment again by its reference_number. Hand next_offset back as offset; without
        one, the page is the last. From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.

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
                "offset": offset,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
        )

    def list_all_transactions(
        self,
        invoice_id: str,
        *,
        limit: int | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_transactions`, whatever the number of pages.

        Goes through all pages of `list_transactions`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            limit: How many to fetch at a time; left out, 100.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
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
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
            max_pages,
        )


class AsyncInvoices:
    """Invoices, their transactions, and payments recorded or collected for them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def record_payment(
        self,
        invoice_id: str,
        *,
        payment_method: OfflinePaymentMethod | str,
        paid_at: int | datetime,
        idempotency_key: str | None = None,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        amount: int | Unset = UNSET,
        reference_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Record a payment received outside Chargebee, such as cash or a cheque.

        For invoices that are payment_due or not_paid. The invoice becomes paid once the whole
        amount due is recorded; a smaller payment leaves its status as it is. Send the amount
        explicitly: left out, everything due is recorded. What an amount above the due does is
        undocumented. The note does not come back in the transaction, so put a reference of your own
        into reference_number, which does; the provider does not promise that it is unique. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. After that the same call records a second payment. From the page "POST
        /invoices/{invoice-id}/record_payment".

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
            chargebee_event_webhook: Send all-disabled to keep this call's events from calling
                webhooks.
            chargebee_event_actions: Send all-disabled to skip every action on this call's events.
            chargebee_event_email: Send all-disabled to keep this call's events from sending
                e-mails.
            payment_method: How the money was received. The page also names card,
                paypal_express_checkout, amazon_payments and chargeback; those belong to
                transactions in answers and are not taken here, while other is.
            paid_at: When the payment happened, in Unix seconds.
            amount: Amount paid, in minor units, at least 1; left out, everything due.
            reference_number: Reference of the payment, such as the cheque's number; up to 100
                characters; comes back in the transaction.
            memo: A short note about the payment, up to 300 characters; the answers carry no field
                for it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_RECORD_PAYMENT,
            InvoicePayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "payment_method": payment_method,
                "paid_at": paid_at,
                "amount": amount,
                "reference_number": reference_number,
                "memo": memo,
            },
            extra_body,
        )

    async def collect_payment(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        amount: int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Charge the customer's stored payment method for an invoice.

        Goes through the payment gateway. Read the transaction's status before believing the money
        came: in_progress, timeout and needs_attention are not final, and late_failure may follow.
        Not to be confused with the provider's /collect, which closes a pending invoice. Send the
        amount explicitly: left out, everything due is charged. No reference of your own can be
        given, so after an unknown outcome compare the invoice's transactions with those seen
        before. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
            chargebee_event_webhook: Send all-disabled to keep this call's events from calling
                webhooks.
            chargebee_event_actions: Send all-disabled to skip every action on this call's events.
            chargebee_event_email: Send all-disabled to keep this call's events from sending
                e-mails.
            amount: Amount to charge, in minor units, at least 1.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_COLLECT_PAYMENT,
            InvoicePayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "amount": amount,
            },
            extra_body,
        )

    async def get(
        self,
        invoice_id: str,
        *,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
    ) -> InvoiceAnswer:
        """Read one invoice.

        There is no status for partly paid: compare amount_due and amount. v1 carries no version of
        the resource, so read again rather than trust an older copy. From the published description
        of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.

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
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
        )

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        paid_on_after: int | datetime | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the site, a page at a time.

        v1 filters by the time of payment only. Hand the answer's next_offset back as offset for the
        next page; without one, the page is the last. From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            paid_on_after: Only invoices paid after this time, in Unix seconds.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.

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
                "offset": offset,
                "paid_on_after": paid_on_after,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        paid_on_after: int | datetime | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            paid_on_after: Only invoices paid after this time, in Unix seconds.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
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
                "paid_on_after": paid_on_after,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
            max_pages,
        )

    async def list_transactions(
        self,
        invoice_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
    ) -> TransactionList:
        """List the transactions of one invoice, a page at a time.

        Every attempt is listed, failed ones too: look at each status. This is where to find a
        recorded payment again by its reference_number. Hand next_offset back as offset; without
        one, the page is the last. From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.

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
                "offset": offset,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
        )

    def list_all_transactions(
        self,
        invoice_id: str,
        *,
        limit: int | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_transactions`, whatever the number of pages.

        Goes through all pages of `list_transactions`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            limit: How many to fetch at a time; left out, 100.
            chargebee_request_origin_device: The device from which the customer made the request;
                free text.
            chargebee_request_origin_ip: The IP address, version 4 or 6, from which the customer
                made the request.
            chargebee_request_origin_user: The customer's or user's e-mail address, if it is all
                ASCII; ignored where the encoded one is given.
            chargebee_request_origin_user_encoded: The e-mail address in Base64, for addresses with
                UTF-8 characters; wins over the plain one.
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
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
            },
            max_pages,
        )
