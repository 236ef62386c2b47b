# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_object

from ..models.amount_type import AmountType
from ..models.entry_type import EntryType
from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="LineItem")


@_attrs_define
class LineItem:
    """
    Attributes:
        id (str): Starts with "item_".
        object_ (None | str | Unset):
        entry_type (EntryType | None | Unset):
        amount (Decimal | None | Unset): Major units, or percent if amount_type says so. A payment's can be negative,
            and a negative charge is a discount: rely on entry_type, not on the sign.
        amount_type (AmountType | None | Unset):
        total (Decimal | None | Unset):
        qty (Decimal | None | Unset):
        type_ (None | str | Unset): A classification in free text; it says nothing about charge or payment and may be
            cut or null.
        description (None | str | Unset):
        incurred_date (None | str | Unset): YYYY-MM-DD.
        invoice_id (None | str | Unset):
        line_number (int | None | Unset):
        transaction_id (None | str | Unset): The payment, on an entry of type payment.
        payment (None | OpenObject | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    entry_type: EntryType | None | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    amount_type: AmountType | None | Unset = UNSET
    total: Decimal | None | Unset = UNSET
    qty: Decimal | None | Unset = UNSET
    type_: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    incurred_date: None | str | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    line_number: int | None | Unset = UNSET
    transaction_id: None | str | Unset = UNSET
    payment: None | OpenObject | Unset = UNSET
    attrs: None | OpenObject | Unset = UNSET
    created_at: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        entry_type: None | str | Unset
        if isinstance(self.entry_type, Unset):
            entry_type = UNSET
        elif isinstance(self.entry_type, EntryType):
            entry_type = (
                self.entry_type.value if isinstance(self.entry_type, EntryType) else self.entry_type
            )
        else:
            entry_type = self.entry_type

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        amount_type: None | str | Unset
        if isinstance(self.amount_type, Unset):
            amount_type = UNSET
        elif isinstance(self.amount_type, AmountType):
            amount_type = (
                self.amount_type.value
                if isinstance(self.amount_type, AmountType)
                else self.amount_type
            )
        else:
            amount_type = self.amount_type

        total: Decimal | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        qty: Decimal | None | Unset
        if isinstance(self.qty, Unset):
            qty = UNSET
        else:
            qty = self.qty

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        incurred_date: None | str | Unset
        if isinstance(self.incurred_date, Unset):
            incurred_date = UNSET
        else:
            incurred_date = self.incurred_date

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

        line_number: int | None | Unset
        if isinstance(self.line_number, Unset):
            line_number = UNSET
        else:
            line_number = self.line_number

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        else:
            transaction_id = self.transaction_id

        payment: dict[str, Any] | None | Unset
        if isinstance(self.payment, Unset):
            payment = UNSET
        elif isinstance(self.payment, OpenObject):
            payment = (
                self.payment.to_dict() if isinstance(self.payment, OpenObject) else self.payment
            )
        else:
            payment = self.payment

        attrs: dict[str, Any] | None | Unset
        if isinstance(self.attrs, Unset):
            attrs = UNSET
        elif isinstance(self.attrs, OpenObject):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, OpenObject) else self.attrs
        else:
            attrs = self.attrs

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        else:
            modified_at = self.modified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if entry_type is not UNSET:
            field_dict["entry_type"] = entry_type
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_type is not UNSET:
            field_dict["amount_type"] = amount_type
        if total is not UNSET:
            field_dict["total"] = total
        if qty is not UNSET:
            field_dict["qty"] = qty
        if type_ is not UNSET:
            field_dict["type"] = type_
        if description is not UNSET:
            field_dict["description"] = description
        if incurred_date is not UNSET:
            field_dict["incurred_date"] = incurred_date
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if line_number is not UNSET:
            field_dict["line_number"] = line_number
        if transaction_id is not UNSET:
            field_dict["transaction_id"] = transaction_id
        if payment is not UNSET:
            field_dict["payment"] = payment
        if attrs is not UNSET:
            field_dict["attrs"] = attrs
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        object_ = d.pop("object", UNSET)

        entry_type = read_enum(EntryType, d.pop("entry_type", UNSET))

        amount = read_decimal(d.pop("amount", UNSET))

        amount_type = read_enum(AmountType, d.pop("amount_type", UNSET))

        total = read_decimal(d.pop("total", UNSET))

        qty = read_decimal(d.pop("qty", UNSET))

        type_ = d.pop("type", UNSET)

        description = d.pop("description", UNSET)

        incurred_date = d.pop("incurred_date", UNSET)

        invoice_id = d.pop("invoice_id", UNSET)

        line_number = d.pop("line_number", UNSET)

        transaction_id = d.pop("transaction_id", UNSET)

        payment = read_object(OpenObject.from_dict, d.pop("payment", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        line_item = cls(
            id=id,
            object_=object_,
            entry_type=entry_type,
            amount=amount,
            amount_type=amount_type,
            total=total,
            qty=qty,
            type_=type_,
            description=description,
            incurred_date=incurred_date,
            invoice_id=invoice_id,
            line_number=line_number,
            transaction_id=transaction_id,
            payment=payment,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        line_item.additional_properties = d
        return line_item

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
