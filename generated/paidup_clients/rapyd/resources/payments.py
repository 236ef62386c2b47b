# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""Payments of Rapyd Collect."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.payment_answer import PaymentAnswer
from ..models.payment_list import PaymentList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.initiation_type import InitiationType
    from ..models.metadata import Metadata
    from ..models.payment import Payment
    from ..models.payment_address import PaymentAddress


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

    def update(
        self,
        payment: str,
        *,
        idempotency_key: str | None = None,
        address: PaymentAddress | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        initiation_type: InitiationType | str | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        receipt_email: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentAnswer:
        """Change what an active payment says.

        Works while the status is ACT and changes no amount. Only what is passed changes; some
        fields can be changed only where the payment method's required fields call them updatable.
        The same update twice leaves the same payment: after a lost answer, read it. From the page
        "Update Payment".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment: Id of the payment, starting with "payment_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            address: as the provider defines it.
            description: as the provider defines it.
            initiation_type: Who started the payment.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            receipt_email: Where the receipt is sent.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidState: ERROR_UPDATE_PAYMENT.
            NotFound: ERROR_GET_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENTS_UPDATE,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
                "idempotency_key": idempotency_key,
                "address": address,
                "description": description,
                "initiation_type": initiation_type,
                "metadata": metadata,
                "receipt_email": receipt_email,
            },
            extra_body,
        )

    def cancel(self, payment: str) -> PaymentAnswer:
        """Cancel an active payment.

        Works while the status is ACT, and only for payment methods that are cancelable; a closed
        payment wants a refund. The status becomes CAN, and its invoice can be paid again. One code
        covers a payment that is not there, closed already or canceled already, so the call is not
        repeated by itself: after a lost answer read the payment, which may have been paid in the
        meantime. From the page "Cancel Payment".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment: Id of the payment, starting with "payment_".

        Raises:
            InvalidState: ERROR_CANCEL_PAYMENT,
                ERROR_PAYMENT_METHOD_TYPE_DOES_NOT_SUPPORT_PAYMENT_CANCELLATION.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENTS_CANCEL,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
            },
        )

    def capture(
        self,
        payment: str,
        *,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        receipt_email: str | Unset = UNSET,
        statement_descriptor: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentAnswer:
        """Capture an authorized card payment.

        For payments whose next_action is pending_capture; the status becomes CLO. Less than what
        was authorized can be captured only by accounts with pre-authorization permissions; without
        them the amounts must be equal, and the authorization expires after 7 days instead of 30.
        Name the amount: Rapyd's OpenAPI file gives it a default of 0, and what is captured without
        it is not documented. Not protected against being sent twice: after a lost answer read the
        payment. From the page "Capture Payment".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment: Id of the payment, starting with "payment_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            amount: What to capture, in the payment's currency, with no more decimal places than it
                has; at most what was authorized.
            receipt_email: Where the receipt is sent.
            statement_descriptor: For the payer's statement; some payment methods cut it short.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidState: ERROR_CAPTURE_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENTS_CAPTURE,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
                "idempotency_key": idempotency_key,
                "amount": amount,
                "receipt_email": receipt_email,
                "statement_descriptor": statement_descriptor,
            },
            extra_body,
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

    async def update(
        self,
        payment: str,
        *,
        idempotency_key: str | None = None,
        address: PaymentAddress | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        initiation_type: InitiationType | str | Unset = UNSET,
        metadata: Metadata | Mapping[str, Any] | Unset = UNSET,
        receipt_email: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentAnswer:
        """Change what an active payment says.

        Works while the status is ACT and changes no amount. Only what is passed changes; some
        fields can be changed only where the payment method's required fields call them updatable.
        The same update twice leaves the same payment: after a lost answer, read it. From the page
        "Update Payment".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment: Id of the payment, starting with "payment_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            address: as the provider defines it.
            description: as the provider defines it.
            initiation_type: Who started the payment.
            metadata: Fields of your own. Keys that look like numbers are sent first, in ascending
                order, for the signature's sake.
            receipt_email: Where the receipt is sent.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidState: ERROR_UPDATE_PAYMENT.
            NotFound: ERROR_GET_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENTS_UPDATE,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
                "idempotency_key": idempotency_key,
                "address": address,
                "description": description,
                "initiation_type": initiation_type,
                "metadata": metadata,
                "receipt_email": receipt_email,
            },
            extra_body,
        )

    async def cancel(self, payment: str) -> PaymentAnswer:
        """Cancel an active payment.

        Works while the status is ACT, and only for payment methods that are cancelable; a closed
        payment wants a refund. The status becomes CAN, and its invoice can be paid again. One code
        covers a payment that is not there, closed already or canceled already, so the call is not
        repeated by itself: after a lost answer read the payment, which may have been paid in the
        meantime. From the page "Cancel Payment".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment: Id of the payment, starting with "payment_".

        Raises:
            InvalidState: ERROR_CANCEL_PAYMENT,
                ERROR_PAYMENT_METHOD_TYPE_DOES_NOT_SUPPORT_PAYMENT_CANCELLATION.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENTS_CANCEL,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
            },
        )

    async def capture(
        self,
        payment: str,
        *,
        idempotency_key: str | None = None,
        amount: Decimal | int | Unset = UNSET,
        receipt_email: str | Unset = UNSET,
        statement_descriptor: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentAnswer:
        """Capture an authorized card payment.

        For payments whose next_action is pending_capture; the status becomes CLO. Less than what
        was authorized can be captured only by accounts with pre-authorization permissions; without
        them the amounts must be equal, and the authorization expires after 7 days instead of 30.
        Name the amount: Rapyd's OpenAPI file gives it a default of 0, and what is captured without
        it is not documented. Not protected against being sent twice: after a lost answer read the
        payment. From the page "Capture Payment".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment: Id of the payment, starting with "payment_".
            idempotency_key: A key of your own, one for each call meant and the same on every
                attempt. Honoured here only on accounts switched by Rapyd's support to check every
                POST; there a repeat within 24 hours gets the first answer again, and only the key
                is compared, so never use one for two different calls.
            amount: What to capture, in the payment's currency, with no more decimal places than it
                has; at most what was authorized.
            receipt_email: Where the receipt is sent.
            statement_descriptor: For the payer's statement; some payment methods cut it short.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidState: ERROR_CAPTURE_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENTS_CAPTURE,
            PaymentAnswer.from_dict,
            {
                "payment": payment,
                "idempotency_key": idempotency_key,
                "amount": amount,
                "receipt_email": receipt_email,
                "statement_descriptor": statement_descriptor,
            },
            extra_body,
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
