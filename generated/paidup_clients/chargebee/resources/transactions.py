# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""Transactions of Chargebee invoices (API v2)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.transaction_answer import TransactionAnswer
from ..models.transaction_list import TransactionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.gateway import Gateway
    from ..models.sort_key import SortKey
    from ..models.transaction_list_entry import TransactionListEntry
    from ..models.transaction_payment_method import TransactionPaymentMethod
    from ..models.transaction_status import TransactionStatus
    from ..models.transaction_type import TransactionType


class Transactions:
    """Payments, refunds and authorisations of the site."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is_present: bool | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        payment_source_id_is: str | Unset = UNSET,
        payment_source_id_is_not: str | Unset = UNSET,
        payment_source_id_starts_with: str | Unset = UNSET,
        payment_source_id_is_present: bool | Unset = UNSET,
        payment_source_id_in: Sequence[str] | Unset = UNSET,
        payment_source_id_not_in: Sequence[str] | Unset = UNSET,
        payment_method_is: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_is_not: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        payment_method_not_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        gateway_is: Gateway | str | Unset = UNSET,
        gateway_is_not: Gateway | str | Unset = UNSET,
        gateway_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_not_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_account_id_is: str | Unset = UNSET,
        gateway_account_id_is_not: str | Unset = UNSET,
        gateway_account_id_starts_with: str | Unset = UNSET,
        gateway_account_id_in: Sequence[str] | Unset = UNSET,
        gateway_account_id_not_in: Sequence[str] | Unset = UNSET,
        id_at_gateway_is: str | Unset = UNSET,
        id_at_gateway_is_not: str | Unset = UNSET,
        id_at_gateway_starts_with: str | Unset = UNSET,
        reference_number_is: str | Unset = UNSET,
        reference_number_is_not: str | Unset = UNSET,
        reference_number_starts_with: str | Unset = UNSET,
        reference_number_is_present: bool | Unset = UNSET,
        type_is: TransactionType | str | Unset = UNSET,
        type_is_not: TransactionType | str | Unset = UNSET,
        type_in: Sequence[TransactionType | str] | Unset = UNSET,
        type_not_in: Sequence[TransactionType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        amount_is: int | Unset = UNSET,
        amount_is_not: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_between: Sequence[int] | Unset = UNSET,
        amount_capturable_is: int | Unset = UNSET,
        amount_capturable_is_not: int | Unset = UNSET,
        amount_capturable_lt: int | Unset = UNSET,
        amount_capturable_lte: int | Unset = UNSET,
        amount_capturable_gt: int | Unset = UNSET,
        amount_capturable_gte: int | Unset = UNSET,
        amount_capturable_between: Sequence[int] | Unset = UNSET,
        status_is: TransactionStatus | str | Unset = UNSET,
        status_is_not: TransactionStatus | str | Unset = UNSET,
        status_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        status_not_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
    ) -> TransactionList:
        """List transactions of the site, a page at a time, filtered and sorted.

        Payments, refunds and authorisations, failed ones among them: look at type and status. Hand
        next_offset back as offset; without one, the page is the last. A filter that takes several
        values takes a list, which is sent as one JSON text; times are Unix seconds of ten digits,
        amounts are in minor units. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            include_deleted: Whether deleted transactions are listed too; the provider's default is
                false.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            customer_id_is_present: Whether the id of the customer is there.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            payment_source_id_is: The id of the payment source is this.
            payment_source_id_is_not: The id of the payment source is not this.
            payment_source_id_starts_with: The id of the payment source begins with this.
            payment_source_id_is_present: Whether the id of the payment source is there.
            payment_source_id_in: The id of the payment source is one of these.
            payment_source_id_not_in: The id of the payment source is none of these.
            payment_method_is: The way of payment is this.
            payment_method_is_not: The way of payment is not this.
            payment_method_in: The way of payment is one of these.
            payment_method_not_in: The way of payment is none of these.
            gateway_is: The gateway is this.
            gateway_is_not: The gateway is not this.
            gateway_in: The gateway is one of these.
            gateway_not_in: The gateway is none of these.
            gateway_account_id_is: The id of the gateway account is this.
            gateway_account_id_is_not: The id of the gateway account is not this.
            gateway_account_id_starts_with: The id of the gateway account begins with this.
            gateway_account_id_in: The id of the gateway account is one of these.
            gateway_account_id_not_in: The id of the gateway account is none of these.
            id_at_gateway_is: The id at the gateway is this.
            id_at_gateway_is_not: The id at the gateway is not this.
            id_at_gateway_starts_with: The id at the gateway begins with this.
            reference_number_is: The reference is this.
            reference_number_is_not: The reference is not this.
            reference_number_starts_with: The reference begins with this.
            reference_number_is_present: Whether the reference is there.
            type_is: The kind is this.
            type_is_not: The kind is not this.
            type_in: The kind is one of these.
            type_not_in: The kind is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            amount_is: The amount is this, in minor units.
            amount_is_not: The amount is not this, in minor units.
            amount_lt: The amount is below this, in minor units.
            amount_lte: The amount is at most this, in minor units.
            amount_gt: The amount is above this, in minor units.
            amount_gte: The amount is at least this, in minor units.
            amount_between: The amount lies between these two, in minor units.
            amount_capturable_is: The amount that can be captured is this, in minor units.
            amount_capturable_is_not: The amount that can be captured is not this, in minor units.
            amount_capturable_lt: The amount that can be captured is below this, in minor units.
            amount_capturable_lte: The amount that can be captured is at most this, in minor units.
            amount_capturable_gt: The amount that can be captured is above this, in minor units.
            amount_capturable_gte: The amount that can be captured is at least this, in minor units.
            amount_capturable_between: The amount that can be captured lies between these two, in
                minor units.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
            sort_by_asc: Sort by this, oldest first.
            sort_by_desc: Sort by this, latest first.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "limit": limit,
                "offset": offset,
                "include_deleted": include_deleted,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "customer_id_is_present": customer_id_is_present,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "payment_source_id_is": payment_source_id_is,
                "payment_source_id_is_not": payment_source_id_is_not,
                "payment_source_id_starts_with": payment_source_id_starts_with,
                "payment_source_id_is_present": payment_source_id_is_present,
                "payment_source_id_in": payment_source_id_in,
                "payment_source_id_not_in": payment_source_id_not_in,
                "payment_method_is": payment_method_is,
                "payment_method_is_not": payment_method_is_not,
                "payment_method_in": payment_method_in,
                "payment_method_not_in": payment_method_not_in,
                "gateway_is": gateway_is,
                "gateway_is_not": gateway_is_not,
                "gateway_in": gateway_in,
                "gateway_not_in": gateway_not_in,
                "gateway_account_id_is": gateway_account_id_is,
                "gateway_account_id_is_not": gateway_account_id_is_not,
                "gateway_account_id_starts_with": gateway_account_id_starts_with,
                "gateway_account_id_in": gateway_account_id_in,
                "gateway_account_id_not_in": gateway_account_id_not_in,
                "id_at_gateway_is": id_at_gateway_is,
                "id_at_gateway_is_not": id_at_gateway_is_not,
                "id_at_gateway_starts_with": id_at_gateway_starts_with,
                "reference_number_is": reference_number_is,
                "reference_number_is_not": reference_number_is_not,
                "reference_number_starts_with": reference_number_starts_with,
                "reference_number_is_present": reference_number_is_present,
                "type_is": type_is,
                "type_is_not": type_is_not,
                "type_in": type_in,
                "type_not_in": type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "amount_is": amount_is,
                "amount_is_not": amount_is_not,
                "amount_lt": amount_lt,
                "amount_lte": amount_lte,
                "amount_gt": amount_gt,
                "amount_gte": amount_gte,
                "amount_between": amount_between,
                "amount_capturable_is": amount_capturable_is,
                "amount_capturable_is_not": amount_capturable_is_not,
                "amount_capturable_lt": amount_capturable_lt,
                "amount_capturable_lte": amount_capturable_lte,
                "amount_capturable_gt": amount_capturable_gt,
                "amount_capturable_gte": amount_capturable_gte,
                "amount_capturable_between": amount_capturable_between,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is_present: bool | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        payment_source_id_is: str | Unset = UNSET,
        payment_source_id_is_not: str | Unset = UNSET,
        payment_source_id_starts_with: str | Unset = UNSET,
        payment_source_id_is_present: bool | Unset = UNSET,
        payment_source_id_in: Sequence[str] | Unset = UNSET,
        payment_source_id_not_in: Sequence[str] | Unset = UNSET,
        payment_method_is: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_is_not: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        payment_method_not_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        gateway_is: Gateway | str | Unset = UNSET,
        gateway_is_not: Gateway | str | Unset = UNSET,
        gateway_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_not_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_account_id_is: str | Unset = UNSET,
        gateway_account_id_is_not: str | Unset = UNSET,
        gateway_account_id_starts_with: str | Unset = UNSET,
        gateway_account_id_in: Sequence[str] | Unset = UNSET,
        gateway_account_id_not_in: Sequence[str] | Unset = UNSET,
        id_at_gateway_is: str | Unset = UNSET,
        id_at_gateway_is_not: str | Unset = UNSET,
        id_at_gateway_starts_with: str | Unset = UNSET,
        reference_number_is: str | Unset = UNSET,
        reference_number_is_not: str | Unset = UNSET,
        reference_number_starts_with: str | Unset = UNSET,
        reference_number_is_present: bool | Unset = UNSET,
        type_is: TransactionType | str | Unset = UNSET,
        type_is_not: TransactionType | str | Unset = UNSET,
        type_in: Sequence[TransactionType | str] | Unset = UNSET,
        type_not_in: Sequence[TransactionType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        amount_is: int | Unset = UNSET,
        amount_is_not: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_between: Sequence[int] | Unset = UNSET,
        amount_capturable_is: int | Unset = UNSET,
        amount_capturable_is_not: int | Unset = UNSET,
        amount_capturable_lt: int | Unset = UNSET,
        amount_capturable_lte: int | Unset = UNSET,
        amount_capturable_gt: int | Unset = UNSET,
        amount_capturable_gte: int | Unset = UNSET,
        amount_capturable_between: Sequence[int] | Unset = UNSET,
        status_is: TransactionStatus | str | Unset = UNSET,
        status_is_not: TransactionStatus | str | Unset = UNSET,
        status_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        status_not_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            include_deleted: Whether deleted transactions are listed too; the provider's default is
                false.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            customer_id_is_present: Whether the id of the customer is there.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            payment_source_id_is: The id of the payment source is this.
            payment_source_id_is_not: The id of the payment source is not this.
            payment_source_id_starts_with: The id of the payment source begins with this.
            payment_source_id_is_present: Whether the id of the payment source is there.
            payment_source_id_in: The id of the payment source is one of these.
            payment_source_id_not_in: The id of the payment source is none of these.
            payment_method_is: The way of payment is this.
            payment_method_is_not: The way of payment is not this.
            payment_method_in: The way of payment is one of these.
            payment_method_not_in: The way of payment is none of these.
            gateway_is: The gateway is this.
            gateway_is_not: The gateway is not this.
            gateway_in: The gateway is one of these.
            gateway_not_in: The gateway is none of these.
            gateway_account_id_is: The id of the gateway account is this.
            gateway_account_id_is_not: The id of the gateway account is not this.
            gateway_account_id_starts_with: The id of the gateway account begins with this.
            gateway_account_id_in: The id of the gateway account is one of these.
            gateway_account_id_not_in: The id of the gateway account is none of these.
            id_at_gateway_is: The id at the gateway is this.
            id_at_gateway_is_not: The id at the gateway is not this.
            id_at_gateway_starts_with: The id at the gateway begins with this.
            reference_number_is: The reference is this.
            reference_number_is_not: The reference is not this.
            reference_number_starts_with: The reference begins with this.
            reference_number_is_present: Whether the reference is there.
            type_is: The kind is this.
            type_is_not: The kind is not this.
            type_in: The kind is one of these.
            type_not_in: The kind is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            amount_is: The amount is this, in minor units.
            amount_is_not: The amount is not this, in minor units.
            amount_lt: The amount is below this, in minor units.
            amount_lte: The amount is at most this, in minor units.
            amount_gt: The amount is above this, in minor units.
            amount_gte: The amount is at least this, in minor units.
            amount_between: The amount lies between these two, in minor units.
            amount_capturable_is: The amount that can be captured is this, in minor units.
            amount_capturable_is_not: The amount that can be captured is not this, in minor units.
            amount_capturable_lt: The amount that can be captured is below this, in minor units.
            amount_capturable_lte: The amount that can be captured is at most this, in minor units.
            amount_capturable_gt: The amount that can be captured is above this, in minor units.
            amount_capturable_gte: The amount that can be captured is at least this, in minor units.
            amount_capturable_between: The amount that can be captured lies between these two, in
                minor units.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "limit": limit,
                "include_deleted": include_deleted,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "customer_id_is_present": customer_id_is_present,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "payment_source_id_is": payment_source_id_is,
                "payment_source_id_is_not": payment_source_id_is_not,
                "payment_source_id_starts_with": payment_source_id_starts_with,
                "payment_source_id_is_present": payment_source_id_is_present,
                "payment_source_id_in": payment_source_id_in,
                "payment_source_id_not_in": payment_source_id_not_in,
                "payment_method_is": payment_method_is,
                "payment_method_is_not": payment_method_is_not,
                "payment_method_in": payment_method_in,
                "payment_method_not_in": payment_method_not_in,
                "gateway_is": gateway_is,
                "gateway_is_not": gateway_is_not,
                "gateway_in": gateway_in,
                "gateway_not_in": gateway_not_in,
                "gateway_account_id_is": gateway_account_id_is,
                "gateway_account_id_is_not": gateway_account_id_is_not,
                "gateway_account_id_starts_with": gateway_account_id_starts_with,
                "gateway_account_id_in": gateway_account_id_in,
                "gateway_account_id_not_in": gateway_account_id_not_in,
                "id_at_gateway_is": id_at_gateway_is,
                "id_at_gateway_is_not": id_at_gateway_is_not,
                "id_at_gateway_starts_with": id_at_gateway_starts_with,
                "reference_number_is": reference_number_is,
                "reference_number_is_not": reference_number_is_not,
                "reference_number_starts_with": reference_number_starts_with,
                "reference_number_is_present": reference_number_is_present,
                "type_is": type_is,
                "type_is_not": type_is_not,
                "type_in": type_in,
                "type_not_in": type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "amount_is": amount_is,
                "amount_is_not": amount_is_not,
                "amount_lt": amount_lt,
                "amount_lte": amount_lte,
                "amount_gt": amount_gt,
                "amount_gte": amount_gte,
                "amount_between": amount_between,
                "amount_capturable_is": amount_capturable_is,
                "amount_capturable_is_not": amount_capturable_is_not,
                "amount_capturable_lt": amount_capturable_lt,
                "amount_capturable_lte": amount_capturable_lte,
                "amount_capturable_gt": amount_capturable_gt,
                "amount_capturable_gte": amount_capturable_gte,
                "amount_capturable_between": amount_capturable_between,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
            max_pages,
        )

    def get(self, transaction_id: str) -> TransactionAnswer:
        """Read one transaction.

        Of two copies the one with the higher resource_version is the newer. From the official
        clients.

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction, up to 40 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TRANSACTIONS_GET,
            TransactionAnswer.from_dict,
            {
                "transaction_id": transaction_id,
            },
        )

    def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> TransactionList:
        """List the transactions of one customer, the latest first.

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
            operations.TRANSACTIONS_LIST_BY_CUSTOMER,
            TransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_by_customer`, whatever the number of pages.

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
            operations.TRANSACTIONS_LIST_BY_CUSTOMER,
            TransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
            },
            max_pages,
        )

    def list_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> TransactionList:
        """List the transactions of one subscription, the latest first.

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
            operations.TRANSACTIONS_LIST_BY_SUBSCRIPTION,
            TransactionList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_by_subscription`, whatever the number of pages.

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
            operations.TRANSACTIONS_LIST_BY_SUBSCRIPTION,
            TransactionList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
            },
            max_pages,
        )


