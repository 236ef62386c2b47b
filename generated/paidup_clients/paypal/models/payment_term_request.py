# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.payment_term_type import PaymentTermType
from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentTermRequest")


@_attrs_define
class PaymentTermRequest:
    """Either term_type or due_date.

    Attributes:
        term_type (PaymentTermType | Unset):
        due_date (str | datetime.date | Unset): As yyyy-mm-dd.
    """

    term_type: PaymentTermType | Unset = UNSET
    due_date: str | datetime.date | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        term_type: str | Unset = UNSET
        if not isinstance(self.term_type, Unset):
            term_type = (
                self.term_type.value
                if isinstance(self.term_type, PaymentTermType)
                else self.term_type
            )

        due_date: Any | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = (
                self.due_date.isoformat() if type(self.due_date) is datetime.date else self.due_date
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if term_type is not UNSET:
            field_dict["term_type"] = term_type
        if due_date is not UNSET:
            field_dict["due_date"] = due_date

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

        _due_date = d.pop("due_date", UNSET)
        due_date: str | datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        else:
            due_date = datetime.date.fromisoformat(_due_date)

        payment_term_request = cls(
            term_type=term_type,
            due_date=due_date,
        )

        return payment_term_request
