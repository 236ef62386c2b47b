# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.invoice_discount import InvoiceDiscount
from ..models.invoice_money import InvoiceMoney
from ..models.invoice_tax import InvoiceTax
from ..models.unit_of_measure import UnitOfMeasure
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceItem")


@_attrs_define
class InvoiceItem:
    """
    Attributes:
        id (None | str | Unset):
        name (None | str | Unset):
        description (None | str | Unset):
        quantity (None | str | Unset): A number as text.
        unit_amount (InvoiceMoney | None | Unset):
        tax (InvoiceTax | None | Unset):
        item_date (None | str | Unset): As yyyy-mm-dd.
        discount (InvoiceDiscount | None | Unset):
        unit_of_measure (None | UnitOfMeasure | Unset):
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    quantity: None | str | Unset = UNSET
    unit_amount: InvoiceMoney | None | Unset = UNSET
    tax: InvoiceTax | None | Unset = UNSET
    item_date: None | str | Unset = UNSET
    discount: InvoiceDiscount | None | Unset = UNSET
    unit_of_measure: None | UnitOfMeasure | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        quantity: None | str | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        unit_amount: dict[str, Any] | None | Unset
        if isinstance(self.unit_amount, Unset):
            unit_amount = UNSET
        elif isinstance(self.unit_amount, InvoiceMoney):
            unit_amount = (
                self.unit_amount.to_dict()
                if isinstance(self.unit_amount, InvoiceMoney)
                else self.unit_amount
            )
        else:
            unit_amount = self.unit_amount

        tax: dict[str, Any] | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        elif isinstance(self.tax, InvoiceTax):
            tax = self.tax.to_dict() if isinstance(self.tax, InvoiceTax) else self.tax
        else:
            tax = self.tax

        item_date: None | str | Unset
        if isinstance(self.item_date, Unset):
            item_date = UNSET
        else:
            item_date = self.item_date

        discount: dict[str, Any] | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        elif isinstance(self.discount, InvoiceDiscount):
            discount = (
                self.discount.to_dict()
                if isinstance(self.discount, InvoiceDiscount)
                else self.discount
            )
        else:
            discount = self.discount

        unit_of_measure: None | str | Unset
        if isinstance(self.unit_of_measure, Unset):
            unit_of_measure = UNSET
        elif isinstance(self.unit_of_measure, UnitOfMeasure):
            unit_of_measure = (
                self.unit_of_measure.value
                if isinstance(self.unit_of_measure, UnitOfMeasure)
                else self.unit_of_measure
            )
        else:
            unit_of_measure = self.unit_of_measure

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if unit_amount is not UNSET:
            field_dict["unit_amount"] = unit_amount
        if tax is not UNSET:
            field_dict["tax"] = tax
        if item_date is not UNSET:
            field_dict["item_date"] = item_date
        if discount is not UNSET:
            field_dict["discount"] = discount
        if unit_of_measure is not UNSET:
            field_dict["unit_of_measure"] = unit_of_measure

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        quantity = d.pop("quantity", UNSET)

        unit_amount = read_object(InvoiceMoney.from_dict, d.pop("unit_amount", UNSET))

        tax = read_object(InvoiceTax.from_dict, d.pop("tax", UNSET))

        item_date = d.pop("item_date", UNSET)

        discount = read_object(InvoiceDiscount.from_dict, d.pop("discount", UNSET))

        unit_of_measure = read_enum(UnitOfMeasure, d.pop("unit_of_measure", UNSET))

        invoice_item = cls(
            id=id,
            name=name,
            description=description,
            quantity=quantity,
            unit_amount=unit_amount,
            tax=tax,
            item_date=item_date,
            discount=discount,
            unit_of_measure=unit_of_measure,
        )

        invoice_item.additional_properties = d
        return invoice_item

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
