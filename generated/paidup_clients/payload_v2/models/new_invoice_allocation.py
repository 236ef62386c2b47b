# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewInvoiceAllocation")


@_attrs_define
class NewInvoiceAllocation:
    """
    Attributes:
        invoice_id (str): The invoice to pay, an id starting with "inv_".
        amount (Decimal | Unset): The part for this invoice, in major units; at most its balance. With one allocation
            the whole amount is applied if left out.
    """

    invoice_id: str
    amount: Decimal | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        invoice_id = self.invoice_id

        amount = self.amount

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "invoice_id": invoice_id,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_id = d.pop("invoice_id")

        amount = read_decimal(d.pop("amount", UNSET))

        new_invoice_allocation = cls(
            invoice_id=invoice_id,
            amount=amount,
        )

        return new_invoice_allocation
