# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_billing import InvoiceBilling
from ..models.invoice_contact import InvoiceContact
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceRecipient")


@_attrs_define
class InvoiceRecipient:
    """
    Attributes:
        billing_info (InvoiceBilling | None | Unset):
        shipping_info (InvoiceContact | None | Unset):
    """

    billing_info: InvoiceBilling | None | Unset = UNSET
    shipping_info: InvoiceContact | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billing_info: dict[str, Any] | None | Unset
        if isinstance(self.billing_info, Unset):
            billing_info = UNSET
        elif isinstance(self.billing_info, InvoiceBilling):
            billing_info = (
                self.billing_info.to_dict()
                if isinstance(self.billing_info, InvoiceBilling)
                else self.billing_info
            )
        else:
            billing_info = self.billing_info

        shipping_info: dict[str, Any] | None | Unset
        if isinstance(self.shipping_info, Unset):
            shipping_info = UNSET
        elif isinstance(self.shipping_info, InvoiceContact):
            shipping_info = (
                self.shipping_info.to_dict()
                if isinstance(self.shipping_info, InvoiceContact)
                else self.shipping_info
            )
        else:
            shipping_info = self.shipping_info

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if billing_info is not UNSET:
            field_dict["billing_info"] = billing_info
        if shipping_info is not UNSET:
            field_dict["shipping_info"] = shipping_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        billing_info = read_object(InvoiceBilling.from_dict, d.pop("billing_info", UNSET))

        shipping_info = read_object(InvoiceContact.from_dict, d.pop("shipping_info", UNSET))

        invoice_recipient = cls(
            billing_info=billing_info,
            shipping_info=shipping_info,
        )

        invoice_recipient.additional_properties = d
        return invoice_recipient

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
