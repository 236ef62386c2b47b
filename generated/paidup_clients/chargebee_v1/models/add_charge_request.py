# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AddChargeRequest")


@_attrs_define
class AddChargeRequest:
    """
    Attributes:
        amount (int): Price of the charge, in minor units, at least 1.
        description (str): What the line says, up to 250 characters.
    """

    amount: int
    description: str

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        description = self.description

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
                "description": description,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = d.pop("amount")

        description = d.pop("description")

        add_charge_request = cls(
            amount=amount,
            description=description,
        )

        return add_charge_request
