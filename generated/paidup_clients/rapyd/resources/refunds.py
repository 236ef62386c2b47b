# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""Refunds of Rapyd Collect."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.refund_answer import RefundAnswer
from ..models.refund_list import RefundList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.metadata import Metadata
    from ..models.refund import Refund


class Refunds:
    """Money given back against a payment."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        payment_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> RefundList:
        """List refunds, such as those of one payment, a page at a time.

        Pages are cut by refund ids, not by numbers. No total, no link and no mark of a last page
        are sent: a page shorter than the limit is the last. The order is not documented, so stop
        when an id comes twice. A copy of the page says that only 90 days are listed by default, and
        that cursors which span more are refused. From the page "List Refunds".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_id: Only refunds of this payment, an id starting with "payment_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the one created before the first one wanted.
            ending_before: The id of the one created after the last one wanted.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.REFUNDS_LIST,
            RefundList.from_dict,
            {
                "payment_id": payment_id,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        payment_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Refund]:
        """Yield each `Refund` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_id: Only refunds of this payment, an id starting with "payment_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.REFUNDS_LIST,
            RefundList.from_dict,
            {
                "payment_id": payment_id,
                "limit": limit,
            },
            max_pages,
        )

    def create(
        self,
        *,
        payment: str,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        currency: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RefundAnswer:
        """Give back a payment, in part or as a whole.

        Only a closed payment (CLO) can be refunded, to the payment method it came from; as often as
        wanted, up to the payment's amount. Some methods cannot be refunded, and a disputed payment
        not as a whole. Name the amount: what is refunded without it is documented for group
        payments only (everything). With currency exchange, name amount and currency as the customer
        gets them. A refund is done when its status is Completed; Pending means that the issuer has
        not accepted it yet, and may reject it. Not protected against being sent twice: after a lost
        answer read the payment's refunded_amount, and look for your merchant_reference_id in
        refunds.list(payment_id=...). The status of the invoice does not tell of refunds. From the
        page "Create Refund".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            payment: The payment to give back, an id starting with "payment_".
            amount: What to give back, with no more decimal places than the currency has; with
                earlier refunds at most the payment's amount.
            currency: ISO 4217, three capital letters; the payment's currency_code, or with currency
                exchange its merchant_requested_currency.
            reason: Why the money is given back.
            merchant_reference_id: A reference of your own, at most 255 characters; the refund shows
                it.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            NotFound: ERROR_ADDING_REFUND.
            InvalidState: ERROR_CREATE_REFUND, ERROR_CREATE_REFUND_EWALLET_ALREADY_FULLY_REFUNDED,
                ERROR_CREATE_PARTIAL_REFUND_NOT_READY.
            RequestRejected: ERROR_CREATE_REFUND_CURRENCY_NOT_VALID,
                ERROR_REFUND_AMOUNT_EXCEEDS_PAYMENT_AMOUNT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.REFUNDS_CREATE,
            RefundAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "payment": payment,
                "amount": amount,
                "currency": currency,
                "reason": reason,
                "merchant_reference_id": merchant_reference_id,
                "metadata": metadata,
            },
            extra_body,
        )

    def get(self, refund: str) -> RefundAnswer:
        """Read one refund.

        Status Completed means that the money went back. No code is documented for a refund that is
        not there; an unknown id in a path gives UNAUTHORIZED_API_CALL in general. From the page
        "Retrieve Refund".

        Repeated after any failure that a repeat may mend.

        Args:
            refund: Id of the refund, starting with "refund_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.REFUNDS_GET,
            RefundAnswer.from_dict,
            {
                "refund": refund,
            },
        )

    def update(
        self,
        refund: str,
        *,
        metadata: Metadata | Mapping[str, Any],
        idempotency_key: str | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RefundAnswer:
        """Change the metadata of a refund.

        Nothing else of a refund can be changed; whether metadata is merged or replaced is not
        documented. The same update twice leaves the same refund: after a lost answer, read it. From
        the page "Update Refund".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            refund: Id of the refund, starting with "refund_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.REFUNDS_UPDATE,
            RefundAnswer.from_dict,
            {
                "refund": refund,
                "idempotency_key": idempotency_key,
                "metadata": metadata,
            },
            extra_body,
        )


