# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewBillingAddress")


@_attrs_define
class NewBillingAddress:
    """
    Attributes:
        postal_code (str | Unset): The other fields of version 2 are not shown anywhere we could read.
    """

    postal_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        postal_code = self.postal_code

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        postal_code = d.pop("postal_code", UNSET)

        new_billing_address = cls(
            postal_code=postal_code,
        )

        return new_billing_address
