# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_list, read_object

from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreditNote")


@_attrs_define
class CreditNote:
    """
    Attributes:
        total_tax (None | str | Unset): A decimal text, such as 0.00.
        status (None | str | Unset):
        new_plan_total (Decimal | None | Unset):
        total_credit_amount (Decimal | None | Unset):
        charge_amount (Decimal | None | Unset):
        credit_applied (list[OpenObject] | None | Unset):
    """

    total_tax: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    new_plan_total: Decimal | None | Unset = UNSET
    total_credit_amount: Decimal | None | Unset = UNSET
    charge_amount: Decimal | None | Unset = UNSET
    credit_applied: list[OpenObject] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_tax: None | str | Unset
        if isinstance(self.total_tax, Unset):
            total_tax = UNSET
        else:
            total_tax = self.total_tax

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        new_plan_total: Decimal | None | Unset
        if isinstance(self.new_plan_total, Unset):
            new_plan_total = UNSET
        else:
            new_plan_total = self.new_plan_total

        total_credit_amount: Decimal | None | Unset
        if isinstance(self.total_credit_amount, Unset):
            total_credit_amount = UNSET
        else:
            total_credit_amount = self.total_credit_amount

        charge_amount: Decimal | None | Unset
        if isinstance(self.charge_amount, Unset):
            charge_amount = UNSET
        else:
            charge_amount = self.charge_amount

        credit_applied: list[dict[str, Any]] | None | Unset
        if isinstance(self.credit_applied, Unset):
            credit_applied = UNSET
        elif isinstance(self.credit_applied, list):
            credit_applied = []
            for credit_applied_type_0_item_data in self.credit_applied:
                credit_applied_type_0_item = (
                    credit_applied_type_0_item_data.to_dict()
                    if isinstance(credit_applied_type_0_item_data, OpenObject)
                    else credit_applied_type_0_item_data
                )
                credit_applied.append(credit_applied_type_0_item)

        else:
            credit_applied = self.credit_applied

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_tax is not UNSET:
            field_dict["total_tax"] = total_tax
        if status is not UNSET:
            field_dict["status"] = status
        if new_plan_total is not UNSET:
            field_dict["new_plan_total"] = new_plan_total
        if total_credit_amount is not UNSET:
            field_dict["total_credit_amount"] = total_credit_amount
        if charge_amount is not UNSET:
            field_dict["charge_amount"] = charge_amount
        if credit_applied is not UNSET:
            field_dict["credit_applied"] = credit_applied

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total_tax = d.pop("total_tax", UNSET)

        status = d.pop("status", UNSET)

        new_plan_total = read_decimal(d.pop("new_plan_total", UNSET))

        total_credit_amount = read_decimal(d.pop("total_credit_amount", UNSET))

        charge_amount = read_decimal(d.pop("charge_amount", UNSET))

        credit_applied = read_list(
            lambda value: read_object(OpenObject.from_dict, value), d.pop("credit_applied", UNSET)
        )

        credit_note = cls(
            total_tax=total_tax,
            status=status,
            new_plan_total=new_plan_total,
            total_credit_amount=total_credit_amount,
            charge_amount=charge_amount,
            credit_applied=credit_applied,
        )

        credit_note.additional_properties = d
        return credit_note

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
