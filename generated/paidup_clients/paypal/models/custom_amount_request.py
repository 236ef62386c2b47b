# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.money import Money
from ..types import UNSET, Unset

T = TypeVar("T", bound="CustomAmountRequest")


@_attrs_define
class CustomAmountRequest:
    """
    Attributes:
        label (str): At most 50 characters.
        amount (Money | Unset):
    """

    label: str
    amount: Money | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        label = self.label

        amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amount, Unset):
            amount = self.amount.to_dict() if isinstance(self.amount, Money) else self.amount

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "label": label,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label = d.pop("label")

        _amount = d.pop("amount", UNSET)
        amount: Money | Unset
        if isinstance(_amount, Unset):
            amount = UNSET
        else:
            amount = Money.from_dict(_amount)

        custom_amount_request = cls(
            label=label,
            amount=amount,
        )

        return custom_amount_request
