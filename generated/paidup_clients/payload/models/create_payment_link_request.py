# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.custom_attributes import CustomAttributes
from ..models.payment_link_type import PaymentLinkType
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreatePaymentLinkRequest")


@_attrs_define
class CreatePaymentLinkRequest:
    """
    Attributes:
        type_ (PaymentLinkType | Unset): A reusable link can be paid more than once.
        invoice_id (str | Unset): The invoice to be paid, an id starting with "inv_"; its balance is then the amount.
        description (str | Unset): What the payer reads; needed without an invoice.
        amount (Decimal | Unset): In major units; left out, the payer fills it in.
        amount_editable (bool | Unset): Whether the payer may change the amount.
        processing_id (str | Unset): The processing account that receives the money, an id starting with "acct_"; needed
            without an invoice.
        customer_id (str | Unset): Who is to pay, an id starting with "acct_"; an e-mail goes out to them at once.
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    type_: PaymentLinkType | Unset = UNSET
    invoice_id: str | Unset = UNSET
    description: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    amount_editable: bool | Unset = UNSET
    processing_id: str | Unset = UNSET
    customer_id: str | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value if isinstance(self.type_, PaymentLinkType) else self.type_

        invoice_id = self.invoice_id

        description = self.description

        amount = self.amount

        amount_editable = self.amount_editable

        processing_id = self.processing_id

        customer_id = self.customer_id

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if description is not UNSET:
            field_dict["description"] = description
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_editable is not UNSET:
            field_dict["amount_editable"] = amount_editable
        if processing_id is not UNSET:
            field_dict["processing_id"] = processing_id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _type_ = d.pop("type", UNSET)
        type_: PaymentLinkType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = PaymentLinkType(_type_)

        invoice_id = d.pop("invoice_id", UNSET)

        description = d.pop("description", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        amount_editable = d.pop("amount_editable", UNSET)

        processing_id = d.pop("processing_id", UNSET)

        customer_id = d.pop("customer_id", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_payment_link_request = cls(
            type_=type_,
            invoice_id=invoice_id,
            description=description,
            amount=amount,
            amount_editable=amount_editable,
            processing_id=processing_id,
            customer_id=customer_id,
            attrs=attrs,
        )

        return create_payment_link_request
