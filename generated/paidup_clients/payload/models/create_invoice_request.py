# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.new_invoice_status import NewInvoiceStatus
from ..models.new_line_item import NewLineItem
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateInvoiceRequest")


@_attrs_define
class CreateInvoiceRequest:
    """
    Attributes:
        customer_id (str): Who is to pay, an id starting with "acct_".
        due_date (str | datetime.date): YYYY-MM-DD.
        processing_id (str | Unset): The processing account that receives the money, an id starting with "acct_"; it
            decides the currency.
        type_ (str | Unset): "bill" in the provider's samples.
        description (str | Unset): A description, visible to people.
        items (list[NewLineItem] | Unset): The charges.
        status (NewInvoiceStatus | Unset): draft holds payments back until the invoice is published; unpaid, also if
            left out, can be paid at once.
        autopay_allowed (bool | Unset): Whether the customer's default payment method may be charged on the due date;
            what holds if left out is not documented.
        external_uid (str | Unset): A unique id of your own, by which the invoice can be listed. Let it hold no "|" and
            not begin with "!", ">", "<", "=" or "?", or no filter can look for it.
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    customer_id: str
    due_date: str | datetime.date
    processing_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    description: str | Unset = UNSET
    items: list[NewLineItem] | Unset = UNSET
    status: NewInvoiceStatus | Unset = UNSET
    autopay_allowed: bool | Unset = UNSET
    external_uid: str | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        customer_id = self.customer_id

        due_date = (
            self.due_date.isoformat() if type(self.due_date) is datetime.date else self.due_date
        )

        processing_id = self.processing_id

        type_ = self.type_

        description = self.description

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = (
                    items_item_data.to_dict()
                    if isinstance(items_item_data, NewLineItem)
                    else items_item_data
                )
                items.append(items_item)

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value if isinstance(self.status, NewInvoiceStatus) else self.status

        autopay_allowed = self.autopay_allowed

        external_uid = self.external_uid

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "customer_id": customer_id,
                "due_date": due_date,
            }
        )
        if processing_id is not UNSET:
            field_dict["processing_id"] = processing_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if description is not UNSET:
            field_dict["description"] = description
        if items is not UNSET:
            field_dict["items"] = items
        if status is not UNSET:
            field_dict["status"] = status
        if autopay_allowed is not UNSET:
            field_dict["autopay_allowed"] = autopay_allowed
        if external_uid is not UNSET:
            field_dict["external_uid"] = external_uid
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        customer_id = d.pop("customer_id")

        due_date = datetime.date.fromisoformat(d.pop("due_date"))

        processing_id = d.pop("processing_id", UNSET)

        type_ = d.pop("type", UNSET)

        description = d.pop("description", UNSET)

        _items = d.pop("items", UNSET)
        items: list[NewLineItem] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = NewLineItem.from_dict(items_item_data)

                items.append(items_item)

        _status = d.pop("status", UNSET)
        status: NewInvoiceStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = NewInvoiceStatus(_status)

        autopay_allowed = d.pop("autopay_allowed", UNSET)

        external_uid = d.pop("external_uid", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_invoice_request = cls(
            customer_id=customer_id,
            due_date=due_date,
            processing_id=processing_id,
            type_=type_,
            description=description,
            items=items,
            status=status,
            autopay_allowed=autopay_allowed,
            external_uid=external_uid,
            attrs=attrs,
        )

        return create_invoice_request
