# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="StatementDescriptor")


@_attrs_define
class StatementDescriptor:
    """What stands on the customer's statement.

    Attributes:
        descriptor (str | Unset):
    """

    descriptor: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        descriptor = self.descriptor

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if descriptor is not UNSET:
            field_dict["descriptor"] = descriptor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        descriptor = d.pop("descriptor", UNSET)

        statement_descriptor = cls(
            descriptor=descriptor,
        )

        return statement_descriptor
