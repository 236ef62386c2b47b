# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AttachmentRequest")


@_attrs_define
class AttachmentRequest:
    """
    Attributes:
        id (str | Unset): 1 to 255 characters.
        reference_url (str | Unset): URL of the file, 1 to 2000 characters.
        content_type (str | Unset):
        create_time (str | datetime.datetime | Unset): A time with a zone.
        size (str | Unset): Digits as text.
    """

    id: str | Unset = UNSET
    reference_url: str | Unset = UNSET
    content_type: str | Unset = UNSET
    create_time: str | datetime.datetime | Unset = UNSET
    size: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        reference_url = self.reference_url

        content_type = self.content_type

        create_time: Any | Unset = UNSET
        if not isinstance(self.create_time, Unset):
            create_time = (
                self.create_time.isoformat()
                if isinstance(self.create_time, datetime.datetime) and self.create_time.tzinfo
                else self.create_time
            )

        size = self.size

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if reference_url is not UNSET:
            field_dict["reference_url"] = reference_url
        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        reference_url = d.pop("reference_url", UNSET)

        content_type = d.pop("content_type", UNSET)

        _create_time = d.pop("create_time", UNSET)
        create_time: str | datetime.datetime | Unset
        if isinstance(_create_time, Unset):
            create_time = UNSET
        else:
            create_time = datetime.datetime.fromisoformat(_create_time)

        size = d.pop("size", UNSET)

        attachment_request = cls(
            id=id,
            reference_url=reference_url,
            content_type=content_type,
            create_time=create_time,
            size=size,
        )

        return attachment_request
