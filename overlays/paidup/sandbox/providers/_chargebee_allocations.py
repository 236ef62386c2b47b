"""What only API v2 does to an invoice: apply payments and credits, take off, write off, pause."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve, frozen

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import Payment
from paidup.sandbox.providers._chargebee import error
from paidup.sandbox.providers._chargebee_invoices import wrong_state
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice, minor, moved
from paidup.sandbox.providers._chargebee_states import ChargebeeStates
from paidup.sandbox.reading import read_form

__all__ = ["ChargebeeAllocations"]

_NOTHING = Decimal(0)


@frozen(kw_only=True)
class _Unused:
    """A payment that is not used up by its invoice; `units` are minor."""

    holder: ChargebeeInvoice
    payment: Payment
    units: int


class ChargebeeAllocations(ChargebeeStates):
    """A payment's `moved` no longer counts for its invoice; `free` of that waits for another."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        #: What each customer has used of its credit, in minor units.
        self._credit_used: dict[str, int] = {}

    @operation(
        "invoices.apply_payments", "POST", "/invoices/{invoice_id}/apply_payments", effect="money"
    )
    def apply_payments(self, call: Call, invoice_id: str) -> Answer:
        """Use what the customer has in excess."""
        return self.once(call, lambda: self._apply_payments(call, invoice_id))

    @operation(
        "invoices.apply_credits", "POST", "/invoices/{invoice_id}/apply_credits", effect="write"
    )
    def apply_credits(self, call: Call, invoice_id: str) -> Answer:
        """Use what the customer has in credit notes."""
        return self.once(call, lambda: self._apply_credits(call, invoice_id))

    @operation(
        "invoices.remove_payment", "POST", "/invoices/{invoice_id}/remove_payment", effect="money"
    )
    def remove_payment(self, call: Call, invoice_id: str) -> Answer:
        """Take a payment off the invoice; it stays with the customer."""
        return self.once(call, lambda: self._remove_payment(call, invoice_id))

    @operation("invoices.write_off", "POST", "/invoices/{invoice_id}/write_off", effect="write")
    def write_off(self, call: Call, invoice_id: str) -> Answer:
        """Give up what is due."""
        return self.once(call, lambda: self._write_off(call, invoice_id))

    @operation(
        "invoices.pause_dunning", "POST", "/invoices/{invoice_id}/pause_dunning", effect="write"
    )
    def pause_dunning(self, call: Call, invoice_id: str) -> Answer:
        """No state of dunning says paused, so none is shown."""
        return self.once(call, lambda: self._pause(call, invoice_id))

    @operation(
        "invoices.resume_dunning", "POST", "/invoices/{invoice_id}/resume_dunning", effect="write"
    )
    def resume_dunning(self, call: Call, invoice_id: str) -> Answer:
        """Go on with the attempts to collect."""
        return self.once(
            call, lambda: self.dun(call, invoice_id, "ResumeDunningRequest", "in_progress")
        )

    def _pause(self, call: Call, invoice_id: str) -> Answer:
        read_form(call, self.schemas.PauseDunningRequest)
        invoice = self.find_open_invoice(invoice_id)
        invoice.dunning = None
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def _apply_payments(self, call: Call, invoice_id: str) -> Answer:
        given = self.read_optional(call, "ApplyPaymentsRequest")
        invoice = self.find_open_invoice(invoice_id)
        unused = {each.payment.id: each for each in self._unused(invoice.customer_id)}
        # Without a transaction named, all that the customer has in excess: the plain reading.
        wanted = [(each.id, each.amount) for each in given.transactions or ()] or [
            (payment_id, None) for payment_id in unused
        ]
        plan: list[tuple[_Unused, int]] = []
        left = self.due(invoice)
        for number, (payment_id, amount) in enumerate(wanted):
            found = unused.pop(payment_id, None)
            if found is None:
                message = f"{payment_id} has nothing left for this customer"
                raise Refused(error(404, "resource_not_found", message))
            used = min(left, self.within(amount, found.units, f"transactions[amount][{number}]"))
            if used:
                plan.append((found, used))
                left -= used
        if not plan:
            raise Refused(wrong_state("The customer has no payment in excess."))
        for found, used in plan:
            self._move(found, invoice, Money.from_minor(used, invoice.currency).amount)
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def _unused(self, customer_id: str) -> list[_Unused]:
        """The customer's payments with something left, the oldest first."""
        found = []
        for holder in reversed(self.all_invoices()):
            excess = holder.excess
            for payment in reversed(holder.received):
                if payment.status != "succeeded" or "applied_from" in payment.details:
                    continue
                over = min(excess, payment.amount - moved(payment))
                excess -= over
                units = minor(over + payment.details.get("free", _NOTHING), payment.currency)
                if holder.customer_id == customer_id and units:
                    found.append(_Unused(holder=holder, payment=payment, units=units))
        return found

    def _move(self, unused: _Unused, to: ChargebeeInvoice, amount: Decimal) -> None:
        """Let a part of a payment count for another invoice; what was taken off goes first."""
        holder, payment = unused.holder, unused.payment
        details = payment.details
        free = min(details.get("free", _NOTHING), amount)
        details["free"] = details.get("free", _NOTHING) - free
        if holder is to:
            # Taken off this very invoice before: it counts again.
            details["moved"] = moved(payment) - amount
            return
        details["moved"] = moved(payment) + amount - free
        applied = {"applied_from": holder.id}
        to.payments.append(evolve(payment, invoice_id=to.id, amount=amount, details=applied))
        self.changed(holder)

    def _remove_payment(self, call: Call, invoice_id: str) -> Answer:
        given = read_form(call, self.schemas.RemovePaymentRequest)
        invoice = self.find_invoice(invoice_id)
        payment = next(
            (
                each
                for each in invoice.received
                if each.id == given.transaction.id and each.amount > moved(each)
            ),
            None,
        )
        if payment is None:
            message = f"{given.transaction.id} not found"
            raise Refused(error(404, "resource_not_found", message))
        if payment.status != "succeeded":
            raise Refused(wrong_state("The payment did not succeed."))
        origin = payment
        taken = payment.amount - moved(payment)
        if "applied_from" in payment.details:
            invoice.payments.remove(payment)
            origin = self._origin(payment)
        else:
            payment.details["moved"] = payment.amount
        origin.details["free"] = origin.details.get("free", _NOTHING) + taken
        self.changed(invoice)
        return self.payment_answer(invoice, origin)

    def _origin(self, applied: Payment) -> Payment:
        holder = self.find_invoice(applied.details["applied_from"], deleted=True)
        return next(each for each in holder.payments if each.id == applied.id)

    def _apply_credits(self, call: Call, invoice_id: str) -> Answer:
        self.read_optional(call, "ApplyCreditsRequest")
        invoice = self.find_open_invoice(invoice_id)
        # Which notes are named makes no difference: a customer's credit is one sum here.
        used = self._credit_used.get(invoice.customer_id, 0)
        units = min(self.behaviour.credit - used, self.due(invoice))
        if units <= 0:
            raise Refused(wrong_state("The customer has no credit."))
        self._credit_used[invoice.customer_id] = used + units
        invoice.settled_otherwise += Money.from_minor(units, invoice.currency).amount
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def _write_off(self, call: Call, invoice_id: str) -> Answer:
        self.read_optional(call, "WriteOffRequest")
        invoice = self.find_open_invoice(invoice_id)
        given_up = invoice.due
        invoice.written_off += given_up
        invoice.settled_otherwise += given_up
        self.changed(invoice)
        document = {
            "invoice": self.invoice_document(invoice),
            "credit_note": {"id": new_id("CN-", 12)},
        }
        return json_answer(200, document)
