# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of Rapyd Collect as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .invoice_items import AsyncInvoiceItems, InvoiceItems
    from .invoices import AsyncInvoices, Invoices
    from .payments import AsyncPayments, Payments
    from .refunds import AsyncRefunds, Refunds


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, and paying them with a stored payment method."""
        from .invoices import Invoices

        return Invoices(self._session)

    @cached_property
    def invoice_items(self) -> InvoiceItems:
        """The charges and credits that make up an invoice."""
        from .invoice_items import InvoiceItems

        return InvoiceItems(self._session)

    @cached_property
    def payments(self) -> Payments:
        """Payments, among them those that paying an invoice created."""
        from .payments import Payments

        return Payments(self._session)

    @cached_property
    def refunds(self) -> Refunds:
        """Money given back against a payment."""
        from .refunds import Refunds

        return Refunds(self._session)


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, and paying them with a stored payment method."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._session)

    @cached_property
    def invoice_items(self) -> AsyncInvoiceItems:
        """The charges and credits that make up an invoice."""
        from .invoice_items import AsyncInvoiceItems

        return AsyncInvoiceItems(self._session)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Payments, among them those that paying an invoice created."""
        from .payments import AsyncPayments

        return AsyncPayments(self._session)

    @cached_property
    def refunds(self) -> AsyncRefunds:
        """Money given back against a payment."""
        from .refunds import AsyncRefunds

        return AsyncRefunds(self._session)
