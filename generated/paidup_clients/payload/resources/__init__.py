# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of Payload as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .customers import AsyncCustomers, Customers
    from .invoices import AsyncInvoices, Invoices
    from .line_items import AsyncLineItems, LineItems
    from .payment_links import AsyncPaymentLinks, PaymentLinks
    from .payment_methods import AsyncPaymentMethods, PaymentMethods
    from .transactions import AsyncTransactions, Transactions


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices and what is still due on them."""
        from .invoices import Invoices

        return Invoices(self._session)

    @cached_property
    def transactions(self) -> Transactions:
        """Payments and every other movement of money; paying an invoice is creating a transaction."""
        from .transactions import Transactions

        return Transactions(self._session)

    @cached_property
    def line_items(self) -> LineItems:
        """The charges on an invoice and the payments applied to it."""
        from .line_items import LineItems

        return LineItems(self._session)

    @cached_property
    def payment_methods(self) -> PaymentMethods:
        """Stored cards and bank accounts."""
        from .payment_methods import PaymentMethods

        return PaymentMethods(self._session)

    @cached_property
    def payment_links(self) -> PaymentLinks:
        """Pages on which an invoice or an amount can be paid."""
        from .payment_links import PaymentLinks

        return PaymentLinks(self._session)

    @cached_property
    def customers(self) -> Customers:
        """Those who pay."""
        from .customers import Customers

        return Customers(self._session)


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices and what is still due on them."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._session)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """Payments and every other movement of money; paying an invoice is creating a transaction."""
        from .transactions import AsyncTransactions

        return AsyncTransactions(self._session)

    @cached_property
    def line_items(self) -> AsyncLineItems:
        """The charges on an invoice and the payments applied to it."""
        from .line_items import AsyncLineItems

        return AsyncLineItems(self._session)

    @cached_property
    def payment_methods(self) -> AsyncPaymentMethods:
        """Stored cards and bank accounts."""
        from .payment_methods import AsyncPaymentMethods

        return AsyncPaymentMethods(self._session)

    @cached_property
    def payment_links(self) -> AsyncPaymentLinks:
        """Pages on which an invoice or an amount can be paid."""
        from .payment_links import AsyncPaymentLinks

        return AsyncPaymentLinks(self._session)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Those who pay."""
        from .customers import AsyncCustomers

        return AsyncCustomers(self._session)
