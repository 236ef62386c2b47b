# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_amount_request import CustomAmountRequest
from ..models.money import Money
from ..models.shipping_request import ShippingRequest
from ..models.total_discount_request import TotalDiscountRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="BreakdownRequest")


@_attrs_define
class BreakdownRequest:
    """
    Attributes:
        item_total (Money | Unset):
        discount (TotalDiscountRequest | Unset):
        tax_total (Money | Unset):
        shipping (ShippingRequest | Unset):
        custom (CustomAmountRequest | Unset):
    """

    item_total: Money | Unset = UNSET
    discount: TotalDiscountRequest | Unset = UNSET
    tax_total: Money | Unset = UNSET
    shipping: ShippingRequest | Unset = UNSET
    custom: CustomAmountRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        item_total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.item_total, Unset):
            item_total = (
                self.item_total.to_dict() if isinstance(self.item_total, Money) else self.item_total
            )

        discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discount, Unset):
            discount = (
                self.discount.to_dict()
                if isinstance(self.discount, TotalDiscountRequest)
                else self.discount
            )

        tax_total: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax_total, Unset):
            tax_total = (
                self.tax_total.to_dict() if isinstance(self.tax_total, Money) else self.tax_total
            )

        shipping: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shipping, Unset):
            shipping = (
                self.shipping.to_dict()
                if isinstance(self.shipping, ShippingRequest)
                else self.shipping
            )

        custom: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom, Unset):
            custom = (
                self.custom.to_dict()
                if isinstance(self.custom, CustomAmountRequest)
                else self.custom
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if item_total is not UNSET:
            field_dict["item_total"] = item_total
        if discount is not UNSET:
            field_dict["discount"] = discount
        if tax_total is not UNSET:
            field_dict["tax_total"] = tax_total
        if shipping is not UNSET:
            field_dict["shipping"] = shipping
        if custom is not UNSET:
            field_dict["custom"] = custom

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _item_total = d.pop("item_total", UNSET)
        item_total: Money | Unset
        if isinstance(_item_total, Unset):
            item_total = UNSET
        else:
            item_total = Money.from_dict(_item_total)

        _discount = d.pop("discount", UNSET)
        discount: TotalDiscountRequest | Unset
        if isinstance(_discount, Unset):
            discount = UNSET
        else:
            discount = TotalDiscountRequest.from_dict(_discount)

        _tax_total = d.pop("tax_total", UNSET)
        tax_total: Money | Unset
        if isinstance(_tax_total, Unset):
            tax_total = UNSET
        else:
            tax_total = Money.from_dict(_tax_total)

        _shipping = d.pop("shipping", UNSET)
        shipping: ShippingRequest | Unset
        if isinstance(_shipping, Unset):
            shipping = UNSET
        else:
            shipping = ShippingRequest.from_dict(_shipping)

        _custom = d.pop("custom", UNSET)
        custom: CustomAmountRequest | Unset
        if isinstance(_custom, Unset):
            custom = UNSET
        else:
            custom = CustomAmountRequest.from_dict(_custom)

        breakdown_request = cls(
            item_total=item_total,
            discount=discount,
            tax_total=tax_total,
            shipping=shipping,
            custom=custom,
        )

        return breakdown_request
