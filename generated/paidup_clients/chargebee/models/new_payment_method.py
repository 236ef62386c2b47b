# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gateway import Gateway
from ..models.payment_method_type import PaymentMethodType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewPaymentMethod")


@_attrs_define
class NewPaymentMethod:
    """A payment method kept at a gateway.

    Attributes:
        type_ (PaymentMethodType | Unset): Which of these a place takes differs; unknown ones are passed on.
        gateway (Gateway | Unset): Which of these a place takes differs; unknown ones are passed on.
        gateway_account_id (str | Unset):
        reference_id (str | Unset):
        tmp_token (str | Unset):
        issuing_country (str | Unset):
    """

    type_: PaymentMethodType | Unset = UNSET
    gateway: Gateway | Unset = UNSET
    gateway_account_id: str | Unset = UNSET
    reference_id: str | Unset = UNSET
    tmp_token: str | Unset = _attrs_field(default=UNSET, repr=False)
    issuing_country: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value if isinstance(self.type_, PaymentMethodType) else self.type_

        gateway: str | Unset = UNSET
        if not isinstance(self.gateway, Unset):
            gateway = self.gateway.value if isinstance(self.gateway, Gateway) else self.gateway

        gateway_account_id = self.gateway_account_id

        reference_id = self.reference_id

        tmp_token = self.tmp_token

        issuing_country = self.issuing_country

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if gateway is not UNSET:
            field_dict["gateway"] = gateway
        if gateway_account_id is not UNSET:
            field_dict["gateway_account_id"] = gateway_account_id
        if reference_id is not UNSET:
            field_dict["reference_id"] = reference_id
        if tmp_token is not UNSET:
            field_dict["tmp_token"] = tmp_token
        if issuing_country is not UNSET:
            field_dict["issuing_country"] = issuing_country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _type_ = d.pop("type", UNSET)
        type_: PaymentMethodType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = PaymentMethodType(_type_)

        _gateway = d.pop("gateway", UNSET)
        gateway: Gateway | Unset
        if isinstance(_gateway, Unset):
            gateway = UNSET
        else:
            gateway = Gateway(_gateway)

        gateway_account_id = d.pop("gateway_account_id", UNSET)

        reference_id = d.pop("reference_id", UNSET)

        tmp_token = d.pop("tmp_token", UNSET)

        issuing_country = d.pop("issuing_country", UNSET)

        new_payment_method = cls(
            type_=type_,
            gateway=gateway,
            gateway_account_id=gateway_account_id,
            reference_id=reference_id,
            tmp_token=tmp_token,
            issuing_country=issuing_country,
        )

        return new_payment_method
