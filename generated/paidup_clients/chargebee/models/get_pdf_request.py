# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.disposition_type import DispositionType
from ..types import UNSET, Unset

T = TypeVar("T", bound="GetPdfRequest")


@_attrs_define
class GetPdfRequest:
    """
    Attributes:
        disposition_type (DispositionType | Unset): Whether a browser saves the file or shows it.
    """

    disposition_type: DispositionType | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        disposition_type: str | Unset = UNSET
        if not isinstance(self.disposition_type, Unset):
            disposition_type = (
                self.disposition_type.value
                if isinstance(self.disposition_type, DispositionType)
                else self.disposition_type
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if disposition_type is not UNSET:
            field_dict["disposition_type"] = disposition_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _disposition_type = d.pop("disposition_type", UNSET)
        disposition_type: DispositionType | Unset
        if isinstance(_disposition_type, Unset):
            disposition_type = UNSET
        else:
            disposition_type = DispositionType(_disposition_type)

        get_pdf_request = cls(
            disposition_type=disposition_type,
        )

        return get_pdf_request
