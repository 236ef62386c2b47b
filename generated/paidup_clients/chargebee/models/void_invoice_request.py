# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="VoidInvoiceRequest")


@_attrs_define
class VoidInvoiceRequest:
    """
    Attributes:
        comment (str | Unset): A comment, up to 300 characters.
        void_reason_code (str | Unset): One of the reasons set up on the site, up to 100 characters.
    """

    comment: str | Unset = UNSET
    void_reason_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        void_reason_code = self.void_reason_code

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if void_reason_code is not UNSET:
            field_dict["void_reason_code"] = void_reason_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comment = d.pop("comment", UNSET)

        void_reason_code = d.pop("void_reason_code", UNSET)

        void_invoice_request = cls(
            comment=comment,
            void_reason_code=void_reason_code,
        )

        return void_invoice_request
