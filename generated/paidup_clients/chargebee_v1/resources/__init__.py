# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of Chargebee invoices (API v1) as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .estimates import AsyncEstimates, Estimates
    from .events import AsyncEvents, Events
    from .invoices import AsyncInvoices, Invoices
    from .transactions import AsyncTransactions, Transactions


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, their transactions, and payments recorded or collected for them."""
        from .invoices import Invoices

        return Invoices(self._session)

    @cached_property
    def transactions(self) -> Transactions:
        """Payments, refunds and authorisations of the site."""
        from .transactions import Transactions

        return Transactions(self._session)

    @cached_property
    def events(self) -> Events:
        """What happened at the site, as webhooks tell it."""
        from .events import Events

        return Events(self._session)

    @cached_property
    def estimates(self) -> Estimates:
        """What an invoice would be."""
        from .estimates import Estimates

        return Estimates(self._session)


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, their transactions, and payments recorded or collected for them."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._session)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """Payments, refunds and authorisations of the site."""
        from .transactions import AsyncTransactions

        return AsyncTransactions(self._session)

    @cached_property
    def events(self) -> AsyncEvents:
        """What happened at the site, as webhooks tell it."""
        from .events import AsyncEvents

        return AsyncEvents(self._session)

    @cached_property
    def estimates(self) -> AsyncEstimates:
        """What an invoice would be."""
        from .estimates import AsyncEstimates

        return AsyncEstimates(self._session)