class AsyncRefunds:
    """Money given back against a payment."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        payment_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        ending_before: str | Unset = UNSET,
    ) -> RefundList:
        """List refunds, such as those of one payment, a page at a time.

        Pages are cut by refund ids, not by numbers. No total, no link and no mark of a last page
        are sent: a page shorter than the limit is the last. The order is not documented, so stop
        when an id comes twice. A copy of the page says that only 90 days are listed by default, and
        that cursors which span more are refused. From the page "List Refunds".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_id: Only refunds of this payment, an id starting with "payment_".
            limit: How many to return, 1 to 100; the provider's default is 10.
            starting_after: The id of the one created before the first one wanted.
            ending_before: The id of the one created after the last one wanted.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.REFUNDS_LIST,
            RefundList.from_dict,
            {
                "payment_id": payment_id,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
        )

    def list_all(
        self,
        *,
        payment_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Refund]:
        """Yield each `Refund` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_id: Only refunds of this payment, an id starting with "payment_".
            limit: How many to fetch at a time; left out, 100.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_LIMIT, ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.REFUNDS_LIST,
            RefundList.from_dict,
            {
                "payment_id": payment_id,
                "limit": limit,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        payment: str,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        currency: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RefundAnswer:
        """Give back a payment, in part or as a whole.

        Only a closed payment (CLO) can be refunded, to the payment method it came from; as often as
        wanted, up to the payment's amount. Some methods cannot be refunded, and a disputed payment
        not as a whole. Name the amount: what is refunded without it is documented for group
        payments only (everything). With currency exchange, name amount and currency as the customer
        gets them. A refund is done when its status is Completed; Pending means that the issuer has
        not accepted it yet, and may reject it. Not protected against being sent twice: after a lost
        answer read the payment's refunded_amount, and look for your merchant_reference_id in
        refunds.list(payment_id=...). The status of the invoice does not tell of refunds. From the
        page "Create Refund".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            payment: The payment to give back, an id starting with "payment_".
            amount: What to give back, with no more decimal places than the currency has; with
                earlier refunds at most the payment's amount.
            currency: ISO 4217, three capital letters; the payment's currency_code, or with currency
                exchange its merchant_requested_currency.
            reason: Why the money is given back.
            merchant_reference_id: A reference of your own, at most 255 characters; the refund shows
                it.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            NotFound: ERROR_ADDING_REFUND.
            InvalidState: ERROR_CREATE_REFUND, ERROR_CREATE_REFUND_EWALLET_ALREADY_FULLY_REFUNDED,
                ERROR_CREATE_PARTIAL_REFUND_NOT_READY.
            RequestRejected: ERROR_CREATE_REFUND_CURRENCY_NOT_VALID,
                ERROR_REFUND_AMOUNT_EXCEEDS_PAYMENT_AMOUNT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.REFUNDS_CREATE,
            RefundAnswer.from_dict,
            {
                "idempotency_key": idempotency_key,
                "payment": payment,
                "amount": amount,
                "currency": currency,
                "reason": reason,
                "merchant_reference_id": merchant_reference_id,
                "metadata": metadata,
            },
            extra_body,
        )

    async def get(self, refund: str) -> RefundAnswer:
        """Read one refund.

        Status Completed means that the money went back. No code is documented for a refund that is
        not there; an unknown id in a path gives UNAUTHORIZED_API_CALL in general. From the page
        "Retrieve Refund".

        Repeated after any failure that a repeat may mend.

        Args:
            refund: Id of the refund, starting with "refund_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.REFUNDS_GET,
            RefundAnswer.from_dict,
            {
                "refund": refund,
            },
        )

    async def update(
        self,
        refund: str,
        *,
        metadata: Metadata | Mapping[str, Any],
        idempotency_key: str | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RefundAnswer:
        """Change the metadata of a refund.

        Nothing else of a refund can be changed; whether metadata is merged or replaced is not
        documented. The same update twice leaves the same refund: after a lost answer, read it. From
        the page "Update Refund".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            refund: Id of the refund, starting with "refund_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.REFUNDS_UPDATE,
            RefundAnswer.from_dict,
            {
                "refund": refund,
                "idempotency_key": idempotency_key,
                "metadata": metadata,
            },
            extra_body,
        )
