# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.metadata import Metadata

T = TypeVar("T", bound="UpdateRefundRequest")


@_attrs_define
class UpdateRefundRequest:
    """
    Attributes:
        metadata (Metadata): Fields of your own. Keys that look like numbers are sent first, in ascending order, for the
            signature's sake.
    """

    metadata: Metadata

    def to_dict(self) -> dict[str, Any]:
        metadata = self.metadata.to_dict() if isinstance(self.metadata, Metadata) else self.metadata

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "metadata": metadata,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        metadata = Metadata.from_dict(d.pop("metadata"))

        update_refund_request = cls(
            metadata=metadata,
        )

        return update_refund_request
