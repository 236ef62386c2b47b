# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.credit_note_status import CreditNoteStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="IssuedCreditNote")


@_attrs_define
class IssuedCreditNote:
    """
    Attributes:
        cn_id (str):
        cn_reason_code (None | str | Unset):
        cn_create_reason_code (None | str | Unset):
        cn_date (int | None | Unset):
        cn_total (int | None | Unset):
        cn_status (CreditNoteStatus | None | Unset):
    """

    cn_id: str
    cn_reason_code: None | str | Unset = UNSET
    cn_create_reason_code: None | str | Unset = UNSET
    cn_date: int | None | Unset = UNSET
    cn_total: int | None | Unset = UNSET
    cn_status: CreditNoteStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cn_id = self.cn_id

        cn_reason_code: None | str | Unset
        if isinstance(self.cn_reason_code, Unset):
            cn_reason_code = UNSET
        else:
            cn_reason_code = self.cn_reason_code

        cn_create_reason_code: None | str | Unset
        if isinstance(self.cn_create_reason_code, Unset):
            cn_create_reason_code = UNSET
        else:
            cn_create_reason_code = self.cn_create_reason_code

        cn_date: int | None | Unset
        if isinstance(self.cn_date, Unset):
            cn_date = UNSET
        else:
            cn_date = self.cn_date

        cn_total: int | None | Unset
        if isinstance(self.cn_total, Unset):
            cn_total = UNSET
        else:
            cn_total = self.cn_total

        cn_status: None | str | Unset
        if isinstance(self.cn_status, Unset):
            cn_status = UNSET
        elif isinstance(self.cn_status, CreditNoteStatus):
            cn_status = (
                self.cn_status.value
                if isinstance(self.cn_status, CreditNoteStatus)
                else self.cn_status
            )
        else:
            cn_status = self.cn_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cn_id": cn_id,
            }
        )
        if cn_reason_code is not UNSET:
            field_dict["cn_reason_code"] = cn_reason_code
        if cn_create_reason_code is not UNSET:
            field_dict["cn_create_reason_code"] = cn_create_reason_code
        if cn_date is not UNSET:
            field_dict["cn_date"] = cn_date
        if cn_total is not UNSET:
            field_dict["cn_total"] = cn_total
        if cn_status is not UNSET:
            field_dict["cn_status"] = cn_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cn_id = d.pop("cn_id")

        cn_reason_code = d.pop("cn_reason_code", UNSET)

        cn_create_reason_code = d.pop("cn_create_reason_code", UNSET)

        cn_date = d.pop("cn_date", UNSET)

        cn_total = d.pop("cn_total", UNSET)

        cn_status = read_enum(CreditNoteStatus, d.pop("cn_status", UNSET))

        issued_credit_note = cls(
            cn_id=cn_id,
            cn_reason_code=cn_reason_code,
            cn_create_reason_code=cn_create_reason_code,
            cn_date=cn_date,
            cn_total=cn_total,
            cn_status=cn_status,
        )

        issued_credit_note.additional_properties = d
        return issued_credit_note

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
