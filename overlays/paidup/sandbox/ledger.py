"""The truth about one provider's invoices: what is owed, and every payment it has taken."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from decimal import Decimal
from threading import RLock
from typing import Any, Literal

from attrs import define, evolve, field, frozen

__all__ = ["Invoice", "Ledger", "LedgerInvoice", "Payment", "PaymentStatus"]

PaymentStatus = Literal["succeeded", "pending", "failed"]


@frozen(kw_only=True)
class Payment:
    """A payment as the ledger holds it, a failed one too. Amounts are in major units."""

    id: str
    invoice_id: str
    amount: Decimal
    currency: str
    #: The provider's own word.
    method: str
    reference: str | None = None
    note: str | None = None
    status: PaymentStatus = "succeeded"
    #: The provider's own word, where it says more than `status`.
    wire_status: str = ""
    idempotency_key: str | None = None
    at: datetime
    #: What else the provider shows of it.
    details: dict[str, Any] = field(factory=dict, repr=False)


@frozen(kw_only=True)
class Invoice:
    """An invoice as it stands now. `status` is draft, open, paid or void; a partly paid one is
    open and has less due than its amount. `excess` is what was paid beyond the amount."""

    id: str
    number: str
    status: str
    #: The provider's own word for the status.
    wire_status: str
    amount: Decimal
    currency: str
    due: Decimal
    paid: Decimal
    excess: Decimal
    payments: int


@define(kw_only=True)
class LedgerInvoice:
    """An invoice inside an emulator, in the provider's words; changed only under the lock."""

    id: str
    number: str
    amount: Decimal
    currency: str
    #: The provider's own word.
    status: str
    created_at: float
    updated_at: float
    paid_at: float | None = None
    #: Settled by something that is no payment in this ledger: an invoice opened as paid.
    settled_otherwise: Decimal = Decimal(0)
    payments: list[Payment] = field(factory=list)
    #: How the next charges shall end, where it is not success.
    outcomes: deque[str] = field(factory=deque)
    #: What only this provider knows of an invoice.
    details: dict[str, Any] = field(factory=dict)

    @property
    def paid(self) -> Decimal:
        return sum(
            (each.amount for each in self.payments if each.status == "succeeded"), Decimal(0)
        )

    @property
    def due(self) -> Decimal:
        return max(self.amount - self.settled_otherwise - self.paid, Decimal(0))

    @property
    def excess(self) -> Decimal:
        return max(self.paid + self.settled_otherwise - self.amount, Decimal(0))

    def next_outcome(self) -> str | None:
        """How this charge shall end, if a test asked for something other than success."""
        return self.outcomes.popleft() if self.outcomes else None


class Ledger:
    """All invoices of one provider. Whoever reads or writes several things holds `lock`."""

    def __init__(self) -> None:
        self.lock = RLock()
        self._invoices: dict[str, LedgerInvoice] = {}

    def add(self, invoice: LedgerInvoice) -> None:
        """Take a new invoice in."""
        with self.lock:
            self._invoices[invoice.id] = invoice

    def remove(self, invoice_id: str) -> None:
        """Let an invoice be gone."""
        with self.lock:
            del self._invoices[invoice_id]

    def find(self, invoice_id: str) -> LedgerInvoice | None:
        """The invoice with this id, or None."""
        with self.lock:
            return self._invoices.get(invoice_id)

    def invoices(self) -> list[LedgerInvoice]:
        """All of them, the newest first."""
        with self.lock:
            return list(reversed(self._invoices.values()))

    def count(self) -> int:
        """How many invoices there are."""
        with self.lock:
            return len(self._invoices)

    def payment(self, payment_id: str) -> tuple[LedgerInvoice, Payment] | None:
        """The payment with this id and its invoice, or None."""
        with self.lock:
            for invoice in self._invoices.values():
                for each in invoice.payments:
                    if each.id == payment_id:
                        return invoice, each
        return None

    def change_payment(self, payment_id: str, **changes: Any) -> LedgerInvoice:
        """Replace what a payment says, when one that was pending ends."""
        with self.lock:
            found = self.payment(payment_id)
            if found is None:
                raise KeyError(f"no payment {payment_id!r}")
            invoice, payment = found
            place = invoice.payments.index(payment)
            invoice.payments[place] = evolve(payment, **changes)
            return invoice
