# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.address_validation import AddressValidation
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewAddress")


@_attrs_define
class NewAddress:
    """
    Attributes:
        first_name (str | Unset):
        last_name (str | Unset):
        email (str | Unset):
        company (str | Unset):
        phone (str | Unset):
        line1 (str | Unset):
        line2 (str | Unset):
        line3 (str | Unset):
        city (str | Unset):
        state_code (str | Unset):
        state (str | Unset):
        zip_ (str | Unset):
        country (str | Unset):
        validation_status (AddressValidation | Unset):
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    company: str | Unset = UNSET
    phone: str | Unset = UNSET
    line1: str | Unset = UNSET
    line2: str | Unset = UNSET
    line3: str | Unset = UNSET
    city: str | Unset = UNSET
    state_code: str | Unset = UNSET
    state: str | Unset = UNSET
    zip_: str | Unset = UNSET
    country: str | Unset = UNSET
    validation_status: AddressValidation | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        company = self.company

        phone = self.phone

        line1 = self.line1

        line2 = self.line2

        line3 = self.line3

        city = self.city

        state_code = self.state_code

        state = self.state

        zip_ = self.zip_

        country = self.country

        validation_status: str | Unset = UNSET
        if not isinstance(self.validation_status, Unset):
            validation_status = (
                self.validation_status.value
                if isinstance(self.validation_status, AddressValidation)
                else self.validation_status
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if company is not UNSET:
            field_dict["company"] = company
        if phone is not UNSET:
            field_dict["phone"] = phone
        if line1 is not UNSET:
            field_dict["line1"] = line1
        if line2 is not UNSET:
            field_dict["line2"] = line2
        if line3 is not UNSET:
            field_dict["line3"] = line3
        if city is not UNSET:
            field_dict["city"] = city
        if state_code is not UNSET:
            field_dict["state_code"] = state_code
        if state is not UNSET:
            field_dict["state"] = state
        if zip_ is not UNSET:
            field_dict["zip"] = zip_
        if country is not UNSET:
            field_dict["country"] = country
        if validation_status is not UNSET:
            field_dict["validation_status"] = validation_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        email = d.pop("email", UNSET)

        company = d.pop("company", UNSET)

        phone = d.pop("phone", UNSET)

        line1 = d.pop("line1", UNSET)

        line2 = d.pop("line2", UNSET)

        line3 = d.pop("line3", UNSET)

        city = d.pop("city", UNSET)

        state_code = d.pop("state_code", UNSET)

        state = d.pop("state", UNSET)

        zip_ = d.pop("zip", UNSET)

        country = d.pop("country", UNSET)

        _validation_status = d.pop("validation_status", UNSET)
        validation_status: AddressValidation | Unset
        if isinstance(_validation_status, Unset):
            validation_status = UNSET
        else:
            validation_status = AddressValidation(_validation_status)

        new_address = cls(
            first_name=first_name,
            last_name=last_name,
            email=email,
            company=company,
            phone=phone,
            line1=line1,
            line2=line2,
            line3=line3,
            city=city,
            state_code=state_code,
            state=state,
            zip_=zip_,
            country=country,
            validation_status=validation_status,
        )

        return new_address
