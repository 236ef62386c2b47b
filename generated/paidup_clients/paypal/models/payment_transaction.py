# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.invoice_contact import InvoiceContact
from ..models.invoice_money import InvoiceMoney
from ..models.payment_method import PaymentMethod
from ..models.payment_type import PaymentType
from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentTransaction")


@_attrs_define
class PaymentTransaction:
    """
    Attributes:
        payment_id (None | str | Unset): At most 22 characters; what record_payment answered.
        payment_date (None | str | Unset): As yyyy-mm-dd.
        method (None | PaymentMethod | Unset):
        type_ (None | PaymentType | Unset):
        note (None | str | Unset): The note given when the payment was recorded.
        amount (InvoiceMoney | None | Unset):
        shipping_info (InvoiceContact | None | Unset):
    """

    payment_id: None | str | Unset = UNSET
    payment_date: None | str | Unset = UNSET
    method: None | PaymentMethod | Unset = UNSET
    type_: None | PaymentType | Unset = UNSET
    note: None | str | Unset = UNSET
    amount: InvoiceMoney | None | Unset = UNSET
    shipping_info: InvoiceContact | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payment_id: None | str | Unset
        if isinstance(self.payment_id, Unset):
            payment_id = UNSET
        else:
            payment_id = self.payment_id

        payment_date: None | str | Unset
        if isinstance(self.payment_date, Unset):
            payment_date = UNSET
        else:
            payment_date = self.payment_date

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        elif isinstance(self.method, PaymentMethod):
            method = self.method.value if isinstance(self.method, PaymentMethod) else self.method
        else:
            method = self.method

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, PaymentType):
            type_ = self.type_.value if isinstance(self.type_, PaymentType) else self.type_
        else:
            type_ = self.type_

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        amount: dict[str, Any] | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        elif isinstance(self.amount, InvoiceMoney):
            amount = self.amount.to_dict() if isinstance(self.amount, InvoiceMoney) else self.amount
        else:
            amount = self.amount

        shipping_info: dict[str, Any] | None | Unset
        if isinstance(self.shipping_info, Unset):
            shipping_info = UNSET
        elif isinstance(self.shipping_info, InvoiceContact):
            shipping_info = (
                self.shipping_info.to_dict()
                if isinstance(self.shipping_info, InvoiceContact)
                else self.shipping_info
            )
        else:
            shipping_info = self.shipping_info

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payment_id is not UNSET:
            field_dict["payment_id"] = payment_id
        if payment_date is not UNSET:
            field_dict["payment_date"] = payment_date
        if method is not UNSET:
            field_dict["method"] = method
        if type_ is not UNSET:
            field_dict["type"] = type_
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
        payment_id = d.pop("payment_id", UNSET)

        payment_date = d.pop("payment_date", UNSET)

        method = read_enum(PaymentMethod, d.pop("method", UNSET))

        type_ = read_enum(PaymentType, d.pop("type", UNSET))

        note = d.pop("note", UNSET)

        amount = read_object(InvoiceMoney.from_dict, d.pop("amount", UNSET))

        shipping_info = read_object(InvoiceContact.from_dict, d.pop("shipping_info", UNSET))

        payment_transaction = cls(
            payment_id=payment_id,
            payment_date=payment_date,
            method=method,
            type_=type_,
            note=note,
            amount=amount,
            shipping_info=shipping_info,
        )

        payment_transaction.additional_properties = d
        return payment_transaction

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
