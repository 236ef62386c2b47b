# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.error_type import ErrorType
from ..types import UNSET, Unset

T = TypeVar("T", bound="ErrorAnswer")


@_attrs_define
class ErrorAnswer:
    """
    Attributes:
        message (None | str | Unset): For developers, not for customers.
        type_ (ErrorType | None | Unset):
        api_error_code (None | str | Unset): The code that decides.
        param (None | str | Unset): The parameter at fault.
        error_cause_id (None | str | Unset): A gateway's code.
        error_code (None | str | Unset):
    """

    message: None | str | Unset = UNSET
    type_: ErrorType | None | Unset = UNSET
    api_error_code: None | str | Unset = UNSET
    param: None | str | Unset = UNSET
    error_cause_id: None | str | Unset = UNSET
    error_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, ErrorType):
            type_ = self.type_.value if isinstance(self.type_, ErrorType) else self.type_
        else:
            type_ = self.type_

        api_error_code: None | str | Unset
        if isinstance(self.api_error_code, Unset):
            api_error_code = UNSET
        else:
            api_error_code = self.api_error_code

        param: None | str | Unset
        if isinstance(self.param, Unset):
            param = UNSET
        else:
            param = self.param

        error_cause_id: None | str | Unset
        if isinstance(self.error_cause_id, Unset):
            error_cause_id = UNSET
        else:
            error_cause_id = self.error_cause_id

        error_code: None | str | Unset
        if isinstance(self.error_code, Unset):
            error_code = UNSET
        else:
            error_code = self.error_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message is not UNSET:
            field_dict["message"] = message
        if type_ is not UNSET:
            field_dict["type"] = type_
        if api_error_code is not UNSET:
            field_dict["api_error_code"] = api_error_code
        if param is not UNSET:
            field_dict["param"] = param
        if error_cause_id is not UNSET:
            field_dict["error_cause_id"] = error_cause_id
        if error_code is not UNSET:
            field_dict["error_code"] = error_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message = d.pop("message", UNSET)

        type_ = read_enum(ErrorType, d.pop("type", UNSET))

        api_error_code = d.pop("api_error_code", UNSET)

        param = d.pop("param", UNSET)

        error_cause_id = d.pop("error_cause_id", UNSET)

        error_code = d.pop("error_code", UNSET)

        error_answer = cls(
            message=message,
            type_=type_,
            api_error_code=api_error_code,
            param=param,
            error_cause_id=error_cause_id,
            error_code=error_code,
        )

        error_answer.additional_properties = d
        return error_answer

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
