# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.estimated_billing_address import EstimatedBillingAddress
from ..models.estimated_customer import EstimatedCustomer
from ..models.estimated_invoice import EstimatedInvoice
from ..models.new_addon import NewAddon
from ..models.new_address import NewAddress
from ..models.new_charge import NewCharge
from ..types import UNSET, Unset

T = TypeVar("T", bound="EstimateInvoiceRequest")


@_attrs_define
class EstimateInvoiceRequest:
    """
    Attributes:
        coupon (str | Unset): A coupon, up to 100 characters.
        invoice (EstimatedInvoice | Unset):
        customer (EstimatedCustomer | Unset):
        billing_address (EstimatedBillingAddress | Unset):
        shipping_address (NewAddress | Unset):
        addons (list[NewAddon] | Unset):
        charges (list[NewCharge] | Unset):
    """

    coupon: str | Unset = UNSET
    invoice: EstimatedInvoice | Unset = UNSET
    customer: EstimatedCustomer | Unset = UNSET
    billing_address: EstimatedBillingAddress | Unset = UNSET
    shipping_address: NewAddress | Unset = UNSET
    addons: list[NewAddon] | Unset = UNSET
    charges: list[NewCharge] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        coupon = self.coupon

        invoice: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invoice, Unset):
            invoice = (
                self.invoice.to_dict()
                if isinstance(self.invoice, EstimatedInvoice)
                else self.invoice
            )

        customer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.customer, Unset):
            customer = (
                self.customer.to_dict()
                if isinstance(self.customer, EstimatedCustomer)
                else self.customer
            )

        billing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billing_address, Unset):
            billing_address = (
                self.billing_address.to_dict()
                if isinstance(self.billing_address, EstimatedBillingAddress)
                else self.billing_address
            )

        shipping_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shipping_address, Unset):
            shipping_address = (
                self.shipping_address.to_dict()
                if isinstance(self.shipping_address, NewAddress)
                else self.shipping_address
            )

        addons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.addons, Unset):
            addons = []
            for addons_item_data in self.addons:
                addons_item = (
                    addons_item_data.to_dict()
                    if isinstance(addons_item_data, NewAddon)
                    else addons_item_data
                )
                addons.append(addons_item)

        charges: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.charges, Unset):
            charges = []
            for charges_item_data in self.charges:
                charges_item = (
                    charges_item_data.to_dict()
                    if isinstance(charges_item_data, NewCharge)
                    else charges_item_data
                )
                charges.append(charges_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if customer is not UNSET:
            field_dict["customer"] = customer
        if billing_address is not UNSET:
            field_dict["billing_address"] = billing_address
        if shipping_address is not UNSET:
            field_dict["shipping_address"] = shipping_address
        if addons is not UNSET:
            field_dict["addons"] = addons
        if charges is not UNSET:
            field_dict["charges"] = charges

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        coupon = d.pop("coupon", UNSET)

        _invoice = d.pop("invoice", UNSET)
        invoice: EstimatedInvoice | Unset
        if isinstance(_invoice, Unset):
            invoice = UNSET
        else:
            invoice = EstimatedInvoice.from_dict(_invoice)

        _customer = d.pop("customer", UNSET)
        customer: EstimatedCustomer | Unset
        if isinstance(_customer, Unset):
            customer = UNSET
        else:
            customer = EstimatedCustomer.from_dict(_customer)

        _billing_address = d.pop("billing_address", UNSET)
        billing_address: EstimatedBillingAddress | Unset
        if isinstance(_billing_address, Unset):
            billing_address = UNSET
        else:
            billing_address = EstimatedBillingAddress.from_dict(_billing_address)

        _shipping_address = d.pop("shipping_address", UNSET)
        shipping_address: NewAddress | Unset
        if isinstance(_shipping_address, Unset):
            shipping_address = UNSET
        else:
            shipping_address = NewAddress.from_dict(_shipping_address)

        _addons = d.pop("addons", UNSET)
        addons: list[NewAddon] | Unset = UNSET
        if _addons is not UNSET:
            addons = []
            for addons_item_data in _addons:
                addons_item = NewAddon.from_dict(addons_item_data)

                addons.append(addons_item)

        _charges = d.pop("charges", UNSET)
        charges: list[NewCharge] | Unset = UNSET
        if _charges is not UNSET:
            charges = []
            for charges_item_data in _charges:
                charges_item = NewCharge.from_dict(charges_item_data)

                charges.append(charges_item)

        estimate_invoice_request = cls(
            coupon=coupon,
            invoice=invoice,
            customer=customer,
            billing_address=billing_address,
            shipping_address=shipping_address,
            addons=addons,
            charges=charges,
        )

        return estimate_invoice_request
