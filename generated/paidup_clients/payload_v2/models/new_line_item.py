# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

T = TypeVar("T", bound="NewLineItem")


@_attrs_define
class NewLineItem:
    """
    Attributes:
        value (Decimal): The amount of the line, in major units.
    """

    value: Decimal

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        value = read_decimal(d.pop("value"))

        new_line_item = cls(
            value=value,
        )

        return new_line_item
