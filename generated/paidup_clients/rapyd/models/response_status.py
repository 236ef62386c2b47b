# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.envelope_status import EnvelopeStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="ResponseStatus")


@_attrs_define
class ResponseStatus:
    """
    Attributes:
        error_code (None | str | Unset): Empty on success. A code, sometimes with a detail behind it:
            "ERROR_PROCESSING_CARD - [05]".
        status (EnvelopeStatus | None | Unset):
        message (None | str | Unset): Empty on success and sometimes on a refusal.
        response_code (None | str | Unset): Repeats error_code.
        operation_id (None | str | Unset): The provider's id of this call, a UUID; quote it to Rapyd's support.
    """

    error_code: None | str | Unset = UNSET
    status: EnvelopeStatus | None | Unset = UNSET
    message: None | str | Unset = UNSET
    response_code: None | str | Unset = UNSET
    operation_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error_code: None | str | Unset
        if isinstance(self.error_code, Unset):
            error_code = UNSET
        else:
            error_code = self.error_code

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, EnvelopeStatus):
            status = self.status.value if isinstance(self.status, EnvelopeStatus) else self.status
        else:
            status = self.status

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        response_code: None | str | Unset
        if isinstance(self.response_code, Unset):
            response_code = UNSET
        else:
            response_code = self.response_code

        operation_id: None | str | Unset
        if isinstance(self.operation_id, Unset):
            operation_id = UNSET
        else:
            operation_id = self.operation_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if status is not UNSET:
            field_dict["status"] = status
        if message is not UNSET:
            field_dict["message"] = message
        if response_code is not UNSET:
            field_dict["response_code"] = response_code
        if operation_id is not UNSET:
            field_dict["operation_id"] = operation_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error_code = d.pop("error_code", UNSET)

        status = read_enum(EnvelopeStatus, d.pop("status", UNSET))

        message = d.pop("message", UNSET)

        response_code = d.pop("response_code", UNSET)

        operation_id = d.pop("operation_id", UNSET)

        response_status = cls(
            error_code=error_code,
            status=status,
            message=message,
            response_code=response_code,
            operation_id=operation_id,
        )

        response_status.additional_properties = d
        return response_status

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
