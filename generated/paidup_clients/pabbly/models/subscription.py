# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.addon import Addon
from ..models.open_object import OpenObject
from ..models.plan import Plan
from ..models.subscription_status import SubscriptionStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="Subscription")


@_attrs_define
class Subscription:
    """
    Attributes:
        id (None | str | Unset):
        customer_id (None | str | Unset):
        product_id (None | str | Unset):
        plan_id (None | str | Unset):
        plan (None | Plan | Unset):
        amount (Decimal | None | Unset):
        quantity (Decimal | None | Unset):
        setup_fee (Decimal | None | Unset):
        payment_terms (None | str | Unset):
        currency_symbol (None | str | Unset):
        currency_code (None | str | Unset): ISO 4217; only on newer subscriptions.
        addons (list[Addon] | None | Unset):
        payment_method (None | str | Unset):
        taxable (bool | None | Unset):
        gateway_type (None | str | Unset):
        gateway_id (None | str | Unset):
        gateway_name (None | str | Unset):
        custom_fields (list[OpenObject] | None | Unset):
        cron_process (None | str | Unset):
        email_id (None | str | Unset):
        status (None | SubscriptionStatus | Unset):
        starts_at (None | str | Unset):
        activation_date (None | str | Unset):
        expiry_date (None | str | Unset): A lifetime is shown as a hundred years.
        trial_days (Decimal | None | Unset):
        trial_expiry_date (None | str | Unset): Empty when there is no trial.
        next_billing_date (None | str | Unset):
        last_billing_date (None | str | Unset):
        canceled_date (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    product_id: None | str | Unset = UNSET
    plan_id: None | str | Unset = UNSET
    plan: None | Plan | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    quantity: Decimal | None | Unset = UNSET
    setup_fee: Decimal | None | Unset = UNSET
    payment_terms: None | str | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    addons: list[Addon] | None | Unset = UNSET
    payment_method: None | str | Unset = UNSET
    taxable: bool | None | Unset = UNSET
    gateway_type: None | str | Unset = UNSET
    gateway_id: None | str | Unset = UNSET
    gateway_name: None | str | Unset = UNSET
    custom_fields: list[OpenObject] | None | Unset = UNSET
    cron_process: None | str | Unset = UNSET
    email_id: None | str | Unset = UNSET
    status: None | SubscriptionStatus | Unset = UNSET
    starts_at: None | str | Unset = UNSET
    activation_date: None | str | Unset = UNSET
    expiry_date: None | str | Unset = UNSET
    trial_days: Decimal | None | Unset = UNSET
    trial_expiry_date: None | str | Unset = UNSET
    next_billing_date: None | str | Unset = UNSET
    last_billing_date: None | str | Unset = UNSET
    canceled_date: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        product_id: None | str | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        plan_id: None | str | Unset
        if isinstance(self.plan_id, Unset):
            plan_id = UNSET
        else:
            plan_id = self.plan_id

        plan: dict[str, Any] | None | Unset
        if isinstance(self.plan, Unset):
            plan = UNSET
        elif isinstance(self.plan, Plan):
            plan = self.plan.to_dict() if isinstance(self.plan, Plan) else self.plan
        else:
            plan = self.plan

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        quantity: Decimal | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        setup_fee: Decimal | None | Unset
        if isinstance(self.setup_fee, Unset):
            setup_fee = UNSET
        else:
            setup_fee = self.setup_fee

        payment_terms: None | str | Unset
        if isinstance(self.payment_terms, Unset):
            payment_terms = UNSET
        else:
            payment_terms = self.payment_terms

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

        addons: list[dict[str, Any]] | None | Unset
        if isinstance(self.addons, Unset):
            addons = UNSET
        elif isinstance(self.addons, list):
            addons = []
            for addons_type_0_item_data in self.addons:
                addons_type_0_item = (
                    addons_type_0_item_data.to_dict()
                    if isinstance(addons_type_0_item_data, Addon)
                    else addons_type_0_item_data
                )
                addons.append(addons_type_0_item)

        else:
            addons = self.addons

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = self.payment_method

        taxable: bool | None | Unset
        if isinstance(self.taxable, Unset):
            taxable = UNSET
        else:
            taxable = self.taxable

        gateway_type: None | str | Unset
        if isinstance(self.gateway_type, Unset):
            gateway_type = UNSET
        else:
            gateway_type = self.gateway_type

        gateway_id: None | str | Unset
        if isinstance(self.gateway_id, Unset):
            gateway_id = UNSET
        else:
            gateway_id = self.gateway_id

        gateway_name: None | str | Unset
        if isinstance(self.gateway_name, Unset):
            gateway_name = UNSET
        else:
            gateway_name = self.gateway_name

        custom_fields: list[dict[str, Any]] | None | Unset
        if isinstance(self.custom_fields, Unset):
            custom_fields = UNSET
        elif isinstance(self.custom_fields, list):
            custom_fields = []
            for custom_fields_type_0_item_data in self.custom_fields:
                custom_fields_type_0_item = (
                    custom_fields_type_0_item_data.to_dict()
                    if isinstance(custom_fields_type_0_item_data, OpenObject)
                    else custom_fields_type_0_item_data
                )
                custom_fields.append(custom_fields_type_0_item)

        else:
            custom_fields = self.custom_fields

        cron_process: None | str | Unset
        if isinstance(self.cron_process, Unset):
            cron_process = UNSET
        else:
            cron_process = self.cron_process

        email_id: None | str | Unset
        if isinstance(self.email_id, Unset):
            email_id = UNSET
        else:
            email_id = self.email_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, SubscriptionStatus):
            status = (
                self.status.value if isinstance(self.status, SubscriptionStatus) else self.status
            )
        else:
            status = self.status

        starts_at: None | str | Unset
        if isinstance(self.starts_at, Unset):
            starts_at = UNSET
        else:
            starts_at = self.starts_at

        activation_date: None | str | Unset
        if isinstance(self.activation_date, Unset):
            activation_date = UNSET
        else:
            activation_date = self.activation_date

        expiry_date: None | str | Unset
        if isinstance(self.expiry_date, Unset):
            expiry_date = UNSET
        else:
            expiry_date = self.expiry_date

        trial_days: Decimal | None | Unset
        if isinstance(self.trial_days, Unset):
            trial_days = UNSET
        else:
            trial_days = self.trial_days

        trial_expiry_date: None | str | Unset
        if isinstance(self.trial_expiry_date, Unset):
            trial_expiry_date = UNSET
        else:
            trial_expiry_date = self.trial_expiry_date

        next_billing_date: None | str | Unset
        if isinstance(self.next_billing_date, Unset):
            next_billing_date = UNSET
        else:
            next_billing_date = self.next_billing_date

        last_billing_date: None | str | Unset
        if isinstance(self.last_billing_date, Unset):
            last_billing_date = UNSET
        else:
            last_billing_date = self.last_billing_date

        canceled_date: None | str | Unset
        if isinstance(self.canceled_date, Unset):
            canceled_date = UNSET
        else:
            canceled_date = self.canceled_date

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
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
        if plan_id is not UNSET:
            field_dict["plan_id"] = plan_id
        if plan is not UNSET:
            field_dict["plan"] = plan
        if amount is not UNSET:
            field_dict["amount"] = amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if setup_fee is not UNSET:
            field_dict["setup_fee"] = setup_fee
        if payment_terms is not UNSET:
            field_dict["payment_terms"] = payment_terms
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if addons is not UNSET:
            field_dict["addons"] = addons
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if taxable is not UNSET:
            field_dict["taxable"] = taxable
        if gateway_type is not UNSET:
            field_dict["gateway_type"] = gateway_type
        if gateway_id is not UNSET:
            field_dict["gateway_id"] = gateway_id
        if gateway_name is not UNSET:
            field_dict["gateway_name"] = gateway_name
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields
        if cron_process is not UNSET:
            field_dict["cron_process"] = cron_process
        if email_id is not UNSET:
            field_dict["email_id"] = email_id
        if status is not UNSET:
            field_dict["status"] = status
        if starts_at is not UNSET:
            field_dict["starts_at"] = starts_at
        if activation_date is not UNSET:
            field_dict["activation_date"] = activation_date
        if expiry_date is not UNSET:
            field_dict["expiry_date"] = expiry_date
        if trial_days is not UNSET:
            field_dict["trial_days"] = trial_days
        if trial_expiry_date is not UNSET:
            field_dict["trial_expiry_date"] = trial_expiry_date
        if next_billing_date is not UNSET:
            field_dict["next_billing_date"] = next_billing_date
        if last_billing_date is not UNSET:
            field_dict["last_billing_date"] = last_billing_date
        if canceled_date is not UNSET:
            field_dict["canceled_date"] = canceled_date
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        customer_id = d.pop("customer_id", UNSET)

        product_id = d.pop("product_id", UNSET)

        plan_id = d.pop("plan_id", UNSET)

        plan = read_object(Plan.from_dict, d.pop("plan", UNSET))

        amount = read_decimal(d.pop("amount", UNSET))

        quantity = read_decimal(d.pop("quantity", UNSET))

        setup_fee = read_decimal(d.pop("setup_fee", UNSET))

        payment_terms = d.pop("payment_terms", UNSET)

        currency_symbol = d.pop("currency_symbol", UNSET)

        currency_code = d.pop("currency_code", UNSET)

        addons = read_list(
            lambda value: read_object(Addon.from_dict, value), d.pop("addons", UNSET)
        )

        payment_method = d.pop("payment_method", UNSET)

        taxable = d.pop("taxable", UNSET)

        gateway_type = d.pop("gateway_type", UNSET)

        gateway_id = d.pop("gateway_id", UNSET)

        gateway_name = d.pop("gateway_name", UNSET)

        custom_fields = read_list(
            lambda value: read_object(OpenObject.from_dict, value), d.pop("custom_fields", UNSET)
        )

        cron_process = d.pop("cron_process", UNSET)

        email_id = d.pop("email_id", UNSET)

        status = read_enum(SubscriptionStatus, d.pop("status", UNSET))

        starts_at = d.pop("starts_at", UNSET)

        activation_date = d.pop("activation_date", UNSET)

        expiry_date = d.pop("expiry_date", UNSET)

        trial_days = read_decimal(d.pop("trial_days", UNSET))

        trial_expiry_date = d.pop("trial_expiry_date", UNSET)

        next_billing_date = d.pop("next_billing_date", UNSET)

        last_billing_date = d.pop("last_billing_date", UNSET)

        canceled_date = d.pop("canceled_date", UNSET)

        created_at = d.pop("createdAt", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        subscription = cls(
            id=id,
            customer_id=customer_id,
            product_id=product_id,
            plan_id=plan_id,
            plan=plan,
            amount=amount,
            quantity=quantity,
            setup_fee=setup_fee,
            payment_terms=payment_terms,
            currency_symbol=currency_symbol,
            currency_code=currency_code,
            addons=addons,
            payment_method=payment_method,
            taxable=taxable,
            gateway_type=gateway_type,
            gateway_id=gateway_id,
            gateway_name=gateway_name,
            custom_fields=custom_fields,
            cron_process=cron_process,
            email_id=email_id,
            status=status,
            starts_at=starts_at,
            activation_date=activation_date,
            expiry_date=expiry_date,
            trial_days=trial_days,
            trial_expiry_date=trial_expiry_date,
            next_billing_date=next_billing_date,
            last_billing_date=last_billing_date,
            canceled_date=canceled_date,
            created_at=created_at,
            updated_at=updated_at,
        )

        subscription.additional_properties = d
        return subscription

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
