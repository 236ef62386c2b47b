# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.account_defaults import AccountDefaults
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
        account_id (None | str | Unset):
        account_holder (None | str | Unset):
        card (Card | None | Unset):
        bank_account (BankAccount | None | Unset):
        billing_address (BillingAddress | None | Unset):
        account_defaults (AccountDefaults | None | Unset):
        transfer_type (None | TransferType | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    type_: None | PaymentMethodType | Unset = UNSET
    status: None | PaymentMethodStatus | Unset = UNSET
    account_id: None | str | Unset = UNSET
    account_holder: None | str | Unset = UNSET
    card: Card | None | Unset = UNSET
    bank_account: BankAccount | None | Unset = UNSET
    billing_address: BillingAddress | None | Unset = UNSET
    account_defaults: AccountDefaults | None | Unset = UNSET
    transfer_type: None | TransferType | Unset = UNSET
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

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        account_holder: None | str | Unset
        if isinstance(self.account_holder, Unset):
            account_holder = UNSET
        else:
            account_holder = self.account_holder

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

        account_defaults: dict[str, Any] | None | Unset
        if isinstance(self.account_defaults, Unset):
            account_defaults = UNSET
        elif isinstance(self.account_defaults, AccountDefaults):
            account_defaults = (
                self.account_defaults.to_dict()
                if isinstance(self.account_defaults, AccountDefaults)
                else self.account_defaults
            )
        else:
            account_defaults = self.account_defaults

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
        if transfer_type is not UNSET:
            field_dict["transfer_type"] = transfer_type
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

        account_id = d.pop("account_id", UNSET)

        account_holder = d.pop("account_holder", UNSET)

        card = read_object(Card.from_dict, d.pop("card", UNSET))

        bank_account = read_object(BankAccount.from_dict, d.pop("bank_account", UNSET))

        billing_address = read_object(BillingAddress.from_dict, d.pop("billing_address", UNSET))

        account_defaults = read_object(AccountDefaults.from_dict, d.pop("account_defaults", UNSET))

        transfer_type = read_enum(TransferType, d.pop("transfer_type", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        payment_method = cls(
            id=id,
            object_=object_,
            type_=type_,
            status=status,
            account_id=account_id,
            account_holder=account_holder,
            card=card,
            bank_account=bank_account,
            billing_address=billing_address,
            account_defaults=account_defaults,
            transfer_type=transfer_type,
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
