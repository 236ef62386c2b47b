# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""Transactions of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.transaction import Transaction
from ..models.transaction_list import TransactionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.new_invoice_allocation import NewInvoiceAllocation
    from ..models.new_party import NewParty
    from ..models.new_transaction_status import NewTransactionStatus
    from ..models.new_transaction_type import NewTransactionType
    from ..models.new_transfer import NewTransfer


class Transactions:
    """Payments, refunds and every other movement of money; collecting an invoice is creating a transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        type: str | Filter[str] | Unset = UNSET,
        status_value: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        sender_account_id: str | Filter[str] | Unset = UNSET,
        receiver_account_id: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> TransactionList:
        """List transactions, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when transactions are added meanwhile, so order by created_at. The status is an
        object, so it is filtered by status[value]. invoice_allocations and transfers come only when
        asked for by fields[]. From the pages "Requests", "Query Language" and "Transactions" of the
        version 2 documentation and the official clients' tests.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only transactions of this type, such as "payment".
            status_value: Only transactions in this status, such as "processed".
            description: Only transactions with this description, the place for a reference of your
                own.
            sender_account_id: Only transactions from this account, an id starting with "acct_".
            receiver_account_id: Only transactions to this account, an id starting with "acct_".
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "status_value": status_value,
                "description": description,
                "sender_account_id": sender_account_id,
                "receiver_account_id": receiver_account_id,
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
        status_value: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        sender_account_id: str | Filter[str] | Unset = UNSET,
        receiver_account_id: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Transaction]:
        """Yield each `Transaction` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only transactions of this type, such as "payment".
            status_value: Only transactions in this status, such as "processed".
            description: Only transactions with this description, the place for a reference of your
                own.
            sender_account_id: Only transactions from this account, an id starting with "acct_".
            receiver_account_id: Only transactions to this account, an id starting with "acct_".
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "status_value": status_value,
                "description": description,
                "sender_account_id": sender_account_id,
                "receiver_account_id": receiver_account_id,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    def create(
        self,
        *,
        type: NewTransactionType | str,
        fields: Sequence[str] | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        sender: NewParty | Mapping[str, Any] | Unset = UNSET,
        receiver: NewParty | Mapping[str, Any] | Unset = UNSET,
        invoice_allocations: Sequence[NewInvoiceAllocation | Mapping[str, Any]] | Unset = UNSET,
        transfers: Sequence[NewTransfer | Mapping[str, Any]] | Unset = UNSET,
        description: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Charge a payment method, and pay invoices with it; or refund a payment.

        To collect an invoice, send type "payment", the amount, the payer as sender, the biller as
        receiver and an allocation with the invoice_id. One payment can cover several invoices, each
        with its amount; an allocation cannot exceed the invoice's balance. Always send the amount
        you mean. The method is sender.method_id or the inline sender.method, or else the sender's
        default one. To refund, send type "refund" and transfers with the id of the payment as
        assoc_transaction_id and the amount to give back. There is no idempotency key: the only
        guard is a heuristic that declines with duplicate_attempt, by a rule and in a window nobody
        documents. So put a text of your own into description, by which transactions can be listed,
        and after a lost answer do not send again but look: list transactions by it, declined ones
        included, and the invoice's allocations. Cards answer at once; a bank payment that was
        processed can still be rejected days later, which reopens the invoice. From the pages
        "Paying Invoices via API", "Transactions", "Voids and Refunds" and "Declines" of the version
        2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.
            type: payment collects money, refund gives it back. The others are not offered here.
            amount: What to charge, in major units of the receiving account's currency. The page
                calls it required; a refund is taken without it, by the amounts of its transfers.
            sender: From where or to where the money goes.
            receiver: From where or to where the money goes.
            invoice_allocations: The invoices that are paid.
            transfers: The payments that are refunded.
            description: A description, visible to people. Transactions can be listed by it, so it
                is the place for a reference of your own.
            attrs: Fields of your own, kept and given back by the provider; at most 255 characters
                together, written as JSON. Names that begin with "_" are not shown in its dashboard.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            PaymentDeclined: TransactionDeclined, card_expired, duplicate_attempt, exceeded_limit,
                general_decline, invalid_card_code, invalid_card_number, suspicious_activity,
                too_many_attempts.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TRANSACTIONS_CREATE,
            Transaction.from_dict,
            {
                "fields": fields,
                "type": type,
                "amount": amount,
                "sender": sender,
                "receiver": receiver,
                "invoice_allocations": invoice_allocations,
                "transfers": transfers,
                "description": description,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, transaction_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Transaction:
        """Read one transaction.

        invoice_allocations and transfers come only when asked for by fields[]. From the pages
        "Transactions" and "Custom Attributes" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
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
            operations.TRANSACTIONS_GET,
            Transaction.from_dict,
            {
                "transaction_id": transaction_id,
                "fields": fields,
            },
        )

    def update(
        self,
        transaction_id: str,
        *,
        status: NewTransactionStatus | Mapping[str, Any],
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Void a payment that has not settled yet.

        Send status {"value": "voided"}. It works until the payment settles (for cards about 7 PM
        Eastern time of the day); after that, refund it. What was allocated to an invoice no longer
        counts then. Whether voiding a second time is refused is not documented, so it is sent once,
        and after a lost answer reading the transaction tells. What else can be changed, such as
        capturing an authorized payment, is not shown for version 2 and not offered. From the page
        "Voids and Refunds" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
            status: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TRANSACTIONS_UPDATE,
            Transaction.from_dict,
            {
                "transaction_id": transaction_id,
                "status": status,
            },
            extra_body,
        )


