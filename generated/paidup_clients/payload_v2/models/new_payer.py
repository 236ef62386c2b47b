# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewPayer")


@_attrs_define
class NewPayer:
    """Who is to pay.

    Attributes:
        account_id (str): The paying account, an id starting with "acct_".
        method_id (str | Unset): The payment method for automatic payment, an id starting with "pm_"; the payer's
            default one if left out.
    """

    account_id: str
    method_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account_id = self.account_id

        method_id = self.method_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "account_id": account_id,
            }
        )
        if method_id is not UNSET:
            field_dict["method_id"] = method_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = d.pop("account_id")

        method_id = d.pop("method_id", UNSET)

        new_payer = cls(
            account_id=account_id,
            method_id=method_id,
        )

        return new_payer
