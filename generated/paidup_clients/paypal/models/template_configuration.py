# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_partial_payment import InvoicePartialPayment
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateConfiguration")


@_attrs_define
class TemplateConfiguration:
    """
    Attributes:
        tax_calculated_after_discount (bool | None | Unset):
        tax_inclusive (bool | None | Unset):
        allow_tip (bool | None | Unset):
        partial_payment (InvoicePartialPayment | None | Unset):
    """

    tax_calculated_after_discount: bool | None | Unset = UNSET
    tax_inclusive: bool | None | Unset = UNSET
    allow_tip: bool | None | Unset = UNSET
    partial_payment: InvoicePartialPayment | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tax_calculated_after_discount: bool | None | Unset
        if isinstance(self.tax_calculated_after_discount, Unset):
            tax_calculated_after_discount = UNSET
        else:
            tax_calculated_after_discount = self.tax_calculated_after_discount

        tax_inclusive: bool | None | Unset
        if isinstance(self.tax_inclusive, Unset):
            tax_inclusive = UNSET
        else:
            tax_inclusive = self.tax_inclusive

        allow_tip: bool | None | Unset
        if isinstance(self.allow_tip, Unset):
            allow_tip = UNSET
        else:
            allow_tip = self.allow_tip

        partial_payment: dict[str, Any] | None | Unset
        if isinstance(self.partial_payment, Unset):
            partial_payment = UNSET
        elif isinstance(self.partial_payment, InvoicePartialPayment):
            partial_payment = (
                self.partial_payment.to_dict()
                if isinstance(self.partial_payment, InvoicePartialPayment)
                else self.partial_payment
            )
        else:
            partial_payment = self.partial_payment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        partial_payment = read_object(
            InvoicePartialPayment.from_dict, d.pop("partial_payment", UNSET)
        )

        template_configuration = cls(
            tax_calculated_after_discount=tax_calculated_after_discount,
            tax_inclusive=tax_inclusive,
            allow_tip=allow_tip,
            partial_payment=partial_payment,
        )

        template_configuration.additional_properties = d
        return template_configuration

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
