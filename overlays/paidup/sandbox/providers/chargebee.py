"""Chargebee API v2: nested forms, filters, refunds with credit notes, payments by invoice."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from attrs import define

from paidup.sandbox.answers import Answer, Malformed
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import Payment
from paidup.sandbox.providers import _chargebee_documents as documents
from paidup.sandbox.providers import _chargebee_filters as filters
from paidup.sandbox.providers._chargebee import PAGE, ChargebeeBehaviour
from paidup.sandbox.providers._chargebee_allocations import ChargebeeAllocations
from paidup.sandbox.providers._chargebee_creation import Making
from paidup.sandbox.providers._chargebee_event_log import ChargebeeEvents
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice, Line
from paidup.sandbox.providers._chargebee_payments import Charge, Recording
from paidup.sandbox.providers._chargebee_refunds import ChargebeeRefunds
from paidup.sandbox.providers._chargebee_transactions import ChargebeeTransactions
from paidup.sandbox.reading import boolean, choice, integer, read_form, read_query, text
from paidup_schemas import chargebee as schemas

__all__ = ["EMULATOR", "Chargebee", "ChargebeeV2Behaviour"]

_SORT = {
    name: choice(*(each.value for each in schemas.SortKey))
    for name in ("sort_by[asc]", "sort_by[desc]")
}
_INVOICE_FILTERS = {
    "id": filters.texts(),
    "subscription_id": filters.texts("is_present"),
    "customer_id": filters.texts(),
    "recurring": filters.flag(),
    "status": filters.words(schemas.InvoiceStatus),
    "price_type": filters.words(schemas.PriceType),
    "dunning_status": filters.words(schemas.DunningStatus, "is_present"),
    "payment_owner": filters.texts(),
    "channel": filters.words(schemas.Channel),
    "void_reason_code": filters.texts(),
    # No invoice of the sandbox has an electronic twin.
    "einvoice[status]": filters.Filter(("is", "is_not", "in", "not_in"), text(shortest=1)),
    **dict.fromkeys(("date", "paid_at", "updated_at", "voided_at"), filters.times()),
    **dict.fromkeys(
        ("total", "amount_paid", "amount_adjusted", "credits_applied", "amount_due"),
        filters.amounts(),
    ),
}
_TRANSACTION_FILTERS = {
    "id": filters.texts(),
    **dict.fromkeys(
        ("customer_id", "subscription_id", "payment_source_id"), filters.texts("is_present")
    ),
    "payment_method": filters.words(schemas.TransactionPaymentMethod),
    "gateway": filters.words(schemas.Gateway),
    "gateway_account_id": filters.texts(),
    "id_at_gateway": filters.texts(lists=False),
    "reference_number": filters.texts("is_present", lists=False),
    "type": filters.words(schemas.TransactionType),
    "status": filters.words(schemas.TransactionStatus),
    **dict.fromkeys(("date", "updated_at"), filters.times()),
    **dict.fromkeys(("amount", "amount_capturable"), filters.amounts()),
}


@define
class ChargebeeV2Behaviour(ChargebeeBehaviour):
    """What API v2 leaves open; the current page books what is above the due as excess."""

    over_payment: Literal["refuse", "excess"] = "excess"


class Chargebee(ChargebeeAllocations, ChargebeeRefunds, ChargebeeTransactions, ChargebeeEvents):
    """The current API of Chargebee."""

    name = "chargebee"
    prefix = "/api/v2"
    credentials: ClassVar = {"site": "paidup-test", "api_key": "test_sandbox_v2_key"}
    statuses: ClassVar = {
        "open": "payment_due",
        "draft": "pending",
        "paid": "paid",
        "void": "voided",
    }
    other_statuses: ClassVar = {"not_paid": "open", "posted": "open", "deleted": "void"}
    schemas: ClassVar[Any] = schemas
    open_states = frozenset({"payment_due", "posted", "not_paid"})
    holding = frozenset({"succeeded", "pending"})
    makes_credit_notes = True
    deleted_can_be_read = True
    amount_field = "transaction[amount]"
    behaviour_type = ChargebeeV2Behaviour
    get_rules: ClassVar = {"line_items_limit": integer(1, 300), "line_items_offset": text(1000)}
    list_rules: ClassVar = {
        **PAGE,
        "include_deleted": boolean,
        "paid_on_after": integer(0),
        **filters.query_rules(_INVOICE_FILTERS),
        **_SORT,
    }
    transaction_rules: ClassVar = {
        **PAGE,
        "include_deleted": boolean,
        **filters.query_rules(_TRANSACTION_FILTERS),
        **_SORT,
    }

    @operation("invoices.list_payments", "GET", "/invoices/{invoice_id}/payments", effect="read")
    def list_payments(self, call: Call, invoice_id: str) -> Answer:
        """A page of the invoice's payments; refunds hang off credit notes."""
        return self.transactions_answer(invoice_id, read_query(call, PAGE), refunds=False)

    @operation("invoices.create", "POST", "/invoices", effect="money")
    def create(self, call: Call) -> Answer:
        """An invoice of addons and charges."""
        return self.once(call, lambda: self._create(call))

    @operation(
        "invoices.create_for_charge_items_and_charges",
        "POST",
        "/invoices/create_for_charge_items_and_charges",
        effect="money",
    )
    def create_for_items(self, call: Call) -> Answer:
        """An invoice of item prices and charges."""
        return self.once(call, lambda: self._create_for_items(call))

    @operation("invoices.close", "POST", "/invoices/{invoice_id}/close", effect="money")
    def close(self, call: Call, invoice_id: str) -> Answer:
        """End the pending state."""
        return self.once(call, lambda: self._close(call, invoice_id))

    def _close(self, call: Call, invoice_id: str) -> Answer:
        self.read_optional(call, "CloseInvoiceRequest")
        return self.close_invoice(call, invoice_id)

    def _create(self, call: Call) -> Answer:
        given = read_form(call, schemas.CreateInvoiceRequest, lists="field_first")
        lines = [
            self.addon_line(each.id or "", each.quantity, each.unit_price)
            for each in given.addons or ()
        ]
        return self.make(call, self._making(given, lines))

    def _create_for_items(self, call: Call) -> Answer:
        given = read_form(call, schemas.CreateInvoiceForItemsRequest, lists="field_first")
        lines = [
            Line(
                description=each.item_price_id or "",
                amount=(each.quantity or 1)
                * (self.behaviour.catalogue_price if each.unit_price is None else each.unit_price),
                quantity=each.quantity or 1,
                entity_type="charge_item_price",
                entity_id=each.item_price_id,
            )
            for each in given.item_prices or ()
        ]
        pending = bool(given.create_pending_invoice)
        return self.make(call, self._making(given, lines, given.net_term_days or 0, pending))

    def _making(
        self, given: Any, lines: list[Line], due_days: int = 0, pending: bool = False
    ) -> Making:
        asked = given.auto_collection
        return Making(
            customer_id=given.customer_id,
            subscription_id=given.subscription_id,
            currency=given.currency_code or "USD",
            date=given.invoice_date,
            po_number=given.po_number,
            lines=[*lines, *self.charge_lines(given.charges)],
            due_days=due_days,
            pending=pending,
            auto_collection=None if asked is None else asked.value == "on",
        )

    def read_recording(self, call: Call) -> Recording:
        """The nested form; `comment` is the invoice's, not the transaction's."""
        given = read_form(call, schemas.RecordPaymentRequest)
        asked = given.transaction
        details = {
            "id_at_gateway": asked.id_at_gateway,
            "custom_payment_method_id": asked.custom_payment_method_id,
            "error_code": asked.error_code,
            "error_text": asked.error_text,
        }
        return Recording(
            amount=asked.amount,
            method=asked.payment_method.value,
            at=asked.date,
            reference=asked.reference_number,
            note=given.comment,
            wire_status=asked.status.value if asked.status else "success",
            details={name: value for name, value in details.items() if value is not None},
        )

    def read_charge(self, call: Call) -> Charge:
        """A payment source or an authorisation has to be named."""
        given = read_form(call, schemas.CollectPaymentRequest, optional=True)
        source = given.payment_source_id or given.authorization_transaction_id
        if source is None and self.behaviour.charge_without_source == "refuse":
            problem = "is required without authorization_transaction_id"
            raise Malformed("missing", problem, ("payment_source_id",))
        details = {"payment_source_id": given.payment_source_id} if source else {}
        return Charge(amount=given.amount, note=given.comment, details=details)

    def read_refund(self, call: Call) -> Charge:
        """An amount, or no body at all."""
        given = read_form(call, schemas.RefundRequest, optional=True)
        return Charge(amount=given.refund_amount, note=given.comment)

    def read_recorded_refund(self, call: Call) -> Recording:
        """Without a transaction nothing would be booked: refused, the cautious reading."""
        given = read_form(call, schemas.RecordRefundRequest, optional=True)
        asked = given.transaction
        if asked is None:
            raise Malformed("missing", "is required", ("transaction", "payment_method"))
        return Recording(
            amount=asked.amount,
            method=asked.payment_method.value,
            at=asked.date,
            reference=asked.reference_number,
            note=given.comment,
        )

    def _check_headers(self, call: Call) -> None:
        super()._check_headers(call)
        entity = call.header("chargebee-business-entity-id")
        if entity is not None and not 1 <= len(entity) <= 50:
            problem = "must have 1 to 50 characters"
            raise Malformed("value", problem, ("chargebee-business-entity-id",))

    def select(self, asked: dict[str, Any]) -> list[ChargebeeInvoice]:
        """By the filters of the specification, sorted where that is asked for."""
        after = asked.get("paid_on_after")
        found = [
            each
            for each in self.all_invoices()
            if (asked.get("include_deleted") or each.status != "deleted")
            and (after is None or (each.paid_at is not None and each.paid_at > after))
            and filters.passes(self.invoice_document(each), asked)
        ]
        filters.ordered(
            found,
            asked,
            lambda each, key: each.created_at if key == "date" else each.updated_at,
        )
        return found

    def select_transactions(
        self, found: list[dict[str, Any]], asked: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """By the filters of the specification, sorted where that is asked for."""
        kept = [each for each in found if filters.passes(each, asked)]
        filters.ordered(kept, asked, lambda each, key: each[key])
        return kept

    def invoice_document(self, invoice: ChargebeeInvoice) -> dict[str, Any]:
        """The invoice with its version."""
        return documents.invoice_document(
            invoice, due=self.due(invoice), collectable=self.collectable(invoice)
        )

    def transaction_document(self, invoice: ChargebeeInvoice, payment: Payment) -> dict[str, Any]:
        """The transaction."""
        return documents.transaction_document(invoice, payment)


EMULATOR = Chargebee
