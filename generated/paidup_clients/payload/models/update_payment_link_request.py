# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.custom_attributes import CustomAttributes
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdatePaymentLinkRequest")


@_attrs_define
class UpdatePaymentLinkRequest:
    """
    Attributes:
        description (str | Unset): What the payer reads.
        amount (Decimal | Unset): In major units.
        amount_editable (bool | Unset): Whether the payer may change the amount.
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    description: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    amount_editable: bool | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        amount = self.amount

        amount_editable = self.amount_editable

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_editable is not UNSET:
            field_dict["amount_editable"] = amount_editable
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        amount_editable = d.pop("amount_editable", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        update_payment_link_request = cls(
            description=description,
            amount=amount,
            amount_editable=amount_editable,
            attrs=attrs,
        )

        return update_payment_link_request
