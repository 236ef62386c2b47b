# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.money import Money
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartialPaymentRequest")


@_attrs_define
class PartialPaymentRequest:
    """
    Attributes:
        allow_partial_payment (bool | Unset): The provider's default is false.
        minimum_amount_due (Money | Unset):
    """

    allow_partial_payment: bool | Unset = UNSET
    minimum_amount_due: Money | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        allow_partial_payment = self.allow_partial_payment

        minimum_amount_due: dict[str, Any] | Unset = UNSET
        if not isinstance(self.minimum_amount_due, Unset):
            minimum_amount_due = (
                self.minimum_amount_due.to_dict()
                if isinstance(self.minimum_amount_due, Money)
                else self.minimum_amount_due
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if allow_partial_payment is not UNSET:
            field_dict["allow_partial_payment"] = allow_partial_payment
        if minimum_amount_due is not UNSET:
            field_dict["minimum_amount_due"] = minimum_amount_due

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        allow_partial_payment = d.pop("allow_partial_payment", UNSET)

        _minimum_amount_due = d.pop("minimum_amount_due", UNSET)
        minimum_amount_due: Money | Unset
        if isinstance(_minimum_amount_due, Unset):
            minimum_amount_due = UNSET
        else:
            minimum_amount_due = Money.from_dict(_minimum_amount_due)

        partial_payment_request = cls(
            allow_partial_payment=allow_partial_payment,
            minimum_amount_due=minimum_amount_due,
        )

        return partial_payment_request
