# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""The resources of PayPal Invoicing as properties, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .invoices import AsyncInvoices, Invoices
    from .templates import AsyncTemplates, Templates
    from .webhooks import AsyncWebhooks, Webhooks


class Resources:
    """Base of the blocking client."""

    _session: Any

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices, and payments and refunds recorded against them."""
        from .invoices import Invoices

        return Invoices(self._session)

    @cached_property
    def templates(self) -> Templates:
        """Templates that invoices are made from."""
        from .templates import Templates

        return Templates(self._session)

    @cached_property
    def webhooks(self) -> Webhooks:
        """The check of what PayPal sends."""
        from .webhooks import Webhooks

        return Webhooks(self._session)


class AsyncResources:
    """Base of the async client."""

    _session: Any

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices, and payments and refunds recorded against them."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._session)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Templates that invoices are made from."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._session)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """The check of what PayPal sends."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._session)
