# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.avalara_sale_type import AvalaraSaleType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewCharge")


@_attrs_define
class NewCharge:
    """A one-time charge; entity_description belongs to create_for_charge_items_and_charges only.

    Attributes:
        amount (int | Unset): Price of the line, in minor units, at least 1.
        amount_in_decimal (str | Unset): The price as a decimal text, where multi-decimal pricing is on.
        description (str | Unset):
        entity_description (str | Unset):
        taxable (bool | Unset): The provider's default is true.
        tax_profile_id (str | Unset):
        avalara_tax_code (str | Unset):
        hsn_code (str | Unset):
        taxjar_product_code (str | Unset):
        avalara_sale_type (AvalaraSaleType | Unset):
        avalara_transaction_type (int | Unset):
        avalara_service_type (int | Unset):
        date_from (int | Unset):
        date_to (int | Unset):
    """

    amount: int | Unset = UNSET
    amount_in_decimal: str | Unset = UNSET
    description: str | Unset = UNSET
    entity_description: str | Unset = UNSET
    taxable: bool | Unset = UNSET
    tax_profile_id: str | Unset = UNSET
    avalara_tax_code: str | Unset = UNSET
    hsn_code: str | Unset = UNSET
    taxjar_product_code: str | Unset = UNSET
    avalara_sale_type: AvalaraSaleType | Unset = UNSET
    avalara_transaction_type: int | Unset = UNSET
    avalara_service_type: int | Unset = UNSET
    date_from: int | Unset = UNSET
    date_to: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        amount_in_decimal = self.amount_in_decimal

        description = self.description

        entity_description = self.entity_description

        taxable = self.taxable

        tax_profile_id = self.tax_profile_id

        avalara_tax_code = self.avalara_tax_code

        hsn_code = self.hsn_code

        taxjar_product_code = self.taxjar_product_code

        avalara_sale_type: str | Unset = UNSET
        if not isinstance(self.avalara_sale_type, Unset):
            avalara_sale_type = (
                self.avalara_sale_type.value
                if isinstance(self.avalara_sale_type, AvalaraSaleType)
                else self.avalara_sale_type
            )

        avalara_transaction_type = self.avalara_transaction_type

        avalara_service_type = self.avalara_service_type

        date_from = self.date_from

        date_to = self.date_to

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_in_decimal is not UNSET:
            field_dict["amount_in_decimal"] = amount_in_decimal
        if description is not UNSET:
            field_dict["description"] = description
        if entity_description is not UNSET:
            field_dict["entity_description"] = entity_description
        if taxable is not UNSET:
            field_dict["taxable"] = taxable
        if tax_profile_id is not UNSET:
            field_dict["tax_profile_id"] = tax_profile_id
        if avalara_tax_code is not UNSET:
            field_dict["avalara_tax_code"] = avalara_tax_code
        if hsn_code is not UNSET:
            field_dict["hsn_code"] = hsn_code
        if taxjar_product_code is not UNSET:
            field_dict["taxjar_product_code"] = taxjar_product_code
        if avalara_sale_type is not UNSET:
            field_dict["avalara_sale_type"] = avalara_sale_type
        if avalara_transaction_type is not UNSET:
            field_dict["avalara_transaction_type"] = avalara_transaction_type
        if avalara_service_type is not UNSET:
            field_dict["avalara_service_type"] = avalara_service_type
        if date_from is not UNSET:
            field_dict["date_from"] = date_from
        if date_to is not UNSET:
            field_dict["date_to"] = date_to

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = d.pop("amount", UNSET)

        amount_in_decimal = d.pop("amount_in_decimal", UNSET)

        description = d.pop("description", UNSET)

        entity_description = d.pop("entity_description", UNSET)

        taxable = d.pop("taxable", UNSET)

        tax_profile_id = d.pop("tax_profile_id", UNSET)

        avalara_tax_code = d.pop("avalara_tax_code", UNSET)

        hsn_code = d.pop("hsn_code", UNSET)

        taxjar_product_code = d.pop("taxjar_product_code", UNSET)

        _avalara_sale_type = d.pop("avalara_sale_type", UNSET)
        avalara_sale_type: AvalaraSaleType | Unset
        if isinstance(_avalara_sale_type, Unset):
            avalara_sale_type = UNSET
        else:
            avalara_sale_type = AvalaraSaleType(_avalara_sale_type)

        avalara_transaction_type = d.pop("avalara_transaction_type", UNSET)

        avalara_service_type = d.pop("avalara_service_type", UNSET)

        date_from = d.pop("date_from", UNSET)

        date_to = d.pop("date_to", UNSET)

        new_charge = cls(
            amount=amount,
            amount_in_decimal=amount_in_decimal,
            description=description,
            entity_description=entity_description,
            taxable=taxable,
            tax_profile_id=tax_profile_id,
            avalara_tax_code=avalara_tax_code,
            hsn_code=hsn_code,
            taxjar_product_code=taxjar_product_code,
            avalara_sale_type=avalara_sale_type,
            avalara_transaction_type=avalara_transaction_type,
            avalara_service_type=avalara_service_type,
            date_from=date_from,
            date_to=date_to,
        )

        return new_charge
