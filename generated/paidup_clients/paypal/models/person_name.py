# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PersonName")


@_attrs_define
class PersonName:
    """
    Attributes:
        prefix (str | Unset): At most 140 characters.
        given_name (str | Unset): At most 140 characters.
        surname (str | Unset): At most 140 characters.
        middle_name (str | Unset): At most 140 characters.
        suffix (str | Unset): At most 140 characters.
        alternate_full_name (str | Unset): Deprecated; at most 300 characters.
        full_name (str | Unset): At most 300 characters.
    """

    prefix: str | Unset = UNSET
    given_name: str | Unset = UNSET
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    suffix: str | Unset = UNSET
    alternate_full_name: str | Unset = UNSET
    full_name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        prefix = self.prefix

        given_name = self.given_name

        surname = self.surname

        middle_name = self.middle_name

        suffix = self.suffix

        alternate_full_name = self.alternate_full_name

        full_name = self.full_name

        field_dict: dict[str, Any] = {}

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

        person_name = cls(
            prefix=prefix,
            given_name=given_name,
            surname=surname,
            middle_name=middle_name,
            suffix=suffix,
            alternate_full_name=alternate_full_name,
            full_name=full_name,
        )

        return person_name
