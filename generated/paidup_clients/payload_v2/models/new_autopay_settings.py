# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="NewAutopaySettings")


@_attrs_define
class NewAutopaySettings:
    """
    Attributes:
        allowed (bool): Whether the payer's default method may be charged on the due date; the provider takes it as
            allowed if left out.
    """

    allowed: bool

    def to_dict(self) -> dict[str, Any]:
        allowed = self.allowed

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "allowed": allowed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        allowed = d.pop("allowed")

        new_autopay_settings = cls(
            allowed=allowed,
        )

        return new_autopay_settings
