# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.offline_payment_method import OfflinePaymentMethod
from ..models.offline_transaction_status import OfflineTransactionStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="OfflineTransaction")


@_attrs_define
class OfflineTransaction:
    """
    Attributes:
        payment_method (OfflinePaymentMethod): How the money was received. Unlike API v1 there is no direct_debit.
            app_store and play_store appear in the official client's schema only.
        amount (int | Unset): Amount paid, in minor units, 0 or more; left out, everything due.
        date (int | Unset): When the payment happened, in Unix seconds.
        reference_number (str | Unset): Reference of the payment, such as the cheque's number; up to 100 characters;
            comes back in the transaction.
        custom_payment_method_id (str | Unset): Id of a custom payment method, for payment_method custom; up to 50
            characters.
        id_at_gateway (str | Unset): Id of the payment at the gateway, up to 100 characters.
        status (OfflineTransactionStatus | Unset): How the payment ended; only success lowers the amount due.
        error_code (str | Unset): Code of the failure, for a payment that failed; up to 100 characters.
        error_text (str | Unset): Text of the failure, for a payment that failed; up to 65000 characters.
    """

    payment_method: OfflinePaymentMethod
    amount: int | Unset = UNSET
    date: int | Unset = UNSET
    reference_number: str | Unset = UNSET
    custom_payment_method_id: str | Unset = UNSET
    id_at_gateway: str | Unset = UNSET
    status: OfflineTransactionStatus | Unset = UNSET
    error_code: str | Unset = UNSET
    error_text: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_method = (
            self.payment_method.value
            if isinstance(self.payment_method, OfflinePaymentMethod)
            else self.payment_method
        )

        amount = self.amount

        date = self.date

        reference_number = self.reference_number

        custom_payment_method_id = self.custom_payment_method_id

        id_at_gateway = self.id_at_gateway

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = (
                self.status.value
                if isinstance(self.status, OfflineTransactionStatus)
                else self.status
            )

        error_code = self.error_code

        error_text = self.error_text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "payment_method": payment_method,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if date is not UNSET:
            field_dict["date"] = date
        if reference_number is not UNSET:
            field_dict["reference_number"] = reference_number
        if custom_payment_method_id is not UNSET:
            field_dict["custom_payment_method_id"] = custom_payment_method_id
        if id_at_gateway is not UNSET:
            field_dict["id_at_gateway"] = id_at_gateway
        if status is not UNSET:
            field_dict["status"] = status
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if error_text is not UNSET:
            field_dict["error_text"] = error_text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payment_method = OfflinePaymentMethod(d.pop("payment_method"))

        amount = d.pop("amount", UNSET)

        date = d.pop("date", UNSET)

        reference_number = d.pop("reference_number", UNSET)

        custom_payment_method_id = d.pop("custom_payment_method_id", UNSET)

        id_at_gateway = d.pop("id_at_gateway", UNSET)

        _status = d.pop("status", UNSET)
        status: OfflineTransactionStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = OfflineTransactionStatus(_status)

        error_code = d.pop("error_code", UNSET)

        error_text = d.pop("error_text", UNSET)

        offline_transaction = cls(
            payment_method=payment_method,
            amount=amount,
            date=date,
            reference_number=reference_number,
            custom_payment_method_id=custom_payment_method_id,
            id_at_gateway=id_at_gateway,
            status=status,
            error_code=error_code,
            error_text=error_text,
        )

        return offline_transaction
