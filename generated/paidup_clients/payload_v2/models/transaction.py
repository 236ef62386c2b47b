# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.open_object import OpenObject
from ..models.party import Party
from ..models.payment_allocation import PaymentAllocation
from ..models.transaction_status import TransactionStatus
from ..models.transaction_type import TransactionType
from ..models.transfer import Transfer
from ..types import UNSET, Unset

T = TypeVar("T", bound="Transaction")


@_attrs_define
class Transaction:
    """
    Attributes:
        id (str): Starts with "txn_".
        object_ (None | str | Unset):
        type_ (None | TransactionType | Unset):
        status (None | TransactionStatus | Unset):
        amount (Decimal | None | Unset): Major units, always positive.
        sender (None | Party | Unset):
        receiver (None | Party | Unset):
        description (None | str | Unset): The text given when it was created.
        invoice_allocations (list[PaymentAllocation] | None | Unset): What was applied to invoices; ask for it by
            fields[].
        transfers (list[Transfer] | None | Unset): Links to other transactions; ask for it by fields[].
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    type_: None | TransactionType | Unset = UNSET
    status: None | TransactionStatus | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    sender: None | Party | Unset = UNSET
    receiver: None | Party | Unset = UNSET
    description: None | str | Unset = UNSET
    invoice_allocations: list[PaymentAllocation] | None | Unset = UNSET
    transfers: list[Transfer] | None | Unset = UNSET
    attrs: None | OpenObject | Unset = UNSET
    created_at: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, TransactionType):
            type_ = self.type_.value if isinstance(self.type_, TransactionType) else self.type_
        else:
            type_ = self.type_

        status: dict[str, Any] | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, TransactionStatus):
            status = (
                self.status.to_dict() if isinstance(self.status, TransactionStatus) else self.status
            )
        else:
            status = self.status

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        sender: dict[str, Any] | None | Unset
        if isinstance(self.sender, Unset):
            sender = UNSET
        elif isinstance(self.sender, Party):
            sender = self.sender.to_dict() if isinstance(self.sender, Party) else self.sender
        else:
            sender = self.sender

        receiver: dict[str, Any] | None | Unset
        if isinstance(self.receiver, Unset):
            receiver = UNSET
        elif isinstance(self.receiver, Party):
            receiver = (
                self.receiver.to_dict() if isinstance(self.receiver, Party) else self.receiver
            )
        else:
            receiver = self.receiver

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        invoice_allocations: list[dict[str, Any]] | None | Unset
        if isinstance(self.invoice_allocations, Unset):
            invoice_allocations = UNSET
        elif isinstance(self.invoice_allocations, list):
            invoice_allocations = []
            for invoice_allocations_type_0_item_data in self.invoice_allocations:
                invoice_allocations_type_0_item = (
                    invoice_allocations_type_0_item_data.to_dict()
                    if isinstance(invoice_allocations_type_0_item_data, PaymentAllocation)
                    else invoice_allocations_type_0_item_data
                )
                invoice_allocations.append(invoice_allocations_type_0_item)

        else:
            invoice_allocations = self.invoice_allocations

        transfers: list[dict[str, Any]] | None | Unset
        if isinstance(self.transfers, Unset):
            transfers = UNSET
        elif isinstance(self.transfers, list):
            transfers = []
            for transfers_type_0_item_data in self.transfers:
                transfers_type_0_item = (
                    transfers_type_0_item_data.to_dict()
                    if isinstance(transfers_type_0_item_data, Transfer)
                    else transfers_type_0_item_data
                )
                transfers.append(transfers_type_0_item)

        else:
            transfers = self.transfers

        attrs: dict[str, Any] | None | Unset
        if isinstance(self.attrs, Unset):
            attrs = UNSET
        elif isinstance(self.attrs, OpenObject):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, OpenObject) else self.attrs
        else:
            attrs = self.attrs

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        else:
            modified_at = self.modified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if amount is not UNSET:
            field_dict["amount"] = amount
        if sender is not UNSET:
            field_dict["sender"] = sender
        if receiver is not UNSET:
            field_dict["receiver"] = receiver
        if description is not UNSET:
            field_dict["description"] = description
        if invoice_allocations is not UNSET:
            field_dict["invoice_allocations"] = invoice_allocations
        if transfers is not UNSET:
            field_dict["transfers"] = transfers
        if attrs is not UNSET:
            field_dict["attrs"] = attrs
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        object_ = d.pop("object", UNSET)

        type_ = read_enum(TransactionType, d.pop("type", UNSET))

        status = read_object(TransactionStatus.from_dict, d.pop("status", UNSET))

        amount = read_decimal(d.pop("amount", UNSET))

        sender = read_object(Party.from_dict, d.pop("sender", UNSET))

        receiver = read_object(Party.from_dict, d.pop("receiver", UNSET))

        description = d.pop("description", UNSET)

        invoice_allocations = read_list(
            lambda value: read_object(PaymentAllocation.from_dict, value),
            d.pop("invoice_allocations", UNSET),
        )

        transfers = read_list(
            lambda value: read_object(Transfer.from_dict, value), d.pop("transfers", UNSET)
        )

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        transaction = cls(
            id=id,
            object_=object_,
            type_=type_,
            status=status,
            amount=amount,
            sender=sender,
            receiver=receiver,
            description=description,
            invoice_allocations=invoice_allocations,
            transfers=transfers,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        transaction.additional_properties = d
        return transaction

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
