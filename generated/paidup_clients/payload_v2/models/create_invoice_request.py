# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.new_autopay_settings import NewAutopaySettings
from ..models.new_biller import NewBiller
from ..models.new_invoice_item import NewInvoiceItem
from ..models.new_invoice_status import NewInvoiceStatus
from ..models.new_payer import NewPayer
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateInvoiceRequest")


@_attrs_define
class CreateInvoiceRequest:
    """
    Attributes:
        payer (NewPayer): Who is to pay.
        biller (NewBiller | Unset): Who receives the money. The page says that an invoice needs one; some official tests
            leave it out.
        due_date (str | datetime.date | Unset): When it is due, YYYY-MM-DD; every sample sends it.
        items (list[NewInvoiceItem] | Unset): The lines.
        status (NewInvoiceStatus | Unset): open publishes the invoice, and it reads unpaid afterwards; a draft takes no
            payment.
        description (str | Unset): A description of the invoice.
        autopay_settings (NewAutopaySettings | Unset):
        attrs (CustomAttributes | Unset): Fields of your own, kept and given back by the provider; at most 255
            characters together, written as JSON. Names that begin with "_" are not shown in its dashboard.
    """

    payer: NewPayer
    biller: NewBiller | Unset = UNSET
    due_date: str | datetime.date | Unset = UNSET
    items: list[NewInvoiceItem] | Unset = UNSET
    status: NewInvoiceStatus | Unset = UNSET
    description: str | Unset = UNSET
    autopay_settings: NewAutopaySettings | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payer = self.payer.to_dict() if isinstance(self.payer, NewPayer) else self.payer

        biller: dict[str, Any] | Unset = UNSET
        if not isinstance(self.biller, Unset):
            biller = self.biller.to_dict() if isinstance(self.biller, NewBiller) else self.biller

        due_date: Any | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = (
                self.due_date.isoformat() if type(self.due_date) is datetime.date else self.due_date
            )

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = (
                    items_item_data.to_dict()
                    if isinstance(items_item_data, NewInvoiceItem)
                    else items_item_data
                )
                items.append(items_item)

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value if isinstance(self.status, NewInvoiceStatus) else self.status

        description = self.description

        autopay_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.autopay_settings, Unset):
            autopay_settings = (
                self.autopay_settings.to_dict()
                if isinstance(self.autopay_settings, NewAutopaySettings)
                else self.autopay_settings
            )

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "payer": payer,
            }
        )
        if biller is not UNSET:
            field_dict["biller"] = biller
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if items is not UNSET:
            field_dict["items"] = items
        if status is not UNSET:
            field_dict["status"] = status
        if description is not UNSET:
            field_dict["description"] = description
        if autopay_settings is not UNSET:
            field_dict["autopay_settings"] = autopay_settings
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payer = NewPayer.from_dict(d.pop("payer"))

        _biller = d.pop("biller", UNSET)
        biller: NewBiller | Unset
        if isinstance(_biller, Unset):
            biller = UNSET
        else:
            biller = NewBiller.from_dict(_biller)

        _due_date = d.pop("due_date", UNSET)
        due_date: str | datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        else:
            due_date = datetime.date.fromisoformat(_due_date)

        _items = d.pop("items", UNSET)
        items: list[NewInvoiceItem] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = NewInvoiceItem.from_dict(items_item_data)

                items.append(items_item)

        _status = d.pop("status", UNSET)
        status: NewInvoiceStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = NewInvoiceStatus(_status)

        description = d.pop("description", UNSET)

        _autopay_settings = d.pop("autopay_settings", UNSET)
        autopay_settings: NewAutopaySettings | Unset
        if isinstance(_autopay_settings, Unset):
            autopay_settings = UNSET
        else:
            autopay_settings = NewAutopaySettings.from_dict(_autopay_settings)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_invoice_request = cls(
            payer=payer,
            biller=biller,
            due_date=due_date,
            items=items,
            status=status,
            description=description,
            autopay_settings=autopay_settings,
            attrs=attrs,
        )

        return create_invoice_request
