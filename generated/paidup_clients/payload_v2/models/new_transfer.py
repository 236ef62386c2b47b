# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewTransfer")


@_attrs_define
class NewTransfer:
    """
    Attributes:
        assoc_transaction_id (str): The payment to refund, an id starting with "txn_".
        amount (Decimal | Unset): How much of it, in major units, rounded to two decimals.
    """

    assoc_transaction_id: str
    amount: Decimal | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        assoc_transaction_id = self.assoc_transaction_id

        amount = self.amount

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "assoc_transaction_id": assoc_transaction_id,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        assoc_transaction_id = d.pop("assoc_transaction_id")

        amount = read_decimal(d.pop("amount", UNSET))

        new_transfer = cls(
            assoc_transaction_id=assoc_transaction_id,
            amount=amount,
        )

        return new_transfer
