# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.attachment_request import AttachmentRequest
from ..models.template_payment_term_request import TemplatePaymentTermRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateDetailRequest")


@_attrs_define
class TemplateDetailRequest:
    """
    Attributes:
        currency_code (str): ISO 4217, three letters.
        reference (str | Unset): A reference of your own, at most 120 characters.
        note (str | Unset): For the recipient, at most 4000 characters.
        terms_and_conditions (str | Unset): At most 4000 characters.
        memo (str | Unset): At most 500 characters.
        attachments (list[AttachmentRequest] | Unset): At most 5 files.
        payment_term (TemplatePaymentTermRequest | Unset):
    """

    currency_code: str
    reference: str | Unset = UNSET
    note: str | Unset = UNSET
    terms_and_conditions: str | Unset = UNSET
    memo: str | Unset = UNSET
    attachments: list[AttachmentRequest] | Unset = UNSET
    payment_term: TemplatePaymentTermRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        currency_code = self.currency_code

        reference = self.reference

        note = self.note

        terms_and_conditions = self.terms_and_conditions

        memo = self.memo

        attachments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = []
            for attachments_item_data in self.attachments:
                attachments_item = (
                    attachments_item_data.to_dict()
                    if isinstance(attachments_item_data, AttachmentRequest)
                    else attachments_item_data
                )
                attachments.append(attachments_item)

        payment_term: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_term, Unset):
            payment_term = (
                self.payment_term.to_dict()
                if isinstance(self.payment_term, TemplatePaymentTermRequest)
                else self.payment_term
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "currency_code": currency_code,
            }
        )
        if reference is not UNSET:
            field_dict["reference"] = reference
        if note is not UNSET:
            field_dict["note"] = note
        if terms_and_conditions is not UNSET:
            field_dict["terms_and_conditions"] = terms_and_conditions
        if memo is not UNSET:
            field_dict["memo"] = memo
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if payment_term is not UNSET:
            field_dict["payment_term"] = payment_term

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency_code = d.pop("currency_code")

        reference = d.pop("reference", UNSET)

        note = d.pop("note", UNSET)

        terms_and_conditions = d.pop("terms_and_conditions", UNSET)

        memo = d.pop("memo", UNSET)

        _attachments = d.pop("attachments", UNSET)
        attachments: list[AttachmentRequest] | Unset = UNSET
        if _attachments is not UNSET:
            attachments = []
            for attachments_item_data in _attachments:
                attachments_item = AttachmentRequest.from_dict(attachments_item_data)

                attachments.append(attachments_item)

        _payment_term = d.pop("payment_term", UNSET)
        payment_term: TemplatePaymentTermRequest | Unset
        if isinstance(_payment_term, Unset):
            payment_term = UNSET
        else:
            payment_term = TemplatePaymentTermRequest.from_dict(_payment_term)

        template_detail_request = cls(
            currency_code=currency_code,
            reference=reference,
            note=note,
            terms_and_conditions=terms_and_conditions,
            memo=memo,
            attachments=attachments,
            payment_term=payment_term,
        )

        return template_detail_request
