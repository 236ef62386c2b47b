# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.auto_collection import AutoCollection
from ..models.new_addon import NewAddon
from ..models.new_address import NewAddress
from ..models.new_bank_account import NewBankAccount
from ..models.new_card import NewCard
from ..models.new_charge import NewCharge
from ..models.new_payment_intent import NewPaymentIntent
from ..models.new_payment_method import NewPaymentMethod
from ..models.note_to_remove import NoteToRemove
from ..models.payment_initiator import PaymentInitiator
from ..models.statement_descriptor import StatementDescriptor
from ..models.tax_provider_field import TaxProviderField
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateInvoiceRequest")


@_attrs_define
class CreateInvoiceRequest:
    """
    Attributes:
        customer_id (str | Unset): The customer to bill; or name a subscription. Up to 50 characters.
        subscription_id (str | Unset): The subscription to bill; or name a customer. Up to 50 characters.
        currency_code (str | Unset): ISO 4217, three letters.
        invoice_date (int | Unset): Date of the invoice, in Unix seconds.
        invoice_note (str | Unset): A note shown on the invoice, up to 2000 characters.
        remove_general_note (bool | Unset): Whether the site's general note is left off; the provider's default is
            false.
        po_number (str | Unset): Number of the purchase order, or a reference of your own; up to 100 characters.
        coupon (str | Unset): One coupon, up to 100 characters.
        coupon_ids (list[str] | Unset): Several coupons.
        authorization_transaction_id (str | Unset): An authorisation to capture, up to 40 characters.
        payment_source_id (str | Unset): The stored payment source to charge, up to 40 characters.
        auto_collection (AutoCollection | Unset): Whether the amount is charged to the stored payment method.
        token_id (str | Unset): A token made by the browser side, up to 40 characters.
        replace_primary_payment_source (bool | Unset): Whether a new payment source becomes the customer's first; the
            provider's default is false.
        retain_payment_source (bool | Unset): Whether a new payment source is kept; the provider's default is true.
        payment_initiator (PaymentInitiator | Unset):
        shipping_address (NewAddress | Unset):
        statement_descriptor (StatementDescriptor | Unset): What stands on the customer's statement.
        card (NewCard | Unset): A card to charge. Prefer a stored payment source or a token: a card number passes
            through your systems.
        bank_account (NewBankAccount | Unset): A bank account to charge.
        payment_method (NewPaymentMethod | Unset): A payment method kept at a gateway.
        payment_intent (NewPaymentIntent | Unset): A payment that the customer has confirmed at the gateway.
        addons (list[NewAddon] | Unset):
        charges (list[NewCharge] | Unset):
        tax_providers_fields (list[TaxProviderField] | Unset):
        notes_to_remove (list[NoteToRemove] | Unset):
    """

    customer_id: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    currency_code: str | Unset = UNSET
    invoice_date: int | Unset = UNSET
    invoice_note: str | Unset = UNSET
    remove_general_note: bool | Unset = UNSET
    po_number: str | Unset = UNSET
    coupon: str | Unset = UNSET
    coupon_ids: list[str] | Unset = UNSET
    authorization_transaction_id: str | Unset = UNSET
    payment_source_id: str | Unset = UNSET
    auto_collection: AutoCollection | Unset = UNSET
    token_id: str | Unset = UNSET
    replace_primary_payment_source: bool | Unset = UNSET
    retain_payment_source: bool | Unset = UNSET
    payment_initiator: PaymentInitiator | Unset = UNSET
    shipping_address: NewAddress | Unset = UNSET
    statement_descriptor: StatementDescriptor | Unset = UNSET
    card: NewCard | Unset = UNSET
    bank_account: NewBankAccount | Unset = UNSET
    payment_method: NewPaymentMethod | Unset = UNSET
    payment_intent: NewPaymentIntent | Unset = UNSET
    addons: list[NewAddon] | Unset = UNSET
    charges: list[NewCharge] | Unset = UNSET
    tax_providers_fields: list[TaxProviderField] | Unset = UNSET
    notes_to_remove: list[NoteToRemove] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        customer_id = self.customer_id

        subscription_id = self.subscription_id

        currency_code = self.currency_code

        invoice_date = self.invoice_date

        invoice_note = self.invoice_note

        remove_general_note = self.remove_general_note

        po_number = self.po_number

        coupon = self.coupon

        coupon_ids: list[str] | Unset = UNSET
        if not isinstance(self.coupon_ids, Unset):
            coupon_ids = self.coupon_ids

        authorization_transaction_id = self.authorization_transaction_id

        payment_source_id = self.payment_source_id

        auto_collection: str | Unset = UNSET
        if not isinstance(self.auto_collection, Unset):
            auto_collection = (
                self.auto_collection.value
                if isinstance(self.auto_collection, AutoCollection)
                else self.auto_collection
            )

        token_id = self.token_id

        replace_primary_payment_source = self.replace_primary_payment_source

        retain_payment_source = self.retain_payment_source

        payment_initiator: str | Unset = UNSET
        if not isinstance(self.payment_initiator, Unset):
            payment_initiator = (
                self.payment_initiator.value
                if isinstance(self.payment_initiator, PaymentInitiator)
                else self.payment_initiator
            )

        shipping_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shipping_address, Unset):
            shipping_address = (
                self.shipping_address.to_dict()
                if isinstance(self.shipping_address, NewAddress)
                else self.shipping_address
            )

        statement_descriptor: dict[str, Any] | Unset = UNSET
        if not isinstance(self.statement_descriptor, Unset):
            statement_descriptor = (
                self.statement_descriptor.to_dict()
                if isinstance(self.statement_descriptor, StatementDescriptor)
                else self.statement_descriptor
            )

        card: dict[str, Any] | Unset = UNSET
        if not isinstance(self.card, Unset):
            card = self.card.to_dict() if isinstance(self.card, NewCard) else self.card

        bank_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bank_account, Unset):
            bank_account = (
                self.bank_account.to_dict()
                if isinstance(self.bank_account, NewBankAccount)
                else self.bank_account
            )

        payment_method: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_method, Unset):
            payment_method = (
                self.payment_method.to_dict()
                if isinstance(self.payment_method, NewPaymentMethod)
                else self.payment_method
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

        tax_providers_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tax_providers_fields, Unset):
            tax_providers_fields = []
            for tax_providers_fields_item_data in self.tax_providers_fields:
                tax_providers_fields_item = (
                    tax_providers_fields_item_data.to_dict()
                    if isinstance(tax_providers_fields_item_data, TaxProviderField)
                    else tax_providers_fields_item_data
                )
                tax_providers_fields.append(tax_providers_fields_item)

        notes_to_remove: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.notes_to_remove, Unset):
            notes_to_remove = []
            for notes_to_remove_item_data in self.notes_to_remove:
                notes_to_remove_item = (
                    notes_to_remove_item_data.to_dict()
                    if isinstance(notes_to_remove_item_data, NoteToRemove)
                    else notes_to_remove_item_data
                )
                notes_to_remove.append(notes_to_remove_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if invoice_date is not UNSET:
            field_dict["invoice_date"] = invoice_date
        if invoice_note is not UNSET:
            field_dict["invoice_note"] = invoice_note
        if remove_general_note is not UNSET:
            field_dict["remove_general_note"] = remove_general_note
        if po_number is not UNSET:
            field_dict["po_number"] = po_number
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if coupon_ids is not UNSET:
            field_dict["coupon_ids"] = coupon_ids
        if authorization_transaction_id is not UNSET:
            field_dict["authorization_transaction_id"] = authorization_transaction_id
        if payment_source_id is not UNSET:
            field_dict["payment_source_id"] = payment_source_id
        if auto_collection is not UNSET:
            field_dict["auto_collection"] = auto_collection
        if token_id is not UNSET:
            field_dict["token_id"] = token_id
        if replace_primary_payment_source is not UNSET:
            field_dict["replace_primary_payment_source"] = replace_primary_payment_source
        if retain_payment_source is not UNSET:
            field_dict["retain_payment_source"] = retain_payment_source
        if payment_initiator is not UNSET:
            field_dict["payment_initiator"] = payment_initiator
        if shipping_address is not UNSET:
            field_dict["shipping_address"] = shipping_address
        if statement_descriptor is not UNSET:
            field_dict["statement_descriptor"] = statement_descriptor
        if card is not UNSET:
            field_dict["card"] = card
        if bank_account is not UNSET:
            field_dict["bank_account"] = bank_account
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if payment_intent is not UNSET:
            field_dict["payment_intent"] = payment_intent
        if addons is not UNSET:
            field_dict["addons"] = addons
        if charges is not UNSET:
            field_dict["charges"] = charges
        if tax_providers_fields is not UNSET:
            field_dict["tax_providers_fields"] = tax_providers_fields
        if notes_to_remove is not UNSET:
            field_dict["notes_to_remove"] = notes_to_remove

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        invoice_date = d.pop("invoice_date", UNSET)

        invoice_note = d.pop("invoice_note", UNSET)

        remove_general_note = d.pop("remove_general_note", UNSET)

        po_number = d.pop("po_number", UNSET)

        coupon = d.pop("coupon", UNSET)

        coupon_ids = cast(list[str], d.pop("coupon_ids", UNSET))

        authorization_transaction_id = d.pop("authorization_transaction_id", UNSET)

        payment_source_id = d.pop("payment_source_id", UNSET)

        _auto_collection = d.pop("auto_collection", UNSET)
        auto_collection: AutoCollection | Unset
        if isinstance(_auto_collection, Unset):
            auto_collection = UNSET
        else:
            auto_collection = AutoCollection(_auto_collection)

        token_id = d.pop("token_id", UNSET)

        replace_primary_payment_source = d.pop("replace_primary_payment_source", UNSET)

        retain_payment_source = d.pop("retain_payment_source", UNSET)

        _payment_initiator = d.pop("payment_initiator", UNSET)
        payment_initiator: PaymentInitiator | Unset
        if isinstance(_payment_initiator, Unset):
            payment_initiator = UNSET
        else:
            payment_initiator = PaymentInitiator(_payment_initiator)

        _shipping_address = d.pop("shipping_address", UNSET)
        shipping_address: NewAddress | Unset
        if isinstance(_shipping_address, Unset):
            shipping_address = UNSET
        else:
            shipping_address = NewAddress.from_dict(_shipping_address)

        _statement_descriptor = d.pop("statement_descriptor", UNSET)
        statement_descriptor: StatementDescriptor | Unset
        if isinstance(_statement_descriptor, Unset):
            statement_descriptor = UNSET
        else:
            statement_descriptor = StatementDescriptor.from_dict(_statement_descriptor)

        _card = d.pop("card", UNSET)
        card: NewCard | Unset
        if isinstance(_card, Unset):
            card = UNSET
        else:
            card = NewCard.from_dict(_card)

        _bank_account = d.pop("bank_account", UNSET)
        bank_account: NewBankAccount | Unset
        if isinstance(_bank_account, Unset):
            bank_account = UNSET
        else:
            bank_account = NewBankAccount.from_dict(_bank_account)

        _payment_method = d.pop("payment_method", UNSET)
        payment_method: NewPaymentMethod | Unset
        if isinstance(_payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = NewPaymentMethod.from_dict(_payment_method)

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

        _tax_providers_fields = d.pop("tax_providers_fields", UNSET)
        tax_providers_fields: list[TaxProviderField] | Unset = UNSET
        if _tax_providers_fields is not UNSET:
            tax_providers_fields = []
            for tax_providers_fields_item_data in _tax_providers_fields:
                tax_providers_fields_item = TaxProviderField.from_dict(
                    tax_providers_fields_item_data
                )

                tax_providers_fields.append(tax_providers_fields_item)

        _notes_to_remove = d.pop("notes_to_remove", UNSET)
        notes_to_remove: list[NoteToRemove] | Unset = UNSET
        if _notes_to_remove is not UNSET:
            notes_to_remove = []
            for notes_to_remove_item_data in _notes_to_remove:
                notes_to_remove_item = NoteToRemove.from_dict(notes_to_remove_item_data)

                notes_to_remove.append(notes_to_remove_item)

        create_invoice_request = cls(
            customer_id=customer_id,
            subscription_id=subscription_id,
            currency_code=currency_code,
            invoice_date=invoice_date,
            invoice_note=invoice_note,
            remove_general_note=remove_general_note,
            po_number=po_number,
            coupon=coupon,
            coupon_ids=coupon_ids,
            authorization_transaction_id=authorization_transaction_id,
            payment_source_id=payment_source_id,
            auto_collection=auto_collection,
            token_id=token_id,
            replace_primary_payment_source=replace_primary_payment_source,
            retain_payment_source=retain_payment_source,
            payment_initiator=payment_initiator,
            shipping_address=shipping_address,
            statement_descriptor=statement_descriptor,
            card=card,
            bank_account=bank_account,
            payment_method=payment_method,
            payment_intent=payment_intent,
            addons=addons,
            charges=charges,
            tax_providers_fields=tax_providers_fields,
            notes_to_remove=notes_to_remove,
        )

        return create_invoice_request
