# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.order_status import OrderStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="LinkedOrder")


@_attrs_define
class LinkedOrder:
    """
    Attributes:
        id (str):
        status (None | OrderStatus | Unset):
        reference_id (None | str | Unset):
        fulfillment_status (None | str | Unset):
        batch_id (None | str | Unset):
        created_at (int | None | Unset):
    """

    id: str
    status: None | OrderStatus | Unset = UNSET
    reference_id: None | str | Unset = UNSET
    fulfillment_status: None | str | Unset = UNSET
    batch_id: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, OrderStatus):
            status = self.status.value if isinstance(self.status, OrderStatus) else self.status
        else:
            status = self.status

        reference_id: None | str | Unset
        if isinstance(self.reference_id, Unset):
            reference_id = UNSET
        else:
            reference_id = self.reference_id

        fulfillment_status: None | str | Unset
        if isinstance(self.fulfillment_status, Unset):
            fulfillment_status = UNSET
        else:
            fulfillment_status = self.fulfillment_status

        batch_id: None | str | Unset
        if isinstance(self.batch_id, Unset):
            batch_id = UNSET
        else:
            batch_id = self.batch_id

        created_at: int | None | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if reference_id is not UNSET:
            field_dict["reference_id"] = reference_id
        if fulfillment_status is not UNSET:
            field_dict["fulfillment_status"] = fulfillment_status
        if batch_id is not UNSET:
            field_dict["batch_id"] = batch_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        status = read_enum(OrderStatus, d.pop("status", UNSET))

        reference_id = d.pop("reference_id", UNSET)

        fulfillment_status = d.pop("fulfillment_status", UNSET)

        batch_id = d.pop("batch_id", UNSET)

        created_at = d.pop("created_at", UNSET)

        linked_order = cls(
            id=id,
            status=status,
            reference_id=reference_id,
            fulfillment_status=fulfillment_status,
            batch_id=batch_id,
            created_at=created_at,
        )

        linked_order.additional_properties = d
        return linked_order

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