class AsyncTransactions:
    """Payments, refunds and every other movement of money; collecting an invoice is creating a transaction."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        type: str | Filter[str] | Unset = UNSET,
        status_value: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        sender_account_id: str | Filter[str] | Unset = UNSET,
        receiver_account_id: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> TransactionList:
        """List transactions, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload_v2.filters. An offset
        drifts when transactions are added meanwhile, so order by created_at. The status is an
        object, so it is filtered by status[value]. invoice_allocations and transfers come only when
        asked for by fields[]. From the pages "Requests", "Query Language" and "Transactions" of the
        version 2 documentation and the official clients' tests.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only transactions of this type, such as "payment".
            status_value: Only transactions in this status, such as "processed".
            description: Only transactions with this description, the place for a reference of your
                own.
            sender_account_id: Only transactions from this account, an id starting with "acct_".
            receiver_account_id: Only transactions to this account, an id starting with "acct_".
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "status_value": status_value,
                "description": description,
                "sender_account_id": sender_account_id,
                "receiver_account_id": receiver_account_id,
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
        status_value: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        sender_account_id: str | Filter[str] | Unset = UNSET,
        receiver_account_id: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Transaction]:
        """Yield each `Transaction` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only transactions of this type, such as "payment".
            status_value: Only transactions in this status, such as "processed".
            description: Only transactions with this description, the place for a reference of your
                own.
            sender_account_id: Only transactions from this account, an id starting with "acct_".
            receiver_account_id: Only transactions to this account, an id starting with "acct_".
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "status_value": status_value,
                "description": description,
                "sender_account_id": sender_account_id,
                "receiver_account_id": receiver_account_id,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        type: NewTransactionType | str,
        fields: Sequence[str] | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        sender: NewParty | Mapping[str, Any] | Unset = UNSET,
        receiver: NewParty | Mapping[str, Any] | Unset = UNSET,
        invoice_allocations: Sequence[NewInvoiceAllocation | Mapping[str, Any]] | Unset = UNSET,
        transfers: Sequence[NewTransfer | Mapping[str, Any]] | Unset = UNSET,
        description: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Charge a payment method, and pay invoices with it; or refund a payment.

        To collect an invoice, send type "payment", the amount, the payer as sender, the biller as
        receiver and an allocation with the invoice_id. One payment can cover several invoices, each
        with its amount; an allocation cannot exceed the invoice's balance. Always send the amount
        you mean. The method is sender.method_id or the inline sender.method, or else the sender's
        default one. To refund, send type "refund" and transfers with the id of the payment as
        assoc_transaction_id and the amount to give back. There is no idempotency key: the only
        guard is a heuristic that declines with duplicate_attempt, by a rule and in a window nobody
        documents. So put a text of your own into description, by which transactions can be listed,
        and after a lost answer do not send again but look: list transactions by it, declined ones
        included, and the invoice's allocations. Cards answer at once; a bank payment that was
        processed can still be rejected days later, which reopens the invoice. From the pages
        "Paying Invoices via API", "Transactions", "Voids and Refunds" and "Declines" of the version
        2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "invoice_allocations"]. Without "*" the answer holds little more than what is
                named.
            type: payment collects money, refund gives it back. The others are not offered here.
            amount: What to charge, in major units of the receiving account's currency. The page
                calls it required; a refund is taken without it, by the amounts of its transfers.
            sender: From where or to where the money goes.
            receiver: From where or to where the money goes.
            invoice_allocations: The invoices that are paid.
            transfers: The payments that are refunded.
            description: A description, visible to people. Transactions can be listed by it, so it
                is the place for a reference of your own.
            attrs: Fields of your own, kept and given back by the provider; at most 255 characters
                together, written as JSON. Names that begin with "_" are not shown in its dashboard.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            PaymentDeclined: TransactionDeclined, card_expired, duplicate_attempt, exceeded_limit,
                general_decline, invalid_card_code, invalid_card_number, suspicious_activity,
                too_many_attempts.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TRANSACTIONS_CREATE,
            Transaction.from_dict,
            {
                "fields": fields,
                "type": type,
                "amount": amount,
                "sender": sender,
                "receiver": receiver,
                "invoice_allocations": invoice_allocations,
                "transfers": transfers,
                "description": description,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(
        self, transaction_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> Transaction:
        """Read one transaction.

        invoice_allocations and transfers come only when asked for by fields[]. From the pages
        "Transactions" and "Custom Attributes" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
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
            operations.TRANSACTIONS_GET,
            Transaction.from_dict,
            {
                "transaction_id": transaction_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        transaction_id: str,
        *,
        status: NewTransactionStatus | Mapping[str, Any],
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Void a payment that has not settled yet.

        Send status {"value": "voided"}. It works until the payment settles (for cards about 7 PM
        Eastern time of the day); after that, refund it. What was allocated to an invoice no longer
        counts then. Whether voiding a second time is refused is not documented, so it is sent once,
        and after a lost answer reading the transaction tells. What else can be changed, such as
        capturing an authorized payment, is not shown for version 2 and not offered. From the page
        "Voids and Refunds" of the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
            status: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TRANSACTIONS_UPDATE,
            Transaction.from_dict,
            {
                "transaction_id": transaction_id,
                "status": status,
            },
            extra_body,
        )
