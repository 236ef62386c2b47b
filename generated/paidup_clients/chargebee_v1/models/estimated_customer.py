# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.taxability import Taxability
from ..types import UNSET, Unset

T = TypeVar("T", bound="EstimatedCustomer")


@_attrs_define
class EstimatedCustomer:
    """
    Attributes:
        vat_number (str | Unset):
        taxability (Taxability | Unset): The provider's default is taxable.
    """

    vat_number: str | Unset = UNSET
    taxability: Taxability | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        vat_number = self.vat_number

        taxability: str | Unset = UNSET
        if not isinstance(self.taxability, Unset):
            taxability = (
                self.taxability.value
                if isinstance(self.taxability, Taxability)
                else self.taxability
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if vat_number is not UNSET:
            field_dict["vat_number"] = vat_number
        if taxability is not UNSET:
            field_dict["taxability"] = taxability

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        vat_number = d.pop("vat_number", UNSET)

        _taxability = d.pop("taxability", UNSET)
        taxability: Taxability | Unset
        if isinstance(_taxability, Unset):
            taxability = UNSET
        else:
            taxability = Taxability(_taxability)

        estimated_customer = cls(
            vat_number=vat_number,
            taxability=taxability,
        )

        return estimated_customer
