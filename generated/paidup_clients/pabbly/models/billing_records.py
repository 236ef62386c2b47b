# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.customer import Customer
from ..models.invoice import Invoice
from ..models.product import Product
from ..models.subscription import Subscription
from ..models.user import User
from ..types import UNSET, Unset

T = TypeVar("T", bound="BillingRecords")


@_attrs_define
class BillingRecords:
    """What belongs to the invoice or subscription. Which parts come is only documented in part; any may be missing.

    Attributes:
        user (None | Unset | User):
        customer (Customer | None | Unset):
        product (None | Product | Unset):
        subscription (None | Subscription | Unset):
        invoice (Invoice | None | Unset):
    """

    user: None | Unset | User = UNSET
    customer: Customer | None | Unset = UNSET
    product: None | Product | Unset = UNSET
    subscription: None | Subscription | Unset = UNSET
    invoice: Invoice | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, User):
            user = self.user.to_dict() if isinstance(self.user, User) else self.user
        else:
            user = self.user

        customer: dict[str, Any] | None | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, Customer):
            customer = (
                self.customer.to_dict() if isinstance(self.customer, Customer) else self.customer
            )
        else:
            customer = self.customer

        product: dict[str, Any] | None | Unset
        if isinstance(self.product, Unset):
            product = UNSET
        elif isinstance(self.product, Product):
            product = self.product.to_dict() if isinstance(self.product, Product) else self.product
        else:
            product = self.product

        subscription: dict[str, Any] | None | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        elif isinstance(self.subscription, Subscription):
            subscription = (
                self.subscription.to_dict()
                if isinstance(self.subscription, Subscription)
                else self.subscription
            )
        else:
            subscription = self.subscription

        invoice: dict[str, Any] | None | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        elif isinstance(self.invoice, Invoice):
            invoice = self.invoice.to_dict() if isinstance(self.invoice, Invoice) else self.invoice
        else:
            invoice = self.invoice

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user is not UNSET:
            field_dict["user"] = user
        if customer is not UNSET:
            field_dict["customer"] = customer
        if product is not UNSET:
            field_dict["product"] = product
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if invoice is not UNSET:
            field_dict["invoice"] = invoice

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user = read_object(User.from_dict, d.pop("user", UNSET))

        customer = read_object(Customer.from_dict, d.pop("customer", UNSET))

        product = read_object(Product.from_dict, d.pop("product", UNSET))

        subscription = read_object(Subscription.from_dict, d.pop("subscription", UNSET))

        invoice = read_object(Invoice.from_dict, d.pop("invoice", UNSET))

        billing_records = cls(
            user=user,
            customer=customer,
            product=product,
            subscription=subscription,
            invoice=invoice,
        )

        billing_records.additional_properties = d
        return billing_records

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