class AsyncTransactions:
    """Payments, refunds and authorisations of the site."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is_present: bool | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        payment_source_id_is: str | Unset = UNSET,
        payment_source_id_is_not: str | Unset = UNSET,
        payment_source_id_starts_with: str | Unset = UNSET,
        payment_source_id_is_present: bool | Unset = UNSET,
        payment_source_id_in: Sequence[str] | Unset = UNSET,
        payment_source_id_not_in: Sequence[str] | Unset = UNSET,
        payment_method_is: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_is_not: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        payment_method_not_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        gateway_is: Gateway | str | Unset = UNSET,
        gateway_is_not: Gateway | str | Unset = UNSET,
        gateway_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_not_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_account_id_is: str | Unset = UNSET,
        gateway_account_id_is_not: str | Unset = UNSET,
        gateway_account_id_starts_with: str | Unset = UNSET,
        gateway_account_id_in: Sequence[str] | Unset = UNSET,
        gateway_account_id_not_in: Sequence[str] | Unset = UNSET,
        id_at_gateway_is: str | Unset = UNSET,
        id_at_gateway_is_not: str | Unset = UNSET,
        id_at_gateway_starts_with: str | Unset = UNSET,
        reference_number_is: str | Unset = UNSET,
        reference_number_is_not: str | Unset = UNSET,
        reference_number_starts_with: str | Unset = UNSET,
        reference_number_is_present: bool | Unset = UNSET,
        type_is: TransactionType | str | Unset = UNSET,
        type_is_not: TransactionType | str | Unset = UNSET,
        type_in: Sequence[TransactionType | str] | Unset = UNSET,
        type_not_in: Sequence[TransactionType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        amount_is: int | Unset = UNSET,
        amount_is_not: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_between: Sequence[int] | Unset = UNSET,
        amount_capturable_is: int | Unset = UNSET,
        amount_capturable_is_not: int | Unset = UNSET,
        amount_capturable_lt: int | Unset = UNSET,
        amount_capturable_lte: int | Unset = UNSET,
        amount_capturable_gt: int | Unset = UNSET,
        amount_capturable_gte: int | Unset = UNSET,
        amount_capturable_between: Sequence[int] | Unset = UNSET,
        status_is: TransactionStatus | str | Unset = UNSET,
        status_is_not: TransactionStatus | str | Unset = UNSET,
        status_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        status_not_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
    ) -> TransactionList:
        """List transactions of the site, a page at a time, filtered and sorted.

        Payments, refunds and authorisations, failed ones among them: look at type and status. Hand
        next_offset back as offset; without one, the page is the last. A filter that takes several
        values takes a list, which is sent as one JSON text; times are Unix seconds of ten digits,
        amounts are in minor units. From the official clients.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.
            include_deleted: Whether deleted transactions are listed too; the provider's default is
                false.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            customer_id_is_present: Whether the id of the customer is there.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            payment_source_id_is: The id of the payment source is this.
            payment_source_id_is_not: The id of the payment source is not this.
            payment_source_id_starts_with: The id of the payment source begins with this.
            payment_source_id_is_present: Whether the id of the payment source is there.
            payment_source_id_in: The id of the payment source is one of these.
            payment_source_id_not_in: The id of the payment source is none of these.
            payment_method_is: The way of payment is this.
            payment_method_is_not: The way of payment is not this.
            payment_method_in: The way of payment is one of these.
            payment_method_not_in: The way of payment is none of these.
            gateway_is: The gateway is this.
            gateway_is_not: The gateway is not this.
            gateway_in: The gateway is one of these.
            gateway_not_in: The gateway is none of these.
            gateway_account_id_is: The id of the gateway account is this.
            gateway_account_id_is_not: The id of the gateway account is not this.
            gateway_account_id_starts_with: The id of the gateway account begins with this.
            gateway_account_id_in: The id of the gateway account is one of these.
            gateway_account_id_not_in: The id of the gateway account is none of these.
            id_at_gateway_is: The id at the gateway is this.
            id_at_gateway_is_not: The id at the gateway is not this.
            id_at_gateway_starts_with: The id at the gateway begins with this.
            reference_number_is: The reference is this.
            reference_number_is_not: The reference is not this.
            reference_number_starts_with: The reference begins with this.
            reference_number_is_present: Whether the reference is there.
            type_is: The kind is this.
            type_is_not: The kind is not this.
            type_in: The kind is one of these.
            type_not_in: The kind is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            amount_is: The amount is this, in minor units.
            amount_is_not: The amount is not this, in minor units.
            amount_lt: The amount is below this, in minor units.
            amount_lte: The amount is at most this, in minor units.
            amount_gt: The amount is above this, in minor units.
            amount_gte: The amount is at least this, in minor units.
            amount_between: The amount lies between these two, in minor units.
            amount_capturable_is: The amount that can be captured is this, in minor units.
            amount_capturable_is_not: The amount that can be captured is not this, in minor units.
            amount_capturable_lt: The amount that can be captured is below this, in minor units.
            amount_capturable_lte: The amount that can be captured is at most this, in minor units.
            amount_capturable_gt: The amount that can be captured is above this, in minor units.
            amount_capturable_gte: The amount that can be captured is at least this, in minor units.
            amount_capturable_between: The amount that can be captured lies between these two, in
                minor units.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
            sort_by_asc: Sort by this, oldest first.
            sort_by_desc: Sort by this, latest first.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "limit": limit,
                "offset": offset,
                "include_deleted": include_deleted,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "customer_id_is_present": customer_id_is_present,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "payment_source_id_is": payment_source_id_is,
                "payment_source_id_is_not": payment_source_id_is_not,
                "payment_source_id_starts_with": payment_source_id_starts_with,
                "payment_source_id_is_present": payment_source_id_is_present,
                "payment_source_id_in": payment_source_id_in,
                "payment_source_id_not_in": payment_source_id_not_in,
                "payment_method_is": payment_method_is,
                "payment_method_is_not": payment_method_is_not,
                "payment_method_in": payment_method_in,
                "payment_method_not_in": payment_method_not_in,
                "gateway_is": gateway_is,
                "gateway_is_not": gateway_is_not,
                "gateway_in": gateway_in,
                "gateway_not_in": gateway_not_in,
                "gateway_account_id_is": gateway_account_id_is,
                "gateway_account_id_is_not": gateway_account_id_is_not,
                "gateway_account_id_starts_with": gateway_account_id_starts_with,
                "gateway_account_id_in": gateway_account_id_in,
                "gateway_account_id_not_in": gateway_account_id_not_in,
                "id_at_gateway_is": id_at_gateway_is,
                "id_at_gateway_is_not": id_at_gateway_is_not,
                "id_at_gateway_starts_with": id_at_gateway_starts_with,
                "reference_number_is": reference_number_is,
                "reference_number_is_not": reference_number_is_not,
                "reference_number_starts_with": reference_number_starts_with,
                "reference_number_is_present": reference_number_is_present,
                "type_is": type_is,
                "type_is_not": type_is_not,
                "type_in": type_in,
                "type_not_in": type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "amount_is": amount_is,
                "amount_is_not": amount_is_not,
                "amount_lt": amount_lt,
                "amount_lte": amount_lte,
                "amount_gt": amount_gt,
                "amount_gte": amount_gte,
                "amount_between": amount_between,
                "amount_capturable_is": amount_capturable_is,
                "amount_capturable_is_not": amount_capturable_is_not,
                "amount_capturable_lt": amount_capturable_lt,
                "amount_capturable_lte": amount_capturable_lte,
                "amount_capturable_gt": amount_capturable_gt,
                "amount_capturable_gte": amount_capturable_gte,
                "amount_capturable_between": amount_capturable_between,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        id_is: str | Unset = UNSET,
        id_is_not: str | Unset = UNSET,
        id_starts_with: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is: str | Unset = UNSET,
        customer_id_is_not: str | Unset = UNSET,
        customer_id_starts_with: str | Unset = UNSET,
        customer_id_in: Sequence[str] | Unset = UNSET,
        customer_id_not_in: Sequence[str] | Unset = UNSET,
        customer_id_is_present: bool | Unset = UNSET,
        subscription_id_is: str | Unset = UNSET,
        subscription_id_is_not: str | Unset = UNSET,
        subscription_id_starts_with: str | Unset = UNSET,
        subscription_id_is_present: bool | Unset = UNSET,
        subscription_id_in: Sequence[str] | Unset = UNSET,
        subscription_id_not_in: Sequence[str] | Unset = UNSET,
        payment_source_id_is: str | Unset = UNSET,
        payment_source_id_is_not: str | Unset = UNSET,
        payment_source_id_starts_with: str | Unset = UNSET,
        payment_source_id_is_present: bool | Unset = UNSET,
        payment_source_id_in: Sequence[str] | Unset = UNSET,
        payment_source_id_not_in: Sequence[str] | Unset = UNSET,
        payment_method_is: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_is_not: TransactionPaymentMethod | str | Unset = UNSET,
        payment_method_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        payment_method_not_in: Sequence[TransactionPaymentMethod | str] | Unset = UNSET,
        gateway_is: Gateway | str | Unset = UNSET,
        gateway_is_not: Gateway | str | Unset = UNSET,
        gateway_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_not_in: Sequence[Gateway | str] | Unset = UNSET,
        gateway_account_id_is: str | Unset = UNSET,
        gateway_account_id_is_not: str | Unset = UNSET,
        gateway_account_id_starts_with: str | Unset = UNSET,
        gateway_account_id_in: Sequence[str] | Unset = UNSET,
        gateway_account_id_not_in: Sequence[str] | Unset = UNSET,
        id_at_gateway_is: str | Unset = UNSET,
        id_at_gateway_is_not: str | Unset = UNSET,
        id_at_gateway_starts_with: str | Unset = UNSET,
        reference_number_is: str | Unset = UNSET,
        reference_number_is_not: str | Unset = UNSET,
        reference_number_starts_with: str | Unset = UNSET,
        reference_number_is_present: bool | Unset = UNSET,
        type_is: TransactionType | str | Unset = UNSET,
        type_is_not: TransactionType | str | Unset = UNSET,
        type_in: Sequence[TransactionType | str] | Unset = UNSET,
        type_not_in: Sequence[TransactionType | str] | Unset = UNSET,
        date_after: int | datetime | Unset = UNSET,
        date_before: int | datetime | Unset = UNSET,
        date_on: int | datetime | Unset = UNSET,
        date_between: Sequence[int | datetime] | Unset = UNSET,
        amount_is: int | Unset = UNSET,
        amount_is_not: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_between: Sequence[int] | Unset = UNSET,
        amount_capturable_is: int | Unset = UNSET,
        amount_capturable_is_not: int | Unset = UNSET,
        amount_capturable_lt: int | Unset = UNSET,
        amount_capturable_lte: int | Unset = UNSET,
        amount_capturable_gt: int | Unset = UNSET,
        amount_capturable_gte: int | Unset = UNSET,
        amount_capturable_between: Sequence[int] | Unset = UNSET,
        status_is: TransactionStatus | str | Unset = UNSET,
        status_is_not: TransactionStatus | str | Unset = UNSET,
        status_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        status_not_in: Sequence[TransactionStatus | str] | Unset = UNSET,
        updated_at_after: int | datetime | Unset = UNSET,
        updated_at_before: int | datetime | Unset = UNSET,
        updated_at_on: int | datetime | Unset = UNSET,
        updated_at_between: Sequence[int | datetime] | Unset = UNSET,
        sort_by_asc: SortKey | str | Unset = UNSET,
        sort_by_desc: SortKey | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            include_deleted: Whether deleted transactions are listed too; the provider's default is
                false.
            id_is: The id is this.
            id_is_not: The id is not this.
            id_starts_with: The id begins with this.
            id_in: The id is one of these.
            id_not_in: The id is none of these.
            customer_id_is: The id of the customer is this.
            customer_id_is_not: The id of the customer is not this.
            customer_id_starts_with: The id of the customer begins with this.
            customer_id_in: The id of the customer is one of these.
            customer_id_not_in: The id of the customer is none of these.
            customer_id_is_present: Whether the id of the customer is there.
            subscription_id_is: The id of the subscription is this.
            subscription_id_is_not: The id of the subscription is not this.
            subscription_id_starts_with: The id of the subscription begins with this.
            subscription_id_is_present: Whether the id of the subscription is there.
            subscription_id_in: The id of the subscription is one of these.
            subscription_id_not_in: The id of the subscription is none of these.
            payment_source_id_is: The id of the payment source is this.
            payment_source_id_is_not: The id of the payment source is not this.
            payment_source_id_starts_with: The id of the payment source begins with this.
            payment_source_id_is_present: Whether the id of the payment source is there.
            payment_source_id_in: The id of the payment source is one of these.
            payment_source_id_not_in: The id of the payment source is none of these.
            payment_method_is: The way of payment is this.
            payment_method_is_not: The way of payment is not this.
            payment_method_in: The way of payment is one of these.
            payment_method_not_in: The way of payment is none of these.
            gateway_is: The gateway is this.
            gateway_is_not: The gateway is not this.
            gateway_in: The gateway is one of these.
            gateway_not_in: The gateway is none of these.
            gateway_account_id_is: The id of the gateway account is this.
            gateway_account_id_is_not: The id of the gateway account is not this.
            gateway_account_id_starts_with: The id of the gateway account begins with this.
            gateway_account_id_in: The id of the gateway account is one of these.
            gateway_account_id_not_in: The id of the gateway account is none of these.
            id_at_gateway_is: The id at the gateway is this.
            id_at_gateway_is_not: The id at the gateway is not this.
            id_at_gateway_starts_with: The id at the gateway begins with this.
            reference_number_is: The reference is this.
            reference_number_is_not: The reference is not this.
            reference_number_starts_with: The reference begins with this.
            reference_number_is_present: Whether the reference is there.
            type_is: The kind is this.
            type_is_not: The kind is not this.
            type_in: The kind is one of these.
            type_not_in: The kind is none of these.
            date_after: The date lies after this time, in Unix seconds of ten digits.
            date_before: The date lies before this time, in Unix seconds of ten digits.
            date_on: The date lies on the day of this time, in Unix seconds of ten digits.
            date_between: The date lies between these two, in Unix seconds of ten digits.
            amount_is: The amount is this, in minor units.
            amount_is_not: The amount is not this, in minor units.
            amount_lt: The amount is below this, in minor units.
            amount_lte: The amount is at most this, in minor units.
            amount_gt: The amount is above this, in minor units.
            amount_gte: The amount is at least this, in minor units.
            amount_between: The amount lies between these two, in minor units.
            amount_capturable_is: The amount that can be captured is this, in minor units.
            amount_capturable_is_not: The amount that can be captured is not this, in minor units.
            amount_capturable_lt: The amount that can be captured is below this, in minor units.
            amount_capturable_lte: The amount that can be captured is at most this, in minor units.
            amount_capturable_gt: The amount that can be captured is above this, in minor units.
            amount_capturable_gte: The amount that can be captured is at least this, in minor units.
            amount_capturable_between: The amount that can be captured lies between these two, in
                minor units.
            status_is: The state is this.
            status_is_not: The state is not this.
            status_in: The state is one of these.
            status_not_in: The state is none of these.
            updated_at_after: The time of the last change lies after this time, in Unix seconds of
                ten digits.
            updated_at_before: The time of the last change lies before this time, in Unix seconds of
                ten digits.
            updated_at_on: The time of the last change lies on the day of this time, in Unix seconds
                of ten digits.
            updated_at_between: The time of the last change lies between these two, in Unix seconds
                of ten digits.
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "limit": limit,
                "include_deleted": include_deleted,
                "id_is": id_is,
                "id_is_not": id_is_not,
                "id_starts_with": id_starts_with,
                "id_in": id_in,
                "id_not_in": id_not_in,
                "customer_id_is": customer_id_is,
                "customer_id_is_not": customer_id_is_not,
                "customer_id_starts_with": customer_id_starts_with,
                "customer_id_in": customer_id_in,
                "customer_id_not_in": customer_id_not_in,
                "customer_id_is_present": customer_id_is_present,
                "subscription_id_is": subscription_id_is,
                "subscription_id_is_not": subscription_id_is_not,
                "subscription_id_starts_with": subscription_id_starts_with,
                "subscription_id_is_present": subscription_id_is_present,
                "subscription_id_in": subscription_id_in,
                "subscription_id_not_in": subscription_id_not_in,
                "payment_source_id_is": payment_source_id_is,
                "payment_source_id_is_not": payment_source_id_is_not,
                "payment_source_id_starts_with": payment_source_id_starts_with,
                "payment_source_id_is_present": payment_source_id_is_present,
                "payment_source_id_in": payment_source_id_in,
                "payment_source_id_not_in": payment_source_id_not_in,
                "payment_method_is": payment_method_is,
                "payment_method_is_not": payment_method_is_not,
                "payment_method_in": payment_method_in,
                "payment_method_not_in": payment_method_not_in,
                "gateway_is": gateway_is,
                "gateway_is_not": gateway_is_not,
                "gateway_in": gateway_in,
                "gateway_not_in": gateway_not_in,
                "gateway_account_id_is": gateway_account_id_is,
                "gateway_account_id_is_not": gateway_account_id_is_not,
                "gateway_account_id_starts_with": gateway_account_id_starts_with,
                "gateway_account_id_in": gateway_account_id_in,
                "gateway_account_id_not_in": gateway_account_id_not_in,
                "id_at_gateway_is": id_at_gateway_is,
                "id_at_gateway_is_not": id_at_gateway_is_not,
                "id_at_gateway_starts_with": id_at_gateway_starts_with,
                "reference_number_is": reference_number_is,
                "reference_number_is_not": reference_number_is_not,
                "reference_number_starts_with": reference_number_starts_with,
                "reference_number_is_present": reference_number_is_present,
                "type_is": type_is,
                "type_is_not": type_is_not,
                "type_in": type_in,
                "type_not_in": type_not_in,
                "date_after": date_after,
                "date_before": date_before,
                "date_on": date_on,
                "date_between": date_between,
                "amount_is": amount_is,
                "amount_is_not": amount_is_not,
                "amount_lt": amount_lt,
                "amount_lte": amount_lte,
                "amount_gt": amount_gt,
                "amount_gte": amount_gte,
                "amount_between": amount_between,
                "amount_capturable_is": amount_capturable_is,
                "amount_capturable_is_not": amount_capturable_is_not,
                "amount_capturable_lt": amount_capturable_lt,
                "amount_capturable_lte": amount_capturable_lte,
                "amount_capturable_gt": amount_capturable_gt,
                "amount_capturable_gte": amount_capturable_gte,
                "amount_capturable_between": amount_capturable_between,
                "status_is": status_is,
                "status_is_not": status_is_not,
                "status_in": status_in,
                "status_not_in": status_not_in,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "updated_at_on": updated_at_on,
                "updated_at_between": updated_at_between,
                "sort_by_asc": sort_by_asc,
                "sort_by_desc": sort_by_desc,
            },
            max_pages,
        )

    async def get(self, transaction_id: str) -> TransactionAnswer:
        """Read one transaction.

        Of two copies the one with the higher resource_version is the newer. From the official
        clients.

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction, up to 40 characters.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TRANSACTIONS_GET,
            TransactionAnswer.from_dict,
            {
                "transaction_id": transaction_id,
            },
        )

    async def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> TransactionList:
        """List the transactions of one customer, the latest first.

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
            operations.TRANSACTIONS_LIST_BY_CUSTOMER,
            TransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_by_customer`, whatever the number of pages.

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
            operations.TRANSACTIONS_LIST_BY_CUSTOMER,
            TransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
            },
            max_pages,
        )

    async def list_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> TransactionList:
        """List the transactions of one subscription, the latest first.

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
            operations.TRANSACTIONS_LIST_BY_SUBSCRIPTION,
            TransactionList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_all_by_subscription(
        self, subscription_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list_by_subscription`, whatever the number of pages.

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
            operations.TRANSACTIONS_LIST_BY_SUBSCRIPTION,
            TransactionList.from_dict,
            {
                "subscription_id": subscription_id,
                "limit": limit,
            },
            max_pages,
        )
