# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.channel import Channel
from ..models.dunning_status import DunningStatus
from ..models.invoice_status import InvoiceStatus
from ..models.issued_credit_note import IssuedCreditNote
from ..models.line_item import LineItem
from ..models.linked_payment import LinkedPayment
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
        payment_owner (None | str | Unset):
        recurring (bool | None | Unset):
        po_number (None | str | Unset):
        status (InvoiceStatus | None | Unset):
        price_type (None | PriceType | Unset):
        channel (Channel | None | Unset):
        currency_code (None | str | Unset): ISO 4217.
        date (int | None | Unset):
        due_date (int | None | Unset):
        paid_at (int | None | Unset):
        total (int | None | Unset): Total of the invoice, in minor units.
        amount_due (int | None | Unset): Still to be paid, in minor units.
        amount_to_collect (int | None | Unset): The most that can be collected now, in minor units.
        amount_paid (int | None | Unset):
        amount_adjusted (int | None | Unset):
        credits_applied (int | None | Unset):
        write_off_amount (int | None | Unset):
        round_off_amount (int | None | Unset):
        dunning_status (DunningStatus | None | Unset):
        next_retry_at (int | None | Unset):
        generated_at (int | None | Unset):
        updated_at (int | None | Unset):
        voided_at (int | None | Unset):
        void_reason_code (None | str | Unset):
        resource_version (int | None | Unset): Of two copies the higher is the newer.
        deleted (bool | None | Unset):
        line_items (list[LineItem] | None | Unset):
        line_items_next_offset (None | str | Unset): Where the next lines begin; absent when all are here.
        linked_payments (list[LinkedPayment] | None | Unset): Payments of the invoice; refunds hang off credit notes
            instead.
        issued_credit_notes (list[IssuedCreditNote] | None | Unset): Credit notes issued for the invoice; a refund makes
            one.
    """

    id: str
    customer_id: None | str | Unset = UNSET
    subscription_id: None | str | Unset = UNSET
    payment_owner: None | str | Unset = UNSET
    recurring: bool | None | Unset = UNSET
    po_number: None | str | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    price_type: None | PriceType | Unset = UNSET
    channel: Channel | None | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    date: int | None | Unset = UNSET
    due_date: int | None | Unset = UNSET
    paid_at: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    amount_due: int | None | Unset = UNSET
    amount_to_collect: int | None | Unset = UNSET
    amount_paid: int | None | Unset = UNSET
    amount_adjusted: int | None | Unset = UNSET
    credits_applied: int | None | Unset = UNSET
    write_off_amount: int | None | Unset = UNSET
    round_off_amount: int | None | Unset = UNSET
    dunning_status: DunningStatus | None | Unset = UNSET
    next_retry_at: int | None | Unset = UNSET
    generated_at: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    voided_at: int | None | Unset = UNSET
    void_reason_code: None | str | Unset = UNSET
    resource_version: int | None | Unset = UNSET
    deleted: bool | None | Unset = UNSET
    line_items: list[LineItem] | None | Unset = UNSET
    line_items_next_offset: None | str | Unset = UNSET
    linked_payments: list[LinkedPayment] | None | Unset = UNSET
    issued_credit_notes: list[IssuedCreditNote] | None | Unset = UNSET
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

        payment_owner: None | str | Unset
        if isinstance(self.payment_owner, Unset):
            payment_owner = UNSET
        else:
            payment_owner = self.payment_owner

        recurring: bool | None | Unset
        if isinstance(self.recurring, Unset):
            recurring = UNSET
        else:
            recurring = self.recurring

        po_number: None | str | Unset
        if isinstance(self.po_number, Unset):
            po_number = UNSET
        else:
            po_number = self.po_number

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, InvoiceStatus):
            status = self.status.value if isinstance(self.status, InvoiceStatus) else self.status
        else:
            status = self.status

        price_type: None | str | Unset
        if isinstance(self.price_type, Unset):
            price_type = UNSET
        elif isinstance(self.price_type, PriceType):
            price_type = (
                self.price_type.value if isinstance(self.price_type, PriceType) else self.price_type
            )
        else:
            price_type = self.price_type

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        elif isinstance(self.channel, Channel):
            channel = self.channel.value if isinstance(self.channel, Channel) else self.channel
        else:
            channel = self.channel

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        date: int | None | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        else:
            date = self.date

        due_date: int | None | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        paid_at: int | None | Unset
        if isinstance(self.paid_at, Unset):
            paid_at = UNSET
        else:
            paid_at = self.paid_at

        total: int | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        amount_due: int | None | Unset
        if isinstance(self.amount_due, Unset):
            amount_due = UNSET
        else:
            amount_due = self.amount_due

        amount_to_collect: int | None | Unset
        if isinstance(self.amount_to_collect, Unset):
            amount_to_collect = UNSET
        else:
            amount_to_collect = self.amount_to_collect

        amount_paid: int | None | Unset
        if isinstance(self.amount_paid, Unset):
            amount_paid = UNSET
        else:
            amount_paid = self.amount_paid

        amount_adjusted: int | None | Unset
        if isinstance(self.amount_adjusted, Unset):
            amount_adjusted = UNSET
        else:
            amount_adjusted = self.amount_adjusted

        credits_applied: int | None | Unset
        if isinstance(self.credits_applied, Unset):
            credits_applied = UNSET
        else:
            credits_applied = self.credits_applied

        write_off_amount: int | None | Unset
        if isinstance(self.write_off_amount, Unset):
            write_off_amount = UNSET
        else:
            write_off_amount = self.write_off_amount

        round_off_amount: int | None | Unset
        if isinstance(self.round_off_amount, Unset):
            round_off_amount = UNSET
        else:
            round_off_amount = self.round_off_amount

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

        next_retry_at: int | None | Unset
        if isinstance(self.next_retry_at, Unset):
            next_retry_at = UNSET
        else:
            next_retry_at = self.next_retry_at

        generated_at: int | None | Unset
        if isinstance(self.generated_at, Unset):
            generated_at = UNSET
        else:
            generated_at = self.generated_at

        updated_at: int | None | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        voided_at: int | None | Unset
        if isinstance(self.voided_at, Unset):
            voided_at = UNSET
        else:
            voided_at = self.voided_at

        void_reason_code: None | str | Unset
        if isinstance(self.void_reason_code, Unset):
            void_reason_code = UNSET
        else:
            void_reason_code = self.void_reason_code

        resource_version: int | None | Unset
        if isinstance(self.resource_version, Unset):
            resource_version = UNSET
        else:
            resource_version = self.resource_version

        deleted: bool | None | Unset
        if isinstance(self.deleted, Unset):
            deleted = UNSET
        else:
            deleted = self.deleted

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

        line_items_next_offset: None | str | Unset
        if isinstance(self.line_items_next_offset, Unset):
            line_items_next_offset = UNSET
        else:
            line_items_next_offset = self.line_items_next_offset

        linked_payments: list[dict[str, Any]] | None | Unset
        if isinstance(self.linked_payments, Unset):
            linked_payments = UNSET
        elif isinstance(self.linked_payments, list):
            linked_payments = []
            for linked_payments_type_0_item_data in self.linked_payments:
                linked_payments_type_0_item = (
                    linked_payments_type_0_item_data.to_dict()
                    if isinstance(linked_payments_type_0_item_data, LinkedPayment)
                    else linked_payments_type_0_item_data
                )
                linked_payments.append(linked_payments_type_0_item)

        else:
            linked_payments = self.linked_payments

        issued_credit_notes: list[dict[str, Any]] | None | Unset
        if isinstance(self.issued_credit_notes, Unset):
            issued_credit_notes = UNSET
        elif isinstance(self.issued_credit_notes, list):
            issued_credit_notes = []
            for issued_credit_notes_type_0_item_data in self.issued_credit_notes:
                issued_credit_notes_type_0_item = (
                    issued_credit_notes_type_0_item_data.to_dict()
                    if isinstance(issued_credit_notes_type_0_item_data, IssuedCreditNote)
                    else issued_credit_notes_type_0_item_data
                )
                issued_credit_notes.append(issued_credit_notes_type_0_item)

        else:
            issued_credit_notes = self.issued_credit_notes

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
        if payment_owner is not UNSET:
            field_dict["payment_owner"] = payment_owner
        if recurring is not UNSET:
            field_dict["recurring"] = recurring
        if po_number is not UNSET:
            field_dict["po_number"] = po_number
        if status is not UNSET:
            field_dict["status"] = status
        if price_type is not UNSET:
            field_dict["price_type"] = price_type
        if channel is not UNSET:
            field_dict["channel"] = channel
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if date is not UNSET:
            field_dict["date"] = date
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if paid_at is not UNSET:
            field_dict["paid_at"] = paid_at
        if total is not UNSET:
            field_dict["total"] = total
        if amount_due is not UNSET:
            field_dict["amount_due"] = amount_due
        if amount_to_collect is not UNSET:
            field_dict["amount_to_collect"] = amount_to_collect
        if amount_paid is not UNSET:
            field_dict["amount_paid"] = amount_paid
        if amount_adjusted is not UNSET:
            field_dict["amount_adjusted"] = amount_adjusted
        if credits_applied is not UNSET:
            field_dict["credits_applied"] = credits_applied
        if write_off_amount is not UNSET:
            field_dict["write_off_amount"] = write_off_amount
        if round_off_amount is not UNSET:
            field_dict["round_off_amount"] = round_off_amount
        if dunning_status is not UNSET:
            field_dict["dunning_status"] = dunning_status
        if next_retry_at is not UNSET:
            field_dict["next_retry_at"] = next_retry_at
        if generated_at is not UNSET:
            field_dict["generated_at"] = generated_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if voided_at is not UNSET:
            field_dict["voided_at"] = voided_at
        if void_reason_code is not UNSET:
            field_dict["void_reason_code"] = void_reason_code
        if resource_version is not UNSET:
            field_dict["resource_version"] = resource_version
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if line_items_next_offset is not UNSET:
            field_dict["line_items_next_offset"] = line_items_next_offset
        if linked_payments is not UNSET:
            field_dict["linked_payments"] = linked_payments
        if issued_credit_notes is not UNSET:
            field_dict["issued_credit_notes"] = issued_credit_notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        payment_owner = d.pop("payment_owner", UNSET)

        recurring = d.pop("recurring", UNSET)

        po_number = d.pop("po_number", UNSET)

        status = read_enum(InvoiceStatus, d.pop("status", UNSET))

        price_type = read_enum(PriceType, d.pop("price_type", UNSET))

        channel = read_enum(Channel, d.pop("channel", UNSET))

        currency_code = d.pop("currency_code", UNSET)

        date = d.pop("date", UNSET)

        due_date = d.pop("due_date", UNSET)

        paid_at = d.pop("paid_at", UNSET)

        total = d.pop("total", UNSET)

        amount_due = d.pop("amount_due", UNSET)

        amount_to_collect = d.pop("amount_to_collect", UNSET)

        amount_paid = d.pop("amount_paid", UNSET)

        amount_adjusted = d.pop("amount_adjusted", UNSET)

        credits_applied = d.pop("credits_applied", UNSET)

        write_off_amount = d.pop("write_off_amount", UNSET)

        round_off_amount = d.pop("round_off_amount", UNSET)

        dunning_status = read_enum(DunningStatus, d.pop("dunning_status", UNSET))

        next_retry_at = d.pop("next_retry_at", UNSET)

        generated_at = d.pop("generated_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        voided_at = d.pop("voided_at", UNSET)

        void_reason_code = d.pop("void_reason_code", UNSET)

        resource_version = d.pop("resource_version", UNSET)

        deleted = d.pop("deleted", UNSET)

        line_items = read_list(
            lambda value: read_object(LineItem.from_dict, value), d.pop("line_items", UNSET)
        )

        line_items_next_offset = d.pop("line_items_next_offset", UNSET)

        linked_payments = read_list(
            lambda value: read_object(LinkedPayment.from_dict, value),
            d.pop("linked_payments", UNSET),
        )

        issued_credit_notes = read_list(
            lambda value: read_object(IssuedCreditNote.from_dict, value),
            d.pop("issued_credit_notes", UNSET),
        )

        invoice = cls(
            id=id,
            customer_id=customer_id,
            subscription_id=subscription_id,
            payment_owner=payment_owner,
            recurring=recurring,
            po_number=po_number,
            status=status,
            price_type=price_type,
            channel=channel,
            currency_code=currency_code,
            date=date,
            due_date=due_date,
            paid_at=paid_at,
            total=total,
            amount_due=amount_due,
            amount_to_collect=amount_to_collect,
            amount_paid=amount_paid,
            amount_adjusted=amount_adjusted,
            credits_applied=credits_applied,
            write_off_amount=write_off_amount,
            round_off_amount=round_off_amount,
            dunning_status=dunning_status,
            next_retry_at=next_retry_at,
            generated_at=generated_at,
            updated_at=updated_at,
            voided_at=voided_at,
            void_reason_code=void_reason_code,
            resource_version=resource_version,
            deleted=deleted,
            line_items=line_items,
            line_items_next_offset=line_items_next_offset,
            linked_payments=linked_payments,
            issued_credit_notes=issued_credit_notes,
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
