# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.bank_account import BankAccount
from ..models.billing_address import BillingAddress
from ..models.card import Card
from ..models.open_object import OpenObject
from ..models.payment_method_status import PaymentMethodStatus
from ..models.payment_method_type import PaymentMethodType
from ..models.transfer_type import TransferType
from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentMethod")


@_attrs_define
class PaymentMethod:
    """
    Attributes:
        id (str): Starts with "pm_".
        object_ (None | str | Unset):
        type_ (None | PaymentMethodType | Unset):
        status (None | PaymentMethodStatus | Unset):
        description (None | str | Unset):
        account_holder (None | str | Unset):
        account_id (None | str | Unset):
        customer_id (None | str | Unset):
        bank_name (None | str | Unset):
        email (None | str | Unset):
        phone_number (None | str | Unset):
        card (Card | None | Unset):
        bank_account (BankAccount | None | Unset):
        billing_address (BillingAddress | None | Unset):
        default_payment_method (bool | None | Unset):
        default_credit_method (bool | None | Unset):
        default_deposit_method (bool | None | Unset):
        default_reversal_method (bool | None | Unset):
        keep_active (bool | None | Unset):
        transfer_type (None | TransferType | Unset):
        verification_status (None | str | Unset): Such as "not-verified".
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    type_: None | PaymentMethodType | Unset = UNSET
    status: None | PaymentMethodStatus | Unset = UNSET
    description: None | str | Unset = UNSET
    account_holder: None | str | Unset = UNSET
    account_id: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    bank_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    card: Card | None | Unset = UNSET
    bank_account: BankAccount | None | Unset = UNSET
    billing_address: BillingAddress | None | Unset = UNSET
    default_payment_method: bool | None | Unset = UNSET
    default_credit_method: bool | None | Unset = UNSET
    default_deposit_method: bool | None | Unset = UNSET
    default_reversal_method: bool | None | Unset = UNSET
    keep_active: bool | None | Unset = UNSET
    transfer_type: None | TransferType | Unset = UNSET
    verification_status: None | str | Unset = UNSET
    attrs: None | OpenObject | Unset = UNSET
    created_at: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, PaymentMethodType):
            type_ = self.type_.value if isinstance(self.type_, PaymentMethodType) else self.type_
        else:
            type_ = self.type_

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, PaymentMethodStatus):
            status = (
                self.status.value if isinstance(self.status, PaymentMethodStatus) else self.status
            )
        else:
            status = self.status

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        account_holder: None | str | Unset
        if isinstance(self.account_holder, Unset):
            account_holder = UNSET
        else:
            account_holder = self.account_holder

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        bank_name: None | str | Unset
        if isinstance(self.bank_name, Unset):
            bank_name = UNSET
        else:
            bank_name = self.bank_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        card: dict[str, Any] | None | Unset
        if isinstance(self.card, Unset):
            card = UNSET
        elif isinstance(self.card, Card):
            card = self.card.to_dict() if isinstance(self.card, Card) else self.card
        else:
            card = self.card

        bank_account: dict[str, Any] | None | Unset
        if isinstance(self.bank_account, Unset):
            bank_account = UNSET
        elif isinstance(self.bank_account, BankAccount):
            bank_account = (
                self.bank_account.to_dict()
                if isinstance(self.bank_account, BankAccount)
                else self.bank_account
            )
        else:
            bank_account = self.bank_account

        billing_address: dict[str, Any] | None | Unset
        if isinstance(self.billing_address, Unset):
            billing_address = UNSET
        elif isinstance(self.billing_address, BillingAddress):
            billing_address = (
                self.billing_address.to_dict()
                if isinstance(self.billing_address, BillingAddress)
                else self.billing_address
            )
        else:
            billing_address = self.billing_address

        default_payment_method: bool | None | Unset
        if isinstance(self.default_payment_method, Unset):
            default_payment_method = UNSET
        else:
            default_payment_method = self.default_payment_method

        default_credit_method: bool | None | Unset
        if isinstance(self.default_credit_method, Unset):
            default_credit_method = UNSET
        else:
            default_credit_method = self.default_credit_method

        default_deposit_method: bool | None | Unset
        if isinstance(self.default_deposit_method, Unset):
            default_deposit_method = UNSET
        else:
            default_deposit_method = self.default_deposit_method

        default_reversal_method: bool | None | Unset
        if isinstance(self.default_reversal_method, Unset):
            default_reversal_method = UNSET
        else:
            default_reversal_method = self.default_reversal_method

        keep_active: bool | None | Unset
        if isinstance(self.keep_active, Unset):
            keep_active = UNSET
        else:
            keep_active = self.keep_active

        transfer_type: None | str | Unset
        if isinstance(self.transfer_type, Unset):
            transfer_type = UNSET
        elif isinstance(self.transfer_type, TransferType):
            transfer_type = (
                self.transfer_type.value
                if isinstance(self.transfer_type, TransferType)
                else self.transfer_type
            )
        else:
            transfer_type = self.transfer_type

        verification_status: None | str | Unset
        if isinstance(self.verification_status, Unset):
            verification_status = UNSET
        else:
            verification_status = self.verification_status

        attrs: dict[str, Any] | None | Unset
        if isinstance(self.attrs, Unset):
            attrs = UNSET
        elif isinstance(self.attrs, OpenObject):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, OpenObject) else self.attrs
        else:
            attrs = self.attrs

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        else:
            modified_at = self.modified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if description is not UNSET:
            field_dict["description"] = description
        if account_holder is not UNSET:
            field_dict["account_holder"] = account_holder
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if bank_name is not UNSET:
            field_dict["bank_name"] = bank_name
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
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
        if default_deposit_method is not UNSET:
            field_dict["default_deposit_method"] = default_deposit_method
        if default_reversal_method is not UNSET:
            field_dict["default_reversal_method"] = default_reversal_method
        if keep_active is not UNSET:
            field_dict["keep_active"] = keep_active
        if transfer_type is not UNSET:
            field_dict["transfer_type"] = transfer_type
        if verification_status is not UNSET:
            field_dict["verification_status"] = verification_status
        if attrs is not UNSET:
            field_dict["attrs"] = attrs
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        object_ = d.pop("object", UNSET)

        type_ = read_enum(PaymentMethodType, d.pop("type", UNSET))

        status = read_enum(PaymentMethodStatus, d.pop("status", UNSET))

        description = d.pop("description", UNSET)

        account_holder = d.pop("account_holder", UNSET)

        account_id = d.pop("account_id", UNSET)

        customer_id = d.pop("customer_id", UNSET)

        bank_name = d.pop("bank_name", UNSET)

        email = d.pop("email", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        card = read_object(Card.from_dict, d.pop("card", UNSET))

        bank_account = read_object(BankAccount.from_dict, d.pop("bank_account", UNSET))

        billing_address = read_object(BillingAddress.from_dict, d.pop("billing_address", UNSET))

        default_payment_method = d.pop("default_payment_method", UNSET)

        default_credit_method = d.pop("default_credit_method", UNSET)

        default_deposit_method = d.pop("default_deposit_method", UNSET)

        default_reversal_method = d.pop("default_reversal_method", UNSET)

        keep_active = d.pop("keep_active", UNSET)

        transfer_type = read_enum(TransferType, d.pop("transfer_type", UNSET))

        verification_status = d.pop("verification_status", UNSET)

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        payment_method = cls(
            id=id,
            object_=object_,
            type_=type_,
            status=status,
            description=description,
            account_holder=account_holder,
            account_id=account_id,
            customer_id=customer_id,
            bank_name=bank_name,
            email=email,
            phone_number=phone_number,
            card=card,
            bank_account=bank_account,
            billing_address=billing_address,
            default_payment_method=default_payment_method,
            default_credit_method=default_credit_method,
            default_deposit_method=default_deposit_method,
            default_reversal_method=default_reversal_method,
            keep_active=keep_active,
            transfer_type=transfer_type,
            verification_status=verification_status,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        payment_method.additional_properties = d
        return payment_method

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
