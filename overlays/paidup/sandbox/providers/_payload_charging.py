"""How Payload charges: whom, with what, against which invoice, and how it ends."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final, Literal

from attrs import define, frozen

from paidup.core.money import currency_exponent
from paidup.sandbox.answers import Malformed
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Behaviour, new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment, PaymentStatus
from paidup.sandbox.providers._payload_access import PayloadAccess
from paidup.sandbox.providers._payload_documents import CUSTOMER, PROCESSING, Attempt
from paidup.sandbox.providers._payload_methods import StoredMethod, default_card, masked_method
from paidup_schemas import payload as schemas

__all__ = ["PayloadBehaviour", "PayloadCharging"]

_UNPAYABLE: Final = frozenset({"draft", "closed", "canceled"})
_ALLOCATION: Final = ("allocations", 0)
_BOOKED: Final[dict[str, PaymentStatus]] = {"processed": "succeeded", "declined": "failed"}


@define
class PayloadBehaviour(Behaviour):
    """What Payload leaves open."""

    #: What a payment of more than is due does: undocumented in version 1.
    over_allocation: Literal["refuse", "accept"] = "refuse"
    #: Seconds in which the same customer, method and amount again are declined with
    #: duplicate_attempt, before what is due is looked at; 0 is never. The rule is undocumented.
    duplicate_window: int = 0
    #: The code of test cards 4111 1111 1111 99xx other than 9900.
    test_card_decline: str = "general_decline"
    #: Whether the customer has a card to charge where no payment method is named.
    default_method: bool = True
    #: Whether an invoice shows its items without being asked: seen so, promised nowhere.
    items_unasked: bool = True
    #: The sign of a payment's line: negative in the one documented example.
    negative_payment_lines: bool = True
    #: How many objects a page holds at most, and without a limit: undocumented.
    largest_page: int = 100


@frozen
class _Target:
    """The invoice to pay, and the part of the amount for it."""

    invoice: LedgerInvoice
    part: Decimal


class PayloadCharging(PayloadAccess):
    """Charges: everything is checked first, and written down last."""

    behaviour_type = PayloadBehaviour
    behaviour: PayloadBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.card = default_card("pm_sandboxdefault", CUSTOMER, self.now())
        self.methods: dict[str, StoredMethod] = {self.card.id: self.card}
        self.attempts: dict[str, Attempt] = {}

    def charge(self, given: schemas.CreateTransactionRequest) -> Attempt:
        """Make a payment as asked for; it may end as declined."""
        if given.type != "payment":
            raise Malformed("value", "Only payments are made here", ("type",))
        self.require_customer(given.customer_id, "customer_id")
        if given.processing_id not in {None, PROCESSING}:
            raise Malformed("value", "Invalid value", ("processing_id",))
        amount, target = self._amounts(given)
        method = self._method(given)
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
            at=self.now(),
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

    def attempt(self, **stated: Any) -> Attempt:
        """Write a transaction down."""
        made = Attempt(id=new_id("txn_"), line_id=new_id("item_"), **stated)
        self.attempts[made.id] = made
        return made

    def applied(self, attempt: Attempt) -> bool:
        """Whether the transaction counts as paid on its invoice."""
        found = self.ledger.payment(attempt.id)
        return attempt.status == "processed" if found is None else found[1].status == "succeeded"

    def settle(self, invoice: LedgerInvoice) -> None:
        """Bring the invoice's status in line with what was paid; a rejection opens it again."""
        if invoice.status in _UNPAYABLE:
            return
        invoice.updated_at = self.now()
        settled = invoice.due == 0
        some = invoice.paid + invoice.settled_otherwise > 0
        invoice.status = "paid" if settled else "partially_paid" if some else "unpaid"
        if not settled:
            invoice.paid_at = None
        elif invoice.paid_at is None:
            invoice.paid_at = invoice.updated_at

    def require_customer(self, customer_id: str | None, field: str) -> None:
        """Refuse a customer there is not."""
        if customer_id not in {None, CUSTOMER}:
            raise Malformed("value", "There is no such customer", (field,))

    def _amounts(self, given: schemas.CreateTransactionRequest) -> tuple[Decimal, _Target | None]:
        if not given.allocations:
            return _money(given.amount, 2, "amount"), None
        if len(given.allocations) > 1:
            raise Malformed("value", "Only one allocation is taken here", ("allocations",))
        allocation = given.allocations[0]
        if allocation.entry_type == "charge":
            raise Malformed("value", "Invalid value", (*_ALLOCATION, "entry_type"))
        invoice = self.ledger.find(allocation.invoice_id)
        if invoice is None:
            raise Malformed("value", "There is no such invoice", (*_ALLOCATION, "invoice_id"))
        if invoice.status in _UNPAYABLE:
            said = f"The invoice is {invoice.status}"
            raise Malformed("value", said, (*_ALLOCATION, "invoice_id"))
        places = currency_exponent(invoice.currency)
        amount = _money(given.amount, places, "amount")
        if allocation.amount is None:
            return amount, _Target(invoice, amount)
        part = _money(allocation.amount, places, *_ALLOCATION, "amount")
        if part > amount:
            raise Malformed("value", "More than the transaction", (*_ALLOCATION, "amount"))
        return amount, _Target(invoice, part)

    def _method(self, given: schemas.CreateTransactionRequest) -> StoredMethod:
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
        usable = (each for each in self.methods.values() if each.default)
        default = next(usable, None)
        if default is None or (default is self.card and not self.behaviour.default_method):
            said = "The customer has no default payment method"
            raise Malformed("missing", said, ("payment_method_id",))
        return default

    def _repeated(self, method: StoredMethod, amount: Decimal) -> bool:
        since = self.now() - self.behaviour.duplicate_window
        return self.behaviour.duplicate_window > 0 and any(
            each.method.id == method.id
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
                status=_BOOKED.get(attempt.status, "pending"),
                wire_status=attempt.status,
                at=self.moment(),
            )
        )
        self.settle(invoice)


def _money(amount: Decimal, places: int, *path: str | int) -> Decimal:
    """An amount above zero with no more decimals than the currency has."""
    if not amount.is_finite() or not 0 < amount < Decimal(10) ** 12:
        raise Malformed("value", "Invalid value", path)
    if amount != amount.quantize(Decimal(1).scaleb(-places)):
        raise Malformed("value", "Too many decimals", path)
    return amount
