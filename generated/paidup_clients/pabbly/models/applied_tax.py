# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_list, read_object

from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="AppliedTax")


@_attrs_define
class AppliedTax:
    """
    Attributes:
        country (None | str | Unset):
        tax_id (None | str | Unset):
        exempt_tax (list[OpenObject] | None | Unset):
        total_amount (Decimal | None | Unset):
        total_tax (None | str | Unset):
    """

    country: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    exempt_tax: list[OpenObject] | None | Unset = UNSET
    total_amount: Decimal | None | Unset = UNSET
    total_tax: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        exempt_tax: list[dict[str, Any]] | None | Unset
        if isinstance(self.exempt_tax, Unset):
            exempt_tax = UNSET
        elif isinstance(self.exempt_tax, list):
            exempt_tax = []
            for exempt_tax_type_0_item_data in self.exempt_tax:
                exempt_tax_type_0_item = (
                    exempt_tax_type_0_item_data.to_dict()
                    if isinstance(exempt_tax_type_0_item_data, OpenObject)
                    else exempt_tax_type_0_item_data
                )
                exempt_tax.append(exempt_tax_type_0_item)

        else:
            exempt_tax = self.exempt_tax

        total_amount: Decimal | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        total_tax: None | str | Unset
        if isinstance(self.total_tax, Unset):
            total_tax = UNSET
        else:
            total_tax = self.total_tax

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if exempt_tax is not UNSET:
            field_dict["exempt_tax"] = exempt_tax
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if total_tax is not UNSET:
            field_dict["total_tax"] = total_tax

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country = d.pop("country", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        exempt_tax = read_list(
            lambda value: read_object(OpenObject.from_dict, value), d.pop("exempt_tax", UNSET)
        )

        total_amount = read_decimal(d.pop("total_amount", UNSET))

        total_tax = d.pop("total_tax", UNSET)

        applied_tax = cls(
            country=country,
            tax_id=tax_id,
            exempt_tax=exempt_tax,
            total_amount=total_amount,
            total_tax=total_tax,
        )

        applied_tax.additional_properties = d
        return applied_tax

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
