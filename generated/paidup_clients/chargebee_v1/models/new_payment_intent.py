# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewPaymentIntent")


@_attrs_define
class NewPaymentIntent:
    """A payment that the customer has confirmed at the gateway.

    Attributes:
        id (str | Unset):
        gateway_account_id (str | Unset):
        gw_token (str | Unset):
        reference_id (str | Unset):
    """

    id: str | Unset = UNSET
    gateway_account_id: str | Unset = UNSET
    gw_token: str | Unset = _attrs_field(default=UNSET, repr=False)
    reference_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        gateway_account_id = self.gateway_account_id

        gw_token = self.gw_token

        reference_id = self.reference_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if gateway_account_id is not UNSET:
            field_dict["gateway_account_id"] = gateway_account_id
        if gw_token is not UNSET:
            field_dict["gw_token"] = gw_token
        if reference_id is not UNSET:
            field_dict["reference_id"] = reference_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        gateway_account_id = d.pop("gateway_account_id", UNSET)

        gw_token = d.pop("gw_token", UNSET)

        reference_id = d.pop("reference_id", UNSET)

        new_payment_intent = cls(
            id=id,
            gateway_account_id=gateway_account_id,
            gw_token=gw_token,
            reference_id=reference_id,
        )

        return new_payment_intent
