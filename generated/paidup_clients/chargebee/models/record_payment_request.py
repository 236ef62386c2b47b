# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.offline_transaction import OfflineTransaction
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordPaymentRequest")


@_attrs_define
class RecordPaymentRequest:
    """
    Attributes:
        transaction (OfflineTransaction):
        comment (str | Unset): A comment on the invoice, up to 300 characters; not part of the transaction.
    """

    transaction: OfflineTransaction
    comment: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        transaction = (
            self.transaction.to_dict()
            if isinstance(self.transaction, OfflineTransaction)
            else self.transaction
        )

        comment = self.comment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "transaction": transaction,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        transaction = OfflineTransaction.from_dict(d.pop("transaction"))

        comment = d.pop("comment", UNSET)

        record_payment_request = cls(
            transaction=transaction,
            comment=comment,
        )

        return record_payment_request
