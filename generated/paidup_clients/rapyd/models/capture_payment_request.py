# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="CapturePaymentRequest")


@_attrs_define
class CapturePaymentRequest:
    """
    Attributes:
        amount (Decimal | Unset): What to capture, in the payment's currency, with no more decimal places than it has;
            at most what was authorized.
        receipt_email (str | Unset): Where the receipt is sent.
        statement_descriptor (str | Unset): For the payer's statement; some payment methods cut it short.
    """

    amount: Decimal | Unset = UNSET
    receipt_email: str | Unset = UNSET
    statement_descriptor: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        receipt_email = self.receipt_email

        statement_descriptor = self.statement_descriptor

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if receipt_email is not UNSET:
            field_dict["receipt_email"] = receipt_email
        if statement_descriptor is not UNSET:
            field_dict["statement_descriptor"] = statement_descriptor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = read_decimal(d.pop("amount", UNSET))

        receipt_email = d.pop("receipt_email", UNSET)

        statement_descriptor = d.pop("statement_descriptor", UNSET)

        capture_payment_request = cls(
            amount=amount,
            receipt_email=receipt_email,
            statement_descriptor=statement_descriptor,
        )

        return capture_payment_request
