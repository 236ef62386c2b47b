# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.invoice_status_change import InvoiceStatusChange
from ..models.new_autopay_settings import NewAutopaySettings
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateInvoiceRequest")


@_attrs_define
class UpdateInvoiceRequest:
    """
    Attributes:
        status (InvoiceStatusChange | Unset): open publishes a draft; closed cancels the invoice, and nothing can be
            changed or paid afterwards.
        due_date (str | datetime.date | Unset): When it is due, YYYY-MM-DD.
        description (str | Unset): A description of the invoice.
        autopay_settings (NewAutopaySettings | Unset):
        attrs (CustomAttributes | Unset): Fields of your own, kept and given back by the provider; at most 255
            characters together, written as JSON. Names that begin with "_" are not shown in its dashboard.
    """

    status: InvoiceStatusChange | Unset = UNSET
    due_date: str | datetime.date | Unset = UNSET
    description: str | Unset = UNSET
    autopay_settings: NewAutopaySettings | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = (
                self.status.value if isinstance(self.status, InvoiceStatusChange) else self.status
            )

        due_date: Any | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = (
                self.due_date.isoformat() if type(self.due_date) is datetime.date else self.due_date
            )

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

        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
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
        _status = d.pop("status", UNSET)
        status: InvoiceStatusChange | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = InvoiceStatusChange(_status)

        _due_date = d.pop("due_date", UNSET)
        due_date: str | datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        else:
            due_date = datetime.date.fromisoformat(_due_date)

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

        update_invoice_request = cls(
            status=status,
            due_date=due_date,
            description=description,
            autopay_settings=autopay_settings,
            attrs=attrs,
        )

        return update_invoice_request
