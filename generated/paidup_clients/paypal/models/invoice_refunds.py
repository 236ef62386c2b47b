# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.invoice_money import InvoiceMoney
from ..models.refund_transaction import RefundTransaction
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceRefunds")


@_attrs_define
class InvoiceRefunds:
    """
    Attributes:
        refund_amount (InvoiceMoney | None | Unset): All that was refunded.
        transactions (list[RefundTransaction] | None | Unset): At most 100.
    """

    refund_amount: InvoiceMoney | None | Unset = UNSET
    transactions: list[RefundTransaction] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        refund_amount: dict[str, Any] | None | Unset
        if isinstance(self.refund_amount, Unset):
            refund_amount = UNSET
        elif isinstance(self.refund_amount, InvoiceMoney):
            refund_amount = (
                self.refund_amount.to_dict()
                if isinstance(self.refund_amount, InvoiceMoney)
                else self.refund_amount
            )
        else:
            refund_amount = self.refund_amount

        transactions: list[dict[str, Any]] | None | Unset
        if isinstance(self.transactions, Unset):
            transactions = UNSET
        elif isinstance(self.transactions, list):
            transactions = []
            for transactions_type_0_item_data in self.transactions:
                transactions_type_0_item = (
                    transactions_type_0_item_data.to_dict()
                    if isinstance(transactions_type_0_item_data, RefundTransaction)
                    else transactions_type_0_item_data
                )
                transactions.append(transactions_type_0_item)

        else:
            transactions = self.transactions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if refund_amount is not UNSET:
            field_dict["refund_amount"] = refund_amount
        if transactions is not UNSET:
            field_dict["transactions"] = transactions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        refund_amount = read_object(InvoiceMoney.from_dict, d.pop("refund_amount", UNSET))

        transactions = read_list(
            lambda value: read_object(RefundTransaction.from_dict, value),
            d.pop("transactions", UNSET),
        )

        invoice_refunds = cls(
            refund_amount=refund_amount,
            transactions=transactions,
        )

        invoice_refunds.additional_properties = d
        return invoice_refunds

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
