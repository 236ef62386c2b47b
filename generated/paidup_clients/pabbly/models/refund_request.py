# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="RefundRequest")


@_attrs_define
class RefundRequest:
    """
    Attributes:
        amount (Decimal): How much, in major units; the page's example is a whole number.
        refund_type (str | Unset): "record_refund" only books it. Other values, and leaving it out, are not documented.
        description (str | Unset): Why; a good place for a reference of your own.
    """

    amount: Decimal
    refund_type: str | Unset = UNSET
    description: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        refund_type = self.refund_type

        description = self.description

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
            }
        )
        if refund_type is not UNSET:
            field_dict["refund_type"] = refund_type
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = read_decimal(d.pop("amount"))

        refund_type = d.pop("refund_type", UNSET)

        description = d.pop("description", UNSET)

        refund_request = cls(
            amount=amount,
            refund_type=refund_type,
            description=description,
        )

        return refund_request
