# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_object

from ..models.item_period import ItemPeriod
from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceItem")


@_attrs_define
class InvoiceItem:
    """
    Attributes:
        id (str): Starts with "ii_".
        amount (Decimal | None | Unset): The whole charge; negative for a credit.
        unit_amount (Decimal | None | Unset): The price of one.
        quantity (int | None | Unset):
        currency (None | str | Unset): ISO 4217, three capital letters.
        customer (None | str | Unset): Starts with "cus_".
        invoice (None | str | Unset): The invoice the item belongs to, or empty.
        subscription (None | str | Unset): The subscription the item belongs to, or empty.
        date (int | None | str | Unset):
        description (None | str | Unset):
        discountable (bool | None | Unset):
        proration (bool | None | Unset):
        period (ItemPeriod | None | Unset):
        plan (None | OpenObject | str | Unset): The id of the pricing plan, or the plan itself.
        metadata (None | OpenObject | Unset):
    """

    id: str
    amount: Decimal | None | Unset = UNSET
    unit_amount: Decimal | None | Unset = UNSET
    quantity: int | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    customer: None | str | Unset = UNSET
    invoice: None | str | Unset = UNSET
    subscription: None | str | Unset = UNSET
    date: int | None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    discountable: bool | None | Unset = UNSET
    proration: bool | None | Unset = UNSET
    period: ItemPeriod | None | Unset = UNSET
    plan: None | OpenObject | str | Unset = UNSET
    metadata: None | OpenObject | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        unit_amount: Decimal | None | Unset
        if isinstance(self.unit_amount, Unset):
            unit_amount = UNSET
        else:
            unit_amount = self.unit_amount

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        customer: None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        else:
            customer = self.customer

        invoice: None | str | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        else:
            invoice = self.invoice

        subscription: None | str | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        else:
            subscription = self.subscription

        date: int | None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        else:
            date = self.date

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

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

        period: dict[str, Any] | None | Unset
        if isinstance(self.period, Unset):
            period = UNSET
        elif isinstance(self.period, ItemPeriod):
            period = self.period.to_dict() if isinstance(self.period, ItemPeriod) else self.period
        else:
            period = self.period

        plan: dict[str, Any] | None | str | Unset
        if isinstance(self.plan, Unset):
            plan = UNSET
        elif isinstance(self.plan, OpenObject):
            plan = self.plan.to_dict() if isinstance(self.plan, OpenObject) else self.plan
        else:
            plan = self.plan

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
        if amount is not UNSET:
            field_dict["amount"] = amount
        if unit_amount is not UNSET:
            field_dict["unit_amount"] = unit_amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if currency is not UNSET:
            field_dict["currency"] = currency
        if customer is not UNSET:
            field_dict["customer"] = customer
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if date is not UNSET:
            field_dict["date"] = date
        if description is not UNSET:
            field_dict["description"] = description
        if discountable is not UNSET:
            field_dict["discountable"] = discountable
        if proration is not UNSET:
            field_dict["proration"] = proration
        if period is not UNSET:
            field_dict["period"] = period
        if plan is not UNSET:
            field_dict["plan"] = plan
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        amount = read_decimal(d.pop("amount", UNSET))

        unit_amount = read_decimal(d.pop("unit_amount", UNSET))

        quantity = d.pop("quantity", UNSET)

        currency = d.pop("currency", UNSET)

        customer = d.pop("customer", UNSET)

        invoice = d.pop("invoice", UNSET)

        subscription = d.pop("subscription", UNSET)

        date = d.pop("date", UNSET)

        description = d.pop("description", UNSET)

        discountable = d.pop("discountable", UNSET)

        proration = d.pop("proration", UNSET)

        period = read_object(ItemPeriod.from_dict, d.pop("period", UNSET))

        plan = read_object(OpenObject.from_dict, d.pop("plan", UNSET))

        metadata = read_object(OpenObject.from_dict, d.pop("metadata", UNSET))

        invoice_item = cls(
            id=id,
            amount=amount,
            unit_amount=unit_amount,
            quantity=quantity,
            currency=currency,
            customer=customer,
            invoice=invoice,
            subscription=subscription,
            date=date,
            description=description,
            discountable=discountable,
            proration=proration,
            period=period,
            plan=plan,
            metadata=metadata,
        )

        invoice_item.additional_properties = d
        return invoice_item

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
