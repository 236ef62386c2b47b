# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.envelope_status import EnvelopeStatus
from ..models.invoice_transaction import InvoiceTransaction
from ..types import UNSET, Unset

T = TypeVar("T", bound="TransactionList")


@_attrs_define
class TransactionList:
    """
    Attributes:
        message (list[InvoiceTransaction]): The transactions; the provider puts the list here.
        status (EnvelopeStatus | None | Unset):
    """

    message: list[InvoiceTransaction]
    status: EnvelopeStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = []
        for message_item_data in self.message:
            message_item = (
                message_item_data.to_dict()
                if isinstance(message_item_data, InvoiceTransaction)
                else message_item_data
            )
            message.append(message_item)

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, EnvelopeStatus):
            status = self.status.value if isinstance(self.status, EnvelopeStatus) else self.status
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message = []
        _message = d.pop("message")
        for message_item_data in _message:
            message_item = InvoiceTransaction.from_dict(message_item_data)

            message.append(message_item)

        status = read_enum(EnvelopeStatus, d.pop("status", UNSET))

        transaction_list = cls(
            message=message,
            status=status,
        )

        transaction_list.additional_properties = d
        return transaction_list

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
