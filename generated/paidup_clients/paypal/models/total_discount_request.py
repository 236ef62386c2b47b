# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.discount_request import DiscountRequest
from ..models.money import Money
from ..types import UNSET, Unset

T = TypeVar("T", bound="TotalDiscountRequest")


@_attrs_define
class TotalDiscountRequest:
    """
    Attributes:
        invoice_discount (DiscountRequest | Unset): A percentage or an amount.
        item_discount (Money | Unset):
    """

    invoice_discount: DiscountRequest | Unset = UNSET
    item_discount: Money | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        invoice_discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invoice_discount, Unset):
            invoice_discount = (
                self.invoice_discount.to_dict()
                if isinstance(self.invoice_discount, DiscountRequest)
                else self.invoice_discount
            )

        item_discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.item_discount, Unset):
            item_discount = (
                self.item_discount.to_dict()
                if isinstance(self.item_discount, Money)
                else self.item_discount
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if invoice_discount is not UNSET:
            field_dict["invoice_discount"] = invoice_discount
        if item_discount is not UNSET:
            field_dict["item_discount"] = item_discount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _invoice_discount = d.pop("invoice_discount", UNSET)
        invoice_discount: DiscountRequest | Unset
        if isinstance(_invoice_discount, Unset):
            invoice_discount = UNSET
        else:
            invoice_discount = DiscountRequest.from_dict(_invoice_discount)

        _item_discount = d.pop("item_discount", UNSET)
        item_discount: Money | Unset
        if isinstance(_item_discount, Unset):
            item_discount = UNSET
        else:
            item_discount = Money.from_dict(_item_discount)

        total_discount_request = cls(
            invoice_discount=invoice_discount,
            item_discount=item_discount,
        )

        return total_discount_request
