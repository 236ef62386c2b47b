# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""PaymentMethods of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.payment_method import PaymentMethod
from ..models.payment_method_list import PaymentMethodList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.new_account_defaults import NewAccountDefaults
    from ..models.new_bank_account import NewBankAccount
    from ..models.new_billing_address import NewBillingAddress
    from ..models.new_card import NewCard
    from ..models.payment_method_type import PaymentMethodType


class PaymentMethods:
    """Stored cards and bank accounts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        account_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentMethodList:
        """List payment methods, such as those of one account.

        Numbers are masked. A filter matches exactly, or takes a comparison of
        paidup.payload_v2.filters. An offset drifts when payment methods are added meanwhile, so
        order by created_at. From the pages "Requests", "Query Language" and "Payment Method" of the
        version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Only payment methods of this account, an id starting with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "account_id": account_id,
                "type": type,
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
        account_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[PaymentMethod]:
        """Yield each `PaymentMethod` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Only payment methods of this account, an id starting with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "account_id": account_id,
                "type": type,
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
        type: PaymentMethodType | str,
        account_id: str | Unset = UNSET,
        account_holder: str | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        billing_address: NewBillingAddress | Mapping[str, Any] | Unset = UNSET,
        account_defaults: NewAccountDefaults | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentMethod:
        """Store a card or a bank account of an account.

        Send the sub-object that bears the name of the type: card or bank_account. Numbers come back
        masked. To have it charged where a payment names no method, and by automatic payments of
        invoices, say so in account_defaults.paying. There is no idempotency key: after a lost
        answer, list the account's payment methods before sending again. From the page "Payment
        Method" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: Also the name of the sub-object that holds the details.
            account_id: The account that owns it, an id starting with "acct_".
            account_holder: The person or business that owns it, at most 128 characters; it cannot
                be changed later.
            card: as the provider defines it.
            bank_account: as the provider defines it.
            billing_address: as the provider defines it.
            account_defaults: For which transactions of the account this method is the default one.
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
            operations.PAYMENT_METHODS_CREATE,
            PaymentMethod.from_dict,
            {
                "type": type,
                "account_id": account_id,
                "account_holder": account_holder,
                "card": card,
                "bank_account": bank_account,
                "billing_address": billing_address,
                "account_defaults": account_defaults,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(
        self, payment_method_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> PaymentMethod:
        """Read one payment method.

        Numbers are masked. From the page "Payment Method" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".
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
            operations.PAYMENT_METHODS_GET,
            PaymentMethod.from_dict,
            {
                "payment_method_id": payment_method_id,
                "fields": fields,
            },
        )


class AsyncPaymentMethods:
    """Stored cards and bank accounts."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        account_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentMethodList:
        """List payment methods, such as those of one account.

        Numbers are masked. A filter matches exactly, or takes a comparison of
        paidup.payload_v2.filters. An offset drifts when payment methods are added meanwhile, so
        order by created_at. From the pages "Requests", "Query Language" and "Payment Method" of the
        version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Only payment methods of this account, an id starting with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "account_id": account_id,
                "type": type,
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
        account_id: str | Filter[str] | Unset = UNSET,
        type: str | Filter[str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[PaymentMethod]:
        """Yield each `PaymentMethod` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Only payment methods of this account, an id starting with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "account_id": account_id,
                "type": type,
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
        type: PaymentMethodType | str,
        account_id: str | Unset = UNSET,
        account_holder: str | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        billing_address: NewBillingAddress | Mapping[str, Any] | Unset = UNSET,
        account_defaults: NewAccountDefaults | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentMethod:
        """Store a card or a bank account of an account.

        Send the sub-object that bears the name of the type: card or bank_account. Numbers come back
        masked. To have it charged where a payment names no method, and by automatic payments of
        invoices, say so in account_defaults.paying. There is no idempotency key: after a lost
        answer, list the account's payment methods before sending again. From the page "Payment
        Method" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: Also the name of the sub-object that holds the details.
            account_id: The account that owns it, an id starting with "acct_".
            account_holder: The person or business that owns it, at most 128 characters; it cannot
                be changed later.
            card: as the provider defines it.
            bank_account: as the provider defines it.
            billing_address: as the provider defines it.
            account_defaults: For which transactions of the account this method is the default one.
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
            operations.PAYMENT_METHODS_CREATE,
            PaymentMethod.from_dict,
            {
                "type": type,
                "account_id": account_id,
                "account_holder": account_holder,
                "card": card,
                "bank_account": bank_account,
                "billing_address": billing_address,
                "account_defaults": account_defaults,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(
        self, payment_method_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> PaymentMethod:
        """Read one payment method.

        Numbers are masked. From the page "Payment Method" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".
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
            operations.PAYMENT_METHODS_GET,
            PaymentMethod.from_dict,
            {
                "payment_method_id": payment_method_id,
                "fields": fields,
            },
        )
