# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="Transfer")


@_attrs_define
class Transfer:
    """
    Attributes:
        id (None | str | Unset): Starts with "xfer_".
        object_ (None | str | Unset):
        amount (Decimal | None | Unset): Positive for funds received, negative for funds sent, by the page.
        assoc_transaction_id (None | str | Unset):
        processed_date (None | str | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    object_: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    assoc_transaction_id: None | str | Unset = UNSET
    processed_date: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        assoc_transaction_id: None | str | Unset
        if isinstance(self.assoc_transaction_id, Unset):
            assoc_transaction_id = UNSET
        else:
            assoc_transaction_id = self.assoc_transaction_id

        processed_date: None | str | Unset
        if isinstance(self.processed_date, Unset):
            processed_date = UNSET
        else:
            processed_date = self.processed_date

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
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if object_ is not UNSET:
            field_dict["object"] = object_
        if amount is not UNSET:
            field_dict["amount"] = amount
        if assoc_transaction_id is not UNSET:
            field_dict["assoc_transaction_id"] = assoc_transaction_id
        if processed_date is not UNSET:
            field_dict["processed_date"] = processed_date
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        object_ = d.pop("object", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        assoc_transaction_id = d.pop("assoc_transaction_id", UNSET)

        processed_date = d.pop("processed_date", UNSET)

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        transfer = cls(
            id=id,
            object_=object_,
            amount=amount,
            assoc_transaction_id=assoc_transaction_id,
            processed_date=processed_date,
            created_at=created_at,
            modified_at=modified_at,
        )

        transfer.additional_properties = d
        return transfer

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
