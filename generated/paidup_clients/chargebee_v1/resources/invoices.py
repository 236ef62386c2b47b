# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Chargebee invoices (API v1)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.download_answer import DownloadAnswer
from ..models.invoice_answer import InvoiceAnswer
from ..models.invoice_list import InvoiceList
from ..models.invoice_payment import InvoicePayment
from ..models.invoice_recorded_refund import InvoiceRecordedRefund
from ..models.invoice_refund import InvoiceRefund
from ..models.order_list import OrderList
from ..models.transaction_list import TransactionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.event_switch import EventSwitch
    from ..models.invoice_list_entry import InvoiceListEntry
    from ..models.new_addon import NewAddon
    from ..models.new_address import NewAddress
    from ..models.new_charge import NewCharge
    from ..models.new_payment_intent import NewPaymentIntent
    from ..models.offline_payment_method import OfflinePaymentMethod
    from ..models.offline_refund import OfflineRefund
    from ..models.order_list_entry import OrderListEntry
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

    def create(
        self,
        *,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        coupon: str | Unset = UNSET,
        replace_primary_payment_source: bool | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        payment_intent: NewPaymentIntent | Mapping[str, Any] | Unset = UNSET,
        addons: Sequence[NewAddon | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of addons and one-time charges.

        Name the customer or the subscription. Where auto-collection is on, the amount is charged to
        the stored payment method at once, and if that charge fails the whole call fails and no
        invoice is made; otherwise the invoice is left to be paid. On sites with several currencies
        the call fails, since v1 cannot name one. po_number can carry a reference of your own. Name
        at least one addon or charge. An idempotency key holds for 30 minutes: repeat with the same
        body and the same headers, or the answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            coupon: A coupon, up to 100 characters.
            replace_primary_payment_source: Whether a new payment source becomes the customer's
                first; the provider's default is false.
            shipping_address: as the provider defines it.
            payment_intent: A payment that the customer has confirmed at the gateway.
            addons: as the provider defines it.
            charges: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
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
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "po_number": po_number,
                "coupon": coupon,
                "replace_primary_payment_source": replace_primary_payment_source,
                "shipping_address": shipping_address,
                "payment_intent": payment_intent,
                "addons": addons,
                "charges": charges,
            },
            extra_body,
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

    def charge(
        self,
        *,
        description: str,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        amount: int | Unset = UNSET,
        coupon: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of one one-time charge.

        Name the customer or the subscription. Where auto-collection is on, the amount is charged to
        the stored payment method at once, and if that charge fails the whole call fails and no
        invoice is made; otherwise the invoice is left to be paid. On sites with several currencies
        the call fails, since v1 cannot name one. po_number can carry a reference of your own. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            amount: Price of the charge, in minor units, at least 1.
            description: What the line says, up to 250 characters.
            coupon: A coupon, up to 100 characters.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CHARGE,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "amount": amount,
                "description": description,
                "coupon": coupon,
                "po_number": po_number,
            },
            extra_body,
        )

    def charge_addon(
        self,
        *,
        addon_id: str,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        addon_quantity: int | Unset = UNSET,
        coupon: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of one non-recurring addon.

        Name the customer or the subscription. Where auto-collection is on, the amount is charged to
        the stored payment method at once, and if that charge fails the whole call fails and no
        invoice is made; otherwise the invoice is left to be paid. On sites with several currencies
        the call fails, since v1 cannot name one. po_number can carry a reference of your own. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            addon_id: The addon, up to 100 characters.
            addon_quantity: How many, at least 1.
            coupon: A coupon, up to 100 characters.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CHARGE_ADDON,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "addon_id": addon_id,
                "addon_quantity": addon_quantity,
                "coupon": coupon,
                "po_number": po_number,
            },
            extra_body,
        )

    def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> InvoiceList:
        """List the invoices of one customer, the latest first.

        Hand next_offset back as offset; without one, the page is the last. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, up to 50 characters.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

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
                "offset": offset,
            },
        )

    def list_all_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, up to 50 characters.
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
            operations.INVOICES_LIST_BY_CUSTOMER,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
            },
            max_pages,
        )

    def list_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> InvoiceList:
        """List the invoices of one subscription, the latest first.

        Hand next_offset back as offset; without one, the page is the last. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            subscription_id: Id of the subscription, up to 50 characters.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST_BY_SUBSCRIPTION,
            InvoiceList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list_by_subscription`, whatever the number of pages.

        Goes through all pages of `list_by_subscription`, which tells more of the list and its
        filters, and holds one page at a time. The arguments are checked at once; nothing is sent
        before the first entry is asked for. Where the list changes meanwhile, an entry may come
        twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            subscription_id: Id of the subscription, up to 50 characters.
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
            operations.INVOICES_LIST_BY_SUBSCRIPTION,
            InvoiceList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
            },
            max_pages,
        )

    def get_pdf(self, invoice_id: str) -> DownloadAnswer:
        """Get a link to the invoice as PDF.

        Changes nothing. The link lives for 60 minutes, until valid_till; keep it to yourself. From
        the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GET_PDF,
            DownloadAnswer.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    def add_charge(
        self,
        invoice_id: str,
        *,
        amount: int,
        description: str,
        idempotency_key: str | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Add a one-time charge to a pending invoice.

        Only while the invoice is pending. A repeat without a key adds the charge again. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            amount: Price of the charge, in minor units, at least 1.
            description: What the line says, up to 250 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_ADD_CHARGE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "amount": amount,
                "description": description,
            },
            extra_body,
        )

    def add_addon_charge(
        self,
        invoice_id: str,
        *,
        addon_id: str,
        idempotency_key: str | None = None,
        addon_quantity: int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Add a non-recurring addon to a pending invoice.

        Only while the invoice is pending. A repeat without a key adds the addon again. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            addon_id: The addon, up to 100 characters.
            addon_quantity: How many, at least 1.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_ADD_ADDON_CHARGE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "addon_id": addon_id,
                "addon_quantity": addon_quantity,
            },
            extra_body,
        )

    def close(self, invoice_id: str, *, idempotency_key: str | None = None) -> InvoiceAnswer:
        """Close a pending invoice, so that it can be paid.

        The provider's path is /collect, not to be confused with /collect_payment. Only a pending
        invoice can be closed. Count on a charge where auto-collection is on, as the path suggests;
        look at the invoice's status and transactions afterwards. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CLOSE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
            },
        )

    def refund(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        refund_amount: int | Unset = UNSET,
        memo: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRefund:
        """Refund a payment of an invoice through the gateway.

        The refund is one more transaction of the invoice. Send the amount explicitly: what is
        refunded when it is left out is not established. Read the transaction's status before
        believing the money went back. No reference of your own can be given, so after an unknown
        outcome compare the invoice's transactions with those seen before. An idempotency key holds
        for 30 minutes: repeat with the same body and the same headers, or the answer is 422. From
        the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            refund_amount: Amount to refund, in minor units, at least 1.
            memo: A note, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_REFUND,
            InvoiceRefund.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "refund_amount": refund_amount,
                "memo": memo,
            },
            extra_body,
        )

    def record_refund(
        self,
        invoice_id: str,
        *,
        memo: str,
        idempotency_key: str | None = None,
        transaction: OfflineRefund | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRecordedRefund:
        """Record a refund made outside Chargebee.

        No money moves. A memo is required. Put a reference of your own into the transaction's
        reference_number, which comes back in the transaction. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            memo: A note on the refund, up to 65000 characters.
            transaction: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_RECORD_REFUND,
            InvoiceRecordedRefund.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "memo": memo,
                "transaction": transaction,
            },
            extra_body,
        )

    def void(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Void an invoice.

        Refused while the invoice has successful payments or credit adjustments. An idempotency key
        holds for 30 minutes: repeat with the same body and the same headers, or the answer is 422.
        From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_VOID,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
        )

    def delete(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Delete an invoice.

        Refused while the invoice has successful payments or credit adjustments. Whether a deleted
        invoice can still be read is not established: after an unknown outcome NotFound tells that
        it is gone. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers, or the answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_DELETE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
        )

    def stop_dunning(self, invoice_id: str, *, idempotency_key: str | None = None) -> InvoiceAnswer:
        """Stop the attempts to collect an invoice.

        In which states this is allowed is not established. An idempotency key holds for 30 minutes:
        repeat with the same body and the same headers, or the answer is 422. From the published
        description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_STOP_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
            },
        )

    def list_orders(
        self, invoice_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> OrderList:
        """List the orders made from one invoice, a page at a time.

        Hand next_offset back as offset; without one, the page is the last. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST_ORDERS,
            OrderList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_orders(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[OrderListEntry]:
        """Yield each `OrderListEntry` of `list_orders`, whatever the number of pages.

        Goes through all pages of `list_orders`, which tells more of the list and its filters, and
        holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
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
            operations.INVOICES_LIST_ORDERS,
            OrderList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
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

    async def create(
        self,
        *,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        coupon: str | Unset = UNSET,
        replace_primary_payment_source: bool | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        payment_intent: NewPaymentIntent | Mapping[str, Any] | Unset = UNSET,
        addons: Sequence[NewAddon | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of addons and one-time charges.

        Name the customer or the subscription. Where auto-collection is on, the amount is charged to
        the stored payment method at once, and if that charge fails the whole call fails and no
        invoice is made; otherwise the invoice is left to be paid. On sites with several currencies
        the call fails, since v1 cannot name one. po_number can carry a reference of your own. Name
        at least one addon or charge. An idempotency key holds for 30 minutes: repeat with the same
        body and the same headers, or the answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            coupon: A coupon, up to 100 characters.
            replace_primary_payment_source: Whether a new payment source becomes the customer's
                first; the provider's default is false.
            shipping_address: as the provider defines it.
            payment_intent: A payment that the customer has confirmed at the gateway.
            addons: as the provider defines it.
            charges: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
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
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "po_number": po_number,
                "coupon": coupon,
                "replace_primary_payment_source": replace_primary_payment_source,
                "shipping_address": shipping_address,
                "payment_intent": payment_intent,
                "addons": addons,
                "charges": charges,
            },
            extra_body,
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

    async def charge(
        self,
        *,
        description: str,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        amount: int | Unset = UNSET,
        coupon: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of one one-time charge.

        Name the customer or the subscription. Where auto-collection is on, the amount is charged to
        the stored payment method at once, and if that charge fails the whole call fails and no
        invoice is made; otherwise the invoice is left to be paid. On sites with several currencies
        the call fails, since v1 cannot name one. po_number can carry a reference of your own. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            amount: Price of the charge, in minor units, at least 1.
            description: What the line says, up to 250 characters.
            coupon: A coupon, up to 100 characters.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CHARGE,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "amount": amount,
                "description": description,
                "coupon": coupon,
                "po_number": po_number,
            },
            extra_body,
        )

    async def charge_addon(
        self,
        *,
        addon_id: str,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        addon_quantity: int | Unset = UNSET,
        coupon: str | Unset = UNSET,
        po_number: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of one non-recurring addon.

        Name the customer or the subscription. Where auto-collection is on, the amount is charged to
        the stored payment method at once, and if that charge fails the whole call fails and no
        invoice is made; otherwise the invoice is left to be paid. On sites with several currencies
        the call fails, since v1 cannot name one. po_number can carry a reference of your own. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            addon_id: The addon, up to 100 characters.
            addon_quantity: How many, at least 1.
            coupon: A coupon, up to 100 characters.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CHARGE_ADDON,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "addon_id": addon_id,
                "addon_quantity": addon_quantity,
                "coupon": coupon,
                "po_number": po_number,
            },
            extra_body,
        )

    async def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> InvoiceList:
        """List the invoices of one customer, the latest first.

        Hand next_offset back as offset; without one, the page is the last. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, up to 50 characters.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

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
                "offset": offset,
            },
        )

    def list_all_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, up to 50 characters.
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
            operations.INVOICES_LIST_BY_CUSTOMER,
            InvoiceList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
            },
            max_pages,
        )

    async def list_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> InvoiceList:
        """List the invoices of one subscription, the latest first.

        Hand next_offset back as offset; without one, the page is the last. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            subscription_id: Id of the subscription, up to 50 characters.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST_BY_SUBSCRIPTION,
            InvoiceList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[InvoiceListEntry]:
        """Yield each `InvoiceListEntry` of `list_by_subscription`, whatever the number of pages.

        Goes through all pages of `list_by_subscription`, which tells more of the list and its
        filters, and holds one page at a time. The arguments are checked at once; nothing is sent
        before the first entry is asked for. Where the list changes meanwhile, an entry may come
        twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            subscription_id: Id of the subscription, up to 50 characters.
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
            operations.INVOICES_LIST_BY_SUBSCRIPTION,
            InvoiceList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
            },
            max_pages,
        )

    async def get_pdf(self, invoice_id: str) -> DownloadAnswer:
        """Get a link to the invoice as PDF.

        Changes nothing. The link lives for 60 minutes, until valid_till; keep it to yourself. From
        the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GET_PDF,
            DownloadAnswer.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    async def add_charge(
        self,
        invoice_id: str,
        *,
        amount: int,
        description: str,
        idempotency_key: str | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Add a one-time charge to a pending invoice.

        Only while the invoice is pending. A repeat without a key adds the charge again. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            amount: Price of the charge, in minor units, at least 1.
            description: What the line says, up to 250 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_ADD_CHARGE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "amount": amount,
                "description": description,
            },
            extra_body,
        )

    async def add_addon_charge(
        self,
        invoice_id: str,
        *,
        addon_id: str,
        idempotency_key: str | None = None,
        addon_quantity: int | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Add a non-recurring addon to a pending invoice.

        Only while the invoice is pending. A repeat without a key adds the addon again. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            addon_id: The addon, up to 100 characters.
            addon_quantity: How many, at least 1.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_ADD_ADDON_CHARGE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "addon_id": addon_id,
                "addon_quantity": addon_quantity,
            },
            extra_body,
        )

    async def close(self, invoice_id: str, *, idempotency_key: str | None = None) -> InvoiceAnswer:
        """Close a pending invoice, so that it can be paid.

        The provider's path is /collect, not to be confused with /collect_payment. Only a pending
        invoice can be closed. Count on a charge where auto-collection is on, as the path suggests;
        look at the invoice's status and transactions afterwards. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CLOSE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
            },
        )

    async def refund(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        refund_amount: int | Unset = UNSET,
        memo: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRefund:
        """Refund a payment of an invoice through the gateway.

        The refund is one more transaction of the invoice. Send the amount explicitly: what is
        refunded when it is left out is not established. Read the transaction's status before
        believing the money went back. No reference of your own can be given, so after an unknown
        outcome compare the invoice's transactions with those seen before. An idempotency key holds
        for 30 minutes: repeat with the same body and the same headers, or the answer is 422. From
        the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            refund_amount: Amount to refund, in minor units, at least 1.
            memo: A note, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_REFUND,
            InvoiceRefund.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "refund_amount": refund_amount,
                "memo": memo,
            },
            extra_body,
        )

    async def record_refund(
        self,
        invoice_id: str,
        *,
        memo: str,
        idempotency_key: str | None = None,
        transaction: OfflineRefund | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRecordedRefund:
        """Record a refund made outside Chargebee.

        No money moves. A memo is required. Put a reference of your own into the transaction's
        reference_number, which comes back in the transaction. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            memo: A note on the refund, up to 65000 characters.
            transaction: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_RECORD_REFUND,
            InvoiceRecordedRefund.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "memo": memo,
                "transaction": transaction,
            },
            extra_body,
        )

    async def void(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Void an invoice.

        Refused while the invoice has successful payments or credit adjustments. An idempotency key
        holds for 30 minutes: repeat with the same body and the same headers, or the answer is 422.
        From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_VOID,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
        )

    async def delete(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Delete an invoice.

        Refused while the invoice has successful payments or credit adjustments. Whether a deleted
        invoice can still be read is not established: after an unknown outcome NotFound tells that
        it is gone. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers, or the answer is 422. From the published description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_DELETE,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
        )

    async def stop_dunning(
        self, invoice_id: str, *, idempotency_key: str | None = None
    ) -> InvoiceAnswer:
        """Stop the attempts to collect an invoice.

        In which states this is allowed is not established. An idempotency key holds for 30 minutes:
        repeat with the same body and the same headers, or the answer is 422. From the published
        description of API v1.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_STOP_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
            },
        )

    async def list_orders(
        self, invoice_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> OrderList:
        """List the orders made from one invoice, a page at a time.

        Hand next_offset back as offset; without one, the page is the last. From the published
        description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST_ORDERS,
            OrderList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_orders(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[OrderListEntry]:
        """Yield each `OrderListEntry` of `list_orders`, whatever the number of pages.

        Goes through all pages of `list_orders`, which tells more of the list and its filters, and
        holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count.
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
            operations.INVOICES_LIST_ORDERS,
            OrderList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
            },
            max_pages,
        )
