# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of Chargebee invoices (API v1) as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .invoices import AsyncInvoices, Invoices


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, their transactions, and payments recorded or collected for them."""
        from .invoices import Invoices

        return Invoices(self._session)


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, their transactions, and payments recorded or collected for them."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._session)
