# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.invoice_item_type import InvoiceItemType
from ..models.line_item import LineItem
from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceItem")


@_attrs_define
class InvoiceItem:
    """
    Attributes:
        id (str): Starts with "item_".
        object_ (None | str | Unset):
        invoice_id (None | str | Unset):
        type_ (InvoiceItemType | None | Unset):
        description (None | str | Unset):
        line_item (LineItem | None | Unset):
        item_group (None | OpenObject | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    type_: InvoiceItemType | None | Unset = UNSET
    description: None | str | Unset = UNSET
    line_item: LineItem | None | Unset = UNSET
    item_group: None | OpenObject | Unset = UNSET
    attrs: None | OpenObject | Unset = UNSET
    created_at: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, InvoiceItemType):
            type_ = self.type_.value if isinstance(self.type_, InvoiceItemType) else self.type_
        else:
            type_ = self.type_

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        line_item: dict[str, Any] | None | Unset
        if isinstance(self.line_item, Unset):
            line_item = UNSET
        elif isinstance(self.line_item, LineItem):
            line_item = (
                self.line_item.to_dict() if isinstance(self.line_item, LineItem) else self.line_item
            )
        else:
            line_item = self.line_item

        item_group: dict[str, Any] | None | Unset
        if isinstance(self.item_group, Unset):
            item_group = UNSET
        elif isinstance(self.item_group, OpenObject):
            item_group = (
                self.item_group.to_dict()
                if isinstance(self.item_group, OpenObject)
                else self.item_group
            )
        else:
            item_group = self.item_group

        attrs: dict[str, Any] | None | Unset
        if isinstance(self.attrs, Unset):
            attrs = UNSET
        elif isinstance(self.attrs, OpenObject):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, OpenObject) else self.attrs
        else:
            attrs = self.attrs

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        else:
            modified_at = self.modified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if description is not UNSET:
            field_dict["description"] = description
        if line_item is not UNSET:
            field_dict["line_item"] = line_item
        if item_group is not UNSET:
            field_dict["item_group"] = item_group
        if attrs is not UNSET:
            field_dict["attrs"] = attrs
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        object_ = d.pop("object", UNSET)

        invoice_id = d.pop("invoice_id", UNSET)

        type_ = read_enum(InvoiceItemType, d.pop("type", UNSET))

        description = d.pop("description", UNSET)

        line_item = read_object(LineItem.from_dict, d.pop("line_item", UNSET))

        item_group = read_object(OpenObject.from_dict, d.pop("item_group", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        invoice_item = cls(
            id=id,
            object_=object_,
            invoice_id=invoice_id,
            type_=type_,
            description=description,
            line_item=line_item,
            item_group=item_group,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
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
