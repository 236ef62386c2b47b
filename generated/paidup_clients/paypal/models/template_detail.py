# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.invoice_attachment import InvoiceAttachment
from ..models.template_metadata import TemplateMetadata
from ..models.template_payment_term import TemplatePaymentTerm
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateDetail")


@_attrs_define
class TemplateDetail:
    """
    Attributes:
        reference (None | str | Unset):
        currency_code (None | str | Unset): ISO 4217.
        note (None | str | Unset):
        terms_and_conditions (None | str | Unset):
        memo (None | str | Unset):
        attachments (list[InvoiceAttachment] | None | Unset):
        payment_term (None | TemplatePaymentTerm | Unset):
        metadata (None | TemplateMetadata | Unset):
    """

    reference: None | str | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    terms_and_conditions: None | str | Unset = UNSET
    memo: None | str | Unset = UNSET
    attachments: list[InvoiceAttachment] | None | Unset = UNSET
    payment_term: None | TemplatePaymentTerm | Unset = UNSET
    metadata: None | TemplateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reference: None | str | Unset
        if isinstance(self.reference, Unset):
            reference = UNSET
        else:
            reference = self.reference

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        terms_and_conditions: None | str | Unset
        if isinstance(self.terms_and_conditions, Unset):
            terms_and_conditions = UNSET
        else:
            terms_and_conditions = self.terms_and_conditions

        memo: None | str | Unset
        if isinstance(self.memo, Unset):
            memo = UNSET
        else:
            memo = self.memo

        attachments: list[dict[str, Any]] | None | Unset
        if isinstance(self.attachments, Unset):
            attachments = UNSET
        elif isinstance(self.attachments, list):
            attachments = []
            for attachments_type_0_item_data in self.attachments:
                attachments_type_0_item = (
                    attachments_type_0_item_data.to_dict()
                    if isinstance(attachments_type_0_item_data, InvoiceAttachment)
                    else attachments_type_0_item_data
                )
                attachments.append(attachments_type_0_item)

        else:
            attachments = self.attachments

        payment_term: dict[str, Any] | None | Unset
        if isinstance(self.payment_term, Unset):
            payment_term = UNSET
        elif isinstance(self.payment_term, TemplatePaymentTerm):
            payment_term = (
                self.payment_term.to_dict()
                if isinstance(self.payment_term, TemplatePaymentTerm)
                else self.payment_term
            )
        else:
            payment_term = self.payment_term

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, TemplateMetadata):
            metadata = (
                self.metadata.to_dict()
                if isinstance(self.metadata, TemplateMetadata)
                else self.metadata
            )
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reference is not UNSET:
            field_dict["reference"] = reference
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
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
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reference = d.pop("reference", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        note = d.pop("note", UNSET)

        terms_and_conditions = d.pop("terms_and_conditions", UNSET)

        memo = d.pop("memo", UNSET)

        attachments = read_list(
            lambda value: read_object(InvoiceAttachment.from_dict, value),
            d.pop("attachments", UNSET),
        )

        payment_term = read_object(TemplatePaymentTerm.from_dict, d.pop("payment_term", UNSET))

        metadata = read_object(TemplateMetadata.from_dict, d.pop("metadata", UNSET))

        template_detail = cls(
            reference=reference,
            currency_code=currency_code,
            note=note,
            terms_and_conditions=terms_and_conditions,
            memo=memo,
            attachments=attachments,
            payment_term=payment_term,
            metadata=metadata,
        )

        template_detail.additional_properties = d
        return template_detail

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
