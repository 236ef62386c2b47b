# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""PaymentMethods of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deleted_object import DeletedObject
from ..models.payment_method import PaymentMethod
from ..models.payment_method_list import PaymentMethodList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.new_bank_account import NewBankAccount
    from ..models.new_billing_address import NewBillingAddress
    from ..models.new_card import NewCard
    from ..models.payment_method_status import PaymentMethodStatus
    from ..models.payment_method_type import PaymentMethodType
    from ..models.transfer_type import TransferType


class PaymentMethods:
    """Stored cards and bank accounts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        customer_id: str | Filter[str] | Unset = UNSET,
        account_id: str | Filter[str] | Unset = UNSET,
        type: PaymentMethodType | str | Filter[PaymentMethodType | str] | Unset = UNSET,
        status: PaymentMethodStatus | str | Filter[PaymentMethodStatus | str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentMethodList:
        """List payment methods, such as those of one customer.

        Numbers are masked. A filter matches exactly, or takes a comparison of
        paidup.payload.filters. From the page "Payment Methods" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            account_id: Only payment methods of this customer or processing account, an id starting
                with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "account_id": account_id,
                "type": type,
                "status": status,
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
        account_id: str | Filter[str] | Unset = UNSET,
        type: PaymentMethodType | str | Filter[PaymentMethodType | str] | Unset = UNSET,
        status: PaymentMethodStatus | str | Filter[PaymentMethodStatus | str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            account_id: Only payment methods of this customer or processing account, an id starting
                with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "account_id": account_id,
                "type": type,
                "status": status,
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
        type: PaymentMethodType | str,
        customer_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        account_holder: str | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        billing_address: NewBillingAddress | Mapping[str, Any] | Unset = UNSET,
        default_payment_method: bool | Unset = UNSET,
        default_credit_method: bool | Unset = UNSET,
        keep_active: bool | Unset = UNSET,
        transfer_type: TransferType | str | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentMethod:
        """Store a card or a bank account of a customer.

        Send the sub-object that bears the name of the type: card or bank_account. Numbers come back
        masked. There is no idempotency key: after a lost answer, list the customer's payment
        methods before storing again. From the page "Payment Methods" of the version 1 reference.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: Also the name of the sub-object that holds the details.
            customer_id: The customer it belongs to, an id starting with "acct_".
            account_id: The customer or processing account it belongs to; the official clients'
                tests use this name.
            account_holder: The person or business that owns it; it cannot be changed later.
            card: as the provider defines it.
            bank_account: as the provider defines it.
            billing_address: as the provider defines it.
            default_payment_method: Whether payments that name no method use it.
            default_credit_method: as the provider defines it.
            keep_active: Can be set only when the payment method is created.
            transfer_type: In which direction money may go.
            description: as the provider defines it.
            email: as the provider defines it.
            attrs: Fields of your own, kept by the provider.
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
                "customer_id": customer_id,
                "account_id": account_id,
                "account_holder": account_holder,
                "card": card,
                "bank_account": bank_account,
                "billing_address": billing_address,
                "default_payment_method": default_payment_method,
                "default_credit_method": default_credit_method,
                "keep_active": keep_active,
                "transfer_type": transfer_type,
                "description": description,
                "email": email,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(
        self, payment_method_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> PaymentMethod:
        """Read one payment method.

        Numbers are masked. From the page "Payment Methods" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".
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
            operations.PAYMENT_METHODS_GET,
            PaymentMethod.from_dict,
            {
                "payment_method_id": payment_method_id,
                "fields": fields,
            },
        )

    def update(
        self,
        payment_method_id: str,
        *,
        default_payment_method: bool | Unset = UNSET,
        default_credit_method: bool | Unset = UNSET,
        transfer_type: TransferType | str | Unset = UNSET,
        billing_address: NewBillingAddress | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentMethod:
        """Change a payment method, such as making it the default one.

        Only what is sent changes. The holder and keep_active cannot be changed, and a new number is
        a new payment method. From the pages "Payment Methods" and "API Design" of the version 1
        reference.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".
            default_payment_method: Whether payments that name no method use it.
            default_credit_method: as the provider defines it.
            transfer_type: In which direction money may go.
            billing_address: as the provider defines it.
            description: as the provider defines it.
            email: as the provider defines it.
            phone_number: As in "(123) 456-7890".
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_METHODS_UPDATE,
            PaymentMethod.from_dict,
            {
                "payment_method_id": payment_method_id,
                "default_payment_method": default_payment_method,
                "default_credit_method": default_credit_method,
                "transfer_type": transfer_type,
                "billing_address": billing_address,
                "description": description,
                "email": email,
                "phone_number": phone_number,
                "attrs": attrs,
            },
            extra_body,
        )

    def delete(self, payment_method_id: str) -> DeletedObject:
        """Delete a payment method.

        It can be charged no more. A second call is refused as NotFound: after a lost answer to the
        first one that is told as an unknown outcome, and reading the payment method clears it up.
        From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_METHODS_DELETE,
            DeletedObject.from_dict,
            {
                "payment_method_id": payment_method_id,
            },
        )


