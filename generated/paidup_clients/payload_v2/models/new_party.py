# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.new_payment_method import NewPaymentMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewParty")


@_attrs_define
class NewParty:
    """From where or to where the money goes.

    Attributes:
        account_id (str | Unset): The account, an id starting with "acct_".
        method_id (str | Unset): The stored payment method, an id starting with "pm_"; the account's default one if left
            out.
        method (NewPaymentMethod | Unset): A card or bank account given with the payment itself.
    """

    account_id: str | Unset = UNSET
    method_id: str | Unset = UNSET
    method: NewPaymentMethod | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        method_id = self.method_id

        method: dict[str, Any] | Unset = UNSET
        if not isinstance(self.method, Unset):
            method = (
                self.method.to_dict() if isinstance(self.method, NewPaymentMethod) else self.method
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if method_id is not UNSET:
            field_dict["method_id"] = method_id
        if method is not UNSET:
            field_dict["method"] = method

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("account_id", UNSET)

        method_id = d.pop("method_id", UNSET)

        _method = d.pop("method", UNSET)
        method: NewPaymentMethod | Unset
        if isinstance(_method, Unset):
            method = UNSET
        else:
            method = NewPaymentMethod.from_dict(_method)

        new_party = cls(
            account_id=account_id,
            method_id=method_id,
            method=method,
        )

        return new_party
