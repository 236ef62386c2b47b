# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.metadata import Metadata
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateInvoiceItemRequest")


@_attrs_define
class CreateInvoiceItemRequest:
    """
    Attributes:
        currency (str): ISO 4217, three capital letters; that of the invoice.
        customer (str): That of the invoice, an id starting with "cus_".
        amount (Decimal | Unset): The whole charge, or a negative credit, with no more decimal places than the currency
            has. Or pass unit_amount and quantity.
        unit_amount (Decimal | Unset): The price of one, with quantity instead of an amount.
        quantity (int | Unset): How many, with unit_amount instead of an amount.
        description (str | Unset):
        discountable (bool | Unset): Whether a coupon of the customer or subscription applies. If left out it does, but
            not to negative amounts and prorations.
        invoice (str | Unset): The invoice the item is added to, an id starting with "invoice_"; not with subscription.
        subscription (str | Unset): The subscription the item is added to, an id starting with "sub_"; not with invoice.
        metadata (Metadata | Unset): Fields of your own. Keys that look like numbers are sent first, in ascending order,
            for the signature's sake.
    """

    currency: str
    customer: str
    amount: Decimal | Unset = UNSET
    unit_amount: Decimal | Unset = UNSET
    quantity: int | Unset = UNSET
    description: str | Unset = UNSET
    discountable: bool | Unset = UNSET
    invoice: str | Unset = UNSET
    subscription: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        customer = self.customer

        amount = self.amount

        unit_amount = self.unit_amount

        quantity = self.quantity

        description = self.description

        discountable = self.discountable

        invoice = self.invoice

        subscription = self.subscription

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, Metadata) else self.metadata
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "currency": currency,
                "customer": customer,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if unit_amount is not UNSET:
            field_dict["unit_amount"] = unit_amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if description is not UNSET:
            field_dict["description"] = description
        if discountable is not UNSET:
            field_dict["discountable"] = discountable
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency = d.pop("currency")

        customer = d.pop("customer")

        amount = read_decimal(d.pop("amount", UNSET))

        unit_amount = read_decimal(d.pop("unit_amount", UNSET))

        quantity = d.pop("quantity", UNSET)

        description = d.pop("description", UNSET)

        discountable = d.pop("discountable", UNSET)

        invoice = d.pop("invoice", UNSET)

        subscription = d.pop("subscription", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = Metadata.from_dict(_metadata)

        create_invoice_item_request = cls(
            currency=currency,
            customer=customer,
            amount=amount,
            unit_amount=unit_amount,
            quantity=quantity,
            description=description,
            discountable=discountable,
            invoice=invoice,
            subscription=subscription,
            metadata=metadata,
        )

        return create_invoice_item_request
