# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.refund import Refund
from ..models.response_status import ResponseStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="RefundAnswer")


@_attrs_define
class RefundAnswer:
    """
    Attributes:
        data (Refund):
        status (None | ResponseStatus | Unset):
    """

    data: Refund
    status: None | ResponseStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = self.data.to_dict() if isinstance(self.data, Refund) else self.data

        status: dict[str, Any] | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, ResponseStatus):
            status = (
                self.status.to_dict() if isinstance(self.status, ResponseStatus) else self.status
            )
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        data = Refund.from_dict(d.pop("data"))

        status = read_object(ResponseStatus.from_dict, d.pop("status", UNSET))

        refund_answer = cls(
            data=data,
            status=status,
        )

        refund_answer.additional_properties = d
        return refund_answer

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
