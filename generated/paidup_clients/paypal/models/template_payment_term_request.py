# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.payment_term_type import PaymentTermType
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplatePaymentTermRequest")


@_attrs_define
class TemplatePaymentTermRequest:
    """
    Attributes:
        term_type (PaymentTermType | Unset):
    """

    term_type: PaymentTermType | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        term_type: str | Unset = UNSET
        if not isinstance(self.term_type, Unset):
            term_type = (
                self.term_type.value
                if isinstance(self.term_type, PaymentTermType)
                else self.term_type
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if term_type is not UNSET:
            field_dict["term_type"] = term_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _term_type = d.pop("term_type", UNSET)
        term_type: PaymentTermType | Unset
        if isinstance(_term_type, Unset):
            term_type = UNSET
        else:
            term_type = PaymentTermType(_term_type)

        template_payment_term_request = cls(
            term_type=term_type,
        )

        return template_payment_term_request
