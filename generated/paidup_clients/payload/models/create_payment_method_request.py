# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.new_bank_account import NewBankAccount
from ..models.new_billing_address import NewBillingAddress
from ..models.new_card import NewCard
from ..models.payment_method_type import PaymentMethodType
from ..models.transfer_type import TransferType
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreatePaymentMethodRequest")


@_attrs_define
class CreatePaymentMethodRequest:
    """
    Attributes:
        type_ (PaymentMethodType): Also the name of the sub-object that holds the details.
        customer_id (str | Unset): The customer it belongs to, an id starting with "acct_".
        account_id (str | Unset): The customer or processing account it belongs to; the official clients' tests use this
            name.
        account_holder (str | Unset): The person or business that owns it; it cannot be changed later.
        card (NewCard | Unset):
        bank_account (NewBankAccount | Unset):
        billing_address (NewBillingAddress | Unset):
        default_payment_method (bool | Unset): Whether payments that name no method use it.
        default_credit_method (bool | Unset):
        keep_active (bool | Unset): Can be set only when the payment method is created.
        transfer_type (TransferType | Unset): In which direction money may go.
        description (str | Unset):
        email (str | Unset):
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    type_: PaymentMethodType
    customer_id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    account_holder: str | Unset = UNSET
    card: NewCard | Unset = UNSET
    bank_account: NewBankAccount | Unset = UNSET
    billing_address: NewBillingAddress | Unset = UNSET
    default_payment_method: bool | Unset = UNSET
    default_credit_method: bool | Unset = UNSET
    keep_active: bool | Unset = UNSET
    transfer_type: TransferType | Unset = UNSET
    description: str | Unset = UNSET
    email: str | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value if isinstance(self.type_, PaymentMethodType) else self.type_

        customer_id = self.customer_id

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

        default_payment_method = self.default_payment_method

        default_credit_method = self.default_credit_method

        keep_active = self.keep_active

        transfer_type: str | Unset = UNSET
        if not isinstance(self.transfer_type, Unset):
            transfer_type = (
                self.transfer_type.value
                if isinstance(self.transfer_type, TransferType)
                else self.transfer_type
            )

        description = self.description

        email = self.email

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
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
        if default_payment_method is not UNSET:
            field_dict["default_payment_method"] = default_payment_method
        if default_credit_method is not UNSET:
            field_dict["default_credit_method"] = default_credit_method
        if keep_active is not UNSET:
            field_dict["keep_active"] = keep_active
        if transfer_type is not UNSET:
            field_dict["transfer_type"] = transfer_type
        if description is not UNSET:
            field_dict["description"] = description
        if email is not UNSET:
            field_dict["email"] = email
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = PaymentMethodType(d.pop("type"))

        customer_id = d.pop("customer_id", UNSET)

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

        default_payment_method = d.pop("default_payment_method", UNSET)

        default_credit_method = d.pop("default_credit_method", UNSET)

        keep_active = d.pop("keep_active", UNSET)

        _transfer_type = d.pop("transfer_type", UNSET)
        transfer_type: TransferType | Unset
        if isinstance(_transfer_type, Unset):
            transfer_type = UNSET
        else:
            transfer_type = TransferType(_transfer_type)

        description = d.pop("description", UNSET)

        email = d.pop("email", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_payment_method_request = cls(
            type_=type_,
            customer_id=customer_id,
            account_id=account_id,
            account_holder=account_holder,
            card=card,
            bank_account=bank_account,
            billing_address=billing_address,
            default_payment_method=default_payment_method,
            default_credit_method=default_credit_method,
            keep_active=keep_active,
            transfer_type=transfer_type,
            description=description,
            email=email,
            attrs=attrs,
        )

        return create_payment_method_request
