# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddAddonChargeRequest")


@_attrs_define
class AddAddonChargeRequest:
    """
    Attributes:
        addon_id (str): The addon, up to 100 characters.
        addon_quantity (int | Unset): How many, at least 1.
    """

    addon_id: str
    addon_quantity: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        addon_id = self.addon_id

        addon_quantity = self.addon_quantity

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "addon_id": addon_id,
            }
        )
        if addon_quantity is not UNSET:
            field_dict["addon_quantity"] = addon_quantity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        addon_id = d.pop("addon_id")

        addon_quantity = d.pop("addon_quantity", UNSET)

        add_addon_charge_request = cls(
            addon_id=addon_id,
            addon_quantity=addon_quantity,
        )

        return add_addon_charge_request
