# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateMeteredRequest")


@_attrs_define
class CreateMeteredRequest:
    """
    Attributes:
        amount (Decimal): What to charge, in major units; the page names no currency.
        invoice_date (str | datetime.date | Unset): A day of your own for the invoice and for when it is due, as yyyy-
            mm-dd.
    """

    amount: Decimal
    invoice_date: str | datetime.date | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        invoice_date: Any | Unset = UNSET
        if not isinstance(self.invoice_date, Unset):
            invoice_date = (
                self.invoice_date.isoformat()
                if type(self.invoice_date) is datetime.date
                else self.invoice_date
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
            }
        )
        if invoice_date is not UNSET:
            field_dict["invoice_date"] = invoice_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = read_decimal(d.pop("amount"))

        _invoice_date = d.pop("invoice_date", UNSET)
        invoice_date: str | datetime.date | Unset
        if isinstance(_invoice_date, Unset):
            invoice_date = UNSET
        else:
            invoice_date = datetime.date.fromisoformat(_invoice_date)

        create_metered_request = cls(
            amount=amount,
            invoice_date=invoice_date,
        )

        return create_metered_request
