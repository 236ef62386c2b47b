# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PayInvoiceRequest")


@_attrs_define
class PayInvoiceRequest:
    """
    Attributes:
        payment_method (str | Unset): Id of the stored payment method to charge ("card_" or "other_" first); the
            customer's default one if left out.
    """

    payment_method: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_method = self.payment_method

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payment_method = d.pop("payment_method", UNSET)

        pay_invoice_request = cls(
            payment_method=payment_method,
        )

        return pay_invoice_request
