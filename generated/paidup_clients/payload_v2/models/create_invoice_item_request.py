# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.new_invoice_item_type import NewInvoiceItemType
from ..models.new_line_item import NewLineItem
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateInvoiceItemRequest")


@_attrs_define
class CreateInvoiceItemRequest:
    """
    Attributes:
        invoice_id (str): The invoice it belongs to, an id starting with "inv_".
        type_ (NewInvoiceItemType):
        line_item (NewLineItem):
        description (str | Unset): What it is for, at most 128 characters; it stands on the invoice.
        attrs (CustomAttributes | Unset): Fields of your own, kept and given back by the provider; at most 255
            characters together, written as JSON. Names that begin with "_" are not shown in its dashboard.
    """

    invoice_id: str
    type_: NewInvoiceItemType
    line_item: NewLineItem
    description: str | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        invoice_id = self.invoice_id

        type_ = self.type_.value if isinstance(self.type_, NewInvoiceItemType) else self.type_

        line_item = (
            self.line_item.to_dict() if isinstance(self.line_item, NewLineItem) else self.line_item
        )

        description = self.description

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "invoice_id": invoice_id,
                "type": type_,
                "line_item": line_item,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_id = d.pop("invoice_id")

        type_ = NewInvoiceItemType(d.pop("type"))

        line_item = NewLineItem.from_dict(d.pop("line_item"))

        description = d.pop("description", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_invoice_item_request = cls(
            invoice_id=invoice_id,
            type_=type_,
            line_item=line_item,
            description=description,
            attrs=attrs,
        )

        return create_invoice_item_request
