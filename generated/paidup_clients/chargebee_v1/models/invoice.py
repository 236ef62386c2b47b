# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.address import Address
from ..models.discount import Discount
from ..models.dunning_status import DunningStatus
from ..models.invoice_note import InvoiceNote
from ..models.invoice_status import InvoiceStatus
from ..models.invoice_tax import InvoiceTax
from ..models.line_item import LineItem
from ..models.linked_order import LinkedOrder
from ..models.linked_transaction import LinkedTransaction
from ..models.price_type import PriceType
from ..types import UNSET, Unset

T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """
    Attributes:
        id (str):
        customer_id (None | str | Unset):
        subscription_id (None | str | Unset):
        recurring (bool | None | Unset):
        status (InvoiceStatus | None | Unset):
        start_date (int | None | Unset):
        end_date (int | None | Unset):
        po_number (None | str | Unset):
        vat_number (None | str | Unset):
        price_type (None | PriceType | Unset):
        currency_code (None | str | Unset): ISO 4217.
        tax (int | None | Unset):
        sub_total (int | None | Unset):
        amount (int | None | Unset): Total of the invoice, in minor units.
        amount_due (int | None | Unset): Still to be paid, in minor units.
        amount_adjusted (int | None | Unset):
        amount_paid (int | None | Unset):
        paid_on (int | None | Unset):
        credits_applied (int | None | Unset):
        dunning_status (DunningStatus | None | Unset):
        next_retry (int | None | Unset):
        first_invoice (bool | None | Unset):
        line_items (list[LineItem] | None | Unset):
        discounts (list[Discount] | None | Unset):
        taxes (list[InvoiceTax] | None | Unset):
        linked_transactions (list[LinkedTransaction] | None | Unset): Payments of the invoice, refunds among them.
        linked_orders (list[LinkedOrder] | None | Unset):
        notes (list[InvoiceNote] | None | Unset):
        shipping_address (Address | None | Unset):
        billing_address (Address | None | Unset):
    """

    id: str
    customer_id: None | str | Unset = UNSET
    subscription_id: None | str | Unset = UNSET
    recurring: bool | None | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    start_date: int | None | Unset = UNSET
    end_date: int | None | Unset = UNSET
    po_number: None | str | Unset = UNSET
    vat_number: None | str | Unset = UNSET
    price_type: None | PriceType | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    tax: int | None | Unset = UNSET
    sub_total: int | None | Unset = UNSET
    amount: int | None | Unset = UNSET
    amount_due: int | None | Unset = UNSET
    amount_adjusted: int | None | Unset = UNSET
    amount_paid: int | None | Unset = UNSET
    paid_on: int | None | Unset = UNSET
    credits_applied: int | None | Unset = UNSET
    dunning_status: DunningStatus | None | Unset = UNSET
    next_retry: int | None | Unset = UNSET
    first_invoice: bool | None | Unset = UNSET
    line_items: list[LineItem] | None | Unset = UNSET
    discounts: list[Discount] | None | Unset = UNSET
    taxes: list[InvoiceTax] | None | Unset = UNSET
    linked_transactions: list[LinkedTransaction] | None | Unset = UNSET
    linked_orders: list[LinkedOrder] | None | Unset = UNSET
    notes: list[InvoiceNote] | None | Unset = UNSET
    shipping_address: Address | None | Unset = UNSET
    billing_address: Address | None | Unset = UNSET
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

        recurring: bool | None | Unset
        if isinstance(self.recurring, Unset):
            recurring = UNSET
        else:
            recurring = self.recurring

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, InvoiceStatus):
            status = self.status.value if isinstance(self.status, InvoiceStatus) else self.status
        else:
            status = self.status

        start_date: int | None | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        else:
            start_date = self.start_date

        end_date: int | None | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        else:
            end_date = self.end_date

        po_number: None | str | Unset
        if isinstance(self.po_number, Unset):
            po_number = UNSET
        else:
            po_number = self.po_number

        vat_number: None | str | Unset
        if isinstance(self.vat_number, Unset):
            vat_number = UNSET
        else:
            vat_number = self.vat_number

        price_type: None | str | Unset
        if isinstance(self.price_type, Unset):
            price_type = UNSET
        elif isinstance(self.price_type, PriceType):
            price_type = (
                self.price_type.value if isinstance(self.price_type, PriceType) else self.price_type
            )
        else:
            price_type = self.price_type

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        tax: int | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        sub_total: int | None | Unset
        if isinstance(self.sub_total, Unset):
            sub_total = UNSET
        else:
            sub_total = self.sub_total

        amount: int | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        amount_due: int | None | Unset
        if isinstance(self.amount_due, Unset):
            amount_due = UNSET
        else:
            amount_due = self.amount_due

        amount_adjusted: int | None | Unset
        if isinstance(self.amount_adjusted, Unset):
            amount_adjusted = UNSET
        else:
            amount_adjusted = self.amount_adjusted

        amount_paid: int | None | Unset
        if isinstance(self.amount_paid, Unset):
            amount_paid = UNSET
        else:
            amount_paid = self.amount_paid

        paid_on: int | None | Unset
        if isinstance(self.paid_on, Unset):
            paid_on = UNSET
        else:
            paid_on = self.paid_on

        credits_applied: int | None | Unset
        if isinstance(self.credits_applied, Unset):
            credits_applied = UNSET
        else:
            credits_applied = self.credits_applied

        dunning_status: None | str | Unset
        if isinstance(self.dunning_status, Unset):
            dunning_status = UNSET
        elif isinstance(self.dunning_status, DunningStatus):
            dunning_status = (
                self.dunning_status.value
                if isinstance(self.dunning_status, DunningStatus)
                else self.dunning_status
            )
        else:
            dunning_status = self.dunning_status

        next_retry: int | None | Unset
        if isinstance(self.next_retry, Unset):
            next_retry = UNSET
        else:
            next_retry = self.next_retry

        first_invoice: bool | None | Unset
        if isinstance(self.first_invoice, Unset):
            first_invoice = UNSET
        else:
            first_invoice = self.first_invoice

        line_items: list[dict[str, Any]] | None | Unset
        if isinstance(self.line_items, Unset):
            line_items = UNSET
        elif isinstance(self.line_items, list):
            line_items = []
            for line_items_type_0_item_data in self.line_items:
                line_items_type_0_item = (
                    line_items_type_0_item_data.to_dict()
                    if isinstance(line_items_type_0_item_data, LineItem)
                    else line_items_type_0_item_data
                )
                line_items.append(line_items_type_0_item)

        else:
            line_items = self.line_items

        discounts: list[dict[str, Any]] | None | Unset
        if isinstance(self.discounts, Unset):
            discounts = UNSET
        elif isinstance(self.discounts, list):
            discounts = []
            for discounts_type_0_item_data in self.discounts:
                discounts_type_0_item = (
                    discounts_type_0_item_data.to_dict()
                    if isinstance(discounts_type_0_item_data, Discount)
                    else discounts_type_0_item_data
                )
                discounts.append(discounts_type_0_item)

        else:
            discounts = self.discounts

        taxes: list[dict[str, Any]] | None | Unset
        if isinstance(self.taxes, Unset):
            taxes = UNSET
        elif isinstance(self.taxes, list):
            taxes = []
            for taxes_type_0_item_data in self.taxes:
                taxes_type_0_item = (
                    taxes_type_0_item_data.to_dict()
                    if isinstance(taxes_type_0_item_data, InvoiceTax)
                    else taxes_type_0_item_data
                )
                taxes.append(taxes_type_0_item)

        else:
            taxes = self.taxes

        linked_transactions: list[dict[str, Any]] | None | Unset
        if isinstance(self.linked_transactions, Unset):
            linked_transactions = UNSET
        elif isinstance(self.linked_transactions, list):
            linked_transactions = []
            for linked_transactions_type_0_item_data in self.linked_transactions:
                linked_transactions_type_0_item = (
                    linked_transactions_type_0_item_data.to_dict()
                    if isinstance(linked_transactions_type_0_item_data, LinkedTransaction)
                    else linked_transactions_type_0_item_data
                )
                linked_transactions.append(linked_transactions_type_0_item)

        else:
            linked_transactions = self.linked_transactions

        linked_orders: list[dict[str, Any]] | None | Unset
        if isinstance(self.linked_orders, Unset):
            linked_orders = UNSET
        elif isinstance(self.linked_orders, list):
            linked_orders = []
            for linked_orders_type_0_item_data in self.linked_orders:
                linked_orders_type_0_item = (
                    linked_orders_type_0_item_data.to_dict()
                    if isinstance(linked_orders_type_0_item_data, LinkedOrder)
                    else linked_orders_type_0_item_data
                )
                linked_orders.append(linked_orders_type_0_item)

        else:
            linked_orders = self.linked_orders

        notes: list[dict[str, Any]] | None | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        elif isinstance(self.notes, list):
            notes = []
            for notes_type_0_item_data in self.notes:
                notes_type_0_item = (
                    notes_type_0_item_data.to_dict()
                    if isinstance(notes_type_0_item_data, InvoiceNote)
                    else notes_type_0_item_data
                )
                notes.append(notes_type_0_item)

        else:
            notes = self.notes

        shipping_address: dict[str, Any] | None | Unset
        if isinstance(self.shipping_address, Unset):
            shipping_address = UNSET
        elif isinstance(self.shipping_address, Address):
            shipping_address = (
                self.shipping_address.to_dict()
                if isinstance(self.shipping_address, Address)
                else self.shipping_address
            )
        else:
            shipping_address = self.shipping_address

        billing_address: dict[str, Any] | None | Unset
        if isinstance(self.billing_address, Unset):
            billing_address = UNSET
        elif isinstance(self.billing_address, Address):
            billing_address = (
                self.billing_address.to_dict()
                if isinstance(self.billing_address, Address)
                else self.billing_address
            )
        else:
            billing_address = self.billing_address

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
        if recurring is not UNSET:
            field_dict["recurring"] = recurring
        if status is not UNSET:
            field_dict["status"] = status
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if po_number is not UNSET:
            field_dict["po_number"] = po_number
        if vat_number is not UNSET:
            field_dict["vat_number"] = vat_number
        if price_type is not UNSET:
            field_dict["price_type"] = price_type
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if tax is not UNSET:
            field_dict["tax"] = tax
        if sub_total is not UNSET:
            field_dict["sub_total"] = sub_total
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_due is not UNSET:
            field_dict["amount_due"] = amount_due
        if amount_adjusted is not UNSET:
            field_dict["amount_adjusted"] = amount_adjusted
        if amount_paid is not UNSET:
            field_dict["amount_paid"] = amount_paid
        if paid_on is not UNSET:
            field_dict["paid_on"] = paid_on
        if credits_applied is not UNSET:
            field_dict["credits_applied"] = credits_applied
        if dunning_status is not UNSET:
            field_dict["dunning_status"] = dunning_status
        if next_retry is not UNSET:
            field_dict["next_retry"] = next_retry
        if first_invoice is not UNSET:
            field_dict["first_invoice"] = first_invoice
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if discounts is not UNSET:
            field_dict["discounts"] = discounts
        if taxes is not UNSET:
            field_dict["taxes"] = taxes
        if linked_transactions is not UNSET:
            field_dict["linked_transactions"] = linked_transactions
        if linked_orders is not UNSET:
            field_dict["linked_orders"] = linked_orders
        if notes is not UNSET:
            field_dict["notes"] = notes
        if shipping_address is not UNSET:
            field_dict["shipping_address"] = shipping_address
        if billing_address is not UNSET:
            field_dict["billing_address"] = billing_address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        recurring = d.pop("recurring", UNSET)

        status = read_enum(InvoiceStatus, d.pop("status", UNSET))

        start_date = d.pop("start_date", UNSET)

        end_date = d.pop("end_date", UNSET)

        po_number = d.pop("po_number", UNSET)

        vat_number = d.pop("vat_number", UNSET)

        price_type = read_enum(PriceType, d.pop("price_type", UNSET))

        currency_code = d.pop("currency_code", UNSET)

        tax = d.pop("tax", UNSET)

        sub_total = d.pop("sub_total", UNSET)

        amount = d.pop("amount", UNSET)

        amount_due = d.pop("amount_due", UNSET)

        amount_adjusted = d.pop("amount_adjusted", UNSET)

        amount_paid = d.pop("amount_paid", UNSET)

        paid_on = d.pop("paid_on", UNSET)

        credits_applied = d.pop("credits_applied", UNSET)

        dunning_status = read_enum(DunningStatus, d.pop("dunning_status", UNSET))

        next_retry = d.pop("next_retry", UNSET)

        first_invoice = d.pop("first_invoice", UNSET)

        line_items = read_list(
            lambda value: read_object(LineItem.from_dict, value), d.pop("line_items", UNSET)
        )

        discounts = read_list(
            lambda value: read_object(Discount.from_dict, value), d.pop("discounts", UNSET)
        )

        taxes = read_list(
            lambda value: read_object(InvoiceTax.from_dict, value), d.pop("taxes", UNSET)
        )

        linked_transactions = read_list(
            lambda value: read_object(LinkedTransaction.from_dict, value),
            d.pop("linked_transactions", UNSET),
        )

        linked_orders = read_list(
            lambda value: read_object(LinkedOrder.from_dict, value), d.pop("linked_orders", UNSET)
        )

        notes = read_list(
            lambda value: read_object(InvoiceNote.from_dict, value), d.pop("notes", UNSET)
        )

        shipping_address = read_object(Address.from_dict, d.pop("shipping_address", UNSET))

        billing_address = read_object(Address.from_dict, d.pop("billing_address", UNSET))

        invoice = cls(
            id=id,
            customer_id=customer_id,
            subscription_id=subscription_id,
            recurring=recurring,
            status=status,
            start_date=start_date,
            end_date=end_date,
            po_number=po_number,
            vat_number=vat_number,
            price_type=price_type,
            currency_code=currency_code,
            tax=tax,
            sub_total=sub_total,
            amount=amount,
            amount_due=amount_due,
            amount_adjusted=amount_adjusted,
            amount_paid=amount_paid,
            paid_on=paid_on,
            credits_applied=credits_applied,
            dunning_status=dunning_status,
            next_retry=next_retry,
            first_invoice=first_invoice,
            line_items=line_items,
            discounts=discounts,
            taxes=taxes,
            linked_transactions=linked_transactions,
            linked_orders=linked_orders,
            notes=notes,
            shipping_address=shipping_address,
            billing_address=billing_address,
        )

        invoice.additional_properties = d
        return invoice

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
