# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.money import Money
from ..types import UNSET, Unset

T = TypeVar("T", bound="DiscountRequest")


@_attrs_define
class DiscountRequest:
    """A percentage or an amount.

    Attributes:
        percent (str | Unset): Decimal text.
        amount (Money | Unset):
    """

    percent: str | Unset = UNSET
    amount: Money | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        percent = self.percent

        amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amount, Unset):
            amount = self.amount.to_dict() if isinstance(self.amount, Money) else self.amount

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if percent is not UNSET:
            field_dict["percent"] = percent
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        percent = d.pop("percent", UNSET)

        _amount = d.pop("amount", UNSET)
        amount: Money | Unset
        if isinstance(_amount, Unset):
            amount = UNSET
        else:
            amount = Money.from_dict(_amount)

        discount_request = cls(
            percent=percent,
            amount=amount,
        )

        return discount_request
