# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_money import InvoiceMoney
from ..models.invoice_tax import InvoiceTax
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceShipping")


@_attrs_define
class InvoiceShipping:
    """
    Attributes:
        amount (InvoiceMoney | None | Unset):
        tax (InvoiceTax | None | Unset):
    """

    amount: InvoiceMoney | None | Unset = UNSET
    tax: InvoiceTax | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount: dict[str, Any] | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        elif isinstance(self.amount, InvoiceMoney):
            amount = self.amount.to_dict() if isinstance(self.amount, InvoiceMoney) else self.amount
        else:
            amount = self.amount

        tax: dict[str, Any] | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        elif isinstance(self.tax, InvoiceTax):
            tax = self.tax.to_dict() if isinstance(self.tax, InvoiceTax) else self.tax
        else:
            tax = self.tax

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if tax is not UNSET:
            field_dict["tax"] = tax

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = read_object(InvoiceMoney.from_dict, d.pop("amount", UNSET))

        tax = read_object(InvoiceTax.from_dict, d.pop("tax", UNSET))

        invoice_shipping = cls(
            amount=amount,
            tax=tax,
        )

        invoice_shipping.additional_properties = d
        return invoice_shipping

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
