# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.payment_to_remove import PaymentToRemove

T = TypeVar("T", bound="RemovePaymentRequest")


@_attrs_define
class RemovePaymentRequest:
    """
    Attributes:
        transaction (PaymentToRemove):
    """

    transaction: PaymentToRemove

    def to_dict(self) -> dict[str, Any]:
        transaction = (
            self.transaction.to_dict()
            if isinstance(self.transaction, PaymentToRemove)
            else self.transaction
        )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "transaction": transaction,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        transaction = PaymentToRemove.from_dict(d.pop("transaction"))

        remove_payment_request = cls(
            transaction=transaction,
        )

        return remove_payment_request
