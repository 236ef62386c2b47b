# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PauseDunningRequest")


@_attrs_define
class PauseDunningRequest:
    """
    Attributes:
        expected_payment_date (int): When the payment is expected, in Unix seconds.
        comment (str | Unset): A comment, up to 300 characters.
    """

    expected_payment_date: int
    comment: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        expected_payment_date = self.expected_payment_date

        comment = self.comment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "expected_payment_date": expected_payment_date,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        expected_payment_date = d.pop("expected_payment_date")

        comment = d.pop("comment", UNSET)

        pause_dunning_request = cls(
            expected_payment_date=expected_payment_date,
            comment=comment,
        )

        return pause_dunning_request
