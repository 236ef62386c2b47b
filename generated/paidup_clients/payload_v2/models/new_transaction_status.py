# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.transaction_status_change import TransactionStatusChange

T = TypeVar("T", bound="NewTransactionStatus")


@_attrs_define
class NewTransactionStatus:
    """
    Attributes:
        value (TransactionStatusChange):
    """

    value: TransactionStatusChange

    def to_dict(self) -> dict[str, Any]:
        value = self.value.value if isinstance(self.value, TransactionStatusChange) else self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        value = TransactionStatusChange(d.pop("value"))

        new_transaction_status = cls(
            value=value,
        )

        return new_transaction_status
