# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_object

from ..models.applied_tax import AppliedTax
from ..models.credit_note import CreditNote
from ..models.invoice_status import InvoiceStatus
from ..models.open_object import OpenObject
from ..models.subscription import Subscription
from ..types import UNSET, Unset

T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """
    Attributes:
        id (str): 24 hexadecimal digits; the id every write wants.
        invoice_id (None | str | Unset): The number people see ("INV-50").
        customer_id (None | str | Unset):
        subscription_id (None | str | Unset):
        product_id (None | str | Unset):
        plan_id (list[str] | None | Unset):
        status (InvoiceStatus | None | Unset):
        amount (Decimal | None | Unset): Total, in major units.
        due_amount (Decimal | None | Unset): Still to be paid, in major units.
        due_date (None | str | Unset): ISO 8601 time in UTC, or empty.
        paid_date (None | str | Unset): ISO 8601 time in UTC; missing from the answer to a recorded payment.
        setup_fee (Decimal | None | Unset):
        quantity (Decimal | None | Unset):
        currency_symbol (None | str | Unset):
        currency_code (None | str | Unset): ISO 4217; only on newer invoices.
        payment_term (None | str | Unset):
        credit_note (CreditNote | None | Unset):
        tax_apply (AppliedTax | None | str | Unset): The text "not_exist", or an object with the tax that applies.
        cron_process (None | str | Unset):
        retry (bool | None | Unset):
        retry_count (int | None | Unset):
        order_number (None | str | Unset):
        license_ (None | OpenObject | Unset):
        invoice_link (None | str | Unset): A link that opens the invoice for whoever holds it: treat as secret.
        subscription (None | Subscription | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
    """

    id: str
    invoice_id: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    subscription_id: None | str | Unset = UNSET
    product_id: None | str | Unset = UNSET
    plan_id: list[str] | None | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    due_amount: Decimal | None | Unset = UNSET
    due_date: None | str | Unset = UNSET
    paid_date: None | str | Unset = UNSET
    setup_fee: Decimal | None | Unset = UNSET
    quantity: Decimal | None | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    payment_term: None | str | Unset = UNSET
    credit_note: CreditNote | None | Unset = UNSET
    tax_apply: AppliedTax | None | str | Unset = UNSET
    cron_process: None | str | Unset = UNSET
    retry: bool | None | Unset = UNSET
    retry_count: int | None | Unset = UNSET
    order_number: None | str | Unset = UNSET
    license_: None | OpenObject | Unset = UNSET
    invoice_link: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    subscription: None | Subscription | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

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

        product_id: None | str | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        plan_id: list[str] | None | Unset
        if isinstance(self.plan_id, Unset):
            plan_id = UNSET
        elif isinstance(self.plan_id, list):
            plan_id = self.plan_id

        else:
            plan_id = self.plan_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, InvoiceStatus):
            status = self.status.value if isinstance(self.status, InvoiceStatus) else self.status
        else:
            status = self.status

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        due_amount: Decimal | None | Unset
        if isinstance(self.due_amount, Unset):
            due_amount = UNSET
        else:
            due_amount = self.due_amount

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        paid_date: None | str | Unset
        if isinstance(self.paid_date, Unset):
            paid_date = UNSET
        else:
            paid_date = self.paid_date

        setup_fee: Decimal | None | Unset
        if isinstance(self.setup_fee, Unset):
            setup_fee = UNSET
        else:
            setup_fee = self.setup_fee

        quantity: Decimal | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        currency_symbol: None | str | Unset
        if isinstance(self.currency_symbol, Unset):
            currency_symbol = UNSET
        else:
            currency_symbol = self.currency_symbol

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        payment_term: None | str | Unset
        if isinstance(self.payment_term, Unset):
            payment_term = UNSET
        else:
            payment_term = self.payment_term

        credit_note: dict[str, Any] | None | Unset
        if isinstance(self.credit_note, Unset):
            credit_note = UNSET
        elif isinstance(self.credit_note, CreditNote):
            credit_note = (
                self.credit_note.to_dict()
                if isinstance(self.credit_note, CreditNote)
                else self.credit_note
            )
        else:
            credit_note = self.credit_note

        tax_apply: dict[str, Any] | None | str | Unset
        if isinstance(self.tax_apply, Unset):
            tax_apply = UNSET
        elif isinstance(self.tax_apply, AppliedTax):
            tax_apply = (
                self.tax_apply.to_dict()
                if isinstance(self.tax_apply, AppliedTax)
                else self.tax_apply
            )
        else:
            tax_apply = self.tax_apply

        cron_process: None | str | Unset
        if isinstance(self.cron_process, Unset):
            cron_process = UNSET
        else:
            cron_process = self.cron_process

        retry: bool | None | Unset
        if isinstance(self.retry, Unset):
            retry = UNSET
        else:
            retry = self.retry

        retry_count: int | None | Unset
        if isinstance(self.retry_count, Unset):
            retry_count = UNSET
        else:
            retry_count = self.retry_count

        order_number: None | str | Unset
        if isinstance(self.order_number, Unset):
            order_number = UNSET
        else:
            order_number = self.order_number

        license_: dict[str, Any] | None | Unset
        if isinstance(self.license_, Unset):
            license_ = UNSET
        elif isinstance(self.license_, OpenObject):
            license_ = (
                self.license_.to_dict() if isinstance(self.license_, OpenObject) else self.license_
            )
        else:
            license_ = self.license_

        invoice_link: None | str | Unset
        if isinstance(self.invoice_link, Unset):
            invoice_link = UNSET
        else:
            invoice_link = self.invoice_link

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

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if subscription_id is not UNSET:
            field_dict["subscription_id"] = subscription_id
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
        if plan_id is not UNSET:
            field_dict["plan_id"] = plan_id
        if status is not UNSET:
            field_dict["status"] = status
        if amount is not UNSET:
            field_dict["amount"] = amount
        if due_amount is not UNSET:
            field_dict["due_amount"] = due_amount
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if paid_date is not UNSET:
            field_dict["paid_date"] = paid_date
        if setup_fee is not UNSET:
            field_dict["setup_fee"] = setup_fee
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if payment_term is not UNSET:
            field_dict["payment_term"] = payment_term
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note
        if tax_apply is not UNSET:
            field_dict["tax_apply"] = tax_apply
        if cron_process is not UNSET:
            field_dict["cron_process"] = cron_process
        if retry is not UNSET:
            field_dict["retry"] = retry
        if retry_count is not UNSET:
            field_dict["retry_count"] = retry_count
        if order_number is not UNSET:
            field_dict["order_number"] = order_number
        if license_ is not UNSET:
            field_dict["license"] = license_
        if invoice_link is not UNSET:
            field_dict["invoice_link"] = invoice_link
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        invoice_id = d.pop("invoice_id", UNSET)

        customer_id = d.pop("customer_id", UNSET)

        subscription_id = d.pop("subscription_id", UNSET)

        product_id = d.pop("product_id", UNSET)

        plan_id = d.pop("plan_id", UNSET)

        status = read_enum(InvoiceStatus, d.pop("status", UNSET))

        amount = read_decimal(d.pop("amount", UNSET))

        due_amount = read_decimal(d.pop("due_amount", UNSET))

        due_date = d.pop("due_date", UNSET)

        paid_date = d.pop("paid_date", UNSET)

        setup_fee = read_decimal(d.pop("setup_fee", UNSET))

        quantity = read_decimal(d.pop("quantity", UNSET))

        currency_symbol = d.pop("currency_symbol", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        payment_term = d.pop("payment_term", UNSET)

        credit_note = read_object(CreditNote.from_dict, d.pop("credit_note", UNSET))

        tax_apply = read_object(AppliedTax.from_dict, d.pop("tax_apply", UNSET))

        cron_process = d.pop("cron_process", UNSET)

        retry = d.pop("retry", UNSET)

        retry_count = d.pop("retry_count", UNSET)

        order_number = d.pop("order_number", UNSET)

        license_ = read_object(OpenObject.from_dict, d.pop("license", UNSET))

        invoice_link = d.pop("invoice_link", UNSET)

        subscription = read_object(Subscription.from_dict, d.pop("subscription", UNSET))

        created_at = d.pop("createdAt", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        invoice = cls(
            id=id,
            invoice_id=invoice_id,
            customer_id=customer_id,
            subscription_id=subscription_id,
            product_id=product_id,
            plan_id=plan_id,
            status=status,
            amount=amount,
            due_amount=due_amount,
            due_date=due_date,
            paid_date=paid_date,
            setup_fee=setup_fee,
            quantity=quantity,
            currency_symbol=currency_symbol,
            currency_code=currency_code,
            payment_term=payment_term,
            credit_note=credit_note,
            tax_apply=tax_apply,
            cron_process=cron_process,
            retry=retry,
            retry_count=retry_count,
            order_number=order_number,
            license_=license_,
            invoice_link=invoice_link,
            subscription=subscription,
            created_at=created_at,
            updated_at=updated_at,
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
