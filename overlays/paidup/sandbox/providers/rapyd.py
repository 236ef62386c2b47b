"""Rapyd Collect: signed requests, envelopes, and a 200 that need not mean paid.

Where Rapyd's documents are silent or disagree the sandbox picks an answer, and `RapydBehaviour`
switches it. Not found and wrong state are HTTP 400; only the code tells them apart.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from attrs import evolve

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer, refusal
from paidup.sandbox.calls import Call, Operation, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Emulator, new_id
from paidup.sandbox.idempotency import Replays
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._rapyd_behaviour import ENDINGS, RapydBehaviour
from paidup.sandbox.providers._rapyd_documents import (
    Attempt,
    Party,
    envelope,
    invoice_document,
    message_of,
    party,
    payment_document,
    wire_status,
)
from paidup.sandbox.providers._rapyd_lists import page_of, wanted_invoice, wanted_payment
from paidup.sandbox.providers._rapyd_signatures import access_problem
from paidup.sandbox.reading import integer, read_json, read_query, text
from paidup_schemas import rapyd as schemas

__all__ = ["EMULATOR", "Rapyd", "RapydBehaviour"]

_LIMIT: Final = integer(1, 100)
_A_DAY: Final = 86_400.0
_PAYABLE: Final = {"draft_or_open": {"draft", "open"}, "draft": {"draft"}, "open": {"open"}}
_BLOCKED: Final = b"<html><head><title>429</title></head><body>Too many requests</body></html>"


class Rapyd(Emulator):
    """Rapyd's invoices and payments: read them, list them, pay an invoice."""

    name = "rapyd"
    credentials: ClassVar = {
        "access_key": "sandbox-access-key",
        "secret_key": "sandbox-secret-key",
    }
    statuses: ClassVar = {"open": "open", "draft": "draft", "paid": "paid", "void": "void"}
    other_statuses: ClassVar = {"uncollectible": "void"}
    charge_outcomes: ClassVar = frozenset(ENDINGS)
    behaviour_type = RapydBehaviour
    behaviour: RapydBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._replays = Replays(_A_DAY)
        self._payment_ids: list[str] = []

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
            raise Refused(self._refusal(problem.code, problem.message, status=problem.status))

    def malformed(self, problem: Malformed) -> Answer:
        """One code for all parameters, another for a limit out of bounds."""
        limit = problem.kind == "value" and problem.field == ("limit",)
        code = "INVALID_LIMIT" if limit else "MISSING_INVALID_PARAMETERS"
        return self._refusal(code, f"{problem.field_name()} {problem.problem}".strip())

    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """A wrong path or method looks like a lack of rights, without a word."""
        return self._refusal("UNAUTHORIZED_API_CALL", "", status=401)

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
            invoice.amount = invoice.settled_otherwise = money.amount
            return invoice_id

    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """An invoice made by hand, of a customer of its own."""
        now = self.now()
        return LedgerInvoice(
            id=new_id("invoice_", 32),
            number=str(self.ledger.count() + 1),
            amount=money.amount,
            currency=money.currency,
            status=status,
            created_at=now,
            updated_at=now,
            paid_at=now if status == "paid" else None,
            settled_otherwise=money.amount if status == "paid" else money.amount * 0,
            details={"party": party(with_method=self.behaviour.default_payment_method)},
        )

    def payment_finished(self, invoice: LedgerInvoice) -> None:
        """The payer has acted, or will not: nothing is left to do, and the invoice may be paid."""
        for each in list(invoice.payments):
            attempt: Attempt = each.details["attempt"]
            if each.status == "pending" or attempt.next_action == "not_applicable":
                continue
            word = wire_status(each)
            ended = self._attempt(each.status, failed_by_provider=word == "ERR")
            details = {**each.details, "attempt": ended}
            self.ledger.change_payment(each.id, wire_status=word, details=details)
        self._settle(invoice)

    @operation("invoices.pay", "POST", "/v1/invoices/{invoice}/pay", effect="money")
    def pay(self, call: Call, invoice: str) -> Answer:
        """Charge the whole invoice; the key counts only where the account is switched."""
        key = call.header("idempotency") or None
        if key is None or not self.behaviour.idempotent_posts:
            return self._pay(call, invoice, key)
        # Only the key is compared: another call under the same key gets the first one's answer.
        kept = self._replays.find(key, "", self.now())
        if kept is not None:
            return evolve(kept, executed=False)
        try:
            answer = self._pay(call, invoice, key)
        except Refused as refused:
            answer = refused.answer
        if answer.executed or self.behaviour.replay_refusals:
            self._replays.keep(key, "", answer, self.now())
        return answer

    @operation("invoices.get", "GET", "/v1/invoices/{invoice}", effect="read")
    def get_invoice(self, call: Call, invoice: str) -> Answer:
        """One invoice with its latest payment."""
        read_query(call, {})
        return _success(invoice_document(self._invoice(invoice, "ERROR_GET_INVOICE")))

    @operation("invoices.list", "GET", "/v1/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices, cut by ids."""
        cursors = {"starting_after": text(), "ending_before": text()}
        filters = {
            "customer": text(),
            "date": text(),
            "due_date": integer(),
            "subscription": text(),
        }
        asked = read_query(call, {"limit": _LIMIT, **cursors, **filters})
        everything = {each.id: each for each in reversed(self.ledger.invoices())}
        page = page_of(
            everything,
            lambda each: wanted_invoice(each, asked),
            newest_first=self.behaviour.newest_first,
            limit=asked.get("limit", 10),
            after=asked.get("starting_after"),
            before=asked.get("ending_before"),
            no_such_id=self._refusal("ERROR_GET_INVOICE"),
        )
        return _success([invoice_document(each) for each in page])

    @operation("payments.get", "GET", "/v1/payments/{payment}", effect="read")
    def get_payment(self, call: Call, payment: str) -> Answer:
        """One payment, a failed one too."""
        read_query(call, {})
        found = self.ledger.payment(payment)
        if found is None:
            raise Refused(self._refusal("ERROR_GET_PAYMENT"))
        return _success(payment_document(*found))

    @operation("payments.list", "GET", "/v1/payments", effect="read")
    def list_payments(self, call: Call) -> Answer:
        """A page of payments, cut by ids; the cursors have an older and a newer name."""
        names = ("created_after", "created_before", "starting_after", "ending_before")
        rules = dict.fromkeys((*names, "invoice", "customer"), text())
        asked = read_query(call, {"limit": _LIMIT, **rules})
        made = {
            each.id: (owner, each) for owner in self.ledger.invoices() for each in owner.payments
        }
        page = page_of(
            {payment_id: made[payment_id] for payment_id in self._payment_ids},
            lambda each: wanted_payment(each[0], asked),
            newest_first=self.behaviour.newest_first,
            limit=asked.get("limit", self.behaviour.payments_per_page),
            after=asked.get("created_after", asked.get("starting_after")),
            before=asked.get("created_before", asked.get("ending_before")),
            no_such_id=self._refusal("ERROR_GET_PAYMENT"),
        )
        return _success([payment_document(*each) for each in page])

    def _pay(self, call: Call, invoice_id: str, key: str | None) -> Answer:
        read_query(call, {})
        given = read_json(call, schemas.PayInvoiceRequest) if call.body else None
        invoice = self._invoice(invoice_id, self.behaviour.not_found_code)
        if invoice.status not in _PAYABLE[self.behaviour.payable]:
            raise Refused(self._refusal("ERROR_UPDATE_NOT_DRAFT_INVOICE"))
        if any(each.status == "pending" for each in invoice.payments):
            raise Refused(self._refusal("ERROR_PAY_INVOICE_PAYMENT_PENDING"))
        if invoice.due == 0:
            self._settle(invoice)
            return _success(invoice_document(invoice))
        owner: Party = invoice.details["party"]
        method = (given and given.payment_method) or owner.payment_method
        if method is None:
            raise Refused(self._refusal("ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND"))
        if not method.startswith(("card_", "other_")):
            raise Refused(self._refusal("ERROR_CREATE_PAYMENT"))
        outcome = invoice.next_outcome() or self.behaviour.charge
        payment = self._charge(invoice, method, outcome, key)
        if outcome == "declined":
            shown = payment if self.behaviour.decline_shows_payment else None
            data = payment_document(invoice, shown) if shown else None
            return self._refusal(self.behaviour.decline_code, data=data)
        # Paying a draft finalizes it first; a declined charge leaves it as it was.
        invoice.status = "open"
        self._settle(invoice)
        return _success(invoice_document(invoice))

    def _charge(
        self, invoice: LedgerInvoice, method: str, outcome: str, key: str | None
    ) -> Payment:
        status, next_action = ENDINGS[outcome]
        attempt = self._attempt(status, next_action, failed_by_provider=True)
        payment = Payment(
            id=new_id("payment_", 32),
            invoice_id=invoice.id,
            amount=invoice.due,
            currency=invoice.currency,
            method=method,
            status=status,
            idempotency_key=key,
            at=self.moment(),
            details={"attempt": attempt},
        )
        payment = evolve(payment, wire_status=wire_status(payment))
        invoice.payments.append(payment)
        self._payment_ids.append(payment.id)
        invoice.updated_at = self.now()
        return payment

    def _attempt(
        self, status: str, next_action: str = "not_applicable", *, failed_by_provider: bool
    ) -> Attempt:
        failed = status == "failed" and failed_by_provider
        return Attempt(
            next_action=next_action,
            paid_at=int(self.now()) if status == "succeeded" else 0,
            failure_code=self.behaviour.decline_code if failed else "",
        )

    def _settle(self, invoice: LedgerInvoice) -> None:
        """An invoice with nothing left to pay is paid."""
        if invoice.due == 0 and invoice.status in {"draft", "open"}:
            invoice.status = "paid"
            invoice.paid_at = invoice.updated_at = self.now()

    def _invoice(self, invoice_id: str, code: str) -> LedgerInvoice:
        found = self.ledger.find(invoice_id)
        if found is None:
            raise Refused(self._refusal(code))
        return found

    def _refusal(
        self, code: str, message: str | None = None, *, status: int = 400, data: Any = None
    ) -> Answer:
        told = message_of(code) if message is None else message
        if self.behaviour.bare_refusals and status == 400:
            return refusal(status, told)
        document = {"status": envelope(code, told)}
        return refusal(status, document if data is None else {**document, "data": data})


def _success(data: Any) -> Answer:
    return json_answer(200, {"status": envelope(), "data": data})


EMULATOR = Rapyd
