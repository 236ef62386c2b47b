# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateCustomerSubscriptionRequest")


@_attrs_define
class CreateCustomerSubscriptionRequest:
    """
    Attributes:
        plan_id (str): The plan to subscribe to.
        gateway_type (str | Unset): One of paypal, stripe, test, custom, connect, offline, free.
        gateway_id (str | Unset): The gateway, where there are several of a kind.
        method_id (str | Unset): The stored payment method to charge.
        plan_amount (Decimal | Unset): The plan's amount, in major units, without a currency sign.
        quantity (int | Unset): How many of the plan.
        coupon_code (str | Unset):
        tax_id (str | Unset):
        redirect_to (str | Unset): Where the customer is sent after a payment that succeeded.
        card_number (str | Unset): The digits of the card.
        month (str | Unset): Month in which the card expires.
        year (str | Unset): Year in which the card expires.
        cvv (str | Unset): The card's security code.
    """

    plan_id: str
    gateway_type: str | Unset = UNSET
    gateway_id: str | Unset = UNSET
    method_id: str | Unset = UNSET
    plan_amount: Decimal | Unset = UNSET
    quantity: int | Unset = UNSET
    coupon_code: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    redirect_to: str | Unset = UNSET
    card_number: str | Unset = _attrs_field(default=UNSET, repr=False)
    month: str | Unset = _attrs_field(default=UNSET, repr=False)
    year: str | Unset = _attrs_field(default=UNSET, repr=False)
    cvv: str | Unset = _attrs_field(default=UNSET, repr=False)

    def to_dict(self) -> dict[str, Any]:
        plan_id = self.plan_id

        gateway_type = self.gateway_type

        gateway_id = self.gateway_id

        method_id = self.method_id

        plan_amount = self.plan_amount

        quantity = self.quantity

        coupon_code = self.coupon_code

        tax_id = self.tax_id

        redirect_to = self.redirect_to

        card_number = self.card_number

        month = self.month

        year = self.year

        cvv = self.cvv

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "plan_id": plan_id,
            }
        )
        if gateway_type is not UNSET:
            field_dict["gateway_type"] = gateway_type
        if gateway_id is not UNSET:
            field_dict["gateway_id"] = gateway_id
        if method_id is not UNSET:
            field_dict["method_id"] = method_id
        if plan_amount is not UNSET:
            field_dict["plan_amount"] = plan_amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if coupon_code is not UNSET:
            field_dict["coupon_code"] = coupon_code
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if redirect_to is not UNSET:
            field_dict["redirect_to"] = redirect_to
        if card_number is not UNSET:
            field_dict["card_number"] = card_number
        if month is not UNSET:
            field_dict["month"] = month
        if year is not UNSET:
            field_dict["year"] = year
        if cvv is not UNSET:
            field_dict["cvv"] = cvv

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        plan_id = d.pop("plan_id")

        gateway_type = d.pop("gateway_type", UNSET)

        gateway_id = d.pop("gateway_id", UNSET)

        method_id = d.pop("method_id", UNSET)

        plan_amount = read_decimal(d.pop("plan_amount", UNSET))

        quantity = d.pop("quantity", UNSET)

        coupon_code = d.pop("coupon_code", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        redirect_to = d.pop("redirect_to", UNSET)

        card_number = d.pop("card_number", UNSET)

        month = d.pop("month", UNSET)

        year = d.pop("year", UNSET)

        cvv = d.pop("cvv", UNSET)

        create_customer_subscription_request = cls(
            plan_id=plan_id,
            gateway_type=gateway_type,
            gateway_id=gateway_id,
            method_id=method_id,
            plan_amount=plan_amount,
            quantity=quantity,
            coupon_code=coupon_code,
            tax_id=tax_id,
            redirect_to=redirect_to,
            card_number=card_number,
            month=month,
            year=year,
            cvv=cvv,
        )

        return create_customer_subscription_request
