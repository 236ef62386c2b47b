# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.invoice_amount import InvoiceAmount
from ..models.invoice_item import InvoiceItem
from ..models.invoice_money import InvoiceMoney
from ..models.invoice_recipient import InvoiceRecipient
from ..models.invoicer import Invoicer
from ..models.template_configuration import TemplateConfiguration
from ..models.template_detail import TemplateDetail
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateInfo")


@_attrs_define
class TemplateInfo:
    """
    Attributes:
        detail (None | TemplateDetail | Unset):
        invoicer (Invoicer | None | Unset):
        primary_recipients (list[InvoiceRecipient] | None | Unset):
        additional_recipients (list[str] | None | Unset):
        items (list[InvoiceItem] | None | Unset):
        configuration (None | TemplateConfiguration | Unset):
        amount (InvoiceAmount | None | Unset):
        due_amount (InvoiceMoney | None | Unset):
    """

    detail: None | TemplateDetail | Unset = UNSET
    invoicer: Invoicer | None | Unset = UNSET
    primary_recipients: list[InvoiceRecipient] | None | Unset = UNSET
    additional_recipients: list[str] | None | Unset = UNSET
    items: list[InvoiceItem] | None | Unset = UNSET
    configuration: None | TemplateConfiguration | Unset = UNSET
    amount: InvoiceAmount | None | Unset = UNSET
    due_amount: InvoiceMoney | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        detail: dict[str, Any] | None | Unset
        if isinstance(self.detail, Unset):
            detail = UNSET
        elif isinstance(self.detail, TemplateDetail):
            detail = (
                self.detail.to_dict() if isinstance(self.detail, TemplateDetail) else self.detail
            )
        else:
            detail = self.detail

        invoicer: dict[str, Any] | None | Unset
        if isinstance(self.invoicer, Unset):
            invoicer = UNSET
        elif isinstance(self.invoicer, Invoicer):
            invoicer = (
                self.invoicer.to_dict() if isinstance(self.invoicer, Invoicer) else self.invoicer
            )
        else:
            invoicer = self.invoicer

        primary_recipients: list[dict[str, Any]] | None | Unset
        if isinstance(self.primary_recipients, Unset):
            primary_recipients = UNSET
        elif isinstance(self.primary_recipients, list):
            primary_recipients = []
            for primary_recipients_type_0_item_data in self.primary_recipients:
                primary_recipients_type_0_item = (
                    primary_recipients_type_0_item_data.to_dict()
                    if isinstance(primary_recipients_type_0_item_data, InvoiceRecipient)
                    else primary_recipients_type_0_item_data
                )
                primary_recipients.append(primary_recipients_type_0_item)

        else:
            primary_recipients = self.primary_recipients

        additional_recipients: list[str] | None | Unset
        if isinstance(self.additional_recipients, Unset):
            additional_recipients = UNSET
        elif isinstance(self.additional_recipients, list):
            additional_recipients = self.additional_recipients

        else:
            additional_recipients = self.additional_recipients

        items: list[dict[str, Any]] | None | Unset
        if isinstance(self.items, Unset):
            items = UNSET
        elif isinstance(self.items, list):
            items = []
            for items_type_0_item_data in self.items:
                items_type_0_item = (
                    items_type_0_item_data.to_dict()
                    if isinstance(items_type_0_item_data, InvoiceItem)
                    else items_type_0_item_data
                )
                items.append(items_type_0_item)

        else:
            items = self.items

        configuration: dict[str, Any] | None | Unset
        if isinstance(self.configuration, Unset):
            configuration = UNSET
        elif isinstance(self.configuration, TemplateConfiguration):
            configuration = (
                self.configuration.to_dict()
                if isinstance(self.configuration, TemplateConfiguration)
                else self.configuration
            )
        else:
            configuration = self.configuration

        amount: dict[str, Any] | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        elif isinstance(self.amount, InvoiceAmount):
            amount = (
                self.amount.to_dict() if isinstance(self.amount, InvoiceAmount) else self.amount
            )
        else:
            amount = self.amount

        due_amount: dict[str, Any] | None | Unset
        if isinstance(self.due_amount, Unset):
            due_amount = UNSET
        elif isinstance(self.due_amount, InvoiceMoney):
            due_amount = (
                self.due_amount.to_dict()
                if isinstance(self.due_amount, InvoiceMoney)
                else self.due_amount
            )
        else:
            due_amount = self.due_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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
        if due_amount is not UNSET:
            field_dict["due_amount"] = due_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        detail = read_object(TemplateDetail.from_dict, d.pop("detail", UNSET))

        invoicer = read_object(Invoicer.from_dict, d.pop("invoicer", UNSET))

        primary_recipients = read_list(
            lambda value: read_object(InvoiceRecipient.from_dict, value),
            d.pop("primary_recipients", UNSET),
        )

        additional_recipients = d.pop("additional_recipients", UNSET)

        items = read_list(
            lambda value: read_object(InvoiceItem.from_dict, value), d.pop("items", UNSET)
        )

        configuration = read_object(TemplateConfiguration.from_dict, d.pop("configuration", UNSET))

        amount = read_object(InvoiceAmount.from_dict, d.pop("amount", UNSET))

        due_amount = read_object(InvoiceMoney.from_dict, d.pop("due_amount", UNSET))

        template_info = cls(
            detail=detail,
            invoicer=invoicer,
            primary_recipients=primary_recipients,
            additional_recipients=additional_recipients,
            items=items,
            configuration=configuration,
            amount=amount,
            due_amount=due_amount,
        )

        template_info.additional_properties = d
        return template_info

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
