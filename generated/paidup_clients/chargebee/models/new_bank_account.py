# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.account_holder_type import AccountHolderType
from ..models.bank_account_type import BankAccountType
from ..models.echeck_type import EcheckType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewBankAccount")


@_attrs_define
class NewBankAccount:
    """A bank account to charge.

    Attributes:
        gateway_account_id (str | Unset):
        iban (str | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        company (str | Unset):
        email (str | Unset):
        phone (str | Unset):
        bank_name (str | Unset):
        account_number (str | Unset):
        routing_number (str | Unset):
        bank_code (str | Unset):
        account_type (BankAccountType | Unset):
        account_holder_type (AccountHolderType | Unset):
        echeck_type (EcheckType | Unset):
        issuing_country (str | Unset):
        swedish_identity_number (str | Unset):
    """

    gateway_account_id: str | Unset = UNSET
    iban: str | Unset = _attrs_field(default=UNSET, repr=False)
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    company: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    account_number: str | Unset = _attrs_field(default=UNSET, repr=False)
    routing_number: str | Unset = UNSET
    bank_code: str | Unset = UNSET
    account_type: BankAccountType | Unset = UNSET
    account_holder_type: AccountHolderType | Unset = UNSET
    echeck_type: EcheckType | Unset = UNSET
    issuing_country: str | Unset = UNSET
    swedish_identity_number: str | Unset = _attrs_field(default=UNSET, repr=False)

    def to_dict(self) -> dict[str, Any]:
        gateway_account_id = self.gateway_account_id

        iban = self.iban

        first_name = self.first_name

        last_name = self.last_name

        company = self.company

        email = self.email

        phone = self.phone

        bank_name = self.bank_name

        account_number = self.account_number

        routing_number = self.routing_number

        bank_code = self.bank_code

        account_type: str | Unset = UNSET
        if not isinstance(self.account_type, Unset):
            account_type = (
                self.account_type.value
                if isinstance(self.account_type, BankAccountType)
                else self.account_type
            )

        account_holder_type: str | Unset = UNSET
        if not isinstance(self.account_holder_type, Unset):
            account_holder_type = (
                self.account_holder_type.value
                if isinstance(self.account_holder_type, AccountHolderType)
                else self.account_holder_type
            )

        echeck_type: str | Unset = UNSET
        if not isinstance(self.echeck_type, Unset):
            echeck_type = (
                self.echeck_type.value
                if isinstance(self.echeck_type, EcheckType)
                else self.echeck_type
            )

        issuing_country = self.issuing_country

        swedish_identity_number = self.swedish_identity_number

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if gateway_account_id is not UNSET:
            field_dict["gateway_account_id"] = gateway_account_id
        if iban is not UNSET:
            field_dict["iban"] = iban
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if company is not UNSET:
            field_dict["company"] = company
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if bank_name is not UNSET:
            field_dict["bank_name"] = bank_name
        if account_number is not UNSET:
            field_dict["account_number"] = account_number
        if routing_number is not UNSET:
            field_dict["routing_number"] = routing_number
        if bank_code is not UNSET:
            field_dict["bank_code"] = bank_code
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if account_holder_type is not UNSET:
            field_dict["account_holder_type"] = account_holder_type
        if echeck_type is not UNSET:
            field_dict["echeck_type"] = echeck_type
        if issuing_country is not UNSET:
            field_dict["issuing_country"] = issuing_country
        if swedish_identity_number is not UNSET:
            field_dict["swedish_identity_number"] = swedish_identity_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        gateway_account_id = d.pop("gateway_account_id", UNSET)

        iban = d.pop("iban", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        company = d.pop("company", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        bank_name = d.pop("bank_name", UNSET)

        account_number = d.pop("account_number", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        bank_code = d.pop("bank_code", UNSET)

        _account_type = d.pop("account_type", UNSET)
        account_type: BankAccountType | Unset
        if isinstance(_account_type, Unset):
            account_type = UNSET
        else:
            account_type = BankAccountType(_account_type)

        _account_holder_type = d.pop("account_holder_type", UNSET)
        account_holder_type: AccountHolderType | Unset
        if isinstance(_account_holder_type, Unset):
            account_holder_type = UNSET
        else:
            account_holder_type = AccountHolderType(_account_holder_type)

        _echeck_type = d.pop("echeck_type", UNSET)
        echeck_type: EcheckType | Unset
        if isinstance(_echeck_type, Unset):
            echeck_type = UNSET
        else:
            echeck_type = EcheckType(_echeck_type)

        issuing_country = d.pop("issuing_country", UNSET)

        swedish_identity_number = d.pop("swedish_identity_number", UNSET)

        new_bank_account = cls(
            gateway_account_id=gateway_account_id,
            iban=iban,
            first_name=first_name,
            last_name=last_name,
            company=company,
            email=email,
            phone=phone,
            bank_name=bank_name,
            account_number=account_number,
            routing_number=routing_number,
            bank_code=bank_code,
            account_type=account_type,
            account_holder_type=account_holder_type,
            echeck_type=echeck_type,
            issuing_country=issuing_country,
            swedish_identity_number=swedish_identity_number,
        )

        return new_bank_account
