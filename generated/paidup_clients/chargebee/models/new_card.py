# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.card_scheme import CardScheme
from ..models.gateway import Gateway
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewCard")


@_attrs_define
class NewCard:
    """A card to charge. Prefer a stored payment source or a token: a card number passes through your systems.

    Attributes:
        gateway (Gateway | Unset): Which of these a place takes differs; unknown ones are passed on.
        gateway_account_id (str | Unset):
        tmp_token (str | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        number (str | Unset):
        expiry_month (int | Unset):
        expiry_year (int | Unset):
        cvv (str | Unset):
        preferred_scheme (CardScheme | Unset):
        billing_addr1 (str | Unset):
        billing_addr2 (str | Unset):
        billing_city (str | Unset):
        billing_state_code (str | Unset):
        billing_state (str | Unset):
        billing_zip (str | Unset):
        billing_country (str | Unset):
        ip_address (str | Unset):
    """

    gateway: Gateway | Unset = UNSET
    gateway_account_id: str | Unset = UNSET
    tmp_token: str | Unset = _attrs_field(default=UNSET, repr=False)
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    number: str | Unset = _attrs_field(default=UNSET, repr=False)
    expiry_month: int | Unset = UNSET
    expiry_year: int | Unset = UNSET
    cvv: str | Unset = _attrs_field(default=UNSET, repr=False)
    preferred_scheme: CardScheme | Unset = UNSET
    billing_addr1: str | Unset = UNSET
    billing_addr2: str | Unset = UNSET
    billing_city: str | Unset = UNSET
    billing_state_code: str | Unset = UNSET
    billing_state: str | Unset = UNSET
    billing_zip: str | Unset = UNSET
    billing_country: str | Unset = UNSET
    ip_address: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        gateway: str | Unset = UNSET
        if not isinstance(self.gateway, Unset):
            gateway = self.gateway.value if isinstance(self.gateway, Gateway) else self.gateway

        gateway_account_id = self.gateway_account_id

        tmp_token = self.tmp_token

        first_name = self.first_name

        last_name = self.last_name

        number = self.number

        expiry_month = self.expiry_month

        expiry_year = self.expiry_year

        cvv = self.cvv

        preferred_scheme: str | Unset = UNSET
        if not isinstance(self.preferred_scheme, Unset):
            preferred_scheme = (
                self.preferred_scheme.value
                if isinstance(self.preferred_scheme, CardScheme)
                else self.preferred_scheme
            )

        billing_addr1 = self.billing_addr1

        billing_addr2 = self.billing_addr2

        billing_city = self.billing_city

        billing_state_code = self.billing_state_code

        billing_state = self.billing_state

        billing_zip = self.billing_zip

        billing_country = self.billing_country

        ip_address = self.ip_address

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if gateway is not UNSET:
            field_dict["gateway"] = gateway
        if gateway_account_id is not UNSET:
            field_dict["gateway_account_id"] = gateway_account_id
        if tmp_token is not UNSET:
            field_dict["tmp_token"] = tmp_token
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if number is not UNSET:
            field_dict["number"] = number
        if expiry_month is not UNSET:
            field_dict["expiry_month"] = expiry_month
        if expiry_year is not UNSET:
            field_dict["expiry_year"] = expiry_year
        if cvv is not UNSET:
            field_dict["cvv"] = cvv
        if preferred_scheme is not UNSET:
            field_dict["preferred_scheme"] = preferred_scheme
        if billing_addr1 is not UNSET:
            field_dict["billing_addr1"] = billing_addr1
        if billing_addr2 is not UNSET:
            field_dict["billing_addr2"] = billing_addr2
        if billing_city is not UNSET:
            field_dict["billing_city"] = billing_city
        if billing_state_code is not UNSET:
            field_dict["billing_state_code"] = billing_state_code
        if billing_state is not UNSET:
            field_dict["billing_state"] = billing_state
        if billing_zip is not UNSET:
            field_dict["billing_zip"] = billing_zip
        if billing_country is not UNSET:
            field_dict["billing_country"] = billing_country
        if ip_address is not UNSET:
            field_dict["ip_address"] = ip_address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _gateway = d.pop("gateway", UNSET)
        gateway: Gateway | Unset
        if isinstance(_gateway, Unset):
            gateway = UNSET
        else:
            gateway = Gateway(_gateway)

        gateway_account_id = d.pop("gateway_account_id", UNSET)

        tmp_token = d.pop("tmp_token", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        number = d.pop("number", UNSET)

        expiry_month = d.pop("expiry_month", UNSET)

        expiry_year = d.pop("expiry_year", UNSET)

        cvv = d.pop("cvv", UNSET)

        _preferred_scheme = d.pop("preferred_scheme", UNSET)
        preferred_scheme: CardScheme | Unset
        if isinstance(_preferred_scheme, Unset):
            preferred_scheme = UNSET
        else:
            preferred_scheme = CardScheme(_preferred_scheme)

        billing_addr1 = d.pop("billing_addr1", UNSET)

        billing_addr2 = d.pop("billing_addr2", UNSET)

        billing_city = d.pop("billing_city", UNSET)

        billing_state_code = d.pop("billing_state_code", UNSET)

        billing_state = d.pop("billing_state", UNSET)

        billing_zip = d.pop("billing_zip", UNSET)

        billing_country = d.pop("billing_country", UNSET)

        ip_address = d.pop("ip_address", UNSET)

        new_card = cls(
            gateway=gateway,
            gateway_account_id=gateway_account_id,
            tmp_token=tmp_token,
            first_name=first_name,
            last_name=last_name,
            number=number,
            expiry_month=expiry_month,
            expiry_year=expiry_year,
            cvv=cvv,
            preferred_scheme=preferred_scheme,
            billing_addr1=billing_addr1,
            billing_addr2=billing_addr2,
            billing_city=billing_city,
            billing_state_code=billing_state_code,
            billing_state=billing_state,
            billing_zip=billing_zip,
            billing_country=billing_country,
            ip_address=ip_address,
        )

        return new_card
