# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.fixed_side import FixedSide
from ..models.open_object import OpenObject
from ..models.refund_status import RefundStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="Refund")


@_attrs_define
class Refund:
    """
    Attributes:
        id (str): Starts with "refund_".
        status (None | RefundStatus | Unset):
        amount (Decimal | None | Unset): What is given back; null on a refund that failed.
        currency (None | str | Unset): ISO 4217, three capital letters; can be empty on a refund that failed.
        payment (None | str | Unset): The payment given back, starting with "payment_".
        payment_created_at (int | None | Unset): Unix seconds.
        payment_method_type (None | str | Unset):
        reason (None | str | Unset):
        failure_reason (None | str | Unset): Why the refund failed.
        merchant_reference_id (None | str | Unset): The reference given with the refund.
        merchant_debited_amount (None | str | Unset): A decimal text, for refunds with currency exchange.
        merchant_debited_currency (None | str | Unset):
        fixed_side (FixedSide | None | Unset):
        fx_rate (None | str | Unset): Exchange rate, a decimal text.
        proportional_refund (bool | None | Unset): Whether wallets are debited in proportion to what they received.
        receipt_number (int | None | Unset):
        ewallets (list[OpenObject] | None | Unset):
        metadata (None | OpenObject | Unset):
        created_at (int | None | Unset): Unix seconds; 0 on a refund that failed.
        updated_at (int | None | Unset): Unix seconds.
    """

    id: str
    status: None | RefundStatus | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    payment: None | str | Unset = UNSET
    payment_created_at: int | None | Unset = UNSET
    payment_method_type: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET
    failure_reason: None | str | Unset = UNSET
    merchant_reference_id: None | str | Unset = UNSET
    merchant_debited_amount: None | str | Unset = UNSET
    merchant_debited_currency: None | str | Unset = UNSET
    fixed_side: FixedSide | None | Unset = UNSET
    fx_rate: None | str | Unset = UNSET
    proportional_refund: bool | None | Unset = UNSET
    receipt_number: int | None | Unset = UNSET
    ewallets: list[OpenObject] | None | Unset = UNSET
    metadata: None | OpenObject | Unset = UNSET
    created_at: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, RefundStatus):
            status = self.status.value if isinstance(self.status, RefundStatus) else self.status
        else:
            status = self.status

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        payment: None | str | Unset
        if isinstance(self.payment, Unset):
            payment = UNSET
        else:
            payment = self.payment

        payment_created_at: int | None | Unset
        if isinstance(self.payment_created_at, Unset):
            payment_created_at = UNSET
        else:
            payment_created_at = self.payment_created_at

        payment_method_type: None | str | Unset
        if isinstance(self.payment_method_type, Unset):
            payment_method_type = UNSET
        else:
            payment_method_type = self.payment_method_type

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        failure_reason: None | str | Unset
        if isinstance(self.failure_reason, Unset):
            failure_reason = UNSET
        else:
            failure_reason = self.failure_reason

        merchant_reference_id: None | str | Unset
        if isinstance(self.merchant_reference_id, Unset):
            merchant_reference_id = UNSET
        else:
            merchant_reference_id = self.merchant_reference_id

        merchant_debited_amount: None | str | Unset
        if isinstance(self.merchant_debited_amount, Unset):
            merchant_debited_amount = UNSET
        else:
            merchant_debited_amount = self.merchant_debited_amount

        merchant_debited_currency: None | str | Unset
        if isinstance(self.merchant_debited_currency, Unset):
            merchant_debited_currency = UNSET
        else:
            merchant_debited_currency = self.merchant_debited_currency

        fixed_side: None | str | Unset
        if isinstance(self.fixed_side, Unset):
            fixed_side = UNSET
        elif isinstance(self.fixed_side, FixedSide):
            fixed_side = (
                self.fixed_side.value if isinstance(self.fixed_side, FixedSide) else self.fixed_side
            )
        else:
            fixed_side = self.fixed_side

        fx_rate: None | str | Unset
        if isinstance(self.fx_rate, Unset):
            fx_rate = UNSET
        else:
            fx_rate = self.fx_rate

        proportional_refund: bool | None | Unset
        if isinstance(self.proportional_refund, Unset):
            proportional_refund = UNSET
        else:
            proportional_refund = self.proportional_refund

        receipt_number: int | None | Unset
        if isinstance(self.receipt_number, Unset):
            receipt_number = UNSET
        else:
            receipt_number = self.receipt_number

        ewallets: list[dict[str, Any]] | None | Unset
        if isinstance(self.ewallets, Unset):
            ewallets = UNSET
        elif isinstance(self.ewallets, list):
            ewallets = []
            for ewallets_type_0_item_data in self.ewallets:
                ewallets_type_0_item = (
                    ewallets_type_0_item_data.to_dict()
                    if isinstance(ewallets_type_0_item_data, OpenObject)
                    else ewallets_type_0_item_data
                )
                ewallets.append(ewallets_type_0_item)

        else:
            ewallets = self.ewallets

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, OpenObject):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, OpenObject) else self.metadata
            )
        else:
            metadata = self.metadata

        created_at: int | None | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: int | None | Unset
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
        if status is not UNSET:
            field_dict["status"] = status
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if payment is not UNSET:
            field_dict["payment"] = payment
        if payment_created_at is not UNSET:
            field_dict["payment_created_at"] = payment_created_at
        if payment_method_type is not UNSET:
            field_dict["payment_method_type"] = payment_method_type
        if reason is not UNSET:
            field_dict["reason"] = reason
        if failure_reason is not UNSET:
            field_dict["failure_reason"] = failure_reason
        if merchant_reference_id is not UNSET:
            field_dict["merchant_reference_id"] = merchant_reference_id
        if merchant_debited_amount is not UNSET:
            field_dict["merchant_debited_amount"] = merchant_debited_amount
        if merchant_debited_currency is not UNSET:
            field_dict["merchant_debited_currency"] = merchant_debited_currency
        if fixed_side is not UNSET:
            field_dict["fixed_side"] = fixed_side
        if fx_rate is not UNSET:
            field_dict["fx_rate"] = fx_rate
        if proportional_refund is not UNSET:
            field_dict["proportional_refund"] = proportional_refund
        if receipt_number is not UNSET:
            field_dict["receipt_number"] = receipt_number
        if ewallets is not UNSET:
            field_dict["ewallets"] = ewallets
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        status = read_enum(RefundStatus, d.pop("status", UNSET))

        amount = read_decimal(d.pop("amount", UNSET))

        currency = d.pop("currency", UNSET)

        payment = d.pop("payment", UNSET)

        payment_created_at = d.pop("payment_created_at", UNSET)

        payment_method_type = d.pop("payment_method_type", UNSET)

        reason = d.pop("reason", UNSET)

        failure_reason = d.pop("failure_reason", UNSET)

        merchant_reference_id = d.pop("merchant_reference_id", UNSET)

        merchant_debited_amount = d.pop("merchant_debited_amount", UNSET)

        merchant_debited_currency = d.pop("merchant_debited_currency", UNSET)

        fixed_side = read_enum(FixedSide, d.pop("fixed_side", UNSET))

        fx_rate = d.pop("fx_rate", UNSET)

        proportional_refund = d.pop("proportional_refund", UNSET)

        receipt_number = d.pop("receipt_number", UNSET)

        ewallets = read_list(
            lambda value: read_object(OpenObject.from_dict, value), d.pop("ewallets", UNSET)
        )

        metadata = read_object(OpenObject.from_dict, d.pop("metadata", UNSET))

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        refund = cls(
            id=id,
            status=status,
            amount=amount,
            currency=currency,
            payment=payment,
            payment_created_at=payment_created_at,
            payment_method_type=payment_method_type,
            reason=reason,
            failure_reason=failure_reason,
            merchant_reference_id=merchant_reference_id,
            merchant_debited_amount=merchant_debited_amount,
            merchant_debited_currency=merchant_debited_currency,
            fixed_side=fixed_side,
            fx_rate=fx_rate,
            proportional_refund=proportional_refund,
            receipt_number=receipt_number,
            ewallets=ewallets,
            metadata=metadata,
            created_at=created_at,
            updated_at=updated_at,
        )

        refund.additional_properties = d
        return refund

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
