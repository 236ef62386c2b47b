# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice import Invoice
from ..models.transaction import Transaction
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceRecordedRefund")


@_attrs_define
class InvoiceRecordedRefund:
    """
    Attributes:
        invoice (Invoice):
        transaction (None | Transaction | Unset):
    """

    invoice: Invoice
    transaction: None | Transaction | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice = self.invoice.to_dict() if isinstance(self.invoice, Invoice) else self.invoice

        transaction: dict[str, Any] | None | Unset
        if isinstance(self.transaction, Unset):
            transaction = UNSET
        elif isinstance(self.transaction, Transaction):
            transaction = (
                self.transaction.to_dict()
                if isinstance(self.transaction, Transaction)
                else self.transaction
            )
        else:
            transaction = self.transaction

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invoice": invoice,
            }
        )
        if transaction is not UNSET:
            field_dict["transaction"] = transaction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice = Invoice.from_dict(d.pop("invoice"))

        transaction = read_object(Transaction.from_dict, d.pop("transaction", UNSET))

        invoice_recorded_refund = cls(
            invoice=invoice,
            transaction=transaction,
        )

        invoice_recorded_refund.additional_properties = d
        return invoice_recorded_refund

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
