"""What every part of Pabbly's emulator stands on: keys, prose refusals, pages, the stores.

Where Pabbly's documents are silent the sandbox picks an answer, and `PabblyBehaviour` switches it.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer, refusal
from paidup.sandbox.calls import Call, Operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Behaviour, Emulator, new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._pabbly_documents import subscription_of
from paidup.sandbox.providers._pabbly_parties import (
    Account,
    Customer,
    PaymentMethod,
    Subscription,
)
from paidup.sandbox.reading import integer

__all__ = ["PAGE", "PabblyBase", "PabblyBehaviour", "done", "page_of", "success"]

PAGE = {"limit": integer(1, 100), "page": integer(1)}
_SETTLED = {"paid", "refunded"}


@define
class PabblyBehaviour(Behaviour):
    """What Pabbly leaves open."""

    #: What recording a payment of a paid invoice does: undocumented.
    second_payment: Literal["refuse", "accept"] = "refuse"
    #: Status of refusals in prose: 200 is what Pabbly's own library reads, 400 is in the guide.
    refusal_status: int = 200
    #: Status of an answer about something there is not: the guide has 404.
    not_found_status: int = 404
    #: Status of "No transaction found", and of refunds and payment methods: seen as 200 and 400.
    empty_list_status: int = 200
    #: Whether the text given as `transaction` comes back in the list: undocumented.
    echo_transaction: bool = True
    #: Whether the plan has metered billing switched on, which a metered invoice needs.
    metered_plan: bool = True
    #: What a second customer with the same email address does: undocumented.
    second_customer: Literal["refuse", "accept"] = "accept"
    #: What deleting a paid invoice does: undocumented.
    delete_paid_invoice: Literal["refuse", "accept"] = "accept"


class PabblyBase(Emulator):
    """One account: its customers, their subscriptions, and the invoices of those."""

    name = "pabbly"
    prefix = "/api/v1"
    credentials: ClassVar = {"api_key": "sandbox-api-key", "secret_key": "sandbox-secret-key"}
    statuses: ClassVar = {"open": "sent", "draft": "pending", "paid": "paid", "void": "void"}
    other_statuses: ClassVar = {"overdue": "open", "refunded": "paid"}
    behaviour_type = PabblyBehaviour
    behaviour: PabblyBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.account = Account()
        self.customers: dict[str, Customer] = {}
        self.subscriptions: dict[str, Subscription] = {}

    def check_access(self, call: Call, operation: Operation | None) -> None:
        """A wrong key pair is answered with 403, where the guide says 401."""
        refused = refusal(403, {"status": "error", "message": "Invalid user api"})
        keys = self.credentials
        self.require_basic(call, keys["api_key"], keys["secret_key"], refused)

    def malformed(self, problem: Malformed) -> Answer:
        """Prose only: no code, no path to the field."""
        return self.refusal(f"{problem.field_name()} {problem.problem}".strip())

    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """Not found, whatever the method."""
        return refusal(404, {"status": "error", "message": "Not found"})

    def too_many_requests(self, code: str | None) -> Answer:
        """429 is documented without a body of its own."""
        return refusal(429, {"status": "error", "message": code or "Too many requests"})

    def failure(self, status: int, code: str | None) -> Answer:
        """A failure, in the same envelope."""
        return refusal(status, {"status": "error", "message": code or "Something went wrong"})

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice of a new subscription of a new customer, with a card on file."""
        now = self.now()
        customer = self.new_customer({"first_name": "Robin", "last_name": "Payer"}, card="test")
        subscription = self.new_subscription(customer, money.amount, money.currency)
        if status in _SETTLED:
            subscription.paid(now)
        invoice = self.invoice_of(subscription, money.amount, status)
        if status in _SETTLED:
            invoice.paid_at, invoice.settled_otherwise = now, money.amount
        return invoice

    def new_customer(self, details: dict[str, Any], *, card: str | None = None) -> Customer:
        """A customer in the store; with a card of this gateway where one is named."""
        now = self.now()
        customer = Customer(details=details, created_at=now, updated_at=now)
        details.setdefault("email_id", f"payer-{customer.id[:8]}@example.com")
        details.setdefault("phone", "5550100")
        if card is not None:
            customer.methods.append(PaymentMethod(id=new_id(), gateway_type=card, created_at=now))
        self.customers[customer.id] = customer
        return customer

    def new_subscription(
        self, customer: Customer, amount: Decimal, currency: str, **more: Any
    ) -> Subscription:
        """A pending subscription in the store."""
        now = self.now()
        subscription = Subscription(
            customer=customer,
            amount=amount,
            currency=currency,
            created_at=now,
            updated_at=now,
            **more,
        )
        self.subscriptions[subscription.id] = subscription
        return subscription

    def invoice_of(
        self, subscription: Subscription, amount: Decimal, status: str = "sent"
    ) -> LedgerInvoice:
        """An invoice of a subscription, not yet in the ledger."""
        now = self.now()
        return LedgerInvoice(
            id=new_id(),
            number=f"INV-{self.ledger.count() + 1}",
            amount=amount,
            currency=subscription.currency,
            status=status,
            created_at=now,
            updated_at=now,
            details={"subscription": subscription},
        )

    def invoices(self) -> list[LedgerInvoice]:
        """Those that were not deleted, the newest first."""
        return [each for each in self.ledger.invoices() if not each.details.get("deleted")]

    def invoices_of_customer(self, customer_id: str) -> list[LedgerInvoice]:
        """The invoices of one customer, the newest first."""
        return [
            each for each in self.invoices() if subscription_of(each).customer.id == customer_id
        ]

    def find_invoice(self, invoice_id: str) -> LedgerInvoice:
        """The invoice with this id; refused where there is none, or none any more."""
        invoice = self.ledger.find(invoice_id)
        if invoice is None or invoice.details.get("deleted"):
            raise Refused(self.not_found("Invoice"))
        return invoice

    def find_customer(self, customer_id: str) -> Customer:
        """The customer with this id; refused where there is none."""
        customer = self.customers.get(customer_id)
        if customer is None:
            raise Refused(self.not_found("customer"))
        return customer

    def find_subscription(self, subscription_id: str) -> Subscription:
        """The subscription with this id; refused where there is none."""
        subscription = self.subscriptions.get(subscription_id)
        if subscription is None:
            raise Refused(self.not_found("subscription"))
        return subscription

    def refusal(self, message: str) -> Answer:
        """A refusal in prose, under the status that the switch says."""
        return refusal(self.behaviour.refusal_status, {"status": "error", "message": message})

    def not_found(self, what: str) -> Answer:
        """There is no such thing, in the words that were seen."""
        document = {"status": "error", "message": f"No {what} found"}
        return refusal(self.behaviour.not_found_status, document)

    def listed(self, message: str, documents: list[Any], *, nothing: str, status: int) -> Answer:
        """A page under `data`; an empty one is carried out, though it reads like a refusal."""
        if not documents:
            return json_answer(status, {"status": "error", "message": f"No {nothing} found"})
        return success(message, documents)


def success(message: str, data: Any) -> Answer:
    """The usual envelope."""
    return json_answer(200, {"status": "success", "message": message, "data": data})


def done(message: str) -> Answer:
    """The envelope of what has no data to show."""
    return json_answer(200, {"status": "success", "message": message})


def page_of(found: Iterable[Any], asked: dict[str, Any], default: int = 50) -> list[Any]:
    """The page that was asked for."""
    limit: int = asked.get("limit", default)
    start = (asked.get("page", 1) - 1) * limit
    return list(found)[start : start + limit]
