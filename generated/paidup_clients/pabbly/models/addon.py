# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="Addon")


@_attrs_define
class Addon:
    """
    Attributes:
        id (None | str | Unset):
        user_id (None | str | Unset):
        name (None | str | Unset):
        product_id (None | str | Unset):
        code (None | str | Unset):
        price (Decimal | None | Unset):
        quantity (Decimal | None | Unset):
        billing_cycle (None | str | Unset):
        billing_period (None | str | Unset):
        associate_plans (None | str | Unset):
        plans_array (list[str] | None | Unset):
        category_array (list[str] | None | Unset):
        adjusted_amount (Decimal | None | Unset):
    """

    id: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    product_id: None | str | Unset = UNSET
    code: None | str | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    quantity: Decimal | None | Unset = UNSET
    billing_cycle: None | str | Unset = UNSET
    billing_period: None | str | Unset = UNSET
    associate_plans: None | str | Unset = UNSET
    plans_array: list[str] | None | Unset = UNSET
    category_array: list[str] | None | Unset = UNSET
    adjusted_amount: Decimal | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        product_id: None | str | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        price: Decimal | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        quantity: Decimal | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        billing_cycle: None | str | Unset
        if isinstance(self.billing_cycle, Unset):
            billing_cycle = UNSET
        else:
            billing_cycle = self.billing_cycle

        billing_period: None | str | Unset
        if isinstance(self.billing_period, Unset):
            billing_period = UNSET
        else:
            billing_period = self.billing_period

        associate_plans: None | str | Unset
        if isinstance(self.associate_plans, Unset):
            associate_plans = UNSET
        else:
            associate_plans = self.associate_plans

        plans_array: list[str] | None | Unset
        if isinstance(self.plans_array, Unset):
            plans_array = UNSET
        elif isinstance(self.plans_array, list):
            plans_array = self.plans_array

        else:
            plans_array = self.plans_array

        category_array: list[str] | None | Unset
        if isinstance(self.category_array, Unset):
            category_array = UNSET
        elif isinstance(self.category_array, list):
            category_array = self.category_array

        else:
            category_array = self.category_array

        adjusted_amount: Decimal | None | Unset
        if isinstance(self.adjusted_amount, Unset):
            adjusted_amount = UNSET
        else:
            adjusted_amount = self.adjusted_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if name is not UNSET:
            field_dict["name"] = name
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
        if code is not UNSET:
            field_dict["code"] = code
        if price is not UNSET:
            field_dict["price"] = price
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if billing_cycle is not UNSET:
            field_dict["billing_cycle"] = billing_cycle
        if billing_period is not UNSET:
            field_dict["billing_period"] = billing_period
        if associate_plans is not UNSET:
            field_dict["associate_plans"] = associate_plans
        if plans_array is not UNSET:
            field_dict["plans_array"] = plans_array
        if category_array is not UNSET:
            field_dict["category_array"] = category_array
        if adjusted_amount is not UNSET:
            field_dict["adjusted_amount"] = adjusted_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        user_id = d.pop("user_id", UNSET)

        name = d.pop("name", UNSET)

        product_id = d.pop("product_id", UNSET)

        code = d.pop("code", UNSET)

        price = read_decimal(d.pop("price", UNSET))

        quantity = read_decimal(d.pop("quantity", UNSET))

        billing_cycle = d.pop("billing_cycle", UNSET)

        billing_period = d.pop("billing_period", UNSET)

        associate_plans = d.pop("associate_plans", UNSET)

        plans_array = d.pop("plans_array", UNSET)

        category_array = d.pop("category_array", UNSET)

        adjusted_amount = read_decimal(d.pop("adjusted_amount", UNSET))

        addon = cls(
            id=id,
            user_id=user_id,
            name=name,
            product_id=product_id,
            code=code,
            price=price,
            quantity=quantity,
            billing_cycle=billing_cycle,
            billing_period=billing_period,
            associate_plans=associate_plans,
            plans_array=plans_array,
            category_array=category_array,
            adjusted_amount=adjusted_amount,
        )

        addon.additional_properties = d
        return addon

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
