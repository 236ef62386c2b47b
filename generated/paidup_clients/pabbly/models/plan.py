# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_object

from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="Plan")


@_attrs_define
class Plan:
    """
    Attributes:
        id (None | str | Unset):
        product_id (None | str | Unset):
        user_id (None | str | Unset):
        plan_name (None | str | Unset):
        plan_code (None | str | Unset):
        plan_active (None | str | Unset): The text "true" or "false".
        plan_description (None | str | Unset):
        plan_type (None | str | Unset):
        bump_offer (None | OpenObject | Unset):
        price (Decimal | None | Unset):
        billing_period (None | str | Unset):
        billing_period_num (None | str | Unset): A number as text.
        billing_cycle (None | str | Unset):
        billing_cycle_num (None | str | Unset):
        trial_period (Decimal | None | Unset):
        setup_fee (Decimal | None | Unset):
        currency_code (None | str | Unset):
        currency_symbol (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    product_id: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    plan_name: None | str | Unset = UNSET
    plan_code: None | str | Unset = UNSET
    plan_active: None | str | Unset = UNSET
    plan_description: None | str | Unset = UNSET
    plan_type: None | str | Unset = UNSET
    bump_offer: None | OpenObject | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    billing_period: None | str | Unset = UNSET
    billing_period_num: None | str | Unset = UNSET
    billing_cycle: None | str | Unset = UNSET
    billing_cycle_num: None | str | Unset = UNSET
    trial_period: Decimal | None | Unset = UNSET
    setup_fee: Decimal | None | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        product_id: None | str | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        plan_name: None | str | Unset
        if isinstance(self.plan_name, Unset):
            plan_name = UNSET
        else:
            plan_name = self.plan_name

        plan_code: None | str | Unset
        if isinstance(self.plan_code, Unset):
            plan_code = UNSET
        else:
            plan_code = self.plan_code

        plan_active: None | str | Unset
        if isinstance(self.plan_active, Unset):
            plan_active = UNSET
        else:
            plan_active = self.plan_active

        plan_description: None | str | Unset
        if isinstance(self.plan_description, Unset):
            plan_description = UNSET
        else:
            plan_description = self.plan_description

        plan_type: None | str | Unset
        if isinstance(self.plan_type, Unset):
            plan_type = UNSET
        else:
            plan_type = self.plan_type

        bump_offer: dict[str, Any] | None | Unset
        if isinstance(self.bump_offer, Unset):
            bump_offer = UNSET
        elif isinstance(self.bump_offer, OpenObject):
            bump_offer = (
                self.bump_offer.to_dict()
                if isinstance(self.bump_offer, OpenObject)
                else self.bump_offer
            )
        else:
            bump_offer = self.bump_offer

        price: Decimal | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        billing_period: None | str | Unset
        if isinstance(self.billing_period, Unset):
            billing_period = UNSET
        else:
            billing_period = self.billing_period

        billing_period_num: None | str | Unset
        if isinstance(self.billing_period_num, Unset):
            billing_period_num = UNSET
        else:
            billing_period_num = self.billing_period_num

        billing_cycle: None | str | Unset
        if isinstance(self.billing_cycle, Unset):
            billing_cycle = UNSET
        else:
            billing_cycle = self.billing_cycle

        billing_cycle_num: None | str | Unset
        if isinstance(self.billing_cycle_num, Unset):
            billing_cycle_num = UNSET
        else:
            billing_cycle_num = self.billing_cycle_num

        trial_period: Decimal | None | Unset
        if isinstance(self.trial_period, Unset):
            trial_period = UNSET
        else:
            trial_period = self.trial_period

        setup_fee: Decimal | None | Unset
        if isinstance(self.setup_fee, Unset):
            setup_fee = UNSET
        else:
            setup_fee = self.setup_fee

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        currency_symbol: None | str | Unset
        if isinstance(self.currency_symbol, Unset):
            currency_symbol = UNSET
        else:
            currency_symbol = self.currency_symbol

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
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if plan_name is not UNSET:
            field_dict["plan_name"] = plan_name
        if plan_code is not UNSET:
            field_dict["plan_code"] = plan_code
        if plan_active is not UNSET:
            field_dict["plan_active"] = plan_active
        if plan_description is not UNSET:
            field_dict["plan_description"] = plan_description
        if plan_type is not UNSET:
            field_dict["plan_type"] = plan_type
        if bump_offer is not UNSET:
            field_dict["bump_offer"] = bump_offer
        if price is not UNSET:
            field_dict["price"] = price
        if billing_period is not UNSET:
            field_dict["billing_period"] = billing_period
        if billing_period_num is not UNSET:
            field_dict["billing_period_num"] = billing_period_num
        if billing_cycle is not UNSET:
            field_dict["billing_cycle"] = billing_cycle
        if billing_cycle_num is not UNSET:
            field_dict["billing_cycle_num"] = billing_cycle_num
        if trial_period is not UNSET:
            field_dict["trial_period"] = trial_period
        if setup_fee is not UNSET:
            field_dict["setup_fee"] = setup_fee
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        product_id = d.pop("product_id", UNSET)

        user_id = d.pop("user_id", UNSET)

        plan_name = d.pop("plan_name", UNSET)

        plan_code = d.pop("plan_code", UNSET)

        plan_active = d.pop("plan_active", UNSET)

        plan_description = d.pop("plan_description", UNSET)

        plan_type = d.pop("plan_type", UNSET)

        bump_offer = read_object(OpenObject.from_dict, d.pop("bump_offer", UNSET))

        price = read_decimal(d.pop("price", UNSET))

        billing_period = d.pop("billing_period", UNSET)

        billing_period_num = d.pop("billing_period_num", UNSET)

        billing_cycle = d.pop("billing_cycle", UNSET)

        billing_cycle_num = d.pop("billing_cycle_num", UNSET)

        trial_period = read_decimal(d.pop("trial_period", UNSET))

        setup_fee = read_decimal(d.pop("setup_fee", UNSET))

        currency_code = d.pop("currency_code", UNSET)

        currency_symbol = d.pop("currency_symbol", UNSET)

        created_at = d.pop("createdAt", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        plan = cls(
            id=id,
            product_id=product_id,
            user_id=user_id,
            plan_name=plan_name,
            plan_code=plan_code,
            plan_active=plan_active,
            plan_description=plan_description,
            plan_type=plan_type,
            bump_offer=bump_offer,
            price=price,
            billing_period=billing_period,
            billing_period_num=billing_period_num,
            billing_cycle=billing_cycle,
            billing_cycle_num=billing_cycle_num,
            trial_period=trial_period,
            setup_fee=setup_fee,
            currency_code=currency_code,
            currency_symbol=currency_symbol,
            created_at=created_at,
            updated_at=updated_at,
        )

        plan.additional_properties = d
        return plan

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
