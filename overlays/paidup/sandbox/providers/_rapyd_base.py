"""What all of Rapyd's operations share: access, refusals, keys, customers, invoices by id."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ClassVar, Final

from attrs import evolve

from paidup.core.errors import InvalidRequest
from paidup.core.json_text import JsonTextError, parse_json
from paidup.core.money import Money, currency_exponent
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer, json_bytes, refusal
from paidup.sandbox.calls import Call, Operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Emulator, new_id
from paidup.sandbox.idempotency import Replays
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._rapyd_behaviour import ENDINGS, RapydBehaviour
from paidup.sandbox.providers._rapyd_messages import envelope, message_of
from paidup.sandbox.providers._rapyd_records import Item, Party, RefundRecord, Subscription, Terms
from paidup.sandbox.providers._rapyd_signatures import access_problem
from paidup.sandbox.reading import integer

__all__ = ["LIMIT", "RapydBase", "once_per_key", "success", "without_unused"]

LIMIT: Final = integer(1, 100)
_BLOCKED: Final = b"<html><head><title>429</title></head><body>Too many requests</body></html>"
Handler = Callable[..., Answer]


def success(data: Any) -> Answer:
    """The envelope of a call that was carried out."""
    return json_answer(200, {"status": envelope(), "data": data})


def without_unused(call: Call) -> Call:
    """The call without the "" and null that the pages' samples send for what they do not use."""
    try:
        document = parse_json(call.body)
    except JsonTextError:
        return call
    if not isinstance(document, dict):
        return call
    used = {key: value for key, value in document.items() if value is not None and value != ""}
    return call if len(used) == len(document) else evolve(call, body=json_bytes(used))


def once_per_key(handler: Handler) -> Handler:
    """Let a POST heed the key, on an account that support has switched."""

    @wraps(handler)
    def carry_out(self: RapydBase, call: Call, **ids: str) -> Answer:
        key = call.header("idempotency")
        if not key or not self.behaviour.idempotent_posts:
            return handler(self, call, **ids)
        # Only the key is compared: another call under the same key gets the first one's answer.
        kept = self.replays.find(key, "", self.now())
        if kept is not None:
            return evolve(kept, executed=False)
        try:
            answer = handler(self, call, **ids)
        except Refused as refused:
            answer = refused.answer
        if answer.executed or self.behaviour.replay_refusals:
            self.replays.keep(key, "", answer, self.now())
        return answer

    return carry_out


