# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChargeRequest")


@_attrs_define
class ChargeRequest:
    """
    Attributes:
        description (str): What the line says, up to 250 characters.
        customer_id (str | Unset): The customer to bill; or name a subscription. Up to 50 characters.
        subscription_id (str | Unset): The subscription to bill; or name a customer. Up to 50 characters.
        amount (int | Unset): Price of the charge, in minor units, at least 1.
        coupon (str | Unset): A coupon, up to 100 characters.
        po_number (str | Unset): Number of the purchase order, or a reference of your own; up to 100 characters.
    """

    description: str
    customer_id: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    amount: int | Unset = UNSET
    coupon: str | Unset = UNSET
    po_number: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        customer_id = self.customer_id

        subscription_id = self.subscription_id

        amount = self.amount

        coupon = self.coupon

        po_number = self.po_number

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "description": description,
            }
        )
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if po_number is not UNSET:
            field_dict["po_number"] = po_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        description = d.pop("description")

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        amount = d.pop("amount", UNSET)

        coupon = d.pop("coupon", UNSET)

        po_number = d.pop("po_number", UNSET)

        charge_request = cls(
            description=description,
            customer_id=customer_id,
            subscription_id=subscription_id,
            amount=amount,
            coupon=coupon,
            po_number=po_number,
        )

        return charge_request
