# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.payment_initiator import PaymentInitiator
from ..types import UNSET, Unset

T = TypeVar("T", bound="CollectPaymentRequest")


@_attrs_define
class CollectPaymentRequest:
    """
    Attributes:
        amount (int | Unset): Amount to charge, in minor units, at least 1 and at most the invoice's amount_to_collect.
        payment_source_id (str | Unset): The stored payment source to charge, up to 40 characters; required without
            authorization_transaction_id.
        authorization_transaction_id (str | Unset): An authorisation to capture, for cards at Stripe; up to 40
            characters.
        comment (str | Unset): A comment, up to 300 characters.
        payment_initiator (PaymentInitiator | Unset):
    """

    amount: int | Unset = UNSET
    payment_source_id: str | Unset = UNSET
    authorization_transaction_id: str | Unset = UNSET
    comment: str | Unset = UNSET
    payment_initiator: PaymentInitiator | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        payment_source_id = self.payment_source_id

        authorization_transaction_id = self.authorization_transaction_id

        comment = self.comment

        payment_initiator: str | Unset = UNSET
        if not isinstance(self.payment_initiator, Unset):
            payment_initiator = (
                self.payment_initiator.value
                if isinstance(self.payment_initiator, PaymentInitiator)
                else self.payment_initiator
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if payment_source_id is not UNSET:
            field_dict["payment_source_id"] = payment_source_id
        if authorization_transaction_id is not UNSET:
            field_dict["authorization_transaction_id"] = authorization_transaction_id
        if comment is not UNSET:
            field_dict["comment"] = comment
        if payment_initiator is not UNSET:
            field_dict["payment_initiator"] = payment_initiator

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = d.pop("amount", UNSET)

        payment_source_id = d.pop("payment_source_id", UNSET)

        authorization_transaction_id = d.pop("authorization_transaction_id", UNSET)

        comment = d.pop("comment", UNSET)

        _payment_initiator = d.pop("payment_initiator", UNSET)
        payment_initiator: PaymentInitiator | Unset
        if isinstance(_payment_initiator, Unset):
            payment_initiator = UNSET
        else:
            payment_initiator = PaymentInitiator(_payment_initiator)

        collect_payment_request = cls(
            amount=amount,
            payment_source_id=payment_source_id,
            authorization_transaction_id=authorization_transaction_id,
            comment=comment,
            payment_initiator=payment_initiator,
        )

        return collect_payment_request
