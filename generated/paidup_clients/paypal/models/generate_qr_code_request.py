# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.qr_code_action import QrCodeAction
from ..types import UNSET, Unset

T = TypeVar("T", bound="GenerateQrCodeRequest")


@_attrs_define
class GenerateQrCodeRequest:
    """
    Attributes:
        width (int | Unset): Pixels, 150 to 500; the provider's default is 500.
        height (int | Unset): Pixels, 150 to 500; the provider's default is 500.
        action (QrCodeAction | Unset): Whether the code leads to paying or to the details; the provider's default is
            pay.
    """

    width: int | Unset = UNSET
    height: int | Unset = UNSET
    action: QrCodeAction | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        width = self.width

        height = self.height

        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action.value if isinstance(self.action, QrCodeAction) else self.action

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if action is not UNSET:
            field_dict["action"] = action

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        _action = d.pop("action", UNSET)
        action: QrCodeAction | Unset
        if isinstance(_action, Unset):
            action = UNSET
        else:
            action = QrCodeAction(_action)

        generate_qr_code_request = cls(
            width=width,
            height=height,
            action=action,
        )

        return generate_qr_code_request
