# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordFailedPaymentRequest")


@_attrs_define
class RecordFailedPaymentRequest:
    """
    Attributes:
        error_message (str): Why the payment failed, in words.
        transaction (str | Unset): Details of the transaction; a good place for a reference of your own.
    """

    error_message: str
    transaction: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        error_message = self.error_message

        transaction = self.transaction

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "error_message": error_message,
            }
        )
        if transaction is not UNSET:
            field_dict["transaction"] = transaction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error_message = d.pop("error_message")

        transaction = d.pop("transaction", UNSET)

        record_failed_payment_request = cls(
            error_message=error_message,
            transaction=transaction,
        )

        return record_failed_payment_request
