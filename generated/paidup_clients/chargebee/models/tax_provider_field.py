# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="TaxProviderField")


@_attrs_define
class TaxProviderField:
    """
    Attributes:
        provider_name (str | Unset):
        field_id (str | Unset):
        field_value (str | Unset):
    """

    provider_name: str | Unset = UNSET
    field_id: str | Unset = UNSET
    field_value: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        provider_name = self.provider_name

        field_id = self.field_id

        field_value = self.field_value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if provider_name is not UNSET:
            field_dict["provider_name"] = provider_name
        if field_id is not UNSET:
            field_dict["field_id"] = field_id
        if field_value is not UNSET:
            field_dict["field_value"] = field_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        provider_name = d.pop("provider_name", UNSET)

        field_id = d.pop("field_id", UNSET)

        field_value = d.pop("field_value", UNSET)

        tax_provider_field = cls(
            provider_name=provider_name,
            field_id=field_id,
            field_value=field_value,
        )

        return tax_provider_field
