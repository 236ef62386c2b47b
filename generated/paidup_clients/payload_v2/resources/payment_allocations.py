# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""PaymentAllocations of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deleted import Deleted
from ..models.payment_allocation import PaymentAllocation
from ..models.payment_allocation_list import PaymentAllocationList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes


class PaymentAllocations:
    """What was applied to an invoice, from transactions and from payments received outside Payload; creating one records such an external payment."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        external_payment: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentAllocationList:
        """List what was applied to invoices, such as to one.

        With an invoice_id it shows the payments of that invoice: those by transaction with its
        transaction_id, the others with external_payment true. A filter matches exactly, or takes a
        comparison of paidup.payload_v2.filters. An offset drifts when allocations are added
        meanwhile, so order by created_at. From the pages "Requests", "Query Language" and "Payment
        Allocation" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only allocations to this invoice, an id starting with "inv_".
            transaction_id: Only allocations of this transaction, an id starting with "txn_".
            external_payment: Only payments received outside Payload ("true"), or only the others
                ("false").
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
            operations.PAYMENT_ALLOCATIONS_LIST,
            PaymentAllocationList.from_dict,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
                "external_payment": external_payment,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        external_payment: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[PaymentAllocation]:
        """Yield each `PaymentAllocation` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only allocations to this invoice, an id starting with "inv_".
            transaction_id: Only allocations of this transaction, an id starting with "txn_".
            external_payment: Only payments received outside Payload ("true"), or only the others
                ("false").
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
            operations.PAYMENT_ALLOCATIONS_LIST,
            PaymentAllocationList.from_dict,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
                "external_payment": external_payment,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    def create(
        self,
        *,
        invoice_id: str,
        amount: Decimal | int,
        external_payment: bool,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentAllocation:
        """Record a payment of an invoice that was received outside Payload.

        For cash, cheques, wires and whatever else did not go through Payload: no money moves, the
        balance goes down, and the invoice becomes partially_paid or paid. Send external_payment
        true; a payment that Payload processes is allocated by its transaction instead. The invoice
        must be unpaid or partially_paid, and the amount cannot exceed its totals.balance_due; by
        which error more is refused is not documented. How, when and under which reference the money
        came has no field of its own: the page puts it into attrs. There is no idempotency key:
        after a lost answer, list the invoice's allocations and look for your reference in their
        attrs before sending again. From the pages "External Payments" and "Payment Allocation" of
        the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: The invoice that was paid, an id starting with "inv_".
            amount: What was received for this invoice, in major units; at most its
                totals.balance_due.
            external_payment: true: it was received outside Payload. With false a transaction would
                have to be named, which is not offered here.
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
            operations.PAYMENT_ALLOCATIONS_CREATE,
            PaymentAllocation.from_dict,
            {
                "invoice_id": invoice_id,
                "amount": amount,
                "external_payment": external_payment,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(
        self, payment_allocation_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> PaymentAllocation:
        """Read one allocation.

        From the pages "Requests" and "Payment Allocation" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_allocation_id: Id of the allocation, starting with "item_" as items do.
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
            operations.PAYMENT_ALLOCATIONS_GET,
            PaymentAllocation.from_dict,
            {
                "payment_allocation_id": payment_allocation_id,
                "fields": fields,
            },
        )

    def delete(self, payment_allocation_id: str) -> Deleted:
        """Take a recorded external payment back.

        The generic rule for every object; no page shows it for allocations, so see on a test
        account what it does to the invoice before you rely on it. A payment that Payload processed
        is voided or refunded instead. Repeating it after a lost answer is harmless, but the second
        time it is not found, so the call ends as OutcomeUnknown: if reading it says NotFound, it is
        gone. From the page "Requests" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_allocation_id: Id of the allocation, starting with "item_" as items do.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_ALLOCATIONS_DELETE,
            Deleted.from_dict,
            {
                "payment_allocation_id": payment_allocation_id,
            },
        )


class AsyncPaymentAllocations:
    """What was applied to an invoice, from transactions and from payments received outside Payload; creating one records such an external payment."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        external_payment: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentAllocationList:
        """List what was applied to invoices, such as to one.

        With an invoice_id it shows the payments of that invoice: those by transaction with its
        transaction_id, the others with external_payment true. A filter matches exactly, or takes a
        comparison of paidup.payload_v2.filters. An offset drifts when allocations are added
        meanwhile, so order by created_at. From the pages "Requests", "Query Language" and "Payment
        Allocation" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only allocations to this invoice, an id starting with "inv_".
            transaction_id: Only allocations of this transaction, an id starting with "txn_".
            external_payment: Only payments received outside Payload ("true"), or only the others
                ("false").
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
            operations.PAYMENT_ALLOCATIONS_LIST,
            PaymentAllocationList.from_dict,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
                "external_payment": external_payment,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        transaction_id: str | Filter[str] | Unset = UNSET,
        external_payment: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[PaymentAllocation]:
        """Yield each `PaymentAllocation` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only allocations to this invoice, an id starting with "inv_".
            transaction_id: Only allocations of this transaction, an id starting with "txn_".
            external_payment: Only payments received outside Payload ("true"), or only the others
                ("false").
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
            operations.PAYMENT_ALLOCATIONS_LIST,
            PaymentAllocationList.from_dict,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
                "external_payment": external_payment,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        invoice_id: str,
        amount: Decimal | int,
        external_payment: bool,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentAllocation:
        """Record a payment of an invoice that was received outside Payload.

        For cash, cheques, wires and whatever else did not go through Payload: no money moves, the
        balance goes down, and the invoice becomes partially_paid or paid. Send external_payment
        true; a payment that Payload processes is allocated by its transaction instead. The invoice
        must be unpaid or partially_paid, and the amount cannot exceed its totals.balance_due; by
        which error more is refused is not documented. How, when and under which reference the money
        came has no field of its own: the page puts it into attrs. There is no idempotency key:
        after a lost answer, list the invoice's allocations and look for your reference in their
        attrs before sending again. From the pages "External Payments" and "Payment Allocation" of
        the version 2 documentation.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: The invoice that was paid, an id starting with "inv_".
            amount: What was received for this invoice, in major units; at most its
                totals.balance_due.
            external_payment: true: it was received outside Payload. With false a transaction would
                have to be named, which is not offered here.
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
            operations.PAYMENT_ALLOCATIONS_CREATE,
            PaymentAllocation.from_dict,
            {
                "invoice_id": invoice_id,
                "amount": amount,
                "external_payment": external_payment,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(
        self, payment_allocation_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> PaymentAllocation:
        """Read one allocation.

        From the pages "Requests" and "Payment Allocation" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_allocation_id: Id of the allocation, starting with "item_" as items do.
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
            operations.PAYMENT_ALLOCATIONS_GET,
            PaymentAllocation.from_dict,
            {
                "payment_allocation_id": payment_allocation_id,
                "fields": fields,
            },
        )

    async def delete(self, payment_allocation_id: str) -> Deleted:
        """Take a recorded external payment back.

        The generic rule for every object; no page shows it for allocations, so see on a test
        account what it does to the invoice before you rely on it. A payment that Payload processed
        is voided or refunded instead. Repeating it after a lost answer is harmless, but the second
        time it is not found, so the call ends as OutcomeUnknown: if reading it says NotFound, it is
        gone. From the page "Requests" of the version 2 documentation.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_allocation_id: Id of the allocation, starting with "item_" as items do.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_ALLOCATIONS_DELETE,
            Deleted.from_dict,
            {
                "payment_allocation_id": payment_allocation_id,
            },
        )
