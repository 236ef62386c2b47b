"""Chargebee API v2: a nested transaction, `total`, `paid_at`, versions, payments by invoice."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from attrs import define

from paidup.sandbox.answers import Answer, Malformed
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._chargebee import PAGE, ChargebeeBehaviour
from paidup.sandbox.providers._chargebee_invoices import (
    Charge,
    ChargebeeInvoices,
    Recording,
    minor,
    transaction_status,
)
from paidup.sandbox.reading import boolean, choice, integer, read_form, read_query, text
from paidup_schemas import chargebee as schemas

__all__ = ["EMULATOR", "Chargebee", "ChargebeeV2Behaviour"]

_TEN_DIGITS = integer(1_000_000_000, 9_999_999_999)
_SORT_KEY = choice("date", "updated_at")
_LONGEST_ENTITY = 50


@define
class ChargebeeV2Behaviour(ChargebeeBehaviour):
    """What API v2 leaves open; the current page books what is above the due as excess."""

    over_payment: Literal["refuse", "excess"] = "excess"


class Chargebee(ChargebeeInvoices):
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
    other_statuses: ClassVar = {"not_paid": "open", "posted": "open"}
    open_states = frozenset({"payment_due", "posted", "not_paid"})
    amount_field = "transaction[amount]"
    behaviour_type = ChargebeeV2Behaviour
    get_rules: ClassVar = {"line_items_limit": integer(1, 300), "line_items_offset": text(1000)}
    list_rules: ClassVar = {
        **PAGE,
        "include_deleted": boolean,
        "status[is]": choice(*(each.value for each in schemas.InvoiceStatus)),
        "customer_id[is]": text(50, shortest=1),
        "date[after]": _TEN_DIGITS,
        "updated_at[after]": _TEN_DIGITS,
        "sort_by[asc]": _SORT_KEY,
        "sort_by[desc]": _SORT_KEY,
    }

    @operation("invoices.list_payments", "GET", "/invoices/{invoice_id}/payments", effect="read")
    def list_payments(self, call: Call, invoice_id: str) -> Answer:
        """A page of the invoice's payments."""
        return self.transactions_answer(invoice_id, read_query(call, PAGE))

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

    def _check_headers(self, call: Call) -> None:
        super()._check_headers(call)
        entity = call.header("chargebee-business-entity-id")
        if entity is not None and not 1 <= len(entity) <= _LONGEST_ENTITY:
            problem = "must have 1 to 50 characters"
            raise Malformed("value", problem, ("chargebee-business-entity-id",))

    def select(self, asked: dict[str, Any]) -> list[LedgerInvoice]:
        """By the filters of the specification, sorted where that is asked for."""
        found = [
            each
            for each in self.ledger.invoices()
            if asked.get("status[is]", each.status) == each.status
            and asked.get("customer_id[is]", each.details["customer_id"])
            == each.details["customer_id"]
            and each.created_at > asked.get("date[after]", 0)
            and each.updated_at > asked.get("updated_at[after]", 0)
        ]
        for name in ("sort_by[asc]", "sort_by[desc]"):
            if name in asked:
                key = asked[name]
                found.sort(
                    key=lambda each: each.created_at if key == "date" else each.updated_at,
                    reverse=name.endswith("[desc]"),
                )
        return found

    def invoice_document(self, invoice: LedgerInvoice) -> dict[str, Any]:
        """The invoice with its version: of two copies the higher is the newer."""
        document: dict[str, Any] = {
            "id": invoice.id,
            "customer_id": invoice.details["customer_id"],
            "recurring": False,
            "status": invoice.status,
            "price_type": "tax_exclusive",
            "channel": "web",
            "currency_code": invoice.currency,
            "date": int(invoice.created_at),
            "due_date": int(invoice.created_at),
            "total": minor(invoice.amount, invoice.currency),
            "amount_due": self.due(invoice),
            "amount_to_collect": self.collectable(invoice),
            "amount_paid": minor(min(invoice.paid, invoice.amount), invoice.currency),
            "amount_adjusted": 0,
            "credits_applied": minor(invoice.settled_otherwise, invoice.currency),
            "write_off_amount": 0,
            "round_off_amount": 0,
            "generated_at": int(invoice.created_at),
            "updated_at": int(invoice.updated_at),
            "resource_version": invoice.details["version"],
            "deleted": False,
            "line_items": [{"entity_type": "adhoc"}],
            "linked_payments": [
                {
                    "txn_id": each.id,
                    "txn_status": transaction_status(each),
                    "txn_amount": minor(each.amount, each.currency),
                }
                for each in invoice.payments
            ],
        }
        if invoice.paid_at is not None:
            document["paid_at"] = int(invoice.paid_at)
        if invoice.status == "voided":
            document["voided_at"] = int(invoice.updated_at)
        return document

    def transaction_document(self, invoice: LedgerInvoice, payment: Payment) -> dict[str, Any]:
        """The transaction; its amount is what was paid, the excess included."""
        document: dict[str, Any] = {
            "id": payment.id,
            "customer_id": invoice.details["customer_id"],
            "payment_method": payment.method,
            "gateway": "not_applicable",
            "type": "payment",
            "date": int(payment.at.timestamp()),
            "currency_code": payment.currency,
            "amount": minor(payment.amount, payment.currency),
            "status": transaction_status(payment),
            "updated_at": int(payment.at.timestamp()),
            "resource_version": int(payment.at.timestamp() * 1000),
        }
        if payment.reference is not None:
            document["reference_number"] = payment.reference
        if payment.details.get("online"):
            document["id_at_gateway"] = f"cb_{payment.id}"
            if payment.status == "failed":
                document["error_text"] = "The card was declined."
        shown = ("gateway", "id_at_gateway", "payment_source_id", "error_code", "error_text")
        document |= {name: payment.details[name] for name in shown if payment.details.get(name)}
        return document


EMULATOR = Chargebee
