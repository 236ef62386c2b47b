# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentWallet")


@_attrs_define
class PaymentWallet:
    """
    Attributes:
        ewallet_id (None | str | Unset):
        amount (Decimal | None | Unset): What goes to this wallet; Create Payment takes it as a text.
        percent (Decimal | None | Unset):
        refunded_amount (Decimal | None | Unset):
    """

    ewallet_id: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    percent: Decimal | None | Unset = UNSET
    refunded_amount: Decimal | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ewallet_id: None | str | Unset
        if isinstance(self.ewallet_id, Unset):
            ewallet_id = UNSET
        else:
            ewallet_id = self.ewallet_id

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        percent: Decimal | None | Unset
        if isinstance(self.percent, Unset):
            percent = UNSET
        else:
            percent = self.percent

        refunded_amount: Decimal | None | Unset
        if isinstance(self.refunded_amount, Unset):
            refunded_amount = UNSET
        else:
            refunded_amount = self.refunded_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ewallet_id is not UNSET:
            field_dict["ewallet_id"] = ewallet_id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if percent is not UNSET:
            field_dict["percent"] = percent
        if refunded_amount is not UNSET:
            field_dict["refunded_amount"] = refunded_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ewallet_id = d.pop("ewallet_id", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        percent = read_decimal(d.pop("percent", UNSET))

        refunded_amount = read_decimal(d.pop("refunded_amount", UNSET))

        payment_wallet = cls(
            ewallet_id=ewallet_id,
            amount=amount,
            percent=percent,
            refunded_amount=refunded_amount,
        )

        payment_wallet.additional_properties = d
        return payment_wallet

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
