# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of Chargebee invoices (API v2) as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .events import AsyncEvents, Events
    from .invoices import AsyncInvoices, Invoices
    from .transactions import AsyncTransactions, Transactions


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, and payments recorded or collected for them."""
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


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, and payments recorded or collected for them."""
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
