# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum

from ..models.line_item_entity_type import LineItemEntityType
from ..models.line_item_type import LineItemType
from ..types import UNSET, Unset

T = TypeVar("T", bound="LineItem")


@_attrs_define
class LineItem:
    """
    Attributes:
        date_from (int | None | Unset):
        date_to (int | None | Unset):
        unit_amount (int | None | Unset):
        quantity (int | None | Unset):
        amount (int | None | Unset):
        is_taxed (bool | None | Unset):
        tax (int | None | Unset):
        tax_rate (Decimal | None | Unset): 0 to 100.
        reference_line_item_id (None | str | Unset):
        description (None | str | Unset):
        type_ (LineItemType | None | Unset):
        entity_type (LineItemEntityType | None | Unset):
        entity_id (None | str | Unset):
    """

    date_from: int | None | Unset = UNSET
    date_to: int | None | Unset = UNSET
    unit_amount: int | None | Unset = UNSET
    quantity: int | None | Unset = UNSET
    amount: int | None | Unset = UNSET
    is_taxed: bool | None | Unset = UNSET
    tax: int | None | Unset = UNSET
    tax_rate: Decimal | None | Unset = UNSET
    reference_line_item_id: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    type_: LineItemType | None | Unset = UNSET
    entity_type: LineItemEntityType | None | Unset = UNSET
    entity_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date_from: int | None | Unset
        if isinstance(self.date_from, Unset):
            date_from = UNSET
        else:
            date_from = self.date_from

        date_to: int | None | Unset
        if isinstance(self.date_to, Unset):
            date_to = UNSET
        else:
            date_to = self.date_to

        unit_amount: int | None | Unset
        if isinstance(self.unit_amount, Unset):
            unit_amount = UNSET
        else:
            unit_amount = self.unit_amount

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        amount: int | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        is_taxed: bool | None | Unset
        if isinstance(self.is_taxed, Unset):
            is_taxed = UNSET
        else:
            is_taxed = self.is_taxed

        tax: int | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_rate: Decimal | None | Unset
        if isinstance(self.tax_rate, Unset):
            tax_rate = UNSET
        else:
            tax_rate = self.tax_rate

        reference_line_item_id: None | str | Unset
        if isinstance(self.reference_line_item_id, Unset):
            reference_line_item_id = UNSET
        else:
            reference_line_item_id = self.reference_line_item_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, LineItemType):
            type_ = self.type_.value if isinstance(self.type_, LineItemType) else self.type_
        else:
            type_ = self.type_

        entity_type: None | str | Unset
        if isinstance(self.entity_type, Unset):
            entity_type = UNSET
        elif isinstance(self.entity_type, LineItemEntityType):
            entity_type = (
                self.entity_type.value
                if isinstance(self.entity_type, LineItemEntityType)
                else self.entity_type
            )
        else:
            entity_type = self.entity_type

        entity_id: None | str | Unset
        if isinstance(self.entity_id, Unset):
            entity_id = UNSET
        else:
            entity_id = self.entity_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_from is not UNSET:
            field_dict["date_from"] = date_from
        if date_to is not UNSET:
            field_dict["date_to"] = date_to
        if unit_amount is not UNSET:
            field_dict["unit_amount"] = unit_amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if amount is not UNSET:
            field_dict["amount"] = amount
        if is_taxed is not UNSET:
            field_dict["is_taxed"] = is_taxed
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_rate is not UNSET:
            field_dict["tax_rate"] = tax_rate
        if reference_line_item_id is not UNSET:
            field_dict["reference_line_item_id"] = reference_line_item_id
        if description is not UNSET:
            field_dict["description"] = description
        if type_ is not UNSET:
            field_dict["type"] = type_
        if entity_type is not UNSET:
            field_dict["entity_type"] = entity_type
        if entity_id is not UNSET:
            field_dict["entity_id"] = entity_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        date_from = d.pop("date_from", UNSET)

        date_to = d.pop("date_to", UNSET)

        unit_amount = d.pop("unit_amount", UNSET)

        quantity = d.pop("quantity", UNSET)

        amount = d.pop("amount", UNSET)

        is_taxed = d.pop("is_taxed", UNSET)

        tax = d.pop("tax", UNSET)

        tax_rate = read_decimal(d.pop("tax_rate", UNSET))

        reference_line_item_id = d.pop("reference_line_item_id", UNSET)

        description = d.pop("description", UNSET)

        type_ = read_enum(LineItemType, d.pop("type", UNSET))

        entity_type = read_enum(LineItemEntityType, d.pop("entity_type", UNSET))

        entity_id = d.pop("entity_id", UNSET)

        line_item = cls(
            date_from=date_from,
            date_to=date_to,
            unit_amount=unit_amount,
            quantity=quantity,
            amount=amount,
            is_taxed=is_taxed,
            tax=tax,
            tax_rate=tax_rate,
            reference_line_item_id=reference_line_item_id,
            description=description,
            type_=type_,
            entity_type=entity_type,
            entity_id=entity_id,
        )

        line_item.additional_properties = d
        return line_item

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
