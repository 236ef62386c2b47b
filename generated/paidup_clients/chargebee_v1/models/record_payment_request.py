# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.offline_payment_method import OfflinePaymentMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordPaymentRequest")


@_attrs_define
class RecordPaymentRequest:
    """
    Attributes:
        payment_method (OfflinePaymentMethod): How the money was received. The page also names card,
            paypal_express_checkout, amazon_payments and chargeback; those belong to transactions in answers and are not
            taken here, while other is.
        paid_at (int): When the payment happened, in Unix seconds.
        amount (int | Unset): Amount paid, in minor units, at least 1; left out, everything due.
        reference_number (str | Unset): Reference of the payment, such as the cheque's number; up to 100 characters;
            comes back in the transaction.
        memo (str | Unset): A short note about the payment, up to 300 characters; the answers carry no field for it.
    """

    payment_method: OfflinePaymentMethod
    paid_at: int
    amount: int | Unset = UNSET
    reference_number: str | Unset = UNSET
    memo: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_method = (
            self.payment_method.value
            if isinstance(self.payment_method, OfflinePaymentMethod)
            else self.payment_method
        )

        paid_at = self.paid_at

        amount = self.amount

        reference_number = self.reference_number

        memo = self.memo

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "payment_method": payment_method,
                "paid_at": paid_at,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if reference_number is not UNSET:
            field_dict["reference_number"] = reference_number
        if memo is not UNSET:
            field_dict["memo"] = memo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payment_method = OfflinePaymentMethod(d.pop("payment_method"))

        paid_at = d.pop("paid_at")

        amount = d.pop("amount", UNSET)

        reference_number = d.pop("reference_number", UNSET)

        memo = d.pop("memo", UNSET)

        record_payment_request = cls(
            payment_method=payment_method,
            paid_at=paid_at,
            amount=amount,
            reference_number=reference_number,
            memo=memo,
        )

        return record_payment_request
