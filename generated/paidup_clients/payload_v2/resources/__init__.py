# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of Payload as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .invoice_items import AsyncInvoiceItems, InvoiceItems
    from .invoices import AsyncInvoices, Invoices
    from .payment_allocations import AsyncPaymentAllocations, PaymentAllocations
    from .payment_methods import AsyncPaymentMethods, PaymentMethods
    from .transactions import AsyncTransactions, Transactions


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, their state and what is still due on them."""
        from .invoices import Invoices

        return Invoices(self._session)

    @cached_property
    def invoice_items(self) -> InvoiceItems:
        """The lines of an invoice."""
        from .invoice_items import InvoiceItems

        return InvoiceItems(self._session)

    @cached_property
    def payment_allocations(self) -> PaymentAllocations:
        """What was applied to an invoice, from transactions and from payments received outside Payload; creating one records such an external payment."""
        from .payment_allocations import PaymentAllocations

        return PaymentAllocations(self._session)

    @cached_property
    def transactions(self) -> Transactions:
        """Payments, refunds and every other movement of money; collecting an invoice is creating a transaction."""
        from .transactions import Transactions

        return Transactions(self._session)

    @cached_property
    def accounts(self) -> Accounts:
        """Customers and processing accounts, under one name in version 2."""
        from .accounts import Accounts

        return Accounts(self._session)

    @cached_property
    def payment_methods(self) -> PaymentMethods:
        """Stored cards and bank accounts."""
        from .payment_methods import PaymentMethods

        return PaymentMethods(self._session)


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, their state and what is still due on them."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._session)

    @cached_property
    def invoice_items(self) -> AsyncInvoiceItems:
        """The lines of an invoice."""
        from .invoice_items import AsyncInvoiceItems

        return AsyncInvoiceItems(self._session)

    @cached_property
    def payment_allocations(self) -> AsyncPaymentAllocations:
        """What was applied to an invoice, from transactions and from payments received outside Payload; creating one records such an external payment."""
        from .payment_allocations import AsyncPaymentAllocations

        return AsyncPaymentAllocations(self._session)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """Payments, refunds and every other movement of money; collecting an invoice is creating a transaction."""
        from .transactions import AsyncTransactions

        return AsyncTransactions(self._session)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Customers and processing accounts, under one name in version 2."""
        from .accounts import AsyncAccounts

        return AsyncAccounts(self._session)

    @cached_property
    def payment_methods(self) -> AsyncPaymentMethods:
        """Stored cards and bank accounts."""
        from .payment_methods import AsyncPaymentMethods

        return AsyncPaymentMethods(self._session)
