# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="BankAccount")


@_attrs_define
class BankAccount:
    """
    Attributes:
        account_number (None | str | Unset): Masked.
        routing_number (None | str | Unset):
        account_type (None | str | Unset):
        account_class (None | str | Unset):
        currency (None | str | Unset):
    """

    account_number: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    routing_number: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    account_type: None | str | Unset = UNSET
    account_class: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_number: None | str | Unset
        if isinstance(self.account_number, Unset):
            account_number = UNSET
        else:
            account_number = self.account_number

        routing_number: None | str | Unset
        if isinstance(self.routing_number, Unset):
            routing_number = UNSET
        else:
            routing_number = self.routing_number

        account_type: None | str | Unset
        if isinstance(self.account_type, Unset):
            account_type = UNSET
        else:
            account_type = self.account_type

        account_class: None | str | Unset
        if isinstance(self.account_class, Unset):
            account_class = UNSET
        else:
            account_class = self.account_class

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_number is not UNSET:
            field_dict["account_number"] = account_number
        if routing_number is not UNSET:
            field_dict["routing_number"] = routing_number
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if account_class is not UNSET:
            field_dict["account_class"] = account_class
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_number = d.pop("account_number", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        account_type = d.pop("account_type", UNSET)

        account_class = d.pop("account_class", UNSET)

        currency = d.pop("currency", UNSET)

        bank_account = cls(
            account_number=account_number,
            routing_number=routing_number,
            account_type=account_type,
            account_class=account_class,
            currency=currency,
        )

        bank_account.additional_properties = d
        return bank_account

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
