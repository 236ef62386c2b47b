# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of Pabbly Subscription Billing as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .customers import AsyncCustomers, Customers
    from .invoices import AsyncInvoices, Invoices
    from .payment_methods import AsyncPaymentMethods, PaymentMethods
    from .refunds import AsyncRefunds, Refunds
    from .subscriptions import AsyncSubscriptions, Subscriptions
    from .transactions import AsyncTransactions, Transactions


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, their transactions, and payments recorded against them."""
        from .invoices import Invoices

        return Invoices(self._session)

    @cached_property
    def customers(self) -> Customers:
        """The people and companies that are billed."""
        from .customers import Customers

        return Customers(self._session)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """What a customer has subscribed to; invoices come from it."""
        from .subscriptions import Subscriptions

        return Subscriptions(self._session)

    @cached_property
    def transactions(self) -> Transactions:
        """Payments and attempts at them, and refunds of payments."""
        from .transactions import Transactions

        return Transactions(self._session)

    @cached_property
    def refunds(self) -> Refunds:
        """What was paid back."""
        from .refunds import Refunds

        return Refunds(self._session)

    @cached_property
    def payment_methods(self) -> PaymentMethods:
        """The cards and accounts a customer has on file."""
        from .payment_methods import PaymentMethods

        return PaymentMethods(self._session)


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, their transactions, and payments recorded against them."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._session)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """The people and companies that are billed."""
        from .customers import AsyncCustomers

        return AsyncCustomers(self._session)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """What a customer has subscribed to; invoices come from it."""
        from .subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self._session)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """Payments and attempts at them, and refunds of payments."""
        from .transactions import AsyncTransactions

        return AsyncTransactions(self._session)

    @cached_property
    def refunds(self) -> AsyncRefunds:
        """What was paid back."""
        from .refunds import AsyncRefunds

        return AsyncRefunds(self._session)

    @cached_property
    def payment_methods(self) -> AsyncPaymentMethods:
        """The cards and accounts a customer has on file."""
        from .payment_methods import AsyncPaymentMethods

        return AsyncPaymentMethods(self._session)
