# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChargeAddonRequest")


@_attrs_define
class ChargeAddonRequest:
    """
    Attributes:
        addon_id (str): The addon, up to 100 characters.
        customer_id (str | Unset): The customer to bill; or name a subscription. Up to 50 characters.
        subscription_id (str | Unset): The subscription to bill; or name a customer. Up to 50 characters.
        addon_quantity (int | Unset): How many, at least 1.
        coupon (str | Unset): A coupon, up to 100 characters.
        po_number (str | Unset): Number of the purchase order, or a reference of your own; up to 100 characters.
    """

    addon_id: str
    customer_id: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    addon_quantity: int | Unset = UNSET
    coupon: str | Unset = UNSET
    po_number: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        addon_id = self.addon_id

        customer_id = self.customer_id

        subscription_id = self.subscription_id

        addon_quantity = self.addon_quantity

        coupon = self.coupon

        po_number = self.po_number

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "addon_id": addon_id,
            }
        )
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if addon_quantity is not UNSET:
            field_dict["addon_quantity"] = addon_quantity
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if po_number is not UNSET:
            field_dict["po_number"] = po_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        addon_id = d.pop("addon_id")

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        addon_quantity = d.pop("addon_quantity", UNSET)

        coupon = d.pop("coupon", UNSET)

        po_number = d.pop("po_number", UNSET)

        charge_addon_request = cls(
            addon_id=addon_id,
            customer_id=customer_id,
            subscription_id=subscription_id,
            addon_quantity=addon_quantity,
            coupon=coupon,
            po_number=po_number,
        )

        return charge_addon_request
