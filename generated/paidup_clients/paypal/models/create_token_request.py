# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.grant_type import GrantType
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateTokenRequest")


@_attrs_define
class CreateTokenRequest:
    """
    Attributes:
        grant_type (GrantType):
        scope (str | Unset): Scopes wanted, separated by spaces.
    """

    grant_type: GrantType
    scope: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        grant_type = (
            self.grant_type.value if isinstance(self.grant_type, GrantType) else self.grant_type
        )

        scope = self.scope

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grant_type": grant_type,
            }
        )
        if scope is not UNSET:
            field_dict["scope"] = scope

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        grant_type = GrantType(d.pop("grant_type"))

        scope = d.pop("scope", UNSET)

        create_token_request = cls(
            grant_type=grant_type,
            scope=scope,
        )

        return create_token_request
