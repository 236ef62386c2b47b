# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_money import InvoiceMoney
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceTax")


@_attrs_define
class InvoiceTax:
    """
    Attributes:
        name (None | str | Unset):
        percent (None | str | Unset): Decimal text.
        amount (InvoiceMoney | None | Unset):
    """

    name: None | str | Unset = UNSET
    percent: None | str | Unset = UNSET
    amount: InvoiceMoney | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        percent: None | str | Unset
        if isinstance(self.percent, Unset):
            percent = UNSET
        else:
            percent = self.percent

        amount: dict[str, Any] | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        elif isinstance(self.amount, InvoiceMoney):
            amount = self.amount.to_dict() if isinstance(self.amount, InvoiceMoney) else self.amount
        else:
            amount = self.amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if percent is not UNSET:
            field_dict["percent"] = percent
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        percent = d.pop("percent", UNSET)

        amount = read_object(InvoiceMoney.from_dict, d.pop("amount", UNSET))

        invoice_tax = cls(
            name=name,
            percent=percent,
            amount=amount,
        )

        invoice_tax.additional_properties = d
        return invoice_tax

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
