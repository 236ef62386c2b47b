# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_discount import InvoiceDiscount
from ..models.invoice_money import InvoiceMoney
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceTotalDiscount")


@_attrs_define
class InvoiceTotalDiscount:
    """
    Attributes:
        invoice_discount (InvoiceDiscount | None | Unset):
        item_discount (InvoiceMoney | None | Unset):
    """

    invoice_discount: InvoiceDiscount | None | Unset = UNSET
    item_discount: InvoiceMoney | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice_discount: dict[str, Any] | None | Unset
        if isinstance(self.invoice_discount, Unset):
            invoice_discount = UNSET
        elif isinstance(self.invoice_discount, InvoiceDiscount):
            invoice_discount = (
                self.invoice_discount.to_dict()
                if isinstance(self.invoice_discount, InvoiceDiscount)
                else self.invoice_discount
            )
        else:
            invoice_discount = self.invoice_discount

        item_discount: dict[str, Any] | None | Unset
        if isinstance(self.item_discount, Unset):
            item_discount = UNSET
        elif isinstance(self.item_discount, InvoiceMoney):
            item_discount = (
                self.item_discount.to_dict()
                if isinstance(self.item_discount, InvoiceMoney)
                else self.item_discount
            )
        else:
            item_discount = self.item_discount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if invoice_discount is not UNSET:
            field_dict["invoice_discount"] = invoice_discount
        if item_discount is not UNSET:
            field_dict["item_discount"] = item_discount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_discount = read_object(InvoiceDiscount.from_dict, d.pop("invoice_discount", UNSET))

        item_discount = read_object(InvoiceMoney.from_dict, d.pop("item_discount", UNSET))

        invoice_total_discount = cls(
            invoice_discount=invoice_discount,
            item_discount=item_discount,
        )

        invoice_total_discount.additional_properties = d
        return invoice_total_discount

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
