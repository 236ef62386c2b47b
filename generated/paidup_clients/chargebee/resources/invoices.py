# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Chargebee invoices (API v2)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.invoice_answer import InvoiceAnswer
from ..models.invoice_list import InvoiceList
from ..models.invoice_payment import InvoicePayment
from ..models.payment_list import PaymentList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.event_switch import EventSwitch
    from ..models.invoice_list_entry import InvoiceListEntry
    from ..models.invoice_sort_key import InvoiceSortKey
    from ..models.invoice_status import InvoiceStatus
    from ..models.offline_transaction import OfflineTransaction
    from ..models.payment_initiator import PaymentInitiator
    from ..models.payment_list_entry import PaymentListEntry


class Invoices:
    """Invoices, and payments recorded or collected for them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record_payment(
        self,
        invoice_id: str,
        *,
        transaction: OfflineTransaction | Mapping[str, Any],
        idempotency_key: str | None = None,
        chargebee_business_entity_id: str | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Record a payment received outside Chargebee, such as cash or a cheque.

        For invoices that are payment_due, posted or not_paid. The invoice becomes paid once nothing
        is due; a smaller payment leaves its status as it is. Send the amount explicitly: left out,
        everything due is recorded. An amount above the due is accepted and the rest becomes the
        customer's excess payment; an older copy of the page said it is refused. Only a payment with
        status success lowers the amount due. Put a reference of your own into the transaction's
        reference_number, which comes back; the provider does not promise that it is unique. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. After that the same call records a second payment. From the page "Record an
        invoice payment" and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_business_entity_id: Id of the business entity the call is for, up to 50
                characters.
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
            transaction: as the provider defines it.
            comment: A comment on the invoice, up to 300 characters; not part of the transaction.
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
                "chargebee_business_entity_id": chargebee_business_entity_id,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "transaction": transaction,
                "comment": comment,
            },
            extra_body,
        )

    def collect_payment(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        chargebee_business_entity_id: str | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        amount: int | Unset = UNSET,
        payment_source_id: str | Unset = UNSET,
        authorization_transaction_id: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        payment_initiator: PaymentInitiator | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Charge a stored payment source for an invoice.

        Goes through the payment gateway. Read the transaction's status before believing the money
        came: in_progress, timeout and needs_attention are not final, and late_failure may follow.
        Name either payment_source_id or authorization_transaction_id. Send the amount explicitly,
        at most the invoice's amount_to_collect: left out, everything due is charged. No reference
        of your own can be given, so after an unknown outcome compare the invoice's payments with
        those seen before. An idempotency key holds for 30 minutes: repeat with the same body and
        the same headers. From the published description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_business_entity_id: Id of the business entity the call is for, up to 50
                characters.
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
            amount: Amount to charge, in minor units, at least 1 and at most the invoice's
                amount_to_collect.
            payment_source_id: The stored payment source to charge, up to 40 characters; required
                without authorization_transaction_id.
            authorization_transaction_id: An authorisation to capture, for cards at Stripe; up to 40
                characters.
            comment: A comment, up to 300 characters.
            payment_initiator: as the provider defines it.
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
                "chargebee_business_entity_id": chargebee_business_entity_id,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "amount": amount,
                "payment_source_id": payment_source_id,
                "authorization_transaction_id": authorization_transaction_id,
                "comment": comment,
                "payment_initiator": payment_initiator,
            },
            extra_body,
        )

    def get(
        self,
        invoice_id: str,
        *,
        line_items_limit: int | Unset = UNSET,
        line_items_offset: str | Unset = UNSET,
    ) -> InvoiceAnswer:
        """Read one invoice.

        There is no status for partly paid: compare amount_due and total. Of two copies the one with
        the higher resource_version is the newer. An invoice with many lines gives them a page at a
        time. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            line_items_limit: How many of the invoice's lines to return, 1 to 300.
            line_items_offset: The line_items_next_offset of the answer before, unchanged; up to
                1000 characters.

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
                "line_items_limit": line_items_limit,
                "line_items_offset": line_items_offset,
            },
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        sort_by_asc: InvoiceSortKey | str | Unset = UNSET,
        sort_by_desc: InvoiceSortKey | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the site, a page at a time, filtered and sorted.

        Hand the answer's next_offset back as offset for the next page; without one, the page is the
        last. To find what is still to be paid, ask for status payment_due, then not_paid, then
        posted. More filters exist than are described here. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            include_deleted: Whether deleted invoices are listed too; the provider's default is
                false.
            status_is: Only invoices in this state.
            customer_id_is: Only invoices of this customer.
            date_after: Only invoices dated after this time, in Unix seconds, ten digits.
            updated_at_after: Only invoices changed after this time, in Unix seconds, ten digits.
            sort_by_asc: Sort by this, oldest first.
            sort_by_desc: Sort by this, latest first.

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
                "include_deleted": include_deleted,
                "status_is": status_is,
                "customer_id_is": customer_id_is,
                "date_after": date_after,
                "updated_at_after": updated_at_after,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        sort_by_asc: InvoiceSortKey | str | Unset = UNSET,
        sort_by_desc: InvoiceSortKey | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            include_deleted: Whether deleted invoices are listed too; the provider's default is
                false.
            status_is: Only invoices in this state.
            customer_id_is: Only invoices of this customer.
            date_after: Only invoices dated after this time, in Unix seconds, ten digits.
            updated_at_after: Only invoices changed after this time, in Unix seconds, ten digits.
            sort_by_asc: Sort by this, oldest first.
            sort_by_desc: Sort by this, latest first.
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
                "include_deleted": include_deleted,
                "status_is": status_is,
                "customer_id_is": customer_id_is,
                "date_after": date_after,
                "updated_at_after": updated_at_after,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
            max_pages,
        )

    def list_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> PaymentList:
        """List the payments of one invoice, a page at a time.

        Each entry holds a transaction: look at its status. This is where to find a recorded payment
        again by its reference_number. Hand next_offset back as offset; without one, the page is the
        last. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST_PAYMENTS,
            PaymentList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[PaymentListEntry]:
        """Yield each `PaymentListEntry` of `list_payments`, whatever the number of pages.

        Goes through all pages of `list_payments`, which tells more of the list and its filters, and
        holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_LIST_PAYMENTS,
            PaymentList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
            },
            max_pages,
        )


