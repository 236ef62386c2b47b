# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewBankAccount")


@_attrs_define
class NewBankAccount:
    """
    Attributes:
        account_number (str | Unset):
        routing_number (str | Unset):
        account_type (str | Unset): Such as "checking".
        account_class (str | Unset): Such as "personal".
        currency (str | Unset): Such as "USD".
    """

    account_number: str | Unset = _attrs_field(default=UNSET, repr=False)
    routing_number: str | Unset = _attrs_field(default=UNSET, repr=False)
    account_type: str | Unset = UNSET
    account_class: str | Unset = UNSET
    currency: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account_number = self.account_number

        routing_number = self.routing_number

        account_type = self.account_type

        account_class = self.account_class

        currency = self.currency

        field_dict: dict[str, Any] = {}

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

        new_bank_account = cls(
            account_number=account_number,
            routing_number=routing_number,
            account_type=account_type,
            account_class=account_class,
            currency=currency,
        )

        return new_bank_account
