# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.autopay_settings import AutopaySettings
from ..models.invoice_item import InvoiceItem
from ..models.invoice_status import InvoiceStatus
from ..models.invoice_totals import InvoiceTotals
from ..models.open_object import OpenObject
from ..models.party import Party
from ..types import UNSET, Unset

T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """
    Attributes:
        id (str): Starts with "inv_".
        object_ (None | str | Unset):
        status (InvoiceStatus | None | Unset):
        totals (InvoiceTotals | None | Unset):
        payer (None | Party | Unset):
        biller (None | Party | Unset):
        due_date (None | str | Unset): YYYY-MM-DD.
        description (None | str | Unset):
        items (list[InvoiceItem] | None | Unset): The lines; ask for them by fields[] to be sure of them.
        attachments (list[OpenObject] | None | Unset):
        autopay_settings (AutopaySettings | None | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    totals: InvoiceTotals | None | Unset = UNSET
    payer: None | Party | Unset = UNSET
    biller: None | Party | Unset = UNSET
    due_date: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    items: list[InvoiceItem] | None | Unset = UNSET
    attachments: list[OpenObject] | None | Unset = UNSET
    autopay_settings: AutopaySettings | None | Unset = UNSET
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

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, InvoiceStatus):
            status = self.status.value if isinstance(self.status, InvoiceStatus) else self.status
        else:
            status = self.status

        totals: dict[str, Any] | None | Unset
        if isinstance(self.totals, Unset):
            totals = UNSET
        elif isinstance(self.totals, InvoiceTotals):
            totals = (
                self.totals.to_dict() if isinstance(self.totals, InvoiceTotals) else self.totals
            )
        else:
            totals = self.totals

        payer: dict[str, Any] | None | Unset
        if isinstance(self.payer, Unset):
            payer = UNSET
        elif isinstance(self.payer, Party):
            payer = self.payer.to_dict() if isinstance(self.payer, Party) else self.payer
        else:
            payer = self.payer

        biller: dict[str, Any] | None | Unset
        if isinstance(self.biller, Unset):
            biller = UNSET
        elif isinstance(self.biller, Party):
            biller = self.biller.to_dict() if isinstance(self.biller, Party) else self.biller
        else:
            biller = self.biller

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        items: list[dict[str, Any]] | None | Unset
        if isinstance(self.items, Unset):
            items = UNSET
        elif isinstance(self.items, list):
            items = []
            for items_type_0_item_data in self.items:
                items_type_0_item = (
                    items_type_0_item_data.to_dict()
                    if isinstance(items_type_0_item_data, InvoiceItem)
                    else items_type_0_item_data
                )
                items.append(items_type_0_item)

        else:
            items = self.items

        attachments: list[dict[str, Any]] | None | Unset
        if isinstance(self.attachments, Unset):
            attachments = UNSET
        elif isinstance(self.attachments, list):
            attachments = []
            for attachments_type_0_item_data in self.attachments:
                attachments_type_0_item = (
                    attachments_type_0_item_data.to_dict()
                    if isinstance(attachments_type_0_item_data, OpenObject)
                    else attachments_type_0_item_data
                )
                attachments.append(attachments_type_0_item)

        else:
            attachments = self.attachments

        autopay_settings: dict[str, Any] | None | Unset
        if isinstance(self.autopay_settings, Unset):
            autopay_settings = UNSET
        elif isinstance(self.autopay_settings, AutopaySettings):
            autopay_settings = (
                self.autopay_settings.to_dict()
                if isinstance(self.autopay_settings, AutopaySettings)
                else self.autopay_settings
            )
        else:
            autopay_settings = self.autopay_settings

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
        if status is not UNSET:
            field_dict["status"] = status
        if totals is not UNSET:
            field_dict["totals"] = totals
        if payer is not UNSET:
            field_dict["payer"] = payer
        if biller is not UNSET:
            field_dict["biller"] = biller
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if description is not UNSET:
            field_dict["description"] = description
        if items is not UNSET:
            field_dict["items"] = items
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if autopay_settings is not UNSET:
            field_dict["autopay_settings"] = autopay_settings
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

        status = read_enum(InvoiceStatus, d.pop("status", UNSET))

        totals = read_object(InvoiceTotals.from_dict, d.pop("totals", UNSET))

        payer = read_object(Party.from_dict, d.pop("payer", UNSET))

        biller = read_object(Party.from_dict, d.pop("biller", UNSET))

        due_date = d.pop("due_date", UNSET)

        description = d.pop("description", UNSET)

        items = read_list(
            lambda value: read_object(InvoiceItem.from_dict, value), d.pop("items", UNSET)
        )

        attachments = read_list(
            lambda value: read_object(OpenObject.from_dict, value), d.pop("attachments", UNSET)
        )

        autopay_settings = read_object(AutopaySettings.from_dict, d.pop("autopay_settings", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        invoice = cls(
            id=id,
            object_=object_,
            status=status,
            totals=totals,
            payer=payer,
            biller=biller,
            due_date=due_date,
            description=description,
            items=items,
            attachments=attachments,
            autopay_settings=autopay_settings,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        invoice.additional_properties = d
        return invoice

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
