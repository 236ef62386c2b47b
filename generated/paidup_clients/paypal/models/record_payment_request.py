# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.contact_information import ContactInformation
from ..models.money import Money
from ..models.payment_method import PaymentMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordPaymentRequest")


@_attrs_define
class RecordPaymentRequest:
    """
    Attributes:
        method (PaymentMethod): How the payer paid.
        payment_id (str | Unset): Id of a PayPal transaction, at most 22 characters; wanted for a payment made through
            PayPal.
        payment_date (str | datetime.date | Unset): The day of the payment, as yyyy-mm-dd without a zone.
        payment_date_time (str | datetime.datetime | Unset): The moment of the payment in UTC, 20 to 64 characters; give
            a time with a zone.
        note (str | Unset): A note, at most 2000 characters. It comes back with the payment when the invoice is read, so
            it is the place for a reference of your own.
        amount (Money | Unset):
        shipping_info (ContactInformation | Unset):
    """

    method: PaymentMethod
    payment_id: str | Unset = UNSET
    payment_date: str | datetime.date | Unset = UNSET
    payment_date_time: str | datetime.datetime | Unset = UNSET
    note: str | Unset = UNSET
    amount: Money | Unset = UNSET
    shipping_info: ContactInformation | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        method = self.method.value if isinstance(self.method, PaymentMethod) else self.method

        payment_id = self.payment_id

        payment_date: Any | Unset = UNSET
        if not isinstance(self.payment_date, Unset):
            payment_date = (
                self.payment_date.isoformat()
                if type(self.payment_date) is datetime.date
                else self.payment_date
            )

        payment_date_time: Any | Unset = UNSET
        if not isinstance(self.payment_date_time, Unset):
            payment_date_time = (
                self.payment_date_time.isoformat()
                if isinstance(self.payment_date_time, datetime.datetime)
                and self.payment_date_time.tzinfo
                else self.payment_date_time
            )

        note = self.note

        amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amount, Unset):
            amount = self.amount.to_dict() if isinstance(self.amount, Money) else self.amount

        shipping_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shipping_info, Unset):
            shipping_info = (
                self.shipping_info.to_dict()
                if isinstance(self.shipping_info, ContactInformation)
                else self.shipping_info
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "method": method,
            }
        )
        if payment_id is not UNSET:
            field_dict["payment_id"] = payment_id
        if payment_date is not UNSET:
            field_dict["payment_date"] = payment_date
        if payment_date_time is not UNSET:
            field_dict["payment_date_time"] = payment_date_time
        if note is not UNSET:
            field_dict["note"] = note
        if amount is not UNSET:
            field_dict["amount"] = amount
        if shipping_info is not UNSET:
            field_dict["shipping_info"] = shipping_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        method = PaymentMethod(d.pop("method"))

        payment_id = d.pop("payment_id", UNSET)

        _payment_date = d.pop("payment_date", UNSET)
        payment_date: str | datetime.date | Unset
        if isinstance(_payment_date, Unset):
            payment_date = UNSET
        else:
            payment_date = datetime.date.fromisoformat(_payment_date)

        _payment_date_time = d.pop("payment_date_time", UNSET)
        payment_date_time: str | datetime.datetime | Unset
        if isinstance(_payment_date_time, Unset):
            payment_date_time = UNSET
        else:
            payment_date_time = datetime.datetime.fromisoformat(_payment_date_time)

        note = d.pop("note", UNSET)

        _amount = d.pop("amount", UNSET)
        amount: Money | Unset
        if isinstance(_amount, Unset):
            amount = UNSET
        else:
            amount = Money.from_dict(_amount)

        _shipping_info = d.pop("shipping_info", UNSET)
        shipping_info: ContactInformation | Unset
        if isinstance(_shipping_info, Unset):
            shipping_info = UNSET
        else:
            shipping_info = ContactInformation.from_dict(_shipping_info)

        record_payment_request = cls(
            method=method,
            payment_id=payment_id,
            payment_date=payment_date,
            payment_date_time=payment_date_time,
            note=note,
            amount=amount,
            shipping_info=shipping_info,
        )

        return record_payment_request
