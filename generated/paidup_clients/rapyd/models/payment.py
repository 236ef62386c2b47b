# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal, read_enum, read_list, read_object

from ..models.fixed_side import FixedSide
from ..models.initiation_type import InitiationType
from ..models.next_action import NextAction
from ..models.open_object import OpenObject
from ..models.payment_method_category import PaymentMethodCategory
from ..models.payment_status import PaymentStatus
from ..models.payment_wallet import PaymentWallet
from ..types import UNSET, Unset

T = TypeVar("T", bound="Payment")


@_attrs_define
class Payment:
    """
    Attributes:
        id (str): Starts with "payment_".
        status (None | PaymentStatus | Unset):
        next_action (NextAction | None | Unset):
        redirect_url (None | str | Unset): Where the payer goes to finish, when status is ACT. A failed payment can
            carry one too. It opens the payment for whoever holds it: treat as secret.
        paid (bool | None | Unset): Whether everything is captured.
        paid_at (int | None | Unset): Time of the last capture in Unix seconds; 0 means never.
        captured (bool | None | Unset):
        is_partial (bool | None | Unset): False means unpaid or fully paid.
        amount (Decimal | None | Unset): Received so far, so 0 while the payment is active.
        original_amount (Decimal | None | Unset): What was asked for, fees included.
        currency_code (None | str | Unset): ISO 4217, three capital letters.
        country_code (None | str | Unset):
        merchant_requested_amount (None | str | Unset): A decimal text, for payments with currency exchange.
        merchant_requested_currency (None | str | Unset):
        requested_currency (None | str | Unset):
        fixed_side (FixedSide | None | Unset):
        fx_rate (Decimal | None | Unset): Exchange rate.
        refunded (bool | None | Unset):
        refunded_amount (Decimal | None | Unset):
        refunds (None | OpenObject | Unset):
        invoice (None | str | Unset): The invoice this payment is for.
        order (None | str | Unset):
        customer_token (None | str | Unset): The customer, starting with "cus_".
        payment_method (None | str | Unset): The stored method charged; null while 3DS is pending or when it was not
            saved.
        payment_method_type (None | str | Unset):
        payment_method_type_category (None | PaymentMethodCategory | Unset):
        payment_method_data (None | OpenObject | Unset):
        payment_method_options (None | OpenObject | Unset):
        save_payment_method (bool | None | Unset):
        initiation_type (InitiationType | None | Unset):
        description (None | str | Unset):
        merchant_reference_id (None | str | Unset): A reference given when the payment was created, at most 45
            characters.
        statement_descriptor (None | str | Unset):
        receipt_email (None | str | Unset):
        receipt_number (None | str | Unset): Reserved by the provider.
        transaction_id (None | str | Unset):
        group_payment (None | str | Unset): Starts with "gp_".
        auth_code (None | str | Unset): The card network's authorization.
        error_code (None | str | Unset):
        error_message (None | str | Unset): Reserved by the provider.
        failure_code (None | str | Unset): Why the payment failed.
        failure_message (None | str | Unset): Why the payment failed, for the merchant.
        cancel_reason (None | str | Unset): Why the payment was canceled or reversed.
        complete_payment_url (None | str | Unset):
        error_payment_url (None | str | Unset):
        expiration (int | None | Unset): Until when the payer may pay, in Unix seconds.
        created_at (int | None | Unset): Unix seconds.
        instructions (list[OpenObject] | None | OpenObject | Unset): What the payer has to do; a list, often empty, or a
            single object.
        textual_codes (None | OpenObject | Unset):
        visual_codes (None | OpenObject | Unset):
        ewallet_id (None | str | Unset): The wallet the money goes to, starting with "ewallet_".
        ewallets (list[PaymentWallet] | None | Unset):
        escrow (None | OpenObject | Unset):
        escrow_release_days (int | None | Unset):
        payment_fees (None | OpenObject | Unset):
        address (None | OpenObject | Unset):
        dispute (None | OpenObject | Unset):
        outcome (None | OpenObject | Unset):
        remitter_information (None | OpenObject | Unset):
        metadata (None | OpenObject | Unset):
    """

    id: str
    status: None | PaymentStatus | Unset = UNSET
    next_action: NextAction | None | Unset = UNSET
    redirect_url: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    paid: bool | None | Unset = UNSET
    paid_at: int | None | Unset = UNSET
    captured: bool | None | Unset = UNSET
    is_partial: bool | None | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    original_amount: Decimal | None | Unset = UNSET
    currency_code: None | str | Unset = UNSET
    country_code: None | str | Unset = UNSET
    merchant_requested_amount: None | str | Unset = UNSET
    merchant_requested_currency: None | str | Unset = UNSET
    requested_currency: None | str | Unset = UNSET
    fixed_side: FixedSide | None | Unset = UNSET
    fx_rate: Decimal | None | Unset = UNSET
    refunded: bool | None | Unset = UNSET
    refunded_amount: Decimal | None | Unset = UNSET
    refunds: None | OpenObject | Unset = UNSET
    invoice: None | str | Unset = UNSET
    order: None | str | Unset = UNSET
    customer_token: None | str | Unset = UNSET
    payment_method: None | str | Unset = UNSET
    payment_method_type: None | str | Unset = UNSET
    payment_method_type_category: None | PaymentMethodCategory | Unset = UNSET
    payment_method_data: None | OpenObject | Unset = UNSET
    payment_method_options: None | OpenObject | Unset = UNSET
    save_payment_method: bool | None | Unset = UNSET
    initiation_type: InitiationType | None | Unset = UNSET
    description: None | str | Unset = UNSET
    merchant_reference_id: None | str | Unset = UNSET
    statement_descriptor: None | str | Unset = UNSET
    receipt_email: None | str | Unset = UNSET
    receipt_number: None | str | Unset = UNSET
    transaction_id: None | str | Unset = UNSET
    group_payment: None | str | Unset = UNSET
    auth_code: None | str | Unset = UNSET
    error_code: None | str | Unset = UNSET
    error_message: None | str | Unset = UNSET
    failure_code: None | str | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    cancel_reason: None | str | Unset = UNSET
    complete_payment_url: None | str | Unset = UNSET
    error_payment_url: None | str | Unset = UNSET
    expiration: int | None | Unset = UNSET
    created_at: int | None | Unset = UNSET
    instructions: list[OpenObject] | None | OpenObject | Unset = UNSET
    textual_codes: None | OpenObject | Unset = UNSET
    visual_codes: None | OpenObject | Unset = UNSET
    ewallet_id: None | str | Unset = UNSET
    ewallets: list[PaymentWallet] | None | Unset = UNSET
    escrow: None | OpenObject | Unset = UNSET
    escrow_release_days: int | None | Unset = UNSET
    payment_fees: None | OpenObject | Unset = UNSET
    address: None | OpenObject | Unset = UNSET
    dispute: None | OpenObject | Unset = UNSET
    outcome: None | OpenObject | Unset = UNSET
    remitter_information: None | OpenObject | Unset = UNSET
    metadata: None | OpenObject | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, PaymentStatus):
            status = self.status.value if isinstance(self.status, PaymentStatus) else self.status
        else:
            status = self.status

        next_action: None | str | Unset
        if isinstance(self.next_action, Unset):
            next_action = UNSET
        elif isinstance(self.next_action, NextAction):
            next_action = (
                self.next_action.value
                if isinstance(self.next_action, NextAction)
                else self.next_action
            )
        else:
            next_action = self.next_action

        redirect_url: None | str | Unset
        if isinstance(self.redirect_url, Unset):
            redirect_url = UNSET
        else:
            redirect_url = self.redirect_url

        paid: bool | None | Unset
        if isinstance(self.paid, Unset):
            paid = UNSET
        else:
            paid = self.paid

        paid_at: int | None | Unset
        if isinstance(self.paid_at, Unset):
            paid_at = UNSET
        else:
            paid_at = self.paid_at

        captured: bool | None | Unset
        if isinstance(self.captured, Unset):
            captured = UNSET
        else:
            captured = self.captured

        is_partial: bool | None | Unset
        if isinstance(self.is_partial, Unset):
            is_partial = UNSET
        else:
            is_partial = self.is_partial

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        original_amount: Decimal | None | Unset
        if isinstance(self.original_amount, Unset):
            original_amount = UNSET
        else:
            original_amount = self.original_amount

        currency_code: None | str | Unset
        if isinstance(self.currency_code, Unset):
            currency_code = UNSET
        else:
            currency_code = self.currency_code

        country_code: None | str | Unset
        if isinstance(self.country_code, Unset):
            country_code = UNSET
        else:
            country_code = self.country_code

        merchant_requested_amount: None | str | Unset
        if isinstance(self.merchant_requested_amount, Unset):
            merchant_requested_amount = UNSET
        else:
            merchant_requested_amount = self.merchant_requested_amount

        merchant_requested_currency: None | str | Unset
        if isinstance(self.merchant_requested_currency, Unset):
            merchant_requested_currency = UNSET
        else:
            merchant_requested_currency = self.merchant_requested_currency

        requested_currency: None | str | Unset
        if isinstance(self.requested_currency, Unset):
            requested_currency = UNSET
        else:
            requested_currency = self.requested_currency

        fixed_side: None | str | Unset
        if isinstance(self.fixed_side, Unset):
            fixed_side = UNSET
        elif isinstance(self.fixed_side, FixedSide):
            fixed_side = (
                self.fixed_side.value if isinstance(self.fixed_side, FixedSide) else self.fixed_side
            )
        else:
            fixed_side = self.fixed_side

        fx_rate: Decimal | None | Unset
        if isinstance(self.fx_rate, Unset):
            fx_rate = UNSET
        else:
            fx_rate = self.fx_rate

        refunded: bool | None | Unset
        if isinstance(self.refunded, Unset):
            refunded = UNSET
        else:
            refunded = self.refunded

        refunded_amount: Decimal | None | Unset
        if isinstance(self.refunded_amount, Unset):
            refunded_amount = UNSET
        else:
            refunded_amount = self.refunded_amount

        refunds: dict[str, Any] | None | Unset
        if isinstance(self.refunds, Unset):
            refunds = UNSET
        elif isinstance(self.refunds, OpenObject):
            refunds = (
                self.refunds.to_dict() if isinstance(self.refunds, OpenObject) else self.refunds
            )
        else:
            refunds = self.refunds

        invoice: None | str | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        else:
            invoice = self.invoice

        order: None | str | Unset
        if isinstance(self.order, Unset):
            order = UNSET
        else:
            order = self.order

        customer_token: None | str | Unset
        if isinstance(self.customer_token, Unset):
            customer_token = UNSET
        else:
            customer_token = self.customer_token

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = self.payment_method

        payment_method_type: None | str | Unset
        if isinstance(self.payment_method_type, Unset):
            payment_method_type = UNSET
        else:
            payment_method_type = self.payment_method_type

        payment_method_type_category: None | str | Unset
        if isinstance(self.payment_method_type_category, Unset):
            payment_method_type_category = UNSET
        elif isinstance(self.payment_method_type_category, PaymentMethodCategory):
            payment_method_type_category = (
                self.payment_method_type_category.value
                if isinstance(self.payment_method_type_category, PaymentMethodCategory)
                else self.payment_method_type_category
            )
        else:
            payment_method_type_category = self.payment_method_type_category

        payment_method_data: dict[str, Any] | None | Unset
        if isinstance(self.payment_method_data, Unset):
            payment_method_data = UNSET
        elif isinstance(self.payment_method_data, OpenObject):
            payment_method_data = (
                self.payment_method_data.to_dict()
                if isinstance(self.payment_method_data, OpenObject)
                else self.payment_method_data
            )
        else:
            payment_method_data = self.payment_method_data

        payment_method_options: dict[str, Any] | None | Unset
        if isinstance(self.payment_method_options, Unset):
            payment_method_options = UNSET
        elif isinstance(self.payment_method_options, OpenObject):
            payment_method_options = (
                self.payment_method_options.to_dict()
                if isinstance(self.payment_method_options, OpenObject)
                else self.payment_method_options
            )
        else:
            payment_method_options = self.payment_method_options

        save_payment_method: bool | None | Unset
        if isinstance(self.save_payment_method, Unset):
            save_payment_method = UNSET
        else:
            save_payment_method = self.save_payment_method

        initiation_type: None | str | Unset
        if isinstance(self.initiation_type, Unset):
            initiation_type = UNSET
        elif isinstance(self.initiation_type, InitiationType):
            initiation_type = (
                self.initiation_type.value
                if isinstance(self.initiation_type, InitiationType)
                else self.initiation_type
            )
        else:
            initiation_type = self.initiation_type

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        merchant_reference_id: None | str | Unset
        if isinstance(self.merchant_reference_id, Unset):
            merchant_reference_id = UNSET
        else:
            merchant_reference_id = self.merchant_reference_id

        statement_descriptor: None | str | Unset
        if isinstance(self.statement_descriptor, Unset):
            statement_descriptor = UNSET
        else:
            statement_descriptor = self.statement_descriptor

        receipt_email: None | str | Unset
        if isinstance(self.receipt_email, Unset):
            receipt_email = UNSET
        else:
            receipt_email = self.receipt_email

        receipt_number: None | str | Unset
        if isinstance(self.receipt_number, Unset):
            receipt_number = UNSET
        else:
            receipt_number = self.receipt_number

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        else:
            transaction_id = self.transaction_id

        group_payment: None | str | Unset
        if isinstance(self.group_payment, Unset):
            group_payment = UNSET
        else:
            group_payment = self.group_payment

        auth_code: None | str | Unset
        if isinstance(self.auth_code, Unset):
            auth_code = UNSET
        else:
            auth_code = self.auth_code

        error_code: None | str | Unset
        if isinstance(self.error_code, Unset):
            error_code = UNSET
        else:
            error_code = self.error_code

        error_message: None | str | Unset
        if isinstance(self.error_message, Unset):
            error_message = UNSET
        else:
            error_message = self.error_message

        failure_code: None | str | Unset
        if isinstance(self.failure_code, Unset):
            failure_code = UNSET
        else:
            failure_code = self.failure_code

        failure_message: None | str | Unset
        if isinstance(self.failure_message, Unset):
            failure_message = UNSET
        else:
            failure_message = self.failure_message

        cancel_reason: None | str | Unset
        if isinstance(self.cancel_reason, Unset):
            cancel_reason = UNSET
        else:
            cancel_reason = self.cancel_reason

        complete_payment_url: None | str | Unset
        if isinstance(self.complete_payment_url, Unset):
            complete_payment_url = UNSET
        else:
            complete_payment_url = self.complete_payment_url

        error_payment_url: None | str | Unset
        if isinstance(self.error_payment_url, Unset):
            error_payment_url = UNSET
        else:
            error_payment_url = self.error_payment_url

        expiration: int | None | Unset
        if isinstance(self.expiration, Unset):
            expiration = UNSET
        else:
            expiration = self.expiration

        created_at: int | None | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        instructions: dict[str, Any] | list[dict[str, Any]] | None | Unset
        if isinstance(self.instructions, Unset):
            instructions = UNSET
        elif isinstance(self.instructions, list):
            instructions = []
            for instructions_type_0_item_data in self.instructions:
                instructions_type_0_item = (
                    instructions_type_0_item_data.to_dict()
                    if isinstance(instructions_type_0_item_data, OpenObject)
                    else instructions_type_0_item_data
                )
                instructions.append(instructions_type_0_item)

        elif isinstance(self.instructions, OpenObject):
            instructions = (
                self.instructions.to_dict()
                if isinstance(self.instructions, OpenObject)
                else self.instructions
            )
        else:
            instructions = self.instructions

        textual_codes: dict[str, Any] | None | Unset
        if isinstance(self.textual_codes, Unset):
            textual_codes = UNSET
        elif isinstance(self.textual_codes, OpenObject):
            textual_codes = (
                self.textual_codes.to_dict()
                if isinstance(self.textual_codes, OpenObject)
                else self.textual_codes
            )
        else:
            textual_codes = self.textual_codes

        visual_codes: dict[str, Any] | None | Unset
        if isinstance(self.visual_codes, Unset):
            visual_codes = UNSET
        elif isinstance(self.visual_codes, OpenObject):
            visual_codes = (
                self.visual_codes.to_dict()
                if isinstance(self.visual_codes, OpenObject)
                else self.visual_codes
            )
        else:
            visual_codes = self.visual_codes

        ewallet_id: None | str | Unset
        if isinstance(self.ewallet_id, Unset):
            ewallet_id = UNSET
        else:
            ewallet_id = self.ewallet_id

        ewallets: list[dict[str, Any]] | None | Unset
        if isinstance(self.ewallets, Unset):
            ewallets = UNSET
        elif isinstance(self.ewallets, list):
            ewallets = []
            for ewallets_type_0_item_data in self.ewallets:
                ewallets_type_0_item = (
                    ewallets_type_0_item_data.to_dict()
                    if isinstance(ewallets_type_0_item_data, PaymentWallet)
                    else ewallets_type_0_item_data
                )
                ewallets.append(ewallets_type_0_item)

        else:
            ewallets = self.ewallets

        escrow: dict[str, Any] | None | Unset
        if isinstance(self.escrow, Unset):
            escrow = UNSET
        elif isinstance(self.escrow, OpenObject):
            escrow = self.escrow.to_dict() if isinstance(self.escrow, OpenObject) else self.escrow
        else:
            escrow = self.escrow

        escrow_release_days: int | None | Unset
        if isinstance(self.escrow_release_days, Unset):
            escrow_release_days = UNSET
        else:
            escrow_release_days = self.escrow_release_days

        payment_fees: dict[str, Any] | None | Unset
        if isinstance(self.payment_fees, Unset):
            payment_fees = UNSET
        elif isinstance(self.payment_fees, OpenObject):
            payment_fees = (
                self.payment_fees.to_dict()
                if isinstance(self.payment_fees, OpenObject)
                else self.payment_fees
            )
        else:
            payment_fees = self.payment_fees

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, OpenObject):
            address = (
                self.address.to_dict() if isinstance(self.address, OpenObject) else self.address
            )
        else:
            address = self.address

        dispute: dict[str, Any] | None | Unset
        if isinstance(self.dispute, Unset):
            dispute = UNSET
        elif isinstance(self.dispute, OpenObject):
            dispute = (
                self.dispute.to_dict() if isinstance(self.dispute, OpenObject) else self.dispute
            )
        else:
            dispute = self.dispute

        outcome: dict[str, Any] | None | Unset
        if isinstance(self.outcome, Unset):
            outcome = UNSET
        elif isinstance(self.outcome, OpenObject):
            outcome = (
                self.outcome.to_dict() if isinstance(self.outcome, OpenObject) else self.outcome
            )
        else:
            outcome = self.outcome

        remitter_information: dict[str, Any] | None | Unset
        if isinstance(self.remitter_information, Unset):
            remitter_information = UNSET
        elif isinstance(self.remitter_information, OpenObject):
            remitter_information = (
                self.remitter_information.to_dict()
                if isinstance(self.remitter_information, OpenObject)
                else self.remitter_information
            )
        else:
            remitter_information = self.remitter_information

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, OpenObject):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, OpenObject) else self.metadata
            )
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if next_action is not UNSET:
            field_dict["next_action"] = next_action
        if redirect_url is not UNSET:
            field_dict["redirect_url"] = redirect_url
        if paid is not UNSET:
            field_dict["paid"] = paid
        if paid_at is not UNSET:
            field_dict["paid_at"] = paid_at
        if captured is not UNSET:
            field_dict["captured"] = captured
        if is_partial is not UNSET:
            field_dict["is_partial"] = is_partial
        if amount is not UNSET:
            field_dict["amount"] = amount
        if original_amount is not UNSET:
            field_dict["original_amount"] = original_amount
        if currency_code is not UNSET:
            field_dict["currency_code"] = currency_code
        if country_code is not UNSET:
            field_dict["country_code"] = country_code
        if merchant_requested_amount is not UNSET:
            field_dict["merchant_requested_amount"] = merchant_requested_amount
        if merchant_requested_currency is not UNSET:
            field_dict["merchant_requested_currency"] = merchant_requested_currency
        if requested_currency is not UNSET:
            field_dict["requested_currency"] = requested_currency
        if fixed_side is not UNSET:
            field_dict["fixed_side"] = fixed_side
        if fx_rate is not UNSET:
            field_dict["fx_rate"] = fx_rate
        if refunded is not UNSET:
            field_dict["refunded"] = refunded
        if refunded_amount is not UNSET:
            field_dict["refunded_amount"] = refunded_amount
        if refunds is not UNSET:
            field_dict["refunds"] = refunds
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if order is not UNSET:
            field_dict["order"] = order
        if customer_token is not UNSET:
            field_dict["customer_token"] = customer_token
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if payment_method_type is not UNSET:
            field_dict["payment_method_type"] = payment_method_type
        if payment_method_type_category is not UNSET:
            field_dict["payment_method_type_category"] = payment_method_type_category
        if payment_method_data is not UNSET:
            field_dict["payment_method_data"] = payment_method_data
        if payment_method_options is not UNSET:
            field_dict["payment_method_options"] = payment_method_options
        if save_payment_method is not UNSET:
            field_dict["save_payment_method"] = save_payment_method
        if initiation_type is not UNSET:
            field_dict["initiation_type"] = initiation_type
        if description is not UNSET:
            field_dict["description"] = description
        if merchant_reference_id is not UNSET:
            field_dict["merchant_reference_id"] = merchant_reference_id
        if statement_descriptor is not UNSET:
            field_dict["statement_descriptor"] = statement_descriptor
        if receipt_email is not UNSET:
            field_dict["receipt_email"] = receipt_email
        if receipt_number is not UNSET:
            field_dict["receipt_number"] = receipt_number
        if transaction_id is not UNSET:
            field_dict["transaction_id"] = transaction_id
        if group_payment is not UNSET:
            field_dict["group_payment"] = group_payment
        if auth_code is not UNSET:
            field_dict["auth_code"] = auth_code
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if failure_code is not UNSET:
            field_dict["failure_code"] = failure_code
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        if cancel_reason is not UNSET:
            field_dict["cancel_reason"] = cancel_reason
        if complete_payment_url is not UNSET:
            field_dict["complete_payment_url"] = complete_payment_url
        if error_payment_url is not UNSET:
            field_dict["error_payment_url"] = error_payment_url
        if expiration is not UNSET:
            field_dict["expiration"] = expiration
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if textual_codes is not UNSET:
            field_dict["textual_codes"] = textual_codes
        if visual_codes is not UNSET:
            field_dict["visual_codes"] = visual_codes
        if ewallet_id is not UNSET:
            field_dict["ewallet_id"] = ewallet_id
        if ewallets is not UNSET:
            field_dict["ewallets"] = ewallets
        if escrow is not UNSET:
            field_dict["escrow"] = escrow
        if escrow_release_days is not UNSET:
            field_dict["escrow_release_days"] = escrow_release_days
        if payment_fees is not UNSET:
            field_dict["payment_fees"] = payment_fees
        if address is not UNSET:
            field_dict["address"] = address
        if dispute is not UNSET:
            field_dict["dispute"] = dispute
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if remitter_information is not UNSET:
            field_dict["remitter_information"] = remitter_information
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        status = read_enum(PaymentStatus, d.pop("status", UNSET))

        next_action = read_enum(NextAction, d.pop("next_action", UNSET))

        redirect_url = d.pop("redirect_url", UNSET)

        paid = d.pop("paid", UNSET)

        paid_at = d.pop("paid_at", UNSET)

        captured = d.pop("captured", UNSET)

        is_partial = d.pop("is_partial", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        original_amount = read_decimal(d.pop("original_amount", UNSET))

        currency_code = d.pop("currency_code", UNSET)

        country_code = d.pop("country_code", UNSET)

        merchant_requested_amount = d.pop("merchant_requested_amount", UNSET)

        merchant_requested_currency = d.pop("merchant_requested_currency", UNSET)

        requested_currency = d.pop("requested_currency", UNSET)

        fixed_side = read_enum(FixedSide, d.pop("fixed_side", UNSET))

        fx_rate = read_decimal(d.pop("fx_rate", UNSET))

        refunded = d.pop("refunded", UNSET)

        refunded_amount = read_decimal(d.pop("refunded_amount", UNSET))

        refunds = read_object(OpenObject.from_dict, d.pop("refunds", UNSET))

        invoice = d.pop("invoice", UNSET)

        order = d.pop("order", UNSET)

        customer_token = d.pop("customer_token", UNSET)

        payment_method = d.pop("payment_method", UNSET)

        payment_method_type = d.pop("payment_method_type", UNSET)

        payment_method_type_category = read_enum(
            PaymentMethodCategory, d.pop("payment_method_type_category", UNSET)
        )

        payment_method_data = read_object(OpenObject.from_dict, d.pop("payment_method_data", UNSET))

        payment_method_options = read_object(
            OpenObject.from_dict, d.pop("payment_method_options", UNSET)
        )

        save_payment_method = d.pop("save_payment_method", UNSET)

        initiation_type = read_enum(InitiationType, d.pop("initiation_type", UNSET))

        description = d.pop("description", UNSET)

        merchant_reference_id = d.pop("merchant_reference_id", UNSET)

        statement_descriptor = d.pop("statement_descriptor", UNSET)

        receipt_email = d.pop("receipt_email", UNSET)

        receipt_number = d.pop("receipt_number", UNSET)

        transaction_id = d.pop("transaction_id", UNSET)

        group_payment = d.pop("group_payment", UNSET)

        auth_code = d.pop("auth_code", UNSET)

        error_code = d.pop("error_code", UNSET)

        error_message = d.pop("error_message", UNSET)

        failure_code = d.pop("failure_code", UNSET)

        failure_message = d.pop("failure_message", UNSET)

        cancel_reason = d.pop("cancel_reason", UNSET)

        complete_payment_url = d.pop("complete_payment_url", UNSET)

        error_payment_url = d.pop("error_payment_url", UNSET)

        expiration = d.pop("expiration", UNSET)

        created_at = d.pop("created_at", UNSET)

        instructions = read_object(
            OpenObject.from_dict,
            read_list(
                lambda value: read_object(OpenObject.from_dict, value), d.pop("instructions", UNSET)
            ),
        )

        textual_codes = read_object(OpenObject.from_dict, d.pop("textual_codes", UNSET))

        visual_codes = read_object(OpenObject.from_dict, d.pop("visual_codes", UNSET))

        ewallet_id = d.pop("ewallet_id", UNSET)

        ewallets = read_list(
            lambda value: read_object(PaymentWallet.from_dict, value), d.pop("ewallets", UNSET)
        )

        escrow = read_object(OpenObject.from_dict, d.pop("escrow", UNSET))

        escrow_release_days = d.pop("escrow_release_days", UNSET)

        payment_fees = read_object(OpenObject.from_dict, d.pop("payment_fees", UNSET))

        address = read_object(OpenObject.from_dict, d.pop("address", UNSET))

        dispute = read_object(OpenObject.from_dict, d.pop("dispute", UNSET))

        outcome = read_object(OpenObject.from_dict, d.pop("outcome", UNSET))

        remitter_information = read_object(
            OpenObject.from_dict, d.pop("remitter_information", UNSET)
        )

        metadata = read_object(OpenObject.from_dict, d.pop("metadata", UNSET))

        payment = cls(
            id=id,
            status=status,
            next_action=next_action,
            redirect_url=redirect_url,
            paid=paid,
            paid_at=paid_at,
            captured=captured,
            is_partial=is_partial,
            amount=amount,
            original_amount=original_amount,
            currency_code=currency_code,
            country_code=country_code,
            merchant_requested_amount=merchant_requested_amount,
            merchant_requested_currency=merchant_requested_currency,
            requested_currency=requested_currency,
            fixed_side=fixed_side,
            fx_rate=fx_rate,
            refunded=refunded,
            refunded_amount=refunded_amount,
            refunds=refunds,
            invoice=invoice,
            order=order,
            customer_token=customer_token,
            payment_method=payment_method,
            payment_method_type=payment_method_type,
            payment_method_type_category=payment_method_type_category,
            payment_method_data=payment_method_data,
            payment_method_options=payment_method_options,
            save_payment_method=save_payment_method,
            initiation_type=initiation_type,
            description=description,
            merchant_reference_id=merchant_reference_id,
            statement_descriptor=statement_descriptor,
            receipt_email=receipt_email,
            receipt_number=receipt_number,
            transaction_id=transaction_id,
            group_payment=group_payment,
            auth_code=auth_code,
            error_code=error_code,
            error_message=error_message,
            failure_code=failure_code,
            failure_message=failure_message,
            cancel_reason=cancel_reason,
            complete_payment_url=complete_payment_url,
            error_payment_url=error_payment_url,
            expiration=expiration,
            created_at=created_at,
            instructions=instructions,
            textual_codes=textual_codes,
            visual_codes=visual_codes,
            ewallet_id=ewallet_id,
            ewallets=ewallets,
            escrow=escrow,
            escrow_release_days=escrow_release_days,
            payment_fees=payment_fees,
            address=address,
            dispute=dispute,
            outcome=outcome,
            remitter_information=remitter_information,
            metadata=metadata,
        )

        payment.additional_properties = d
        return payment

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
