"""How Payload charges: whom, with what, against which invoice, and how it ends."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from attrs import frozen

from paidup.core.money import currency_exponent
from paidup.sandbox.answers import Malformed
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._payload_methods import StoredMethod, masked_method
from paidup.sandbox.providers._payload_records import Attempt, money
from paidup.sandbox.providers._payload_store import BOOKED, UNPAYABLE, PayloadStore
from paidup_schemas import payload as schemas

__all__ = ["PayloadCharging"]

_ALLOCATION: Final = ("allocations", 0)


@frozen
class _Target:
    """The invoice to pay, and the part of the amount for it."""

    invoice: LedgerInvoice
    part: Decimal


class PayloadCharging(PayloadStore):
    """Charges: everything is checked first, and written down last."""

    def charge(self, given: schemas.CreateTransactionRequest) -> Attempt:
        """Make a payment as asked for; it may end as declined."""
        if given.ledger:
            raise Malformed("value", "Only a refund has a ledger", ("ledger",))
        self.require_customer(given.customer_id, "customer_id")
        self.require_processing(given.processing_id)
        amount, target = self._amounts(given)
        method = self.method_of(given)
        repeated = self._repeated(method, amount)
        refuse = self.behaviour.over_allocation == "refuse" and not repeated
        if target is not None and refuse and target.part > target.invoice.due:
            raise Malformed("value", "More than is due", (*_ALLOCATION, "amount"))
        outcome = None if target is None else target.invoice.next_outcome()
        code = "duplicate_attempt" if repeated else self._decline(method, outcome)
        status = given.status.value if given.status else "processed"
        if outcome == "pending" and status == "processed":
            status = "processing"
        attempt = self.attempt(
            amount=amount,
            customer_id=given.customer_id or method.customer_id,
            method=method,
            status="declined" if code else status,
            status_code=code or "approved",
            invoice_id=None if target is None else target.invoice.id,
            allocated=Decimal(0) if target is None else target.part,
            order_number=given.order_number,
            description=given.description,
            attrs={} if given.attrs is None else given.attrs.model_dump(),
        )
        self.methods.setdefault(method.id, method)
        if target is not None:
            self._book(target.invoice, attempt)
        return attempt

    def _amounts(self, given: schemas.CreateTransactionRequest) -> tuple[Decimal, _Target | None]:
        if not given.allocations:
            return money(given.amount, 2, "amount"), None
        if len(given.allocations) > 1:
            raise Malformed("value", "Only one allocation is taken here", ("allocations",))
        allocation = given.allocations[0]
        if allocation.entry_type == "charge":
            raise Malformed("value", "Invalid value", (*_ALLOCATION, "entry_type"))
        invoice = self.find_invoice(allocation.invoice_id)
        if invoice is None:
            raise Malformed("value", "There is no such invoice", (*_ALLOCATION, "invoice_id"))
        if invoice.status in UNPAYABLE:
            said = f"The invoice is {invoice.status}"
            raise Malformed("value", said, (*_ALLOCATION, "invoice_id"))
        places = currency_exponent(invoice.currency)
        amount = money(given.amount, places, "amount")
        if allocation.amount is None:
            return amount, _Target(invoice, amount)
        part = money(allocation.amount, places, *_ALLOCATION, "amount")
        if part > amount:
            raise Malformed("value", "More than the transaction", (*_ALLOCATION, "amount"))
        return amount, _Target(invoice, part)

    def method_of(self, given: schemas.CreateTransactionRequest) -> StoredMethod:
        """The payment method named, the one given along, or the customer's default."""
        if given.payment_method is not None:
            if given.payment_method_id is not None:
                raise Malformed("value", "Give one payment method", ("payment_method",))
            return masked_method(
                given.payment_method,
                new_id("pm_"),
                given.customer_id,
                self.now(),
                ("payment_method",),
            )
        if given.payment_method_id is not None:
            named = self.methods.get(given.payment_method_id)
            if named is None:
                raise Malformed("value", "There is no such method", ("payment_method_id",))
            return named
        if given.customer_id is None:
            raise Malformed("missing", "is required", ("customer_id",))
        theirs = (each for each in self.methods.values() if each.customer_id == given.customer_id)
        default = next((each for each in theirs if each.default), None)
        if default is None or (default is self.card and not self.behaviour.default_method):
            said = "The customer has no default payment method"
            raise Malformed("missing", said, ("payment_method_id",))
        return default

    def _repeated(self, method: StoredMethod, amount: Decimal) -> bool:
        since = self.now() - self.behaviour.duplicate_window
        return self.behaviour.duplicate_window > 0 and any(
            each.type == "payment"
            and each.method.id == method.id
            and each.amount == amount
            and each.at >= since
            and each.status != "declined"
            for each in self.attempts.values()
        )

    def _decline(self, method: StoredMethod, outcome: str | None) -> str | None:
        """The code of the decline, or None for a charge that goes well."""
        if outcome == "declined":
            return "general_decline"
        if outcome not in {None, "pending"}:
            return outcome
        if method.decline is None:
            return None
        return method.decline or self.behaviour.test_card_decline

    def _book(self, invoice: LedgerInvoice, attempt: Attempt) -> None:
        invoice.payments.append(
            Payment(
                id=attempt.id,
                invoice_id=invoice.id,
                amount=attempt.allocated,
                currency=invoice.currency,
                method=attempt.method.type,
                reference=attempt.order_number,
                note=attempt.description,
                status=BOOKED.get(attempt.status, "pending"),
                wire_status=attempt.status,
                at=self.moment(),
            )
        )
        self.settle(invoice)
