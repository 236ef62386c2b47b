"""Rapyd: payments after they were made: read, change, cancel, capture."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.answers import Answer, Malformed, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._rapyd_base import LIMIT, once_per_key, success
from paidup.sandbox.providers._rapyd_charging import Charging
from paidup.sandbox.providers._rapyd_documents import payment_document
from paidup.sandbox.providers._rapyd_lists import page_of, wanted_payment
from paidup.sandbox.providers._rapyd_records import Attempt, money_problem
from paidup.sandbox.reading import read_json, read_query, text
from paidup_schemas import rapyd as schemas

__all__ = ["Payments"]


class Payments(Charging):
    """Payments that charging an invoice has made."""

    @operation("payments.get", "GET", "/v1/payments/{payment}", effect="read")
    def get_payment(self, call: Call, payment: str) -> Answer:
        """One payment, a failed one too."""
        read_query(call, {})
        return success(payment_document(*self._payment(payment, "ERROR_GET_PAYMENT")))

    @operation("payments.list", "GET", "/v1/payments", effect="read")
    def list_payments(self, call: Call) -> Answer:
        """A page of payments, cut by ids; the cursors have an older and a newer name."""
        names = ("created_after", "created_before", "starting_after", "ending_before")
        rules = dict.fromkeys((*names, "invoice", "customer"), text())
        asked = read_query(call, {"limit": LIMIT, **rules})
        made = {
            each.id: (owner, each) for owner in self.ledger.invoices() for each in owner.payments
        }
        page = page_of(
            {payment_id: made[payment_id] for payment_id in self.payment_ids},
            lambda each: wanted_payment(each[0], asked),
            newest_first=self.behaviour.newest_first,
            limit=asked.get("limit", self.behaviour.payments_per_page),
            after=asked.get("created_after", asked.get("starting_after")),
            before=asked.get("created_before", asked.get("ending_before")),
            no_such_id=self.refusal("ERROR_GET_PAYMENT"),
        )
        return success([payment_document(*each) for each in page])

    @operation("payments.update", "POST", "/v1/payments/{payment}", effect="write")
    @once_per_key
    def update_payment(self, call: Call, payment: str) -> Answer:
        """Change what an active payment says."""
        read_query(call, {})
        given = read_json(call, schemas.UpdatePaymentRequest) if call.body else None
        # No code is named here for a payment there is not: the one for reading it.
        invoice, found = self._payment(payment, "ERROR_GET_PAYMENT")
        if found.status != "pending":
            raise Refused(self.refusal("ERROR_UPDATE_PAYMENT"))
        changes = given.model_dump(mode="python", exclude_none=True) if given else {}
        return self._changed(invoice, found, given=changes)

    @operation("payments.cancel", "DELETE", "/v1/payments/{payment}", effect="write")
    def cancel_payment(self, call: Call, payment: str) -> Answer:
        """End an active payment; its invoice can then be paid again."""
        read_query(call, {})
        invoice, found = self._payment(payment, "ERROR_CANCEL_PAYMENT")
        if found.status != "pending":
            raise Refused(self.refusal("ERROR_CANCEL_PAYMENT"))
        if not self.behaviour.cancelable:
            code = "ERROR_PAYMENT_METHOD_TYPE_DOES_NOT_SUPPORT_PAYMENT_CANCELLATION"
            raise Refused(self.refusal(code))
        ended = self.attempt("failed", failed_by_provider=False)
        return self._changed(invoice, found, attempt=ended, status="failed", wire_status="CAN")

    @operation("payments.capture", "POST", "/v1/payments/{payment}/capture", effect="money")
    @once_per_key
    def capture_payment(self, call: Call, payment: str) -> Answer:
        """Take what was authorized, or less where the account may; without an amount all of it."""
        read_query(call, {})
        given = read_json(call, schemas.CapturePaymentRequest) if call.body else None
        invoice, found = self._payment(payment, "ERROR_CAPTURE_PAYMENT")
        attempt: Attempt = found.details["attempt"]
        amount = found.amount if given is None or given.amount is None else given.amount
        problem = money_problem(amount, found.currency)
        if problem is not None:
            raise Malformed("value", problem, ("amount",))
        part = self.behaviour.partial_capture and 0 < amount < found.amount
        waits = found.status == "pending" and attempt.next_action == "pending_capture"
        if not waits or not (part or amount == found.amount):
            raise Refused(self.refusal("ERROR_CAPTURE_PAYMENT"))
        authorized = found.amount if part else None
        ended = self.attempt("succeeded", failed_by_provider=False, authorized=authorized)
        changes = given.model_dump(exclude={"amount"}, exclude_none=True) if given else {}
        changed = {"status": "succeeded", "wire_status": "CLO", "amount": amount}
        return self._changed(invoice, found, given=changes, attempt=ended, **changed)

    def _changed(
        self,
        invoice: LedgerInvoice,
        payment: Payment,
        *,
        given: dict[str, Any] | None = None,
        attempt: Attempt | None = None,
        **changes: Any,
    ) -> Answer:
        details = dict(payment.details)
        details["given"] = {**details["given"], **(given or {})}
        details["attempt"] = attempt or details["attempt"]
        self.ledger.change_payment(payment.id, details=details, **changes)
        invoice.updated_at = self.now()
        self.settle(invoice)
        return success(payment_document(*self._payment(payment.id, "ERROR_GET_PAYMENT")))

    def _payment(self, payment_id: str, code: str) -> tuple[LedgerInvoice, Payment]:
        found = self.ledger.payment(payment_id)
        if found is None:
            raise Refused(self.refusal(code))
        return found
