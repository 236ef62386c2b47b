# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.transaction_status import TransactionStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="LinkedPayment")


@_attrs_define
class LinkedPayment:
    """
    Attributes:
        txn_id (str):
        txn_status (None | TransactionStatus | Unset):
        txn_amount (int | None | Unset):
    """

    txn_id: str
    txn_status: None | TransactionStatus | Unset = UNSET
    txn_amount: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        txn_id = self.txn_id

        txn_status: None | str | Unset
        if isinstance(self.txn_status, Unset):
            txn_status = UNSET
        elif isinstance(self.txn_status, TransactionStatus):
            txn_status = (
                self.txn_status.value
                if isinstance(self.txn_status, TransactionStatus)
                else self.txn_status
            )
        else:
            txn_status = self.txn_status

        txn_amount: int | None | Unset
        if isinstance(self.txn_amount, Unset):
            txn_amount = UNSET
        else:
            txn_amount = self.txn_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "txn_id": txn_id,
            }
        )
        if txn_status is not UNSET:
            field_dict["txn_status"] = txn_status
        if txn_amount is not UNSET:
            field_dict["txn_amount"] = txn_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        txn_id = d.pop("txn_id")

        txn_status = read_enum(TransactionStatus, d.pop("txn_status", UNSET))

        txn_amount = d.pop("txn_amount", UNSET)

        linked_payment = cls(
            txn_id=txn_id,
            txn_status=txn_status,
            txn_amount=txn_amount,
        )

        linked_payment.additional_properties = d
        return linked_payment

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
