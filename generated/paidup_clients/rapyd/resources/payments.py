# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""Payments of Rapyd Collect."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.payment_answer import PaymentAnswer
from ..models.payment_list import PaymentList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.payment import Payment


class Payments:
    """Payments, among them those that paying an invoice created."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, payment: str) -> PaymentAnswer:
        """Read one payment.

        Status CLO means paid; ACT means that next_action is still to be taken. The amount is what
        was received so far, so it is 0 while the payment is active; what was asked for is
        original_amount. From Rapyd's OpenAPI file, "Retrieve Payment".

        Repeated after any failure that a repeat may mend.

        Args:
            payment: Id of the payment, starting with "payment_".

        Raises:
            NotFound: ERROR_GET_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENTS_GET,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
            },
        )

    def list(
        self,
        *,
        invoice: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        created_after: str | Unset = UNSET,
        created_before: str | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> PaymentList:
        """List payments, such as those of one invoice, a page at a time.

        Ask for the payments of an invoice to learn what a lost answer did. Pages are cut by payment
        ids, not by numbers or times. No total, no link and no mark of a last page are sent: a page
        shorter than the limit is the last. The order is not documented, so stop when an id comes
        twice. From Rapyd's OpenAPI file, "List Payments".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Only payments of this invoice, an id starting with "invoice_".
            customer: Only payments of this customer, an id starting with "cus_".
            limit: How many to return, 1 to 100. The provider's default is told as 50 in one place
                and 10 in another; name the number you want.
            created_after: The id (not a time) of the payment created before the first one wanted.
            created_before: The id (not a time) of the payment created after the last one wanted.
            starting_after: The same as created_after, which Rapyd prefers.
            ending_before: The same as created_before, which Rapyd prefers.

        Raises:
            RequestRejected: INVALID_LIMIT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENTS_LIST,
            PaymentList.from_dict,
            {
                "invoice": invoice,
                "customer": customer,
                "limit": limit,
                "created_after": created_after,
                "created_before": created_before,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        invoice: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Payment]:
        """Yield each `Payment` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Only payments of this invoice, an id starting with "invoice_".
            customer: Only payments of this customer, an id starting with "cus_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.PAYMENTS_LIST,
            PaymentList.from_dict,
            {
                "invoice": invoice,
                "customer": customer,
                "limit": limit,
            },
            max_pages,
        )


class AsyncPayments:
    """Payments, among them those that paying an invoice created."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, payment: str) -> PaymentAnswer:
        """Read one payment.

        Status CLO means paid; ACT means that next_action is still to be taken. The amount is what
        was received so far, so it is 0 while the payment is active; what was asked for is
        original_amount. From Rapyd's OpenAPI file, "Retrieve Payment".

        Repeated after any failure that a repeat may mend.

        Args:
            payment: Id of the payment, starting with "payment_".

        Raises:
            NotFound: ERROR_GET_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENTS_GET,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
            },
        )

    async def list(
        self,
        *,
        invoice: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        created_after: str | Unset = UNSET,
        created_before: str | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> PaymentList:
        """List payments, such as those of one invoice, a page at a time.

        Ask for the payments of an invoice to learn what a lost answer did. Pages are cut by payment
        ids, not by numbers or times. No total, no link and no mark of a last page are sent: a page
        shorter than the limit is the last. The order is not documented, so stop when an id comes
        twice. From Rapyd's OpenAPI file, "List Payments".

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Only payments of this invoice, an id starting with "invoice_".
            customer: Only payments of this customer, an id starting with "cus_".
            limit: How many to return, 1 to 100. The provider's default is told as 50 in one place
                and 10 in another; name the number you want.
            created_after: The id (not a time) of the payment created before the first one wanted.
            created_before: The id (not a time) of the payment created after the last one wanted.
            starting_after: The same as created_after, which Rapyd prefers.
            ending_before: The same as created_before, which Rapyd prefers.

        Raises:
            RequestRejected: INVALID_LIMIT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENTS_LIST,
            PaymentList.from_dict,
            {
                "invoice": invoice,
                "customer": customer,
                "limit": limit,
                "created_after": created_after,
                "created_before": created_before,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        invoice: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Payment]:
        """Yield each `Payment` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice: Only payments of this invoice, an id starting with "invoice_".
            customer: Only payments of this customer, an id starting with "cus_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.PAYMENTS_LIST,
            PaymentList.from_dict,
            {
                "invoice": invoice,
                "customer": customer,
                "limit": limit,
            },
            max_pages,
        )
