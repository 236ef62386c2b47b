# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.billing_request import BillingRequest
from ..models.contact_information import ContactInformation
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecipientRequest")


@_attrs_define
class RecipientRequest:
    """
    Attributes:
        billing_info (BillingRequest | Unset):
        shipping_info (ContactInformation | Unset):
    """

    billing_info: BillingRequest | Unset = UNSET
    shipping_info: ContactInformation | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        billing_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billing_info, Unset):
            billing_info = (
                self.billing_info.to_dict()
                if isinstance(self.billing_info, BillingRequest)
                else self.billing_info
            )

        shipping_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shipping_info, Unset):
            shipping_info = (
                self.shipping_info.to_dict()
                if isinstance(self.shipping_info, ContactInformation)
                else self.shipping_info
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if billing_info is not UNSET:
            field_dict["billing_info"] = billing_info
        if shipping_info is not UNSET:
            field_dict["shipping_info"] = shipping_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _billing_info = d.pop("billing_info", UNSET)
        billing_info: BillingRequest | Unset
        if isinstance(_billing_info, Unset):
            billing_info = UNSET
        else:
            billing_info = BillingRequest.from_dict(_billing_info)

        _shipping_info = d.pop("shipping_info", UNSET)
        shipping_info: ContactInformation | Unset
        if isinstance(_shipping_info, Unset):
            shipping_info = UNSET
        else:
            shipping_info = ContactInformation.from_dict(_shipping_info)

        recipient_request = cls(
            billing_info=billing_info,
            shipping_info=shipping_info,
        )

        return recipient_request
