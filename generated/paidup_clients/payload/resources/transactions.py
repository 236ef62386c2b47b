# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
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
    from ..models.new_allocation import NewAllocation
    from ..models.new_ledger_entry import NewLedgerEntry
    from ..models.new_payment_method import NewPaymentMethod
    from ..models.new_transaction_status import NewTransactionStatus
    from ..models.transaction_change import TransactionChange
    from ..models.transaction_status import TransactionStatus
    from ..models.transaction_type import TransactionType


class Transactions:
    """Payments and every other movement of money; paying an invoice is creating a transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        type: TransactionType | str | Filter[TransactionType | str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        order_number: str | Filter[str] | Unset = UNSET,
        status: TransactionStatus | str | Filter[TransactionStatus | str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        payment_method_id: str | Filter[str] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> TransactionList:
        """List transactions, a page at a time.

        Declined ones are among them. A filter matches exactly, or takes a comparison of
        paidup.payload.filters. Allocations, ledger and fees come only when asked for by fields[].
        An offset drifts when transactions are added meanwhile, so order by created_at. From the
        pages "API Design" and "Transactions" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only transactions of this type, such as "payment".
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            order_number: Only transactions that carry this reference.
            status: Only transactions in this status, such as "processed".
            amount: Only transactions of this amount, in major units.
            payment_method_id: Only transactions with this payment method, an id starting with
                "pm_".
            processing_id: Only transactions of this processing account, an id starting with
                "acct_".
            description: Only transactions with this description.
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "customer_id": customer_id,
                "order_number": order_number,
                "status": status,
                "amount": amount,
                "payment_method_id": payment_method_id,
                "processing_id": processing_id,
                "description": description,
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
        type: TransactionType | str | Filter[TransactionType | str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        order_number: str | Filter[str] | Unset = UNSET,
        status: TransactionStatus | str | Filter[TransactionStatus | str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        payment_method_id: str | Filter[str] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            order_number: Only transactions that carry this reference.
            status: Only transactions in this status, such as "processed".
            amount: Only transactions of this amount, in major units.
            payment_method_id: Only transactions with this payment method, an id starting with
                "pm_".
            processing_id: Only transactions of this processing account, an id starting with
                "acct_".
            description: Only transactions with this description.
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "customer_id": customer_id,
                "order_number": order_number,
                "status": status,
                "amount": amount,
                "payment_method_id": payment_method_id,
                "processing_id": processing_id,
                "description": description,
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
        type: TransactionType | str,
        amount: Decimal | int,
        customer_id: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        payment_method: NewPaymentMethod | Mapping[str, Any] | Unset = UNSET,
        processing_id: str | Unset = UNSET,
        allocations: Sequence[NewAllocation | Mapping[str, Any]] | Unset = UNSET,
        description: str | Unset = UNSET,
        ledger: Sequence[NewLedgerEntry | Mapping[str, Any]] | Unset = UNSET,
        order_number: str | Unset = UNSET,
        status: NewTransactionStatus | str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Charge a payment method, pay an invoice with it, or give money back.

        To pay an invoice, send type "payment", the amount and one allocation with entry_type
        "payment" and the invoice_id: the amount is taken off what is due, and the invoice becomes
        paid or partially_paid. Always send the amount you mean. The charged method is
        payment_method_id, or the inline payment_method, or else the customer's default one. A draft
        or closed invoice takes no payment; what a second payment on a paid invoice does is not
        documented for version 1. With status "authorized" the amount is only reserved, for
        transactions.update to capture or void. To refund a payment, wholly or in part, send type
        "refund", the amount and one ledger entry with the payment's id as assoc_transaction_id; a
        payment that has not settled yet is better voided. Whether a refund reopens the invoice that
        was paid is not documented: read the invoice. A refund without a ledger entry, to a method
        that was not charged before, names processing_id and the method. There is no idempotency
        key: the only guard is a heuristic that declines with duplicate_attempt, by a rule and in a
        window nobody documents. So put a reference of your own into order_number, and after a lost
        answer do not send again but look: list transactions by that order_number with fields[] "*"
        and "allocations", declined ones included; read the invoice with fields[] "*" and "items";
        list its line items with entry_type "payment". Cards answer at once; a bank payment that was
        processed can still be rejected days later, which reopens the invoice. Bodies are JSON here;
        the provider also reads bracketed forms. From the pages "Pay an Invoice" and "Voids and
        Refunds".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: payment collects money, refund gives it back. The others (credit, deposit,
                reversal, chargeback, chargeback_reversal) appear in lists; creating one may need
                fields that are not offered here.
            amount: What to charge, or to give back, in major units of the processing account's
                currency.
            customer_id: The customer, an id starting with "acct_".
            payment_method_id: The stored payment method to charge, an id starting with "pm_"; the
                customer's default one if left out.
            payment_method: A card or bank account given with the payment itself.
            processing_id: The processing account that receives the money, or gives it back, an id
                starting with "acct_".
            allocations: What the payment is for. Version 1 documents one allocation for each
                payment.
            description: A description, visible to people.
            ledger: On a refund, the payment it gives back.
            order_number: A reference of your own, by which transactions can be listed; always send
                one. Let it hold no "|" and not begin with "!", ">", "<", "=" or "?", or no filter
                can look for it.
            status: authorized only reserves the amount, to be captured later; processed charges it.
            attrs: Fields of your own, kept by the provider.
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
                "type": type,
                "amount": amount,
                "customer_id": customer_id,
                "payment_method_id": payment_method_id,
                "payment_method": payment_method,
                "processing_id": processing_id,
                "allocations": allocations,
                "description": description,
                "ledger": ledger,
                "order_number": order_number,
                "status": status,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, transaction_id: str, *, fields: Sequence[str] | Unset = UNSET) -> Transaction:
        """Read one transaction.

        Allocations, ledger and fees come only when asked for by fields[]. From the pages "API
        Design" and "Transactions" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
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
        status: TransactionChange | str,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Capture an authorized payment, or void a payment that has not settled.

        Send status "processed" to capture what was authorized, or "voided" to cancel a payment, an
        authorized one or a processed one before it settles. It settles with the daily batch, about
        7 PM US Eastern; afterwards refund it by transactions.create. A captured payment counts on
        its invoice, a voided one no longer does. Capturing a part is not documented. What a
        repeated capture or void answers is not documented either, and a capture goes out to the
        card network, so it is sent once: after a lost answer read the transaction, and send again
        only if its status is still the old one. From the page "Voids and Refunds".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
            status: processed captures what was authorized; voided cancels a payment that has not
                settled.
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
    """Payments and every other movement of money; paying an invoice is creating a transaction."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        type: TransactionType | str | Filter[TransactionType | str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        order_number: str | Filter[str] | Unset = UNSET,
        status: TransactionStatus | str | Filter[TransactionStatus | str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        payment_method_id: str | Filter[str] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> TransactionList:
        """List transactions, a page at a time.

        Declined ones are among them. A filter matches exactly, or takes a comparison of
        paidup.payload.filters. Allocations, ledger and fees come only when asked for by fields[].
        An offset drifts when transactions are added meanwhile, so order by created_at. From the
        pages "API Design" and "Transactions" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            type: Only transactions of this type, such as "payment".
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            order_number: Only transactions that carry this reference.
            status: Only transactions in this status, such as "processed".
            amount: Only transactions of this amount, in major units.
            payment_method_id: Only transactions with this payment method, an id starting with
                "pm_".
            processing_id: Only transactions of this processing account, an id starting with
                "acct_".
            description: Only transactions with this description.
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "customer_id": customer_id,
                "order_number": order_number,
                "status": status,
                "amount": amount,
                "payment_method_id": payment_method_id,
                "processing_id": processing_id,
                "description": description,
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
        type: TransactionType | str | Filter[TransactionType | str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        order_number: str | Filter[str] | Unset = UNSET,
        status: TransactionStatus | str | Filter[TransactionStatus | str] | Unset = UNSET,
        amount: Decimal | int | Filter[Decimal | int] | Unset = UNSET,
        payment_method_id: str | Filter[str] | Unset = UNSET,
        processing_id: str | Filter[str] | Unset = UNSET,
        description: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
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
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            order_number: Only transactions that carry this reference.
            status: Only transactions in this status, such as "processed".
            amount: Only transactions of this amount, in major units.
            payment_method_id: Only transactions with this payment method, an id starting with
                "pm_".
            processing_id: Only transactions of this processing account, an id starting with
                "acct_".
            description: Only transactions with this description.
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
            operations.TRANSACTIONS_LIST,
            TransactionList.from_dict,
            {
                "type": type,
                "customer_id": customer_id,
                "order_number": order_number,
                "status": status,
                "amount": amount,
                "payment_method_id": payment_method_id,
                "processing_id": processing_id,
                "description": description,
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
        type: TransactionType | str,
        amount: Decimal | int,
        customer_id: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        payment_method: NewPaymentMethod | Mapping[str, Any] | Unset = UNSET,
        processing_id: str | Unset = UNSET,
        allocations: Sequence[NewAllocation | Mapping[str, Any]] | Unset = UNSET,
        description: str | Unset = UNSET,
        ledger: Sequence[NewLedgerEntry | Mapping[str, Any]] | Unset = UNSET,
        order_number: str | Unset = UNSET,
        status: NewTransactionStatus | str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Charge a payment method, pay an invoice with it, or give money back.

        To pay an invoice, send type "payment", the amount and one allocation with entry_type
        "payment" and the invoice_id: the amount is taken off what is due, and the invoice becomes
        paid or partially_paid. Always send the amount you mean. The charged method is
        payment_method_id, or the inline payment_method, or else the customer's default one. A draft
        or closed invoice takes no payment; what a second payment on a paid invoice does is not
        documented for version 1. With status "authorized" the amount is only reserved, for
        transactions.update to capture or void. To refund a payment, wholly or in part, send type
        "refund", the amount and one ledger entry with the payment's id as assoc_transaction_id; a
        payment that has not settled yet is better voided. Whether a refund reopens the invoice that
        was paid is not documented: read the invoice. A refund without a ledger entry, to a method
        that was not charged before, names processing_id and the method. There is no idempotency
        key: the only guard is a heuristic that declines with duplicate_attempt, by a rule and in a
        window nobody documents. So put a reference of your own into order_number, and after a lost
        answer do not send again but look: list transactions by that order_number with fields[] "*"
        and "allocations", declined ones included; read the invoice with fields[] "*" and "items";
        list its line items with entry_type "payment". Cards answer at once; a bank payment that was
        processed can still be rejected days later, which reopens the invoice. Bodies are JSON here;
        the provider also reads bracketed forms. From the pages "Pay an Invoice" and "Voids and
        Refunds".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: payment collects money, refund gives it back. The others (credit, deposit,
                reversal, chargeback, chargeback_reversal) appear in lists; creating one may need
                fields that are not offered here.
            amount: What to charge, or to give back, in major units of the processing account's
                currency.
            customer_id: The customer, an id starting with "acct_".
            payment_method_id: The stored payment method to charge, an id starting with "pm_"; the
                customer's default one if left out.
            payment_method: A card or bank account given with the payment itself.
            processing_id: The processing account that receives the money, or gives it back, an id
                starting with "acct_".
            allocations: What the payment is for. Version 1 documents one allocation for each
                payment.
            description: A description, visible to people.
            ledger: On a refund, the payment it gives back.
            order_number: A reference of your own, by which transactions can be listed; always send
                one. Let it hold no "|" and not begin with "!", ">", "<", "=" or "?", or no filter
                can look for it.
            status: authorized only reserves the amount, to be captured later; processed charges it.
            attrs: Fields of your own, kept by the provider.
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
                "type": type,
                "amount": amount,
                "customer_id": customer_id,
                "payment_method_id": payment_method_id,
                "payment_method": payment_method,
                "processing_id": processing_id,
                "allocations": allocations,
                "description": description,
                "ledger": ledger,
                "order_number": order_number,
                "status": status,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(
        self, transaction_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> Transaction:
        """Read one transaction.

        Allocations, ledger and fees come only when asked for by fields[]. From the pages "API
        Design" and "Transactions" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
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
        status: TransactionChange | str,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Transaction:
        """Capture an authorized payment, or void a payment that has not settled.

        Send status "processed" to capture what was authorized, or "voided" to cancel a payment, an
        authorized one or a processed one before it settles. It settles with the daily batch, about
        7 PM US Eastern; afterwards refund it by transactions.create. A captured payment counts on
        its invoice, a voided one no longer does. Capturing a part is not documented. What a
        repeated capture or void answers is not documented either, and a capture goes out to the
        card network, so it is sent once: after a lost answer read the transaction, and send again
        only if its status is still the old one. From the page "Voids and Refunds".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            transaction_id: Id of the transaction, starting with "txn_".
            status: processed captures what was authorized; voided cancels a payment that has not
                settled.
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
