# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.new_transaction_status import NewTransactionStatus

T = TypeVar("T", bound="UpdateTransactionRequest")


@_attrs_define
class UpdateTransactionRequest:
    """
    Attributes:
        status (NewTransactionStatus):
    """

    status: NewTransactionStatus

    def to_dict(self) -> dict[str, Any]:
        status = (
            self.status.to_dict() if isinstance(self.status, NewTransactionStatus) else self.status
        )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = NewTransactionStatus.from_dict(d.pop("status"))

        update_transaction_request = cls(
            status=status,
        )

        return update_transaction_request
