# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.transaction_status_value import TransactionStatusValue
from ..types import UNSET, Unset

T = TypeVar("T", bound="TransactionStatus")


@_attrs_define
class TransactionStatus:
    """
    Attributes:
        value (None | TransactionStatusValue | Unset):
        code (None | str | Unset): "approved", or the decline code.
        message (None | str | Unset):
    """

    value: None | TransactionStatusValue | Unset = UNSET
    code: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        elif isinstance(self.value, TransactionStatusValue):
            value = (
                self.value.value if isinstance(self.value, TransactionStatusValue) else self.value
            )
        else:
            value = self.value

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if value is not UNSET:
            field_dict["value"] = value
        if code is not UNSET:
            field_dict["code"] = code
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        value = read_enum(TransactionStatusValue, d.pop("value", UNSET))

        code = d.pop("code", UNSET)

        message = d.pop("message", UNSET)

        transaction_status = cls(
            value=value,
            code=code,
            message=message,
        )

        transaction_status.additional_properties = d
        return transaction_status

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
