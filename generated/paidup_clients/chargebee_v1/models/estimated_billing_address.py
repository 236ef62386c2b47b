# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EstimatedBillingAddress")


@_attrs_define
class EstimatedBillingAddress:
    """
    Attributes:
        state_code (str | Unset):
        zip_ (str | Unset):
        country (str | Unset):
    """

    state_code: str | Unset = UNSET
    zip_: str | Unset = UNSET
    country: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        state_code = self.state_code

        zip_ = self.zip_

        country = self.country

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if state_code is not UNSET:
            field_dict["state_code"] = state_code
        if zip_ is not UNSET:
            field_dict["zip"] = zip_
        if country is not UNSET:
            field_dict["country"] = country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        state_code = d.pop("state_code", UNSET)

        zip_ = d.pop("zip", UNSET)

        country = d.pop("country", UNSET)

        estimated_billing_address = cls(
            state_code=state_code,
            zip_=zip_,
            country=country,
        )

        return estimated_billing_address
