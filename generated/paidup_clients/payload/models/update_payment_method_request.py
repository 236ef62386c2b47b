# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.new_billing_address import NewBillingAddress
from ..models.transfer_type import TransferType
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdatePaymentMethodRequest")


@_attrs_define
class UpdatePaymentMethodRequest:
    """
    Attributes:
        default_payment_method (bool | Unset): Whether payments that name no method use it.
        default_credit_method (bool | Unset):
        transfer_type (TransferType | Unset): In which direction money may go.
        billing_address (NewBillingAddress | Unset):
        description (str | Unset):
        email (str | Unset):
        phone_number (str | Unset): As in "(123) 456-7890".
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    default_payment_method: bool | Unset = UNSET
    default_credit_method: bool | Unset = UNSET
    transfer_type: TransferType | Unset = UNSET
    billing_address: NewBillingAddress | Unset = UNSET
    description: str | Unset = UNSET
    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        default_payment_method = self.default_payment_method

        default_credit_method = self.default_credit_method

        transfer_type: str | Unset = UNSET
        if not isinstance(self.transfer_type, Unset):
            transfer_type = (
                self.transfer_type.value
                if isinstance(self.transfer_type, TransferType)
                else self.transfer_type
            )

        billing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billing_address, Unset):
            billing_address = (
                self.billing_address.to_dict()
                if isinstance(self.billing_address, NewBillingAddress)
                else self.billing_address
            )

        description = self.description

        email = self.email

        phone_number = self.phone_number

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if default_payment_method is not UNSET:
            field_dict["default_payment_method"] = default_payment_method
        if default_credit_method is not UNSET:
            field_dict["default_credit_method"] = default_credit_method
        if transfer_type is not UNSET:
            field_dict["transfer_type"] = transfer_type
        if billing_address is not UNSET:
            field_dict["billing_address"] = billing_address
        if description is not UNSET:
            field_dict["description"] = description
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        default_payment_method = d.pop("default_payment_method", UNSET)

        default_credit_method = d.pop("default_credit_method", UNSET)

        _transfer_type = d.pop("transfer_type", UNSET)
        transfer_type: TransferType | Unset
        if isinstance(_transfer_type, Unset):
            transfer_type = UNSET
        else:
            transfer_type = TransferType(_transfer_type)

        _billing_address = d.pop("billing_address", UNSET)
        billing_address: NewBillingAddress | Unset
        if isinstance(_billing_address, Unset):
            billing_address = UNSET
        else:
            billing_address = NewBillingAddress.from_dict(_billing_address)

        description = d.pop("description", UNSET)

        email = d.pop("email", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        update_payment_method_request = cls(
            default_payment_method=default_payment_method,
            default_credit_method=default_credit_method,
            transfer_type=transfer_type,
            billing_address=billing_address,
            description=description,
            email=email,
            phone_number=phone_number,
            attrs=attrs,
        )

        return update_payment_method_request
