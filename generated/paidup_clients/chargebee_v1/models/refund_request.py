# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RefundRequest")


@_attrs_define
class RefundRequest:
    """
    Attributes:
        refund_amount (int | Unset): Amount to refund, in minor units, at least 1.
        memo (str | Unset): A note, up to 300 characters.
    """

    refund_amount: int | Unset = UNSET
    memo: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        refund_amount = self.refund_amount

        memo = self.memo

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if refund_amount is not UNSET:
            field_dict["refund_amount"] = refund_amount
        if memo is not UNSET:
            field_dict["memo"] = memo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        refund_amount = d.pop("refund_amount", UNSET)

        memo = d.pop("memo", UNSET)

        refund_request = cls(
            refund_amount=refund_amount,
            memo=memo,
        )

        return refund_request