class RapydBase(Emulator):
    """Signed requests and envelopes; not found and wrong state are 400, told apart by the code."""

    name = "rapyd"
    credentials: ClassVar = {
        "access_key": "sandbox-access-key",
        "secret_key": "sandbox-secret-key",
    }
    statuses: ClassVar = {"open": "open", "draft": "draft", "paid": "paid", "void": "void"}
    other_statuses: ClassVar = {"uncollectible": "void", "deleted": "void"}
    charge_outcomes: ClassVar = frozenset(ENDINGS)
    behaviour_type = RapydBehaviour
    behaviour: RapydBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.replays = Replays(86_400.0)
        # Each with the oldest first.
        self.payment_ids: list[str] = []
        self.items: dict[str, Item] = {}
        self.refunds: dict[str, RefundRecord] = {}
        self.parties: dict[str, Party] = {}
        self.subscriptions: dict[str, Subscription] = {}

    def find(self, method: str, path: str) -> Operation | None:
        """The pages' curl examples say `-X post`: the method's case does not matter here."""
        return super().find(method.upper(), path)

    def answer(self, call: Call) -> Answer:
        """Carry a call out, whatever the case of its method."""
        return super().answer(evolve(call, method=call.method.upper()))

    def check_access(self, call: Call, operation: Operation | None) -> None:
        """Headers, key, clock and signature, before anything else."""
        problem = access_problem(call, self.credentials, self.now())
        if problem is not None:
            raise Refused(self.refusal(problem.code, problem.message, status=problem.status))

    def malformed(self, problem: Malformed) -> Answer:
        """One code for all parameters, another for a limit out of bounds."""
        limit = problem.kind == "value" and problem.field == ("limit",)
        code = "INVALID_LIMIT" if limit else "MISSING_INVALID_PARAMETERS"
        return self.refusal(code, f"{problem.field_name()} {problem.problem}".strip())

    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """A wrong path or method looks like a lack of rights, without a word."""
        return self.refusal("UNAUTHORIZED_API_CALL", "", status=401)

    def too_many_requests(self, code: str | None) -> Answer:
        """A firewall's answer, which is no JSON; with a code the API's own envelope."""
        if code is None:
            return Answer(429, _BLOCKED, content_type="text/html", executed=False)
        return refusal(429, {"status": envelope(code)})

    def failure(self, status: int, code: str | None) -> Answer:
        """A failure in the envelope; no code is documented for one."""
        return refusal(status, {"status": envelope(code or "") | {"status": "ERROR"}})

    def open_invoice(self, money: Money, status: str) -> str:
        """Put an invoice into the ledger, also one of nothing: the page's example is one."""
        if money.amount != 0:
            return super().open_invoice(money, status)
        with self.ledger.lock:
            invoice_id = super().open_invoice(Money(1, money.currency), status)
            invoice = self.invoice_or_error(invoice_id)
            terms: Terms = invoice.details["terms"]
            del self.items[terms.items.pop().id]
            invoice.amount = invoice.settled_otherwise = money.amount
            return invoice_id

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice made by hand, of one item, for a customer of its own."""
        party = self.party(new_id("cus_", 32))
        invoice = self.made_invoice(party, money.currency, status, Terms())
        item = Item(
            id=new_id("ii_", 32),
            customer=party.customer,
            currency=money.currency,
            amount=money.amount,
            quantity=1,
            unit_amount=money.amount,
            description="An item of the sandbox",
            discountable=True,
            date=int(self.now()),
            invoice=invoice.id,
        )
        self.items[item.id] = item
        invoice.details["terms"].items.append(item)
        invoice.amount = money.amount
        if status == "paid":
            invoice.paid_at, invoice.settled_otherwise = self.now(), money.amount
        return invoice

    def made_invoice(self, party: Party, currency: str, status: str, terms: Terms) -> LedgerInvoice:
        """An invoice of nothing, not yet in the ledger."""
        now = self.now()
        return LedgerInvoice(
            id=new_id("invoice_", 32),
            number=str(self.ledger.count() + 1),
            amount=Money(0, currency).amount,
            currency=currency,
            status=status,
            created_at=now,
            updated_at=now,
            details={"party": party, "terms": terms},
        )

    def party(self, customer: str) -> Party:
        """A customer: there are no operations for them here, so any id of one is known."""
        if not customer.startswith("cus_"):
            raise Malformed("value", "is no id of a customer", ("customer",))
        if customer not in self.parties:
            card = new_id("card_", 32) if self.behaviour.default_payment_method else None
            self.parties[customer] = Party(customer, card)
        return self.parties[customer]

    def subscribed(self, subscription: str, customer: str, currency: str | None) -> Subscription:
        """A subscription, unless it is another customer's; the first to name it makes it known."""
        known = self.subscriptions.get(subscription)
        if known is None:
            return Subscription(customer, self.currency(currency))
        if known.customer != customer:
            raise Refused(self.refusal("INVALID_INVOICE_CUSTOMER"))
        return known

    def currency(self, currency: str | None) -> str:
        """A currency that there is."""
        try:
            currency_exponent(currency or "")
        except InvalidRequest as problem:
            raise Malformed("value", str(problem), ("currency",)) from None
        return currency or ""

    def invoice_by_id(self, invoice_id: str, code: str = "ERROR_GET_INVOICE") -> LedgerInvoice:
        """The invoice, or a refusal; of a deleted one nothing is left unless that is switched."""
        found = self.ledger.find(invoice_id)
        gone = found is not None and found.status == "deleted"
        if found is None or (gone and not self.behaviour.deleted_readable):
            raise Refused(self.refusal(code))
        return found

    def refusal(
        self, code: str, message: str | None = None, *, status: int = 400, data: Any = None
    ) -> Answer:
        """A refusal in the envelope, or its text alone where that is switched."""
        told = message_of(code) if message is None else message
        if self.behaviour.bare_refusals and status == 400:
            return refusal(status, told)
        document = {"status": envelope(code, told)}
        return refusal(status, document if data is None else {**document, "data": data})
