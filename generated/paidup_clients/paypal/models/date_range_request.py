# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DateRangeRequest")


@_attrs_define
class DateRangeRequest:
    """
    Attributes:
        start (str | datetime.date): As yyyy-mm-dd.
        end (str | datetime.date): As yyyy-mm-dd.
    """

    start: str | datetime.date
    end: str | datetime.date

    def to_dict(self) -> dict[str, Any]:
        start = self.start.isoformat() if type(self.start) is datetime.date else self.start

        end = self.end.isoformat() if type(self.end) is datetime.date else self.end

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "start": start,
                "end": end,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        start = datetime.date.fromisoformat(d.pop("start"))

        end = datetime.date.fromisoformat(d.pop("end"))

        date_range_request = cls(
            start=start,
            end=end,
        )

        return date_range_request
