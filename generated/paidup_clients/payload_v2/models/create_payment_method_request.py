# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.new_account_defaults import NewAccountDefaults
from ..models.new_bank_account import NewBankAccount
from ..models.new_billing_address import NewBillingAddress
from ..models.new_card import NewCard
from ..models.payment_method_type import PaymentMethodType
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreatePaymentMethodRequest")


@_attrs_define
class CreatePaymentMethodRequest:
    """
    Attributes:
        type_ (PaymentMethodType): Also the name of the sub-object that holds the details.
        account_id (str | Unset): The account that owns it, an id starting with "acct_".
        account_holder (str | Unset): The person or business that owns it, at most 128 characters; it cannot be changed
            later.
        card (NewCard | Unset):
        bank_account (NewBankAccount | Unset):
        billing_address (NewBillingAddress | Unset):
        account_defaults (NewAccountDefaults | Unset): For which transactions of the account this method is the default
            one.
        attrs (CustomAttributes | Unset): Fields of your own, kept and given back by the provider; at most 255
            characters together, written as JSON. Names that begin with "_" are not shown in its dashboard.
    """

    type_: PaymentMethodType
    account_id: str | Unset = UNSET
    account_holder: str | Unset = UNSET
    card: NewCard | Unset = UNSET
    bank_account: NewBankAccount | Unset = UNSET
    billing_address: NewBillingAddress | Unset = UNSET
    account_defaults: NewAccountDefaults | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value if isinstance(self.type_, PaymentMethodType) else self.type_

        account_id = self.account_id

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

        account_defaults: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_defaults, Unset):
            account_defaults = (
                self.account_defaults.to_dict()
                if isinstance(self.account_defaults, NewAccountDefaults)
                else self.account_defaults
            )

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if account_holder is not UNSET:
            field_dict["account_holder"] = account_holder
        if card is not UNSET:
            field_dict["card"] = card
        if bank_account is not UNSET:
            field_dict["bank_account"] = bank_account
        if billing_address is not UNSET:
            field_dict["billing_address"] = billing_address
        if account_defaults is not UNSET:
            field_dict["account_defaults"] = account_defaults
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = PaymentMethodType(d.pop("type"))

        account_id = d.pop("account_id", UNSET)

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

        _account_defaults = d.pop("account_defaults", UNSET)
        account_defaults: NewAccountDefaults | Unset
        if isinstance(_account_defaults, Unset):
            account_defaults = UNSET
        else:
            account_defaults = NewAccountDefaults.from_dict(_account_defaults)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_payment_method_request = cls(
            type_=type_,
            account_id=account_id,
            account_holder=account_holder,
            card=card,
            bank_account=bank_account,
            billing_address=billing_address,
            account_defaults=account_defaults,
            attrs=attrs,
        )

        return create_payment_method_request
