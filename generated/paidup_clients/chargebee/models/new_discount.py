# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.discount_scope import DiscountScope
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewDiscount")


@_attrs_define
class NewDiscount:
    """
    Attributes:
        apply_on (DiscountScope):
        percentage (Decimal | Unset): From 0.01 to 100.
        amount (int | Unset):
        quantity (int | Unset):
        item_price_id (str | Unset):
    """

    apply_on: DiscountScope
    percentage: Decimal | Unset = UNSET
    amount: int | Unset = UNSET
    quantity: int | Unset = UNSET
    item_price_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        apply_on = (
            self.apply_on.value if isinstance(self.apply_on, DiscountScope) else self.apply_on
        )

        percentage = self.percentage

        amount = self.amount

        quantity = self.quantity

        item_price_id = self.item_price_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "apply_on": apply_on,
            }
        )
        if percentage is not UNSET:
            field_dict["percentage"] = percentage
        if amount is not UNSET:
            field_dict["amount"] = amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if item_price_id is not UNSET:
            field_dict["item_price_id"] = item_price_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        apply_on = DiscountScope(d.pop("apply_on"))

        percentage = read_decimal(d.pop("percentage", UNSET))

        amount = d.pop("amount", UNSET)

        quantity = d.pop("quantity", UNSET)

        item_price_id = d.pop("item_price_id", UNSET)

        new_discount = cls(
            apply_on=apply_on,
            percentage=percentage,
            amount=amount,
            quantity=quantity,
            item_price_id=item_price_id,
        )

        return new_discount
