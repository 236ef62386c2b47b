# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.payment_term_type import PaymentTermType
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplatePaymentTerm")


@_attrs_define
class TemplatePaymentTerm:
    """
    Attributes:
        term_type (None | PaymentTermType | Unset):
    """

    term_type: None | PaymentTermType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        term_type: None | str | Unset
        if isinstance(self.term_type, Unset):
            term_type = UNSET
        elif isinstance(self.term_type, PaymentTermType):
            term_type = (
                self.term_type.value
                if isinstance(self.term_type, PaymentTermType)
                else self.term_type
            )
        else:
            term_type = self.term_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if term_type is not UNSET:
            field_dict["term_type"] = term_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        term_type = read_enum(PaymentTermType, d.pop("term_type", UNSET))

        template_payment_term = cls(
            term_type=term_type,
        )

        template_payment_term.additional_properties = d
        return template_payment_term

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
