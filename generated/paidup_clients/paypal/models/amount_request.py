# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.breakdown_request import BreakdownRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="AmountRequest")


@_attrs_define
class AmountRequest:
    """
    Attributes:
        currency_code (str | Unset): ISO 4217, three letters.
        value (str | Unset): Decimal text in major units.
        breakdown (BreakdownRequest | Unset):
    """

    currency_code: str | Unset = UNSET
    value: str | Unset = UNSET
    breakdown: BreakdownRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        currency_code = self.currency_code

        value = self.value

        breakdown: dict[str, Any] | Unset = UNSET
        if not isinstance(self.breakdown, Unset):
            breakdown = (
                self.breakdown.to_dict()
                if isinstance(self.breakdown, BreakdownRequest)
                else self.breakdown
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if value is not UNSET:
            field_dict["value"] = value
        if breakdown is not UNSET:
            field_dict["breakdown"] = breakdown

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency_code = d.pop("currency_code", UNSET)

        value = d.pop("value", UNSET)

        _breakdown = d.pop("breakdown", UNSET)
        breakdown: BreakdownRequest | Unset
        if isinstance(_breakdown, Unset):
            breakdown = UNSET
        else:
            breakdown = BreakdownRequest.from_dict(_breakdown)

        amount_request = cls(
            currency_code=currency_code,
            value=value,
            breakdown=breakdown,
        )

        return amount_request
