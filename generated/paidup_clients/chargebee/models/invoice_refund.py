# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.credit_note import CreditNote
from ..models.invoice import Invoice
from ..models.transaction import Transaction
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceRefund")


@_attrs_define
class InvoiceRefund:
    """
    Attributes:
        invoice (Invoice):
        transaction (Transaction):
        credit_note (CreditNote | None | Unset):
    """

    invoice: Invoice
    transaction: Transaction
    credit_note: CreditNote | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice = self.invoice.to_dict() if isinstance(self.invoice, Invoice) else self.invoice

        transaction = (
            self.transaction.to_dict()
            if isinstance(self.transaction, Transaction)
            else self.transaction
        )

        credit_note: dict[str, Any] | None | Unset
        if isinstance(self.credit_note, Unset):
            credit_note = UNSET
        elif isinstance(self.credit_note, CreditNote):
            credit_note = (
                self.credit_note.to_dict()
                if isinstance(self.credit_note, CreditNote)
                else self.credit_note
            )
        else:
            credit_note = self.credit_note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invoice": invoice,
                "transaction": transaction,
            }
        )
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice = Invoice.from_dict(d.pop("invoice"))

        transaction = Transaction.from_dict(d.pop("transaction"))

        credit_note = read_object(CreditNote.from_dict, d.pop("credit_note", UNSET))

        invoice_refund = cls(
            invoice=invoice,
            transaction=transaction,
            credit_note=credit_note,
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
