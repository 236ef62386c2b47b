# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.creation_flow import CreationFlow
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceMetadata")


@_attrs_define
class InvoiceMetadata:
    """Times are RFC 3339 texts.

    Attributes:
        create_time (None | str | Unset):
        created_by (None | str | Unset):
        last_update_time (None | str | Unset):
        last_updated_by (None | str | Unset):
        cancel_time (None | str | Unset):
        cancelled_by (None | str | Unset):
        first_sent_time (None | str | Unset):
        last_sent_time (None | str | Unset):
        last_sent_by (None | str | Unset):
        created_by_flow (CreationFlow | None | Unset):
        recipient_view_url (None | str | Unset): The page for the recipient.
        invoicer_view_url (None | str | Unset): The page for the invoicer.
    """

    create_time: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    last_update_time: None | str | Unset = UNSET
    last_updated_by: None | str | Unset = UNSET
    cancel_time: None | str | Unset = UNSET
    cancelled_by: None | str | Unset = UNSET
    first_sent_time: None | str | Unset = UNSET
    last_sent_time: None | str | Unset = UNSET
    last_sent_by: None | str | Unset = UNSET
    created_by_flow: CreationFlow | None | Unset = UNSET
    recipient_view_url: None | str | Unset = UNSET
    invoicer_view_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        create_time: None | str | Unset
        if isinstance(self.create_time, Unset):
            create_time = UNSET
        else:
            create_time = self.create_time

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        last_update_time: None | str | Unset
        if isinstance(self.last_update_time, Unset):
            last_update_time = UNSET
        else:
            last_update_time = self.last_update_time

        last_updated_by: None | str | Unset
        if isinstance(self.last_updated_by, Unset):
            last_updated_by = UNSET
        else:
            last_updated_by = self.last_updated_by

        cancel_time: None | str | Unset
        if isinstance(self.cancel_time, Unset):
            cancel_time = UNSET
        else:
            cancel_time = self.cancel_time

        cancelled_by: None | str | Unset
        if isinstance(self.cancelled_by, Unset):
            cancelled_by = UNSET
        else:
            cancelled_by = self.cancelled_by

        first_sent_time: None | str | Unset
        if isinstance(self.first_sent_time, Unset):
            first_sent_time = UNSET
        else:
            first_sent_time = self.first_sent_time

        last_sent_time: None | str | Unset
        if isinstance(self.last_sent_time, Unset):
            last_sent_time = UNSET
        else:
            last_sent_time = self.last_sent_time

        last_sent_by: None | str | Unset
        if isinstance(self.last_sent_by, Unset):
            last_sent_by = UNSET
        else:
            last_sent_by = self.last_sent_by

        created_by_flow: None | str | Unset
        if isinstance(self.created_by_flow, Unset):
            created_by_flow = UNSET
        elif isinstance(self.created_by_flow, CreationFlow):
            created_by_flow = (
                self.created_by_flow.value
                if isinstance(self.created_by_flow, CreationFlow)
                else self.created_by_flow
            )
        else:
            created_by_flow = self.created_by_flow

        recipient_view_url: None | str | Unset
        if isinstance(self.recipient_view_url, Unset):
            recipient_view_url = UNSET
        else:
            recipient_view_url = self.recipient_view_url

        invoicer_view_url: None | str | Unset
        if isinstance(self.invoicer_view_url, Unset):
            invoicer_view_url = UNSET
        else:
            invoicer_view_url = self.invoicer_view_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if last_update_time is not UNSET:
            field_dict["last_update_time"] = last_update_time
        if last_updated_by is not UNSET:
            field_dict["last_updated_by"] = last_updated_by
        if cancel_time is not UNSET:
            field_dict["cancel_time"] = cancel_time
        if cancelled_by is not UNSET:
            field_dict["cancelled_by"] = cancelled_by
        if first_sent_time is not UNSET:
            field_dict["first_sent_time"] = first_sent_time
        if last_sent_time is not UNSET:
            field_dict["last_sent_time"] = last_sent_time
        if last_sent_by is not UNSET:
            field_dict["last_sent_by"] = last_sent_by
        if created_by_flow is not UNSET:
            field_dict["created_by_flow"] = created_by_flow
        if recipient_view_url is not UNSET:
            field_dict["recipient_view_url"] = recipient_view_url
        if invoicer_view_url is not UNSET:
            field_dict["invoicer_view_url"] = invoicer_view_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        create_time = d.pop("create_time", UNSET)

        created_by = d.pop("created_by", UNSET)

        last_update_time = d.pop("last_update_time", UNSET)

        last_updated_by = d.pop("last_updated_by", UNSET)

        cancel_time = d.pop("cancel_time", UNSET)

        cancelled_by = d.pop("cancelled_by", UNSET)

        first_sent_time = d.pop("first_sent_time", UNSET)

        last_sent_time = d.pop("last_sent_time", UNSET)

        last_sent_by = d.pop("last_sent_by", UNSET)

        created_by_flow = read_enum(CreationFlow, d.pop("created_by_flow", UNSET))

        recipient_view_url = d.pop("recipient_view_url", UNSET)

        invoicer_view_url = d.pop("invoicer_view_url", UNSET)

        invoice_metadata = cls(
            create_time=create_time,
            created_by=created_by,
            last_update_time=last_update_time,
            last_updated_by=last_updated_by,
            cancel_time=cancel_time,
            cancelled_by=cancelled_by,
            first_sent_time=first_sent_time,
            last_sent_time=last_sent_time,
            last_sent_by=last_sent_by,
            created_by_flow=created_by_flow,
            recipient_view_url=recipient_view_url,
            invoicer_view_url=invoicer_view_url,
        )

        invoice_metadata.additional_properties = d
        return invoice_metadata

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
