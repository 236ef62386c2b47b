# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceTotals")


@_attrs_define
class InvoiceTotals:
    """Calculated by the provider. There are more than are named here.

    Attributes:
        balance_due (Decimal | None | Unset): Still to be paid, in major units.
    """

    balance_due: Decimal | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        balance_due: Decimal | None | Unset
        if isinstance(self.balance_due, Unset):
            balance_due = UNSET
        else:
            balance_due = self.balance_due

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if balance_due is not UNSET:
            field_dict["balance_due"] = balance_due

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        balance_due = read_decimal(d.pop("balance_due", UNSET))

        invoice_totals = cls(
            balance_due=balance_due,
        )

        invoice_totals.additional_properties = d
        return invoice_totals

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
