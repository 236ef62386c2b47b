# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoicePersonName")


@_attrs_define
class InvoicePersonName:
    """
    Attributes:
        prefix (None | str | Unset):
        given_name (None | str | Unset):
        surname (None | str | Unset):
        middle_name (None | str | Unset):
        suffix (None | str | Unset):
        alternate_full_name (None | str | Unset):
        full_name (None | str | Unset):
    """

    prefix: None | str | Unset = UNSET
    given_name: None | str | Unset = UNSET
    surname: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    suffix: None | str | Unset = UNSET
    alternate_full_name: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        given_name: None | str | Unset
        if isinstance(self.given_name, Unset):
            given_name = UNSET
        else:
            given_name = self.given_name

        surname: None | str | Unset
        if isinstance(self.surname, Unset):
            surname = UNSET
        else:
            surname = self.surname

        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
            middle_name = self.middle_name

        suffix: None | str | Unset
        if isinstance(self.suffix, Unset):
            suffix = UNSET
        else:
            suffix = self.suffix

        alternate_full_name: None | str | Unset
        if isinstance(self.alternate_full_name, Unset):
            alternate_full_name = UNSET
        else:
            alternate_full_name = self.alternate_full_name

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if given_name is not UNSET:
            field_dict["given_name"] = given_name
        if surname is not UNSET:
            field_dict["surname"] = surname
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if alternate_full_name is not UNSET:
            field_dict["alternate_full_name"] = alternate_full_name
        if full_name is not UNSET:
            field_dict["full_name"] = full_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prefix = d.pop("prefix", UNSET)

        given_name = d.pop("given_name", UNSET)

        surname = d.pop("surname", UNSET)

        middle_name = d.pop("middle_name", UNSET)

        suffix = d.pop("suffix", UNSET)

        alternate_full_name = d.pop("alternate_full_name", UNSET)

        full_name = d.pop("full_name", UNSET)

        invoice_person_name = cls(
            prefix=prefix,
            given_name=given_name,
            surname=surname,
            middle_name=middle_name,
            suffix=suffix,
            alternate_full_name=alternate_full_name,
            full_name=full_name,
        )

        invoice_person_name.additional_properties = d
        return invoice_person_name

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
