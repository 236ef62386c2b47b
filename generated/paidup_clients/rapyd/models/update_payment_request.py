# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.initiation_type import InitiationType
from ..models.metadata import Metadata
from ..models.payment_address import PaymentAddress
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdatePaymentRequest")


@_attrs_define
class UpdatePaymentRequest:
    """
    Attributes:
        address (PaymentAddress | Unset):
        description (str | Unset):
        initiation_type (InitiationType | Unset): Who started the payment.
        metadata (Metadata | Unset): Fields of your own. Keys that look like numbers are sent first, in ascending order,
            for the signature's sake.
        receipt_email (str | Unset): Where the receipt is sent.
    """

    address: PaymentAddress | Unset = UNSET
    description: str | Unset = UNSET
    initiation_type: InitiationType | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    receipt_email: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = (
                self.address.to_dict() if isinstance(self.address, PaymentAddress) else self.address
            )

        description = self.description

        initiation_type: str | Unset = UNSET
        if not isinstance(self.initiation_type, Unset):
            initiation_type = (
                self.initiation_type.value
                if isinstance(self.initiation_type, InitiationType)
                else self.initiation_type
            )

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, Metadata) else self.metadata
            )

        receipt_email = self.receipt_email

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if description is not UNSET:
            field_dict["description"] = description
        if initiation_type is not UNSET:
            field_dict["initiation_type"] = initiation_type
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if receipt_email is not UNSET:
            field_dict["receipt_email"] = receipt_email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _address = d.pop("address", UNSET)
        address: PaymentAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        else:
            address = PaymentAddress.from_dict(_address)

        description = d.pop("description", UNSET)

        _initiation_type = d.pop("initiation_type", UNSET)
        initiation_type: InitiationType | Unset
        if isinstance(_initiation_type, Unset):
            initiation_type = UNSET
        else:
            initiation_type = InitiationType(_initiation_type)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = Metadata.from_dict(_metadata)

        receipt_email = d.pop("receipt_email", UNSET)

        update_payment_request = cls(
            address=address,
            description=description,
            initiation_type=initiation_type,
            metadata=metadata,
            receipt_email=receipt_email,
        )

        return update_payment_request
