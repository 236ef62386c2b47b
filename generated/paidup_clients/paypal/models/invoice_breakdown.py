# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_custom_amount import InvoiceCustomAmount
from ..models.invoice_money import InvoiceMoney
from ..models.invoice_shipping import InvoiceShipping
from ..models.invoice_total_discount import InvoiceTotalDiscount
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceBreakdown")


@_attrs_define
class InvoiceBreakdown:
    """
    Attributes:
        item_total (InvoiceMoney | None | Unset):
        discount (InvoiceTotalDiscount | None | Unset):
        tax_total (InvoiceMoney | None | Unset):
        shipping (InvoiceShipping | None | Unset):
        custom (InvoiceCustomAmount | None | Unset):
    """

    item_total: InvoiceMoney | None | Unset = UNSET
    discount: InvoiceTotalDiscount | None | Unset = UNSET
    tax_total: InvoiceMoney | None | Unset = UNSET
    shipping: InvoiceShipping | None | Unset = UNSET
    custom: InvoiceCustomAmount | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        item_total: dict[str, Any] | None | Unset
        if isinstance(self.item_total, Unset):
            item_total = UNSET
        elif isinstance(self.item_total, InvoiceMoney):
            item_total = (
                self.item_total.to_dict()
                if isinstance(self.item_total, InvoiceMoney)
                else self.item_total
            )
        else:
            item_total = self.item_total

        discount: dict[str, Any] | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        elif isinstance(self.discount, InvoiceTotalDiscount):
            discount = (
                self.discount.to_dict()
                if isinstance(self.discount, InvoiceTotalDiscount)
                else self.discount
            )
        else:
            discount = self.discount

        tax_total: dict[str, Any] | None | Unset
        if isinstance(self.tax_total, Unset):
            tax_total = UNSET
        elif isinstance(self.tax_total, InvoiceMoney):
            tax_total = (
                self.tax_total.to_dict()
                if isinstance(self.tax_total, InvoiceMoney)
                else self.tax_total
            )
        else:
            tax_total = self.tax_total

        shipping: dict[str, Any] | None | Unset
        if isinstance(self.shipping, Unset):
            shipping = UNSET
        elif isinstance(self.shipping, InvoiceShipping):
            shipping = (
                self.shipping.to_dict()
                if isinstance(self.shipping, InvoiceShipping)
                else self.shipping
            )
        else:
            shipping = self.shipping

        custom: dict[str, Any] | None | Unset
        if isinstance(self.custom, Unset):
            custom = UNSET
        elif isinstance(self.custom, InvoiceCustomAmount):
            custom = (
                self.custom.to_dict()
                if isinstance(self.custom, InvoiceCustomAmount)
                else self.custom
            )
        else:
            custom = self.custom

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if item_total is not UNSET:
            field_dict["item_total"] = item_total
        if discount is not UNSET:
            field_dict["discount"] = discount
        if tax_total is not UNSET:
            field_dict["tax_total"] = tax_total
        if shipping is not UNSET:
            field_dict["shipping"] = shipping
        if custom is not UNSET:
            field_dict["custom"] = custom

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        item_total = read_object(InvoiceMoney.from_dict, d.pop("item_total", UNSET))

        discount = read_object(InvoiceTotalDiscount.from_dict, d.pop("discount", UNSET))

        tax_total = read_object(InvoiceMoney.from_dict, d.pop("tax_total", UNSET))

        shipping = read_object(InvoiceShipping.from_dict, d.pop("shipping", UNSET))

        custom = read_object(InvoiceCustomAmount.from_dict, d.pop("custom", UNSET))

        invoice_breakdown = cls(
            item_total=item_total,
            discount=discount,
            tax_total=tax_total,
            shipping=shipping,
            custom=custom,
        )

        invoice_breakdown.additional_properties = d
        return invoice_breakdown

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
