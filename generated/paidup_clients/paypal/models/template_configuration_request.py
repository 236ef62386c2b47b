# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.partial_payment_request import PartialPaymentRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateConfigurationRequest")


@_attrs_define
class TemplateConfigurationRequest:
    """
    Attributes:
        tax_calculated_after_discount (bool | Unset): The provider's default is true.
        tax_inclusive (bool | Unset): The provider's default is false.
        allow_tip (bool | Unset): The provider's default is false.
        partial_payment (PartialPaymentRequest | Unset):
    """

    tax_calculated_after_discount: bool | Unset = UNSET
    tax_inclusive: bool | Unset = UNSET
    allow_tip: bool | Unset = UNSET
    partial_payment: PartialPaymentRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        tax_calculated_after_discount = self.tax_calculated_after_discount

        tax_inclusive = self.tax_inclusive

        allow_tip = self.allow_tip

        partial_payment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.partial_payment, Unset):
            partial_payment = (
                self.partial_payment.to_dict()
                if isinstance(self.partial_payment, PartialPaymentRequest)
                else self.partial_payment
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if tax_calculated_after_discount is not UNSET:
            field_dict["tax_calculated_after_discount"] = tax_calculated_after_discount
        if tax_inclusive is not UNSET:
            field_dict["tax_inclusive"] = tax_inclusive
        if allow_tip is not UNSET:
            field_dict["allow_tip"] = allow_tip
        if partial_payment is not UNSET:
            field_dict["partial_payment"] = partial_payment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        tax_calculated_after_discount = d.pop("tax_calculated_after_discount", UNSET)

        tax_inclusive = d.pop("tax_inclusive", UNSET)

        allow_tip = d.pop("allow_tip", UNSET)

        _partial_payment = d.pop("partial_payment", UNSET)
        partial_payment: PartialPaymentRequest | Unset
        if isinstance(_partial_payment, Unset):
            partial_payment = UNSET
        else:
            partial_payment = PartialPaymentRequest.from_dict(_partial_payment)

        template_configuration_request = cls(
            tax_calculated_after_discount=tax_calculated_after_discount,
            tax_inclusive=tax_inclusive,
            allow_tip=allow_tip,
            partial_payment=partial_payment,
        )

        return template_configuration_request
