# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.billing import Billing
from ..models.billing_reason import BillingReason
from ..models.invoice_line import InvoiceLine
from ..models.invoice_status import InvoiceStatus
from ..models.invoice_type import InvoiceType
from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpcomingInvoice")


@_attrs_define
class UpcomingInvoice:
    """A preview; which of an invoice's fields it has is not documented.

    Attributes:
        id (None | str | Unset): May be missing; no invoice can be read or paid by it.
        status (InvoiceStatus | None | Unset):
        type_ (InvoiceType | None | Unset):
        billing (Billing | None | Unset):
        billing_reason (BillingReason | None | Unset):
        currency (None | str | Unset): ISO 4217, three capital letters.
        subtotal (Decimal | None | Unset): All lines, before discount and tax.
        discount (None | OpenObject | Unset):
        discount_amount (Decimal | None | Unset):
        tax (Decimal | None | Unset):
        tax_percent (Decimal | None | Unset): Percent, applied after discounts.
        total (Decimal | None | Unset): After discount and tax.
        customer (None | str | Unset): Starts with "cus_".
        subscription (None | str | Unset): Starts with "sub_", or empty when there is none.
        payment_method (None | str | Unset):
        lines (list[InvoiceLine] | None | Unset):
        metadata (None | OpenObject | Unset):
        description (None | str | Unset):
        days_until_due (int | None | Unset):
        due_date (int | None | Unset): Unix seconds; 0 means unset.
        next_payment_attempt (int | None | Unset): Unix seconds, or null.
        period_start (int | None | Unset): Unix seconds; 0 means unset.
        period_end (int | None | Unset): Unix seconds; 0 means unset.
        created_at (int | None | Unset): Unix seconds; 0 means unset.
    """

    id: None | str | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    type_: InvoiceType | None | Unset = UNSET
    billing: Billing | None | Unset = UNSET
    billing_reason: BillingReason | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    subtotal: Decimal | None | Unset = UNSET
    discount: None | OpenObject | Unset = UNSET
    discount_amount: Decimal | None | Unset = UNSET
    tax: Decimal | None | Unset = UNSET
    tax_percent: Decimal | None | Unset = UNSET
    total: Decimal | None | Unset = UNSET
    customer: None | str | Unset = UNSET
    subscription: None | str | Unset = UNSET
    payment_method: None | str | Unset = UNSET
    lines: list[InvoiceLine] | None | Unset = UNSET
    metadata: None | OpenObject | Unset = UNSET
    description: None | str | Unset = UNSET
    days_until_due: int | None | Unset = UNSET
    due_date: int | None | Unset = UNSET
    next_payment_attempt: int | None | Unset = UNSET
    period_start: int | None | Unset = UNSET
    period_end: int | None | Unset = UNSET
    created_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, InvoiceStatus):
            status = self.status.value if isinstance(self.status, InvoiceStatus) else self.status
        else:
            status = self.status

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, InvoiceType):
            type_ = self.type_.value if isinstance(self.type_, InvoiceType) else self.type_
        else:
            type_ = self.type_

        billing: None | str | Unset
        if isinstance(self.billing, Unset):
            billing = UNSET
        elif isinstance(self.billing, Billing):
            billing = self.billing.value if isinstance(self.billing, Billing) else self.billing
        else:
            billing = self.billing

        billing_reason: None | str | Unset
        if isinstance(self.billing_reason, Unset):
            billing_reason = UNSET
        elif isinstance(self.billing_reason, BillingReason):
            billing_reason = (
                self.billing_reason.value
                if isinstance(self.billing_reason, BillingReason)
                else self.billing_reason
            )
        else:
            billing_reason = self.billing_reason

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        subtotal: Decimal | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        discount: dict[str, Any] | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        elif isinstance(self.discount, OpenObject):
            discount = (
                self.discount.to_dict() if isinstance(self.discount, OpenObject) else self.discount
            )
        else:
            discount = self.discount

        discount_amount: Decimal | None | Unset
        if isinstance(self.discount_amount, Unset):
            discount_amount = UNSET
        else:
            discount_amount = self.discount_amount

        tax: Decimal | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_percent: Decimal | None | Unset
        if isinstance(self.tax_percent, Unset):
            tax_percent = UNSET
        else:
            tax_percent = self.tax_percent

        total: Decimal | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        customer: None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        else:
            customer = self.customer

        subscription: None | str | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        else:
            subscription = self.subscription

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = self.payment_method

        lines: list[dict[str, Any]] | None | Unset
        if isinstance(self.lines, Unset):
            lines = UNSET
        elif isinstance(self.lines, list):
            lines = []
            for lines_type_0_item_data in self.lines:
                lines_type_0_item = (
                    lines_type_0_item_data.to_dict()
                    if isinstance(lines_type_0_item_data, InvoiceLine)
                    else lines_type_0_item_data
                )
                lines.append(lines_type_0_item)

        else:
            lines = self.lines

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, OpenObject):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, OpenObject) else self.metadata
            )
        else:
            metadata = self.metadata

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        days_until_due: int | None | Unset
        if isinstance(self.days_until_due, Unset):
            days_until_due = UNSET
        else:
            days_until_due = self.days_until_due

        due_date: int | None | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        next_payment_attempt: int | None | Unset
        if isinstance(self.next_payment_attempt, Unset):
            next_payment_attempt = UNSET
        else:
            next_payment_attempt = self.next_payment_attempt

        period_start: int | None | Unset
        if isinstance(self.period_start, Unset):
            period_start = UNSET
        else:
            period_start = self.period_start

        period_end: int | None | Unset
        if isinstance(self.period_end, Unset):
            period_end = UNSET
        else:
            period_end = self.period_end

        created_at: int | None | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if type_ is not UNSET:
            field_dict["type"] = type_
        if billing is not UNSET:
            field_dict["billing"] = billing
        if billing_reason is not UNSET:
            field_dict["billing_reason"] = billing_reason
        if currency is not UNSET:
            field_dict["currency"] = currency
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if discount is not UNSET:
            field_dict["discount"] = discount
        if discount_amount is not UNSET:
            field_dict["discount_amount"] = discount_amount
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent
        if total is not UNSET:
            field_dict["total"] = total
        if customer is not UNSET:
            field_dict["customer"] = customer
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if lines is not UNSET:
            field_dict["lines"] = lines
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if description is not UNSET:
            field_dict["description"] = description
        if days_until_due is not UNSET:
            field_dict["days_until_due"] = days_until_due
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if next_payment_attempt is not UNSET:
            field_dict["next_payment_attempt"] = next_payment_attempt
        if period_start is not UNSET:
            field_dict["period_start"] = period_start
        if period_end is not UNSET:
            field_dict["period_end"] = period_end
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        status = read_enum(InvoiceStatus, d.pop("status", UNSET))

        type_ = read_enum(InvoiceType, d.pop("type", UNSET))

        billing = read_enum(Billing, d.pop("billing", UNSET))

        billing_reason = read_enum(BillingReason, d.pop("billing_reason", UNSET))

        currency = d.pop("currency", UNSET)

        subtotal = read_decimal(d.pop("subtotal", UNSET))

        discount = read_object(OpenObject.from_dict, d.pop("discount", UNSET))

        discount_amount = read_decimal(d.pop("discount_amount", UNSET))

        tax = read_decimal(d.pop("tax", UNSET))

        tax_percent = read_decimal(d.pop("tax_percent", UNSET))

        total = read_decimal(d.pop("total", UNSET))

        customer = d.pop("customer", UNSET)

        subscription = d.pop("subscription", UNSET)

        payment_method = d.pop("payment_method", UNSET)

        lines = read_list(
            lambda value: read_object(InvoiceLine.from_dict, value), d.pop("lines", UNSET)
        )

        metadata = read_object(OpenObject.from_dict, d.pop("metadata", UNSET))

        description = d.pop("description", UNSET)

        days_until_due = d.pop("days_until_due", UNSET)

        due_date = d.pop("due_date", UNSET)

        next_payment_attempt = d.pop("next_payment_attempt", UNSET)

        period_start = d.pop("period_start", UNSET)

        period_end = d.pop("period_end", UNSET)

        created_at = d.pop("created_at", UNSET)

        upcoming_invoice = cls(
            id=id,
            status=status,
            type_=type_,
            billing=billing,
            billing_reason=billing_reason,
            currency=currency,
            subtotal=subtotal,
            discount=discount,
            discount_amount=discount_amount,
            tax=tax,
            tax_percent=tax_percent,
            total=total,
            customer=customer,
            subscription=subscription,
            payment_method=payment_method,
            lines=lines,
            metadata=metadata,
            description=description,
            days_until_due=days_until_due,
            due_date=due_date,
            next_payment_attempt=next_payment_attempt,
            period_start=period_start,
            period_end=period_end,
            created_at=created_at,
        )

        upcoming_invoice.additional_properties = d
        return upcoming_invoice

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
