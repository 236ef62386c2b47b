# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.amount_range_request import AmountRangeRequest
from ..models.date_range_request import DateRangeRequest
from ..models.invoice_status import InvoiceStatus
from ..models.moment_range_request import MomentRangeRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="SearchInvoicesRequest")


@_attrs_define
class SearchInvoicesRequest:
    """
    Attributes:
        recipient_email (str | Unset): At most 254 characters.
        recipient_first_name (str | Unset): At most 140 characters.
        recipient_last_name (str | Unset): At most 140 characters.
        recipient_business_name (str | Unset): At most 300 characters.
        invoice_number (str | Unset): The number people see, at most 25 characters.
        status (list[InvoiceStatus] | Unset): Statuses, at most 5 of the twelve there are.
        reference (str | Unset): Your own reference, at most 120 characters.
        currency_code (str | Unset): ISO 4217, three letters.
        memo (str | Unset): At most 500 characters.
        total_amount_range (AmountRangeRequest | Unset):
        invoice_date_range (DateRangeRequest | Unset):
        due_date_range (DateRangeRequest | Unset):
        payment_date_range (MomentRangeRequest | Unset):
        creation_date_range (MomentRangeRequest | Unset):
        archived (bool | Unset): True or false; the specification has null as well, which extra_body can send.
        fields (list[str] | Unset): Names of the fields to send; what may stand here is not listed.
    """

    recipient_email: str | Unset = UNSET
    recipient_first_name: str | Unset = UNSET
    recipient_last_name: str | Unset = UNSET
    recipient_business_name: str | Unset = UNSET
    invoice_number: str | Unset = UNSET
    status: list[InvoiceStatus] | Unset = UNSET
    reference: str | Unset = UNSET
    currency_code: str | Unset = UNSET
    memo: str | Unset = UNSET
    total_amount_range: AmountRangeRequest | Unset = UNSET
    invoice_date_range: DateRangeRequest | Unset = UNSET
    due_date_range: DateRangeRequest | Unset = UNSET
    payment_date_range: MomentRangeRequest | Unset = UNSET
    creation_date_range: MomentRangeRequest | Unset = UNSET
    archived: bool | Unset = UNSET
    fields: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        recipient_email = self.recipient_email

        recipient_first_name = self.recipient_first_name

        recipient_last_name = self.recipient_last_name

        recipient_business_name = self.recipient_business_name

        invoice_number = self.invoice_number

        status: list[str] | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = []
            for status_item_data in self.status:
                status_item = (
                    status_item_data.value
                    if isinstance(status_item_data, InvoiceStatus)
                    else status_item_data
                )
                status.append(status_item)

        reference = self.reference

        currency_code = self.currency_code

        memo = self.memo

        total_amount_range: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total_amount_range, Unset):
            total_amount_range = (
                self.total_amount_range.to_dict()
                if isinstance(self.total_amount_range, AmountRangeRequest)
                else self.total_amount_range
            )

        invoice_date_range: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invoice_date_range, Unset):
            invoice_date_range = (
                self.invoice_date_range.to_dict()
                if isinstance(self.invoice_date_range, DateRangeRequest)
                else self.invoice_date_range
            )

        due_date_range: dict[str, Any] | Unset = UNSET
        if not isinstance(self.due_date_range, Unset):
            due_date_range = (
                self.due_date_range.to_dict()
                if isinstance(self.due_date_range, DateRangeRequest)
                else self.due_date_range
            )

        payment_date_range: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_date_range, Unset):
            payment_date_range = (
                self.payment_date_range.to_dict()
                if isinstance(self.payment_date_range, MomentRangeRequest)
                else self.payment_date_range
            )

        creation_date_range: dict[str, Any] | Unset = UNSET
        if not isinstance(self.creation_date_range, Unset):
            creation_date_range = (
                self.creation_date_range.to_dict()
                if isinstance(self.creation_date_range, MomentRangeRequest)
                else self.creation_date_range
            )

        archived = self.archived

        fields: list[str] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = self.fields

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if recipient_email is not UNSET:
            field_dict["recipient_email"] = recipient_email
        if recipient_first_name is not UNSET:
            field_dict["recipient_first_name"] = recipient_first_name
        if recipient_last_name is not UNSET:
            field_dict["recipient_last_name"] = recipient_last_name
        if recipient_business_name is not UNSET:
            field_dict["recipient_business_name"] = recipient_business_name
        if invoice_number is not UNSET:
            field_dict["invoice_number"] = invoice_number
        if status is not UNSET:
            field_dict["status"] = status
        if reference is not UNSET:
            field_dict["reference"] = reference
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if memo is not UNSET:
            field_dict["memo"] = memo
        if total_amount_range is not UNSET:
            field_dict["total_amount_range"] = total_amount_range
        if invoice_date_range is not UNSET:
            field_dict["invoice_date_range"] = invoice_date_range
        if due_date_range is not UNSET:
            field_dict["due_date_range"] = due_date_range
        if payment_date_range is not UNSET:
            field_dict["payment_date_range"] = payment_date_range
        if creation_date_range is not UNSET:
            field_dict["creation_date_range"] = creation_date_range
        if archived is not UNSET:
            field_dict["archived"] = archived
        if fields is not UNSET:
            field_dict["fields"] = fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        recipient_email = d.pop("recipient_email", UNSET)

        recipient_first_name = d.pop("recipient_first_name", UNSET)

        recipient_last_name = d.pop("recipient_last_name", UNSET)

        recipient_business_name = d.pop("recipient_business_name", UNSET)

        invoice_number = d.pop("invoice_number", UNSET)

        _status = d.pop("status", UNSET)
        status: list[InvoiceStatus] | Unset = UNSET
        if _status is not UNSET:
            status = []
            for status_item_data in _status:
                status_item = InvoiceStatus(status_item_data)

                status.append(status_item)

        reference = d.pop("reference", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        memo = d.pop("memo", UNSET)

        _total_amount_range = d.pop("total_amount_range", UNSET)
        total_amount_range: AmountRangeRequest | Unset
        if isinstance(_total_amount_range, Unset):
            total_amount_range = UNSET
        else:
            total_amount_range = AmountRangeRequest.from_dict(_total_amount_range)

        _invoice_date_range = d.pop("invoice_date_range", UNSET)
        invoice_date_range: DateRangeRequest | Unset
        if isinstance(_invoice_date_range, Unset):
            invoice_date_range = UNSET
        else:
            invoice_date_range = DateRangeRequest.from_dict(_invoice_date_range)

        _due_date_range = d.pop("due_date_range", UNSET)
        due_date_range: DateRangeRequest | Unset
        if isinstance(_due_date_range, Unset):
            due_date_range = UNSET
        else:
            due_date_range = DateRangeRequest.from_dict(_due_date_range)

        _payment_date_range = d.pop("payment_date_range", UNSET)
        payment_date_range: MomentRangeRequest | Unset
        if isinstance(_payment_date_range, Unset):
            payment_date_range = UNSET
        else:
            payment_date_range = MomentRangeRequest.from_dict(_payment_date_range)

        _creation_date_range = d.pop("creation_date_range", UNSET)
        creation_date_range: MomentRangeRequest | Unset
        if isinstance(_creation_date_range, Unset):
            creation_date_range = UNSET
        else:
            creation_date_range = MomentRangeRequest.from_dict(_creation_date_range)

        archived = d.pop("archived", UNSET)

        fields = cast(list[str], d.pop("fields", UNSET))

        search_invoices_request = cls(
            recipient_email=recipient_email,
            recipient_first_name=recipient_first_name,
            recipient_last_name=recipient_last_name,
            recipient_business_name=recipient_business_name,
            invoice_number=invoice_number,
            status=status,
            reference=reference,
            currency_code=currency_code,
            memo=memo,
            total_amount_range=total_amount_range,
            invoice_date_range=invoice_date_range,
            due_date_range=due_date_range,
            payment_date_range=payment_date_range,
            creation_date_range=creation_date_range,
            archived=archived,
            fields=fields,
        )

        return search_invoices_request
