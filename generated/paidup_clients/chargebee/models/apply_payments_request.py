# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.payment_to_apply import PaymentToApply
from ..types import UNSET, Unset

T = TypeVar("T", bound="ApplyPaymentsRequest")


@_attrs_define
class ApplyPaymentsRequest:
    """
    Attributes:
        comment (str | Unset): A comment, up to 300 characters.
        transactions (list[PaymentToApply] | Unset): The transactions to use.
    """

    comment: str | Unset = UNSET
    transactions: list[PaymentToApply] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        transactions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.transactions, Unset):
            transactions = []
            for transactions_item_data in self.transactions:
                transactions_item = (
                    transactions_item_data.to_dict()
                    if isinstance(transactions_item_data, PaymentToApply)
                    else transactions_item_data
                )
                transactions.append(transactions_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if transactions is not UNSET:
            field_dict["transactions"] = transactions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comment = d.pop("comment", UNSET)

        _transactions = d.pop("transactions", UNSET)
        transactions: list[PaymentToApply] | Unset = UNSET
        if _transactions is not UNSET:
            transactions = []
            for transactions_item_data in _transactions:
                transactions_item = PaymentToApply.from_dict(transactions_item_data)

                transactions.append(transactions_item)

        apply_payments_request = cls(
            comment=comment,
            transactions=transactions,
        )

        return apply_payments_request
