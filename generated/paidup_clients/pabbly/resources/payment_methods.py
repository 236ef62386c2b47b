# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""PaymentMethods of Pabbly Subscription Billing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.payment_method_list import PaymentMethodList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.payment_method import PaymentMethod


class PaymentMethods:
    """The cards and accounts a customer has on file."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> PaymentMethodList:
        """List the payment methods of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Payment Methods By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_METHODS_LIST_BY_CUSTOMER,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
            },
        )

    def list_all_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[PaymentMethod]:
        """Yield each `PaymentMethod` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
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
            operations.PAYMENT_METHODS_LIST_BY_CUSTOMER,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
            },
            max_pages,
        )


class AsyncPaymentMethods:
    """The cards and accounts a customer has on file."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> PaymentMethodList:
        """List the payment methods of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Payment Methods By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_METHODS_LIST_BY_CUSTOMER,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
            },
        )

    def list_all_by_customer(
        self, customer_id: str, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[PaymentMethod]:
        """Yield each `PaymentMethod` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
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
            operations.PAYMENT_METHODS_LIST_BY_CUSTOMER,
            PaymentMethodList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
            },
            max_pages,
        )
