# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="MomentRangeRequest")


@_attrs_define
class MomentRangeRequest:
    """
    Attributes:
        start (str | datetime.datetime): A time with a zone.
        end (str | datetime.datetime): A time with a zone.
    """

    start: str | datetime.datetime
    end: str | datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        start = (
            self.start.isoformat()
            if isinstance(self.start, datetime.datetime) and self.start.tzinfo
            else self.start
        )

        end = (
            self.end.isoformat()
            if isinstance(self.end, datetime.datetime) and self.end.tzinfo
            else self.end
        )

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
        start = datetime.datetime.fromisoformat(d.pop("start"))

        end = datetime.datetime.fromisoformat(d.pop("end"))

        moment_range_request = cls(
            start=start,
            end=end,
        )

        return moment_range_request
