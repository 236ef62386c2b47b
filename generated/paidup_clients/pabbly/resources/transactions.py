# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""Transactions of Pabbly Subscription Billing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.customer_transaction_list import CustomerTransactionList
from ..models.done import Done
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.invoice_transaction import InvoiceTransaction
    from ..models.transaction_status import TransactionStatus


class Transactions:
    """Payments and attempts at them, and refunds of payments."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        status: TransactionStatus | str | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> CustomerTransactionList:
        """List the transactions of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. The list stands under `data`, unlike that of one invoice. From the page "List All
        Transactions By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.
            invoice_id: Only transactions of this invoice.
            plan_id: Only transactions of this plan.
            product_id: Only transactions of this product.
            subscription_id: Only transactions of this subscription.
            status: Only transactions with this status.
            type: Only transactions of this type; its values are not documented.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TRANSACTIONS_LIST_BY_CUSTOMER,
            CustomerTransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
                "invoice_id": invoice_id,
                "plan_id": plan_id,
                "product_id": product_id,
                "subscription_id": subscription_id,
                "status": status,
                "type": type,
            },
        )

    def list_all_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        status: TransactionStatus | str | Unset = UNSET,
        type: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[InvoiceTransaction]:
        """Yield each `InvoiceTransaction` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to fetch at a time; left out, 100.
            invoice_id: Only transactions of this invoice.
            plan_id: Only transactions of this plan.
            product_id: Only transactions of this product.
            subscription_id: Only transactions of this subscription.
            status: Only transactions with this status.
            type: Only transactions of this type; its values are not documented.
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
            CustomerTransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "invoice_id": invoice_id,
                "plan_id": plan_id,
                "product_id": product_id,
                "subscription_id": subscription_id,
                "status": status,
                "type": type,
            },
            max_pages,
        )

    def refund(
        self,
        payment_id: str,
        *,
        amount: Decimal | int,
        refund_type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Done:
        """Pay a payment back, or book that it was paid back.

        With `refund_type` "record_refund" the refund is only booked, and the money is yours to
        send; the same address serves refunds by the gateway, and what to send for one is not
        documented: try it on a test gateway first. Takes the id of the transaction, as
        `invoices.list_transactions` shows it. The answer names neither the refund nor its amount,
        and no read takes the transaction's id, so that after a lost answer you list the customer's
        refunds with `refunds.list_by_customer` and match transaction and amount before sending it
        again. What a second refund, or one of more than was paid, answers is not documented. From
        the pages "Payment Refund" and "Record Refund".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment_id: Id of the transaction that was a payment.
            amount: How much, in major units; the page's example is a whole number.
            refund_type: "record_refund" only books it. Other values, and leaving it out, are not
                documented.
            description: Why; a good place for a reference of your own.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TRANSACTIONS_REFUND,
            Done.from_dict,
            {
                "payment_id": payment_id,
                "amount": amount,
                "refund_type": refund_type,
                "description": description,
            },
            extra_body,
        )

    def delete(self, transaction_id: str) -> Done:
        """Delete the record of a transaction.

        Sources give the path and that the answer has no data. Whether the invoice becomes due again
        is not documented: read it afterwards. No money moves, but the books change. What a second
        deletion answers is not documented; where the answer to the first was lost and the repeat
        finds nothing, the outcome is unknown. Listing the customer's transactions then tells. From
        the page "Delete Transaction".

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TRANSACTIONS_DELETE,
            Done.from_dict,
            {
                "transaction_id": transaction_id,
            },
        )


class AsyncTransactions:
    """Payments and attempts at them, and refunds of payments."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        status: TransactionStatus | str | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> CustomerTransactionList:
        """List the transactions of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. The list stands under `data`, unlike that of one invoice. From the page "List All
        Transactions By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.
            invoice_id: Only transactions of this invoice.
            plan_id: Only transactions of this plan.
            product_id: Only transactions of this product.
            subscription_id: Only transactions of this subscription.
            status: Only transactions with this status.
            type: Only transactions of this type; its values are not documented.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TRANSACTIONS_LIST_BY_CUSTOMER,
            CustomerTransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
                "invoice_id": invoice_id,
                "plan_id": plan_id,
                "product_id": product_id,
                "subscription_id": subscription_id,
                "status": status,
                "type": type,
            },
        )

    def list_all_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        status: TransactionStatus | str | Unset = UNSET,
        type: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[InvoiceTransaction]:
        """Yield each `InvoiceTransaction` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to fetch at a time; left out, 100.
            invoice_id: Only transactions of this invoice.
            plan_id: Only transactions of this plan.
            product_id: Only transactions of this product.
            subscription_id: Only transactions of this subscription.
            status: Only transactions with this status.
            type: Only transactions of this type; its values are not documented.
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
            CustomerTransactionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "invoice_id": invoice_id,
                "plan_id": plan_id,
                "product_id": product_id,
                "subscription_id": subscription_id,
                "status": status,
                "type": type,
            },
            max_pages,
        )

    async def refund(
        self,
        payment_id: str,
        *,
        amount: Decimal | int,
        refund_type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Done:
        """Pay a payment back, or book that it was paid back.

        With `refund_type` "record_refund" the refund is only booked, and the money is yours to
        send; the same address serves refunds by the gateway, and what to send for one is not
        documented: try it on a test gateway first. Takes the id of the transaction, as
        `invoices.list_transactions` shows it. The answer names neither the refund nor its amount,
        and no read takes the transaction's id, so that after a lost answer you list the customer's
        refunds with `refunds.list_by_customer` and match transaction and amount before sending it
        again. What a second refund, or one of more than was paid, answers is not documented. From
        the pages "Payment Refund" and "Record Refund".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            payment_id: Id of the transaction that was a payment.
            amount: How much, in major units; the page's example is a whole number.
            refund_type: "record_refund" only books it. Other values, and leaving it out, are not
                documented.
            description: Why; a good place for a reference of your own.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TRANSACTIONS_REFUND,
            Done.from_dict,
            {
                "payment_id": payment_id,
                "amount": amount,
                "refund_type": refund_type,
                "description": description,
            },
            extra_body,
        )

    async def delete(self, transaction_id: str) -> Done:
        """Delete the record of a transaction.

        Sources give the path and that the answer has no data. Whether the invoice becomes due again
        is not documented: read it afterwards. No money moves, but the books change. What a second
        deletion answers is not documented; where the answer to the first was lost and the repeat
        finds nothing, the outcome is unknown. Listing the customer's transactions then tells. From
        the page "Delete Transaction".

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TRANSACTIONS_DELETE,
            Done.from_dict,
            {
                "transaction_id": transaction_id,
            },
        )
