# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.event_api_version import EventApiVersion
from ..models.event_content import EventContent
from ..models.event_source import EventSource
from ..models.event_webhook_call import EventWebhookCall
from ..models.event_webhook_status import EventWebhookStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="Event")


@_attrs_define
class Event:
    """
    Attributes:
        id (str):
        occurred_at (int | None | Unset):
        source (EventSource | None | Unset):
        user (None | str | Unset): Who did it; what is told depends on the source.
        webhooks (list[EventWebhookCall] | None | Unset): How the call of each webhook went; only there once the first
            has been made.
        webhook_status (EventWebhookStatus | None | Unset):
        webhook_failure_reason (None | str | Unset):
        origin_user (None | str | Unset):
        event_type (None | str | Unset): The list grows.
        api_version (EventApiVersion | None | Unset):
        content (EventContent | None | Unset):
    """

    id: str
    occurred_at: int | None | Unset = UNSET
    source: EventSource | None | Unset = UNSET
    user: None | str | Unset = UNSET
    webhooks: list[EventWebhookCall] | None | Unset = UNSET
    webhook_status: EventWebhookStatus | None | Unset = UNSET
    webhook_failure_reason: None | str | Unset = UNSET
    origin_user: None | str | Unset = UNSET
    event_type: None | str | Unset = UNSET
    api_version: EventApiVersion | None | Unset = UNSET
    content: EventContent | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        occurred_at: int | None | Unset
        if isinstance(self.occurred_at, Unset):
            occurred_at = UNSET
        else:
            occurred_at = self.occurred_at

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        elif isinstance(self.source, EventSource):
            source = self.source.value if isinstance(self.source, EventSource) else self.source
        else:
            source = self.source

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        webhooks: list[dict[str, Any]] | None | Unset
        if isinstance(self.webhooks, Unset):
            webhooks = UNSET
        elif isinstance(self.webhooks, list):
            webhooks = []
            for webhooks_type_0_item_data in self.webhooks:
                webhooks_type_0_item = (
                    webhooks_type_0_item_data.to_dict()
                    if isinstance(webhooks_type_0_item_data, EventWebhookCall)
                    else webhooks_type_0_item_data
                )
                webhooks.append(webhooks_type_0_item)

        else:
            webhooks = self.webhooks

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

        webhook_failure_reason: None | str | Unset
        if isinstance(self.webhook_failure_reason, Unset):
            webhook_failure_reason = UNSET
        else:
            webhook_failure_reason = self.webhook_failure_reason

        origin_user: None | str | Unset
        if isinstance(self.origin_user, Unset):
            origin_user = UNSET
        else:
            origin_user = self.origin_user

        event_type: None | str | Unset
        if isinstance(self.event_type, Unset):
            event_type = UNSET
        else:
            event_type = self.event_type

        api_version: None | str | Unset
        if isinstance(self.api_version, Unset):
            api_version = UNSET
        elif isinstance(self.api_version, EventApiVersion):
            api_version = (
                self.api_version.value
                if isinstance(self.api_version, EventApiVersion)
                else self.api_version
            )
        else:
            api_version = self.api_version

        content: dict[str, Any] | None | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        elif isinstance(self.content, EventContent):
            content = (
                self.content.to_dict() if isinstance(self.content, EventContent) else self.content
            )
        else:
            content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if occurred_at is not UNSET:
            field_dict["occurred_at"] = occurred_at
        if source is not UNSET:
            field_dict["source"] = source
        if user is not UNSET:
            field_dict["user"] = user
        if webhooks is not UNSET:
            field_dict["webhooks"] = webhooks
        if webhook_status is not UNSET:
            field_dict["webhook_status"] = webhook_status
        if webhook_failure_reason is not UNSET:
            field_dict["webhook_failure_reason"] = webhook_failure_reason
        if origin_user is not UNSET:
            field_dict["origin_user"] = origin_user
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if api_version is not UNSET:
            field_dict["api_version"] = api_version
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        occurred_at = d.pop("occurred_at", UNSET)

        source = read_enum(EventSource, d.pop("source", UNSET))

        user = d.pop("user", UNSET)

        webhooks = read_list(
            lambda value: read_object(EventWebhookCall.from_dict, value), d.pop("webhooks", UNSET)
        )

        webhook_status = read_enum(EventWebhookStatus, d.pop("webhook_status", UNSET))

        webhook_failure_reason = d.pop("webhook_failure_reason", UNSET)

        origin_user = d.pop("origin_user", UNSET)

        event_type = d.pop("event_type", UNSET)

        api_version = read_enum(EventApiVersion, d.pop("api_version", UNSET))

        content = read_object(EventContent.from_dict, d.pop("content", UNSET))

        event = cls(
            id=id,
            occurred_at=occurred_at,
            source=source,
            user=user,
            webhooks=webhooks,
            webhook_status=webhook_status,
            webhook_failure_reason=webhook_failure_reason,
            origin_user=origin_user,
            event_type=event_type,
            api_version=api_version,
            content=content,
        )

        event.additional_properties = d
        return event

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
