# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""Customers of Pabbly Subscription Billing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.customer_answer import CustomerAnswer
from ..models.customer_list import CustomerList
from ..models.done import Done
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.address_request import AddressRequest
    from ..models.customer import Customer
    from ..models.yes_no import YesNo


class Customers:
    """The people and companies that are billed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_by_email(self, *, email: str) -> CustomerAnswer:
        """Read one customer by email address.

        Answers one customer. Which one it is where several share the address is not documented.
        From the page "Get Single Customer via Customer Email".

        Repeated after any failure that a repeat may mend.

        Args:
            email: The customer's address, as in `email_id`.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_GET_BY_EMAIL,
            CustomerAnswer.from_dict,
            {
                "email": email,
            },
        )

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email_id: str,
        company_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        website: str | Unset = UNSET,
        billing_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        shipping_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        is_affiliate: bool | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CustomerAnswer:
        """Create a customer.

        Whether a second customer may have the same email address is not documented. After a lost
        answer look with `get_by_email` before creating again. From the page "Create Customer".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            first_name: as the provider defines it.
            last_name: as the provider defines it.
            email_id: The email address.
            company_name: as the provider defines it.
            phone: as the provider defines it.
            website: as the provider defines it.
            billing_address: An address, with the fields that answers show.
            shipping_address: An address, with the fields that answers show.
            is_affiliate: Whether the customer becomes an affiliate too.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_CREATE,
            CustomerAnswer.from_dict,
            {
                "first_name": first_name,
                "last_name": last_name,
                "email_id": email_id,
                "company_name": company_name,
                "phone": phone,
                "website": website,
                "billing_address": billing_address,
                "shipping_address": shipping_address,
                "is_affiliate": is_affiliate,
            },
            extra_body,
        )

    def get(self, customer_id: str) -> CustomerAnswer:
        """Read one customer.

        By id; `get_by_email` finds one by address. From the page "Get Single Customer via Customer
        ID".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_GET,
            CustomerAnswer.from_dict,
            {
                "customer_id": customer_id,
            },
        )

    def update(
        self,
        customer_id: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        website: str | Unset = UNSET,
        billing_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        shipping_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        enable_affiliate: YesNo | str | Unset = UNSET,
        enable_portal: YesNo | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CustomerAnswer:
        """Change what is known of a customer.

        Whether an address that is sent in part keeps its other lines is not documented: send it
        whole. No source shows a way to change the email address. From the page "Update Customer
        Detail".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            first_name: as the provider defines it.
            last_name: as the provider defines it.
            company_name: as the provider defines it.
            phone: as the provider defines it.
            website: as the provider defines it.
            billing_address: An address, with the fields that answers show.
            shipping_address: An address, with the fields that answers show.
            enable_affiliate: as the provider defines it.
            enable_portal: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_UPDATE,
            CustomerAnswer.from_dict,
            {
                "customer_id": customer_id,
                "first_name": first_name,
                "last_name": last_name,
                "company_name": company_name,
                "phone": phone,
                "website": website,
                "billing_address": billing_address,
                "shipping_address": shipping_address,
                "enable_affiliate": enable_affiliate,
                "enable_portal": enable_portal,
            },
            extra_body,
        )

    def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> CustomerList:
        """List the customers of the account, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Customers".

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.

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
                "limit": limit,
                "page": page,
            },
        )

    def list_all(
        self, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[Customer]:
        """Yield each `Customer` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
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
            operations.CUSTOMERS_LIST,
            CustomerList.from_dict,
            {
                "limit": limit,
            },
            max_pages,
        )

    def delete(self, customer_id: str) -> Done:
        """Delete a customer.

        The address has the plural, where reading and changing have `customer`. What becomes of the
        customer's subscriptions and invoices is not documented: cancel and read first. What a
        second deletion answers is not documented; where the answer to the first was lost and the
        repeat finds nothing, the outcome is unknown. Reading the customer then tells. From the page
        "Delete Customer".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.CUSTOMERS_DELETE,
            Done.from_dict,
            {
                "customer_id": customer_id,
            },
        )


