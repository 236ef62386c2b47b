# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.money import Money
from ..models.tax_request import TaxRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="ShippingRequest")


@_attrs_define
class ShippingRequest:
    """
    Attributes:
        amount (Money | Unset):
        tax (TaxRequest | Unset):
    """

    amount: Money | Unset = UNSET
    tax: TaxRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amount, Unset):
            amount = self.amount.to_dict() if isinstance(self.amount, Money) else self.amount

        tax: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax, Unset):
            tax = self.tax.to_dict() if isinstance(self.tax, TaxRequest) else self.tax

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if tax is not UNSET:
            field_dict["tax"] = tax

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _amount = d.pop("amount", UNSET)
        amount: Money | Unset
        if isinstance(_amount, Unset):
            amount = UNSET
        else:
            amount = Money.from_dict(_amount)

        _tax = d.pop("tax", UNSET)
        tax: TaxRequest | Unset
        if isinstance(_tax, Unset):
            tax = UNSET
        else:
            tax = TaxRequest.from_dict(_tax)

        shipping_request = cls(
            amount=amount,
            tax=tax,
        )

        return shipping_request
