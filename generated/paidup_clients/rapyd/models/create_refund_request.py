# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.metadata import Metadata
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateRefundRequest")


@_attrs_define
class CreateRefundRequest:
    """
    Attributes:
        payment (str): The payment to give back, an id starting with "payment_".
        amount (Decimal | Unset): What to give back, with no more decimal places than the currency has; with earlier
            refunds at most the payment's amount.
        currency (str | Unset): ISO 4217, three capital letters; the payment's currency_code, or with currency exchange
            its merchant_requested_currency.
        reason (str | Unset): Why the money is given back.
        merchant_reference_id (str | Unset): A reference of your own, at most 255 characters; the refund shows it.
        metadata (Metadata | Unset): Fields of your own. Keys that look like numbers are sent first, in ascending order,
            for the signature's sake.
    """

    payment: str
    amount: Decimal | Unset = UNSET
    currency: str | Unset = UNSET
    reason: str | Unset = UNSET
    merchant_reference_id: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment = self.payment

        amount = self.amount

        currency = self.currency

        reason = self.reason

        merchant_reference_id = self.merchant_reference_id

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, Metadata) else self.metadata
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "payment": payment,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if reason is not UNSET:
            field_dict["reason"] = reason
        if merchant_reference_id is not UNSET:
            field_dict["merchant_reference_id"] = merchant_reference_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payment = d.pop("payment")

        amount = read_decimal(d.pop("amount", UNSET))

        currency = d.pop("currency", UNSET)

        reason = d.pop("reason", UNSET)

        merchant_reference_id = d.pop("merchant_reference_id", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = Metadata.from_dict(_metadata)

        create_refund_request = cls(
            payment=payment,
            amount=amount,
            currency=currency,
            reason=reason,
            merchant_reference_id=merchant_reference_id,
            metadata=metadata,
        )

        return create_refund_request