class AsyncCustomers:
    """The people and companies that are billed."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_by_email(self, *, email: str) -> CustomerAnswer:
        """Read one customer by email address.

        Answers one customer. Which one it is where several share the address is not documented.
        From the page "Get Single Customer via Customer Email".

        Repeated after any failure that a repeat may mend.

        Args:
            email: The customer's address, as in `email_id`.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_GET_BY_EMAIL,
            CustomerAnswer.from_dict,
            {
                "email": email,
            },
        )

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email_id: str,
        company_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        website: str | Unset = UNSET,
        billing_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        shipping_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        is_affiliate: bool | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CustomerAnswer:
        """Create a customer.

        Whether a second customer may have the same email address is not documented. After a lost
        answer look with `get_by_email` before creating again. From the page "Create Customer".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            first_name: as the provider defines it.
            last_name: as the provider defines it.
            email_id: The email address.
            company_name: as the provider defines it.
            phone: as the provider defines it.
            website: as the provider defines it.
            billing_address: An address, with the fields that answers show.
            shipping_address: An address, with the fields that answers show.
            is_affiliate: Whether the customer becomes an affiliate too.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_CREATE,
            CustomerAnswer.from_dict,
            {
                "first_name": first_name,
                "last_name": last_name,
                "email_id": email_id,
                "company_name": company_name,
                "phone": phone,
                "website": website,
                "billing_address": billing_address,
                "shipping_address": shipping_address,
                "is_affiliate": is_affiliate,
            },
            extra_body,
        )

    async def get(self, customer_id: str) -> CustomerAnswer:
        """Read one customer.

        By id; `get_by_email` finds one by address. From the page "Get Single Customer via Customer
        ID".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_GET,
            CustomerAnswer.from_dict,
            {
                "customer_id": customer_id,
            },
        )

    async def update(
        self,
        customer_id: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        website: str | Unset = UNSET,
        billing_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        shipping_address: AddressRequest | Mapping[str, Any] | Unset = UNSET,
        enable_affiliate: YesNo | str | Unset = UNSET,
        enable_portal: YesNo | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CustomerAnswer:
        """Change what is known of a customer.

        Whether an address that is sent in part keeps its other lines is not documented: send it
        whole. No source shows a way to change the email address. From the page "Update Customer
        Detail".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            first_name: as the provider defines it.
            last_name: as the provider defines it.
            company_name: as the provider defines it.
            phone: as the provider defines it.
            website: as the provider defines it.
            billing_address: An address, with the fields that answers show.
            shipping_address: An address, with the fields that answers show.
            enable_affiliate: as the provider defines it.
            enable_portal: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_UPDATE,
            CustomerAnswer.from_dict,
            {
                "customer_id": customer_id,
                "first_name": first_name,
                "last_name": last_name,
                "company_name": company_name,
                "phone": phone,
                "website": website,
                "billing_address": billing_address,
                "shipping_address": shipping_address,
                "enable_affiliate": enable_affiliate,
                "enable_portal": enable_portal,
            },
            extra_body,
        )

    async def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> CustomerList:
        """List the customers of the account, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Customers".

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.

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
                "limit": limit,
                "page": page,
            },
        )

    def list_all(
        self, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[Customer]:
        """Yield each `Customer` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
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
            operations.CUSTOMERS_LIST,
            CustomerList.from_dict,
            {
                "limit": limit,
            },
            max_pages,
        )

    async def delete(self, customer_id: str) -> Done:
        """Delete a customer.

        The address has the plural, where reading and changing have `customer`. What becomes of the
        customer's subscriptions and invoices is not documented: cancel and read first. What a
        second deletion answers is not documented; where the answer to the first was lost and the
        repeat finds nothing, the outcome is unknown. Reading the customer then tells. From the page
        "Delete Customer".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.CUSTOMERS_DELETE,
            Done.from_dict,
            {
                "customer_id": customer_id,
            },
        )
