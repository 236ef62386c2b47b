# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.money import Money

T = TypeVar("T", bound="AmountRangeRequest")


@_attrs_define
class AmountRangeRequest:
    """
    Attributes:
        lower_amount (Money):
        upper_amount (Money):
    """

    lower_amount: Money
    upper_amount: Money

    def to_dict(self) -> dict[str, Any]:
        lower_amount = (
            self.lower_amount.to_dict()
            if isinstance(self.lower_amount, Money)
            else self.lower_amount
        )

        upper_amount = (
            self.upper_amount.to_dict()
            if isinstance(self.upper_amount, Money)
            else self.upper_amount
        )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "lower_amount": lower_amount,
                "upper_amount": upper_amount,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        lower_amount = Money.from_dict(d.pop("lower_amount"))

        upper_amount = Money.from_dict(d.pop("upper_amount"))

        amount_range_request = cls(
            lower_amount=lower_amount,
            upper_amount=upper_amount,
        )

        return amount_range_request
