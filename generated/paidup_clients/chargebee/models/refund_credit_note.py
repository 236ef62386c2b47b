# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.refund_reason import RefundReason
from ..types import UNSET, Unset

T = TypeVar("T", bound="RefundCreditNote")


@_attrs_define
class RefundCreditNote:
    """
    Attributes:
        reason_code (RefundReason | Unset): chargeback is for recorded refunds only.
        create_reason_code (str | Unset):
    """

    reason_code: RefundReason | Unset = UNSET
    create_reason_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reason_code: str | Unset = UNSET
        if not isinstance(self.reason_code, Unset):
            reason_code = (
                self.reason_code.value
                if isinstance(self.reason_code, RefundReason)
                else self.reason_code
            )

        create_reason_code = self.create_reason_code

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if reason_code is not UNSET:
            field_dict["reason_code"] = reason_code
        if create_reason_code is not UNSET:
            field_dict["create_reason_code"] = create_reason_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _reason_code = d.pop("reason_code", UNSET)
        reason_code: RefundReason | Unset
        if isinstance(_reason_code, Unset):
            reason_code = UNSET
        else:
            reason_code = RefundReason(_reason_code)

        create_reason_code = d.pop("create_reason_code", UNSET)

        refund_credit_note = cls(
            reason_code=reason_code,
            create_reason_code=create_reason_code,
        )

        return refund_credit_note
