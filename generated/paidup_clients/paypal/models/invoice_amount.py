# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_breakdown import InvoiceBreakdown
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceAmount")


@_attrs_define
class InvoiceAmount:
    """
    Attributes:
        currency_code (None | str | Unset): ISO 4217.
        value (None | str | Unset): The total, a decimal text in major units.
        breakdown (InvoiceBreakdown | None | Unset):
    """

    currency_code: None | str | Unset = UNSET
    value: None | str | Unset = UNSET
    breakdown: InvoiceBreakdown | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        breakdown: dict[str, Any] | None | Unset
        if isinstance(self.breakdown, Unset):
            breakdown = UNSET
        elif isinstance(self.breakdown, InvoiceBreakdown):
            breakdown = (
                self.breakdown.to_dict()
                if isinstance(self.breakdown, InvoiceBreakdown)
                else self.breakdown
            )
        else:
            breakdown = self.breakdown

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if value is not UNSET:
            field_dict["value"] = value
        if breakdown is not UNSET:
            field_dict["breakdown"] = breakdown

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency_code = d.pop("currency_code", UNSET)

        value = d.pop("value", UNSET)

        breakdown = read_object(InvoiceBreakdown.from_dict, d.pop("breakdown", UNSET))

        invoice_amount = cls(
            currency_code=currency_code,
            value=value,
            breakdown=breakdown,
        )

        invoice_amount.additional_properties = d
        return invoice_amount

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
