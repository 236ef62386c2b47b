# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="DisplayPreferenceRequest")


@_attrs_define
class DisplayPreferenceRequest:
    """
    Attributes:
        hidden (bool | Unset): The provider's default is false.
    """

    hidden: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        hidden = self.hidden

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if hidden is not UNSET:
            field_dict["hidden"] = hidden

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        hidden = d.pop("hidden", UNSET)

        display_preference_request = cls(
            hidden=hidden,
        )

        return display_preference_request
