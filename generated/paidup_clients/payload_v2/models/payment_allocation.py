# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_object

from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentAllocation")


@_attrs_define
class PaymentAllocation:
    """
    Attributes:
        id (str): Starts with "item_", as the ids of items do.
        object_ (None | str | Unset):
        invoice_id (None | str | Unset):
        amount (Decimal | None | Unset): What was applied to the invoice, in major units.
        external_payment (bool | None | Unset): Whether the money was received outside Payload.
        transaction_id (None | str | Unset): The payment, an id starting with "txn_"; null for an external one.
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    external_payment: bool | None | Unset = UNSET
    transaction_id: None | str | Unset = UNSET
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

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        external_payment: bool | None | Unset
        if isinstance(self.external_payment, Unset):
            external_payment = UNSET
        else:
            external_payment = self.external_payment

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        else:
            transaction_id = self.transaction_id

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
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if external_payment is not UNSET:
            field_dict["external_payment"] = external_payment
        if transaction_id is not UNSET:
            field_dict["transaction_id"] = transaction_id
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

        invoice_id = d.pop("invoice_id", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        external_payment = d.pop("external_payment", UNSET)

        transaction_id = d.pop("transaction_id", UNSET)

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        payment_allocation = cls(
            id=id,
            object_=object_,
            invoice_id=invoice_id,
            amount=amount,
            external_payment=external_payment,
            transaction_id=transaction_id,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        payment_allocation.additional_properties = d
        return payment_allocation

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
