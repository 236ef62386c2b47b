# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Money")


@_attrs_define
class Money:
    """
    Attributes:
        currency_code (str): ISO 4217, three letters.
        value (str): Decimal text in major units with the decimals of the currency, such as "100.00".
    """

    currency_code: str
    value: str

    def to_dict(self) -> dict[str, Any]:
        currency_code = self.currency_code

        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "currency_code": currency_code,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency_code = d.pop("currency_code")

        value = d.pop("value")

        money = cls(
            currency_code=currency_code,
            value=value,
        )

        return money
