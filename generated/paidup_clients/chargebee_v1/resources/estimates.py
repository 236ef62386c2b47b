# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Estimates of Chargebee invoices (API v1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import operations
from ..models.estimate_answer import EstimateAnswer
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.estimated_billing_address import EstimatedBillingAddress
    from ..models.estimated_customer import EstimatedCustomer
    from ..models.estimated_invoice import EstimatedInvoice
    from ..models.new_addon import NewAddon
    from ..models.new_address import NewAddress
    from ..models.new_charge import NewCharge


class Estimates:
    """What an invoice would be."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create_invoice(
        self,
        *,
        coupon: str | Unset = UNSET,
        invoice: EstimatedInvoice | Mapping[str, Any] | Unset = UNSET,
        customer: EstimatedCustomer | Mapping[str, Any] | Unset = UNSET,
        billing_address: EstimatedBillingAddress | Mapping[str, Any] | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        addons: Sequence[NewAddon | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> EstimateAnswer:
        """Estimate an invoice without making it.

        Changes nothing and charges nothing, so it may be repeated; idempotency keys are not
        supported here. What the estimate holds is not described in the sources: it is kept as it
        comes. From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            coupon: A coupon, up to 100 characters.
            invoice: as the provider defines it.
            customer: as the provider defines it.
            billing_address: as the provider defines it.
            shipping_address: as the provider defines it.
            addons: as the provider defines it.
            charges: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.ESTIMATES_CREATE_INVOICE,
            EstimateAnswer.from_dict,
            {
                "coupon": coupon,
                "invoice": invoice,
                "customer": customer,
                "billing_address": billing_address,
                "shipping_address": shipping_address,
                "addons": addons,
                "charges": charges,
            },
            extra_body,
        )


class AsyncEstimates:
    """What an invoice would be."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create_invoice(
        self,
        *,
        coupon: str | Unset = UNSET,
        invoice: EstimatedInvoice | Mapping[str, Any] | Unset = UNSET,
        customer: EstimatedCustomer | Mapping[str, Any] | Unset = UNSET,
        billing_address: EstimatedBillingAddress | Mapping[str, Any] | Unset = UNSET,
        shipping_address: NewAddress | Mapping[str, Any] | Unset = UNSET,
        addons: Sequence[NewAddon | Mapping[str, Any]] | Unset = UNSET,
        charges: Sequence[NewCharge | Mapping[str, Any]] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> EstimateAnswer:
        """Estimate an invoice without making it.

        Changes nothing and charges nothing, so it may be repeated; idempotency keys are not
        supported here. What the estimate holds is not described in the sources: it is kept as it
        comes. From the published description of API v1.

        Repeated after any failure that a repeat may mend.

        Args:
            coupon: A coupon, up to 100 characters.
            invoice: as the provider defines it.
            customer: as the provider defines it.
            billing_address: as the provider defines it.
            shipping_address: as the provider defines it.
            addons: as the provider defines it.
            charges: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.ESTIMATES_CREATE_INVOICE,
            EstimateAnswer.from_dict,
            {
                "coupon": coupon,
                "invoice": invoice,
                "customer": customer,
                "billing_address": billing_address,
                "shipping_address": shipping_address,
                "addons": addons,
                "charges": charges,
            },
            extra_body,
        )
