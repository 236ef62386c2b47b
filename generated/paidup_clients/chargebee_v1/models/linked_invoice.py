# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LinkedInvoice")


@_attrs_define
class LinkedInvoice:
    """
    Attributes:
        invoice_id (str):
        applied_amount (int | None | Unset):
        applied_at (int | None | Unset):
        invoice_date (int | None | Unset):
        invoice_amount (int | None | Unset):
    """

    invoice_id: str
    applied_amount: int | None | Unset = UNSET
    applied_at: int | None | Unset = UNSET
    invoice_date: int | None | Unset = UNSET
    invoice_amount: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice_id = self.invoice_id

        applied_amount: int | None | Unset
        if isinstance(self.applied_amount, Unset):
            applied_amount = UNSET
        else:
            applied_amount = self.applied_amount

        applied_at: int | None | Unset
        if isinstance(self.applied_at, Unset):
            applied_at = UNSET
        else:
            applied_at = self.applied_at

        invoice_date: int | None | Unset
        if isinstance(self.invoice_date, Unset):
            invoice_date = UNSET
        else:
            invoice_date = self.invoice_date

        invoice_amount: int | None | Unset
        if isinstance(self.invoice_amount, Unset):
            invoice_amount = UNSET
        else:
            invoice_amount = self.invoice_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invoice_id": invoice_id,
            }
        )
        if applied_amount is not UNSET:
            field_dict["applied_amount"] = applied_amount
        if applied_at is not UNSET:
            field_dict["applied_at"] = applied_at
        if invoice_date is not UNSET:
            field_dict["invoice_date"] = invoice_date
        if invoice_amount is not UNSET:
            field_dict["invoice_amount"] = invoice_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_id = d.pop("invoice_id")

        applied_amount = d.pop("applied_amount", UNSET)

        applied_at = d.pop("applied_at", UNSET)

        invoice_date = d.pop("invoice_date", UNSET)

        invoice_amount = d.pop("invoice_amount", UNSET)

        linked_invoice = cls(
            invoice_id=invoice_id,
            applied_amount=applied_amount,
            applied_at=applied_at,
            invoice_date=invoice_date,
            invoice_amount=invoice_amount,
        )

        linked_invoice.additional_properties = d
        return linked_invoice

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
