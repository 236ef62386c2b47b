# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""Accounts of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.account import Account
from ..models.account_list import AccountList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.new_account_type import NewAccountType
    from ..models.new_contact_details import NewContactDetails


class Accounts:
    """Customers and processing accounts, under one name in version 2."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        type: str | Filter[str] | Unset = UNSET,
        contact_details_email: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> AccountList:
        """List accounts, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when accounts are added meanwhile, so order by created_at. From the pages "Requests",
        "Query Language" and "Account" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only accounts of this type, such as "customer".
            contact_details_email: Only accounts with this e-mail address.
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
            operations.ACCOUNTS_LIST,
            AccountList.from_dict,
            {
                "type": type,
                "contact_details_email": contact_details_email,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        type: str | Filter[str] | Unset = UNSET,
        contact_details_email: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Account]:
        """Yield each `Account` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only accounts of this type, such as "customer".
            contact_details_email: Only accounts with this e-mail address.
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
            operations.ACCOUNTS_LIST,
            AccountList.from_dict,
            {
                "type": type,
                "contact_details_email": contact_details_email,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    def create(
        self,
        *,
        type: NewAccountType | str,
        name: str,
        contact_details: NewContactDetails | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Account:
        """Make a customer, who can be the payer of invoices.

        Version 2 has one kind of account; only customers are offered here, because a processing
        account needs an application with documents of its own. There is no idempotency key: after a
        lost answer, list accounts by e-mail address before sending again. From the page "Account"
        of the version 2 documentation and the official clients' tests.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: as the provider defines it.
            name: The name of the person or business.
            contact_details: as the provider defines it.
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
            operations.ACCOUNTS_CREATE,
            Account.from_dict,
            {
                "type": type,
                "name": name,
                "contact_details": contact_details,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, account_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Account:
        """Read one account.

        From the page "Account" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Id of the account, starting with "acct_".
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
            operations.ACCOUNTS_GET,
            Account.from_dict,
            {
                "account_id": account_id,
                "fields": fields,
            },
        )

    def update(
        self,
        account_id: str,
        *,
        name: str | Unset = UNSET,
        contact_details: NewContactDetails | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Account:
        """Change an account.

        What is left out keeps its value. From the pages "Requests" and "Account" of the version 2
        documentation and the official clients' tests.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Id of the account, starting with "acct_".
            name: The name of the person or business.
            contact_details: as the provider defines it.
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
            operations.ACCOUNTS_UPDATE,
            Account.from_dict,
            {
                "account_id": account_id,
                "name": name,
                "contact_details": contact_details,
                "attrs": attrs,
            },
            extra_body,
        )


class AsyncAccounts:
    """Customers and processing accounts, under one name in version 2."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        type: str | Filter[str] | Unset = UNSET,
        contact_details_email: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> AccountList:
        """List accounts, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when accounts are added meanwhile, so order by created_at. From the pages "Requests",
        "Query Language" and "Account" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only accounts of this type, such as "customer".
            contact_details_email: Only accounts with this e-mail address.
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
            operations.ACCOUNTS_LIST,
            AccountList.from_dict,
            {
                "type": type,
                "contact_details_email": contact_details_email,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        type: str | Filter[str] | Unset = UNSET,
        contact_details_email: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Account]:
        """Yield each `Account` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only accounts of this type, such as "customer".
            contact_details_email: Only accounts with this e-mail address.
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
            operations.ACCOUNTS_LIST,
            AccountList.from_dict,
            {
                "type": type,
                "contact_details_email": contact_details_email,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        type: NewAccountType | str,
        name: str,
        contact_details: NewContactDetails | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Account:
        """Make a customer, who can be the payer of invoices.

        Version 2 has one kind of account; only customers are offered here, because a processing
        account needs an application with documents of its own. There is no idempotency key: after a
        lost answer, list accounts by e-mail address before sending again. From the page "Account"
        of the version 2 documentation and the official clients' tests.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: as the provider defines it.
            name: The name of the person or business.
            contact_details: as the provider defines it.
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
            operations.ACCOUNTS_CREATE,
            Account.from_dict,
            {
                "type": type,
                "name": name,
                "contact_details": contact_details,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(self, account_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Account:
        """Read one account.

        From the page "Account" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Id of the account, starting with "acct_".
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
            operations.ACCOUNTS_GET,
            Account.from_dict,
            {
                "account_id": account_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        account_id: str,
        *,
        name: str | Unset = UNSET,
        contact_details: NewContactDetails | Mapping[str, Any] | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Account:
        """Change an account.

        What is left out keeps its value. From the pages "Requests" and "Account" of the version 2
        documentation and the official clients' tests.

        Repeated after any failure that a repeat may mend.

        Args:
            account_id: Id of the account, starting with "acct_".
            name: The name of the person or business.
            contact_details: as the provider defines it.
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
            operations.ACCOUNTS_UPDATE,
            Account.from_dict,
            {
                "account_id": account_id,
                "name": name,
                "contact_details": contact_details,
                "attrs": attrs,
            },
            extra_body,
        )
