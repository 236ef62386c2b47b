# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.gateway import Gateway
from ..models.initiator_type import InitiatorType
from ..models.linked_invoice import LinkedInvoice
from ..models.linked_refund import LinkedRefund
from ..models.transaction_payment_method import TransactionPaymentMethod
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
        payment_method (None | TransactionPaymentMethod | Unset):
        reference_number (None | str | Unset): The reference given when the payment was recorded.
        gateway (Gateway | None | Unset):
        type_ (None | TransactionType | Unset):
        date (int | None | Unset):
        currency_code (None | str | Unset): ISO 4217.
        amount (int | None | Unset):
        id_at_gateway (None | str | Unset):
        status (None | TransactionStatus | Unset):
        initiator_type (InitiatorType | None | Unset):
        three_d_secure (bool | None | Unset):
        error_code (None | str | Unset):
        error_text (None | str | Unset):
        voided_at (int | None | Unset):
        amount_unused (int | None | Unset):
        masked_card_number (None | str | Unset):
        reference_transaction_id (None | str | Unset):
        refunded_txn_id (None | str | Unset):
        reversal_transaction_id (None | str | Unset):
        linked_invoices (list[LinkedInvoice] | None | Unset):
        linked_refunds (list[LinkedRefund] | None | Unset):
        payment_method_details (None | str | Unset):
    """

    id: str
    customer_id: None | str | Unset = UNSET
    subscription_id: None | str | Unset = UNSET
    payment_method: None | TransactionPaymentMethod | Unset = UNSET
    reference_number: None | str | Unset = UNSET
    gateway: Gateway | None | Unset = UNSET
    type_: None | TransactionType | Unset = UNSET
    date: int | None | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    amount: int | None | Unset = UNSET
    id_at_gateway: None | str | Unset = UNSET
    status: None | TransactionStatus | Unset = UNSET
    initiator_type: InitiatorType | None | Unset = UNSET
    three_d_secure: bool | None | Unset = UNSET
    error_code: None | str | Unset = UNSET
    error_text: None | str | Unset = UNSET
    voided_at: int | None | Unset = UNSET
    amount_unused: int | None | Unset = UNSET
    masked_card_number: None | str | Unset = UNSET
    reference_transaction_id: None | str | Unset = UNSET
    refunded_txn_id: None | str | Unset = UNSET
    reversal_transaction_id: None | str | Unset = UNSET
    linked_invoices: list[LinkedInvoice] | None | Unset = UNSET
    linked_refunds: list[LinkedRefund] | None | Unset = UNSET
    payment_method_details: None | str | Unset = UNSET
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

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        elif isinstance(self.payment_method, TransactionPaymentMethod):
            payment_method = (
                self.payment_method.value
                if isinstance(self.payment_method, TransactionPaymentMethod)
                else self.payment_method
            )
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
        elif isinstance(self.gateway, Gateway):
            gateway = self.gateway.value if isinstance(self.gateway, Gateway) else self.gateway
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

        initiator_type: None | str | Unset
        if isinstance(self.initiator_type, Unset):
            initiator_type = UNSET
        elif isinstance(self.initiator_type, InitiatorType):
            initiator_type = (
                self.initiator_type.value
                if isinstance(self.initiator_type, InitiatorType)
                else self.initiator_type
            )
        else:
            initiator_type = self.initiator_type

        three_d_secure: bool | None | Unset
        if isinstance(self.three_d_secure, Unset):
            three_d_secure = UNSET
        else:
            three_d_secure = self.three_d_secure

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

        voided_at: int | None | Unset
        if isinstance(self.voided_at, Unset):
            voided_at = UNSET
        else:
            voided_at = self.voided_at

        amount_unused: int | None | Unset
        if isinstance(self.amount_unused, Unset):
            amount_unused = UNSET
        else:
            amount_unused = self.amount_unused

        masked_card_number: None | str | Unset
        if isinstance(self.masked_card_number, Unset):
            masked_card_number = UNSET
        else:
            masked_card_number = self.masked_card_number

        reference_transaction_id: None | str | Unset
        if isinstance(self.reference_transaction_id, Unset):
            reference_transaction_id = UNSET
        else:
            reference_transaction_id = self.reference_transaction_id

        refunded_txn_id: None | str | Unset
        if isinstance(self.refunded_txn_id, Unset):
            refunded_txn_id = UNSET
        else:
            refunded_txn_id = self.refunded_txn_id

        reversal_transaction_id: None | str | Unset
        if isinstance(self.reversal_transaction_id, Unset):
            reversal_transaction_id = UNSET
        else:
            reversal_transaction_id = self.reversal_transaction_id

        linked_invoices: list[dict[str, Any]] | None | Unset
        if isinstance(self.linked_invoices, Unset):
            linked_invoices = UNSET
        elif isinstance(self.linked_invoices, list):
            linked_invoices = []
            for linked_invoices_type_0_item_data in self.linked_invoices:
                linked_invoices_type_0_item = (
                    linked_invoices_type_0_item_data.to_dict()
                    if isinstance(linked_invoices_type_0_item_data, LinkedInvoice)
                    else linked_invoices_type_0_item_data
                )
                linked_invoices.append(linked_invoices_type_0_item)

        else:
            linked_invoices = self.linked_invoices

        linked_refunds: list[dict[str, Any]] | None | Unset
        if isinstance(self.linked_refunds, Unset):
            linked_refunds = UNSET
        elif isinstance(self.linked_refunds, list):
            linked_refunds = []
            for linked_refunds_type_0_item_data in self.linked_refunds:
                linked_refunds_type_0_item = (
                    linked_refunds_type_0_item_data.to_dict()
                    if isinstance(linked_refunds_type_0_item_data, LinkedRefund)
                    else linked_refunds_type_0_item_data
                )
                linked_refunds.append(linked_refunds_type_0_item)

        else:
            linked_refunds = self.linked_refunds

        payment_method_details: None | str | Unset
        if isinstance(self.payment_method_details, Unset):
            payment_method_details = UNSET
        else:
            payment_method_details = self.payment_method_details

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
        if id_at_gateway is not UNSET:
            field_dict["id_at_gateway"] = id_at_gateway
        if status is not UNSET:
            field_dict["status"] = status
        if initiator_type is not UNSET:
            field_dict["initiator_type"] = initiator_type
        if three_d_secure is not UNSET:
            field_dict["three_d_secure"] = three_d_secure
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if error_text is not UNSET:
            field_dict["error_text"] = error_text
        if voided_at is not UNSET:
            field_dict["voided_at"] = voided_at
        if amount_unused is not UNSET:
            field_dict["amount_unused"] = amount_unused
        if masked_card_number is not UNSET:
            field_dict["masked_card_number"] = masked_card_number
        if reference_transaction_id is not UNSET:
            field_dict["reference_transaction_id"] = reference_transaction_id
        if refunded_txn_id is not UNSET:
            field_dict["refunded_txn_id"] = refunded_txn_id
        if reversal_transaction_id is not UNSET:
            field_dict["reversal_transaction_id"] = reversal_transaction_id
        if linked_invoices is not UNSET:
            field_dict["linked_invoices"] = linked_invoices
        if linked_refunds is not UNSET:
            field_dict["linked_refunds"] = linked_refunds
        if payment_method_details is not UNSET:
            field_dict["payment_method_details"] = payment_method_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        payment_method = read_enum(TransactionPaymentMethod, d.pop("payment_method", UNSET))

        reference_number = d.pop("reference_number", UNSET)

        gateway = read_enum(Gateway, d.pop("gateway", UNSET))

        type_ = read_enum(TransactionType, d.pop("type", UNSET))

        date = d.pop("date", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        amount = d.pop("amount", UNSET)

        id_at_gateway = d.pop("id_at_gateway", UNSET)

        status = read_enum(TransactionStatus, d.pop("status", UNSET))

        initiator_type = read_enum(InitiatorType, d.pop("initiator_type", UNSET))

        three_d_secure = d.pop("three_d_secure", UNSET)

        error_code = d.pop("error_code", UNSET)

        error_text = d.pop("error_text", UNSET)

        voided_at = d.pop("voided_at", UNSET)

        amount_unused = d.pop("amount_unused", UNSET)

        masked_card_number = d.pop("masked_card_number", UNSET)

        reference_transaction_id = d.pop("reference_transaction_id", UNSET)

        refunded_txn_id = d.pop("refunded_txn_id", UNSET)

        reversal_transaction_id = d.pop("reversal_transaction_id", UNSET)

        linked_invoices = read_list(
            lambda value: read_object(LinkedInvoice.from_dict, value),
            d.pop("linked_invoices", UNSET),
        )

        linked_refunds = read_list(
            lambda value: read_object(LinkedRefund.from_dict, value), d.pop("linked_refunds", UNSET)
        )

        payment_method_details = d.pop("payment_method_details", UNSET)

        transaction = cls(
            id=id,
            customer_id=customer_id,
            subscription_id=subscription_id,
            payment_method=payment_method,
            reference_number=reference_number,
            gateway=gateway,
            type_=type_,
            date=date,
            currency_code=currency_code,
            amount=amount,
            id_at_gateway=id_at_gateway,
            status=status,
            initiator_type=initiator_type,
            three_d_secure=three_d_secure,
            error_code=error_code,
            error_text=error_text,
            voided_at=voided_at,
            amount_unused=amount_unused,
            masked_card_number=masked_card_number,
            reference_transaction_id=reference_transaction_id,
            refunded_txn_id=refunded_txn_id,
            reversal_transaction_id=reversal_transaction_id,
            linked_invoices=linked_invoices,
            linked_refunds=linked_refunds,
            payment_method_details=payment_method_details,
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
