# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.custom_attributes import CustomAttributes
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreatePaymentAllocationRequest")


@_attrs_define
class CreatePaymentAllocationRequest:
    """
    Attributes:
        invoice_id (str): The invoice that was paid, an id starting with "inv_".
        amount (Decimal): What was received for this invoice, in major units; at most its totals.balance_due.
        external_payment (bool): true: it was received outside Payload. With false a transaction would have to be named,
            which is not offered here.
        attrs (CustomAttributes | Unset): Fields of your own, kept and given back by the provider; at most 255
            characters together, written as JSON. Names that begin with "_" are not shown in its dashboard.
    """

    invoice_id: str
    amount: Decimal
    external_payment: bool
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        invoice_id = self.invoice_id

        amount = self.amount

        external_payment = self.external_payment

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "invoice_id": invoice_id,
                "amount": amount,
                "external_payment": external_payment,
            }
        )
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_id = d.pop("invoice_id")

        amount = read_decimal(d.pop("amount"))

        external_payment = d.pop("external_payment")

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_payment_allocation_request = cls(
            invoice_id=invoice_id,
            amount=amount,
            external_payment=external_payment,
            attrs=attrs,
        )

        return create_payment_allocation_request
