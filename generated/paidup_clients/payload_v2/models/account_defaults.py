# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.funding_default import FundingDefault
from ..models.paying_default import PayingDefault
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountDefaults")


@_attrs_define
class AccountDefaults:
    """
    Attributes:
        paying (None | PayingDefault | Unset):
        funding (FundingDefault | None | Unset):
    """

    paying: None | PayingDefault | Unset = UNSET
    funding: FundingDefault | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        paying: None | str | Unset
        if isinstance(self.paying, Unset):
            paying = UNSET
        elif isinstance(self.paying, PayingDefault):
            paying = self.paying.value if isinstance(self.paying, PayingDefault) else self.paying
        else:
            paying = self.paying

        funding: None | str | Unset
        if isinstance(self.funding, Unset):
            funding = UNSET
        elif isinstance(self.funding, FundingDefault):
            funding = (
                self.funding.value if isinstance(self.funding, FundingDefault) else self.funding
            )
        else:
            funding = self.funding

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if paying is not UNSET:
            field_dict["paying"] = paying
        if funding is not UNSET:
            field_dict["funding"] = funding

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        paying = read_enum(PayingDefault, d.pop("paying", UNSET))

        funding = read_enum(FundingDefault, d.pop("funding", UNSET))

        account_defaults = cls(
            paying=paying,
            funding=funding,
        )

        account_defaults.additional_properties = d
        return account_defaults

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
