# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.billing_contact import BillingContact
from ..models.open_object import OpenObject
from ..models.payment_link_type import PaymentLinkType
from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentLink")


@_attrs_define
class PaymentLink:
    """
    Attributes:
        id (str):
        object_ (None | str | Unset):
        type_ (None | PaymentLinkType | Unset):
        status (None | str | Unset): "active" in the example; no page lists the others.
        url (None | str | Unset): What the payer opens.
        qr_url (None | str | Unset): The same as a picture to scan.
        amount (Decimal | None | Unset): Major units; with an invoice, its balance.
        amount_editable (bool | None | Unset):
        description (None | str | Unset):
        invoice_id (None | str | Unset):
        customer_id (None | str | Unset):
        customer_fields (None | str | Unset): Such as "required".
        processing_id (None | str | Unset):
        processing_settings_id (None | str | Unset):
        transaction_id (None | str | Unset):
        attachments (list[OpenObject] | None | Unset):
        billing_contact (BillingContact | None | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset): YYYY-MM-DD HH:MM:SS, without a zone.
        modified_at (None | str | Unset): YYYY-MM-DD HH:MM:SS, without a zone.
    """

    id: str
    object_: None | str | Unset = UNSET
    type_: None | PaymentLinkType | Unset = UNSET
    status: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    qr_url: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    amount_editable: bool | None | Unset = UNSET
    description: None | str | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    customer_fields: None | str | Unset = UNSET
    processing_id: None | str | Unset = UNSET
    processing_settings_id: None | str | Unset = UNSET
    transaction_id: None | str | Unset = UNSET
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

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, PaymentLinkType):
            type_ = self.type_.value if isinstance(self.type_, PaymentLinkType) else self.type_
        else:
            type_ = self.type_

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        qr_url: None | str | Unset
        if isinstance(self.qr_url, Unset):
            qr_url = UNSET
        else:
            qr_url = self.qr_url

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        amount_editable: bool | None | Unset
        if isinstance(self.amount_editable, Unset):
            amount_editable = UNSET
        else:
            amount_editable = self.amount_editable

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        customer_fields: None | str | Unset
        if isinstance(self.customer_fields, Unset):
            customer_fields = UNSET
        else:
            customer_fields = self.customer_fields

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

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        else:
            transaction_id = self.transaction_id

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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if url is not UNSET:
            field_dict["url"] = url
        if qr_url is not UNSET:
            field_dict["qr_url"] = qr_url
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_editable is not UNSET:
            field_dict["amount_editable"] = amount_editable
        if description is not UNSET:
            field_dict["description"] = description
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if customer_fields is not UNSET:
            field_dict["customer_fields"] = customer_fields
        if processing_id is not UNSET:
            field_dict["processing_id"] = processing_id
        if processing_settings_id is not UNSET:
            field_dict["processing_settings_id"] = processing_settings_id
        if transaction_id is not UNSET:
            field_dict["transaction_id"] = transaction_id
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

        type_ = read_enum(PaymentLinkType, d.pop("type", UNSET))

        status = d.pop("status", UNSET)

        url = d.pop("url", UNSET)

        qr_url = d.pop("qr_url", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        amount_editable = d.pop("amount_editable", UNSET)

        description = d.pop("description", UNSET)

        invoice_id = d.pop("invoice_id", UNSET)

        customer_id = d.pop("customer_id", UNSET)

        customer_fields = d.pop("customer_fields", UNSET)

        processing_id = d.pop("processing_id", UNSET)

        processing_settings_id = d.pop("processing_settings_id", UNSET)

        transaction_id = d.pop("transaction_id", UNSET)

        attachments = read_list(
            lambda value: read_object(OpenObject.from_dict, value), d.pop("attachments", UNSET)
        )

        billing_contact = read_object(BillingContact.from_dict, d.pop("billing_contact", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        payment_link = cls(
            id=id,
            object_=object_,
            type_=type_,
            status=status,
            url=url,
            qr_url=qr_url,
            amount=amount,
            amount_editable=amount_editable,
            description=description,
            invoice_id=invoice_id,
            customer_id=customer_id,
            customer_fields=customer_fields,
            processing_id=processing_id,
            processing_settings_id=processing_settings_id,
            transaction_id=transaction_id,
            attachments=attachments,
            billing_contact=billing_contact,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        payment_link.additional_properties = d
        return payment_link

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
