# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.metadata import Metadata
from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentAddress")


@_attrs_define
class PaymentAddress:
    """
    Attributes:
        name (str | Unset):
        line_1 (str | Unset):
        line_2 (str | Unset):
        line_3 (str | Unset):
        city (str | Unset):
        district (str | Unset):
        canton (str | Unset):
        state (str | Unset):
        zip_ (str | Unset):
        country (str | Unset): ISO 3166-1 alpha-2, two capital letters.
        phone_number (str | Unset): In E.164 format.
        metadata (Metadata | Unset): Fields of your own. Keys that look like numbers are sent first, in ascending order,
            for the signature's sake.
    """

    name: str | Unset = UNSET
    line_1: str | Unset = UNSET
    line_2: str | Unset = UNSET
    line_3: str | Unset = UNSET
    city: str | Unset = UNSET
    district: str | Unset = UNSET
    canton: str | Unset = UNSET
    state: str | Unset = UNSET
    zip_: str | Unset = UNSET
    country: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        line_1 = self.line_1

        line_2 = self.line_2

        line_3 = self.line_3

        city = self.city

        district = self.district

        canton = self.canton

        state = self.state

        zip_ = self.zip_

        country = self.country

        phone_number = self.phone_number

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, Metadata) else self.metadata
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if line_1 is not UNSET:
            field_dict["line_1"] = line_1
        if line_2 is not UNSET:
            field_dict["line_2"] = line_2
        if line_3 is not UNSET:
            field_dict["line_3"] = line_3
        if city is not UNSET:
            field_dict["city"] = city
        if district is not UNSET:
            field_dict["district"] = district
        if canton is not UNSET:
            field_dict["canton"] = canton
        if state is not UNSET:
            field_dict["state"] = state
        if zip_ is not UNSET:
            field_dict["zip"] = zip_
        if country is not UNSET:
            field_dict["country"] = country
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        line_1 = d.pop("line_1", UNSET)

        line_2 = d.pop("line_2", UNSET)

        line_3 = d.pop("line_3", UNSET)

        city = d.pop("city", UNSET)

        district = d.pop("district", UNSET)

        canton = d.pop("canton", UNSET)

        state = d.pop("state", UNSET)

        zip_ = d.pop("zip", UNSET)

        country = d.pop("country", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = Metadata.from_dict(_metadata)

        payment_address = cls(
            name=name,
            line_1=line_1,
            line_2=line_2,
            line_3=line_3,
            city=city,
            district=district,
            canton=canton,
            state=state,
            zip_=zip_,
            country=country,
            phone_number=phone_number,
            metadata=metadata,
        )

        return payment_address
