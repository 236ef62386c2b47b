# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.billing_contact import BillingContact
from ..models.invoice_status import InvoiceStatus
from ..models.line_item import LineItem
from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """
    Attributes:
        id (str): Starts with "inv_".
        object_ (None | str | Unset):
        status (InvoiceStatus | None | Unset):
        amount_due (Decimal | None | Unset): Still to be paid, in major units.
        total_due (Decimal | None | Unset):
        total_paid (Decimal | None | Unset):
        number (None | str | Unset): The number people see, or null.
        type_ (None | str | Unset): "bill" in the provider's samples.
        description (None | str | Unset):
        due_date (None | str | Unset): YYYY-MM-DD.
        customer_id (None | str | Unset):
        processing_id (None | str | Unset):
        processing_settings_id (None | str | Unset):
        billing_schedule_id (None | str | Unset):
        external_uid (None | str | Unset): A unique id of your own, for lookup and upsert.
        autopay_allowed (bool | None | Unset):
        paid_timestamp (None | str | Unset): A bare date or a date and time.
        items (list[LineItem] | None | Unset): Charges and payments; ask for it by fields[].
        attachments (list[OpenObject] | None | Unset):
        billing_contact (BillingContact | None | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset): YYYY-MM-DD HH:MM:SS, without a zone.
        modified_at (None | str | Unset): YYYY-MM-DD HH:MM:SS, without a zone.
    """

    id: str
    object_: None | str | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    amount_due: Decimal | None | Unset = UNSET
    total_due: Decimal | None | Unset = UNSET
    total_paid: Decimal | None | Unset = UNSET
    number: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    due_date: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    processing_id: None | str | Unset = UNSET
    processing_settings_id: None | str | Unset = UNSET
    billing_schedule_id: None | str | Unset = UNSET
    external_uid: None | str | Unset = UNSET
    autopay_allowed: bool | None | Unset = UNSET
    paid_timestamp: None | str | Unset = UNSET
    items: list[LineItem] | None | Unset = UNSET
    attachments: list[OpenObject] | None | Unset = UNSET
    billing_contact: BillingContact | None | Unset = UNSET
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

        amount_due: Decimal | None | Unset
        if isinstance(self.amount_due, Unset):
            amount_due = UNSET
        else:
            amount_due = self.amount_due

        total_due: Decimal | None | Unset
        if isinstance(self.total_due, Unset):
            total_due = UNSET
        else:
            total_due = self.total_due

        total_paid: Decimal | None | Unset
        if isinstance(self.total_paid, Unset):
            total_paid = UNSET
        else:
            total_paid = self.total_paid

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        processing_id: None | str | Unset
        if isinstance(self.processing_id, Unset):
            processing_id = UNSET
        else:
            processing_id = self.processing_id

        processing_settings_id: None | str | Unset
        if isinstance(self.processing_settings_id, Unset):
            processing_settings_id = UNSET
        else:
            processing_settings_id = self.processing_settings_id

        billing_schedule_id: None | str | Unset
        if isinstance(self.billing_schedule_id, Unset):
            billing_schedule_id = UNSET
        else:
            billing_schedule_id = self.billing_schedule_id

        external_uid: None | str | Unset
        if isinstance(self.external_uid, Unset):
            external_uid = UNSET
        else:
            external_uid = self.external_uid

        autopay_allowed: bool | None | Unset
        if isinstance(self.autopay_allowed, Unset):
            autopay_allowed = UNSET
        else:
            autopay_allowed = self.autopay_allowed

        paid_timestamp: None | str | Unset
        if isinstance(self.paid_timestamp, Unset):
            paid_timestamp = UNSET
        else:
            paid_timestamp = self.paid_timestamp

        items: list[dict[str, Any]] | None | Unset
        if isinstance(self.items, Unset):
            items = UNSET
        elif isinstance(self.items, list):
            items = []
            for items_type_0_item_data in self.items:
                items_type_0_item = (
                    items_type_0_item_data.to_dict()
                    if isinstance(items_type_0_item_data, LineItem)
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

        billing_contact: dict[str, Any] | None | Unset
        if isinstance(self.billing_contact, Unset):
            billing_contact = UNSET
        elif isinstance(self.billing_contact, BillingContact):
            billing_contact = (
                self.billing_contact.to_dict()
                if isinstance(self.billing_contact, BillingContact)
                else self.billing_contact
            )
        else:
            billing_contact = self.billing_contact

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
        if amount_due is not UNSET:
            field_dict["amount_due"] = amount_due
        if total_due is not UNSET:
            field_dict["total_due"] = total_due
        if total_paid is not UNSET:
            field_dict["total_paid"] = total_paid
        if number is not UNSET:
            field_dict["number"] = number
        if type_ is not UNSET:
            field_dict["type"] = type_
        if description is not UNSET:
            field_dict["description"] = description
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if processing_id is not UNSET:
            field_dict["processing_id"] = processing_id
        if processing_settings_id is not UNSET:
            field_dict["processing_settings_id"] = processing_settings_id
        if billing_schedule_id is not UNSET:
            field_dict["billing_schedule_id"] = billing_schedule_id
        if external_uid is not UNSET:
            field_dict["external_uid"] = external_uid
        if autopay_allowed is not UNSET:
            field_dict["autopay_allowed"] = autopay_allowed
        if paid_timestamp is not UNSET:
            field_dict["paid_timestamp"] = paid_timestamp
        if items is not UNSET:
            field_dict["items"] = items
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if billing_contact is not UNSET:
            field_dict["billing_contact"] = billing_contact
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

        amount_due = read_decimal(d.pop("amount_due", UNSET))

        total_due = read_decimal(d.pop("total_due", UNSET))

        total_paid = read_decimal(d.pop("total_paid", UNSET))

        number = d.pop("number", UNSET)

        type_ = d.pop("type", UNSET)

        description = d.pop("description", UNSET)

        due_date = d.pop("due_date", UNSET)

        customer_id = d.pop("customer_id", UNSET)

        processing_id = d.pop("processing_id", UNSET)

        processing_settings_id = d.pop("processing_settings_id", UNSET)

        billing_schedule_id = d.pop("billing_schedule_id", UNSET)

        external_uid = d.pop("external_uid", UNSET)

        autopay_allowed = d.pop("autopay_allowed", UNSET)

        paid_timestamp = d.pop("paid_timestamp", UNSET)

        items = read_list(
            lambda value: read_object(LineItem.from_dict, value), d.pop("items", UNSET)
        )

        attachments = read_list(
            lambda value: read_object(OpenObject.from_dict, value), d.pop("attachments", UNSET)
        )

        billing_contact = read_object(BillingContact.from_dict, d.pop("billing_contact", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        invoice = cls(
            id=id,
            object_=object_,
            status=status,
            amount_due=amount_due,
            total_due=total_due,
            total_paid=total_paid,
            number=number,
            type_=type_,
            description=description,
            due_date=due_date,
            customer_id=customer_id,
            processing_id=processing_id,
            processing_settings_id=processing_settings_id,
            billing_schedule_id=billing_schedule_id,
            external_uid=external_uid,
            autopay_allowed=autopay_allowed,
            paid_timestamp=paid_timestamp,
            items=items,
            attachments=attachments,
            billing_contact=billing_contact,
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
