# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.custom_attributes import CustomAttributes
from ..models.new_allocation import NewAllocation
from ..models.new_ledger_entry import NewLedgerEntry
from ..models.new_payment_method import NewPaymentMethod
from ..models.new_transaction_status import NewTransactionStatus
from ..models.transaction_type import TransactionType
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateTransactionRequest")


@_attrs_define
class CreateTransactionRequest:
    """
    Attributes:
        type_ (TransactionType): payment collects money, refund gives it back. The others (credit, deposit, reversal,
            chargeback, chargeback_reversal) appear in lists; creating one may need fields that are not offered here.
        amount (Decimal): What to charge, or to give back, in major units of the processing account's currency.
        customer_id (str | Unset): The customer, an id starting with "acct_".
        payment_method_id (str | Unset): The stored payment method to charge, an id starting with "pm_"; the customer's
            default one if left out.
        payment_method (NewPaymentMethod | Unset): A card or bank account given with the payment itself.
        processing_id (str | Unset): The processing account that receives the money, or gives it back, an id starting
            with "acct_".
        allocations (list[NewAllocation] | Unset): What the payment is for. Version 1 documents one allocation for each
            payment.
        description (str | Unset): A description, visible to people.
        ledger (list[NewLedgerEntry] | Unset): On a refund, the payment it gives back.
        order_number (str | Unset): A reference of your own, by which transactions can be listed; always send one. Let
            it hold no "|" and not begin with "!", ">", "<", "=" or "?", or no filter can look for it.
        status (NewTransactionStatus | Unset): authorized only reserves the amount, to be captured later; processed
            charges it.
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    type_: TransactionType
    amount: Decimal
    customer_id: str | Unset = UNSET
    payment_method_id: str | Unset = UNSET
    payment_method: NewPaymentMethod | Unset = UNSET
    processing_id: str | Unset = UNSET
    allocations: list[NewAllocation] | Unset = UNSET
    description: str | Unset = UNSET
    ledger: list[NewLedgerEntry] | Unset = UNSET
    order_number: str | Unset = UNSET
    status: NewTransactionStatus | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value if isinstance(self.type_, TransactionType) else self.type_

        amount = self.amount

        customer_id = self.customer_id

        payment_method_id = self.payment_method_id

        payment_method: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_method, Unset):
            payment_method = (
                self.payment_method.to_dict()
                if isinstance(self.payment_method, NewPaymentMethod)
                else self.payment_method
            )

        processing_id = self.processing_id

        allocations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.allocations, Unset):
            allocations = []
            for allocations_item_data in self.allocations:
                allocations_item = (
                    allocations_item_data.to_dict()
                    if isinstance(allocations_item_data, NewAllocation)
                    else allocations_item_data
                )
                allocations.append(allocations_item)

        description = self.description

        ledger: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.ledger, Unset):
            ledger = []
            for ledger_item_data in self.ledger:
                ledger_item = (
                    ledger_item_data.to_dict()
                    if isinstance(ledger_item_data, NewLedgerEntry)
                    else ledger_item_data
                )
                ledger.append(ledger_item)

        order_number = self.order_number

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = (
                self.status.value if isinstance(self.status, NewTransactionStatus) else self.status
            )

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
                "amount": amount,
            }
        )
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if payment_method_id is not UNSET:
            field_dict["payment_method_id"] = payment_method_id
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if processing_id is not UNSET:
            field_dict["processing_id"] = processing_id
        if allocations is not UNSET:
            field_dict["allocations"] = allocations
        if description is not UNSET:
            field_dict["description"] = description
        if ledger is not UNSET:
            field_dict["ledger"] = ledger
        if order_number is not UNSET:
            field_dict["order_number"] = order_number
        if status is not UNSET:
            field_dict["status"] = status
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = TransactionType(d.pop("type"))

        amount = read_decimal(d.pop("amount"))

        customer_id = d.pop("customer_id", UNSET)

        payment_method_id = d.pop("payment_method_id", UNSET)

        _payment_method = d.pop("payment_method", UNSET)
        payment_method: NewPaymentMethod | Unset
        if isinstance(_payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = NewPaymentMethod.from_dict(_payment_method)

        processing_id = d.pop("processing_id", UNSET)

        _allocations = d.pop("allocations", UNSET)
        allocations: list[NewAllocation] | Unset = UNSET
        if _allocations is not UNSET:
            allocations = []
            for allocations_item_data in _allocations:
                allocations_item = NewAllocation.from_dict(allocations_item_data)

                allocations.append(allocations_item)

        description = d.pop("description", UNSET)

        _ledger = d.pop("ledger", UNSET)
        ledger: list[NewLedgerEntry] | Unset = UNSET
        if _ledger is not UNSET:
            ledger = []
            for ledger_item_data in _ledger:
                ledger_item = NewLedgerEntry.from_dict(ledger_item_data)

                ledger.append(ledger_item)

        order_number = d.pop("order_number", UNSET)

        _status = d.pop("status", UNSET)
        status: NewTransactionStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = NewTransactionStatus(_status)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_transaction_request = cls(
            type_=type_,
            amount=amount,
            customer_id=customer_id,
            payment_method_id=payment_method_id,
            payment_method=payment_method,
            processing_id=processing_id,
            allocations=allocations,
            description=description,
            ledger=ledger,
            order_number=order_number,
            status=status,
            attrs=attrs,
        )

        return create_transaction_request
