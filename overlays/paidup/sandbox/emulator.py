"""What every provider's emulator is made of: its rules stand in `paidup.sandbox.providers`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from secrets import compare_digest, token_hex
from typing import Any, ClassVar, Literal, get_args, get_origin, get_type_hints

from attrs import define

from paidup.core.money import Money
from paidup.sandbox.answers import Answer, Malformed, Refused
from paidup.sandbox.calls import Call, Operation, find_operation, operations_of
from paidup.sandbox.clock import Clock
from paidup.sandbox.ledger import Invoice, Ledger, LedgerInvoice, Payment, PaymentStatus
from paidup.sandbox.reading import basic_credentials

__all__ = ["Behaviour", "Emulator", "new_id"]


@define
class Behaviour:
    """Switches for what a provider leaves open; an emulator with some has a class of its own.

    A switch is a Literal or of a plain type; a value of another kind is ValueError.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        hint = get_type_hints(type(self)).get(name)
        if get_origin(hint) is Literal:
            if value not in get_args(hint):
                raise ValueError(f"{name} must be one of {', '.join(map(str, get_args(hint)))}")
        elif hint is None or not isinstance(value, hint) or (hint is int and value is bool(value)):
            raise ValueError(f"there is no switch {name!r} that takes {value!r}")
        object.__setattr__(self, name, value)


def new_id(prefix: str = "", length: int = 24) -> str:
    """An id nobody has had before, in hexadecimal digits after the prefix."""
    return prefix + token_hex((length + 1) // 2)[:length]


class Emulator(ABC):
    """One provider: routes (methods marked with `operation`), rules of state, error bodies.

    Everything here runs with the ledger's lock held.
    """

    name: ClassVar[str]
    #: The path of the provider's base URL, such as /api/v1.
    prefix: ClassVar[str] = ""
    #: The arguments of the client's constructor.
    credentials: ClassVar[Mapping[str, str]]
    #: Our word for an invoice's state -> the provider's; `open_invoice` takes both.
    statuses: ClassVar[Mapping[str, str]]
    #: The provider's other words -> ours.
    other_statuses: ClassVar[Mapping[str, str]] = {}
    #: How a charge can be made to end; "declined" among them where the provider charges at all.
    charge_outcomes: ClassVar[frozenset[str]] = frozenset()
    behaviour_type: ClassVar[type[Behaviour]] = Behaviour
    operations: ClassVar[tuple[Operation, ...]] = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.operations = operations_of(cls)

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.ledger = Ledger()
        self.behaviour: Any = self.behaviour_type()

    # What a provider's module fills in.

    @abstractmethod
    def check_access(self, call: Call, operation: Operation | None) -> None:
        """Raise `Refused` with the documented answer where the credentials are not right."""

    @abstractmethod
    def malformed(self, problem: Malformed) -> Answer:
        """The documented answer to a request that is not as specified."""

    @abstractmethod
    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """The answer to a path there is not, or not with this method."""

    @abstractmethod
    def too_many_requests(self, code: str | None) -> Answer:
        """The documented 429, without Retry-After."""

    @abstractmethod
    def failure(self, status: int, code: str | None) -> Answer:
        """The answer to a failure of the provider itself."""

    @abstractmethod
    def new_invoice(self, money: Money, status: str) -> LedgerInvoice:
        """Make an invoice in this state, in the provider's words; `status` is one of them."""

    def payment_finished(self, invoice: LedgerInvoice) -> None:  # noqa: B027
        """Bring the invoice's state up to date after a pending payment ended."""

    # What they share.

    def now(self) -> float:
        """Unix seconds by this provider's clock."""
        return self.clock.now(self.name)

    def moment(self) -> datetime:
        """The same as an aware time."""
        return datetime.fromtimestamp(self.now(), UTC)

    def require_basic(self, call: Call, user: str, password: str, refused: Answer) -> None:
        """Raise `Refused` unless the call carries exactly these Basic credentials."""
        given = basic_credentials(call)
        expected = f"{user}:{password}".encode()
        if given is None or not compare_digest(":".join(given).encode(), expected):
            raise Refused(refused)

    def find(self, method: str, path: str) -> Operation | None:
        """The operation a request asks for."""
        return find_operation(self.operations, method, path)[0]

    def answer(self, call: Call) -> Answer:
        """Carry a call out by the provider's rules."""
        with self.ledger.lock:
            found, ids, allowed = find_operation(self.operations, call.method, call.path)
            try:
                self.check_access(call, found)
                if found is None:
                    return self.no_such_path(call, allowed)
                answer: Answer = getattr(self, found.handler)(call, **ids)
                return answer
            except Malformed as problem:
                return self.malformed(problem)
            except Refused as refused:
                return refused.answer

    # What tests and the control endpoints call.

    def open_invoice(self, money: Money, status: str) -> str:
        """Put an invoice into the ledger and return its id."""
        known = {*self.statuses.values(), *self.other_statuses}
        wire = self.statuses.get(status, status)
        if wire not in known:
            words = sorted({*self.statuses, *known})
            raise ValueError(f"{self.name} has no status {status!r}: one of {', '.join(words)}")
        if money.amount <= 0:
            raise ValueError("amount must be above zero")
        with self.ledger.lock:
            invoice = self.new_invoice(money, wire)
            self.ledger.add(invoice)
            return invoice.id

    def invoice_or_error(self, invoice_id: str) -> LedgerInvoice:
        """The invoice, or KeyError for the caller in Python."""
        invoice = self.ledger.find(invoice_id)
        if invoice is None:
            raise KeyError(f"{self.name} has no invoice {invoice_id!r}")
        return invoice

    def invoice(self, invoice_id: str) -> Invoice:
        """The invoice as it stands now, in our words."""
        with self.ledger.lock:
            found = self.invoice_or_error(invoice_id)
            ours = {wire: word for word, wire in self.statuses.items()} | dict(self.other_statuses)
            status = ours[found.status]
            return Invoice(
                id=found.id,
                number=found.number,
                status=status,
                wire_status=found.status,
                amount=found.amount,
                currency=found.currency,
                due=found.due if status != "void" else found.due * 0,
                paid=found.paid,
                excess=found.excess,
                payments=len(found.payments),
            )

    def payments(self, invoice_id: str) -> list[Payment]:
        """All payments of an invoice, failed ones too, in the order they were made."""
        with self.ledger.lock:
            return list(self.invoice_or_error(invoice_id).payments)

    def set_charge_outcome(self, invoice_id: str, outcome: str, times: int) -> None:
        """Let the next charges of an invoice end this way."""
        if outcome not in self.charge_outcomes:
            known = ", ".join(sorted(self.charge_outcomes)) or "none, it does not charge"
            raise ValueError(f"{self.name} has no charge outcome {outcome!r}: {known}")
        with self.ledger.lock:
            self.invoice_or_error(invoice_id).outcomes.extend([outcome] * times)

    def finish_payment(self, payment_id: str, status: PaymentStatus, wire_status: str) -> None:
        """Let a pending payment end."""
        with self.ledger.lock:
            invoice = self.ledger.change_payment(payment_id, status=status, wire_status=wire_status)
            invoice.updated_at = self.now()
            self.payment_finished(invoice)
