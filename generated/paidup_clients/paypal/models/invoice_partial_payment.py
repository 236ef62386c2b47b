# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_money import InvoiceMoney
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoicePartialPayment")


@_attrs_define
class InvoicePartialPayment:
    """
    Attributes:
        allow_partial_payment (bool | None | Unset):
        minimum_amount_due (InvoiceMoney | None | Unset):
    """

    allow_partial_payment: bool | None | Unset = UNSET
    minimum_amount_due: InvoiceMoney | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allow_partial_payment: bool | None | Unset
        if isinstance(self.allow_partial_payment, Unset):
            allow_partial_payment = UNSET
        else:
            allow_partial_payment = self.allow_partial_payment

        minimum_amount_due: dict[str, Any] | None | Unset
        if isinstance(self.minimum_amount_due, Unset):
            minimum_amount_due = UNSET
        elif isinstance(self.minimum_amount_due, InvoiceMoney):
            minimum_amount_due = (
                self.minimum_amount_due.to_dict()
                if isinstance(self.minimum_amount_due, InvoiceMoney)
                else self.minimum_amount_due
            )
        else:
            minimum_amount_due = self.minimum_amount_due

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        minimum_amount_due = read_object(InvoiceMoney.from_dict, d.pop("minimum_amount_due", UNSET))

        invoice_partial_payment = cls(
            allow_partial_payment=allow_partial_payment,
            minimum_amount_due=minimum_amount_due,
        )

        invoice_partial_payment.additional_properties = d
        return invoice_partial_payment

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
