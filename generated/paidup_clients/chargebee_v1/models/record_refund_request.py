# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.offline_refund import OfflineRefund
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordRefundRequest")


@_attrs_define
class RecordRefundRequest:
    """
    Attributes:
        memo (str): A note on the refund, up to 65000 characters.
        transaction (OfflineRefund | Unset):
    """

    memo: str
    transaction: OfflineRefund | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        memo = self.memo

        transaction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.transaction, Unset):
            transaction = (
                self.transaction.to_dict()
                if isinstance(self.transaction, OfflineRefund)
                else self.transaction
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "memo": memo,
            }
        )
        if transaction is not UNSET:
            field_dict["transaction"] = transaction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        memo = d.pop("memo")

        _transaction = d.pop("transaction", UNSET)
        transaction: OfflineRefund | Unset
        if isinstance(_transaction, Unset):
            transaction = UNSET
        else:
            transaction = OfflineRefund.from_dict(_transaction)

        record_refund_request = cls(
            memo=memo,
            transaction=transaction,
        )

        return record_refund_request
