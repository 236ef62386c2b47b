# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.money import Money
from ..models.payment_method import PaymentMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordRefundRequest")


@_attrs_define
class RecordRefundRequest:
    """
    Attributes:
        method (PaymentMethod): How the payer paid.
        refund_date (str | datetime.date | Unset): The day of the refund, as yyyy-mm-dd without a zone.
        amount (Money | Unset):
    """

    method: PaymentMethod
    refund_date: str | datetime.date | Unset = UNSET
    amount: Money | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        method = self.method.value if isinstance(self.method, PaymentMethod) else self.method

        refund_date: Any | Unset = UNSET
        if not isinstance(self.refund_date, Unset):
            refund_date = (
                self.refund_date.isoformat()
                if type(self.refund_date) is datetime.date
                else self.refund_date
            )

        amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amount, Unset):
            amount = self.amount.to_dict() if isinstance(self.amount, Money) else self.amount

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "method": method,
            }
        )
        if refund_date is not UNSET:
            field_dict["refund_date"] = refund_date
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        method = PaymentMethod(d.pop("method"))

        _refund_date = d.pop("refund_date", UNSET)
        refund_date: str | datetime.date | Unset
        if isinstance(_refund_date, Unset):
            refund_date = UNSET
        else:
            refund_date = datetime.date.fromisoformat(_refund_date)

        _amount = d.pop("amount", UNSET)
        amount: Money | Unset
        if isinstance(_amount, Unset):
            amount = UNSET
        else:
            amount = Money.from_dict(_amount)

        record_refund_request = cls(
            method=method,
            refund_date=refund_date,
            amount=amount,
        )

        return record_refund_request
