# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NotificationRequest")


@_attrs_define
class NotificationRequest:
    """
    Attributes:
        subject (str | Unset): Subject of the message, at most 4000 characters.
        note (str | Unset): Text of the message, at most 4000 characters.
        send_to_invoicer (bool | Unset): Whether you get a copy; the provider's default is false.
        send_to_recipient (bool | Unset): Whether the recipient is told; the provider's default is true.
        additional_recipients (list[str] | Unset): Further e-mail addresses to send to, at most 100.
    """

    subject: str | Unset = UNSET
    note: str | Unset = UNSET
    send_to_invoicer: bool | Unset = UNSET
    send_to_recipient: bool | Unset = UNSET
    additional_recipients: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        subject = self.subject

        note = self.note

        send_to_invoicer = self.send_to_invoicer

        send_to_recipient = self.send_to_recipient

        additional_recipients: list[str] | Unset = UNSET
        if not isinstance(self.additional_recipients, Unset):
            additional_recipients = self.additional_recipients

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if subject is not UNSET:
            field_dict["subject"] = subject
        if note is not UNSET:
            field_dict["note"] = note
        if send_to_invoicer is not UNSET:
            field_dict["send_to_invoicer"] = send_to_invoicer
        if send_to_recipient is not UNSET:
            field_dict["send_to_recipient"] = send_to_recipient
        if additional_recipients is not UNSET:
            field_dict["additional_recipients"] = additional_recipients

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        subject = d.pop("subject", UNSET)

        note = d.pop("note", UNSET)

        send_to_invoicer = d.pop("send_to_invoicer", UNSET)

        send_to_recipient = d.pop("send_to_recipient", UNSET)

        additional_recipients = cast(list[str], d.pop("additional_recipients", UNSET))

        notification_request = cls(
            subject=subject,
            note=note,
            send_to_invoicer=send_to_invoicer,
            send_to_recipient=send_to_recipient,
            additional_recipients=additional_recipients,
        )

        return notification_request
