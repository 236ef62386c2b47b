# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.metadata import Metadata
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateInvoiceItemRequest")


@_attrs_define
class UpdateInvoiceItemRequest:
    """
    Attributes:
        amount (Decimal | Unset): The whole charge, or a negative credit. Or pass unit_amount and quantity.
        unit_amount (Decimal | Unset): The price of one, with quantity instead of an amount.
        quantity (int | Unset): How many, with unit_amount instead of an amount.
        description (str | Unset):
        discountable (bool | Unset): Whether a coupon of the customer or subscription applies.
        metadata (Metadata | Unset): Fields of your own. Keys that look like numbers are sent first, in ascending order,
            for the signature's sake.
    """

    amount: Decimal | Unset = UNSET
    unit_amount: Decimal | Unset = UNSET
    quantity: int | Unset = UNSET
    description: str | Unset = UNSET
    discountable: bool | Unset = UNSET
    metadata: Metadata | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        unit_amount = self.unit_amount

        quantity = self.quantity

        description = self.description

        discountable = self.discountable

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, Metadata) else self.metadata
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = read_decimal(d.pop("amount", UNSET))

        unit_amount = read_decimal(d.pop("unit_amount", UNSET))

        quantity = d.pop("quantity", UNSET)

        description = d.pop("description", UNSET)

        discountable = d.pop("discountable", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = Metadata.from_dict(_metadata)

        update_invoice_item_request = cls(
            amount=amount,
            unit_amount=unit_amount,
            quantity=quantity,
            description=description,
            discountable=discountable,
            metadata=metadata,
        )

        return update_invoice_item_request
