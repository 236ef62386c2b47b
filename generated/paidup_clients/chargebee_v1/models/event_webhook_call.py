# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.event_webhook_status import EventWebhookStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventWebhookCall")


@_attrs_define
class EventWebhookCall:
    """
    Attributes:
        id (str):
        webhook_status (EventWebhookStatus | None | Unset):
    """

    id: str
    webhook_status: EventWebhookStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        webhook_status: None | str | Unset
        if isinstance(self.webhook_status, Unset):
            webhook_status = UNSET
        elif isinstance(self.webhook_status, EventWebhookStatus):
            webhook_status = (
                self.webhook_status.value
                if isinstance(self.webhook_status, EventWebhookStatus)
                else self.webhook_status
            )
        else:
            webhook_status = self.webhook_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if webhook_status is not UNSET:
            field_dict["webhook_status"] = webhook_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        webhook_status = read_enum(EventWebhookStatus, d.pop("webhook_status", UNSET))

        event_webhook_call = cls(
            id=id,
            webhook_status=webhook_status,
        )

        event_webhook_call.additional_properties = d
        return event_webhook_call

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
