# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.funding_default import FundingDefault
from ..models.paying_default import PayingDefault
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewAccountDefaults")


@_attrs_define
class NewAccountDefaults:
    """For which transactions of the account this method is the default one.

    Attributes:
        paying (PayingDefault | Unset): payments for charges and automatic payments of invoices, payouts for money sent
            out, all for both.
        funding (FundingDefault | Unset): deposits for receiving funds, withdraws for pulling them, all for both.
    """

    paying: PayingDefault | Unset = UNSET
    funding: FundingDefault | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        paying: str | Unset = UNSET
        if not isinstance(self.paying, Unset):
            paying = self.paying.value if isinstance(self.paying, PayingDefault) else self.paying

        funding: str | Unset = UNSET
        if not isinstance(self.funding, Unset):
            funding = (
                self.funding.value if isinstance(self.funding, FundingDefault) else self.funding
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if paying is not UNSET:
            field_dict["paying"] = paying
        if funding is not UNSET:
            field_dict["funding"] = funding

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _paying = d.pop("paying", UNSET)
        paying: PayingDefault | Unset
        if isinstance(_paying, Unset):
            paying = UNSET
        else:
            paying = PayingDefault(_paying)

        _funding = d.pop("funding", UNSET)
        funding: FundingDefault | Unset
        if isinstance(_funding, Unset):
            funding = UNSET
        else:
            funding = FundingDefault(_funding)

        new_account_defaults = cls(
            paying=paying,
            funding=funding,
        )

        return new_account_defaults
