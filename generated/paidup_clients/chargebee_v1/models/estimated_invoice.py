# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EstimatedInvoice")


@_attrs_define
class EstimatedInvoice:
    """
    Attributes:
        customer_id (str | Unset):
        subscription_id (str | Unset):
        po_number (str | Unset):
    """

    customer_id: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    po_number: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        customer_id = self.customer_id

        subscription_id = self.subscription_id

        po_number = self.po_number

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if po_number is not UNSET:
            field_dict["po_number"] = po_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        po_number = d.pop("po_number", UNSET)

        estimated_invoice = cls(
            customer_id=customer_id,
            subscription_id=subscription_id,
            po_number=po_number,
        )

        return estimated_invoice
