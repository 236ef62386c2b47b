# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_object

from ..models.open_object import OpenObject
from ..models.transaction_status import TransactionStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceTransaction")


@_attrs_define
class InvoiceTransaction:
    """
    Attributes:
        id (str):
        type_ (None | str | Unset):
        type_formated (None | str | Unset): Spelt this way by the provider.
        status (None | TransactionStatus | Unset):
        status_formatted (None | str | Unset):
        description (None | str | Unset):
        amount (Decimal | None | Unset):
        invoice_id (None | str | Unset):
        customer_id (None | str | Unset):
        subscription_id (None | str | Unset):
        plan_id (None | str | Unset):
        product_id (None | str | Unset):
        gateway_type (None | str | Unset):
        reference_id (None | str | Unset):
        reference_number (None | str | Unset):
        currency_code (None | str | Unset):
        currency_symbol (None | str | Unset):
        transaction (None | OpenObject | str | Unset): What the gateway said, or the text given when the payment was
            recorded; amounts inside are the gateway's.
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
    """

    id: str
    type_: None | str | Unset = UNSET
    type_formated: None | str | Unset = UNSET
    status: None | TransactionStatus | Unset = UNSET
    status_formatted: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    subscription_id: None | str | Unset = UNSET
    plan_id: None | str | Unset = UNSET
    product_id: None | str | Unset = UNSET
    gateway_type: None | str | Unset = UNSET
    reference_id: None | str | Unset = UNSET
    reference_number: None | str | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    transaction: None | OpenObject | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        type_formated: None | str | Unset
        if isinstance(self.type_formated, Unset):
            type_formated = UNSET
        else:
            type_formated = self.type_formated

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, TransactionStatus):
            status = (
                self.status.value if isinstance(self.status, TransactionStatus) else self.status
            )
        else:
            status = self.status

        status_formatted: None | str | Unset
        if isinstance(self.status_formatted, Unset):
            status_formatted = UNSET
        else:
            status_formatted = self.status_formatted

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

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

        plan_id: None | str | Unset
        if isinstance(self.plan_id, Unset):
            plan_id = UNSET
        else:
            plan_id = self.plan_id

        product_id: None | str | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        gateway_type: None | str | Unset
        if isinstance(self.gateway_type, Unset):
            gateway_type = UNSET
        else:
            gateway_type = self.gateway_type

        reference_id: None | str | Unset
        if isinstance(self.reference_id, Unset):
            reference_id = UNSET
        else:
            reference_id = self.reference_id

        reference_number: None | str | Unset
        if isinstance(self.reference_number, Unset):
            reference_number = UNSET
        else:
            reference_number = self.reference_number

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        currency_symbol: None | str | Unset
        if isinstance(self.currency_symbol, Unset):
            currency_symbol = UNSET
        else:
            currency_symbol = self.currency_symbol

        transaction: dict[str, Any] | None | str | Unset
        if isinstance(self.transaction, Unset):
            transaction = UNSET
        elif isinstance(self.transaction, OpenObject):
            transaction = (
                self.transaction.to_dict()
                if isinstance(self.transaction, OpenObject)
                else self.transaction
            )
        else:
            transaction = self.transaction

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if type_formated is not UNSET:
            field_dict["type_formated"] = type_formated
        if status is not UNSET:
            field_dict["status"] = status
        if status_formatted is not UNSET:
            field_dict["status_formatted"] = status_formatted
        if description is not UNSET:
            field_dict["description"] = description
        if amount is not UNSET:
            field_dict["amount"] = amount
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if plan_id is not UNSET:
            field_dict["plan_id"] = plan_id
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
        if gateway_type is not UNSET:
            field_dict["gateway_type"] = gateway_type
        if reference_id is not UNSET:
            field_dict["reference_id"] = reference_id
        if reference_number is not UNSET:
            field_dict["reference_number"] = reference_number
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if transaction is not UNSET:
            field_dict["transaction"] = transaction
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        type_ = d.pop("type", UNSET)

        type_formated = d.pop("type_formated", UNSET)

        status = read_enum(TransactionStatus, d.pop("status", UNSET))

        status_formatted = d.pop("status_formatted", UNSET)

        description = d.pop("description", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        invoice_id = d.pop("invoice_id", UNSET)

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        plan_id = d.pop("plan_id", UNSET)

        product_id = d.pop("product_id", UNSET)

        gateway_type = d.pop("gateway_type", UNSET)

        reference_id = d.pop("reference_id", UNSET)

        reference_number = d.pop("reference_number", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        currency_symbol = d.pop("currency_symbol", UNSET)

        transaction = read_object(OpenObject.from_dict, d.pop("transaction", UNSET))

        created_at = d.pop("createdAt", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        invoice_transaction = cls(
            id=id,
            type_=type_,
            type_formated=type_formated,
            status=status,
            status_formatted=status_formatted,
            description=description,
            amount=amount,
            invoice_id=invoice_id,
            customer_id=customer_id,
            subscription_id=subscription_id,
            plan_id=plan_id,
            product_id=product_id,
            gateway_type=gateway_type,
            reference_id=reference_id,
            reference_number=reference_number,
            currency_code=currency_code,
            currency_symbol=currency_symbol,
            transaction=transaction,
            created_at=created_at,
            updated_at=updated_at,
        )

        invoice_transaction.additional_properties = d
        return invoice_transaction

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
