# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""Customers of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.customer import Customer
from ..models.customer_list import CustomerList
from ..models.deleted_object import DeletedObject
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes


class Customers:
    """Those who pay."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        email: str | Filter[str] | Unset = UNSET,
        name: str | Filter[str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> CustomerList:
        """List customers, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload.filters. An offset drifts
        when customers are added meanwhile, so order by created_at. From the pages "API Design" and
        "Customers" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            email: Only customers with this e-mail address; several may share one.
            name: Only customers of this name.
            external_uid: Only the customer with this id of your own.
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
            operations.CUSTOMERS_LIST,
            CustomerList.from_dict,
            {
                "email": email,
                "name": name,
                "external_uid": external_uid,
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
        email: str | Filter[str] | Unset = UNSET,
        name: str | Filter[str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Customer]:
        """Yield each `Customer` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            email: Only customers with this e-mail address; several may share one.
            name: Only customers of this name.
            external_uid: Only the customer with this id of your own.
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
            operations.CUSTOMERS_LIST,
            CustomerList.from_dict,
            {
                "email": email,
                "name": name,
                "external_uid": external_uid,
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
        name: str,
        email: str,
        description: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        primary_processing_id: str | Unset = UNSET,
        keep_active: bool | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Customer:
        """Create a customer.

        There is no idempotency key: after a lost answer list the customers by the e-mail address
        before creating again. An external_uid of your own is unique and tells them apart for
        certain. From the page "Customers" of the version 1 reference.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            name: Of a person or a business.
            email: Where payment requests and receipts go.
            description: as the provider defines it.
            phone_number: As in "(123) 456-7890".
            external_uid: A unique id of your own, by which the customer can be listed.
            primary_processing_id: The processing account for this customer, an id starting with
                "acct_".
            keep_active: False for a customer who pays only once; can be set only when the customer
                is created.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_CREATE,
            Customer.from_dict,
            {
                "name": name,
                "email": email,
                "description": description,
                "phone_number": phone_number,
                "external_uid": external_uid,
                "primary_processing_id": primary_processing_id,
                "keep_active": keep_active,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, customer_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Customer:
        """Read one customer.

        From the page "Customers" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, starting with "acct_".
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
            operations.CUSTOMERS_GET,
            Customer.from_dict,
            {
                "customer_id": customer_id,
                "fields": fields,
            },
        )

    def update(
        self,
        customer_id: str,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        description: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        primary_processing_id: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Customer:
        """Change a customer.

        Only what is sent changes; keep_active cannot be changed. From the pages "Customers" and
        "API Design" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, starting with "acct_".
            name: Of a person or a business.
            email: as the provider defines it.
            description: as the provider defines it.
            phone_number: As in "(123) 456-7890".
            external_uid: A unique id of your own.
            primary_processing_id: The processing account for this customer, an id starting with
                "acct_".
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_UPDATE,
            Customer.from_dict,
            {
                "customer_id": customer_id,
                "name": name,
                "email": email,
                "description": description,
                "phone_number": phone_number,
                "external_uid": external_uid,
                "primary_processing_id": primary_processing_id,
                "attrs": attrs,
            },
            extra_body,
        )

    def delete(self, customer_id: str) -> DeletedObject:
        """Delete a customer.

        What becomes of the customer's invoices and payment methods is not documented. A second call
        is refused as NotFound: after a lost answer to the first one that is told as an unknown
        outcome, and reading the customer clears it up. From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, starting with "acct_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_DELETE,
            DeletedObject.from_dict,
            {
                "customer_id": customer_id,
            },
        )


class AsyncCustomers:
    """Those who pay."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        email: str | Filter[str] | Unset = UNSET,
        name: str | Filter[str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> CustomerList:
        """List customers, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload.filters. An offset drifts
        when customers are added meanwhile, so order by created_at. From the pages "API Design" and
        "Customers" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            email: Only customers with this e-mail address; several may share one.
            name: Only customers of this name.
            external_uid: Only the customer with this id of your own.
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
            operations.CUSTOMERS_LIST,
            CustomerList.from_dict,
            {
                "email": email,
                "name": name,
                "external_uid": external_uid,
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
        email: str | Filter[str] | Unset = UNSET,
        name: str | Filter[str] | Unset = UNSET,
        external_uid: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Customer]:
        """Yield each `Customer` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            email: Only customers with this e-mail address; several may share one.
            name: Only customers of this name.
            external_uid: Only the customer with this id of your own.
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
            operations.CUSTOMERS_LIST,
            CustomerList.from_dict,
            {
                "email": email,
                "name": name,
                "external_uid": external_uid,
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
        name: str,
        email: str,
        description: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        primary_processing_id: str | Unset = UNSET,
        keep_active: bool | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Customer:
        """Create a customer.

        There is no idempotency key: after a lost answer list the customers by the e-mail address
        before creating again. An external_uid of your own is unique and tells them apart for
        certain. From the page "Customers" of the version 1 reference.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            name: Of a person or a business.
            email: Where payment requests and receipts go.
            description: as the provider defines it.
            phone_number: As in "(123) 456-7890".
            external_uid: A unique id of your own, by which the customer can be listed.
            primary_processing_id: The processing account for this customer, an id starting with
                "acct_".
            keep_active: False for a customer who pays only once; can be set only when the customer
                is created.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_CREATE,
            Customer.from_dict,
            {
                "name": name,
                "email": email,
                "description": description,
                "phone_number": phone_number,
                "external_uid": external_uid,
                "primary_processing_id": primary_processing_id,
                "keep_active": keep_active,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(self, customer_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Customer:
        """Read one customer.

        From the page "Customers" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, starting with "acct_".
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
            operations.CUSTOMERS_GET,
            Customer.from_dict,
            {
                "customer_id": customer_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        customer_id: str,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        description: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        external_uid: str | Unset = UNSET,
        primary_processing_id: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Customer:
        """Change a customer.

        Only what is sent changes; keep_active cannot be changed. From the pages "Customers" and
        "API Design" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, starting with "acct_".
            name: Of a person or a business.
            email: as the provider defines it.
            description: as the provider defines it.
            phone_number: As in "(123) 456-7890".
            external_uid: A unique id of your own.
            primary_processing_id: The processing account for this customer, an id starting with
                "acct_".
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_UPDATE,
            Customer.from_dict,
            {
                "customer_id": customer_id,
                "name": name,
                "email": email,
                "description": description,
                "phone_number": phone_number,
                "external_uid": external_uid,
                "primary_processing_id": primary_processing_id,
                "attrs": attrs,
            },
            extra_body,
        )

    async def delete(self, customer_id: str) -> DeletedObject:
        """Delete a customer.

        What becomes of the customer's invoices and payment methods is not documented. A second call
        is refused as NotFound: after a lost answer to the first one that is told as an unknown
        outcome, and reading the customer clears it up. From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, starting with "acct_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_DELETE,
            DeletedObject.from_dict,
            {
                "customer_id": customer_id,
            },
        )
