# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.custom_attributes import CustomAttributes
from ..models.new_invoice_allocation import NewInvoiceAllocation
from ..models.new_party import NewParty
from ..models.new_transaction_type import NewTransactionType
from ..models.new_transfer import NewTransfer
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateTransactionRequest")


@_attrs_define
class CreateTransactionRequest:
    """
    Attributes:
        type_ (NewTransactionType): payment collects money, refund gives it back. The others are not offered here.
        amount (Decimal | Unset): What to charge, in major units of the receiving account's currency. The page calls it
            required; a refund is taken without it, by the amounts of its transfers.
        sender (NewParty | Unset): From where or to where the money goes.
        receiver (NewParty | Unset): From where or to where the money goes.
        invoice_allocations (list[NewInvoiceAllocation] | Unset): The invoices that are paid.
        transfers (list[NewTransfer] | Unset): The payments that are refunded.
        description (str | Unset): A description, visible to people. Transactions can be listed by it, so it is the
            place for a reference of your own.
        attrs (CustomAttributes | Unset): Fields of your own, kept and given back by the provider; at most 255
            characters together, written as JSON. Names that begin with "_" are not shown in its dashboard.
    """

    type_: NewTransactionType
    amount: Decimal | Unset = UNSET
    sender: NewParty | Unset = UNSET
    receiver: NewParty | Unset = UNSET
    invoice_allocations: list[NewInvoiceAllocation] | Unset = UNSET
    transfers: list[NewTransfer] | Unset = UNSET
    description: str | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value if isinstance(self.type_, NewTransactionType) else self.type_

        amount = self.amount

        sender: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sender, Unset):
            sender = self.sender.to_dict() if isinstance(self.sender, NewParty) else self.sender

        receiver: dict[str, Any] | Unset = UNSET
        if not isinstance(self.receiver, Unset):
            receiver = (
                self.receiver.to_dict() if isinstance(self.receiver, NewParty) else self.receiver
            )

        invoice_allocations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.invoice_allocations, Unset):
            invoice_allocations = []
            for invoice_allocations_item_data in self.invoice_allocations:
                invoice_allocations_item = (
                    invoice_allocations_item_data.to_dict()
                    if isinstance(invoice_allocations_item_data, NewInvoiceAllocation)
                    else invoice_allocations_item_data
                )
                invoice_allocations.append(invoice_allocations_item)

        transfers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.transfers, Unset):
            transfers = []
            for transfers_item_data in self.transfers:
                transfers_item = (
                    transfers_item_data.to_dict()
                    if isinstance(transfers_item_data, NewTransfer)
                    else transfers_item_data
                )
                transfers.append(transfers_item)

        description = self.description

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if sender is not UNSET:
            field_dict["sender"] = sender
        if receiver is not UNSET:
            field_dict["receiver"] = receiver
        if invoice_allocations is not UNSET:
            field_dict["invoice_allocations"] = invoice_allocations
        if transfers is not UNSET:
            field_dict["transfers"] = transfers
        if description is not UNSET:
            field_dict["description"] = description
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = NewTransactionType(d.pop("type"))

        amount = read_decimal(d.pop("amount", UNSET))

        _sender = d.pop("sender", UNSET)
        sender: NewParty | Unset
        if isinstance(_sender, Unset):
            sender = UNSET
        else:
            sender = NewParty.from_dict(_sender)

        _receiver = d.pop("receiver", UNSET)
        receiver: NewParty | Unset
        if isinstance(_receiver, Unset):
            receiver = UNSET
        else:
            receiver = NewParty.from_dict(_receiver)

        _invoice_allocations = d.pop("invoice_allocations", UNSET)
        invoice_allocations: list[NewInvoiceAllocation] | Unset = UNSET
        if _invoice_allocations is not UNSET:
            invoice_allocations = []
            for invoice_allocations_item_data in _invoice_allocations:
                invoice_allocations_item = NewInvoiceAllocation.from_dict(
                    invoice_allocations_item_data
                )

                invoice_allocations.append(invoice_allocations_item)

        _transfers = d.pop("transfers", UNSET)
        transfers: list[NewTransfer] | Unset = UNSET
        if _transfers is not UNSET:
            transfers = []
            for transfers_item_data in _transfers:
                transfers_item = NewTransfer.from_dict(transfers_item_data)

                transfers.append(transfers_item)

        description = d.pop("description", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_transaction_request = cls(
            type_=type_,
            amount=amount,
            sender=sender,
            receiver=receiver,
            invoice_allocations=invoice_allocations,
            transfers=transfers,
            description=description,
            attrs=attrs,
        )

        return create_transaction_request
