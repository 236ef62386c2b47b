# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.new_bank_account import NewBankAccount
from ..models.new_billing_address import NewBillingAddress
from ..models.new_card import NewCard
from ..models.payment_method_type import PaymentMethodType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewPaymentMethod")


@_attrs_define
class NewPaymentMethod:
    """A card or bank account given with the payment itself.

    Attributes:
        type_ (PaymentMethodType): Also the name of the sub-object that holds the details.
        account_holder (str | Unset): The person or business that owns it, at most 128 characters.
        card (NewCard | Unset):
        bank_account (NewBankAccount | Unset):
        billing_address (NewBillingAddress | Unset):
    """

    type_: PaymentMethodType
    account_holder: str | Unset = UNSET
    card: NewCard | Unset = UNSET
    bank_account: NewBankAccount | Unset = UNSET
    billing_address: NewBillingAddress | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value if isinstance(self.type_, PaymentMethodType) else self.type_

        account_holder = self.account_holder

        card: dict[str, Any] | Unset = UNSET
        if not isinstance(self.card, Unset):
            card = self.card.to_dict() if isinstance(self.card, NewCard) else self.card

        bank_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bank_account, Unset):
            bank_account = (
                self.bank_account.to_dict()
                if isinstance(self.bank_account, NewBankAccount)
                else self.bank_account
            )

        billing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billing_address, Unset):
            billing_address = (
                self.billing_address.to_dict()
                if isinstance(self.billing_address, NewBillingAddress)
                else self.billing_address
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )
        if account_holder is not UNSET:
            field_dict["account_holder"] = account_holder
        if card is not UNSET:
            field_dict["card"] = card
        if bank_account is not UNSET:
            field_dict["bank_account"] = bank_account
        if billing_address is not UNSET:
            field_dict["billing_address"] = billing_address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = PaymentMethodType(d.pop("type"))

        account_holder = d.pop("account_holder", UNSET)

        _card = d.pop("card", UNSET)
        card: NewCard | Unset
        if isinstance(_card, Unset):
            card = UNSET
        else:
            card = NewCard.from_dict(_card)

        _bank_account = d.pop("bank_account", UNSET)
        bank_account: NewBankAccount | Unset
        if isinstance(_bank_account, Unset):
            bank_account = UNSET
        else:
            bank_account = NewBankAccount.from_dict(_bank_account)

        _billing_address = d.pop("billing_address", UNSET)
        billing_address: NewBillingAddress | Unset
        if isinstance(_billing_address, Unset):
            billing_address = UNSET
        else:
            billing_address = NewBillingAddress.from_dict(_billing_address)

        new_payment_method = cls(
            type_=type_,
            account_holder=account_holder,
            card=card,
            bank_account=bank_account,
            billing_address=billing_address,
        )

        return new_payment_method
