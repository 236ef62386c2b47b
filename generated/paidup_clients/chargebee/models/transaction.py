# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.transaction_status import TransactionStatus
from ..models.transaction_type import TransactionType
from ..types import UNSET, Unset

T = TypeVar("T", bound="Transaction")


@_attrs_define
class Transaction:
    """
    Attributes:
        id (str):
        customer_id (None | str | Unset):
        subscription_id (None | str | Unset):
        payment_source_id (None | str | Unset):
        gateway_account_id (None | str | Unset):
        payment_method (None | str | Unset): How it was paid; the provider's list is long and keeps growing, so it is
            left open.
        reference_number (None | str | Unset): The reference given when the payment was recorded.
        gateway (None | str | Unset): The payment gateway; the provider's list is long, so it is left open.
        type_ (None | TransactionType | Unset):
        date (int | None | Unset):
        currency_code (None | str | Unset): ISO 4217.
        amount (int | None | Unset):
        amount_capturable (int | None | Unset):
        id_at_gateway (None | str | Unset):
        status (None | TransactionStatus | Unset):
        error_code (None | str | Unset):
        error_text (None | str | Unset):
        settled_at (int | None | Unset):
        updated_at (int | None | Unset):
        resource_version (int | None | Unset): Of two copies the higher is the newer.
    """

    id: str
    customer_id: None | str | Unset = UNSET
    subscription_id: None | str | Unset = UNSET
    payment_source_id: None | str | Unset = UNSET
    gateway_account_id: None | str | Unset = UNSET
    payment_method: None | str | Unset = UNSET
    reference_number: None | str | Unset = UNSET
    gateway: None | str | Unset = UNSET
    type_: None | TransactionType | Unset = UNSET
    date: int | None | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    amount: int | None | Unset = UNSET
    amount_capturable: int | None | Unset = UNSET
    id_at_gateway: None | str | Unset = UNSET
    status: None | TransactionStatus | Unset = UNSET
    error_code: None | str | Unset = UNSET
    error_text: None | str | Unset = UNSET
    settled_at: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    resource_version: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        subscription_id: None | str | Unset
        if isinstance(self.subscription_id, Unset):
            subscription_id = UNSET
        else:
            subscription_id = self.subscription_id

        payment_source_id: None | str | Unset
        if isinstance(self.payment_source_id, Unset):
            payment_source_id = UNSET
        else:
            payment_source_id = self.payment_source_id

        gateway_account_id: None | str | Unset
        if isinstance(self.gateway_account_id, Unset):
            gateway_account_id = UNSET
        else:
            gateway_account_id = self.gateway_account_id

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = self.payment_method

        reference_number: None | str | Unset
        if isinstance(self.reference_number, Unset):
            reference_number = UNSET
        else:
            reference_number = self.reference_number

        gateway: None | str | Unset
        if isinstance(self.gateway, Unset):
            gateway = UNSET
        else:
            gateway = self.gateway

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, TransactionType):
            type_ = self.type_.value if isinstance(self.type_, TransactionType) else self.type_
        else:
            type_ = self.type_

        date: int | None | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        else:
            date = self.date

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        amount: int | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        amount_capturable: int | None | Unset
        if isinstance(self.amount_capturable, Unset):
            amount_capturable = UNSET
        else:
            amount_capturable = self.amount_capturable

        id_at_gateway: None | str | Unset
        if isinstance(self.id_at_gateway, Unset):
            id_at_gateway = UNSET
        else:
            id_at_gateway = self.id_at_gateway

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, TransactionStatus):
            status = (
                self.status.value if isinstance(self.status, TransactionStatus) else self.status
            )
        else:
            status = self.status

        error_code: None | str | Unset
        if isinstance(self.error_code, Unset):
            error_code = UNSET
        else:
            error_code = self.error_code

        error_text: None | str | Unset
        if isinstance(self.error_text, Unset):
            error_text = UNSET
        else:
            error_text = self.error_text

        settled_at: int | None | Unset
        if isinstance(self.settled_at, Unset):
            settled_at = UNSET
        else:
            settled_at = self.settled_at

        updated_at: int | None | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        resource_version: int | None | Unset
        if isinstance(self.resource_version, Unset):
            resource_version = UNSET
        else:
            resource_version = self.resource_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if payment_source_id is not UNSET:
            field_dict["payment_source_id"] = payment_source_id
        if gateway_account_id is not UNSET:
            field_dict["gateway_account_id"] = gateway_account_id
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if reference_number is not UNSET:
            field_dict["reference_number"] = reference_number
        if gateway is not UNSET:
            field_dict["gateway"] = gateway
        if type_ is not UNSET:
            field_dict["type"] = type_
        if date is not UNSET:
            field_dict["date"] = date
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_capturable is not UNSET:
            field_dict["amount_capturable"] = amount_capturable
        if id_at_gateway is not UNSET:
            field_dict["id_at_gateway"] = id_at_gateway
        if status is not UNSET:
            field_dict["status"] = status
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if error_text is not UNSET:
            field_dict["error_text"] = error_text
        if settled_at is not UNSET:
            field_dict["settled_at"] = settled_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if resource_version is not UNSET:
            field_dict["resource_version"] = resource_version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        payment_source_id = d.pop("payment_source_id", UNSET)

        gateway_account_id = d.pop("gateway_account_id", UNSET)

        payment_method = d.pop("payment_method", UNSET)

        reference_number = d.pop("reference_number", UNSET)

        gateway = d.pop("gateway", UNSET)

        type_ = read_enum(TransactionType, d.pop("type", UNSET))

        date = d.pop("date", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        amount = d.pop("amount", UNSET)

        amount_capturable = d.pop("amount_capturable", UNSET)

        id_at_gateway = d.pop("id_at_gateway", UNSET)

        status = read_enum(TransactionStatus, d.pop("status", UNSET))

        error_code = d.pop("error_code", UNSET)

        error_text = d.pop("error_text", UNSET)

        settled_at = d.pop("settled_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        resource_version = d.pop("resource_version", UNSET)

        transaction = cls(
            id=id,
            customer_id=customer_id,
            subscription_id=subscription_id,
            payment_source_id=payment_source_id,
            gateway_account_id=gateway_account_id,
            payment_method=payment_method,
            reference_number=reference_number,
            gateway=gateway,
            type_=type_,
            date=date,
            currency_code=currency_code,
            amount=amount,
            amount_capturable=amount_capturable,
            id_at_gateway=id_at_gateway,
            status=status,
            error_code=error_code,
            error_text=error_text,
            settled_at=settled_at,
            updated_at=updated_at,
            resource_version=resource_version,
        )

        transaction.additional_properties = d
        return transaction

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