class AsyncInvoices:
    """Invoices, and payments recorded or collected for them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def record_payment(
        self,
        invoice_id: str,
        *,
        transaction: OfflineTransaction | Mapping[str, Any],
        idempotency_key: str | None = None,
        chargebee_business_entity_id: str | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Record a payment received outside Chargebee, such as cash or a cheque.

        For invoices that are payment_due, posted or not_paid. The invoice becomes paid once nothing
        is due; a smaller payment leaves its status as it is. Send the amount explicitly: left out,
        everything due is recorded. An amount above the due is accepted and the rest becomes the
        customer's excess payment; an older copy of the page said it is refused. Only a payment with
        status success lowers the amount due. Put a reference of your own into the transaction's
        reference_number, which comes back; the provider does not promise that it is unique. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. After that the same call records a second payment. From the page "Record an
        invoice payment" and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_business_entity_id: Id of the business entity the call is for, up to 50
                characters.
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
            transaction: as the provider defines it.
            comment: A comment on the invoice, up to 300 characters; not part of the transaction.
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
                "chargebee_business_entity_id": chargebee_business_entity_id,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "transaction": transaction,
                "comment": comment,
            },
            extra_body,
        )

    async def collect_payment(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        chargebee_business_entity_id: str | Unset = UNSET,
        chargebee_request_origin_device: str | Unset = UNSET,
        chargebee_request_origin_ip: str | Unset = UNSET,
        chargebee_request_origin_user: str | Unset = UNSET,
        chargebee_request_origin_user_encoded: str | Unset = UNSET,
        chargebee_event_webhook: EventSwitch | str | Unset = UNSET,
        chargebee_event_actions: EventSwitch | str | Unset = UNSET,
        chargebee_event_email: EventSwitch | str | Unset = UNSET,
        amount: int | Unset = UNSET,
        payment_source_id: str | Unset = UNSET,
        authorization_transaction_id: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        payment_initiator: PaymentInitiator | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Charge a stored payment source for an invoice.

        Goes through the payment gateway. Read the transaction's status before believing the money
        came: in_progress, timeout and needs_attention are not final, and late_failure may follow.
        Name either payment_source_id or authorization_transaction_id. Send the amount explicitly,
        at most the invoice's amount_to_collect: left out, everything due is charged. No reference
        of your own can be given, so after an unknown outcome compare the invoice's payments with
        those seen before. An idempotency key holds for 30 minutes: repeat with the same body and
        the same headers. From the published description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            chargebee_business_entity_id: Id of the business entity the call is for, up to 50
                characters.
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
            amount: Amount to charge, in minor units, at least 1 and at most the invoice's
                amount_to_collect.
            payment_source_id: The stored payment source to charge, up to 40 characters; required
                without authorization_transaction_id.
            authorization_transaction_id: An authorisation to capture, for cards at Stripe; up to 40
                characters.
            comment: A comment, up to 300 characters.
            payment_initiator: as the provider defines it.
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
                "chargebee_business_entity_id": chargebee_business_entity_id,
                "chargebee_request_origin_device": chargebee_request_origin_device,
                "chargebee_request_origin_ip": chargebee_request_origin_ip,
                "chargebee_request_origin_user": chargebee_request_origin_user,
                "chargebee_request_origin_user_encoded": chargebee_request_origin_user_encoded,
                "chargebee_event_webhook": chargebee_event_webhook,
                "chargebee_event_actions": chargebee_event_actions,
                "chargebee_event_email": chargebee_event_email,
                "amount": amount,
                "payment_source_id": payment_source_id,
                "authorization_transaction_id": authorization_transaction_id,
                "comment": comment,
                "payment_initiator": payment_initiator,
            },
            extra_body,
        )

    async def get(
        self,
        invoice_id: str,
        *,
        line_items_limit: int | Unset = UNSET,
        line_items_offset: str | Unset = UNSET,
    ) -> InvoiceAnswer:
        """Read one invoice.

        There is no status for partly paid: compare amount_due and total. Of two copies the one with
        the higher resource_version is the newer. An invoice with many lines gives them a page at a
        time. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            line_items_limit: How many of the invoice's lines to return, 1 to 300.
            line_items_offset: The line_items_next_offset of the answer before, unchanged; up to
                1000 characters.

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
                "line_items_limit": line_items_limit,
                "line_items_offset": line_items_offset,
            },
        )

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        sort_by_asc: InvoiceSortKey | str | Unset = UNSET,
        sort_by_desc: InvoiceSortKey | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the site, a page at a time, filtered and sorted.

        Hand the answer's next_offset back as offset for the next page; without one, the page is the
        last. To find what is still to be paid, ask for status payment_due, then not_paid, then
        posted. More filters exist than are described here. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            include_deleted: Whether deleted invoices are listed too; the provider's default is
                false.
            status_is: Only invoices in this state.
            customer_id_is: Only invoices of this customer.
            date_after: Only invoices dated after this time, in Unix seconds, ten digits.
            updated_at_after: Only invoices changed after this time, in Unix seconds, ten digits.
            sort_by_asc: Sort by this, oldest first.
            sort_by_desc: Sort by this, latest first.

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
                "include_deleted": include_deleted,
                "status_is": status_is,
                "customer_id_is": customer_id_is,
                "date_after": date_after,
                "updated_at_after": updated_at_after,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        sort_by_asc: InvoiceSortKey | str | Unset = UNSET,
        sort_by_desc: InvoiceSortKey | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            include_deleted: Whether deleted invoices are listed too; the provider's default is
                false.
            status_is: Only invoices in this state.
            customer_id_is: Only invoices of this customer.
            date_after: Only invoices dated after this time, in Unix seconds, ten digits.
            updated_at_after: Only invoices changed after this time, in Unix seconds, ten digits.
            sort_by_asc: Sort by this, oldest first.
            sort_by_desc: Sort by this, latest first.
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
                "include_deleted": include_deleted,
                "status_is": status_is,
                "customer_id_is": customer_id_is,
                "date_after": date_after,
                "updated_at_after": updated_at_after,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
            max_pages,
        )

    async def list_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> PaymentList:
        """List the payments of one invoice, a page at a time.

        Each entry holds a transaction: look at its status. This is where to find a recorded payment
        again by its reference_number. Hand next_offset back as offset; without one, the page is the
        last. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST_PAYMENTS,
            PaymentList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[PaymentListEntry]:
        """Yield each `PaymentListEntry` of `list_payments`, whatever the number of pages.

        Goes through all pages of `list_payments`, which tells more of the list and its filters, and
        holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_LIST_PAYMENTS,
            PaymentList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
            },
            max_pages,
        )
