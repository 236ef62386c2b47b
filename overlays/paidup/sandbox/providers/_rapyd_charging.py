"""Rapyd: charging an invoice, by Pay or when it is finalized, and how charges end."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from attrs import evolve

from paidup.sandbox.answers import Answer, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._rapyd_base import RapydBase, once_per_key, success
from paidup.sandbox.providers._rapyd_behaviour import ENDINGS
from paidup.sandbox.providers._rapyd_documents import (
    invoice_document,
    payment_document,
    wire_status,
)
from paidup.sandbox.providers._rapyd_records import Attempt, Party, terms_of
from paidup.sandbox.reading import read_json, read_query
from paidup_schemas import rapyd as schemas

__all__ = ["Charging"]

_PAYABLE: Final = {"draft_or_open": {"draft", "open"}, "draft": {"draft"}, "open": {"open"}}


class Charging(RapydBase):
    """Pay and finalize: a 200 that need not mean paid."""

    def payment_finished(self, invoice: LedgerInvoice) -> None:
        """The payer has acted, or will not: nothing is left to do, and the invoice may be paid."""
        for each in list(invoice.payments):
            attempt: Attempt = each.details["attempt"]
            if each.status == "pending" or attempt.next_action == "not_applicable":
                continue
            word = wire_status(each)
            ended = self.attempt(each.status, failed_by_provider=word == "ERR")
            details = {**each.details, "attempt": ended}
            self.ledger.change_payment(each.id, wire_status=word, details=details)
        self.settle(invoice)

    @operation("invoices.pay", "POST", "/v1/invoices/{invoice}/pay", effect="money")
    @once_per_key
    def pay(self, call: Call, invoice: str) -> Answer:
        """Charge the whole invoice."""
        read_query(call, {})
        given = read_json(call, schemas.PayInvoiceRequest) if call.body else None
        found = self.invoice_by_id(invoice, self.behaviour.not_found_code)
        if found.status not in _PAYABLE[self.behaviour.payable]:
            raise Refused(self.refusal("ERROR_UPDATE_NOT_DRAFT_INVOICE"))
        if any(each.status == "pending" for each in found.payments):
            raise Refused(self.refusal("ERROR_PAY_INVOICE_PAYMENT_PENDING"))
        if found.due == 0:
            self.settle(found)
            return success(invoice_document(found))
        owner: Party = found.details["party"]
        method = (given and given.payment_method) or owner.payment_method
        if method is None:
            raise Refused(self.refusal("ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND"))
        if not method.startswith(("card_", "other_")):
            raise Refused(self.refusal("ERROR_CREATE_PAYMENT"))
        outcome = found.next_outcome() or self.behaviour.charge
        payment = self._charge(found, method, outcome, call)
        if outcome == "declined":
            shown = payment if self.behaviour.decline_shows_payment else None
            data = payment_document(found, shown) if shown else None
            return self.refusal(self.behaviour.decline_code, data=data)
        # Paying a draft finalizes it first; a declined charge leaves it as it was.
        found.status = "open"
        self.settle(found)
        return success(invoice_document(found))

    @operation("invoices.finalize", "POST", "/v1/invoices/{invoice}/finalize", effect="money")
    @once_per_key
    def finalize(self, call: Call, invoice: str) -> Answer:
        """Open a draft, and charge it where that is switched and there is something to charge."""
        read_query(call, {})
        found = self.invoice_by_id(invoice)
        if found.status != "draft":
            raise Refused(self.refusal("ERROR_UPDATE_NOT_DRAFT_INVOICE"))
        found.status = "open"
        found.updated_at = self.now()
        owner: Party = found.details["party"]
        automatic = terms_of(found).billing == "pay_automatically"
        if self.behaviour.finalize_charges and automatic and owner.payment_method and found.due:
            # A charge that is declined leaves the invoice open all the same.
            outcome = found.next_outcome() or self.behaviour.charge
            self._charge(found, owner.payment_method, outcome, call)
            self.settle(found)
        return success(invoice_document(found))

    def _charge(self, invoice: LedgerInvoice, method: str, outcome: str, call: Call) -> Payment:
        status, next_action = ENDINGS[outcome]
        attempt = self.attempt(status, next_action, failed_by_provider=True)
        payment = Payment(
            id=new_id("payment_", 32),
            invoice_id=invoice.id,
            amount=invoice.due,
            currency=invoice.currency,
            method=method,
            status=status,
            idempotency_key=call.header("idempotency") or None,
            at=self.moment(),
            details={"attempt": attempt, "refunds": [], "given": {}},
        )
        payment = evolve(payment, wire_status=wire_status(payment))
        invoice.payments.append(payment)
        self.payment_ids.append(payment.id)
        invoice.updated_at = self.now()
        return payment

    def attempt(
        self,
        status: str,
        next_action: str = "not_applicable",
        *,
        failed_by_provider: bool,
        authorized: Decimal | None = None,
    ) -> Attempt:
        """What a payment shows of a charge that stands like this."""
        failed = status == "failed" and failed_by_provider
        return Attempt(
            next_action=next_action,
            paid_at=int(self.now()) if status == "succeeded" else 0,
            failure_code=self.behaviour.decline_code if failed else "",
            authorized=authorized,
        )

    def settle(self, invoice: LedgerInvoice) -> None:
        """An invoice with nothing left to pay is paid."""
        if invoice.due == 0 and invoice.status in {"draft", "open"}:
            invoice.status = "paid"
            invoice.paid_at = invoice.updated_at = self.now()
