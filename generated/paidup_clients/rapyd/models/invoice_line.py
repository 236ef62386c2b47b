# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_object

from ..models.open_object import OpenObject
from ..models.period import Period
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceLine")


@_attrs_define
class InvoiceLine:
    """
    Attributes:
        id (str): Starts with "il_".
        type_ (None | str | Unset): "subscription" in the provider's examples.
        amount (Decimal | None | Unset): Negative for a credit.
        currency (None | str | Unset):
        description (None | str | Unset):
        quantity (int | None | Unset):
        discountable (bool | None | Unset):
        proration (bool | None | Unset):
        invoice_item (None | str | Unset): Starts with "ii_", or empty.
        payment_method (None | str | Unset):
        period (None | Period | Unset):
        plan (None | OpenObject | str | Unset): The id of the pricing plan, or the plan itself.
        subscription (None | str | Unset):
        subscription_item (None | str | Unset):
        metadata (None | OpenObject | Unset):
    """

    id: str
    type_: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    discountable: bool | None | Unset = UNSET
    proration: bool | None | Unset = UNSET
    invoice_item: None | str | Unset = UNSET
    payment_method: None | str | Unset = UNSET
    period: None | Period | Unset = UNSET
    plan: None | OpenObject | str | Unset = UNSET
    subscription: None | str | Unset = UNSET
    subscription_item: None | str | Unset = UNSET
    metadata: None | OpenObject | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

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

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        discountable: bool | None | Unset
        if isinstance(self.discountable, Unset):
            discountable = UNSET
        else:
            discountable = self.discountable

        proration: bool | None | Unset
        if isinstance(self.proration, Unset):
            proration = UNSET
        else:
            proration = self.proration

        invoice_item: None | str | Unset
        if isinstance(self.invoice_item, Unset):
            invoice_item = UNSET
        else:
            invoice_item = self.invoice_item

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = self.payment_method

        period: dict[str, Any] | None | Unset
        if isinstance(self.period, Unset):
            period = UNSET
        elif isinstance(self.period, Period):
            period = self.period.to_dict() if isinstance(self.period, Period) else self.period
        else:
            period = self.period

        plan: dict[str, Any] | None | str | Unset
        if isinstance(self.plan, Unset):
            plan = UNSET
        elif isinstance(self.plan, OpenObject):
            plan = self.plan.to_dict() if isinstance(self.plan, OpenObject) else self.plan
        else:
            plan = self.plan

        subscription: None | str | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        else:
            subscription = self.subscription

        subscription_item: None | str | Unset
        if isinstance(self.subscription_item, Unset):
            subscription_item = UNSET
        else:
            subscription_item = self.subscription_item

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, OpenObject):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, OpenObject) else self.metadata
            )
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if discountable is not UNSET:
            field_dict["discountable"] = discountable
        if proration is not UNSET:
            field_dict["proration"] = proration
        if invoice_item is not UNSET:
            field_dict["invoice_item"] = invoice_item
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if period is not UNSET:
            field_dict["period"] = period
        if plan is not UNSET:
            field_dict["plan"] = plan
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if subscription_item is not UNSET:
            field_dict["subscription_item"] = subscription_item
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        type_ = d.pop("type", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        currency = d.pop("currency", UNSET)

        description = d.pop("description", UNSET)

        quantity = d.pop("quantity", UNSET)

        discountable = d.pop("discountable", UNSET)

        proration = d.pop("proration", UNSET)

        invoice_item = d.pop("invoice_item", UNSET)

        payment_method = d.pop("payment_method", UNSET)

        period = read_object(Period.from_dict, d.pop("period", UNSET))

        plan = read_object(OpenObject.from_dict, d.pop("plan", UNSET))

        subscription = d.pop("subscription", UNSET)

        subscription_item = d.pop("subscription_item", UNSET)

        metadata = read_object(OpenObject.from_dict, d.pop("metadata", UNSET))

        invoice_line = cls(
            id=id,
            type_=type_,
            amount=amount,
            currency=currency,
            description=description,
            quantity=quantity,
            discountable=discountable,
            proration=proration,
            invoice_item=invoice_item,
            payment_method=payment_method,
            period=period,
            plan=plan,
            subscription=subscription,
            subscription_item=subscription_item,
            metadata=metadata,
        )

        invoice_line.additional_properties = d
        return invoice_line

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
