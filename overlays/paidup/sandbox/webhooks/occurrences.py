"""What happened to invoices, told from the ledger as it was before and as it is now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Literal

from attrs import frozen

from paidup.sandbox.emulator import Emulator
from paidup.sandbox.ledger import Ledger, LedgerInvoice, Payment

__all__ = ["Kind", "Mark", "Occurrence", "marks_of", "occurrences_since"]

Kind = Literal[
    "created",
    "opened",
    "payment_created",
    "payment_pending",
    "payment_succeeded",
    "payment_failed",
    "refunded",
    "paid",
    "voided",
    "updated",
]


@frozen(eq=False)
class Occurrence:
    """One thing that happened to an invoice.

    `opened` means that it is no draft any more. `updated` comes last for every invoice that was
    there before: senders tell it where nothing else says what changed.
    """

    kind: Kind
    #: As it stands now.
    invoice: LedgerInvoice
    payment: Payment | None = None
    #: The provider's word for the status before; None for an invoice that was not there.
    was: str | None = None


@frozen
class Mark:
    """What is compared of an invoice."""

    status: str
    amount: Decimal
    updated_at: float
    payments: tuple[Payment, ...]


def marks_of(ledger: Ledger) -> dict[str, Mark]:
    """All invoices as they are now, the oldest first."""
    return {each.id: _mark(each) for each in reversed(ledger.invoices())}


def occurrences_since(emulator: Emulator, before: Mapping[str, Mark]) -> Iterator[list[Occurrence]]:
    """What happened since, a list for each invoice that changed."""
    for invoice in reversed(emulator.ledger.invoices()):
        mark = before.get(invoice.id)
        if mark is None:
            yield [Occurrence("created", invoice)]
        elif mark != _mark(invoice):
            yield list(_happened(emulator, mark, invoice))


def _mark(invoice: LedgerInvoice) -> Mark:
    return Mark(invoice.status, invoice.amount, invoice.updated_at, tuple(invoice.payments))


def _happened(emulator: Emulator, before: Mark, invoice: LedgerInvoice) -> Iterator[Occurrence]:
    words = {wire: word for word, wire in emulator.statuses.items()} | dict(emulator.other_statuses)
    was, now = words.get(before.status), words.get(invoice.status)

    def occurrence(kind: Kind, payment: Payment | None = None) -> Occurrence:
        return Occurrence(kind, invoice, payment, before.status)

    earlier = {each.id: each for each in before.payments}
    changed = [each for each in invoice.payments if _told(each) != _told(earlier.get(each.id))]
    # What takes money back is no payment of the invoice.
    taken = [each for each in changed if each.amount >= 0]
    for each in taken:
        if each.id not in earlier and each.status != "failed":
            yield occurrence("payment_created", each)
    if was == "draft" and now in {"open", "paid"}:
        yield occurrence("opened")
    kinds: dict[str, Kind] = {
        "pending": "payment_pending",
        "succeeded": "payment_succeeded",
        "failed": "payment_failed",
    }
    for each in taken:
        yield occurrence(kinds[each.status], each)
    for each in changed:
        if each.amount < 0 and each.status == "succeeded":
            yield occurrence("refunded", each)
    if now == "paid" and was != "paid":
        yield occurrence("paid")
    if now == "void" and was != "void":
        yield occurrence("voided")
    yield occurrence("updated")


def _told(payment: Payment | None) -> str | None:
    return None if payment is None else payment.status
