# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewCard")


@_attrs_define
class NewCard:
    """
    Attributes:
        card_number (str): The digits, with or without spaces.
        expiry (str | Unset): Month and year, as in "12/35"; needed to charge the card.
        card_code (str | Unset): The three or four digits of the security code.
    """

    card_number: str = _attrs_field(repr=False)
    expiry: str | Unset = _attrs_field(default=UNSET, repr=False)
    card_code: str | Unset = _attrs_field(default=UNSET, repr=False)

    def to_dict(self) -> dict[str, Any]:
        card_number = self.card_number

        expiry = self.expiry

        card_code = self.card_code

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "card_number": card_number,
            }
        )
        if expiry is not UNSET:
            field_dict["expiry"] = expiry
        if card_code is not UNSET:
            field_dict["card_code"] = card_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        card_number = d.pop("card_number")

        expiry = d.pop("expiry", UNSET)

        card_code = d.pop("card_code", UNSET)

        new_card = cls(
            card_number=card_number,
            expiry=expiry,
            card_code=card_code,
        )

        return new_card