class AsyncPaymentMethods:
    """Stored cards and bank accounts."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        customer_id: str | Filter[str] | Unset = UNSET,
        account_id: str | Filter[str] | Unset = UNSET,
        type: PaymentMethodType | str | Filter[PaymentMethodType | str] | Unset = UNSET,
        status: PaymentMethodStatus | str | Filter[PaymentMethodStatus | str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentMethodList:
        """List payment methods, such as those of one customer.

        Numbers are masked. A filter matches exactly, or takes a comparison of
        paidup.payload.filters. From the page "Payment Methods" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            account_id: Only payment methods of this customer or processing account, an id starting
                with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "account_id": account_id,
                "type": type,
                "status": status,
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
        account_id: str | Filter[str] | Unset = UNSET,
        type: PaymentMethodType | str | Filter[PaymentMethodType | str] | Unset = UNSET,
        status: PaymentMethodStatus | str | Filter[PaymentMethodStatus | str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            account_id: Only payment methods of this customer or processing account, an id starting
                with "acct_".
            type: Only "card" or only "bank_account".
            status: Only payment methods in this status, such as "active".
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
            operations.PAYMENT_METHODS_LIST,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "account_id": account_id,
                "type": type,
                "status": status,
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
        type: PaymentMethodType | str,
        customer_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        account_holder: str | Unset = UNSET,
        card: NewCard | Mapping[str, Any] | Unset = UNSET,
        bank_account: NewBankAccount | Mapping[str, Any] | Unset = UNSET,
        billing_address: NewBillingAddress | Mapping[str, Any] | Unset = UNSET,
        default_payment_method: bool | Unset = UNSET,
        default_credit_method: bool | Unset = UNSET,
        keep_active: bool | Unset = UNSET,
        transfer_type: TransferType | str | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentMethod:
        """Store a card or a bank account of a customer.

        Send the sub-object that bears the name of the type: card or bank_account. Numbers come back
        masked. There is no idempotency key: after a lost answer, list the customer's payment
        methods before storing again. From the page "Payment Methods" of the version 1 reference.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: Also the name of the sub-object that holds the details.
            customer_id: The customer it belongs to, an id starting with "acct_".
            account_id: The customer or processing account it belongs to; the official clients'
                tests use this name.
            account_holder: The person or business that owns it; it cannot be changed later.
            card: as the provider defines it.
            bank_account: as the provider defines it.
            billing_address: as the provider defines it.
            default_payment_method: Whether payments that name no method use it.
            default_credit_method: as the provider defines it.
            keep_active: Can be set only when the payment method is created.
            transfer_type: In which direction money may go.
            description: as the provider defines it.
            email: as the provider defines it.
            attrs: Fields of your own, kept by the provider.
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
                "customer_id": customer_id,
                "account_id": account_id,
                "account_holder": account_holder,
                "card": card,
                "bank_account": bank_account,
                "billing_address": billing_address,
                "default_payment_method": default_payment_method,
                "default_credit_method": default_credit_method,
                "keep_active": keep_active,
                "transfer_type": transfer_type,
                "description": description,
                "email": email,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(
        self, payment_method_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> PaymentMethod:
        """Read one payment method.

        Numbers are masked. From the page "Payment Methods" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".
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
            operations.PAYMENT_METHODS_GET,
            PaymentMethod.from_dict,
            {
                "payment_method_id": payment_method_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        payment_method_id: str,
        *,
        default_payment_method: bool | Unset = UNSET,
        default_credit_method: bool | Unset = UNSET,
        transfer_type: TransferType | str | Unset = UNSET,
        billing_address: NewBillingAddress | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentMethod:
        """Change a payment method, such as making it the default one.

        Only what is sent changes. The holder and keep_active cannot be changed, and a new number is
        a new payment method. From the pages "Payment Methods" and "API Design" of the version 1
        reference.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".
            default_payment_method: Whether payments that name no method use it.
            default_credit_method: as the provider defines it.
            transfer_type: In which direction money may go.
            billing_address: as the provider defines it.
            description: as the provider defines it.
            email: as the provider defines it.
            phone_number: As in "(123) 456-7890".
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_METHODS_UPDATE,
            PaymentMethod.from_dict,
            {
                "payment_method_id": payment_method_id,
                "default_payment_method": default_payment_method,
                "default_credit_method": default_credit_method,
                "transfer_type": transfer_type,
                "billing_address": billing_address,
                "description": description,
                "email": email,
                "phone_number": phone_number,
                "attrs": attrs,
            },
            extra_body,
        )

    async def delete(self, payment_method_id: str) -> DeletedObject:
        """Delete a payment method.

        It can be charged no more. A second call is refused as NotFound: after a lost answer to the
        first one that is told as an unknown outcome, and reading the payment method clears it up.
        From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_method_id: Id of the payment method, starting with "pm_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_METHODS_DELETE,
            DeletedObject.from_dict,
            {
                "payment_method_id": payment_method_id,
            },
        )
