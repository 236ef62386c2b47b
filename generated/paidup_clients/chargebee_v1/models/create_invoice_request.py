# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.new_addon import NewAddon
from ..models.new_address import NewAddress
from ..models.new_charge import NewCharge
from ..models.new_payment_intent import NewPaymentIntent
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateInvoiceRequest")


@_attrs_define
class CreateInvoiceRequest:
    """
    Attributes:
        customer_id (str | Unset): The customer to bill; or name a subscription. Up to 50 characters.
        subscription_id (str | Unset): The subscription to bill; or name a customer. Up to 50 characters.
        po_number (str | Unset): Number of the purchase order, or a reference of your own; up to 100 characters.
        coupon (str | Unset): A coupon, up to 100 characters.
        replace_primary_payment_source (bool | Unset): Whether a new payment source becomes the customer's first; the
            provider's default is false.
        shipping_address (NewAddress | Unset):
        payment_intent (NewPaymentIntent | Unset): A payment that the customer has confirmed at the gateway.
        addons (list[NewAddon] | Unset):
        charges (list[NewCharge] | Unset):
    """

    customer_id: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    po_number: str | Unset = UNSET
    coupon: str | Unset = UNSET
    replace_primary_payment_source: bool | Unset = UNSET
    shipping_address: NewAddress | Unset = UNSET
    payment_intent: NewPaymentIntent | Unset = UNSET
    addons: list[NewAddon] | Unset = UNSET
    charges: list[NewCharge] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        customer_id = self.customer_id

        subscription_id = self.subscription_id

        po_number = self.po_number

        coupon = self.coupon

        replace_primary_payment_source = self.replace_primary_payment_source

        shipping_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shipping_address, Unset):
            shipping_address = (
                self.shipping_address.to_dict()
                if isinstance(self.shipping_address, NewAddress)
                else self.shipping_address
            )

        payment_intent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_intent, Unset):
            payment_intent = (
                self.payment_intent.to_dict()
                if isinstance(self.payment_intent, NewPaymentIntent)
                else self.payment_intent
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
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if po_number is not UNSET:
            field_dict["po_number"] = po_number
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if replace_primary_payment_source is not UNSET:
            field_dict["replace_primary_payment_source"] = replace_primary_payment_source
        if shipping_address is not UNSET:
            field_dict["shipping_address"] = shipping_address
        if payment_intent is not UNSET:
            field_dict["payment_intent"] = payment_intent
        if addons is not UNSET:
            field_dict["addons"] = addons
        if charges is not UNSET:
            field_dict["charges"] = charges

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        po_number = d.pop("po_number", UNSET)

        coupon = d.pop("coupon", UNSET)

        replace_primary_payment_source = d.pop("replace_primary_payment_source", UNSET)

        _shipping_address = d.pop("shipping_address", UNSET)
        shipping_address: NewAddress | Unset
        if isinstance(_shipping_address, Unset):
            shipping_address = UNSET
        else:
            shipping_address = NewAddress.from_dict(_shipping_address)

        _payment_intent = d.pop("payment_intent", UNSET)
        payment_intent: NewPaymentIntent | Unset
        if isinstance(_payment_intent, Unset):
            payment_intent = UNSET
        else:
            payment_intent = NewPaymentIntent.from_dict(_payment_intent)

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

        create_invoice_request = cls(
            customer_id=customer_id,
            subscription_id=subscription_id,
            po_number=po_number,
            coupon=coupon,
            replace_primary_payment_source=replace_primary_payment_source,
            shipping_address=shipping_address,
            payment_intent=payment_intent,
            addons=addons,
            charges=charges,
        )

        return create_invoice_request
