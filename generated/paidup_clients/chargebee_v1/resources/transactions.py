# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Transactions of Chargebee invoices (API v1)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.transaction_answer import TransactionAnswer
from ..models.transaction_list import TransactionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.transaction_list_entry import TransactionListEntry


class Transactions:
    """Payments, refunds and authorisations of the site."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET) -> TransactionList:
        """List transactions of the site, a page at a time.

        Payments, refunds and authorisations, failed ones among them: look at type and status. v1
        has no filters here. Hand next_offset back as offset; without one, the page is the last.
        From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

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
            },
        )

    def list_all(
        self, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> Iterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list`, whatever the number of pages.

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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "limit": limit,
            },
            max_pages,
        )

    def get(self, transaction_id: str) -> TransactionAnswer:
        """Read one transaction.

        v1 carries no version of the resource, so read again rather than trust an older copy. From
        the published description of API v1.

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
        self, *, limit: int | Unset = UNSET, offset: str | Unset = UNSET
    ) -> TransactionList:
        """List transactions of the site, a page at a time.

        Payments, refunds and authorisations, failed ones among them: look at type and status. v1
        has no filters here. Hand next_offset back as offset; without one, the page is the last.
        From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 10.
            offset: The next_offset of the page before, unchanged; up to 1000 characters.

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
            },
        )

    def list_all(
        self, *, limit: int | Unset = UNSET, max_pages: int = MAX_PAGES
    ) -> AsyncIterator[TransactionListEntry]:
        """Yield each `TransactionListEntry` of `list`, whatever the number of pages.

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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "limit": limit,
            },
            max_pages,
        )

    async def get(self, transaction_id: str) -> TransactionAnswer:
        """Read one transaction.

        v1 carries no version of the resource, so read again rather than trust an older copy. From
        the published description of API v1.

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
