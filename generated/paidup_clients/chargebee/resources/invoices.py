# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of Chargebee invoices (API v2)."""

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
from ..models.invoice_voided import InvoiceVoided
from ..models.invoice_written_off import InvoiceWrittenOff
from ..models.transaction_list import TransactionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.auto_collection import AutoCollection
    from ..models.channel import Channel
    from ..models.credit_note_to_apply import CreditNoteToApply
    from ..models.disposition_type import DispositionType
    from ..models.dunning_status import DunningStatus
    from ..models.event_switch import EventSwitch
    from ..models.invoice_list_entry import InvoiceListEntry
    from ..models.invoice_status import InvoiceStatus
    from ..models.new_addon import NewAddon
    from ..models.new_address import NewAddress
    from ..models.new_bank_account import NewBankAccount
    from ..models.new_card import NewCard
    from ..models.new_charge import NewCharge
    from ..models.new_discount import NewDiscount
    from ..models.new_item_price import NewItemPrice
    from ..models.new_item_tier import NewItemTier
    from ..models.new_payment_intent import NewPaymentIntent
    from ..models.new_payment_method import NewPaymentMethod
    from ..models.note_to_remove import NoteToRemove
    from ..models.offline_refund import OfflineRefund
    from ..models.offline_transaction import OfflineTransaction
    from ..models.payment_initiator import PaymentInitiator
    from ..models.payment_to_apply import PaymentToApply
    from ..models.payment_to_remove import PaymentToRemove
    from ..models.price_type import PriceType
    from ..models.refund_credit_note import RefundCreditNote
    from ..models.sort_key import SortKey
    from ..models.statement_descriptor import StatementDescriptor
    from ..models.tax_provider_field import TaxProviderField
    from ..models.transaction_list_entry import TransactionListEntry


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
        paid_on_after: int | datetime | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        recurring_is: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        status_is_not: InvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        status_not_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        price_type_is: PriceType | str | Unset = UNSET,
        price_type_is_not: PriceType | str | Unset = UNSET,
        price_type_in: Sequence[PriceType | str] | Unset = UNSET,
        price_type_not_in: Sequence[PriceType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        paid_at_after: int | datetime | Unset = UNSET,
        paid_at_before: int | datetime | Unset = UNSET,
        paid_at_on: int | datetime | Unset = UNSET,
        paid_at_between: Sequence[int | datetime] | Unset = UNSET,
        total_is: int | Unset = UNSET,
        total_is_not: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_between: Sequence[int] | Unset = UNSET,
        amount_paid_is: int | Unset = UNSET,
        amount_paid_is_not: int | Unset = UNSET,
        amount_paid_lt: int | Unset = UNSET,
        amount_paid_lte: int | Unset = UNSET,
        amount_paid_gt: int | Unset = UNSET,
        amount_paid_gte: int | Unset = UNSET,
        amount_paid_between: Sequence[int] | Unset = UNSET,
        amount_adjusted_is: int | Unset = UNSET,
        amount_adjusted_is_not: int | Unset = UNSET,
        amount_adjusted_lt: int | Unset = UNSET,
        amount_adjusted_lte: int | Unset = UNSET,
        amount_adjusted_gt: int | Unset = UNSET,
        amount_adjusted_gte: int | Unset = UNSET,
        amount_adjusted_between: Sequence[int] | Unset = UNSET,
        credits_applied_is: int | Unset = UNSET,
        credits_applied_is_not: int | Unset = UNSET,
        credits_applied_lt: int | Unset = UNSET,
        credits_applied_lte: int | Unset = UNSET,
        credits_applied_gt: int | Unset = UNSET,
        credits_applied_gte: int | Unset = UNSET,
        credits_applied_between: Sequence[int] | Unset = UNSET,
        amount_due_is: int | Unset = UNSET,
        amount_due_is_not: int | Unset = UNSET,
        amount_due_lt: int | Unset = UNSET,
        amount_due_lte: int | Unset = UNSET,
        amount_due_gt: int | Unset = UNSET,
        amount_due_gte: int | Unset = UNSET,
        amount_due_between: Sequence[int] | Unset = UNSET,
        dunning_status_is: DunningStatus | str | Unset = UNSET,
        dunning_status_is_not: DunningStatus | str | Unset = UNSET,
        dunning_status_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_not_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_is_present: bool | Unset = UNSET,
        payment_owner_is: str | Unset = UNSET,
        payment_owner_is_not: str | Unset = UNSET,
        payment_owner_starts_with: str | Unset = UNSET,
        payment_owner_in: Sequence[str] | Unset = UNSET,
        payment_owner_not_in: Sequence[str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        channel_is: Channel | str | Unset = UNSET,
        channel_is_not: Channel | str | Unset = UNSET,
        channel_in: Sequence[Channel | str] | Unset = UNSET,
        channel_not_in: Sequence[Channel | str] | Unset = UNSET,
        voided_at_after: int | datetime | Unset = UNSET,
        voided_at_before: int | datetime | Unset = UNSET,
        voided_at_on: int | datetime | Unset = UNSET,
        voided_at_between: Sequence[int | datetime] | Unset = UNSET,
        void_reason_code_is: str | Unset = UNSET,
        void_reason_code_is_not: str | Unset = UNSET,
        void_reason_code_starts_with: str | Unset = UNSET,
        void_reason_code_in: Sequence[str] | Unset = UNSET,
        void_reason_code_not_in: Sequence[str] | Unset = UNSET,
        einvoice_status_is: str | Unset = UNSET,
        einvoice_status_is_not: str | Unset = UNSET,
        einvoice_status_in: Sequence[str] | Unset = UNSET,
        einvoice_status_not_in: Sequence[str] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the site, a page at a time, filtered and sorted.

        Hand the answer's next_offset back as offset for the next page; without one, the page is the
        last. To find what is still to be paid, ask for status_in payment_due, not_paid and posted.
        A filter that takes several values takes a list, which is sent as one JSON text; times are
        Unix seconds of ten digits, amounts are in minor units. Which day a time filter means by on,
        and whether between includes its ends, is not established. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            include_deleted: Whether deleted invoices are listed too; the provider's default is
                false.
            paid_on_after: Paid after this time, in Unix seconds; the filter of API v1.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            recurring_is: Whether the invoice is of a subscription.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            price_type_is: The kind of price is this.
            price_type_is_not: The kind of price is not this.
            price_type_in: The kind of price is one of these.
            price_type_not_in: The kind of price is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            paid_at_after: The time of payment lies after this time, in Unix seconds of ten digits.
            paid_at_before: The time of payment lies before this time, in Unix seconds of ten
                digits.
            paid_at_on: The time of payment lies on the day of this time, in Unix seconds of ten
                digits.
            paid_at_between: The time of payment lies between these two, in Unix seconds of ten
                digits.
            total_is: The total is this, in minor units.
            total_is_not: The total is not this, in minor units.
            total_lt: The total is below this, in minor units.
            total_lte: The total is at most this, in minor units.
            total_gt: The total is above this, in minor units.
            total_gte: The total is at least this, in minor units.
            total_between: The total lies between these two, in minor units.
            amount_paid_is: The amount paid is this, in minor units.
            amount_paid_is_not: The amount paid is not this, in minor units.
            amount_paid_lt: The amount paid is below this, in minor units.
            amount_paid_lte: The amount paid is at most this, in minor units.
            amount_paid_gt: The amount paid is above this, in minor units.
            amount_paid_gte: The amount paid is at least this, in minor units.
            amount_paid_between: The amount paid lies between these two, in minor units.
            amount_adjusted_is: The amount adjusted is this, in minor units.
            amount_adjusted_is_not: The amount adjusted is not this, in minor units.
            amount_adjusted_lt: The amount adjusted is below this, in minor units.
            amount_adjusted_lte: The amount adjusted is at most this, in minor units.
            amount_adjusted_gt: The amount adjusted is above this, in minor units.
            amount_adjusted_gte: The amount adjusted is at least this, in minor units.
            amount_adjusted_between: The amount adjusted lies between these two, in minor units.
            credits_applied_is: The sum of credits applied is this, in minor units.
            credits_applied_is_not: The sum of credits applied is not this, in minor units.
            credits_applied_lt: The sum of credits applied is below this, in minor units.
            credits_applied_lte: The sum of credits applied is at most this, in minor units.
            credits_applied_gt: The sum of credits applied is above this, in minor units.
            credits_applied_gte: The sum of credits applied is at least this, in minor units.
            credits_applied_between: The sum of credits applied lies between these two, in minor
                units.
            amount_due_is: The amount due is this, in minor units.
            amount_due_is_not: The amount due is not this, in minor units.
            amount_due_lt: The amount due is below this, in minor units.
            amount_due_lte: The amount due is at most this, in minor units.
            amount_due_gt: The amount due is above this, in minor units.
            amount_due_gte: The amount due is at least this, in minor units.
            amount_due_between: The amount due lies between these two, in minor units.
            dunning_status_is: The state of dunning is this.
            dunning_status_is_not: The state of dunning is not this.
            dunning_status_in: The state of dunning is one of these.
            dunning_status_not_in: The state of dunning is none of these.
            dunning_status_is_present: Whether the state of dunning is there.
            payment_owner_is: The id of who pays is this.
            payment_owner_is_not: The id of who pays is not this.
            payment_owner_starts_with: The id of who pays begins with this.
            payment_owner_in: The id of who pays is one of these.
            payment_owner_not_in: The id of who pays is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
            channel_is: The channel of sale is this.
            channel_is_not: The channel of sale is not this.
            channel_in: The channel of sale is one of these.
            channel_not_in: The channel of sale is none of these.
            voided_at_after: The time of voiding lies after this time, in Unix seconds of ten
                digits.
            voided_at_before: The time of voiding lies before this time, in Unix seconds of ten
                digits.
            voided_at_on: The time of voiding lies on the day of this time, in Unix seconds of ten
                digits.
            voided_at_between: The time of voiding lies between these two, in Unix seconds of ten
                digits.
            void_reason_code_is: The reason of voiding is this.
            void_reason_code_is_not: The reason of voiding is not this.
            void_reason_code_starts_with: The reason of voiding begins with this.
            void_reason_code_in: The reason of voiding is one of these.
            void_reason_code_not_in: The reason of voiding is none of these.
            einvoice_status_is: The state of the electronic invoice is this.
            einvoice_status_is_not: The state of the electronic invoice is not this.
            einvoice_status_in: The state of the electronic invoice is one of these.
            einvoice_status_not_in: The state of the electronic invoice is none of these.
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
                "paid_on_after": paid_on_after,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "recurring_is": recurring_is,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "price_type_is": price_type_is,
                "price_type_is_not": price_type_is_not,
                "price_type_in": price_type_in,
                "price_type_not_in": price_type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "paid_at_after": paid_at_after,
                "paid_at_before": paid_at_before,
                "paid_at_on": paid_at_on,
                "paid_at_between": paid_at_between,
                "total_is": total_is,
                "total_is_not": total_is_not,
                "total_lt": total_lt,
                "total_lte": total_lte,
                "total_gt": total_gt,
                "total_gte": total_gte,
                "total_between": total_between,
                "amount_paid_is": amount_paid_is,
                "amount_paid_is_not": amount_paid_is_not,
                "amount_paid_lt": amount_paid_lt,
                "amount_paid_lte": amount_paid_lte,
                "amount_paid_gt": amount_paid_gt,
                "amount_paid_gte": amount_paid_gte,
                "amount_paid_between": amount_paid_between,
                "amount_adjusted_is": amount_adjusted_is,
                "amount_adjusted_is_not": amount_adjusted_is_not,
                "amount_adjusted_lt": amount_adjusted_lt,
                "amount_adjusted_lte": amount_adjusted_lte,
                "amount_adjusted_gt": amount_adjusted_gt,
                "amount_adjusted_gte": amount_adjusted_gte,
                "amount_adjusted_between": amount_adjusted_between,
                "credits_applied_is": credits_applied_is,
                "credits_applied_is_not": credits_applied_is_not,
                "credits_applied_lt": credits_applied_lt,
                "credits_applied_lte": credits_applied_lte,
                "credits_applied_gt": credits_applied_gt,
                "credits_applied_gte": credits_applied_gte,
                "credits_applied_between": credits_applied_between,
                "amount_due_is": amount_due_is,
                "amount_due_is_not": amount_due_is_not,
                "amount_due_lt": amount_due_lt,
                "amount_due_lte": amount_due_lte,
                "amount_due_gt": amount_due_gt,
                "amount_due_gte": amount_due_gte,
                "amount_due_between": amount_due_between,
                "dunning_status_is": dunning_status_is,
                "dunning_status_is_not": dunning_status_is_not,
                "dunning_status_in": dunning_status_in,
                "dunning_status_not_in": dunning_status_not_in,
                "dunning_status_is_present": dunning_status_is_present,
                "payment_owner_is": payment_owner_is,
                "payment_owner_is_not": payment_owner_is_not,
                "payment_owner_starts_with": payment_owner_starts_with,
                "payment_owner_in": payment_owner_in,
                "payment_owner_not_in": payment_owner_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "channel_is": channel_is,
                "channel_is_not": channel_is_not,
                "channel_in": channel_in,
                "channel_not_in": channel_not_in,
                "voided_at_after": voided_at_after,
                "voided_at_before": voided_at_before,
                "voided_at_on": voided_at_on,
                "voided_at_between": voided_at_between,
                "void_reason_code_is": void_reason_code_is,
                "void_reason_code_is_not": void_reason_code_is_not,
                "void_reason_code_starts_with": void_reason_code_starts_with,
                "void_reason_code_in": void_reason_code_in,
                "void_reason_code_not_in": void_reason_code_not_in,
                "einvoice_status_is": einvoice_status_is,
                "einvoice_status_is_not": einvoice_status_is_not,
                "einvoice_status_in": einvoice_status_in,
                "einvoice_status_not_in": einvoice_status_not_in,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        paid_on_after: int | datetime | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        recurring_is: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        status_is_not: InvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        status_not_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        price_type_is: PriceType | str | Unset = UNSET,
        price_type_is_not: PriceType | str | Unset = UNSET,
        price_type_in: Sequence[PriceType | str] | Unset = UNSET,
        price_type_not_in: Sequence[PriceType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        paid_at_after: int | datetime | Unset = UNSET,
        paid_at_before: int | datetime | Unset = UNSET,
        paid_at_on: int | datetime | Unset = UNSET,
        paid_at_between: Sequence[int | datetime] | Unset = UNSET,
        total_is: int | Unset = UNSET,
        total_is_not: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_between: Sequence[int] | Unset = UNSET,
        amount_paid_is: int | Unset = UNSET,
        amount_paid_is_not: int | Unset = UNSET,
        amount_paid_lt: int | Unset = UNSET,
        amount_paid_lte: int | Unset = UNSET,
        amount_paid_gt: int | Unset = UNSET,
        amount_paid_gte: int | Unset = UNSET,
        amount_paid_between: Sequence[int] | Unset = UNSET,
        amount_adjusted_is: int | Unset = UNSET,
        amount_adjusted_is_not: int | Unset = UNSET,
        amount_adjusted_lt: int | Unset = UNSET,
        amount_adjusted_lte: int | Unset = UNSET,
        amount_adjusted_gt: int | Unset = UNSET,
        amount_adjusted_gte: int | Unset = UNSET,
        amount_adjusted_between: Sequence[int] | Unset = UNSET,
        credits_applied_is: int | Unset = UNSET,
        credits_applied_is_not: int | Unset = UNSET,
        credits_applied_lt: int | Unset = UNSET,
        credits_applied_lte: int | Unset = UNSET,
        credits_applied_gt: int | Unset = UNSET,
        credits_applied_gte: int | Unset = UNSET,
        credits_applied_between: Sequence[int] | Unset = UNSET,
        amount_due_is: int | Unset = UNSET,
        amount_due_is_not: int | Unset = UNSET,
        amount_due_lt: int | Unset = UNSET,
        amount_due_lte: int | Unset = UNSET,
        amount_due_gt: int | Unset = UNSET,
        amount_due_gte: int | Unset = UNSET,
        amount_due_between: Sequence[int] | Unset = UNSET,
        dunning_status_is: DunningStatus | str | Unset = UNSET,
        dunning_status_is_not: DunningStatus | str | Unset = UNSET,
        dunning_status_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_not_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_is_present: bool | Unset = UNSET,
        payment_owner_is: str | Unset = UNSET,
        payment_owner_is_not: str | Unset = UNSET,
        payment_owner_starts_with: str | Unset = UNSET,
        payment_owner_in: Sequence[str] | Unset = UNSET,
        payment_owner_not_in: Sequence[str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        channel_is: Channel | str | Unset = UNSET,
        channel_is_not: Channel | str | Unset = UNSET,
        channel_in: Sequence[Channel | str] | Unset = UNSET,
        channel_not_in: Sequence[Channel | str] | Unset = UNSET,
        voided_at_after: int | datetime | Unset = UNSET,
        voided_at_before: int | datetime | Unset = UNSET,
        voided_at_on: int | datetime | Unset = UNSET,
        voided_at_between: Sequence[int | datetime] | Unset = UNSET,
        void_reason_code_is: str | Unset = UNSET,
        void_reason_code_is_not: str | Unset = UNSET,
        void_reason_code_starts_with: str | Unset = UNSET,
        void_reason_code_in: Sequence[str] | Unset = UNSET,
        void_reason_code_not_in: Sequence[str] | Unset = UNSET,
        einvoice_status_is: str | Unset = UNSET,
        einvoice_status_is_not: str | Unset = UNSET,
        einvoice_status_in: Sequence[str] | Unset = UNSET,
        einvoice_status_not_in: Sequence[str] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
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
            paid_on_after: Paid after this time, in Unix seconds; the filter of API v1.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            recurring_is: Whether the invoice is of a subscription.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            price_type_is: The kind of price is this.
            price_type_is_not: The kind of price is not this.
            price_type_in: The kind of price is one of these.
            price_type_not_in: The kind of price is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            paid_at_after: The time of payment lies after this time, in Unix seconds of ten digits.
            paid_at_before: The time of payment lies before this time, in Unix seconds of ten
                digits.
            paid_at_on: The time of payment lies on the day of this time, in Unix seconds of ten
                digits.
            paid_at_between: The time of payment lies between these two, in Unix seconds of ten
                digits.
            total_is: The total is this, in minor units.
            total_is_not: The total is not this, in minor units.
            total_lt: The total is below this, in minor units.
            total_lte: The total is at most this, in minor units.
            total_gt: The total is above this, in minor units.
            total_gte: The total is at least this, in minor units.
            total_between: The total lies between these two, in minor units.
            amount_paid_is: The amount paid is this, in minor units.
            amount_paid_is_not: The amount paid is not this, in minor units.
            amount_paid_lt: The amount paid is below this, in minor units.
            amount_paid_lte: The amount paid is at most this, in minor units.
            amount_paid_gt: The amount paid is above this, in minor units.
            amount_paid_gte: The amount paid is at least this, in minor units.
            amount_paid_between: The amount paid lies between these two, in minor units.
            amount_adjusted_is: The amount adjusted is this, in minor units.
            amount_adjusted_is_not: The amount adjusted is not this, in minor units.
            amount_adjusted_lt: The amount adjusted is below this, in minor units.
            amount_adjusted_lte: The amount adjusted is at most this, in minor units.
            amount_adjusted_gt: The amount adjusted is above this, in minor units.
            amount_adjusted_gte: The amount adjusted is at least this, in minor units.
            amount_adjusted_between: The amount adjusted lies between these two, in minor units.
            credits_applied_is: The sum of credits applied is this, in minor units.
            credits_applied_is_not: The sum of credits applied is not this, in minor units.
            credits_applied_lt: The sum of credits applied is below this, in minor units.
            credits_applied_lte: The sum of credits applied is at most this, in minor units.
            credits_applied_gt: The sum of credits applied is above this, in minor units.
            credits_applied_gte: The sum of credits applied is at least this, in minor units.
            credits_applied_between: The sum of credits applied lies between these two, in minor
                units.
            amount_due_is: The amount due is this, in minor units.
            amount_due_is_not: The amount due is not this, in minor units.
            amount_due_lt: The amount due is below this, in minor units.
            amount_due_lte: The amount due is at most this, in minor units.
            amount_due_gt: The amount due is above this, in minor units.
            amount_due_gte: The amount due is at least this, in minor units.
            amount_due_between: The amount due lies between these two, in minor units.
            dunning_status_is: The state of dunning is this.
            dunning_status_is_not: The state of dunning is not this.
            dunning_status_in: The state of dunning is one of these.
            dunning_status_not_in: The state of dunning is none of these.
            dunning_status_is_present: Whether the state of dunning is there.
            payment_owner_is: The id of who pays is this.
            payment_owner_is_not: The id of who pays is not this.
            payment_owner_starts_with: The id of who pays begins with this.
            payment_owner_in: The id of who pays is one of these.
            payment_owner_not_in: The id of who pays is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
            channel_is: The channel of sale is this.
            channel_is_not: The channel of sale is not this.
            channel_in: The channel of sale is one of these.
            channel_not_in: The channel of sale is none of these.
            voided_at_after: The time of voiding lies after this time, in Unix seconds of ten
                digits.
            voided_at_before: The time of voiding lies before this time, in Unix seconds of ten
                digits.
            voided_at_on: The time of voiding lies on the day of this time, in Unix seconds of ten
                digits.
            voided_at_between: The time of voiding lies between these two, in Unix seconds of ten
                digits.
            void_reason_code_is: The reason of voiding is this.
            void_reason_code_is_not: The reason of voiding is not this.
            void_reason_code_starts_with: The reason of voiding begins with this.
            void_reason_code_in: The reason of voiding is one of these.
            void_reason_code_not_in: The reason of voiding is none of these.
            einvoice_status_is: The state of the electronic invoice is this.
            einvoice_status_is_not: The state of the electronic invoice is not this.
            einvoice_status_in: The state of the electronic invoice is one of these.
            einvoice_status_not_in: The state of the electronic invoice is none of these.
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
                "paid_on_after": paid_on_after,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "recurring_is": recurring_is,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "price_type_is": price_type_is,
                "price_type_is_not": price_type_is_not,
                "price_type_in": price_type_in,
                "price_type_not_in": price_type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "paid_at_after": paid_at_after,
                "paid_at_before": paid_at_before,
                "paid_at_on": paid_at_on,
                "paid_at_between": paid_at_between,
                "total_is": total_is,
                "total_is_not": total_is_not,
                "total_lt": total_lt,
                "total_lte": total_lte,
                "total_gt": total_gt,
                "total_gte": total_gte,
                "total_between": total_between,
                "amount_paid_is": amount_paid_is,
                "amount_paid_is_not": amount_paid_is_not,
                "amount_paid_lt": amount_paid_lt,
                "amount_paid_lte": amount_paid_lte,
                "amount_paid_gt": amount_paid_gt,
                "amount_paid_gte": amount_paid_gte,
                "amount_paid_between": amount_paid_between,
                "amount_adjusted_is": amount_adjusted_is,
                "amount_adjusted_is_not": amount_adjusted_is_not,
                "amount_adjusted_lt": amount_adjusted_lt,
                "amount_adjusted_lte": amount_adjusted_lte,
                "amount_adjusted_gt": amount_adjusted_gt,
                "amount_adjusted_gte": amount_adjusted_gte,
                "amount_adjusted_between": amount_adjusted_between,
                "credits_applied_is": credits_applied_is,
                "credits_applied_is_not": credits_applied_is_not,
                "credits_applied_lt": credits_applied_lt,
                "credits_applied_lte": credits_applied_lte,
                "credits_applied_gt": credits_applied_gt,
                "credits_applied_gte": credits_applied_gte,
                "credits_applied_between": credits_applied_between,
                "amount_due_is": amount_due_is,
                "amount_due_is_not": amount_due_is_not,
                "amount_due_lt": amount_due_lt,
                "amount_due_lte": amount_due_lte,
                "amount_due_gt": amount_due_gt,
                "amount_due_gte": amount_due_gte,
                "amount_due_between": amount_due_between,
                "dunning_status_is": dunning_status_is,
                "dunning_status_is_not": dunning_status_is_not,
                "dunning_status_in": dunning_status_in,
                "dunning_status_not_in": dunning_status_not_in,
                "dunning_status_is_present": dunning_status_is_present,
                "payment_owner_is": payment_owner_is,
                "payment_owner_is_not": payment_owner_is_not,
                "payment_owner_starts_with": payment_owner_starts_with,
                "payment_owner_in": payment_owner_in,
                "payment_owner_not_in": payment_owner_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "channel_is": channel_is,
                "channel_is_not": channel_is_not,
                "channel_in": channel_in,
                "channel_not_in": channel_not_in,
                "voided_at_after": voided_at_after,
                "voided_at_before": voided_at_before,
                "voided_at_on": voided_at_on,
                "voided_at_between": voided_at_between,
                "void_reason_code_is": void_reason_code_is,
                "void_reason_code_is_not": void_reason_code_is_not,
                "void_reason_code_starts_with": void_reason_code_starts_with,
                "void_reason_code_in": void_reason_code_in,
                "void_reason_code_not_in": void_reason_code_not_in,
                "einvoice_status_is": einvoice_status_is,
                "einvoice_status_is_not": einvoice_status_is_not,
                "einvoice_status_in": einvoice_status_in,
                "einvoice_status_not_in": einvoice_status_not_in,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
            max_pages,
        )

    def create(
        self,
        *,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        invoice_date: int | datetime | Unset = UNSET,
        invoice_note: str | Unset = UNSET,
        remove_general_note: bool | Unset = UNSET,
        po_number: str | Unset = UNSET,
        coupon: str | Unset = UNSET,
        coupon_ids: Sequence[str] | Unset = UNSET,
        authorization_transaction_id: str | Unset = UNSET,
        payment_source_id: str | Unset = UNSET,
        auto_collection: AutoCollection | str | Unset = UNSET,
        token_id: str | Unset = UNSET,
        replace_primary_payment_source: bool | Unset = UNSET,
        retain_payment_source: bool | Unset = UNSET,
        payment_initiator: PaymentInitiator | str | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        statement_descriptor: StatementDescriptor | Mapping[str, Any] | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        payment_method: NewPaymentMethod | Mapping[str, Any] | Unset = UNSET,
        payment_intent: NewPaymentIntent | Mapping[str, Any] | Unset = UNSET,
        addons: Sequence[NewAddon | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        tax_providers_fields: Sequence[TaxProviderField | Mapping[str, Any]] | Unset = UNSET,
        notes_to_remove: Sequence[NoteToRemove | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of addons and one-time charges.

        Name the customer or the subscription. Where auto-collection is on, the amount may be
        charged to the stored payment method at once, and if that charge fails the whole call fails
        and no invoice is made (so API v1 tells of it); otherwise the invoice is left to be paid.
        po_number can carry a reference of your own. Custom fields (cf_...) go into extra_body. On
        sites whose catalogue has item prices use create_for_charge_items_and_charges. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            currency_code: ISO 4217, three letters.
            invoice_date: Date of the invoice, in Unix seconds.
            invoice_note: A note shown on the invoice, up to 2000 characters.
            remove_general_note: Whether the site's general note is left off; the provider's default
                is false.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            coupon: One coupon, up to 100 characters.
            coupon_ids: Several coupons.
            authorization_transaction_id: An authorisation to capture, up to 40 characters.
            payment_source_id: The stored payment source to charge, up to 40 characters.
            auto_collection: Whether the amount is charged to the stored payment method.
            token_id: A token made by the browser side, up to 40 characters.
            replace_primary_payment_source: Whether a new payment source becomes the customer's
                first; the provider's default is false.
            retain_payment_source: Whether a new payment source is kept; the provider's default is
                true.
            payment_initiator: as the provider defines it.
            shipping_address: as the provider defines it.
            statement_descriptor: What stands on the customer's statement.
            card: A card to charge. Prefer a stored payment source or a token: a card number passes
                through your systems.
            bank_account: A bank account to charge.
            payment_method: A payment method kept at a gateway.
            payment_intent: A payment that the customer has confirmed at the gateway.
            addons: as the provider defines it.
            charges: as the provider defines it.
            tax_providers_fields: as the provider defines it.
            notes_to_remove: as the provider defines it.
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
                "currency_code": currency_code,
                "invoice_date": invoice_date,
                "invoice_note": invoice_note,
                "remove_general_note": remove_general_note,
                "po_number": po_number,
                "coupon": coupon,
                "coupon_ids": coupon_ids,
                "authorization_transaction_id": authorization_transaction_id,
                "payment_source_id": payment_source_id,
                "auto_collection": auto_collection,
                "token_id": token_id,
                "replace_primary_payment_source": replace_primary_payment_source,
                "retain_payment_source": retain_payment_source,
                "payment_initiator": payment_initiator,
                "shipping_address": shipping_address,
                "statement_descriptor": statement_descriptor,
                "card": card,
                "bank_account": bank_account,
                "payment_method": payment_method,
                "payment_intent": payment_intent,
                "addons": addons,
                "charges": charges,
                "tax_providers_fields": tax_providers_fields,
                "notes_to_remove": notes_to_remove,
            },
            extra_body,
        )

    def list_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> TransactionList:
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
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_payments`, whatever the number of pages.

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
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
            },
            max_pages,
        )

    def create_for_charge_items_and_charges(
        self,
        *,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        invoice_date: int | datetime | Unset = UNSET,
        invoice_note: str | Unset = UNSET,
        remove_general_note: bool | Unset = UNSET,
        po_number: str | Unset = UNSET,
        coupon: str | Unset = UNSET,
        coupon_ids: Sequence[str] | Unset = UNSET,
        authorization_transaction_id: str | Unset = UNSET,
        payment_source_id: str | Unset = UNSET,
        auto_collection: AutoCollection | str | Unset = UNSET,
        token_id: str | Unset = UNSET,
        replace_primary_payment_source: bool | Unset = UNSET,
        retain_payment_source: bool | Unset = UNSET,
        payment_initiator: PaymentInitiator | str | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        statement_descriptor: StatementDescriptor | Mapping[str, Any] | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        payment_method: NewPaymentMethod | Mapping[str, Any] | Unset = UNSET,
        payment_intent: NewPaymentIntent | Mapping[str, Any] | Unset = UNSET,
        net_term_days: int | Unset = UNSET,
        create_pending_invoice: bool | Unset = UNSET,
        item_prices: Sequence[NewItemPrice | Mapping[str, Any]] | Unset = UNSET,
        item_tiers: Sequence[NewItemTier | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        notes_to_remove: Sequence[NoteToRemove | Mapping[str, Any]] | Unset = UNSET,
        tax_providers_fields: Sequence[TaxProviderField | Mapping[str, Any]] | Unset = UNSET,
        discounts: Sequence[NewDiscount | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of item prices and one-time charges.

        Name the customer or the subscription. Where auto-collection is on, the amount may be
        charged to the stored payment method at once, and if that charge fails the whole call fails
        and no invoice is made (so API v1 tells of it); otherwise the invoice is left to be paid.
        po_number can carry a reference of your own. Custom fields (cf_...) go into extra_body. With
        create_pending_invoice the invoice is left pending, to be closed later. An idempotency key
        holds for 30 minutes: repeat with the same body and the same headers, or the answer is 422.
        From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            currency_code: ISO 4217, three letters.
            invoice_date: Date of the invoice, in Unix seconds.
            invoice_note: A note shown on the invoice, up to 2000 characters.
            remove_general_note: Whether the site's general note is left off; the provider's default
                is false.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            coupon: One coupon, up to 100 characters.
            coupon_ids: Several coupons.
            authorization_transaction_id: An authorisation to capture, up to 40 characters.
            payment_source_id: The stored payment source to charge, up to 40 characters.
            auto_collection: Whether the amount is charged to the stored payment method.
            token_id: A token made by the browser side, up to 40 characters.
            replace_primary_payment_source: Whether a new payment source becomes the customer's
                first; the provider's default is false.
            retain_payment_source: Whether a new payment source is kept; the provider's default is
                true.
            payment_initiator: as the provider defines it.
            shipping_address: as the provider defines it.
            statement_descriptor: What stands on the customer's statement.
            card: A card to charge. Prefer a stored payment source or a token: a card number passes
                through your systems.
            bank_account: A bank account to charge.
            payment_method: A payment method kept at a gateway.
            payment_intent: A payment that the customer has confirmed at the gateway.
            net_term_days: Days until the invoice is due.
            create_pending_invoice: Whether the invoice is left pending, to be closed later.
            item_prices: as the provider defines it.
            item_tiers: as the provider defines it.
            charges: as the provider defines it.
            notes_to_remove: as the provider defines it.
            tax_providers_fields: as the provider defines it.
            discounts: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CREATE_FOR_CHARGE_ITEMS_AND_CHARGES,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "currency_code": currency_code,
                "invoice_date": invoice_date,
                "invoice_note": invoice_note,
                "remove_general_note": remove_general_note,
                "po_number": po_number,
                "coupon": coupon,
                "coupon_ids": coupon_ids,
                "authorization_transaction_id": authorization_transaction_id,
                "payment_source_id": payment_source_id,
                "auto_collection": auto_collection,
                "token_id": token_id,
                "replace_primary_payment_source": replace_primary_payment_source,
                "retain_payment_source": retain_payment_source,
                "payment_initiator": payment_initiator,
                "shipping_address": shipping_address,
                "statement_descriptor": statement_descriptor,
                "card": card,
                "bank_account": bank_account,
                "payment_method": payment_method,
                "payment_intent": payment_intent,
                "net_term_days": net_term_days,
                "create_pending_invoice": create_pending_invoice,
                "item_prices": item_prices,
                "item_tiers": item_tiers,
                "charges": charges,
                "notes_to_remove": notes_to_remove,
                "tax_providers_fields": tax_providers_fields,
                "discounts": discounts,
            },
            extra_body,
        )

    def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> InvoiceList:
        """List the invoices of one customer, the latest first.

        Hand next_offset back as offset; without one, the page is the last. From the official
        clients.

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

        Hand next_offset back as offset; without one, the page is the last. From the official
        clients.

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

    def get_pdf(
        self,
        invoice_id: str,
        *,
        disposition_type: DispositionType | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> DownloadAnswer:
        """Get a link to the invoice as PDF.

        Changes nothing. Fetch the file soon and keep the link to yourself: in API v1 it lives for
        60 minutes; valid_till tells. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            disposition_type: Whether a browser saves the file or shows it.
            extra_body: Fields that the spec does not know, sent as they are.

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
                "disposition_type": disposition_type,
            },
            extra_body,
        )

    def close(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        invoice_note: str | Unset = UNSET,
        remove_general_note: bool | Unset = UNSET,
        invoice_date: int | datetime | Unset = UNSET,
        notes_to_remove: Sequence[NoteToRemove | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Close a pending invoice, so that it can be paid.

        Only a pending invoice can be closed. Count on a charge where auto-collection is on: the
        sources do not say, but the same call of API v1 is named collect. Look at the invoice's
        status and payments afterwards. An idempotency key holds for 30 minutes: repeat with the
        same body and the same headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            invoice_note: A note shown on the invoice, up to 2000 characters.
            remove_general_note: Whether the site's general note is left off; the provider's default
                is false.
            invoice_date: Date of the invoice, in Unix seconds.
            notes_to_remove: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

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
                "comment": comment,
                "invoice_note": invoice_note,
                "remove_general_note": remove_general_note,
                "invoice_date": invoice_date,
                "notes_to_remove": notes_to_remove,
            },
            extra_body,
        )

    def refund(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        refund_amount: int | Unset = UNSET,
        comment: str | Unset = UNSET,
        customer_notes: str | Unset = UNSET,
        credit_note: RefundCreditNote | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRefund:
        """Refund a payment of an invoice through the gateway.

        Refunds one transaction at a time and makes a credit note; the invoice keeps its status.
        Send the amount explicitly: what is refunded when it is left out is not established. Read
        the transaction's status before believing the money went back. No reference of your own can
        be given, and a refund hangs off its credit note, not off the invoice's payments: after an
        unknown outcome compare the invoice's issued_credit_notes with those seen before, and ask
        transactions.list for the customer's transactions of type refund. An idempotency key holds
        for 30 minutes: repeat with the same body and the same headers, or the answer is 422. From
        the published description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            refund_amount: Amount to refund, in minor units, at least 1.
            comment: A comment, up to 300 characters.
            customer_notes: A note for the customer on the credit note, up to 2000 characters.
            credit_note: as the provider defines it.
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
                "comment": comment,
                "customer_notes": customer_notes,
                "credit_note": credit_note,
            },
            extra_body,
        )

    def record_refund(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        transaction: OfflineRefund | Mapping[str, Any] | Unset = UNSET,
        comment: str | Unset = UNSET,
        customer_notes: str | Unset = UNSET,
        credit_note: RefundCreditNote | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRecordedRefund:
        """Record a refund made outside Chargebee.

        Makes a credit note, which the invoice's issued_credit_notes show; no money moves. Put a
        reference of your own into the transaction's reference_number, which comes back in the
        transaction; after an unknown outcome find it with
        transactions.list(reference_number_is=...). An idempotency key holds for 30 minutes: repeat
        with the same body and the same headers, or the answer is 422. From the published
        description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            transaction: as the provider defines it.
            comment: A comment, up to 65000 characters.
            customer_notes: A note for the customer on the credit note, up to 2000 characters.
            credit_note: as the provider defines it.
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
                "transaction": transaction,
                "comment": comment,
                "customer_notes": customer_notes,
                "credit_note": credit_note,
            },
            extra_body,
        )

    def apply_payments(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        transactions: Sequence[PaymentToApply | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Apply payments that the customer has in excess to an invoice.

        Moves no new money: it uses what earlier transactions of the customer have left. Name each
        transaction and, where not all of it is to be used, the amount; what is applied when no
        transaction is named is not established. An idempotency key holds for 30 minutes: repeat
        with the same body and the same headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            transactions: The transactions to use.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_APPLY_PAYMENTS,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
                "transactions": transactions,
            },
            extra_body,
        )

    def apply_credits(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        credit_notes: Sequence[CreditNoteToApply | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Apply the customer's credit notes to an invoice.

        Uses up credit, moves no money. Name the credit notes; what is applied when none is named is
        not established. An idempotency key holds for 30 minutes: repeat with the same body and the
        same headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            credit_notes: The credit notes to use.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_APPLY_CREDITS,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
                "credit_notes": credit_notes,
            },
            extra_body,
        )

    def remove_payment(
        self,
        invoice_id: str,
        *,
        transaction: PaymentToRemove | Mapping[str, Any],
        idempotency_key: str | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Take a payment off an invoice.

        Expect the invoice to be due again, and the payment to be the customer's to apply elsewhere:
        the sources give the parameters and the answer only, so look at both afterwards. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            transaction: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_REMOVE_PAYMENT,
            InvoicePayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
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
        void_reason_code: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceVoided:
        """Void an invoice.

        Refused while the invoice has payments, successful or in progress, applied credits, taxes
        withheld, or belongs to a gift. Some sites ask for void_reason_code, which is
        case-sensitive. An idempotency key holds for 30 minutes: repeat with the same body and the
        same headers, or the answer is 422. From the published description of API v2 and the
        official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            void_reason_code: One of the reasons set up on the site, up to 100 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_VOID,
            InvoiceVoided.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
                "void_reason_code": void_reason_code,
            },
            extra_body,
        )

    def write_off(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceWrittenOff:
        """Write off what is still due on an invoice.

        Makes a credit note. The sources give the parameter and the answer only: look at
        write_off_amount, amount_due and status of the answer. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_WRITE_OFF,
            InvoiceWrittenOff.from_dict,
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

        Refused while the invoice has payments, successful or in progress, applied credits, taxes
        withheld, or belongs to a gift. A deleted invoice can still be listed with include_deleted.
        Whether it can be read by its id is not established. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        published description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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

    def stop_dunning(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Stop the attempts to collect an invoice.

        No further attempts are made for the invoice. In which states this is allowed is not
        established. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_STOP_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
        )

    def pause_dunning(
        self,
        invoice_id: str,
        *,
        expected_payment_date: int | datetime,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Pause the attempts to collect an invoice until a date.

        Give the date on which payment is expected. In which states this is allowed is not
        established. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            expected_payment_date: When the payment is expected, in Unix seconds.
            comment: A comment, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_PAUSE_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "expected_payment_date": expected_payment_date,
                "comment": comment,
            },
            extra_body,
        )

    def resume_dunning(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Resume the paused attempts to collect an invoice.

        In which states this is allowed is not established. An idempotency key holds for 30 minutes:
        repeat with the same body and the same headers, or the answer is 422. From the official
        clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_RESUME_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
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
        paid_on_after: int | datetime | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        recurring_is: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        status_is_not: InvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        status_not_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        price_type_is: PriceType | str | Unset = UNSET,
        price_type_is_not: PriceType | str | Unset = UNSET,
        price_type_in: Sequence[PriceType | str] | Unset = UNSET,
        price_type_not_in: Sequence[PriceType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        paid_at_after: int | datetime | Unset = UNSET,
        paid_at_before: int | datetime | Unset = UNSET,
        paid_at_on: int | datetime | Unset = UNSET,
        paid_at_between: Sequence[int | datetime] | Unset = UNSET,
        total_is: int | Unset = UNSET,
        total_is_not: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_between: Sequence[int] | Unset = UNSET,
        amount_paid_is: int | Unset = UNSET,
        amount_paid_is_not: int | Unset = UNSET,
        amount_paid_lt: int | Unset = UNSET,
        amount_paid_lte: int | Unset = UNSET,
        amount_paid_gt: int | Unset = UNSET,
        amount_paid_gte: int | Unset = UNSET,
        amount_paid_between: Sequence[int] | Unset = UNSET,
        amount_adjusted_is: int | Unset = UNSET,
        amount_adjusted_is_not: int | Unset = UNSET,
        amount_adjusted_lt: int | Unset = UNSET,
        amount_adjusted_lte: int | Unset = UNSET,
        amount_adjusted_gt: int | Unset = UNSET,
        amount_adjusted_gte: int | Unset = UNSET,
        amount_adjusted_between: Sequence[int] | Unset = UNSET,
        credits_applied_is: int | Unset = UNSET,
        credits_applied_is_not: int | Unset = UNSET,
        credits_applied_lt: int | Unset = UNSET,
        credits_applied_lte: int | Unset = UNSET,
        credits_applied_gt: int | Unset = UNSET,
        credits_applied_gte: int | Unset = UNSET,
        credits_applied_between: Sequence[int] | Unset = UNSET,
        amount_due_is: int | Unset = UNSET,
        amount_due_is_not: int | Unset = UNSET,
        amount_due_lt: int | Unset = UNSET,
        amount_due_lte: int | Unset = UNSET,
        amount_due_gt: int | Unset = UNSET,
        amount_due_gte: int | Unset = UNSET,
        amount_due_between: Sequence[int] | Unset = UNSET,
        dunning_status_is: DunningStatus | str | Unset = UNSET,
        dunning_status_is_not: DunningStatus | str | Unset = UNSET,
        dunning_status_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_not_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_is_present: bool | Unset = UNSET,
        payment_owner_is: str | Unset = UNSET,
        payment_owner_is_not: str | Unset = UNSET,
        payment_owner_starts_with: str | Unset = UNSET,
        payment_owner_in: Sequence[str] | Unset = UNSET,
        payment_owner_not_in: Sequence[str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        channel_is: Channel | str | Unset = UNSET,
        channel_is_not: Channel | str | Unset = UNSET,
        channel_in: Sequence[Channel | str] | Unset = UNSET,
        channel_not_in: Sequence[Channel | str] | Unset = UNSET,
        voided_at_after: int | datetime | Unset = UNSET,
        voided_at_before: int | datetime | Unset = UNSET,
        voided_at_on: int | datetime | Unset = UNSET,
        voided_at_between: Sequence[int | datetime] | Unset = UNSET,
        void_reason_code_is: str | Unset = UNSET,
        void_reason_code_is_not: str | Unset = UNSET,
        void_reason_code_starts_with: str | Unset = UNSET,
        void_reason_code_in: Sequence[str] | Unset = UNSET,
        void_reason_code_not_in: Sequence[str] | Unset = UNSET,
        einvoice_status_is: str | Unset = UNSET,
        einvoice_status_is_not: str | Unset = UNSET,
        einvoice_status_in: Sequence[str] | Unset = UNSET,
        einvoice_status_not_in: Sequence[str] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the site, a page at a time, filtered and sorted.

        Hand the answer's next_offset back as offset for the next page; without one, the page is the
        last. To find what is still to be paid, ask for status_in payment_due, not_paid and posted.
        A filter that takes several values takes a list, which is sent as one JSON text; times are
        Unix seconds of ten digits, amounts are in minor units. Which day a time filter means by on,
        and whether between includes its ends, is not established. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            include_deleted: Whether deleted invoices are listed too; the provider's default is
                false.
            paid_on_after: Paid after this time, in Unix seconds; the filter of API v1.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            recurring_is: Whether the invoice is of a subscription.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            price_type_is: The kind of price is this.
            price_type_is_not: The kind of price is not this.
            price_type_in: The kind of price is one of these.
            price_type_not_in: The kind of price is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            paid_at_after: The time of payment lies after this time, in Unix seconds of ten digits.
            paid_at_before: The time of payment lies before this time, in Unix seconds of ten
                digits.
            paid_at_on: The time of payment lies on the day of this time, in Unix seconds of ten
                digits.
            paid_at_between: The time of payment lies between these two, in Unix seconds of ten
                digits.
            total_is: The total is this, in minor units.
            total_is_not: The total is not this, in minor units.
            total_lt: The total is below this, in minor units.
            total_lte: The total is at most this, in minor units.
            total_gt: The total is above this, in minor units.
            total_gte: The total is at least this, in minor units.
            total_between: The total lies between these two, in minor units.
            amount_paid_is: The amount paid is this, in minor units.
            amount_paid_is_not: The amount paid is not this, in minor units.
            amount_paid_lt: The amount paid is below this, in minor units.
            amount_paid_lte: The amount paid is at most this, in minor units.
            amount_paid_gt: The amount paid is above this, in minor units.
            amount_paid_gte: The amount paid is at least this, in minor units.
            amount_paid_between: The amount paid lies between these two, in minor units.
            amount_adjusted_is: The amount adjusted is this, in minor units.
            amount_adjusted_is_not: The amount adjusted is not this, in minor units.
            amount_adjusted_lt: The amount adjusted is below this, in minor units.
            amount_adjusted_lte: The amount adjusted is at most this, in minor units.
            amount_adjusted_gt: The amount adjusted is above this, in minor units.
            amount_adjusted_gte: The amount adjusted is at least this, in minor units.
            amount_adjusted_between: The amount adjusted lies between these two, in minor units.
            credits_applied_is: The sum of credits applied is this, in minor units.
            credits_applied_is_not: The sum of credits applied is not this, in minor units.
            credits_applied_lt: The sum of credits applied is below this, in minor units.
            credits_applied_lte: The sum of credits applied is at most this, in minor units.
            credits_applied_gt: The sum of credits applied is above this, in minor units.
            credits_applied_gte: The sum of credits applied is at least this, in minor units.
            credits_applied_between: The sum of credits applied lies between these two, in minor
                units.
            amount_due_is: The amount due is this, in minor units.
            amount_due_is_not: The amount due is not this, in minor units.
            amount_due_lt: The amount due is below this, in minor units.
            amount_due_lte: The amount due is at most this, in minor units.
            amount_due_gt: The amount due is above this, in minor units.
            amount_due_gte: The amount due is at least this, in minor units.
            amount_due_between: The amount due lies between these two, in minor units.
            dunning_status_is: The state of dunning is this.
            dunning_status_is_not: The state of dunning is not this.
            dunning_status_in: The state of dunning is one of these.
            dunning_status_not_in: The state of dunning is none of these.
            dunning_status_is_present: Whether the state of dunning is there.
            payment_owner_is: The id of who pays is this.
            payment_owner_is_not: The id of who pays is not this.
            payment_owner_starts_with: The id of who pays begins with this.
            payment_owner_in: The id of who pays is one of these.
            payment_owner_not_in: The id of who pays is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
            channel_is: The channel of sale is this.
            channel_is_not: The channel of sale is not this.
            channel_in: The channel of sale is one of these.
            channel_not_in: The channel of sale is none of these.
            voided_at_after: The time of voiding lies after this time, in Unix seconds of ten
                digits.
            voided_at_before: The time of voiding lies before this time, in Unix seconds of ten
                digits.
            voided_at_on: The time of voiding lies on the day of this time, in Unix seconds of ten
                digits.
            voided_at_between: The time of voiding lies between these two, in Unix seconds of ten
                digits.
            void_reason_code_is: The reason of voiding is this.
            void_reason_code_is_not: The reason of voiding is not this.
            void_reason_code_starts_with: The reason of voiding begins with this.
            void_reason_code_in: The reason of voiding is one of these.
            void_reason_code_not_in: The reason of voiding is none of these.
            einvoice_status_is: The state of the electronic invoice is this.
            einvoice_status_is_not: The state of the electronic invoice is not this.
            einvoice_status_in: The state of the electronic invoice is one of these.
            einvoice_status_not_in: The state of the electronic invoice is none of these.
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
                "paid_on_after": paid_on_after,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "recurring_is": recurring_is,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "price_type_is": price_type_is,
                "price_type_is_not": price_type_is_not,
                "price_type_in": price_type_in,
                "price_type_not_in": price_type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "paid_at_after": paid_at_after,
                "paid_at_before": paid_at_before,
                "paid_at_on": paid_at_on,
                "paid_at_between": paid_at_between,
                "total_is": total_is,
                "total_is_not": total_is_not,
                "total_lt": total_lt,
                "total_lte": total_lte,
                "total_gt": total_gt,
                "total_gte": total_gte,
                "total_between": total_between,
                "amount_paid_is": amount_paid_is,
                "amount_paid_is_not": amount_paid_is_not,
                "amount_paid_lt": amount_paid_lt,
                "amount_paid_lte": amount_paid_lte,
                "amount_paid_gt": amount_paid_gt,
                "amount_paid_gte": amount_paid_gte,
                "amount_paid_between": amount_paid_between,
                "amount_adjusted_is": amount_adjusted_is,
                "amount_adjusted_is_not": amount_adjusted_is_not,
                "amount_adjusted_lt": amount_adjusted_lt,
                "amount_adjusted_lte": amount_adjusted_lte,
                "amount_adjusted_gt": amount_adjusted_gt,
                "amount_adjusted_gte": amount_adjusted_gte,
                "amount_adjusted_between": amount_adjusted_between,
                "credits_applied_is": credits_applied_is,
                "credits_applied_is_not": credits_applied_is_not,
                "credits_applied_lt": credits_applied_lt,
                "credits_applied_lte": credits_applied_lte,
                "credits_applied_gt": credits_applied_gt,
                "credits_applied_gte": credits_applied_gte,
                "credits_applied_between": credits_applied_between,
                "amount_due_is": amount_due_is,
                "amount_due_is_not": amount_due_is_not,
                "amount_due_lt": amount_due_lt,
                "amount_due_lte": amount_due_lte,
                "amount_due_gt": amount_due_gt,
                "amount_due_gte": amount_due_gte,
                "amount_due_between": amount_due_between,
                "dunning_status_is": dunning_status_is,
                "dunning_status_is_not": dunning_status_is_not,
                "dunning_status_in": dunning_status_in,
                "dunning_status_not_in": dunning_status_not_in,
                "dunning_status_is_present": dunning_status_is_present,
                "payment_owner_is": payment_owner_is,
                "payment_owner_is_not": payment_owner_is_not,
                "payment_owner_starts_with": payment_owner_starts_with,
                "payment_owner_in": payment_owner_in,
                "payment_owner_not_in": payment_owner_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "channel_is": channel_is,
                "channel_is_not": channel_is_not,
                "channel_in": channel_in,
                "channel_not_in": channel_not_in,
                "voided_at_after": voided_at_after,
                "voided_at_before": voided_at_before,
                "voided_at_on": voided_at_on,
                "voided_at_between": voided_at_between,
                "void_reason_code_is": void_reason_code_is,
                "void_reason_code_is_not": void_reason_code_is_not,
                "void_reason_code_starts_with": void_reason_code_starts_with,
                "void_reason_code_in": void_reason_code_in,
                "void_reason_code_not_in": void_reason_code_not_in,
                "einvoice_status_is": einvoice_status_is,
                "einvoice_status_is_not": einvoice_status_is_not,
                "einvoice_status_in": einvoice_status_in,
                "einvoice_status_not_in": einvoice_status_not_in,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        paid_on_after: int | datetime | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        recurring_is: bool | Unset = UNSET,
        status_is: InvoiceStatus | str | Unset = UNSET,
        status_is_not: InvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        status_not_in: Sequence[InvoiceStatus | str] | Unset = UNSET,
        price_type_is: PriceType | str | Unset = UNSET,
        price_type_is_not: PriceType | str | Unset = UNSET,
        price_type_in: Sequence[PriceType | str] | Unset = UNSET,
        price_type_not_in: Sequence[PriceType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        paid_at_after: int | datetime | Unset = UNSET,
        paid_at_before: int | datetime | Unset = UNSET,
        paid_at_on: int | datetime | Unset = UNSET,
        paid_at_between: Sequence[int | datetime] | Unset = UNSET,
        total_is: int | Unset = UNSET,
        total_is_not: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_between: Sequence[int] | Unset = UNSET,
        amount_paid_is: int | Unset = UNSET,
        amount_paid_is_not: int | Unset = UNSET,
        amount_paid_lt: int | Unset = UNSET,
        amount_paid_lte: int | Unset = UNSET,
        amount_paid_gt: int | Unset = UNSET,
        amount_paid_gte: int | Unset = UNSET,
        amount_paid_between: Sequence[int] | Unset = UNSET,
        amount_adjusted_is: int | Unset = UNSET,
        amount_adjusted_is_not: int | Unset = UNSET,
        amount_adjusted_lt: int | Unset = UNSET,
        amount_adjusted_lte: int | Unset = UNSET,
        amount_adjusted_gt: int | Unset = UNSET,
        amount_adjusted_gte: int | Unset = UNSET,
        amount_adjusted_between: Sequence[int] | Unset = UNSET,
        credits_applied_is: int | Unset = UNSET,
        credits_applied_is_not: int | Unset = UNSET,
        credits_applied_lt: int | Unset = UNSET,
        credits_applied_lte: int | Unset = UNSET,
        credits_applied_gt: int | Unset = UNSET,
        credits_applied_gte: int | Unset = UNSET,
        credits_applied_between: Sequence[int] | Unset = UNSET,
        amount_due_is: int | Unset = UNSET,
        amount_due_is_not: int | Unset = UNSET,
        amount_due_lt: int | Unset = UNSET,
        amount_due_lte: int | Unset = UNSET,
        amount_due_gt: int | Unset = UNSET,
        amount_due_gte: int | Unset = UNSET,
        amount_due_between: Sequence[int] | Unset = UNSET,
        dunning_status_is: DunningStatus | str | Unset = UNSET,
        dunning_status_is_not: DunningStatus | str | Unset = UNSET,
        dunning_status_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_not_in: Sequence[DunningStatus | str] | Unset = UNSET,
        dunning_status_is_present: bool | Unset = UNSET,
        payment_owner_is: str | Unset = UNSET,
        payment_owner_is_not: str | Unset = UNSET,
        payment_owner_starts_with: str | Unset = UNSET,
        payment_owner_in: Sequence[str] | Unset = UNSET,
        payment_owner_not_in: Sequence[str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        channel_is: Channel | str | Unset = UNSET,
        channel_is_not: Channel | str | Unset = UNSET,
        channel_in: Sequence[Channel | str] | Unset = UNSET,
        channel_not_in: Sequence[Channel | str] | Unset = UNSET,
        voided_at_after: int | datetime | Unset = UNSET,
        voided_at_before: int | datetime | Unset = UNSET,
        voided_at_on: int | datetime | Unset = UNSET,
        voided_at_between: Sequence[int | datetime] | Unset = UNSET,
        void_reason_code_is: str | Unset = UNSET,
        void_reason_code_is_not: str | Unset = UNSET,
        void_reason_code_starts_with: str | Unset = UNSET,
        void_reason_code_in: Sequence[str] | Unset = UNSET,
        void_reason_code_not_in: Sequence[str] | Unset = UNSET,
        einvoice_status_is: str | Unset = UNSET,
        einvoice_status_is_not: str | Unset = UNSET,
        einvoice_status_in: Sequence[str] | Unset = UNSET,
        einvoice_status_not_in: Sequence[str] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
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
            paid_on_after: Paid after this time, in Unix seconds; the filter of API v1.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            recurring_is: Whether the invoice is of a subscription.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            price_type_is: The kind of price is this.
            price_type_is_not: The kind of price is not this.
            price_type_in: The kind of price is one of these.
            price_type_not_in: The kind of price is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            paid_at_after: The time of payment lies after this time, in Unix seconds of ten digits.
            paid_at_before: The time of payment lies before this time, in Unix seconds of ten
                digits.
            paid_at_on: The time of payment lies on the day of this time, in Unix seconds of ten
                digits.
            paid_at_between: The time of payment lies between these two, in Unix seconds of ten
                digits.
            total_is: The total is this, in minor units.
            total_is_not: The total is not this, in minor units.
            total_lt: The total is below this, in minor units.
            total_lte: The total is at most this, in minor units.
            total_gt: The total is above this, in minor units.
            total_gte: The total is at least this, in minor units.
            total_between: The total lies between these two, in minor units.
            amount_paid_is: The amount paid is this, in minor units.
            amount_paid_is_not: The amount paid is not this, in minor units.
            amount_paid_lt: The amount paid is below this, in minor units.
            amount_paid_lte: The amount paid is at most this, in minor units.
            amount_paid_gt: The amount paid is above this, in minor units.
            amount_paid_gte: The amount paid is at least this, in minor units.
            amount_paid_between: The amount paid lies between these two, in minor units.
            amount_adjusted_is: The amount adjusted is this, in minor units.
            amount_adjusted_is_not: The amount adjusted is not this, in minor units.
            amount_adjusted_lt: The amount adjusted is below this, in minor units.
            amount_adjusted_lte: The amount adjusted is at most this, in minor units.
            amount_adjusted_gt: The amount adjusted is above this, in minor units.
            amount_adjusted_gte: The amount adjusted is at least this, in minor units.
            amount_adjusted_between: The amount adjusted lies between these two, in minor units.
            credits_applied_is: The sum of credits applied is this, in minor units.
            credits_applied_is_not: The sum of credits applied is not this, in minor units.
            credits_applied_lt: The sum of credits applied is below this, in minor units.
            credits_applied_lte: The sum of credits applied is at most this, in minor units.
            credits_applied_gt: The sum of credits applied is above this, in minor units.
            credits_applied_gte: The sum of credits applied is at least this, in minor units.
            credits_applied_between: The sum of credits applied lies between these two, in minor
                units.
            amount_due_is: The amount due is this, in minor units.
            amount_due_is_not: The amount due is not this, in minor units.
            amount_due_lt: The amount due is below this, in minor units.
            amount_due_lte: The amount due is at most this, in minor units.
            amount_due_gt: The amount due is above this, in minor units.
            amount_due_gte: The amount due is at least this, in minor units.
            amount_due_between: The amount due lies between these two, in minor units.
            dunning_status_is: The state of dunning is this.
            dunning_status_is_not: The state of dunning is not this.
            dunning_status_in: The state of dunning is one of these.
            dunning_status_not_in: The state of dunning is none of these.
            dunning_status_is_present: Whether the state of dunning is there.
            payment_owner_is: The id of who pays is this.
            payment_owner_is_not: The id of who pays is not this.
            payment_owner_starts_with: The id of who pays begins with this.
            payment_owner_in: The id of who pays is one of these.
            payment_owner_not_in: The id of who pays is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
            channel_is: The channel of sale is this.
            channel_is_not: The channel of sale is not this.
            channel_in: The channel of sale is one of these.
            channel_not_in: The channel of sale is none of these.
            voided_at_after: The time of voiding lies after this time, in Unix seconds of ten
                digits.
            voided_at_before: The time of voiding lies before this time, in Unix seconds of ten
                digits.
            voided_at_on: The time of voiding lies on the day of this time, in Unix seconds of ten
                digits.
            voided_at_between: The time of voiding lies between these two, in Unix seconds of ten
                digits.
            void_reason_code_is: The reason of voiding is this.
            void_reason_code_is_not: The reason of voiding is not this.
            void_reason_code_starts_with: The reason of voiding begins with this.
            void_reason_code_in: The reason of voiding is one of these.
            void_reason_code_not_in: The reason of voiding is none of these.
            einvoice_status_is: The state of the electronic invoice is this.
            einvoice_status_is_not: The state of the electronic invoice is not this.
            einvoice_status_in: The state of the electronic invoice is one of these.
            einvoice_status_not_in: The state of the electronic invoice is none of these.
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
                "paid_on_after": paid_on_after,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "recurring_is": recurring_is,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "price_type_is": price_type_is,
                "price_type_is_not": price_type_is_not,
                "price_type_in": price_type_in,
                "price_type_not_in": price_type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "paid_at_after": paid_at_after,
                "paid_at_before": paid_at_before,
                "paid_at_on": paid_at_on,
                "paid_at_between": paid_at_between,
                "total_is": total_is,
                "total_is_not": total_is_not,
                "total_lt": total_lt,
                "total_lte": total_lte,
                "total_gt": total_gt,
                "total_gte": total_gte,
                "total_between": total_between,
                "amount_paid_is": amount_paid_is,
                "amount_paid_is_not": amount_paid_is_not,
                "amount_paid_lt": amount_paid_lt,
                "amount_paid_lte": amount_paid_lte,
                "amount_paid_gt": amount_paid_gt,
                "amount_paid_gte": amount_paid_gte,
                "amount_paid_between": amount_paid_between,
                "amount_adjusted_is": amount_adjusted_is,
                "amount_adjusted_is_not": amount_adjusted_is_not,
                "amount_adjusted_lt": amount_adjusted_lt,
                "amount_adjusted_lte": amount_adjusted_lte,
                "amount_adjusted_gt": amount_adjusted_gt,
                "amount_adjusted_gte": amount_adjusted_gte,
                "amount_adjusted_between": amount_adjusted_between,
                "credits_applied_is": credits_applied_is,
                "credits_applied_is_not": credits_applied_is_not,
                "credits_applied_lt": credits_applied_lt,
                "credits_applied_lte": credits_applied_lte,
                "credits_applied_gt": credits_applied_gt,
                "credits_applied_gte": credits_applied_gte,
                "credits_applied_between": credits_applied_between,
                "amount_due_is": amount_due_is,
                "amount_due_is_not": amount_due_is_not,
                "amount_due_lt": amount_due_lt,
                "amount_due_lte": amount_due_lte,
                "amount_due_gt": amount_due_gt,
                "amount_due_gte": amount_due_gte,
                "amount_due_between": amount_due_between,
                "dunning_status_is": dunning_status_is,
                "dunning_status_is_not": dunning_status_is_not,
                "dunning_status_in": dunning_status_in,
                "dunning_status_not_in": dunning_status_not_in,
                "dunning_status_is_present": dunning_status_is_present,
                "payment_owner_is": payment_owner_is,
                "payment_owner_is_not": payment_owner_is_not,
                "payment_owner_starts_with": payment_owner_starts_with,
                "payment_owner_in": payment_owner_in,
                "payment_owner_not_in": payment_owner_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "channel_is": channel_is,
                "channel_is_not": channel_is_not,
                "channel_in": channel_in,
                "channel_not_in": channel_not_in,
                "voided_at_after": voided_at_after,
                "voided_at_before": voided_at_before,
                "voided_at_on": voided_at_on,
                "voided_at_between": voided_at_between,
                "void_reason_code_is": void_reason_code_is,
                "void_reason_code_is_not": void_reason_code_is_not,
                "void_reason_code_starts_with": void_reason_code_starts_with,
                "void_reason_code_in": void_reason_code_in,
                "void_reason_code_not_in": void_reason_code_not_in,
                "einvoice_status_is": einvoice_status_is,
                "einvoice_status_is_not": einvoice_status_is_not,
                "einvoice_status_in": einvoice_status_in,
                "einvoice_status_not_in": einvoice_status_not_in,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        invoice_date: int | datetime | Unset = UNSET,
        invoice_note: str | Unset = UNSET,
        remove_general_note: bool | Unset = UNSET,
        po_number: str | Unset = UNSET,
        coupon: str | Unset = UNSET,
        coupon_ids: Sequence[str] | Unset = UNSET,
        authorization_transaction_id: str | Unset = UNSET,
        payment_source_id: str | Unset = UNSET,
        auto_collection: AutoCollection | str | Unset = UNSET,
        token_id: str | Unset = UNSET,
        replace_primary_payment_source: bool | Unset = UNSET,
        retain_payment_source: bool | Unset = UNSET,
        payment_initiator: PaymentInitiator | str | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        statement_descriptor: StatementDescriptor | Mapping[str, Any] | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        payment_method: NewPaymentMethod | Mapping[str, Any] | Unset = UNSET,
        payment_intent: NewPaymentIntent | Mapping[str, Any] | Unset = UNSET,
        addons: Sequence[NewAddon | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        tax_providers_fields: Sequence[TaxProviderField | Mapping[str, Any]] | Unset = UNSET,
        notes_to_remove: Sequence[NoteToRemove | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of addons and one-time charges.

        Name the customer or the subscription. Where auto-collection is on, the amount may be
        charged to the stored payment method at once, and if that charge fails the whole call fails
        and no invoice is made (so API v1 tells of it); otherwise the invoice is left to be paid.
        po_number can carry a reference of your own. Custom fields (cf_...) go into extra_body. On
        sites whose catalogue has item prices use create_for_charge_items_and_charges. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            currency_code: ISO 4217, three letters.
            invoice_date: Date of the invoice, in Unix seconds.
            invoice_note: A note shown on the invoice, up to 2000 characters.
            remove_general_note: Whether the site's general note is left off; the provider's default
                is false.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            coupon: One coupon, up to 100 characters.
            coupon_ids: Several coupons.
            authorization_transaction_id: An authorisation to capture, up to 40 characters.
            payment_source_id: The stored payment source to charge, up to 40 characters.
            auto_collection: Whether the amount is charged to the stored payment method.
            token_id: A token made by the browser side, up to 40 characters.
            replace_primary_payment_source: Whether a new payment source becomes the customer's
                first; the provider's default is false.
            retain_payment_source: Whether a new payment source is kept; the provider's default is
                true.
            payment_initiator: as the provider defines it.
            shipping_address: as the provider defines it.
            statement_descriptor: What stands on the customer's statement.
            card: A card to charge. Prefer a stored payment source or a token: a card number passes
                through your systems.
            bank_account: A bank account to charge.
            payment_method: A payment method kept at a gateway.
            payment_intent: A payment that the customer has confirmed at the gateway.
            addons: as the provider defines it.
            charges: as the provider defines it.
            tax_providers_fields: as the provider defines it.
            notes_to_remove: as the provider defines it.
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
                "currency_code": currency_code,
                "invoice_date": invoice_date,
                "invoice_note": invoice_note,
                "remove_general_note": remove_general_note,
                "po_number": po_number,
                "coupon": coupon,
                "coupon_ids": coupon_ids,
                "authorization_transaction_id": authorization_transaction_id,
                "payment_source_id": payment_source_id,
                "auto_collection": auto_collection,
                "token_id": token_id,
                "replace_primary_payment_source": replace_primary_payment_source,
                "retain_payment_source": retain_payment_source,
                "payment_initiator": payment_initiator,
                "shipping_address": shipping_address,
                "statement_descriptor": statement_descriptor,
                "card": card,
                "bank_account": bank_account,
                "payment_method": payment_method,
                "payment_intent": payment_intent,
                "addons": addons,
                "charges": charges,
                "tax_providers_fields": tax_providers_fields,
                "notes_to_remove": notes_to_remove,
            },
            extra_body,
        )

    async def list_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> TransactionList:
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
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_payments(
        self, invoice_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_payments`, whatever the number of pages.

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
            TransactionList.from_dict,
            {
                "invoice_id": invoice_id,
                "limit": limit,
            },
            max_pages,
        )

    async def create_for_charge_items_and_charges(
        self,
        *,
        idempotency_key: str | None = None,
        customer_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        invoice_date: int | datetime | Unset = UNSET,
        invoice_note: str | Unset = UNSET,
        remove_general_note: bool | Unset = UNSET,
        po_number: str | Unset = UNSET,
        coupon: str | Unset = UNSET,
        coupon_ids: Sequence[str] | Unset = UNSET,
        authorization_transaction_id: str | Unset = UNSET,
        payment_source_id: str | Unset = UNSET,
        auto_collection: AutoCollection | str | Unset = UNSET,
        token_id: str | Unset = UNSET,
        replace_primary_payment_source: bool | Unset = UNSET,
        retain_payment_source: bool | Unset = UNSET,
        payment_initiator: PaymentInitiator | str | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        statement_descriptor: StatementDescriptor | Mapping[str, Any] | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        payment_method: NewPaymentMethod | Mapping[str, Any] | Unset = UNSET,
        payment_intent: NewPaymentIntent | Mapping[str, Any] | Unset = UNSET,
        net_term_days: int | Unset = UNSET,
        create_pending_invoice: bool | Unset = UNSET,
        item_prices: Sequence[NewItemPrice | Mapping[str, Any]] | Unset = UNSET,
        item_tiers: Sequence[NewItemTier | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        notes_to_remove: Sequence[NoteToRemove | Mapping[str, Any]] | Unset = UNSET,
        tax_providers_fields: Sequence[TaxProviderField | Mapping[str, Any]] | Unset = UNSET,
        discounts: Sequence[NewDiscount | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Make an invoice of item prices and one-time charges.

        Name the customer or the subscription. Where auto-collection is on, the amount may be
        charged to the stored payment method at once, and if that charge fails the whole call fails
        and no invoice is made (so API v1 tells of it); otherwise the invoice is left to be paid.
        po_number can carry a reference of your own. Custom fields (cf_...) go into extra_body. With
        create_pending_invoice the invoice is left pending, to be closed later. An idempotency key
        holds for 30 minutes: repeat with the same body and the same headers, or the answer is 422.
        From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            customer_id: The customer to bill; or name a subscription. Up to 50 characters.
            subscription_id: The subscription to bill; or name a customer. Up to 50 characters.
            currency_code: ISO 4217, three letters.
            invoice_date: Date of the invoice, in Unix seconds.
            invoice_note: A note shown on the invoice, up to 2000 characters.
            remove_general_note: Whether the site's general note is left off; the provider's default
                is false.
            po_number: Number of the purchase order, or a reference of your own; up to 100
                characters.
            coupon: One coupon, up to 100 characters.
            coupon_ids: Several coupons.
            authorization_transaction_id: An authorisation to capture, up to 40 characters.
            payment_source_id: The stored payment source to charge, up to 40 characters.
            auto_collection: Whether the amount is charged to the stored payment method.
            token_id: A token made by the browser side, up to 40 characters.
            replace_primary_payment_source: Whether a new payment source becomes the customer's
                first; the provider's default is false.
            retain_payment_source: Whether a new payment source is kept; the provider's default is
                true.
            payment_initiator: as the provider defines it.
            shipping_address: as the provider defines it.
            statement_descriptor: What stands on the customer's statement.
            card: A card to charge. Prefer a stored payment source or a token: a card number passes
                through your systems.
            bank_account: A bank account to charge.
            payment_method: A payment method kept at a gateway.
            payment_intent: A payment that the customer has confirmed at the gateway.
            net_term_days: Days until the invoice is due.
            create_pending_invoice: Whether the invoice is left pending, to be closed later.
            item_prices: as the provider defines it.
            item_tiers: as the provider defines it.
            charges: as the provider defines it.
            notes_to_remove: as the provider defines it.
            tax_providers_fields: as the provider defines it.
            discounts: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RateLimited: third_party_api_request_limit_exceeded.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CREATE_FOR_CHARGE_ITEMS_AND_CHARGES,
            InvoiceAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "currency_code": currency_code,
                "invoice_date": invoice_date,
                "invoice_note": invoice_note,
                "remove_general_note": remove_general_note,
                "po_number": po_number,
                "coupon": coupon,
                "coupon_ids": coupon_ids,
                "authorization_transaction_id": authorization_transaction_id,
                "payment_source_id": payment_source_id,
                "auto_collection": auto_collection,
                "token_id": token_id,
                "replace_primary_payment_source": replace_primary_payment_source,
                "retain_payment_source": retain_payment_source,
                "payment_initiator": payment_initiator,
                "shipping_address": shipping_address,
                "statement_descriptor": statement_descriptor,
                "card": card,
                "bank_account": bank_account,
                "payment_method": payment_method,
                "payment_intent": payment_intent,
                "net_term_days": net_term_days,
                "create_pending_invoice": create_pending_invoice,
                "item_prices": item_prices,
                "item_tiers": item_tiers,
                "charges": charges,
                "notes_to_remove": notes_to_remove,
                "tax_providers_fields": tax_providers_fields,
                "discounts": discounts,
            },
            extra_body,
        )

    async def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> InvoiceList:
        """List the invoices of one customer, the latest first.

        Hand next_offset back as offset; without one, the page is the last. From the official
        clients.

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

        Hand next_offset back as offset; without one, the page is the last. From the official
        clients.

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

    async def get_pdf(
        self,
        invoice_id: str,
        *,
        disposition_type: DispositionType | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> DownloadAnswer:
        """Get a link to the invoice as PDF.

        Changes nothing. Fetch the file soon and keep the link to yourself: in API v1 it lives for
        60 minutes; valid_till tells. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            disposition_type: Whether a browser saves the file or shows it.
            extra_body: Fields that the spec does not know, sent as they are.

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
                "disposition_type": disposition_type,
            },
            extra_body,
        )

    async def close(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        invoice_note: str | Unset = UNSET,
        remove_general_note: bool | Unset = UNSET,
        invoice_date: int | datetime | Unset = UNSET,
        notes_to_remove: Sequence[NoteToRemove | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Close a pending invoice, so that it can be paid.

        Only a pending invoice can be closed. Count on a charge where auto-collection is on: the
        sources do not say, but the same call of API v1 is named collect. Look at the invoice's
        status and payments afterwards. An idempotency key holds for 30 minutes: repeat with the
        same body and the same headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            invoice_note: A note shown on the invoice, up to 2000 characters.
            remove_general_note: Whether the site's general note is left off; the provider's default
                is false.
            invoice_date: Date of the invoice, in Unix seconds.
            notes_to_remove: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

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
                "comment": comment,
                "invoice_note": invoice_note,
                "remove_general_note": remove_general_note,
                "invoice_date": invoice_date,
                "notes_to_remove": notes_to_remove,
            },
            extra_body,
        )

    async def refund(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        refund_amount: int | Unset = UNSET,
        comment: str | Unset = UNSET,
        customer_notes: str | Unset = UNSET,
        credit_note: RefundCreditNote | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRefund:
        """Refund a payment of an invoice through the gateway.

        Refunds one transaction at a time and makes a credit note; the invoice keeps its status.
        Send the amount explicitly: what is refunded when it is left out is not established. Read
        the transaction's status before believing the money went back. No reference of your own can
        be given, and a refund hangs off its credit note, not off the invoice's payments: after an
        unknown outcome compare the invoice's issued_credit_notes with those seen before, and ask
        transactions.list for the customer's transactions of type refund. An idempotency key holds
        for 30 minutes: repeat with the same body and the same headers, or the answer is 422. From
        the published description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            refund_amount: Amount to refund, in minor units, at least 1.
            comment: A comment, up to 300 characters.
            customer_notes: A note for the customer on the credit note, up to 2000 characters.
            credit_note: as the provider defines it.
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
                "comment": comment,
                "customer_notes": customer_notes,
                "credit_note": credit_note,
            },
            extra_body,
        )

    async def record_refund(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        transaction: OfflineRefund | Mapping[str, Any] | Unset = UNSET,
        comment: str | Unset = UNSET,
        customer_notes: str | Unset = UNSET,
        credit_note: RefundCreditNote | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceRecordedRefund:
        """Record a refund made outside Chargebee.

        Makes a credit note, which the invoice's issued_credit_notes show; no money moves. Put a
        reference of your own into the transaction's reference_number, which comes back in the
        transaction; after an unknown outcome find it with
        transactions.list(reference_number_is=...). An idempotency key holds for 30 minutes: repeat
        with the same body and the same headers, or the answer is 422. From the published
        description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            transaction: as the provider defines it.
            comment: A comment, up to 65000 characters.
            customer_notes: A note for the customer on the credit note, up to 2000 characters.
            credit_note: as the provider defines it.
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
                "transaction": transaction,
                "comment": comment,
                "customer_notes": customer_notes,
                "credit_note": credit_note,
            },
            extra_body,
        )

    async def apply_payments(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        transactions: Sequence[PaymentToApply | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Apply payments that the customer has in excess to an invoice.

        Moves no new money: it uses what earlier transactions of the customer have left. Name each
        transaction and, where not all of it is to be used, the amount; what is applied when no
        transaction is named is not established. An idempotency key holds for 30 minutes: repeat
        with the same body and the same headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            transactions: The transactions to use.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_APPLY_PAYMENTS,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
                "transactions": transactions,
            },
            extra_body,
        )

    async def apply_credits(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        credit_notes: Sequence[CreditNoteToApply | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Apply the customer's credit notes to an invoice.

        Uses up credit, moves no money. Name the credit notes; what is applied when none is named is
        not established. An idempotency key holds for 30 minutes: repeat with the same body and the
        same headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            credit_notes: The credit notes to use.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_APPLY_CREDITS,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
                "credit_notes": credit_notes,
            },
            extra_body,
        )

    async def remove_payment(
        self,
        invoice_id: str,
        *,
        transaction: PaymentToRemove | Mapping[str, Any],
        idempotency_key: str | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoicePayment:
        """Take a payment off an invoice.

        Expect the invoice to be due again, and the payment to be the customer's to apply elsewhere:
        the sources give the parameters and the answer only, so look at both afterwards. An
        idempotency key holds for 30 minutes: repeat with the same body and the same headers, or the
        answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            transaction: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_REMOVE_PAYMENT,
            InvoicePayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
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
        void_reason_code: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceVoided:
        """Void an invoice.

        Refused while the invoice has payments, successful or in progress, applied credits, taxes
        withheld, or belongs to a gift. Some sites ask for void_reason_code, which is
        case-sensitive. An idempotency key holds for 30 minutes: repeat with the same body and the
        same headers, or the answer is 422. From the published description of API v2 and the
        official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            comment: A comment, up to 300 characters.
            void_reason_code: One of the reasons set up on the site, up to 100 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_VOID,
            InvoiceVoided.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
                "void_reason_code": void_reason_code,
            },
            extra_body,
        )

    async def write_off(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceWrittenOff:
        """Write off what is still due on an invoice.

        Makes a credit note. The sources give the parameter and the answer only: look at
        write_off_amount, amount_due and status of the answer. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_WRITE_OFF,
            InvoiceWrittenOff.from_dict,
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

        Refused while the invoice has payments, successful or in progress, applied credits, taxes
        withheld, or belongs to a gift. A deleted invoice can still be listed with include_deleted.
        Whether it can be read by its id is not established. An idempotency key holds for 30
        minutes: repeat with the same body and the same headers, or the answer is 422. From the
        published description of API v2 and the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Stop the attempts to collect an invoice.

        No further attempts are made for the invoice. In which states this is allowed is not
        established. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_STOP_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
        )

    async def pause_dunning(
        self,
        invoice_id: str,
        *,
        expected_payment_date: int | datetime,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Pause the attempts to collect an invoice until a date.

        Give the date on which payment is expected. In which states this is allowed is not
        established. An idempotency key holds for 30 minutes: repeat with the same body and the same
        headers, or the answer is 422. From the official clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
            idempotency_key: A key of up to 100 characters (a UUID is advised) under which a repeat
                within 30 minutes gets the first answer. Left out, a random one is made for this
                call.
            expected_payment_date: When the payment is expected, in Unix seconds.
            comment: A comment, up to 300 characters.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_PAUSE_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "expected_payment_date": expected_payment_date,
                "comment": comment,
            },
            extra_body,
        )

    async def resume_dunning(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        comment: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceAnswer:
        """Resume the paused attempts to collect an invoice.

        In which states this is allowed is not established. An idempotency key holds for 30 minutes:
        repeat with the same body and the same headers, or the answer is 422. From the official
        clients.

        Repeated under one idempotency key while the provider honours it.

        Args:
            invoice_id: Id of the invoice, up to 50 characters; keep it a text, since leading zeros
                count. The word payment_reference_numbers is a path of the provider's own and cannot
                be an id.
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
            operations.INVOICES_RESUME_DUNNING,
            InvoiceAnswer.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "comment": comment,
            },
            extra_body,
        )
