# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.invoice_change import InvoiceChange
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateInvoiceRequest")


@_attrs_define
class UpdateInvoiceRequest:
    """
    Attributes:
        due_date (str | datetime.date | Unset): YYYY-MM-DD.
        description (str | Unset): A description, visible to people.
        status (InvoiceChange | Unset): unpaid, the status of published invoices, is taken to publish a draft, which no
            page confirms; closed ends the invoice.
        autopay_allowed (bool | Unset): Whether the customer's default payment method may be charged on the due date.
        external_uid (str | Unset): A unique id of your own.
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    due_date: str | datetime.date | Unset = UNSET
    description: str | Unset = UNSET
    status: InvoiceChange | Unset = UNSET
    autopay_allowed: bool | Unset = UNSET
    external_uid: str | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        due_date: Any | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = (
                self.due_date.isoformat() if type(self.due_date) is datetime.date else self.due_date
            )

        description = self.description

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value if isinstance(self.status, InvoiceChange) else self.status

        autopay_allowed = self.autopay_allowed

        external_uid = self.external_uid

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if description is not UNSET:
            field_dict["description"] = description
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
        _due_date = d.pop("due_date", UNSET)
        due_date: str | datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        else:
            due_date = datetime.date.fromisoformat(_due_date)

        description = d.pop("description", UNSET)

        _status = d.pop("status", UNSET)
        status: InvoiceChange | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = InvoiceChange(_status)

        autopay_allowed = d.pop("autopay_allowed", UNSET)

        external_uid = d.pop("external_uid", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        update_invoice_request = cls(
            due_date=due_date,
            description=description,
            status=status,
            autopay_allowed=autopay_allowed,
            external_uid=external_uid,
            attrs=attrs,
        )

        return update_invoice_request
