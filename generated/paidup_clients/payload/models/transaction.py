# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.address_match import AddressMatch
from ..models.ledger_entry import LedgerEntry
from ..models.line_item import LineItem
from ..models.open_object import OpenObject
from ..models.payment_method import PaymentMethod
from ..models.receipt import Receipt
from ..models.risk_flag import RiskFlag
from ..models.transaction_status import TransactionStatus
from ..models.transaction_type import TransactionType
from ..types import UNSET, Unset

T = TypeVar("T", bound="Transaction")


@_attrs_define
class Transaction:
    """
    Attributes:
        id (str): Starts with "txn_".
        object_ (None | str | Unset):
        type_ (None | TransactionType | Unset):
        status (None | TransactionStatus | Unset):
        status_code (None | str | Unset): "approved", or the decline code.
        status_message (None | str | Unset):
        amount (Decimal | None | Unset): Major units.
        fee (Decimal | None | Unset):
        conv_fee (Decimal | None | Unset):
        customer_id (None | str | Unset):
        payment_method_id (None | str | Unset):
        payment_method (None | PaymentMethod | Unset):
        payment_link_id (None | str | Unset):
        processing_id (None | str | Unset):
        processing_method_id (None | str | Unset):
        processing_method (None | OpenObject | Unset):
        processing_settings_id (None | str | Unset):
        reader_id (None | str | Unset):
        description (None | str | Unset):
        descriptor (None | str | Unset):
        order_number (None | str | Unset): The reference given when it was created.
        ref_number (None | str | Unset):
        notes (None | str | Unset):
        source (None | str | Unset): Such as "api" or "keyed".
        funding_status (None | str | Unset): Such as "pending".
        funding_type (None | str | Unset):
        funding_delay (Decimal | None | Unset):
        processed_date (None | str | Unset): YYYY-MM-DD.
        rejected_date (None | str | Unset): YYYY-MM-DD.
        risk_flag (None | RiskFlag | Unset):
        risk_score (Decimal | None | Unset):
        avs (AddressMatch | None | Unset):
        card_code (None | str | Unset):
        allocations (list[LineItem] | None | Unset): What the payment is for; ask for it by fields[].
        ledger (list[LedgerEntry] | None | Unset): Links to other transactions; ask for it by fields[].
        receipts (list[Receipt] | None | Unset):
        order_details (None | OpenObject | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset): YYYY-MM-DD HH:MM:SS, without a zone.
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    type_: None | TransactionType | Unset = UNSET
    status: None | TransactionStatus | Unset = UNSET
    status_code: None | str | Unset = UNSET
    status_message: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    fee: Decimal | None | Unset = UNSET
    conv_fee: Decimal | None | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    payment_method_id: None | str | Unset = UNSET
    payment_method: None | PaymentMethod | Unset = UNSET
    payment_link_id: None | str | Unset = UNSET
    processing_id: None | str | Unset = UNSET
    processing_method_id: None | str | Unset = UNSET
    processing_method: None | OpenObject | Unset = UNSET
    processing_settings_id: None | str | Unset = UNSET
    reader_id: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    descriptor: None | str | Unset = UNSET
    order_number: None | str | Unset = UNSET
    ref_number: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    source: None | str | Unset = UNSET
    funding_status: None | str | Unset = UNSET
    funding_type: None | str | Unset = UNSET
    funding_delay: Decimal | None | Unset = UNSET
    processed_date: None | str | Unset = UNSET
    rejected_date: None | str | Unset = UNSET
    risk_flag: None | RiskFlag | Unset = UNSET
    risk_score: Decimal | None | Unset = UNSET
    avs: AddressMatch | None | Unset = UNSET
    card_code: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    allocations: list[LineItem] | None | Unset = UNSET
    ledger: list[LedgerEntry] | None | Unset = UNSET
    receipts: list[Receipt] | None | Unset = UNSET
    order_details: None | OpenObject | Unset = UNSET
    attrs: None | OpenObject | Unset = UNSET
    created_at: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, TransactionType):
            type_ = self.type_.value if isinstance(self.type_, TransactionType) else self.type_
        else:
            type_ = self.type_

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, TransactionStatus):
            status = (
                self.status.value if isinstance(self.status, TransactionStatus) else self.status
            )
        else:
            status = self.status

        status_code: None | str | Unset
        if isinstance(self.status_code, Unset):
            status_code = UNSET
        else:
            status_code = self.status_code

        status_message: None | str | Unset
        if isinstance(self.status_message, Unset):
            status_message = UNSET
        else:
            status_message = self.status_message

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        fee: Decimal | None | Unset
        if isinstance(self.fee, Unset):
            fee = UNSET
        else:
            fee = self.fee

        conv_fee: Decimal | None | Unset
        if isinstance(self.conv_fee, Unset):
            conv_fee = UNSET
        else:
            conv_fee = self.conv_fee

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        payment_method_id: None | str | Unset
        if isinstance(self.payment_method_id, Unset):
            payment_method_id = UNSET
        else:
            payment_method_id = self.payment_method_id

        payment_method: dict[str, Any] | None | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        elif isinstance(self.payment_method, PaymentMethod):
            payment_method = (
                self.payment_method.to_dict()
                if isinstance(self.payment_method, PaymentMethod)
                else self.payment_method
            )
        else:
            payment_method = self.payment_method

        payment_link_id: None | str | Unset
        if isinstance(self.payment_link_id, Unset):
            payment_link_id = UNSET
        else:
            payment_link_id = self.payment_link_id

        processing_id: None | str | Unset
        if isinstance(self.processing_id, Unset):
            processing_id = UNSET
        else:
            processing_id = self.processing_id

        processing_method_id: None | str | Unset
        if isinstance(self.processing_method_id, Unset):
            processing_method_id = UNSET
        else:
            processing_method_id = self.processing_method_id

        processing_method: dict[str, Any] | None | Unset
        if isinstance(self.processing_method, Unset):
            processing_method = UNSET
        elif isinstance(self.processing_method, OpenObject):
            processing_method = (
                self.processing_method.to_dict()
                if isinstance(self.processing_method, OpenObject)
                else self.processing_method
            )
        else:
            processing_method = self.processing_method

        processing_settings_id: None | str | Unset
        if isinstance(self.processing_settings_id, Unset):
            processing_settings_id = UNSET
        else:
            processing_settings_id = self.processing_settings_id

        reader_id: None | str | Unset
        if isinstance(self.reader_id, Unset):
            reader_id = UNSET
        else:
            reader_id = self.reader_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        descriptor: None | str | Unset
        if isinstance(self.descriptor, Unset):
            descriptor = UNSET
        else:
            descriptor = self.descriptor

        order_number: None | str | Unset
        if isinstance(self.order_number, Unset):
            order_number = UNSET
        else:
            order_number = self.order_number

        ref_number: None | str | Unset
        if isinstance(self.ref_number, Unset):
            ref_number = UNSET
        else:
            ref_number = self.ref_number

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        funding_status: None | str | Unset
        if isinstance(self.funding_status, Unset):
            funding_status = UNSET
        else:
            funding_status = self.funding_status

        funding_type: None | str | Unset
        if isinstance(self.funding_type, Unset):
            funding_type = UNSET
        else:
            funding_type = self.funding_type

        funding_delay: Decimal | None | Unset
        if isinstance(self.funding_delay, Unset):
            funding_delay = UNSET
        else:
            funding_delay = self.funding_delay

        processed_date: None | str | Unset
        if isinstance(self.processed_date, Unset):
            processed_date = UNSET
        else:
            processed_date = self.processed_date

        rejected_date: None | str | Unset
        if isinstance(self.rejected_date, Unset):
            rejected_date = UNSET
        else:
            rejected_date = self.rejected_date

        risk_flag: None | str | Unset
        if isinstance(self.risk_flag, Unset):
            risk_flag = UNSET
        elif isinstance(self.risk_flag, RiskFlag):
            risk_flag = (
                self.risk_flag.value if isinstance(self.risk_flag, RiskFlag) else self.risk_flag
            )
        else:
            risk_flag = self.risk_flag

        risk_score: Decimal | None | Unset
        if isinstance(self.risk_score, Unset):
            risk_score = UNSET
        else:
            risk_score = self.risk_score

        avs: None | str | Unset
        if isinstance(self.avs, Unset):
            avs = UNSET
        elif isinstance(self.avs, AddressMatch):
            avs = self.avs.value if isinstance(self.avs, AddressMatch) else self.avs
        else:
            avs = self.avs

        card_code: None | str | Unset
        if isinstance(self.card_code, Unset):
            card_code = UNSET
        else:
            card_code = self.card_code

        allocations: list[dict[str, Any]] | None | Unset
        if isinstance(self.allocations, Unset):
            allocations = UNSET
        elif isinstance(self.allocations, list):
            allocations = []
            for allocations_type_0_item_data in self.allocations:
                allocations_type_0_item = (
                    allocations_type_0_item_data.to_dict()
                    if isinstance(allocations_type_0_item_data, LineItem)
                    else allocations_type_0_item_data
                )
                allocations.append(allocations_type_0_item)

        else:
            allocations = self.allocations

        ledger: list[dict[str, Any]] | None | Unset
        if isinstance(self.ledger, Unset):
            ledger = UNSET
        elif isinstance(self.ledger, list):
            ledger = []
            for ledger_type_0_item_data in self.ledger:
                ledger_type_0_item = (
                    ledger_type_0_item_data.to_dict()
                    if isinstance(ledger_type_0_item_data, LedgerEntry)
                    else ledger_type_0_item_data
                )
                ledger.append(ledger_type_0_item)

        else:
            ledger = self.ledger

        receipts: list[dict[str, Any]] | None | Unset
        if isinstance(self.receipts, Unset):
            receipts = UNSET
        elif isinstance(self.receipts, list):
            receipts = []
            for receipts_type_0_item_data in self.receipts:
                receipts_type_0_item = (
                    receipts_type_0_item_data.to_dict()
                    if isinstance(receipts_type_0_item_data, Receipt)
                    else receipts_type_0_item_data
                )
                receipts.append(receipts_type_0_item)

        else:
            receipts = self.receipts

        order_details: dict[str, Any] | None | Unset
        if isinstance(self.order_details, Unset):
            order_details = UNSET
        elif isinstance(self.order_details, OpenObject):
            order_details = (
                self.order_details.to_dict()
                if isinstance(self.order_details, OpenObject)
                else self.order_details
            )
        else:
            order_details = self.order_details

        attrs: dict[str, Any] | None | Unset
        if isinstance(self.attrs, Unset):
            attrs = UNSET
        elif isinstance(self.attrs, OpenObject):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, OpenObject) else self.attrs
        else:
            attrs = self.attrs

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        else:
            modified_at = self.modified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if status_code is not UNSET:
            field_dict["status_code"] = status_code
        if status_message is not UNSET:
            field_dict["status_message"] = status_message
        if amount is not UNSET:
            field_dict["amount"] = amount
        if fee is not UNSET:
            field_dict["fee"] = fee
        if conv_fee is not UNSET:
            field_dict["conv_fee"] = conv_fee
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if payment_method_id is not UNSET:
            field_dict["payment_method_id"] = payment_method_id
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if payment_link_id is not UNSET:
            field_dict["payment_link_id"] = payment_link_id
        if processing_id is not UNSET:
            field_dict["processing_id"] = processing_id
        if processing_method_id is not UNSET:
            field_dict["processing_method_id"] = processing_method_id
        if processing_method is not UNSET:
            field_dict["processing_method"] = processing_method
        if processing_settings_id is not UNSET:
            field_dict["processing_settings_id"] = processing_settings_id
        if reader_id is not UNSET:
            field_dict["reader_id"] = reader_id
        if description is not UNSET:
            field_dict["description"] = description
        if descriptor is not UNSET:
            field_dict["descriptor"] = descriptor
        if order_number is not UNSET:
            field_dict["order_number"] = order_number
        if ref_number is not UNSET:
            field_dict["ref_number"] = ref_number
        if notes is not UNSET:
            field_dict["notes"] = notes
        if source is not UNSET:
            field_dict["source"] = source
        if funding_status is not UNSET:
            field_dict["funding_status"] = funding_status
        if funding_type is not UNSET:
            field_dict["funding_type"] = funding_type
        if funding_delay is not UNSET:
            field_dict["funding_delay"] = funding_delay
        if processed_date is not UNSET:
            field_dict["processed_date"] = processed_date
        if rejected_date is not UNSET:
            field_dict["rejected_date"] = rejected_date
        if risk_flag is not UNSET:
            field_dict["risk_flag"] = risk_flag
        if risk_score is not UNSET:
            field_dict["risk_score"] = risk_score
        if avs is not UNSET:
            field_dict["avs"] = avs
        if card_code is not UNSET:
            field_dict["card_code"] = card_code
        if allocations is not UNSET:
            field_dict["allocations"] = allocations
        if ledger is not UNSET:
            field_dict["ledger"] = ledger
        if receipts is not UNSET:
            field_dict["receipts"] = receipts
        if order_details is not UNSET:
            field_dict["order_details"] = order_details
        if attrs is not UNSET:
            field_dict["attrs"] = attrs
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        object_ = d.pop("object", UNSET)

        type_ = read_enum(TransactionType, d.pop("type", UNSET))

        status = read_enum(TransactionStatus, d.pop("status", UNSET))

        status_code = d.pop("status_code", UNSET)

        status_message = d.pop("status_message", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        fee = read_decimal(d.pop("fee", UNSET))

        conv_fee = read_decimal(d.pop("conv_fee", UNSET))

        customer_id = d.pop("customer_id", UNSET)

        payment_method_id = d.pop("payment_method_id", UNSET)

        payment_method = read_object(PaymentMethod.from_dict, d.pop("payment_method", UNSET))

        payment_link_id = d.pop("payment_link_id", UNSET)

        processing_id = d.pop("processing_id", UNSET)

        processing_method_id = d.pop("processing_method_id", UNSET)

        processing_method = read_object(OpenObject.from_dict, d.pop("processing_method", UNSET))

        processing_settings_id = d.pop("processing_settings_id", UNSET)

        reader_id = d.pop("reader_id", UNSET)

        description = d.pop("description", UNSET)

        descriptor = d.pop("descriptor", UNSET)

        order_number = d.pop("order_number", UNSET)

        ref_number = d.pop("ref_number", UNSET)

        notes = d.pop("notes", UNSET)

        source = d.pop("source", UNSET)

        funding_status = d.pop("funding_status", UNSET)

        funding_type = d.pop("funding_type", UNSET)

        funding_delay = read_decimal(d.pop("funding_delay", UNSET))

        processed_date = d.pop("processed_date", UNSET)

        rejected_date = d.pop("rejected_date", UNSET)

        risk_flag = read_enum(RiskFlag, d.pop("risk_flag", UNSET))

        risk_score = read_decimal(d.pop("risk_score", UNSET))

        avs = read_enum(AddressMatch, d.pop("avs", UNSET))

        card_code = d.pop("card_code", UNSET)

        allocations = read_list(
            lambda value: read_object(LineItem.from_dict, value), d.pop("allocations", UNSET)
        )

        ledger = read_list(
            lambda value: read_object(LedgerEntry.from_dict, value), d.pop("ledger", UNSET)
        )

        receipts = read_list(
            lambda value: read_object(Receipt.from_dict, value), d.pop("receipts", UNSET)
        )

        order_details = read_object(OpenObject.from_dict, d.pop("order_details", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        transaction = cls(
            id=id,
            object_=object_,
            type_=type_,
            status=status,
            status_code=status_code,
            status_message=status_message,
            amount=amount,
            fee=fee,
            conv_fee=conv_fee,
            customer_id=customer_id,
            payment_method_id=payment_method_id,
            payment_method=payment_method,
            payment_link_id=payment_link_id,
            processing_id=processing_id,
            processing_method_id=processing_method_id,
            processing_method=processing_method,
            processing_settings_id=processing_settings_id,
            reader_id=reader_id,
            description=description,
            descriptor=descriptor,
            order_number=order_number,
            ref_number=ref_number,
            notes=notes,
            source=source,
            funding_status=funding_status,
            funding_type=funding_type,
            funding_delay=funding_delay,
            processed_date=processed_date,
            rejected_date=rejected_date,
            risk_flag=risk_flag,
            risk_score=risk_score,
            avs=avs,
            card_code=card_code,
            allocations=allocations,
            ledger=ledger,
            receipts=receipts,
            order_details=order_details,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        transaction.additional_properties = d
        return transaction

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
