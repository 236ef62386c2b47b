# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="CancelSubscriptionRequest")


@_attrs_define
class CancelSubscriptionRequest:
    """
    Attributes:
        cancel_at_end (bool): True lets the paid period run out, false cancels at once.
    """

    cancel_at_end: bool

    def to_dict(self) -> dict[str, Any]:
        cancel_at_end = self.cancel_at_end

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "cancel_at_end": cancel_at_end,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cancel_at_end = d.pop("cancel_at_end")

        cancel_subscription_request = cls(
            cancel_at_end=cancel_at_end,
        )

        return cancel_subscription_request
