# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Card")


@_attrs_define
class Card:
    """
    Attributes:
        card_number (None | str | Unset): Masked, as in "xxxxxxxxxxxx4242".
        card_brand (None | str | Unset):
        card_type (None | str | Unset):
        expiry (None | str | Unset):
    """

    card_number: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    card_brand: None | str | Unset = UNSET
    card_type: None | str | Unset = UNSET
    expiry: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        card_number: None | str | Unset
        if isinstance(self.card_number, Unset):
            card_number = UNSET
        else:
            card_number = self.card_number

        card_brand: None | str | Unset
        if isinstance(self.card_brand, Unset):
            card_brand = UNSET
        else:
            card_brand = self.card_brand

        card_type: None | str | Unset
        if isinstance(self.card_type, Unset):
            card_type = UNSET
        else:
            card_type = self.card_type

        expiry: None | str | Unset
        if isinstance(self.expiry, Unset):
            expiry = UNSET
        else:
            expiry = self.expiry

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if card_number is not UNSET:
            field_dict["card_number"] = card_number
        if card_brand is not UNSET:
            field_dict["card_brand"] = card_brand
        if card_type is not UNSET:
            field_dict["card_type"] = card_type
        if expiry is not UNSET:
            field_dict["expiry"] = expiry

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        card_number = d.pop("card_number", UNSET)

        card_brand = d.pop("card_brand", UNSET)

        card_type = d.pop("card_type", UNSET)

        expiry = d.pop("expiry", UNSET)

        card = cls(
            card_number=card_number,
            card_brand=card_brand,
            card_type=card_type,
            expiry=expiry,
        )

        card.additional_properties = d
        return card

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
