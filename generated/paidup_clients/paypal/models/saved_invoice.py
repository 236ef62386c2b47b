# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.invoice_amount import InvoiceAmount
from ..models.invoice_configuration import InvoiceConfiguration
from ..models.invoice_detail import InvoiceDetail
from ..models.invoice_item import InvoiceItem
from ..models.invoice_money import InvoiceMoney
from ..models.invoice_payments import InvoicePayments
from ..models.invoice_recipient import InvoiceRecipient
from ..models.invoice_refunds import InvoiceRefunds
from ..models.invoice_status import InvoiceStatus
from ..models.invoicer import Invoicer
from ..models.link import Link
from ..models.link_method import LinkMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="SavedInvoice")


@_attrs_define
class SavedInvoice:
    """A link to the invoice (href, rel, method), or the invoice itself, as the header Prefer asked.

    Attributes:
        href (None | str | Unset): Link to the invoice; the last segment is its id.
        rel (None | str | Unset):
        method (LinkMethod | None | Unset):
        id (None | str | Unset):
        parent_id (None | str | Unset):
        status (InvoiceStatus | None | Unset):
        detail (InvoiceDetail | None | Unset):
        invoicer (Invoicer | None | Unset):
        primary_recipients (list[InvoiceRecipient] | None | Unset):
        additional_recipients (list[str] | None | Unset):
        items (list[InvoiceItem] | None | Unset):
        configuration (InvoiceConfiguration | None | Unset):
        amount (InvoiceAmount | None | Unset):
        due_amount (InvoiceMoney | None | Unset):
        gratuity (InvoiceMoney | None | Unset):
        payments (InvoicePayments | None | Unset):
        refunds (InvoiceRefunds | None | Unset):
        links (list[Link] | None | Unset):
    """

    href: None | str | Unset = UNSET
    rel: None | str | Unset = UNSET
    method: LinkMethod | None | Unset = UNSET
    id: None | str | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    detail: InvoiceDetail | None | Unset = UNSET
    invoicer: Invoicer | None | Unset = UNSET
    primary_recipients: list[InvoiceRecipient] | None | Unset = UNSET
    additional_recipients: list[str] | None | Unset = UNSET
    items: list[InvoiceItem] | None | Unset = UNSET
    configuration: InvoiceConfiguration | None | Unset = UNSET
    amount: InvoiceAmount | None | Unset = UNSET
    due_amount: InvoiceMoney | None | Unset = UNSET
    gratuity: InvoiceMoney | None | Unset = UNSET
    payments: InvoicePayments | None | Unset = UNSET
    refunds: InvoiceRefunds | None | Unset = UNSET
    links: list[Link] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        href: None | str | Unset
        if isinstance(self.href, Unset):
            href = UNSET
        else:
            href = self.href

        rel: None | str | Unset
        if isinstance(self.rel, Unset):
            rel = UNSET
        else:
            rel = self.rel

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        elif isinstance(self.method, LinkMethod):
            method = self.method.value if isinstance(self.method, LinkMethod) else self.method
        else:
            method = self.method

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        parent_id: None | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, InvoiceStatus):
            status = self.status.value if isinstance(self.status, InvoiceStatus) else self.status
        else:
            status = self.status

        detail: dict[str, Any] | None | Unset
        if isinstance(self.detail, Unset):
            detail = UNSET
        elif isinstance(self.detail, InvoiceDetail):
            detail = (
                self.detail.to_dict() if isinstance(self.detail, InvoiceDetail) else self.detail
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
        elif isinstance(self.configuration, InvoiceConfiguration):
            configuration = (
                self.configuration.to_dict()
                if isinstance(self.configuration, InvoiceConfiguration)
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

        gratuity: dict[str, Any] | None | Unset
        if isinstance(self.gratuity, Unset):
            gratuity = UNSET
        elif isinstance(self.gratuity, InvoiceMoney):
            gratuity = (
                self.gratuity.to_dict()
                if isinstance(self.gratuity, InvoiceMoney)
                else self.gratuity
            )
        else:
            gratuity = self.gratuity

        payments: dict[str, Any] | None | Unset
        if isinstance(self.payments, Unset):
            payments = UNSET
        elif isinstance(self.payments, InvoicePayments):
            payments = (
                self.payments.to_dict()
                if isinstance(self.payments, InvoicePayments)
                else self.payments
            )
        else:
            payments = self.payments

        refunds: dict[str, Any] | None | Unset
        if isinstance(self.refunds, Unset):
            refunds = UNSET
        elif isinstance(self.refunds, InvoiceRefunds):
            refunds = (
                self.refunds.to_dict() if isinstance(self.refunds, InvoiceRefunds) else self.refunds
            )
        else:
            refunds = self.refunds

        links: list[dict[str, Any]] | None | Unset
        if isinstance(self.links, Unset):
            links = UNSET
        elif isinstance(self.links, list):
            links = []
            for links_type_0_item_data in self.links:
                links_type_0_item = (
                    links_type_0_item_data.to_dict()
                    if isinstance(links_type_0_item_data, Link)
                    else links_type_0_item_data
                )
                links.append(links_type_0_item)

        else:
            links = self.links

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if href is not UNSET:
            field_dict["href"] = href
        if rel is not UNSET:
            field_dict["rel"] = rel
        if method is not UNSET:
            field_dict["method"] = method
        if id is not UNSET:
            field_dict["id"] = id
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if status is not UNSET:
            field_dict["status"] = status
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
        if gratuity is not UNSET:
            field_dict["gratuity"] = gratuity
        if payments is not UNSET:
            field_dict["payments"] = payments
        if refunds is not UNSET:
            field_dict["refunds"] = refunds
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        href = d.pop("href", UNSET)

        rel = d.pop("rel", UNSET)

        method = read_enum(LinkMethod, d.pop("method", UNSET))

        id = d.pop("id", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        status = read_enum(InvoiceStatus, d.pop("status", UNSET))

        detail = read_object(InvoiceDetail.from_dict, d.pop("detail", UNSET))

        invoicer = read_object(Invoicer.from_dict, d.pop("invoicer", UNSET))

        primary_recipients = read_list(
            lambda value: read_object(InvoiceRecipient.from_dict, value),
            d.pop("primary_recipients", UNSET),
        )

        additional_recipients = d.pop("additional_recipients", UNSET)

        items = read_list(
            lambda value: read_object(InvoiceItem.from_dict, value), d.pop("items", UNSET)
        )

        configuration = read_object(InvoiceConfiguration.from_dict, d.pop("configuration", UNSET))

        amount = read_object(InvoiceAmount.from_dict, d.pop("amount", UNSET))

        due_amount = read_object(InvoiceMoney.from_dict, d.pop("due_amount", UNSET))

        gratuity = read_object(InvoiceMoney.from_dict, d.pop("gratuity", UNSET))

        payments = read_object(InvoicePayments.from_dict, d.pop("payments", UNSET))

        refunds = read_object(InvoiceRefunds.from_dict, d.pop("refunds", UNSET))

        links = read_list(lambda value: read_object(Link.from_dict, value), d.pop("links", UNSET))

        saved_invoice = cls(
            href=href,
            rel=rel,
            method=method,
            id=id,
            parent_id=parent_id,
            status=status,
            detail=detail,
            invoicer=invoicer,
            primary_recipients=primary_recipients,
            additional_recipients=additional_recipients,
            items=items,
            configuration=configuration,
            amount=amount,
            due_amount=due_amount,
            gratuity=gratuity,
            payments=payments,
            refunds=refunds,
            links=links,
        )

        saved_invoice.additional_properties = d
        return saved_invoice

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
