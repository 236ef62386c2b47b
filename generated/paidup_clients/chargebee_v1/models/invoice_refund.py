# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invoice import Invoice
from ..models.transaction import Transaction

T = TypeVar("T", bound="InvoiceRefund")


@_attrs_define
class InvoiceRefund:
    """
    Attributes:
        invoice (Invoice):
        transaction (Transaction):
    """

    invoice: Invoice
    transaction: Transaction
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice = self.invoice.to_dict() if isinstance(self.invoice, Invoice) else self.invoice

        transaction = (
            self.transaction.to_dict()
            if isinstance(self.transaction, Transaction)
            else self.transaction
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invoice": invoice,
                "transaction": transaction,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice = Invoice.from_dict(d.pop("invoice"))

        transaction = Transaction.from_dict(d.pop("transaction"))

        invoice_refund = cls(
            invoice=invoice,
            transaction=transaction,
        )

        invoice_refund.additional_properties = d
        return invoice_refund

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
