# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.invoice_money import InvoiceMoney
from ..models.payment_method import PaymentMethod
from ..models.payment_type import PaymentType
from ..types import UNSET, Unset

T = TypeVar("T", bound="RefundTransaction")


@_attrs_define
class RefundTransaction:
    """
    Attributes:
        refund_id (None | str | Unset): At most 22 characters.
        refund_date (None | str | Unset): As yyyy-mm-dd.
        method (None | PaymentMethod | Unset):
        type_ (None | PaymentType | Unset):
        amount (InvoiceMoney | None | Unset):
    """

    refund_id: None | str | Unset = UNSET
    refund_date: None | str | Unset = UNSET
    method: None | PaymentMethod | Unset = UNSET
    type_: None | PaymentType | Unset = UNSET
    amount: InvoiceMoney | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        refund_id: None | str | Unset
        if isinstance(self.refund_id, Unset):
            refund_id = UNSET
        else:
            refund_id = self.refund_id

        refund_date: None | str | Unset
        if isinstance(self.refund_date, Unset):
            refund_date = UNSET
        else:
            refund_date = self.refund_date

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

        amount: dict[str, Any] | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        elif isinstance(self.amount, InvoiceMoney):
            amount = self.amount.to_dict() if isinstance(self.amount, InvoiceMoney) else self.amount
        else:
            amount = self.amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if refund_id is not UNSET:
            field_dict["refund_id"] = refund_id
        if refund_date is not UNSET:
            field_dict["refund_date"] = refund_date
        if method is not UNSET:
            field_dict["method"] = method
        if type_ is not UNSET:
            field_dict["type"] = type_
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        refund_id = d.pop("refund_id", UNSET)

        refund_date = d.pop("refund_date", UNSET)

        method = read_enum(PaymentMethod, d.pop("method", UNSET))

        type_ = read_enum(PaymentType, d.pop("type", UNSET))

        amount = read_object(InvoiceMoney.from_dict, d.pop("amount", UNSET))

        refund_transaction = cls(
            refund_id=refund_id,
            refund_date=refund_date,
            method=method,
            type_=type_,
            amount=amount,
        )

        refund_transaction.additional_properties = d
        return refund_transaction

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
