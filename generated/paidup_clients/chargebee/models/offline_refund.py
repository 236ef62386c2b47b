# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.offline_refund_method import OfflineRefundMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="OfflineRefund")


@_attrs_define
class OfflineRefund:
    """
    Attributes:
        payment_method (OfflineRefundMethod): How the money was given back.
        date (int): When the refund happened, in Unix seconds.
        amount (int | Unset): Amount refunded, in minor units, 0 or more.
        reference_number (str | Unset): Reference of the refund, up to 100 characters; comes back in the transaction.
        custom_payment_method_id (str | Unset): Id of a custom payment method, for payment_method custom; up to 50
            characters.
    """

    payment_method: OfflineRefundMethod
    date: int
    amount: int | Unset = UNSET
    reference_number: str | Unset = UNSET
    custom_payment_method_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_method = (
            self.payment_method.value
            if isinstance(self.payment_method, OfflineRefundMethod)
            else self.payment_method
        )

        date = self.date

        amount = self.amount

        reference_number = self.reference_number

        custom_payment_method_id = self.custom_payment_method_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "payment_method": payment_method,
                "date": date,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if reference_number is not UNSET:
            field_dict["reference_number"] = reference_number
        if custom_payment_method_id is not UNSET:
            field_dict["custom_payment_method_id"] = custom_payment_method_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payment_method = OfflineRefundMethod(d.pop("payment_method"))

        date = d.pop("date")

        amount = d.pop("amount", UNSET)

        reference_number = d.pop("reference_number", UNSET)

        custom_payment_method_id = d.pop("custom_payment_method_id", UNSET)

        offline_refund = cls(
            payment_method=payment_method,
            date=date,
            amount=amount,
            reference_number=reference_number,
            custom_payment_method_id=custom_payment_method_id,
        )

        return offline_refund
