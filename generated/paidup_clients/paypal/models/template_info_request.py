# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.amount_request import AmountRequest
from ..models.invoicer_request import InvoicerRequest
from ..models.item_request import ItemRequest
from ..models.recipient_request import RecipientRequest
from ..models.template_configuration_request import TemplateConfigurationRequest
from ..models.template_detail_request import TemplateDetailRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateInfoRequest")


@_attrs_define
class TemplateInfoRequest:
    """
    Attributes:
        detail (TemplateDetailRequest | Unset):
        invoicer (InvoicerRequest | Unset):
        primary_recipients (list[RecipientRequest] | Unset): Who is billed, at most 100.
        additional_recipients (list[str] | Unset): Further e-mail addresses to send to, at most 100.
        items (list[ItemRequest] | Unset): What is billed, at most 100 lines.
        configuration (TemplateConfigurationRequest | Unset):
        amount (AmountRequest | Unset):
    """

    detail: TemplateDetailRequest | Unset = UNSET
    invoicer: InvoicerRequest | Unset = UNSET
    primary_recipients: list[RecipientRequest] | Unset = UNSET
    additional_recipients: list[str] | Unset = UNSET
    items: list[ItemRequest] | Unset = UNSET
    configuration: TemplateConfigurationRequest | Unset = UNSET
    amount: AmountRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detail, Unset):
            detail = (
                self.detail.to_dict()
                if isinstance(self.detail, TemplateDetailRequest)
                else self.detail
            )

        invoicer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invoicer, Unset):
            invoicer = (
                self.invoicer.to_dict()
                if isinstance(self.invoicer, InvoicerRequest)
                else self.invoicer
            )

        primary_recipients: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.primary_recipients, Unset):
            primary_recipients = []
            for primary_recipients_item_data in self.primary_recipients:
                primary_recipients_item = (
                    primary_recipients_item_data.to_dict()
                    if isinstance(primary_recipients_item_data, RecipientRequest)
                    else primary_recipients_item_data
                )
                primary_recipients.append(primary_recipients_item)

        additional_recipients: list[str] | Unset = UNSET
        if not isinstance(self.additional_recipients, Unset):
            additional_recipients = self.additional_recipients

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = (
                    items_item_data.to_dict()
                    if isinstance(items_item_data, ItemRequest)
                    else items_item_data
                )
                items.append(items_item)

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = (
                self.configuration.to_dict()
                if isinstance(self.configuration, TemplateConfigurationRequest)
                else self.configuration
            )

        amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.amount, Unset):
            amount = (
                self.amount.to_dict() if isinstance(self.amount, AmountRequest) else self.amount
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if detail is not UNSET:
            field_dict["detail"] = detail
        if invoicer is not UNSET:
            field_dict["invoicer"] = invoicer
        if primary_recipients is not UNSET:
            field_dict["primary_recipients"] = primary_recipients
        if additional_recipients is not UNSET:
            field_dict["additional_recipients"] = additional_recipients
        if items is not UNSET:
            field_dict["items"] = items
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _detail = d.pop("detail", UNSET)
        detail: TemplateDetailRequest | Unset
        if isinstance(_detail, Unset):
            detail = UNSET
        else:
            detail = TemplateDetailRequest.from_dict(_detail)

        _invoicer = d.pop("invoicer", UNSET)
        invoicer: InvoicerRequest | Unset
        if isinstance(_invoicer, Unset):
            invoicer = UNSET
        else:
            invoicer = InvoicerRequest.from_dict(_invoicer)

        _primary_recipients = d.pop("primary_recipients", UNSET)
        primary_recipients: list[RecipientRequest] | Unset = UNSET
        if _primary_recipients is not UNSET:
            primary_recipients = []
            for primary_recipients_item_data in _primary_recipients:
                primary_recipients_item = RecipientRequest.from_dict(primary_recipients_item_data)

                primary_recipients.append(primary_recipients_item)

        additional_recipients = cast(list[str], d.pop("additional_recipients", UNSET))

        _items = d.pop("items", UNSET)
        items: list[ItemRequest] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = ItemRequest.from_dict(items_item_data)

                items.append(items_item)

        _configuration = d.pop("configuration", UNSET)
        configuration: TemplateConfigurationRequest | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = TemplateConfigurationRequest.from_dict(_configuration)

        _amount = d.pop("amount", UNSET)
        amount: AmountRequest | Unset
        if isinstance(_amount, Unset):
            amount = UNSET
        else:
            amount = AmountRequest.from_dict(_amount)

        template_info_request = cls(
            detail=detail,
            invoicer=invoicer,
            primary_recipients=primary_recipients,
            additional_recipients=additional_recipients,
            items=items,
            configuration=configuration,
            amount=amount,
        )

        return template_info_request
